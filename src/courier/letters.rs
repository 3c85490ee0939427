//! What each mail says and whose letterhead it carries: data in, [`ComposedMail`] out.

use std::sync::Arc;

use anyhow::Context as _;
use jiff::Zoned;
use secrecy::{ExposeSecret, SecretString};
use url::Url;

use super::dress::Sheet;
use super::facts::{clock, facts, line};
use super::fold::{shortened, unbroken};
use super::parts::{self, Fact, Html, Text};
use super::quote;
use super::words::{AskedWords, LinkWords, SetWords, lead_of_change};
use super::wrap::{columns, wrap};
use crate::domain::letter::{Change, Prompt, Subject};
use crate::domain::method::Credential;
use crate::domain::palette::Palette;
use crate::domain::password_link::Purpose;
use crate::domain::reference::Reference;
use crate::i18n::msg;
use crate::i18n::{Arg, Localizer};

pub use super::dress::{InlineLogo, Logo};

/// What lists of mails show of a subject on a desktop, in columns.
const SUBJECT_COLUMNS: usize = 60;

/// A mail and everything that differs from one copy to the next.
#[derive(Clone, Debug)]
pub enum Content {
    /// A code that proves access to a mailbox, asked for by whoever resets or unlocks.
    RecoveryCode {
        /// User name of the account.
        username: String,
        /// Six digits.
        code: SecretString,
        /// When the code stops working, in the tenant's time zone.
        until: Zoned,
        /// When it was asked for.
        at: Zoned,
        /// Browser and system of whoever asked, in a few words.
        browser: String,
    },
    /// A code that proves access to a mailbox which its user is registering.
    EnrolmentCode {
        /// User name of the account.
        username: String,
        /// Six digits.
        code: SecretString,
        /// When the code stops working, in the tenant's time zone.
        until: Zoned,
        /// When it was asked for.
        at: Zoned,
    },
    /// A code that the help desk asks a caller for.
    CallerCode {
        /// User name of the account.
        username: String,
        /// Six digits.
        code: SecretString,
        /// When the code stops working, in the tenant's time zone.
        until: Zoned,
        /// When the help desk asked for it.
        at: Zoned,
    },
    /// Something registered to get back in was added, changed or removed.
    MethodChanged {
        /// User name of the account.
        username: String,
        /// What it is about.
        kind: Credential,
        /// What was done.
        change: Change,
        /// When it happened, in the tenant's time zone.
        at: Zoned,
        /// Browser and system it happened in.
        browser: String,
    },
    /// A password was reset or changed, or an account was unlocked.
    PasswordSet {
        /// What was done.
        subject: Subject,
        /// User name of the account.
        username: String,
        /// When it happened, in the tenant's time zone.
        at: Zoned,
        /// Browser and system it happened in.
        browser: String,
        /// The one-time link "This was not me".
        report_url: Url,
    },
    /// A password can be set with a link.
    PasswordLink {
        /// What the link is for.
        purpose: Purpose,
        /// User name of the account.
        username: String,
        /// Until when it works, in the tenant's time zone.
        until: Zoned,
        /// The page on which it is set.
        link_url: Url,
    },
    /// A password ends soon.
    PasswordExpires {
        /// User name of the account.
        username: String,
        /// When it ends, in the tenant's time zone.
        at: Zoned,
        /// The page on which it is changed.
        password_url: Url,
    },
    /// Ways back into the account are to be registered.
    RegistrationAsked {
        /// User name of the account.
        username: String,
        /// Why.
        prompt: Prompt,
        /// By when, in the tenant's time zone; none where nothing ends.
        until: Option<Zoned>,
        /// The page on which they are registered.
        register_url: Url,
    },
    /// To the help desk: a user answered "This was not me".
    ResetDisowned {
        /// User name of the account, now locked.
        username: String,
        /// When the answer came.
        at: Zoned,
    },
    /// To the help desk: somebody who cannot sign in wrote.
    HelpAsked(HelpAsked),
    /// To an administrator: mails leave and arrive.
    TrialMail {
        /// User name of the administrator's account.
        username: String,
        /// When it was asked for, in the tenant's time zone.
        at: Zoned,
    },
    /// To the other administrators: the password of one of them was reset.
    AdministratorReset {
        /// User name of the administrator's account.
        username: String,
        /// When it happened.
        at: Zoned,
    },
}

/// What somebody wrote to the help desk. Nobody checked who it was.
#[derive(Clone, Debug)]
pub struct HelpAsked {
    /// The name typed before it, if one was.
    pub name: Option<String>,
    /// What the attempt is found by.
    pub reference: Reference,
    /// Plain text.
    pub message: String,
    /// When it was written, in the tenant's time zone.
    pub at: Zoned,
    /// Browser and system it was written in.
    pub browser: String,
    /// BCP 47 tag of the page it was written on.
    pub language: String,
}

