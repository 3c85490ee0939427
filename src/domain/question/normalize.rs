//! The form in which answers are compared: what people write differently from one day to another is made equal.

use crate::domain::digits;
use crate::domain::name::{is_invisible, name_key};
use secrecy::{ExposeSecret, SecretString};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use zeroize::Zeroizing;

/// How far hiragana stands before katakana in Unicode.
const KANA_GAP: u32 = 0x60;
/// The dot that full case folding leaves over an i that had one as a capital (Unicode, `SpecialCasing`).
const DOT_ABOVE: char = '\u{0307}';

/// An answer as it is hashed and compared.
pub fn folded_answer(typed: &SecretString) -> SecretString {
    SecretString::from(fold(typed.expose_secret()).as_str())
}

/// `text` after NFKC, case folding, and folding of what writers of its script leave out or take for the same; runs
/// of white space and punctuation become one space, and none where the script has no spaces.
pub fn fold(text: &str) -> Zeroizing<String> {
    let key = Zeroizing::new(name_key(text));
    // With room for all of it, because growing would leave copies behind; a gap is shorter than what it stands for.
    let mut folded = Zeroizing::new(String::with_capacity(4 * key.len()));
    let (mut base, mut gap) = (None, false);
    for c in key.nfkd().filter(|c| !is_left_out(*c)) {
        if !is_kept(c) {
            gap = true;
            continue;
        }
        if gap && is_adrift(c) || c == DOT_ABOVE && base == Some('i') {
            continue;
        }
        let c = same(c);
        // The letter decides, not its marks: the order of those may change when all is composed.
        if gap && base.is_some_and(|base| !is_unspaced(base)) && !is_unspaced(c) {
            folded.push(' ');
        }
        folded.push(c);
        gap = false;
        if !is_combining_mark(c) {
            base = Some(c);
        }
    }
    let mut composed = Zeroizing::new(String::with_capacity(folded.len()));
    composed.extend(folded.nfc());
    composed
}

/// Letters, digits and the marks on them; all else separates.
fn is_kept(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c)
}

/// Whether it is a mark that, behind a gap, stands on nothing. Those of scripts without spaces stand on the letter before.
fn is_adrift(c: char) -> bool {
    is_combining_mark(c) && !is_unspaced(c)
}

/// What is written or not as one likes: Arabic vowel signs, hamza as a mark and tatweel, Hebrew points and accents, and
/// characters that nobody sees.
fn is_left_out(c: char) -> bool {
    let arabic = matches!(c, '\u{0610}'..='\u{061A}' | '\u{0640}' | '\u{064B}'..='\u{065F}' | '\u{0670}'
        | '\u{06D6}'..='\u{06DC}' | '\u{06DF}'..='\u{06E4}' | '\u{06E7}' | '\u{06E8}' | '\u{06EA}'..='\u{06ED}'
        | '\u{08D3}'..='\u{08FF}');
    let hebrew = matches!(
        c,
        '\u{0591}'..='\u{05BD}' | '\u{05BF}' | '\u{05C1}' | '\u{05C2}' | '\u{05C4}' | '\u{05C5}' | '\u{05C7}'
    );
    let unseen = is_invisible(c) || matches!(c, '\u{034F}' | '\u{061C}' | '\u{FE00}'..='\u{FE0F}');
    arabic || hebrew || unseen
}

/// The one letter that stands for several that are taken for each other.
fn same(c: char) -> char {
    match c {
        // The Turkish i without a dot.
        'ı' => 'i',
        // Alef with a wasla; those with hamza or madda have lost their marks.
        '\u{0671}' => '\u{0627}',
        // Alef maksura and the Persian ya.
        '\u{0649}' | '\u{06CC}' => '\u{064A}',
        // Ta marbuta, which is spoken and often typed as ha.
        '\u{0629}' => '\u{0647}',
        // The Persian kaf.
        '\u{06A9}' => '\u{0643}',
        // Katakana and its iteration mark.
        '\u{30A1}'..='\u{30F6}' | '\u{30FD}' => char::from_u32(u32::from(c) - KANA_GAP).unwrap_or(c),
        c => digits::ascii(c).unwrap_or(c),
    }
}

/// Whether its script is written without spaces between words: Chinese, Japanese, Thai, Lao, Burmese, Khmer.
fn is_unspaced(c: char) -> bool {
    is_han_or_kana(c)
        || matches!(c, '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}')
}

