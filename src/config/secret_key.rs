//! The file with the installation's secret keys: made on the first run, refused when others can read it.
//!
//! One key a line in Base64, newest first, at least 32 bytes each; `#` begins a comment. To rotate, a new line is put
//! on top; old ones are taken away when nothing made with them is left. Instances that share a database must share the
//! file.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, PermissionsExt, fchown};
use std::path::{Path, PathBuf};

use data_encoding::{BASE64, BASE64_NOPAD};
use tempfile::NamedTempFile;
use zeroize::Zeroizing;

use crate::domain::keys::{KEY_MIN_BYTES, KeyRing};

/// A thousand keys; whatever is longer is another kind of file.
const FILE_MAX_BYTES: u64 = 64 * 1024;
/// The first line of a file that is made here.
const HEADER: &str = "# Secret keys of Latchkey, newest first. Keep them secret, and with your backups.\n";
/// What a file is called until it takes the place of the one before.
const DRAFT: &str = ".secret-key.new";

/// Why there are no keys.
#[derive(Debug, thiserror::Error)]
pub enum SecretKeyError {
    /// The file could not be read, made or written.
    #[error("secret key file {}: {source}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Others than its owner can read or change the file.
    #[error("secret key file {path}: others can read or change it (mode {mode:04o}); run: chmod 600 {path}", path = path.display())]
    Open {
        /// The file.
        path: PathBuf,
        /// Its permissions.
        mode: u32,
    },
    /// A line is no key.
    #[error("{path}:{line}: expected a key of at least 32 bytes in Base64, or a comment after #", path = path.display())]
    Line {
        /// The file.
        path: PathBuf,
        /// The line, counted from 1.
        line: usize,
    },
    /// The file has no key.
    #[error("secret key file {}: there is no key in it", path.display())]
    Empty {
        /// The file.
        path: PathBuf,
    },
    /// There is no room for one more key.
    #[error("secret key file {}: with one more key it would be longer than 64 KiB; remove old lines", path.display())]
    Full {
        /// The file.
        path: PathBuf,
    },
    /// Another process adds a key, or was stopped at it.
    #[error("{}: another process is adding a key, or was stopped while it did; if none is, remove that file", draft.display())]
    Taken {
        /// What it writes.
        draft: PathBuf,
    },
}

impl SecretKeyError {
    /// Whether there is no such file.
    pub fn is_missing(&self) -> bool {
        matches!(self, Self::Io { source, .. } if source.kind() == io::ErrorKind::NotFound)
    }
}

/// Reads the keys at `path`; makes the file first, with its directories, if it is not there. `fill` gives
/// the random bytes of the new key. Of several processes that start at once, all get the same key.
///
/// # Errors
/// When the file can't be made, or for the reasons of [`load`].
pub fn load_or_create(path: &Path, fill: &dyn Fn(&mut [u8])) -> Result<KeyRing, SecretKeyError> {
    match load(path) {
        Err(error) if error.is_missing() => {
            create(path, fill).map_err(|source| SecretKeyError::Io { path: path.to_path_buf(), source })?;
            load(path)
        }
        other => other,
    }
}

/// Reads the keys at `path`.
///
/// # Errors
/// When the file can't be read, others than its owner have any right to it, or it does not hold keys.
pub fn load(path: &Path) -> Result<KeyRing, SecretKeyError> {
    ring_of(path, &read(path)?)
}

/// Puts a new key above the others in the file at `path`; everything else in it stays. Whoever reads the file meanwhile
/// finds it as it was or as it will be. `fill` gives the random bytes.
///
/// # Errors
/// For the reasons of [`load`], when the file can't be replaced or is full, and while another process adds a key.
pub fn add(path: &Path, fill: &dyn Fn(&mut [u8])) -> Result<KeyRing, SecretKeyError> {
    let failed = |source| SecretKeyError::Io { path: path.to_path_buf(), source };
    // What a link leads to is replaced, not the link.
    let place = fs::canonicalize(path).map_err(failed)?;
    // Before anything is read: of two who add a key at once, the second would put the file back without the first's.
    let draft = draft_beside(&place)?;
    let before = read(path)?;
    ring_of(path, &before)?;
    let text = with_key(&before, &drawn(fill));
    if u64::try_from(text.len()).unwrap_or(u64::MAX) > FILE_MAX_BYTES {
        return Err(SecretKeyError::Full { path: path.to_path_buf() });
    }
    replace(draft, &place, &text).map_err(failed)?;
    load(path)
}

