//! User names and mail addresses.

use latchkey::domain::mail_address::MailAddress;
use latchkey::domain::mail_typo;
use latchkey::domain::name::{NAME_MAX_CHARACTERS, TypedName, name_key};
use latchkey::domain::tenant::{host_key, valid_slug};

/// A name that was cleaned is clean, an address is of its two parts, and what was probably meant is an address too.
pub fn holds(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    if let Some(name) = TypedName::parse(&text) {
        assert!((1..=NAME_MAX_CHARACTERS).contains(&name.shown.chars().count()), "{text:?}");
        assert_eq!(TypedName::parse(&name.shown).as_ref(), Some(&name), "{text:?}");
        assert_eq!(name.key, name_key(&name.shown), "{text:?}");
        let parts = name.realm().map_or(name.local().len(), |realm| name.local().len() + 1 + realm.len());
        assert_eq!(parts, name.key.len(), "{text:?}");
        assert!(name.shown.starts_with(name.shown_local()), "{text:?}");
    }
    if let Some(address) = MailAddress::parse(&text) {
        assert!(address.domain().is_ascii() && !address.domain().is_empty(), "{text:?}");
        let again = format!("{}@{}", address.local(), address.domain());
        assert!(
            again.len() > text.len() || MailAddress::parse(&again).as_ref() == Some(&address),
            "{text:?}"
        );
    }
    if let Some(meant) = mail_typo::meant(&text) {
        assert!(MailAddress::parse(&meant).is_some() && meant != text, "{text:?}");
        assert_eq!(mail_typo::meant(&meant), None, "{text:?}");
    }
    if let Some(host) = host_key(&text) {
        assert_eq!(host_key(&host), Some(host));
    }
    assert!(!valid_slug(&text) || text.is_ascii());
}