/// Whether a word may well have two letters: Chinese and Japanese.
fn is_han_or_kana(c: char) -> bool {
    matches!(c, '\u{3005}' | '\u{3007}' | '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFD}')
}

/// Whether `folded` is written in Chinese, Japanese or Korean, where two characters are a whole word.
pub fn is_dense(folded: &str) -> bool {
    folded.chars().any(|c| is_han_or_kana(c) || matches!(c, '\u{AC00}'..='\u{D7A3}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each row is written in different ways and means one answer.
    const SAME: &[&[&str]] = &[
        // Latin: case, width, ligatures, spaces, punctuation, invisible characters.
        &["St. Pölten", "st pölten", " ST.PÖLTEN ", "ＳＴ　ＰＯ\u{308}ＬＴＥＮ", "St\u{200B}-Po\u{308}lten!"],
        &["Straße", "STRASSE", "strasse"],
        &["Fiona", "ﬁona"],
        &["New York", "new   york", "«New-York»", "New\u{A0}York"],
        // Turkish: all four i.
        &["DİYARBAKIR", "diyarbakır", "Diyarbakir", "DIYARBAKIR", "diyarbakir"],
        &["Isparta", "ISPARTA", "ısparta", "İsparta", "i\u{307}sparta"],
        // Greek: the sigma at the end.
        &["Οδυσσεύς", "ΟΔΥΣΣΕΎΣ"],
        // Japanese: width, hiragana and katakana, voiced marks, blanks.
        &["さくら", "サクラ", "ｻｸﾗ", "サ ク ラ"],
        &["ガンダム", "がんだむ", "ｶﾞﾝﾀﾞﾑ", "か\u{3099}んた\u{3099}む"],
        &["山田　太郎", "山田太郎", "山田・太郎"],
        &["トヨタ　カローラ２", "とよた かろーら2"],
        // Chinese and Korean.
        &["北京。", "北京", "北 京"],
        &["서울 강남", "서울  강남!", "\u{1109}\u{1165}\u{110B}\u{116E}\u{11AF} 강남"],
        // Thai: blanks come and go.
        &["กรุงเทพ มหานคร", "กรุงเทพมหานคร"],
        // Arabic: tashkeel, tatweel, alef, ya, ta marbuta, hamza as a mark; digits of its own.
        &["أحمد", "احمد", "أَحْمَد", "أحمـــد", "ٱحمد"],
        &["آمنة", "امنه", "آمِنَة"],
        &["مصطفى", "مصطفي", "مصطفی"],
        &["فؤاد", "فواد"],
        &["شارع ١٢", "شارع 12", "شارع ۱۲،"],
        // Hebrew: niqqud and punctuation.
        &["יְרוּשָׁלַיִם", "ירושלים"],
        &["תל־אביב", "תל אביב"],
        // Devanagari: its vowel signs are part of the word.
        &["दिल्ली", " दिल्ली। "],
    ];

    #[test]
    fn one_answer_written_in_different_ways_is_one_answer() {
        for row in SAME {
            let (first, rest) = row.split_first().unwrap();
            for other in rest {
                assert_eq!(*fold(first), *fold(other), "{first} and {other}");
            }
        }
    }

    #[test]
    fn different_answers_stay_different() {
        for (one, other) in [
            ("Muller", "Müller"),
            ("Wien", "Wein"),
            ("newyork", "new york"),
            ("ばば", "はは"),
            ("きよう", "きょう"),
            ("दिल्ली", "दल"),
            ("сам", "cam"),
            ("12", "21"),
        ] {
            assert_ne!(*fold(one), *fold(other), "{one} and {other}");
        }
    }

    #[test]
    fn what_was_folded_stays_as_it_is() {
        for text in SAME.iter().copied().flatten() {
            let once = fold(text);
            assert_eq!(*fold(&once), *once, "{text}");
        }
        assert_eq!(fold(" …!? ").as_str(), "");
        let marks_on_nothing =
            ["р\u{FFE3}\u{309C}", "ポ\u{22EA}!\u{247D}", "\u{309A}!\u{219B}d", "\u{1039}\u{34F}\u{338}!ᅡ"];
        for text in marks_on_nothing {
            let once = fold(text);
            assert_eq!(*fold(&once), *once, "{text:?}");
        }
    }

    #[test]
    fn dense_scripts_are_told_from_others() {
        assert!(is_dense("東京") && is_dense("さくら") && is_dense("서울"));
        assert!(!is_dense("tokyo") && !is_dense("احمد") && !is_dense("กรุง"));
    }
}
