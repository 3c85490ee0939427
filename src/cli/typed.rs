//! What an operator types on the command line, brought to the form that is stored.

use crate::domain::mail_address::MailAddress;
use crate::domain::tenant::host_key;
use crate::i18n::Catalog;
use anyhow::{Context, ensure};
use jiff::tz::TimeZone;

/// The languages that this program speaks, as an operator types them.
pub struct Languages(Catalog);

impl Languages {
    /// All of them.
    pub fn load() -> anyhow::Result<Self> {
        Ok(Self(Catalog::embedded()?))
    }

    /// The stored form of a language tag.
    pub fn tag(&self, typed: &str) -> anyhow::Result<String> {
        let found = self.0.find(typed).map(|localizer| localizer.tag().to_owned());
        found.with_context(|| {
            let mut all: Vec<_> = self.0.locales().iter().map(|one| one.tag.as_str()).collect();
            all.sort_unstable();
            format!("the language {typed} is not one of {}", all.join(", "))
        })
    }
}

/// A text that may be taken away: `None` for blanks.
pub fn optional(typed: &str) -> Option<String> {
    let text = typed.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// A text that may not be empty, and stands on one line.
pub fn name(typed: &str) -> anyhow::Result<String> {
    let text = typed.trim();
    ensure!(!text.is_empty(), "the name is empty");
    ensure!(!text.chars().any(char::is_control), "a name has no control characters");
    Ok(text.to_owned())
}

/// A mail address; `None` for blanks.
pub fn mail(typed: &str) -> anyhow::Result<Option<String>> {
    let Some(text) = optional(typed) else {
        return Ok(None);
    };
    ensure!(MailAddress::parse(&text).is_some(), "{text} is no mail address");
    Ok(Some(text))
}

/// A host name or realm.
pub fn host(typed: &str) -> anyhow::Result<String> {
    host_key(typed).with_context(|| {
        format!(
            "{typed} is no host name; expected letters, digits, dots and hyphens, such as contoso.example"
        )
    })
}

/// A time zone, and its name.
pub fn time_zone(typed: &str) -> anyhow::Result<(String, TimeZone)> {
    let zone = TimeZone::get(typed.trim())
        .ok()
        .with_context(|| format!("there is no time zone {typed}; expected a name such as Europe/Vienna"))?;
    let name = zone.iana_name().unwrap_or("UTC").to_owned();
    Ok((name, zone))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_found_in_any_spelling_and_unknown_ones_listed() {
        let languages = Languages::load().unwrap();
        assert_eq!(languages.tag("DE").unwrap(), "de");
        let refusal = languages.tag("tlh").unwrap_err().to_string();
        assert!(refusal.starts_with("the language tlh is not one of ar, "), "{refusal}");
    }

    #[test]
    fn mail_addresses_are_checked_and_blanks_take_them_away() {
        assert_eq!(mail(" alex@mail.example ").unwrap().unwrap(), "alex@mail.example");
        assert_eq!(mail("").unwrap(), None);
        for wrong in [
            "alex",
            "alex@",
            "@mail.example",
            "Alex <alex@mail.example>",
            "a b@mail.example",
            "\"a b\"@mail.example",
            "alex@[203.0.113.7]",
        ] {
            assert!(mail(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn time_zones_are_known_by_name() {
        assert_eq!(time_zone("europe/vienna").unwrap().0, "Europe/Vienna");
        assert_eq!(time_zone("UTC").unwrap().0, "UTC");
        assert!(time_zone("Mars/Base").is_err());
    }
}
