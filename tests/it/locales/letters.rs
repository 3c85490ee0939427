//! Scripts and letters: what a text is written with, against what its language is written with.

use std::collections::BTreeSet;

use icu_locale::exemplar_chars::{ExemplarCharacters, ExemplarCharactersBorrowed};
use icu_locale::{DataLocale, Locale, LocaleExpander};

use super::language::{is_letter, words};

/// Of 100 letters, so many are of the language's script.
const OWN_SCRIPT_PERCENT: usize = 90;
/// Letters that are written differently in the other Chinese: simplified, traditional. Only pairs in which
/// neither is used in the other.
const CHINESE: &str = "们們这這为為个個时時电電话話码碼验驗证證账帳号號户戶录錄设設请請输輸选選择擇邮郵发發 \
    会會过過还還将將与與应應请請问問题題锁鎖启啟关關闭閉类類长長须須单單间間员員组組织織权權变變更更网網络絡页頁";

/// Letters that good style wants although CLDR does not list them (hr and sr write "kôd" to tell it from "kod").
const MORE_LETTERS: [(&str, &str); 2] = [("hr", "ô"), ("sr-Latn", "ô")];
/// Letters that CLDR lists as auxiliary but that are mistakes here: Romanian cedillas, Persian letters in
/// Arabic, Russian ones in Ukrainian and Bulgarian.
const FALSE_LETTERS: [(&str, &str); 4] = [("ro", "şţ"), ("ar", "کی"), ("uk", "ыэёъ"), ("bg", "ыэё")];

/// Words of letters that look alike: a Cyrillic "а" in a Latin word.
pub fn mixed_words(text: &str) -> Option<String> {
    let alphabets = |word: &str| {
        let scripts: BTreeSet<_> = word.chars().filter_map(alphabet).collect();
        ["Latn", "Grek", "Cyrl"].into_iter().filter(|script| scripts.contains(script)).count()
    };
    let found: Vec<_> = words(text).into_iter().filter(|word| alphabets(word) > 1).collect();
    (!found.is_empty()).then(|| format!("mixes alphabets in one word: {}", found.join(", ")))
}

pub fn foreign_script(script: &str, text: &str, latin: &BTreeSet<String>) -> Option<String> {
    let own = words(text).into_iter().filter(|word| !latin.contains(&word.to_lowercase()));
    let letters: Vec<_> = own.flat_map(str::chars).filter_map(alphabet).collect();
    let right = letters.iter().filter(|letter| belongs(script, letter)).count();
    let percent = (right * 100).checked_div(letters.len()).unwrap_or(100);
    (percent < OWN_SCRIPT_PERCENT).then(|| format!("is only {percent} % in its own script"))
}

fn belongs(script: &str, letter: &str) -> bool {
    match script {
        "Jpan" => ["Hani", "Kana"].contains(&letter),
        "Kore" => ["Hang", "Hani"].contains(&letter),
        "Hans" | "Hant" => letter == "Hani",
        other => letter == other,
    }
}

/// The script of a letter, for the scripts of our languages (blocks of the Unicode standard).
fn alphabet(c: char) -> Option<&'static str> {
    let script = match c {
        'A'..='Z' | 'a'..='z' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => "Latn",
        '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' => "Grek",
        '\u{400}'..='\u{52F}' => "Cyrl",
        '\u{591}'..='\u{5F4}' => "Hebr",
        '\u{620}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' => {
            "Arab"
        }
        '\u{900}'..='\u{97F}' => "Deva",
        '\u{E01}'..='\u{E4E}' => "Thai",
        '\u{3041}'..='\u{30FF}' => "Kana",
        '\u{1100}'..='\u{11FF}' | '\u{AC00}'..='\u{D7A3}' => "Hang",
        '\u{3005}'..='\u{3007}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' => "Hani",
        _ => return None,
    };
    c.is_alphabetic().then_some(script)
}

pub fn script(tag: &str) -> &'static str {
    const SCRIPTS: [&str; 11] =
        ["Latn", "Grek", "Cyrl", "Hebr", "Arab", "Deva", "Thai", "Jpan", "Kore", "Hans", "Hant"];
    let mut locale: Locale = tag.parse().unwrap();
    LocaleExpander::new_extended().maximize(&mut locale.id);
    let script = locale.id.script.unwrap();
    SCRIPTS
        .into_iter()
        .find(|known| *known == script.as_str())
        .unwrap_or_else(|| panic!("{tag} needs a row here"))
}

/// The letters a language is written with.
pub enum Letters {
    /// By CLDR's exemplar characters, main and auxiliary, with these more and those not.
    Exemplars {
        sets: Vec<ExemplarCharactersBorrowed<'static>>,
        more: &'static str,
        not: &'static str,
    },
    /// All but these.
    Not(BTreeSet<char>),
    Any,
}

impl Letters {
    pub fn of(tag: &str, script: &str) -> Letters {
        let pairs: Vec<_> = CHINESE.chars().filter(|c| !c.is_whitespace()).collect();
        let other =
            |at: usize| pairs.chunks(2).filter(|pair| pair[0] != pair[1]).map(|pair| pair[at]).collect();
        match script {
            "Hans" => Letters::Not(other(1)),
            "Hant" => Letters::Not(other(0)),
            "Jpan" | "Kore" => Letters::Any,
            _ => Letters::Exemplars {
                sets: exemplars(tag),
                more: letters_for(tag, &MORE_LETTERS),
                not: letters_for(tag, &FALSE_LETTERS),
            },
        }
    }

