use super::*;
use data_encoding::HEXUPPER;
use proptest::prelude::*;
use secrecy::SecretString;
use std::os::unix::fs::PermissionsExt;

fn password(text: &str) -> Password {
    Password::new(&SecretString::from(text))
}

/// The public list of so many passwords, sorted, with counts.
fn list_of(passwords: impl Iterator<Item = String>) -> String {
    let mut lines: Vec<_> = passwords.map(|one| HEXUPPER.encode(&Sha1::digest(one))).collect();
    lines.sort();
    lines.iter().enumerate().map(|(count, hash)| format!("{hash}:{}\r\n", count + 1)).collect()
}

fn imported(list: &str) -> (tempfile::TempDir, Breached, anyhow::Result<Imported>) {
    let folder = tempfile::tempdir().unwrap();
    let source = folder.path().join("list.txt");
    std::fs::write(&source, list).unwrap();
    let breached = Breached::in_folder(folder.path());
    let made = import(&source, breached.path(), &mut |_| {});
    (folder, breached, made)
}

#[test]
fn what_is_on_the_list_is_found_and_hardly_anything_else() {
    let count = 100_000;
    let (_folder, breached, made) = imported(&list_of((0..count).map(|n| format!("breached {n}"))));
    let made = made.unwrap();
    assert_eq!(made.hashes, count);
    assert!(made.bytes * 8 < count * 21, "{} bytes", made.bytes);
    assert!((0..500).all(|n| breached.holds(&password(&format!("breached {n}"))).unwrap()));
    let wrong = (0..500).filter(|n| breached.holds(&password(&format!("never seen {n}"))).unwrap());
    assert!(wrong.count() <= 1);
}

#[test]
fn the_portal_reads_what_somebody_else_imported() {
    let (folder, breached, _) = imported(&list_of(["violet harbor lantern".to_owned()].into_iter()));
    let mode = std::fs::metadata(breached.path()).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o644);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2, "the list and its source, no draft");
}

#[test]
fn short_lists_and_lists_with_the_same_line_twice_are_lists_too() {
    for count in [1, 2, 3, 10] {
        let list = list_of((0..count).chain(0..count).map(|n| format!("breached {n}")));
        let (_folder, breached, made) = imported(&list);
        assert_eq!(made.unwrap().hashes, count);
        assert!((0..count).all(|n| breached.holds(&password(&format!("breached {n}"))).unwrap()));
    }
}

#[test]
fn what_is_no_list_is_refused_and_the_one_until_now_stays() {
    let (folder, breached, _) = imported(&list_of(["violet harbor lantern".to_owned()].into_iter()));
    for (list, why) in [
        ("", "no hash"),
        ("password\n", "line 1"),
        (
            "5BAA61E4C9B93F3F0682250B6CF8331B7EE68FD8:3\n0BAA61E4C9B93F3F0682250B6CF8331B7EE68FD8:2\n",
            "not sorted",
        ),
        ("5BAA61E4C9B93F3F0682250B6CF8331B7EE68FD8x3\n", "line 1"),
    ] {
        let source = folder.path().join("other.txt");
        std::fs::write(&source, list).unwrap();
        let refused = format!("{:#}", import(&source, breached.path(), &mut |_| {}).unwrap_err());
        assert!(refused.contains(why), "{refused}");
        assert!(breached.holds(&password("violet harbor lantern")).unwrap());
    }
}

#[test]
fn without_a_file_nothing_is_on_it_and_a_damaged_one_is_no_list() {
    let folder = tempfile::tempdir().unwrap();
    let breached = Breached::in_folder(folder.path());
    assert!(!breached.exists() && !breached.holds(&password("password")).unwrap());
    for damaged in [&b""[..], b"something else entirely", &[MAGIC.as_slice(), &[255; 8], &[1; 64]].concat()] {
        std::fs::write(breached.path(), damaged).unwrap();
        assert!(breached.holds(&password("password")).is_err());
    }
}

proptest! {
    #[test]
    fn no_bytes_make_a_look_up_panic(bytes in prop::collection::vec(any::<u8>(), 0..200), key in any::<u64>()) {
        if let Some(shard) = Shard::read(&bytes) {
            shard.holds(key);
        }
    }
}
