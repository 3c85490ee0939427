//! User names: how a typed one is compared, and which realm it carries.

use icu_casemap::CaseMapper;
use unicode_normalization::UnicodeNormalization;

/// The longest user name or mail address accepted, in characters (RFC 5321 §4.5.3.1 allows 254 octets).
pub const NAME_MAX_CHARACTERS: usize = 254;

/// The `@` and the two signs that NFKC makes one of.
const AT_SIGNS: [char; 3] = ['@', '\u{FE6B}', '\u{FF20}'];

/// What somebody typed as a user name, brought to the form that names are compared in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypedName {
    /// Cleaned of blanks and invisible marks, otherwise as typed: shown back to its author.
    pub shown: String,
    /// Compared against stored keys: NFKC, then case folding, then NFKC again.
    pub key: String,
}

impl TypedName {
    /// Cleans `typed`; `None` when nothing is left or it is longer than [`NAME_MAX_CHARACTERS`].
    pub fn parse(typed: &str) -> Option<Self> {
        let shown: String = typed.chars().filter(|c| !is_invisible(*c)).collect();
        let shown = shown.trim().to_owned();
        let fits = !shown.is_empty() && shown.chars().count() <= NAME_MAX_CHARACTERS;
        fits.then(|| Self { key: name_key(&shown), shown })
    }

    /// The part after the last `@`, if there is one: the realm of the name.
    pub fn realm(&self) -> Option<&str> {
        self.key.rsplit_once('@').map(|(_, realm)| realm)
    }

    /// The part before the last `@` as it was typed, or all of it. Not cut by the length of [`local`](Self::local):
    /// folding makes some letters longer.
    pub fn shown_local(&self) -> &str {
        self.shown.rsplit_once(AT_SIGNS).map_or(&self.shown, |(local, _)| local)
    }

    /// The part before the last `@`, or all of it.
    pub fn local(&self) -> &str {
        self.key.rsplit_once('@').map_or(self.key.as_str(), |(local, _)| local)
    }
}

/// The form in which user names and mail addresses are compared: case folding after NFKC.
pub fn name_key(name: &str) -> String {
    let composed: String = name.nfkc().collect();
    CaseMapper::new().fold_string(&composed).nfkc().collect()
}

/// Blanks inside, zero-width and direction marks, byte-order marks: nobody types them on purpose.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{00AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_compare_by_folding_after_nfkc() {
        assert_eq!(name_key("ＡLEX"), name_key("alex"));
        assert_eq!(name_key("Straße"), name_key("STRASSE"));
        assert_ne!(name_key("аdmin"), name_key("admin"), "a Cyrillic letter stays another letter");
    }

    #[test]
    fn a_realm_is_cut_off_whatever_its_at_sign_and_the_letters_before_it() {
        let local = |typed| TypedName::parse(typed).unwrap().shown_local().to_owned();
        assert_eq!(local("Strauß@contoso.example"), "Strauß");
        assert_eq!(local("ﬁona＠contoso.example"), "ﬁona");
        assert_eq!(local("a@b@contoso.example"), "a@b");
        assert_eq!(local("alex"), "alex");
        let folded = ('\0'..=char::MAX).filter(|c| c.nfkc().eq(['@']));
        assert!(folded.eq(AT_SIGNS));
    }

    #[test]
    fn a_typed_name_loses_blanks_and_invisible_marks() {
        let name = TypedName::parse(" \u{202A}Alex@Contoso.Example\u{200B} ").unwrap();
        assert_eq!(name.shown, "Alex@Contoso.Example");
        assert_eq!((name.local(), name.realm()), ("alex", Some("contoso.example")));
        assert_eq!(TypedName::parse(" \u{200B} "), None);
        assert_eq!(TypedName::parse(&"a".repeat(255)), None);
    }
}
