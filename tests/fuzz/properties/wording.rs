//! An organization's own words in the place of the portal's.

use latchkey::courier::in_own_words;
use latchkey::courier::phone::{Letterhead, text};
use latchkey::domain::wording::{Piece, read};
use latchkey::i18n::{Catalog, Localizer};
use secrecy::SecretString;
use std::sync::{Arc, LazyLock};

static ENGLISH: LazyLock<Arc<Localizer>> =
    LazyLock::new(|| Catalog::embedded().expect("the languages").default_localizer());

/// Whatever is typed: what is taken is taken again as it is, on one line, and a text still begins with its code and ends
/// with the line that binds it; what is not taken changes nothing.
pub fn holds(data: &[u8]) {
    let typed = String::from_utf8_lossy(data);
    let letterhead = Letterhead { name: "Contoso".to_owned(), host: "h.example".to_owned() };
    let code = SecretString::from("482160");
    let says = |words: &str| {
        let own = in_own_words(&ENGLISH, &[("text-code", words), ("text-code-bare", words)]);
        text(&letterhead, &code, &own)
    };
    for part in Piece::ALL.iter().flat_map(|piece| piece.parts()) {
        let default = ENGLISH.template(part.message).expect("text and variables");
        match read(part.role, &default, &typed) {
            Ok(words) => {
                assert_eq!(read(part.role, &default, &words).as_ref(), Ok(&words));
                assert!(!words.contains(['\r', '\n', '@', '\u{2028}', '\u{202e}']), "{words:?}");
                let kept = |name: &str| !default.contains(name) || words.contains(name);
                assert!(kept("{ $code }") && kept("{ $digits }"), "{words:?}");
            }
            Err(_) if part.message == "text-code" => {
                let default = text(&letterhead, &code, &ENGLISH);
                assert_eq!(says(&typed), default, "{typed:?}");
            }
            Err(_) => {}
        }
    }
    let said = says(&typed);
    assert!(said.starts_with("482160") && said.ends_with("\n@h.example #482160"), "{said:?}");
    assert_eq!(said.matches('@').count(), 1, "{said:?}");
}
