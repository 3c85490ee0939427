//! What browsers ask for, and which of our languages they get.

use latchkey::i18n::Catalog;
use std::sync::LazyLock;

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| Catalog::embedded().expect("the languages"));

/// Any header and any tag leads to a language of ours or to none, and where one is asked for among some, to one of them.
pub fn holds(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let some = ["de".to_owned(), "ja".to_owned()];
    let found = [CATALOG.negotiate(&text, None), CATALOG.find(&text)];
    for localizer in found.into_iter().flatten() {
        assert!(CATALOG.locales().iter().any(|ours| ours.tag == localizer.tag()), "{text:?}");
    }
    if let Some(localizer) = CATALOG.negotiate(&text, Some(&some)) {
        assert!(some.iter().any(|tag| tag == localizer.tag()), "{text:?}");
    }
}
