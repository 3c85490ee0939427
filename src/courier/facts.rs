//! The list of facts in every mail, and how it writes times.

use super::fold::{browser, one_line, unlinked};
use super::letters::{Content, HelpAsked};
use super::parts::Fact;
use crate::domain::method::Credential;
use crate::i18n::msg;
use crate::i18n::{Arg, Localizer};
use jiff::Zoned;

/// Whose account, what of it, when, in which browser.
pub(super) fn facts(content: &Content, localizer: &Localizer) -> Vec<Fact> {
    let (username, at, label, agent) = match content {
        Content::HelpAsked(asked) => return facts_of_help(asked, localizer),
        Content::RegistrationAsked { username, until, .. } => {
            return facts_of_registration(username, until.as_ref(), localizer);
        }
        Content::RecoveryCode { username, at, browser, .. } => {
            (username, at, msg!("mail-fact-asked-at"), Some(browser.as_str()))
        }
        Content::EnrolmentCode { username, at, .. } | Content::CallerCode { username, at, .. } => {
            (username, at, msg!("mail-fact-asked-at"), None)
        }
        Content::PasswordSet { username, at, browser, .. }
        | Content::MethodChanged { username, at, browser, .. } => {
            (username, at, msg!("mail-fact-at"), Some(browser.as_str()))
        }
        Content::PasswordLink { username, until, .. } => {
            (username, until, msg!("mail-fact-works-until"), None)
        }
        Content::PasswordExpires { username, at, .. } => (username, at, msg!("mail-fact-expires-at"), None),
        Content::ResetDisowned { username, at } => (username, at, msg!("mail-fact-reported-at"), None),
        Content::TrialMail { username, at } => (username, at, msg!("mail-fact-asked-at"), None),
        Content::AdministratorReset { username, at } => (username, at, msg!("mail-fact-at"), None),
    };
    let moment = with_zone(localizer.moment(at), at, localizer);
    let mut facts = vec![account(username)];
    if let Content::MethodChanged { kind, .. } = content {
        let value = localizer.text(name_of(*kind), &[]);
        facts.push(Fact { label: msg!("mail-fact-method"), value, ltr: false });
    }
    facts.push(Fact { label, value: moment, ltr: false });
    let agent = agent.map(browser).filter(|agent| !agent.is_empty());
    facts.extend(agent.map(|value| Fact { label: msg!("mail-fact-browser"), value, ltr: false }));
    facts
}

fn account(username: &str) -> Fact {
    Fact { label: msg!("mail-fact-account"), value: unlinked(username), ltr: true }
}

/// Whose account, and by when it should be done where anything ends.
fn facts_of_registration(username: &str, until: Option<&Zoned>, localizer: &Localizer) -> Vec<Fact> {
    let moment = |at: &Zoned| with_zone(localizer.moment(at), at, localizer);
    let until = until.map(|at| Fact { label: msg!("mail-fact-until"), value: moment(at), ltr: false });
    [Some(account(username)), until].into_iter().flatten().collect()
}

/// What the help desk needs to find an attempt. The name is whatever somebody typed.
fn facts_of_help(asked: &HelpAsked, localizer: &Localizer) -> Vec<Fact> {
    let fact = |label, value: String, ltr| Fact { label, value, ltr };
    let moment = with_zone(localizer.moment(&asked.at), &asked.at, localizer);
    let facts = [
        fact(msg!("mail-fact-reference"), asked.reference.shown(), true),
        fact(msg!("mail-fact-typed-name"), unlinked(asked.name.as_deref().unwrap_or_default()), true),
        fact(msg!("mail-fact-at"), moment, false),
        fact(msg!("mail-fact-browser"), browser(&asked.browser), false),
        fact(msg!("mail-fact-language"), one_line(&asked.language), true),
    ];
    facts.into_iter().filter(|fact| !fact.value.is_empty()).collect()
}

const fn name_of(kind: Credential) -> &'static str {
    match kind {
        Credential::Passkey => msg!("mail-method-passkey"),
        Credential::Authenticator => msg!("mail-method-authenticator"),
        Credential::Mail => msg!("mail-method-mail"),
        Credential::Phone => msg!("mail-method-phone"),
        Credential::OfficePhone => msg!("mail-method-office-phone"),
        Credential::RecoveryCodes => msg!("mail-method-recovery-codes"),
        Credential::Questions => msg!("mail-method-questions"),
    }
}

/// A fact as a line of the text part.
pub(super) fn line(fact: &Fact, localizer: &Localizer) -> String {
    let value = if fact.ltr { Arg::ltr(&fact.value) } else { Arg::from(&fact.value) };
    let label = localizer.text(fact.label, &[]);
    localizer.isolated("mail-fact-line", &[("label", Arg::from(label)), ("value", value)])
}

/// The time of day, held together: `3:15` must not end a line that `PM` continues.
pub(super) fn clock(at: &Zoned, localizer: &Localizer) -> String {
    with_zone(localizer.clock_time(at).replace(' ', "\u{a0}"), at, localizer)
}

fn with_zone(time: String, at: &Zoned, localizer: &Localizer) -> String {
    localizer.text("mail-time", &[("time", Arg::from(time)), ("zone", Arg::from(zone(at)))])
}

/// `UTC+1`, `UTC-3:30` or `UTC`: understood everywhere, unlike abbreviations (CST is two zones, IST three).
pub(super) fn zone(at: &Zoned) -> String {
    let minutes = at.offset().seconds() / 60;
    let sign = if minutes < 0 { '-' } else { '+' };
    match (minutes.unsigned_abs() / 60, minutes.unsigned_abs() % 60) {
        (0, 0) => "UTC".to_owned(),
        (hours, 0) => format!("UTC{sign}{hours}"),
        (hours, minutes) => format!("UTC{sign}{hours}:{minutes:02}"),
    }
}
