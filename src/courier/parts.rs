//! The two parts of each mail as askama templates. Templates choose the messages; this file hands them the values.

#![expect(unused_qualifications, reason = "written by the derive of an enum of templates")]

use std::sync::Arc;

use askama::Template;

use super::dress::Sheet;
use super::words::{AskedWords, LinkWords, SetWords};
use crate::i18n::{Localizer, RenderValues, filters};

/// One line of the list of facts: whose account, when, in which browser.
pub(super) struct Fact {
    /// Message id of the label.
    pub(super) label: &'static str,
    pub(super) value: String,
    /// Left to right in every language, as user names are.
    pub(super) ltr: bool,
}

/// The HTML part.
#[derive(Template)]
pub(super) enum Html<'a> {
    #[template(path = "mail/recovery_code.html", whitespace = "minimize")]
    RecoveryCode { sheet: &'a Sheet, subject: &'a str, facts: &'a [Fact], code: &'a str, until: String },
    #[template(path = "mail/enrolment_code.html", whitespace = "minimize")]
    EnrolmentCode { sheet: &'a Sheet, subject: &'a str, facts: &'a [Fact], code: &'a str, until: String },
    #[template(path = "mail/caller_code.html", whitespace = "minimize")]
    CallerCode { sheet: &'a Sheet, subject: &'a str, facts: &'a [Fact], code: &'a str, until: String },
    #[template(path = "mail/method_changed.html", whitespace = "minimize")]
    MethodChanged { sheet: &'a Sheet, subject: &'a str, facts: &'a [Fact], lead: &'static str },
    #[template(path = "mail/password_set.html", whitespace = "minimize")]
    PasswordSet {
        sheet: &'a Sheet,
        subject: &'a str,
        facts: &'a [Fact],
        words: SetWords,
        report_url: &'a str,
    },
    #[template(path = "mail/password_link.html", whitespace = "minimize")]
    PasswordLink {
        sheet: &'a Sheet,
        subject: &'a str,
        facts: &'a [Fact],
        words: LinkWords,
        link_url: &'a str,
    },
    #[template(path = "mail/password_expires.html", whitespace = "minimize")]
    PasswordExpires { sheet: &'a Sheet, subject: &'a str, facts: &'a [Fact], password_url: &'a str },
    #[template(path = "mail/registration_asked.html", whitespace = "minimize")]
    RegistrationAsked {
        sheet: &'a Sheet,
        subject: &'a str,
        facts: &'a [Fact],
        words: AskedWords,
        register_url: &'a str,
    },
    #[template(path = "mail/reset_disowned.html", whitespace = "minimize")]
    ResetDisowned { sheet: &'a Sheet, subject: &'a str, facts: &'a [Fact] },
    #[template(path = "mail/help_asked.html", whitespace = "minimize")]
    HelpAsked { sheet: &'a Sheet, subject: &'a str, facts: &'a [Fact], message: Vec<String> },
    #[template(path = "mail/administrator_reset.html", whitespace = "minimize")]
    AdministratorReset { sheet: &'a Sheet, subject: &'a str, facts: &'a [Fact] },
    #[template(path = "mail/trial_mail.html", whitespace = "minimize")]
    TrialMail { sheet: &'a Sheet, subject: &'a str, facts: &'a [Fact] },
}

/// The text part, before it is wrapped; `lines` are the facts.
#[derive(Template)]
pub(super) enum Text<'a> {
    #[template(path = "mail/recovery_code.txt")]
    RecoveryCode { sheet: &'a Sheet, lines: &'a [String], code: &'a str, until: String },
    #[template(path = "mail/enrolment_code.txt")]
    EnrolmentCode { sheet: &'a Sheet, lines: &'a [String], code: &'a str, until: String },
    #[template(path = "mail/caller_code.txt")]
    CallerCode { sheet: &'a Sheet, lines: &'a [String], code: &'a str, until: String },
    #[template(path = "mail/method_changed.txt")]
    MethodChanged { sheet: &'a Sheet, lines: &'a [String], lead: &'static str },
    #[template(path = "mail/password_set.txt")]
    PasswordSet { sheet: &'a Sheet, lines: &'a [String], words: SetWords, report_url: &'a str },
    #[template(path = "mail/password_link.txt")]
    PasswordLink { sheet: &'a Sheet, lines: &'a [String], words: LinkWords, link_url: &'a str },
    #[template(path = "mail/password_expires.txt")]
    PasswordExpires { sheet: &'a Sheet, lines: &'a [String], password_url: &'a str },
    #[template(path = "mail/registration_asked.txt")]
    RegistrationAsked { sheet: &'a Sheet, lines: &'a [String], words: AskedWords, register_url: &'a str },
    #[template(path = "mail/reset_disowned.txt")]
    ResetDisowned { sheet: &'a Sheet, lines: &'a [String] },
    #[template(path = "mail/help_asked.txt")]
    HelpAsked { sheet: &'a Sheet, lines: &'a [String], message: Vec<String> },
    #[template(path = "mail/administrator_reset.txt")]
    AdministratorReset { sheet: &'a Sheet, lines: &'a [String] },
    #[template(path = "mail/trial_mail.txt")]
    TrialMail { sheet: &'a Sheet, lines: &'a [String] },
}

/// Renders a part in the localizer's language.
pub(super) fn render(part: &impl Template, localizer: &Arc<Localizer>) -> askama::Result<String> {
    let values = RenderValues(Arc::clone(localizer));
    #[expect(clippy::disallowed_methods, reason = "the courier is one of the two rooms that render")]
    part.render_with_values(&values)
}