fn read(path: &Path) -> Result<Zeroizing<String>, SecretKeyError> {
    let failed = |source| SecretKeyError::Io { path: path.to_path_buf(), source };
    let file = File::open(path).map_err(failed)?;
    // Of the open file, so that nobody can exchange it in between.
    let mode = file.metadata().map_err(failed)?.permissions().mode() & 0o7777;
    if mode & 0o077 != 0 {
        return Err(SecretKeyError::Open { path: path.to_path_buf(), mode });
    }
    let mut text = Zeroizing::new(String::new());
    file.take(FILE_MAX_BYTES).read_to_string(&mut text).map_err(failed)?;
    Ok(text)
}

fn ring_of(path: &Path, text: &str) -> Result<KeyRing, SecretKeyError> {
    let keys = keys_of(path, text)?;
    KeyRing::new(keys).map_err(|_| SecretKeyError::Empty { path: path.to_path_buf() })
}

fn keys_of(path: &Path, text: &str) -> Result<Vec<Vec<u8>>, SecretKeyError> {
    let mut keys = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let word = line.split_once('#').map_or(line, |(word, _)| word).trim();
        if word.is_empty() {
            continue;
        }
        let key = BASE64.decode(word.as_bytes()).or_else(|_| BASE64_NOPAD.decode(word.as_bytes()));
        match key {
            Ok(key) if key.len() >= KEY_MIN_BYTES => keys.push(key),
            _ => {
                return Err(SecretKeyError::Line { path: path.to_path_buf(), line: index + 1 });
            }
        }
    }
    Ok(keys)
}

/// Writes a whole file beside `path` and gives it that name, unless another process was faster.
fn create(path: &Path, fill: &dyn Fn(&mut [u8])) -> io::Result<()> {
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::DirBuilder::new().recursive(true).mode(0o700).create(parent)?;
    let line = drawn(fill);
    // Made with 0600 from the start.
    let mut file = tempfile::Builder::new().prefix(".secret-key-").tempfile_in(parent)?;
    writeln!(file, "{HEADER}{}", *line)?;
    file.as_file().sync_all()?;
    match file.persist_noclobber(path) {
        Ok(_) => File::open(parent)?.sync_all(),
        Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(error.error),
    }
}

/// A new key as a line of the file.
fn drawn(fill: &dyn Fn(&mut [u8])) -> Zeroizing<String> {
    let mut key = Zeroizing::new([0; KEY_MIN_BYTES]);
    fill(key.as_mut());
    Zeroizing::new(BASE64.encode(key.as_ref()))
}

fn with_key(text: &str, line: &str) -> Zeroizing<String> {
    let (header, rest) = text.strip_prefix(HEADER).map_or(("", text), |rest| (HEADER, rest));
    Zeroizing::new(format!("{header}{line}\n{rest}"))
}

fn folder_of(place: &Path) -> &Path {
    place.parent().unwrap_or(Path::new("/"))
}

/// An empty file with 0600 under the one name that all use.
fn draft_beside(place: &Path) -> Result<NamedTempFile, SecretKeyError> {
    let folder = folder_of(place);
    let made = tempfile::Builder::new().prefix(DRAFT).rand_bytes(0).tempfile_in(folder);
    made.map_err(|source| match source.kind() {
        io::ErrorKind::AlreadyExists => SecretKeyError::Taken { draft: folder.join(DRAFT) },
        _ => SecretKeyError::Io { path: place.to_path_buf(), source },
    })
}

