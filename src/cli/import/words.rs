//! What is said of an import, in plain English for the operator.

use crate::cli::output::harmless;
use crate::domain::import::fault::Fault;
use crate::domain::import::mapping::MappingFault;
use crate::domain::import::problem::Why;
use crate::domain::import::progress::Progress;
use crate::domain::import::state::Failure;
use crate::domain::moment::Moment;
use crate::ops::import::Refused;
use crate::store::imports::Import;

/// Why a file is not taken.
pub fn fault(fault: &Fault) -> String {
    match fault {
        Fault::Empty => "there are no users in the file".to_owned(),
        Fault::TooLarge => "the file is larger than 300 MB; split it".to_owned(),
        Fault::NoText => "the file is no text; save the spreadsheet as CSV first".to_owned(),
        Fault::NoTable => {
            "the first line of the file has no end, or too many cells; see --separator and --encoding"
                .to_owned()
        }
        Fault::Passwords { heading } => format!(
            "the column {} holds passwords that anybody could read; they are never imported: take the column out, \
             and let people set their own",
            harmless(heading)
        ),
        Fault::Mapping(MappingFault::NoName) => {
            "no column holds the user name; say which one it is with --column NAME=user_name".to_owned()
        }
        Fault::Mapping(MappingFault::Twice(field)) => format!("two columns hold {field}"),
        Fault::Elsewhere => "another process goes on with this import".to_owned(),
        Fault::Over => "it is too late to undo this import".to_owned(),
    }
}

/// Why an import ended before its time.
pub fn failure(failure: Option<Failure>) -> &'static str {
    match failure {
        Some(Failure::Line) => {
            "a line of the file has no end: is a quotation mark not closed? What stood before it is done"
        }
        Some(Failure::Sealed) => "the file cannot be opened with the present secret key",
        Some(Failure::Fault) | None => "the import could not go on; what stood before is done",
    }
}

/// One refused line.
pub fn line(refused: &Refused) -> String {
    let problem = &refused.problem;
    let column =
        if refused.heading.is_empty() { String::new() } else { format!(", {}", harmless(&refused.heading)) };
    let value =
        if problem.value.is_empty() { String::new() } else { format!(" ({})", harmless(&problem.value)) };
    let hint = match (&problem.hint, problem.why) {
        (Some(line), Why::NameTwice | Why::MailTwice) => format!(" in line {line}"),
        (Some(meant), _) => format!("; did you mean {}?", harmless(meant)),
        (None, _) => String::new(),
    };
    format!("line {}{column}: {}{value}{hint}", refused.line, why(problem.why))
}

fn why(why: Why) -> &'static str {
    match why {
        Why::Cells => "it has more cells than the first line",
        Why::Garbled => "a letter cannot be read; see --encoding",
        Why::Text => "a cell has control characters or is too long",
        Why::NameEmpty => "the user name is empty or too long",
        Why::NameShape => "it is no user name; it has no blanks",
        Why::NameForeign => "the realm belongs to another tenant",
        Why::NameTwice => "the user name stands in the file already",
        Why::MailShape => "it is no mail address",
        Why::MailTaken => "the work mail address belongs to another user",
        Why::MailTwice => "the work mail address stands in the file already",
        Why::PhoneShape => "it is no phone number",
        Why::PhoneShort => "the phone number has too few digits",
        Why::PhoneLong => "the phone number has too many digits",
        Why::PhoneCountry => {
            "the phone number does not say its country; write +43 664 1234567, or see --country"
        }
        Why::PhoneSpecial => "the phone number is one that costs extra",
        Why::Language => "there is no such language here",
        Why::Role => "there is no such role",
        Why::RoleOff => "roles are given and taken with --roles only",
        Why::RoleOwn => "nobody changes the own role",
        Why::ContactOwn => "nobody changes the own contact data with a file",
        Why::GroupShape => "it can be no name of a group",
        Why::Group => "there is no such group; see --create-groups",
        Why::HashUnknown => "it is no hash of a password that is known here",
        Why::HashWeak => "hashes of this kind are too weak to be taken over",
        Why::HashDamaged => "the hash of the password is not whole",
        Why::HashCostly => "to compare with this hash would take too much time or memory",
        Why::Kept => "somebody changed the user since",
    }
}

/// What came of it.
pub fn summary(import: &Import, is_dry: bool) -> String {
    let Import { added, changed, unchanged, refused, .. } = import;
    if is_dry {
        return format!(
            "Nothing was changed. It would add {added}, change {changed}, leave {unchanged} as they are; lines refused: {refused}."
        );
    }
    format!("Added {added}, changed {changed}, left {unchanged} as they are; lines refused: {refused}.")
}

/// Signs of a bar that is full.
const BAR: i64 = 30;

/// How far it is: `[######      ] 214 of 3000, about 40 s left`.
pub fn progress(progress: &Progress, now: Moment) -> String {
    let full = (0..BAR).map(|sign| if sign * 100 < progress.percent() * BAR { '#' } else { ' ' });
    let left =
        progress.seconds_left(now).map(|seconds| format!(", about {seconds} s left")).unwrap_or_default();
    let all = progress.all.max(progress.done);
    format!("[{}] {} of {all}{left}", full.collect::<String>(), progress.done)
}
