//! A language with the words of an organization in it.

use crate::domain::wording::{read, role_of};
use crate::i18n::Localizer;
use std::sync::Arc;

/// The language of `localizer` with `stored`, pairs of a message and an organization's words for it, in the place of its
/// own. Words that do not fit the message any more, after an upgrade or a hand in the database, stop no letter: the
/// portal's stand there instead.
pub fn in_own_words(localizer: &Arc<Localizer>, stored: &[(&str, &str)]) -> Arc<Localizer> {
    let fitting: Vec<_> = stored.iter().filter(|(message, words)| fits(localizer, message, words)).collect();
    if fitting.is_empty() {
        return Arc::clone(localizer);
    }
    Arc::new(localizer.with_own(fitting.into_iter().copied()))
}

fn fits(localizer: &Localizer, message: &str, words: &str) -> bool {
    let default = role_of(message).zip(localizer.template(message));
    let fits =
        default.is_some_and(|(role, default)| read(role, &default, words).is_ok_and(|read| read == words));
    if !fits {
        tracing::warn!(
            locale = localizer.tag(),
            message.id = message,
            "an organization's own words do not fit their message"
        );
    }
    fits
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::wording::{Piece, variables};
    use crate::i18n::{Arg, Catalog};

    #[test]
    fn the_portal_s_own_words_keep_the_rules_in_every_language() {
        let catalog = Catalog::embedded().unwrap();
        for locale in catalog.locales() {
            let localizer = catalog.find(&locale.tag).unwrap();
            for part in Piece::ALL.iter().flat_map(|piece| piece.parts()) {
                let default = localizer.template(part.message).unwrap();
                assert_eq!(read(part.role, &default, &default).as_ref(), Ok(&default), "{}", locale.tag);
                assert!(
                    part.role != crate::domain::wording::Role::Subject
                        || !variables(&default).contains(&"code")
                );
            }
        }
    }

    #[test]
    fn own_words_come_first_and_those_that_do_not_fit_are_as_if_they_were_not_there() {
        let english = Catalog::embedded().unwrap().find("en").unwrap();
        let stored = [
            ("mail-recovery-code-subject", "Hello from { $brand }"),
            ("mail-code-text", "No code"),
            ("mail-code-label", "{ NUMBER($x) }\nmail-trial-lead = evil"),
            ("common-errors-title", "evil"),
        ];
        let own = in_own_words(&english, &stored);
        let args = [("brand", Arg::from("Contoso".to_owned())), ("code", Arg::from("482160".to_owned()))];
        assert_eq!(own.text("mail-recovery-code-subject", &args), "Hello from Contoso");
        for message in ["mail-code-text", "mail-code-label", "mail-trial-lead", "common-errors-title"] {
            assert_eq!(own.text(message, &args), english.text(message, &args), "{message}");
        }
        assert_eq!(own.template("mail-recovery-code-subject").as_deref(), Some("Your { $brand } code"));
        assert!(Arc::ptr_eq(&in_own_words(&english, &stored[1..]), &english), "nothing is made for nothing");
    }

    #[test]
    fn what_is_put_into_own_words_is_isolated_as_everywhere() {
        let arabic = Catalog::embedded().unwrap().find("ar").unwrap();
        let own = in_own_words(&arabic, &[("mail-caller-code-preheader", "مرحبًا { $brand }")]);
        let args = [("brand", Arg::from("Contoso".to_owned()))];
        assert_eq!(own.isolated("mail-caller-code-preheader", &args), "مرحبًا \u{2068}Contoso\u{2069}");
    }
}