/// A tenant's letterhead.
#[derive(Clone, Debug)]
pub struct Stationery {
    /// Full name of the organization.
    pub brand_name: String,
    /// Name for subjects and lists, at most 30 characters.
    pub short_name: String,
    /// Colours derived from the tenant's accent, on white.
    pub light: Palette,
    /// The same on almost black; the program that shows the mail chooses.
    pub dark: Palette,
    /// Logo for a light background; in dark mode it stands on a white tile.
    pub logo: Option<Logo>,
    /// Base address of the tenant's portal, from the configuration.
    pub portal_url: Url,
    /// Mail address of the help desk, shown and announced as the place where answers go.
    pub help_desk: Option<String>,
    /// The tenant's own last lines, and the language they are in.
    pub footer: Option<(String, String)>,
}

/// A mail ready to be put into an [`Envelope`](super::Envelope).
#[derive(Clone)]
pub struct ComposedMail {
    /// Never holds a code or a token.
    pub subject: String,
    /// Plain text, at most 72 columns wide but for a link.
    pub text: String,
    /// A whole HTML document.
    pub html: String,
    /// The picture the HTML refers to.
    pub logo: Option<InlineLogo>,
    /// BCP 47 tag of the language.
    pub language: String,
}

/// Texts hold codes and links; logs must not.
impl std::fmt::Debug for ComposedMail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ComposedMail").field("language", &self.language).finish_non_exhaustive()
    }
}

/// Writes one mail in the localizer's language.
///
/// # Errors
/// When the portal has no host name, or a template fails. Neither depends on what a user typed.
pub fn compose(
    content: &Content,
    stationery: &Stationery,
    localizer: &Arc<Localizer>,
) -> anyhow::Result<ComposedMail> {
    let (sheet, logo) = Sheet::new(stationery, localizer)?;
    let subject = subject(content, &sheet.short, localizer);
    let facts = facts(content, localizer);
    let lines: Vec<String> = facts.iter().map(|fact| line(fact, localizer)).collect();
    let html = parts::render(&html_part(content, (&sheet, &subject, &facts), localizer), localizer);
    let text = parts::render(&text_part(content, (&sheet, &lines), localizer), localizer);
    Ok(ComposedMail {
        html: html.context("the HTML part")?,
        text: wrap(&text.context("the text part")?),
        logo,
        language: sheet.language,
        subject,
    })
}

/// The subject with as much of the name as there is room for: lists of mails on phones cut the end off.
fn subject(content: &Content, name: &str, localizer: &Localizer) -> String {
    let reference = match content {
        Content::HelpAsked(asked) => asked.reference.shown(),
        _ => String::new(),
    };
    let args = |name: &str| [("brand", Arg::from(name)), ("reference", Arg::from(&reference))];
    let with = |name: &str| unbroken(&localizer.text(subject_id(content), &args(name)));
    let whole = with(name);
    match columns(&whole).checked_sub(SUBJECT_COLUMNS) {
        None | Some(0) => whole,
        Some(over) => with(&shortened(name, columns(name).saturating_sub(over))),
    }
}

fn subject_id(content: &Content) -> &'static str {
    match content {
        Content::RecoveryCode { .. } => msg!("mail-recovery-code-subject"),
        Content::EnrolmentCode { .. } => msg!("mail-enrolment-code-subject"),
        Content::CallerCode { .. } => msg!("mail-caller-code-subject"),
        Content::MethodChanged { change, .. } => match change {
            Change::Added => msg!("mail-method-added-subject"),
            Change::Changed => msg!("mail-method-changed-subject"),
            Change::Removed => msg!("mail-method-removed-subject"),
        },
        Content::PasswordSet { subject, .. } => SetWords::of(*subject).subject,
        Content::PasswordLink { purpose, .. } => LinkWords::of(*purpose).subject,
        Content::PasswordExpires { .. } => msg!("mail-password-expires-subject"),
        Content::RegistrationAsked { prompt, .. } => AskedWords::of(*prompt).subject,
        Content::ResetDisowned { .. } => msg!("mail-reset-disowned-subject"),
        Content::HelpAsked(_) => msg!("mail-help-asked-subject"),
        Content::AdministratorReset { .. } => msg!("mail-administrator-reset-subject"),
        Content::TrialMail { .. } => msg!("mail-trial-subject"),
    }
}

