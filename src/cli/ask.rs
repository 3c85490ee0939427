//! Questions to the operator: passwords and "are you sure".

use super::args::NewPassword;
use super::output;
use anyhow::{Context, bail, ensure};
use secrecy::{ExposeSecret, SecretString};
use std::io::{self, BufRead, IsTerminal, Read};
use zeroize::Zeroizing;

/// Longer than any password that a policy accepts, in bytes.
const LINE_MAX_BYTES: u64 = 8 * 1024;

/// The new password, from where the options say; `None` when there is none to set.
pub fn new_password(from: NewPassword) -> anyhow::Result<Option<SecretString>> {
    match from {
        NewPassword::Absent => Ok(None),
        NewPassword::Prompt => prompted().map(Some),
        NewPassword::Stdin => line(&mut io::stdin().lock()).map(Some),
    }
}

fn prompted() -> anyhow::Result<SecretString> {
    let ask = |question| {
        let typed = rpassword::prompt_password(question).map(SecretString::from);
        typed.context("there is no terminal to ask for the password; use --password-stdin")
    };
    let password = ask("New password: ")?;
    let repeat = ask("The same again: ")?;
    ensure!(password.expose_secret() == repeat.expose_secret(), "the two passwords differ");
    Ok(password)
}

/// One line without its end.
fn line(input: &mut dyn BufRead) -> anyhow::Result<SecretString> {
    let mut bytes = Zeroizing::new(Vec::new());
    input.take(LINE_MAX_BYTES).read_until(b'\n', &mut bytes)?;
    let text = std::str::from_utf8(&bytes).context("the password on standard input is not UTF-8")?;
    let text = text.strip_suffix('\n').unwrap_or(text);
    let text = text.strip_suffix('\r').unwrap_or(text);
    ensure!(!text.is_empty(), "there is no password on standard input");
    Ok(SecretString::from(text))
}

/// Goes on only if the operator types `word`, or said beforehand that nobody need be asked.
pub fn be_sure(question: &str, word: &str, yes: bool) -> anyhow::Result<()> {
    if yes {
        return Ok(());
    }
    ensure!(io::stdin().is_terminal(), "there is no terminal to ask on; --yes does it without asking");
    output::note(&format!("{question} Type {word} to go on:"));
    let mut answer = String::new();
    io::stdin().read_line(&mut answer)?;
    if answer.trim() != word {
        bail!("nothing was changed");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Result<String, String> {
        let read = line(&mut &*bytes).map(|password| password.expose_secret().to_owned());
        read.map_err(|error| error.to_string())
    }

    #[test]
    fn one_line_is_the_password_with_all_its_blanks() {
        assert_eq!(read(b" violet harbor \n").unwrap(), " violet harbor ");
        assert_eq!(read(b"violet harbor").unwrap(), "violet harbor");
        assert_eq!(read(b"violet\r\nsecond line\n").unwrap(), "violet");
    }

    #[test]
    fn nothing_and_other_encodings_are_refused() {
        assert_eq!(read(b"\n").unwrap_err(), "there is no password on standard input");
        assert_eq!(read(b"").unwrap_err(), "there is no password on standard input");
        assert_eq!(read(b"caf\xe9\n").unwrap_err(), "the password on standard input is not UTF-8");
    }
}
