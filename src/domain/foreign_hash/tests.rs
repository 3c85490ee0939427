//! Hashes as other systems write them, and as an attacker would.

use super::*;

/// How each form is kept, and what is kept is read again.
fn kept(text: &str) -> String {
    let hash = ForeignHash::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    let stored = hash.stored();
    assert_eq!(ForeignHash::from_stored(&stored), Ok(Some(hash)), "{stored}");
    stored
}

fn refused(text: &str) -> ForeignHashError {
    ForeignHash::parse(text).expect_err(text)
}

const SALT: &str = "+vv8/f7/AAECAwQFBgcICQ";
const HASH: &str = "pdGhZmuWLDev1X9ztgEvSmCAZr4KHAH01yQ1tFg1Nqk";

#[test]
fn every_form_is_kept_in_one_form_of_its_kind() {
    let dotted = SALT.replace('+', ".");
    let pbkdf2 = format!("imported:$pbkdf2-sha256$i=1000${SALT}${HASH}");
    for same in [
        format!("$pbkdf2-sha256$1000${dotted}${HASH}"),
        format!("$pbkdf2-sha256$i=1000,l=32${SALT}${HASH}"),
        format!("$pbkdf2-sha256$i=1000${SALT}==${HASH}="),
        format!("{{PBKDF2-SHA256}}1000${dotted}${HASH}"),
        format!("{{pbkdf2-sha256}}1000${dotted}${HASH}"),
    ] {
        assert_eq!(kept(&same), pbkdf2, "{same}");
    }
    assert_eq!(
        kept(&format!("pbkdf2_sha256$1000$NaCl${HASH}=")),
        format!("imported:$pbkdf2-sha256$i=1000$TmFDbA${HASH}")
    );
    let bcrypt = "$2b$04$abcdefghijklmnopqrstuu960j13X6kQlzbqdzgQcooaqGRvuvICC";
    for same in ["", "bcrypt$", "{CRYPT}", "{bcrypt}"] {
        assert_eq!(kept(&format!("{same}{bcrypt}")), format!("imported:{bcrypt}"));
    }
    assert_eq!(kept(&bcrypt.replace("2b", "2y")), format!("imported:{bcrypt}"));
    assert_eq!(kept(&bcrypt.replace("tuu9", "tuz9")), format!("imported:{bcrypt}"), "stray bits of a salt");
    let argon2 = format!("$argon2id$v=19$m=65536,t=3,p=4${SALT}${HASH}");
    for same in ["", "argon2", "{ARGON2}"] {
        assert_eq!(kept(&format!("{same}{argon2}")), format!("imported:{argon2}"));
    }
    let early = format!("$argon2i$m=4096,t=3,p=1${SALT}${HASH}");
    assert_eq!(kept(&early), format!("imported:$argon2i$v=16$m=4096,t=3,p=1${SALT}${HASH}"));
    let scrypt = format!("imported:$scrypt$ln=14,r=8,p=1$TmFDbA${HASH}");
    assert_eq!(kept(&format!("$scrypt$ln=14,r=8,p=1$TmFDbA${HASH}")), scrypt);
    assert_eq!(kept(&format!("scrypt$NaCl$16384$8$1${HASH}=")), scrypt);
    assert_eq!(kept("{SHA}4Lc+MsssgfipbTS7SkbRs/dRLuk="), "imported:{SSHA}4Lc+MsssgfipbTS7SkbRs/dRLuk=");
    let salted = "{SSHA256}jbPn9lL3cMmfcG3Lc9HVOYqGoxMg950KGISscjUPx9n6+/z9/v8AAQ==";
    assert_eq!(kept(salted), format!("imported:{salted}"));
}

#[test]
fn hashes_of_ours_are_not_taken_for_foreign_ones() {
    let ours = format!("$argon2id$v=19$m=19456,t=2,p=1${SALT}${HASH}");
    assert_eq!(ForeignHash::from_stored(&ours), Ok(None));
    assert_eq!(ForeignHash::from_stored("imported:rubbish"), Err(ForeignHashError::Unknown));
}

#[test]
fn what_would_take_too_long_or_too_much_memory_is_refused() {
    use ForeignHashError::{TooMuchMemory, TooMuchWork};
    let bcrypt = |cost| format!("$2b${cost}$abcdefghijklmnopqrstuu960j13X6kQlzbqdzgQcooaqGRvuvICC");
    let argon2 = |cost| format!("$argon2id$v=19${cost}${SALT}${HASH}");
    let scrypt = |cost| format!("$scrypt${cost}${SALT}${HASH}");
    let pbkdf2 = |rounds| format!("$pbkdf2-sha256${rounds}${SALT}${HASH}");
    let long = "A".repeat(86);
    for (text, why) in [
        (bcrypt("15"), TooMuchWork),
        (bcrypt("31"), TooMuchWork),
        (bcrypt("4294967295"), TooMuchWork),
        (argon2("m=131073,t=1,p=1"), TooMuchMemory),
        (argon2("m=4294967295,t=4294967295,p=1"), TooMuchMemory),
        (argon2("m=131072,t=5,p=1"), TooMuchWork),
        (argon2("m=8,t=4294967295,p=1"), TooMuchWork),
        (argon2("m=65536,t=1,p=17"), TooMuchWork),
        (scrypt("ln=18,r=8,p=1"), TooMuchMemory),
        (scrypt("ln=63,r=8,p=1"), TooMuchMemory),
        (scrypt("ln=200,r=4294967295,p=4294967295"), TooMuchMemory),
        (scrypt("ln=17,r=8,p=3"), TooMuchWork),
        (scrypt("ln=1,r=8,p=4294967295"), TooMuchWork),
        (pbkdf2("2000001"), TooMuchWork),
        (pbkdf2("4294967295"), TooMuchWork),
        (format!("$pbkdf2-sha1$500001${SALT}${long}"), TooMuchWork),
    ] {
        assert_eq!(refused(&text), why, "{text}");
    }
    for usual in [
        bcrypt("14"),
        argon2("m=102400,t=2,p=8"),
        argon2("m=65536,t=4,p=1"),
        argon2("m=131072,t=4,p=1"),
        scrypt("ln=17,r=8,p=1"),
        pbkdf2("1500000"),
        format!("$pbkdf2-sha1$1400000${SALT}$AAAAAAAAAAAAAAAAAAAAAAAAAAA"),
    ] {
        kept(&usual);
    }
}