fn html_part<'a>(
    content: &'a Content,
    (sheet, subject, facts): (&'a Sheet, &'a str, &'a [Fact]),
    localizer: &Localizer,
) -> Html<'a> {
    match content {
        Content::RecoveryCode { code, until, .. }
        | Content::EnrolmentCode { code, until, .. }
        | Content::CallerCode { code, until, .. } => {
            html_code(content, (sheet, subject, facts), (code.expose_secret(), clock(until, localizer)))
        }
        Content::MethodChanged { change, .. } => {
            Html::MethodChanged { sheet, subject, facts, lead: lead_of_change(*change) }
        }
        Content::PasswordSet { subject: what, report_url, .. } => {
            let words = SetWords::of(*what);
            Html::PasswordSet { sheet, subject, facts, words, report_url: report_url.as_str() }
        }
        Content::PasswordLink { purpose, link_url, .. } => {
            let words = LinkWords::of(*purpose);
            Html::PasswordLink { sheet, subject, facts, words, link_url: link_url.as_str() }
        }
        Content::PasswordExpires { password_url, .. } => {
            Html::PasswordExpires { sheet, subject, facts, password_url: password_url.as_str() }
        }
        Content::RegistrationAsked { prompt, register_url, .. } => {
            let words = AskedWords::of(*prompt);
            Html::RegistrationAsked { sheet, subject, facts, words, register_url: register_url.as_str() }
        }
        Content::ResetDisowned { .. } => Html::ResetDisowned { sheet, subject, facts },
        Content::HelpAsked(asked) => {
            Html::HelpAsked { sheet, subject, facts, message: quote::lines(&asked.message) }
        }
        Content::AdministratorReset { .. } => Html::AdministratorReset { sheet, subject, facts },
        Content::TrialMail { .. } => Html::TrialMail { sheet, subject, facts },
    }
}

/// The mails with a code differ in what they say around it.
fn html_code<'a>(
    content: &Content,
    (sheet, subject, facts): (&'a Sheet, &'a str, &'a [Fact]),
    (code, until): (&'a str, String),
) -> Html<'a> {
    match content {
        Content::EnrolmentCode { .. } => Html::EnrolmentCode { sheet, subject, facts, code, until },
        Content::CallerCode { .. } => Html::CallerCode { sheet, subject, facts, code, until },
        _ => Html::RecoveryCode { sheet, subject, facts, code, until },
    }
}

fn text_part<'a>(
    content: &'a Content,
    (sheet, lines): (&'a Sheet, &'a [String]),
    localizer: &Localizer,
) -> Text<'a> {
    match content {
        Content::RecoveryCode { code, until, .. }
        | Content::EnrolmentCode { code, until, .. }
        | Content::CallerCode { code, until, .. } => {
            text_code(content, (sheet, lines), (code.expose_secret(), clock(until, localizer)))
        }
        Content::MethodChanged { change, .. } => {
            Text::MethodChanged { sheet, lines, lead: lead_of_change(*change) }
        }
        Content::PasswordSet { subject, report_url, .. } => {
            let words = SetWords::of(*subject);
            Text::PasswordSet { sheet, lines, words, report_url: report_url.as_str() }
        }
        Content::PasswordLink { purpose, link_url, .. } => {
            let words = LinkWords::of(*purpose);
            Text::PasswordLink { sheet, lines, words, link_url: link_url.as_str() }
        }
        Content::PasswordExpires { password_url, .. } => {
            Text::PasswordExpires { sheet, lines, password_url: password_url.as_str() }
        }
        Content::RegistrationAsked { prompt, register_url, .. } => {
            let words = AskedWords::of(*prompt);
            Text::RegistrationAsked { sheet, lines, words, register_url: register_url.as_str() }
        }
        Content::ResetDisowned { .. } => Text::ResetDisowned { sheet, lines },
        Content::HelpAsked(asked) => {
            Text::HelpAsked { sheet, lines, message: quote::quoted(&quote::lines(&asked.message)) }
        }
        Content::AdministratorReset { .. } => Text::AdministratorReset { sheet, lines },
        Content::TrialMail { .. } => Text::TrialMail { sheet, lines },
    }
}

fn text_code<'a>(
    content: &Content,
    (sheet, lines): (&'a Sheet, &'a [String]),
    (code, until): (&'a str, String),
) -> Text<'a> {
    match content {
        Content::EnrolmentCode { .. } => Text::EnrolmentCode { sheet, lines, code, until },
        Content::CallerCode { .. } => Text::CallerCode { sheet, lines, code, until },
        _ => Text::RecoveryCode { sheet, lines, code, until },
    }
}

#[cfg(test)]
mod tests;
