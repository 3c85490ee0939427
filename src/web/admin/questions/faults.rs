//! Why questions cannot be changed so, in words.

use crate::domain::question::edit::Fault;
use crate::domain::question::{OWN_QUESTIONS, QUESTION_MAX_CHARACTERS, QUESTION_MIN_CHARACTERS, TextFault};
use crate::i18n::{Arg, msg};
use crate::web::view::{Errors, FieldError};

/// The fields of all languages together: the names of their own are made by the languages.
const TEXTS: &str = "texts";

/// Everything that is wrong.
pub fn errors(faults: &[Fault]) -> Errors {
    Errors(faults.iter().map(error).collect())
}

fn error(fault: &Fault) -> FieldError {
    let (message, args) = match fault {
        Fault::Text { tag, fault: TextFault::ForbiddenCharacter } => {
            (msg!("admin-questions-error-character"), vec![("language", Arg::ltr(tag))])
        }
        Fault::Text { tag, .. } => (
            msg!("admin-questions-error-length"),
            vec![
                ("language", Arg::ltr(tag)),
                ("least", QUESTION_MIN_CHARACTERS.into()),
                ("most", QUESTION_MAX_CHARACTERS.into()),
            ],
        ),
        Fault::NoDefault { tag } => {
            (msg!("admin-questions-error-default"), vec![("language", Arg::ltr(tag))])
        }
        Fault::TooMany => (msg!("admin-questions-error-many"), vec![("most", OWN_QUESTIONS.into())]),
        Fault::TooFew { offered, registered } => (
            msg!("admin-questions-error-few"),
            vec![("offered", (*offered).into()), ("registered", (*registered).into())],
        ),
    };
    FieldError { field: Some(TEXTS), message, args }
}
