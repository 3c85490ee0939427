//! Answers to security questions.

use latchkey::domain::question::check::{Given, check};
use latchkey::domain::question::normalize::{fold, is_dense};
use latchkey::domain::recovery::QuestionRules;
use secrecy::SecretString;

/// What is compared has one form: folded again it is the same, without blanks at its ends or two in a row.
pub fn holds(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let folded = fold(&text);
    assert_eq!(fold(&folded).as_str(), folded.as_str(), "of {text:?}");
    assert_eq!(folded.trim(), folded.as_str(), "of {text:?}");
    assert!(!folded.contains("  "), "of {text:?}");
    is_dense(&folded);
    let given = |question: &str, answer: &str| Given {
        question: question.to_owned(),
        words: text.clone().into_owned(),
        answer: SecretString::from(answer),
    };
    let both = [given("one", &text), given("two", folded.as_str())];
    let flaws = check(&QuestionRules::default(), &both, &[text.clone().into_owned()]);
    assert!(flaws.iter().all(|flaw| flaw.row < both.len()));
    assert!(flaws.iter().any(|flaw| flaw.row == 0), "it is its own question: {text:?}");
}
