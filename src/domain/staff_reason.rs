//! The reason that somebody of the staff gives for what they do to another's account.

use super::refusal::{REASON_MAX_CHARACTERS, Refusal};

/// What was typed, on one line; none where nothing was typed and nothing has to be.
///
/// # Errors
/// [`Refusal::ReasonEmpty`] where one has to be given, [`Refusal::ReasonLong`] where it is longer than
/// [`REASON_MAX_CHARACTERS`].
pub fn read(typed: &str, is_required: bool) -> Result<Option<String>, Refusal> {
    let plain = |c: char| if c.is_control() { ' ' } else { c };
    let spaced: String = typed.chars().map(plain).collect();
    let line = spaced.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.chars().count() {
        0 if is_required => Err(Refusal::ReasonEmpty),
        0 => Ok(None),
        count if count > REASON_MAX_CHARACTERS => Err(Refusal::ReasonLong),
        _ => Ok(Some(line)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_are_no_reason() {
        assert_eq!(read(" \r\n ", true), Err(Refusal::ReasonEmpty));
        assert_eq!(read(" \r\n ", false), Ok(None));
    }

    #[test]
    fn a_reason_stands_on_one_line() {
        assert_eq!(read(" Called,\r\n verified\0 ", true), Ok(Some("Called, verified".to_owned())));
    }

    #[test]
    fn one_sign_more_than_fits_is_refused() {
        assert!(read(&"ä".repeat(REASON_MAX_CHARACTERS), true).is_ok());
        assert_eq!(read(&"ä".repeat(REASON_MAX_CHARACTERS + 1), false), Err(Refusal::ReasonLong));
    }
}
