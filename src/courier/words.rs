//! The messages of letters that come in several versions.

use crate::domain::letter::{Change, Prompt, Subject};
use crate::domain::password_link::Purpose;
use crate::i18n::msg;

/// What a mail says after a password was set or an account was unlocked.
pub(super) struct SetWords {
    pub subject: &'static str,
    pub preheader: &'static str,
    pub lead: &'static str,
}

/// What a mail says that asks for a registration.
pub(super) struct AskedWords {
    pub subject: &'static str,
    pub lead: &'static str,
}

/// What a mail says with a link to set a password.
pub(super) struct LinkWords {
    pub subject: &'static str,
    pub preheader: &'static str,
    pub lead: &'static str,
    /// What happens to the account until then.
    pub until: &'static str,
}

impl SetWords {
    /// The words for this.
    pub(super) const fn of(subject: Subject) -> Self {
        match subject {
            Subject::Reset => Self {
                subject: msg!("mail-password-reset-subject"),
                preheader: msg!("mail-password-reset-preheader"),
                lead: msg!("mail-password-reset-lead"),
            },
            Subject::Change => Self {
                subject: msg!("mail-password-changed-subject"),
                preheader: msg!("mail-password-changed-preheader"),
                lead: msg!("mail-password-changed-lead"),
            },
            Subject::Unlock => Self {
                subject: msg!("mail-unlocked-subject"),
                preheader: msg!("mail-unlocked-preheader"),
                lead: msg!("mail-unlocked-lead"),
            },
            Subject::Given => Self {
                subject: msg!("mail-password-reset-subject"),
                preheader: msg!("mail-password-given-preheader"),
                lead: msg!("mail-password-given-lead"),
            },
            Subject::First => Self {
                subject: msg!("mail-password-first-subject"),
                preheader: msg!("mail-password-reset-preheader"),
                lead: msg!("mail-password-first-lead"),
            },
        }
    }
}

impl AskedWords {
    /// The words for this.
    pub(super) const fn of(prompt: Prompt) -> Self {
        match prompt {
            Prompt::Invitation => Self {
                subject: msg!("mail-registration-invitation-subject"),
                lead: msg!("mail-registration-invitation-lead"),
            },
            Prompt::Reminder => Self {
                subject: msg!("mail-registration-reminder-subject"),
                lead: msg!("mail-registration-reminder-lead"),
            },
            Prompt::Rules => Self {
                subject: msg!("mail-registration-rules-subject"),
                lead: msg!("mail-registration-rules-lead"),
            },
        }
    }
}

/// What a mail says about something registered.
pub(super) fn lead_of_change(change: Change) -> &'static str {
    match change {
        Change::Added => msg!("mail-method-added-lead"),
        Change::Changed => msg!("mail-method-changed-lead"),
        Change::Removed => msg!("mail-method-removed-lead"),
    }
}

impl LinkWords {
    /// The words for this.
    pub(super) const fn of(purpose: Purpose) -> Self {
        match purpose {
            Purpose::Reset => Self {
                subject: msg!("mail-link-reset-subject"),
                preheader: msg!("mail-link-reset-preheader"),
                lead: msg!("mail-link-reset-lead"),
                until: msg!("mail-link-reset-until"),
            },
            Purpose::Invitation => Self {
                subject: msg!("mail-link-invitation-subject"),
                preheader: msg!("mail-link-invitation-preheader"),
                lead: msg!("mail-link-invitation-lead"),
                until: msg!("mail-link-invitation-until"),
            },
        }
    }
}