    pub fn foreign(&self, text: &str, latin: &BTreeSet<String>) -> Option<String> {
        let own =
            words(text).into_iter().filter(|word| !word.is_ascii() && !latin.contains(&word.to_lowercase()));
        let letters: BTreeSet<_> =
            own.flat_map(str::chars).filter(|c| is_letter(*c) && !c.is_ascii()).collect();
        let foreign = letters
            .into_iter()
            .filter(|c| !self.contains(*c))
            .map(|c| format!("{c} (U+{:04X})", u32::from(c)));
        let foreign: Vec<_> = foreign.collect();
        (!foreign.is_empty())
            .then(|| format!("has letters that are not of its language: {}", foreign.join(", ")))
    }

    fn contains(&self, letter: char) -> bool {
        let small = letter.to_lowercase().next().unwrap();
        match self {
            Letters::Exemplars { sets, more, not } => {
                let listed = sets.iter().any(|set| set.contains(letter) || set.contains(small));
                (listed || more.contains(small)) && !not.contains(small)
            }
            Letters::Not(others) => !others.contains(&letter),
            Letters::Any => true,
        }
    }
}

fn letters_for(tag: &str, table: &[(&str, &'static str)]) -> &'static str {
    table.iter().find(|(known, _)| *known == tag).map_or("", |(_, letters)| letters)
}

fn exemplars(tag: &str) -> Vec<ExemplarCharactersBorrowed<'static>> {
    let (main, auxiliary) = (ExemplarCharacters::try_new_main, ExemplarCharacters::try_new_auxiliary);
    // A regional variant uses the letters of its language: pt-BR those of pt.
    let mut tags = vec![tag];
    tags.extend(tag.split_once('-').map(|(language, _)| language));
    let locales = tags.iter().map(|tag| DataLocale::from(tag.parse::<Locale>().unwrap()));
    let found: Vec<_> = locales.flat_map(|locale| [main(&locale), auxiliary(&locale)]).flatten().collect();
    assert!(!found.is_empty(), "CLDR has no letters for {tag}");
    found
}

#[cfg(test)]
mod tests {
    use super::super::ftl::Language;
    use super::super::language::{Allowed, check};

    fn faults(tag: &str, text: &str) -> Vec<String> {
        let of = |tag: &str, text: &str| Language::of(tag, &format!("key = {text}\n"));
        check(
            &of("en", "Something else"),
            &of(tag, text),
            &Allowed { same_as_english: "", latin_words: "SMS" },
        )
    }

    #[track_caller]
    fn found(tag: &str, text: &str, expected: &str) {
        let found = faults(tag, text);
        let expected = format!("locales/{tag}/x.ftl:1: key {expected}");
        assert!(found.contains(&expected), "{tag} {text}: {found:?}");
    }

    const GOOD: [(&str, &str); 36] = [
        ("ar", "أدخل الرمز الذي أرسلناه إلى { $mail } عبر SMS"),
        ("bg", "Въведете кода"),
        ("cs", "Zadejte kód, který jsme poslali"),
        ("da", "Indtast koden fra SMS'en på åen"),
        ("de", "Geben Sie den Schlüssel ein"),
        ("el", "Πληκτρολογήστε τον αριθμό"),
        ("en", "Enter the code"),
        ("es-MX", "Escriba la contraseña"),
        ("et", "Sisestage kood õigesti"),
        ("fi", "Syötä koodi"),
        ("fr-CA", "Entrez le code reçu à l’adresse"),
        ("he", "הזינו את הקוד"),
        ("hi", "पासवर्ड पढ़ें"),
        ("hr", "Unesite kôd"),
        ("hu", "Írja be a jelszót"),
        ("it", "La password dell’account"),
        ("ja", "コードを入力してください"),
        ("kk", "Құпиясөзді енгізіңіз"),
        ("ko", "비밀번호를 입력하세요"),
        ("lt", "Įveskite slaptažodį"),
        ("lv", "Ievadiet paroli"),
        ("nb", "Skriv inn på nytt"),
        ("pl", "Wprowadź hasło"),
        ("pt-BR", "Digite a senha às 10"),
        ("ro", "Introduceți și apăsați"),
        ("ru", "Введите код, отправленный ещё раз"),
        ("sk", "Zadajte kód ľahko"),
        ("sl", "Vnesite geslo znova č"),
        ("sr-Latn", "Unesite lozinku ponovo đ"),
        ("sv", "Ange lösenordet på nytt"),
        ("th", "ป้อนรหัสยืนยัน"),
        ("tr", "Parolanızı İstanbul’da girin"),
        ("uk", "Введіть код із повідомлення"),
        ("vi", "Nhập mật khẩu của bạn ở đây"),
        ("zh-Hans", "请输入验证码"),
        ("zh-Hant", "請輸入驗證碼"),
    ];

    #[test]
    fn good_sentences_of_every_script_pass() {
        for (tag, text) in GOOD {
            assert_eq!(faults(tag, text), [""; 0], "{tag}");
        }
    }

    #[test]
    fn the_wrong_script_is_found() {
        found("de", "Введите код", "is only 0 % in its own script");
        found("ar", "הזינו את הקוד", "is only 0 % in its own script");
        found("ja", "비밀번호", "is only 0 % in its own script");
        found("cs", "Zаdejte heslo znovu", "mixes alphabets in one word: Zаdejte");
    }

    #[test]
    fn letters_of_another_language_are_found() {
        found("ro", "Introduceţi parola", "has letters that are not of its language: ţ (U+0163)");
        found("ar", "أدخل کلمة المرور", "has letters that are not of its language: ک (U+06A9)");
        found("de", "Heslo ř", "has letters that are not of its language: ř (U+0159)");
        found("uk", "Введите ы", "has letters that are not of its language: ы (U+044B)");
        found("zh-Hant", "请輸入", "has letters that are not of its language: 请 (U+8BF7)");
        found("zh-Hans", "請输入", "has letters that are not of its language: 請 (U+8ACB)");
    }
}