fn replace(mut draft: NamedTempFile, place: &Path, text: &str) -> io::Result<()> {
    draft.write_all(text.as_bytes())?;
    let (old, new) = (fs::metadata(place)?, draft.as_file().metadata()?);
    if old.uid() != new.uid() {
        // Made by the administrator of the machine, the file would not be the portal's to read any more.
        fchown(draft.as_file(), Some(old.uid()), Some(old.gid()))?;
    }
    draft.as_file().sync_all()?;
    draft.persist(place).map_err(|error| error.error)?;
    File::open(folder_of(place))?.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU8, Ordering};

    fn written(text: &str) -> (tempfile::TempDir, PathBuf) {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("secret.key");
        fs::write(&path, text).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        (dir, path)
    }

    fn refused(text: &str) -> String {
        let (dir, path) = written(text);
        load(&path).unwrap_err().to_string().replace(&format!("{}/", dir.path().display()), "")
    }

    #[test]
    fn the_first_run_makes_the_file_for_its_owner_only_and_the_second_reads_it() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("deep/er/secret.key");
        let first = load_or_create(&path, &|bytes| bytes.fill(7)).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(fs::metadata(path.parent().unwrap()).unwrap().permissions().mode() & 0o777, 0o700);
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);
        let second = load_or_create(&path, &|_| panic!("a second key")).unwrap();
        assert_eq!(first.derive("x"), second.derive("x"));
        assert_eq!(first.derive("x"), KeyRing::new(vec![vec![7; 32]]).unwrap().derive("x"));
    }

    #[test]
    fn processes_that_start_at_once_share_one_key() {
        let dir = tempfile::tempdir().unwrap();
        let (path, next) = (dir.path().join("new/secret.key"), AtomicU8::new(0));
        let fill = |bytes: &mut [u8]| bytes.fill(next.fetch_add(1, Ordering::SeqCst));
        let keys: Vec<_> = std::thread::scope(|scope| {
            let starts: Vec<_> =
                (0..8).map(|_| scope.spawn(|| load_or_create(&path, &fill).unwrap().derive("x"))).collect();
            starts.into_iter().map(|start| start.join().unwrap()).collect()
        });
        assert!(keys.windows(2).all(|pair| pair[0] == pair[1]));
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);
    }

    #[test]
    fn several_keys_are_read_newest_first() {
        let (new, old) = (BASE64.encode(&[1; 32]), BASE64_NOPAD.encode(&[2; 40]));
        let (_dir, path) = written(&format!("# keys\n\n  {new}  # 2026\r\n{old}\n"));
        let ring = load(&path).unwrap();
        let same = KeyRing::new(vec![vec![1; 32], vec![2; 40]]).unwrap();
        assert!(ring.derive_all("x").eq(same.derive_all("x")));
    }

    #[test]
    fn a_file_that_others_can_read_is_refused() {
        let (_dir, path) = written(&BASE64.encode(&[1; 32]));
        for mode in [0o640, 0o604, 0o620, 0o660] {
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
            let name = path.display();
            let expected = format!(
                "secret key file {name}: others can read or change it (mode {mode:04o}); run: chmod 600 {name}"
            );
            assert_eq!(load(&path).unwrap_err().to_string(), expected);
        }
        fs::set_permissions(&path, fs::Permissions::from_mode(0o400)).unwrap();
        load(&path).unwrap();
    }

    #[test]
    fn what_is_no_key_is_refused_with_its_line_and_without_its_text() {
        let line = |n| {
            format!("secret.key:{n}: expected a key of at least 32 bytes in Base64, or a comment after #")
        };
        assert_eq!(refused("# one\nhunter2\n"), line(2));
        assert_eq!(refused(&BASE64.encode(&[1; 31])), line(1));
        assert_eq!(refused("# nothing\n\n"), "secret key file secret.key: there is no key in it");
    }

    #[test]
    fn an_existing_but_bad_file_is_never_replaced() {
        let (_dir, path) = written("");
        load_or_create(&path, &|_| panic!("a new key")).unwrap_err();
        add(&path, &|_| panic!("a new key")).unwrap_err();
        assert_eq!(fs::read_to_string(&path).unwrap(), "");
    }

    #[test]
    fn a_new_key_stands_above_the_others_and_nothing_else_changes() {
        let (old, new) = (BASE64.encode(&[1; 32]), BASE64.encode(&[7; 32]));
        for (before, after) in [
            (format!("{HEADER}{old}\n"), format!("{HEADER}{new}\n{old}\n")),
            (format!("# of 2025\n{old} # first\n\n"), format!("{new}\n# of 2025\n{old} # first\n\n")),
        ] {
            let (dir, path) = written(&before);
            let link = dir.path().join("link.key");
            std::os::unix::fs::symlink(&path, &link).unwrap();
            let ring = add(&link, &|bytes| bytes.fill(7)).unwrap();
            assert_eq!(fs::read_to_string(&path).unwrap(), after);
            assert!(link.is_symlink());
            assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
            assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 2, "nothing is left over");
            let same = KeyRing::new(vec![vec![7; 32], vec![1; 32]]).unwrap();
            assert!(ring.derive_all("x").eq(same.derive_all("x")));
        }
    }

    #[test]
    fn of_two_who_add_a_key_at_once_one_is_refused() {
        let (dir, path) = written(&BASE64.encode(&[1; 32]));
        let draft = dir.path().join(DRAFT);
        fs::write(&draft, "").unwrap();
        let error = add(&path, &|_| panic!("a new key")).unwrap_err();
        assert!(matches!(error, SecretKeyError::Taken { .. }), "{error}");
        assert!(draft.exists(), "it is the other's");
        fs::remove_file(draft).unwrap();
        add(&path, &|bytes| bytes.fill(7)).unwrap();
    }

    #[test]
    fn a_file_without_room_for_a_key_stays_as_it_is() {
        let key = BASE64.encode(&[1; 32]);
        let text = format!("{key}\n{}", "#".repeat(64 * 1024 - 50));
        let (_dir, path) = written(&text);
        let error = add(&path, &|bytes| bytes.fill(7)).unwrap_err();
        assert!(matches!(error, SecretKeyError::Full { .. }), "{error}");
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
    }
}
