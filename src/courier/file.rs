//! A channel that writes every mail into a folder, for trying the product and for relays that watch one.

use std::io::Write;
use std::path::PathBuf;

use super::{Channel, Envelope, SendError, mime};

/// A folder with a file for each message.
pub(super) struct Folder(PathBuf);

impl Folder {
    pub(super) fn new(folder: impl Into<PathBuf>) -> Self {
        Self(folder.into())
    }

    /// Readers see a whole message or none: written beside, then renamed. The file is readable by its owner only.
    pub(super) fn write(&self, name: &str, message: &[u8]) -> std::io::Result<()> {
        let mut draft = self.draft()?;
        draft.write_all(message)?;
        draft.as_file().sync_all()?;
        draft.persist(self.0.join(name))?;
        Ok(())
    }

    fn draft(&self) -> std::io::Result<tempfile::NamedTempFile> {
        std::fs::create_dir_all(&self.0)?;
        tempfile::Builder::new().prefix(".draft-").tempfile_in(&self.0)
    }

    pub(super) fn describe(&self) -> String {
        format!("folder {}", self.0.display())
    }

    pub(super) fn check(&self) -> Result<(), SendError> {
        self.draft().map(drop).map_err(|error| unwritable(&error))
    }
}

/// One `.eml` file a mail, named by its id: sorted by name is sorted by time, and a second try replaces the first.
pub struct FileChannel(Folder);

impl FileChannel {
    /// Mails will go to `folder`, which is made when the first one comes.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self(Folder::new(folder))
    }
}

impl Channel for FileChannel {
    fn send(&self, mail: &Envelope) -> Result<(), SendError> {
        let message = mime::message(mail)?;
        let name = format!("{}.eml", mail.id.hyphenated());
        self.0.write(&name, &message.formatted()).map_err(|error| unwritable(&error))
    }

    fn describe(&self) -> String {
        self.0.describe()
    }

    fn check(&self) -> Result<(), SendError> {
        self.0.check()
    }
}

/// A full disk or a missing right is mended without the message changing, hence temporary.
pub(super) fn unwritable(error: &std::io::Error) -> SendError {
    SendError::Temporary(format!("the folder for messages cannot be written ({})", error.kind()))
}

#[cfg(test)]
mod tests {
    use super::super::mime::tests::envelope;
    use super::*;
    use std::path::Path;

    fn names(folder: &Path) -> Vec<String> {
        let entries = std::fs::read_dir(folder).unwrap();
        let mut names: Vec<_> = entries.map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn mails_sort_by_time_and_a_second_try_leaves_one_file() {
        let folder = tempfile::tempdir().unwrap();
        let channel = FileChannel::new(folder.path().join("outbox"));
        let earlier =
            Envelope { id: uuid::Uuid::from_u128(0x0192_0000_0000_7000_8000_0000_0000_0001), ..envelope() };
        let later =
            Envelope { id: uuid::Uuid::from_u128(0x0193_0000_0000_7000_8000_0000_0000_0001), ..envelope() };
        for mail in [&later, &earlier, &later] {
            channel.send(mail).unwrap();
        }
        assert_eq!(
            names(&folder.path().join("outbox")),
            [format!("{}.eml", earlier.id), format!("{}.eml", later.id)],
            "no draft is left behind"
        );
    }

    #[test]
    fn a_written_mail_parses_and_only_its_owner_reads_it() {
        let folder = tempfile::tempdir().unwrap();
        FileChannel::new(folder.path()).send(&envelope()).unwrap();
        let file = folder.path().join(names(folder.path()).pop().unwrap());
        let bytes = std::fs::read(&file).unwrap();
        assert_eq!(mailparse::parse_mail(&bytes).unwrap().subparts.len(), 2);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        }
    }

    #[test]
    fn a_folder_that_cannot_be_made_is_a_temporary_trouble_without_a_path() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("outbox"), "a file in the way").unwrap();
        let refusal = FileChannel::new(folder.path().join("outbox")).check().unwrap_err();
        assert!(refusal.is_temporary());
        assert!(!refusal.to_string().contains("outbox"), "{refusal}");
    }
}
