//! The order of all languages in a picker.

use crate::i18n::catalog::Catalog;

use super::given;

/// All languages of the product in the order in which people look for them.
const PICKER: [(&str, &str); 46] = [
    ("id", "Bahasa Indonesia"),
    ("ms", "Bahasa Melayu"),
    ("ca", "Català"),
    ("cs", "Čeština"),
    ("da", "Dansk"),
    ("de", "Deutsch"),
    ("et", "Eesti"),
    ("en", "English (US)"),
    ("en-GB", "English (UK)"),
    ("es", "Español (España)"),
    ("es-MX", "Español (México)"),
    ("eu", "Euskara"),
    ("fr", "Français (France)"),
    ("fr-CA", "Français (Canada)"),
    ("gl", "Galego"),
    ("hr", "Hrvatski"),
    ("it", "Italiano"),
    ("lv", "Latviešu"),
    ("lt", "Lietuvių"),
    ("hu", "Magyar"),
    ("nl", "Nederlands"),
    ("nb", "Norsk bokmål"),
    ("pl", "Polski"),
    ("pt-BR", "Português (Brasil)"),
    ("pt-PT", "Português (Portugal)"),
    ("ro", "Română"),
    ("sk", "Slovenčina"),
    ("sl", "Slovenščina"),
    ("sr-Latn", "Srpski (latinica)"),
    ("fi", "Suomi"),
    ("sv", "Svenska"),
    ("vi", "Tiếng Việt"),
    ("tr", "Türkçe"),
    ("el", "Ελληνικά"),
    ("bg", "Български"),
    ("kk", "Қазақ тілі"),
    ("ru", "Русский"),
    ("uk", "Українська"),
    ("he", "עברית"),
    ("ar", "العربية"),
    ("hi", "हिन्दी"),
    ("th", "ไทย"),
    ("ja", "日本語"),
    ("ko", "한국어"),
    ("zh-Hans", "简体中文"),
    ("zh-Hant", "繁體中文"),
];

#[test]
fn the_picker_lists_latin_scripts_by_name_and_the_others_by_script() {
    let source = |(tag, name): &(&str, &str)| {
        given(tag, &format!("language-name = {name}\nlanguage-direction = ltr\n"))
    };
    let catalog = Catalog::new(PICKER.iter().rev().map(source)).unwrap();
    let listed: Vec<_> =
        catalog.locales().iter().map(|info| (info.tag.as_str(), info.endonym.as_str())).collect();
    assert_eq!(listed, PICKER);
    for (tag, _) in PICKER {
        assert_eq!(catalog.find(tag).unwrap().tag(), tag);
    }
}
