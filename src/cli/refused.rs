//! Why something was not done, in plain English for the operator.

use super::brand::wrong;
use crate::domain::password_link::No;
use crate::domain::policy::Violation;
use crate::domain::refusal::Refusal;
use crate::ops::Error;
use anyhow::anyhow;
use diesel::result::{DatabaseErrorKind, Error as DatabaseError};

/// The sentence for an intention that was not carried out.
pub fn in_words(error: Error) -> anyhow::Error {
    match error {
        Error::Refused(refusal) => anyhow!(refusal_in_words(&refusal)),
        Error::Busy => anyhow!("too many passwords are being hashed; try again in a moment"),
        Error::Fault(error) => match taken(&error) {
            Some(sentence) => anyhow!(sentence),
            None => error,
        },
    }
}

fn refusal_in_words(refusal: &Refusal) -> String {
    match refusal {
        Refusal::UsernameEmpty => "the user name is empty or too long".to_owned(),
        Refusal::NewEmpty | Refusal::PasswordEmpty => "the password is empty".to_owned(),
        Refusal::GroupInScope => {
            "the members of the group may reset their passwords; change that first with `latchkey policy set --scope`"
                .to_owned()
        }
        Refusal::GroupHasPolicy => {
            "the group has rules of its own for passwords; take them away first with `latchkey policy unset --group`"
                .to_owned()
        }
        Refusal::ChangedMeanwhile => {
            "somebody else changed the same at the same time; nothing was changed".to_owned()
        }
        Refusal::Link(No::NoAddress) => {
            "no mail address of the user is known; give one with `latchkey user set --work-mail` or `--mail`".to_owned()
        }
        Refusal::Link(No::KeptOut) => "the account is disabled or locked: enable or unlock it first".to_owned(),
        Refusal::Link(No::HasPassword) => {
            "the user has a password already; use `latchkey user reset --link`".to_owned()
        }
        Refusal::Import(fault) => super::import::words::fault(fault),
        Refusal::Policy(violations) => {
            let lines = violations.iter().map(|one| format!("\n  - {}", broken_rule(one)));
            format!("this password is not allowed:{}", lines.collect::<String>())
        }
        Refusal::Brand(violations) => {
            let lines = violations.iter().map(|one| format!("\n  - {}", wrong::in_words(one)));
            format!("this brand cannot be published:{}", lines.collect::<String>())
        }
        Refusal::BrandUnchanged => "nothing to publish: that is how the brand is already".to_owned(),
        Refusal::BrandVersionGone => "there is no such version; see `latchkey brand history`".to_owned(),
        other => format!("refused: {other:?}"),
    }
}

/// What is wrong with a password, beginning with "it".
pub fn broken_rule(violation: &Violation) -> String {
    match violation {
        Violation::TooShort { min, used } => {
            format!("it is too short: {used} characters; it needs at least {min}")
        }
        Violation::TooLong { max } => format!("it is too long: at most {max} characters are allowed"),
        Violation::Characters => {
            "it has characters that nobody can type (such as a line break), or more than 1,024 bytes"
                .to_owned()
        }
        Violation::Classes { min, used } => format!(
            "it has {used} of the four kinds of characters (lower case, upper case, digits, symbols); it needs {min}"
        ),
        Violation::Repetition { max } => {
            format!("it has more than {max} equal or consecutive characters in a row")
        }
        Violation::BannedWords => "there is too little in it beside words that are easy to guess".to_owned(),
        Violation::Common => "it is one of the 100,000 passwords that most people use".to_owned(),
        Violation::Breached => "it is on the list of breached passwords".to_owned(),
        Violation::TooWeak { min } => {
            format!("it is easy to guess: its strength is estimated at less than {min} of 4")
        }
        Violation::UsedBefore => "it is one of the last passwords of this user".to_owned(),
        Violation::TooSoon { days } => {
            format!("the present password has to be kept for {days} more days")
        }
        Violation::OwnData => "it contains the name of the user or of the tenant".to_owned(),
    }
}

/// What is taken, if that is what the database refused. SQLite names the columns, PostgreSQL the constraint.
fn taken(error: &anyhow::Error) -> Option<&'static str> {
    let Some(DatabaseError::DatabaseError(kind, info)) = error.downcast_ref() else {
        return None;
    };
    match kind {
        DatabaseErrorKind::UniqueViolation => {}
        DatabaseErrorKind::ForeignKeyViolation => {
            return Some("what was chosen was deleted at the same time; try again");
        }
        _ => return None,
    }
    let constraint = format!("{} {}", info.message(), info.constraint_name().unwrap_or_default());
    let sentences = [
        ("work_mail", "that work mail address belongs to another user of the tenant"),
        ("groups", "that group name is taken"),
        ("name_key", "that user name is taken"),
        ("tenant_hosts", "that host name belongs to another tenant"),
        ("tenant_realms", "that realm belongs to another tenant"),
        ("slug", "that short name is taken"),
        ("brands", "somebody else published at the same time; try again"),
    ];
    let found = sentences.iter().find(|(mark, _)| constraint.contains(mark));
    found.map(|(_, sentence)| *sentence)
}
