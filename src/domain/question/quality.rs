//! What an administrator is told about the words of a question. It refuses nothing: words alone cannot decide.

use crate::domain::text_enum::text_enum;

text_enum! {
    /// Why answers to a question may be weak.
    Weakness {
        /// Anybody can look them up.
        Searchable = "searchable",
        /// There are so few that they are guessed.
        FewAnswers = "few",
        /// They are other ones in some years.
        Changes = "changes",
        /// Many people have none.
        Excludes = "excludes",
    }
}

/// The terms that hint at each, in our languages.
const TERMS: &str = include_str!("weak_words.txt");

/// Everything that the words of `text` hint at, whatever their language.
pub fn weaknesses(text: &str) -> Vec<Weakness> {
    let text = plain(text);
    let hints = |weakness: &Weakness| terms(*weakness).any(|term| is_in(term, &text));
    Weakness::ALL.iter().filter(|weakness| hints(weakness)).copied().collect()
}

fn terms(weakness: Weakness) -> impl Iterator<Item = &'static str> {
    let lines = TERMS.lines().filter_map(|line| line.split_once(": "));
    let own = lines.filter(move |(kind, _)| *kind == weakness.as_str());
    own.flat_map(|(_, terms)| terms.split(", "))
}

/// Lower case, and nothing but letters and digits between single spaces, one at each end.
fn plain(text: &str) -> String {
    let spaced = |c: char| if c.is_alphanumeric() { c } else { ' ' };
    let text: String = text.chars().flat_map(char::to_lowercase).map(spaced).collect();
    let words: Vec<&str> = text.split_whitespace().collect();
    format!(" {} ", words.join(" "))
}

/// A term in letters that have two cases is a word of its own; Arabic joins small words to it, Japanese has no spaces.
fn is_in(term: &str, text: &str) -> bool {
    let has_case = |c: char| c.is_lowercase();
    if let Some(first) = term.strip_prefix('^') {
        return text.starts_with(&plain(first));
    }
    let term = plain(term);
    if term.chars().any(has_case) { text.contains(&term) } else { text.contains(term.trim()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Weakness::{Changes, Excludes, FewAnswers, Searchable};

    #[test]
    fn words_that_hint_at_weak_answers_are_found_in_our_languages() {
        for (text, found) in [
            ("What is your mother’s maiden name?", vec![Searchable]),
            ("What is your favourite colour?", vec![FewAnswers, Changes]),
            ("What was the name of your first pet?", vec![Excludes]),
            ("Wie lautet der Mädchenname Ihrer Mutter?", vec![Searchable]),
            ("In welchem Monat haben Sie geheiratet?", vec![FewAnswers]),
            ("好きな色は何色？", vec![FewAnswers, Changes]),
            ("ما لون سيارتك؟", vec![FewAnswers, Excludes]),
            ("Did you like school?", vec![FewAnswers]),
            ("Where did your grandparents meet?", vec![]),
            ("In which room was the first office?", vec![]),
            ("Wer war Ihr Vorbild in der Kindheit?", vec![]),
        ] {
            assert_eq!(weaknesses(text), found, "{text}");
        }
    }

    #[test]
    fn every_kind_has_terms() {
        for weakness in Weakness::ALL {
            assert!(terms(*weakness).count() > 20, "{weakness}");
        }
    }
}
