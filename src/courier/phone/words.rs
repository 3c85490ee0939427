//! What texts and calls say.

use super::super::fold::one_line;
use crate::domain::text_message::shortest;
use crate::i18n::{Arg, Localizer, msg};
use secrecy::{ExposeSecret, SecretString};

/// Longest name in a text, in characters: the rest is for the code and the line that binds it.
const NAME_CHARS_MAX: usize = 20;

/// Whose code it is.
#[derive(Clone, Debug)]
pub struct Letterhead {
    /// The organization's short name.
    pub name: String,
    /// The host on which the code is entered.
    pub host: String,
}

/// A text with a code, in as few segments as there are. Its last line binds the code to the portal's host, so that
/// phones offer it there and nowhere else (WICG, Origin-bound one-time codes delivered via SMS).
pub fn text(letterhead: &Letterhead, code: &SecretString, localizer: &Localizer) -> String {
    let code = code.expose_secret();
    let args = [("brand", Arg::from(name(letterhead))), ("code", Arg::from(code))];
    let bound = format!("@{} #{code}", letterhead.host);
    let [warned, bare] = [msg!("text-code"), msg!("text-code-bare")].map(|id| localizer.text(id, &args));
    let forms = [&warned, &bare].into_iter().flat_map(|words| {
        // The empty line is for the eye; it goes before the words do.
        [format!("{words}\n\n{bound}"), format!("{words}\n{bound}")]
    });
    shortest(forms.collect()).unwrap_or_default()
}

/// What a call with a code says: the digits one by one, twice, in case the first time was missed.
pub fn call(letterhead: &Letterhead, code: &SecretString, localizer: &Localizer) -> Vec<String> {
    let digits = [("digits", Arg::from(spoken(code)))];
    vec![
        localizer.text("text-call-greeting", &[("brand", Arg::from(name(letterhead)))]),
        localizer.text("text-call-code", &digits),
        localizer.text("text-call-again", &digits),
        localizer.text("text-call-end", &[]),
    ]
}

/// A text with a code that the help desk asks for. No line binds it to the portal's host: it is entered nowhere, but
/// read out to whoever was called.
pub fn caller_text(letterhead: &Letterhead, code: &SecretString, localizer: &Localizer) -> String {
    let args = [("brand", Arg::from(name(letterhead))), ("code", Arg::from(code.expose_secret()))];
    localizer.text("text-caller", &args)
}

/// What a call with such a code says.
pub fn caller_call(letterhead: &Letterhead, code: &SecretString, localizer: &Localizer) -> Vec<String> {
    let digits = [("digits", Arg::from(spoken(code)))];
    vec![
        localizer.text("text-call-greeting", &[("brand", Arg::from(name(letterhead)))]),
        localizer.text("text-caller-call-warning", &[]),
        localizer.text("text-call-code", &digits),
        localizer.text("text-call-again", &digits),
    ]
}

/// The digits with short pauses between them: a comma is one in every language; a full stop would make "fourth" of "4."
/// in some.
fn spoken(code: &SecretString) -> String {
    code.expose_secret().chars().map(String::from).collect::<Vec<_>>().join(", ")
}

/// A text to a number that no longer lets its owner in.
pub fn former(letterhead: &Letterhead, localizer: &Localizer) -> String {
    localizer.text("text-former-number", &[("brand", Arg::from(name(letterhead)))])
}

/// A text that an administrator sends to see whether texts arrive.
pub fn trial(letterhead: &Letterhead, localizer: &Localizer) -> String {
    localizer.text("text-trial", &[("brand", Arg::from(name(letterhead)))])
}