#[test]
fn what_is_short_or_long_is_refused() {
    use ForeignHashError::{Damaged, TooLong, TooShort};
    for (text, why) in [
        (format!("$pbkdf2-sha256$1000${SALT}$AA"), TooShort),
        (format!("$pbkdf2-sha256$1000${SALT}$"), TooShort),
        (format!("$argon2id$v=19$m=8,t=1,p=1${SALT}$AAAAAA"), TooShort),
        (format!("$argon2id$v=19$m=8,t=1,p=1$AAAA${HASH}"), Damaged),
        (format!("$pbkdf2-sha256$1000${SALT}${}", "A".repeat(88)), TooLong),
        (format!("$pbkdf2-sha256$1000${}${HASH}", "A".repeat(200)), TooLong),
        ("{SSHA}".to_owned() + &"A".repeat(2000), TooLong),
        ("{SSHA}AAAA".to_owned(), Damaged),
        ("$2b$04$abcdefghijklmnopqrstuu960j13X6kQlzbqdzgQcooaqGRvuvIC".to_owned(), Damaged),
    ] {
        assert_eq!(refused(&text), why, "{text}");
    }
}

#[test]
fn what_is_of_another_kind_says_so() {
    use ForeignHashError::{Damaged, NotAccepted, Unknown};
    for text in
        ["", "Summer2026!", "5f4dcc3b5aa765d61d8327deb882cf99", "$", "a$b", "$unheard$of$x", " {SSHA}"]
    {
        let why = refused(text);
        assert!([Unknown, Damaged].contains(&why), "{text}: {why}");
    }
    for text in [
        "$1$salt$hash",
        "$6$rounds=5000$salt$hash",
        "$y$j9T$salt$hash",
        "$2x$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW",
        "{MD5}X03MO1qnZdYdgyfeuILPmQ==",
        "{SMD5}x",
        "{CLEARTEXT}secret",
        "{CRYPT}rl.3StKT.4T8M",
        "{SASL}alex",
        "bcrypt_sha256$$2b$12$x",
        "md5$salt$hash",
    ] {
        assert_eq!(refused(text), NotAccepted, "{text}");
    }
}

#[test]
fn what_is_broken_is_damaged() {
    for text in [
        format!("$pbkdf2-sha256$+1000${SALT}${HASH}"),
        format!("$pbkdf2-sha256$0${SALT}${HASH}"),
        format!("$pbkdf2-sha256$i=1000,l=31${SALT}${HASH}"),
        format!("$pbkdf2-sha256$1000${SALT}${HASH}$"),
        format!("$pbkdf2-sha256$1000$a b${HASH}"),
        format!("$pbkdf2-sha256$99999999999${SALT}${HASH}"),
        format!("$argon2id$v=20$m=8,t=1,p=1${SALT}${HASH}"),
        format!("$argon2id$v=19$m=8,t=1${SALT}${HASH}"),
        format!("$argon2id$v=19$m=8,t=1,p=1,keyid=AAAA${SALT}${HASH}"),
        format!("$argon2id$v=19$m=8,m=8,p=1${SALT}${HASH}"),
        format!("$argon2id$v=19$m=7,t=1,p=1${SALT}${HASH}"),
        format!("$argon2id$v=19$m=8,t=0,p=1${SALT}${HASH}"),
        format!("$argon2id$v=19$m=8,t=1,p=0${SALT}${HASH}"),
        format!("$scrypt$ln=0,r=8,p=1${SALT}${HASH}"),
        format!("$scrypt$ln=16,r=1,p=1${SALT}${HASH}"),
        format!("$scrypt$ln=300,r=8,p=1${SALT}${HASH}"),
        format!("scrypt$NaCl$1000$8$1${HASH}"),
        "$2b$03$abcdefghijklmnopqrstuu960j13X6kQlzbqdzgQcooaqGRvuvICC".to_owned(),
        "$2b$04$abcdefghijklmnopqrstuu960j13X6kQlzbqdzgQcooaqGRvuv*CC".to_owned(),
        "$2b$04$abcdefghijklmnopqrstué960j13X6kQlzbqdzgQcooaqGRvuvICC".to_owned(),
        "{SSHA}####".to_owned(),
    ] {
        assert_eq!(refused(&text), ForeignHashError::Damaged, "{text}");
    }
}

proptest::proptest! {
    #[test]
    fn nothing_made_up_stops_the_reader(text in "[$\\{\\}a-z0-9=,./+]{0,80}", wild in "\\PC{0,60}") {
        for text in [text.clone(), wild.clone(), format!("$argon2id${text}"), format!("$2b${text}"), format!("{{SSHA}}{wild}")] {
            if let Ok(hash) = ForeignHash::parse(&text) {
                proptest::prop_assert_eq!(ForeignHash::from_stored(&hash.stored()), Ok(Some(hash)));
            }
        }
    }
}