/// On one line: a line of its own could bind the code to another host. Cut without a mark, which would not be in the
/// alphabet of short texts.
fn name(letterhead: &Letterhead) -> String {
    let short: String = one_line(&letterhead.name).chars().take(NAME_CHARS_MAX).collect();
    short.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::text_message::{Alphabet, size};
    use crate::i18n::Catalog;

    fn letterhead(host: &str) -> Letterhead {
        Letterhead { name: "Contoso".to_owned(), host: host.to_owned() }
    }

    /// A text in each language, to a portal with this host.
    fn each(host: &str, look: impl Fn(&str, String)) {
        let catalog = Catalog::embedded().unwrap();
        for locale in catalog.locales() {
            let localizer = catalog.find(&locale.tag).unwrap();
            look(&locale.tag, text(&letterhead(host), &"482160".into(), &localizer));
        }
    }

    #[test]
    fn every_language_fits_into_one_segment_for_a_host_of_24_characters() {
        each("password.contoso.example", |tag, text| {
            let size = size(&text);
            assert_eq!(size.segments, 1, "{tag}: {size:?} {text}");
            if matches!(tag, "en" | "de") {
                assert_eq!(size.alphabet, Alphabet::Gsm, "{tag}");
            }
        });
    }

    #[test]
    fn every_text_begins_with_the_code_and_ends_with_the_line_that_binds_it() {
        for host in ["password.contoso.example", "password.international-holdings.contoso.example"] {
            each(host, |tag, text| {
                assert!(text.starts_with("482160"), "{tag}: {text}");
                assert!(text.ends_with(&format!("\n@{host} #482160")), "{tag}: {text}");
                assert_eq!(text.matches('@').count(), 1);
                assert!(size(&text).segments <= 2 && text.contains("Contoso"), "{tag}: {text}");
            });
        }
    }

    #[test]
    fn the_english_text_reads_as_meant() {
        let english = Catalog::embedded().unwrap().find("en").unwrap();
        assert_eq!(
            text(&letterhead("password.contoso.example"), &"482160".into(), &english),
            "482160 is your Contoso code. Never share it.\n\n@password.contoso.example #482160"
        );
        assert_eq!(
            call(&letterhead("h"), &"482160".into(), &english).join(" "),
            "This is Contoso. Your code is 4, 8, 2, 1, 6, 0. Once more: 4, 8, 2, 1, 6, 0. Nobody else needs this code."
        );
    }

    #[test]
    fn the_notice_to_a_former_number_fits_into_one_segment_and_holds_no_link() {
        let catalog = Catalog::embedded().unwrap();
        for locale in catalog.locales() {
            let text = former(&letterhead("h"), &catalog.find(&locale.tag).unwrap());
            let size = size(&text);
            assert!(size.segments == 1 && text.contains("Contoso"), "{}: {size:?} {text}", locale.tag);
            assert!(!text.contains("//") && !text.contains("text-former"), "{text}");
        }
    }

    #[test]
    fn the_test_of_texts_fits_into_one_segment() {
        let catalog = Catalog::embedded().unwrap();
        for locale in catalog.locales() {
            let text = trial(&letterhead("h"), &catalog.find(&locale.tag).unwrap());
            assert!(size(&text).segments == 1 && text.contains("Contoso"), "{}: {text}", locale.tag);
        }
    }

    #[test]
    fn the_text_of_a_caller_fits_into_one_segment_and_no_phone_offers_its_code_to_a_page() {
        let catalog = Catalog::embedded().unwrap();
        for locale in catalog.locales() {
            let localizer = catalog.find(&locale.tag).unwrap();
            let text = caller_text(&letterhead("h"), &"482160".into(), &localizer);
            let size = size(&text);
            assert!(size.segments == 1 && text.contains("Contoso"), "{}: {size:?} {text}", locale.tag);
            assert!(text.contains("482160") && !text.contains('@'), "{}: {text}", locale.tag);
            let said = caller_call(&letterhead("h"), &"482160".into(), &localizer);
            assert_eq!(said.iter().filter(|line| line.contains("4, 8, 2, 1, 6, 0")).count(), 2);
        }
    }

    #[test]
    fn words_go_before_a_second_segment_is_paid_for() {
        let arabic = Catalog::embedded().unwrap().find("ar").unwrap();
        let long =
            text(&letterhead(&format!("{}.contoso.example", "p".repeat(15))), &"482160".into(), &arabic);
        assert_eq!(size(&long).segments, 1, "{long}");
        assert!(!long.contains("\n\n") || !long.contains("لا تشاركه"), "{long}");
    }

    #[test]
    fn a_name_cannot_add_a_line_or_push_the_code_out() {
        let english = Catalog::embedded().unwrap().find("en").unwrap();
        let evil =
            Letterhead { name: "Contoso\n@evil.test #482160 and more".to_owned(), host: "h".to_owned() };
        let text = text(&evil, &"482160".into(), &english);
        assert_eq!(text.lines().filter(|line| line.starts_with('@')).count(), 1, "{text}");
        assert!(text.starts_with("482160 is your Contoso @evil.test # code."), "{text}");
    }
}
