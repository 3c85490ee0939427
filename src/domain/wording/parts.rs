//! The messages of each piece, in the order in which they are read.

use super::{Part, Piece, Role};

const fn part(role: Role, message: &'static str) -> Part {
    Part { message, role }
}

const CODE_LINE: Part = part(Role::CodeLine, "mail-code-text");
const CODE_LABEL: Part = part(Role::CodeLabel, "mail-code-label");
const CODE_LEAD: Part = part(Role::Lead, "mail-code-lead");
const CODE_TITLE: Part = part(Role::Title, "mail-code-ignore-title");
const METHOD_PREHEADER: Part = part(Role::Preheader, "mail-method-preheader");
const METHOD_NEXT: Part = part(Role::Advice, "mail-method-next");
const REPORT_TITLE: Part = part(Role::Title, "mail-report-title");
const REPORT_LEAD: Part = part(Role::Advice, "mail-report-lead");
const REPORT_ONCE: Part = part(Role::Closing, "mail-report-once");
const RESET_SUBJECT: Part = part(Role::Subject, "mail-password-reset-subject");
const RESET_PREHEADER: Part = part(Role::Preheader, "mail-password-reset-preheader");
const LINK_TITLE: Part = part(Role::Title, "mail-link-next-title");
const LINK_NEXT: Part = part(Role::Advice, "mail-link-next");
const REGISTRATION_PREHEADER: Part = part(Role::Preheader, "mail-registration-preheader");
const REGISTRATION_TITLE: Part = part(Role::Title, "mail-registration-next-title");
const REGISTRATION_NEXT: Part = part(Role::Advice, "mail-registration-next");
const GREETING: Part = part(Role::Greeting, "text-call-greeting");
const SPOKEN: Part = part(Role::Spoken, "text-call-code");
const AGAIN: Part = part(Role::Again, "text-call-again");

impl Piece {
    /// Its messages.
    pub const fn parts(self) -> &'static [Part] {
        match self {
            Self::RecoveryCode => RECOVERY_CODE,
            Self::EnrolmentCode => ENROLMENT_CODE,
            Self::CallerCode => CALLER_CODE,
            Self::MethodAdded => METHOD_ADDED,
            Self::MethodChanged => METHOD_CHANGED,
            Self::MethodRemoved => METHOD_REMOVED,
            Self::PasswordReset => PASSWORD_RESET,
            Self::PasswordGiven => PASSWORD_GIVEN,
            Self::PasswordFirst => PASSWORD_FIRST,
            Self::LinkReset => LINK_RESET,
            Self::LinkInvitation => LINK_INVITATION,
            Self::PasswordChanged => PASSWORD_CHANGED,
            Self::Unlocked => UNLOCKED,
            Self::PasswordExpires => PASSWORD_EXPIRES,
            Self::Invitation => INVITATION,
            Self::Reminder => REMINDER,
            Self::Rules => RULES,
            Self::ResetDisowned => RESET_DISOWNED,
            Self::HelpAsked => HELP_ASKED,
            Self::AdministratorReset => ADMINISTRATOR_RESET,
            Self::TrialMail => TRIAL_MAIL,
            Self::TextCode => TEXT_CODE,
            Self::TextCaller => TEXT_CALLER,
            Self::TextFormer => TEXT_FORMER,
            Self::TextTrial => TEXT_TRIAL,
            Self::CallCode => CALL_CODE,
            Self::CallCaller => CALL_CALLER,
        }
    }
}

const RECOVERY_CODE: &[Part] = &[
    part(Role::Subject, "mail-recovery-code-subject"),
    part(Role::Preheader, "mail-recovery-code-preheader"),
    CODE_LINE,
    CODE_LABEL,
    CODE_LEAD,
    CODE_TITLE,
    part(Role::Advice, "mail-recovery-code-ignore"),
];
const ENROLMENT_CODE: &[Part] = &[
    part(Role::Subject, "mail-enrolment-code-subject"),
    part(Role::Preheader, "mail-enrolment-code-preheader"),
    CODE_LINE,
    CODE_LABEL,
    CODE_LEAD,
    CODE_TITLE,
    part(Role::Advice, "mail-enrolment-code-ignore"),
];
const CALLER_CODE: &[Part] = &[
    part(Role::Subject, "mail-caller-code-subject"),
    part(Role::Preheader, "mail-caller-code-preheader"),
    CODE_LINE,
    CODE_LABEL,
    part(Role::Lead, "mail-caller-code-lead"),
    part(Role::Title, "mail-caller-code-ignore-title"),
    part(Role::Advice, "mail-caller-code-ignore"),
];
const METHOD_ADDED: &[Part] = &[
    part(Role::Subject, "mail-method-added-subject"),
    METHOD_PREHEADER,
    part(Role::Lead, "mail-method-added-lead"),
    REPORT_TITLE,
    METHOD_NEXT,
];
const METHOD_CHANGED: &[Part] = &[
    part(Role::Subject, "mail-method-changed-subject"),
    METHOD_PREHEADER,
    part(Role::Lead, "mail-method-changed-lead"),
    REPORT_TITLE,
    METHOD_NEXT,
];
const METHOD_REMOVED: &[Part] = &[
    part(Role::Subject, "mail-method-removed-subject"),
    METHOD_PREHEADER,
    part(Role::Lead, "mail-method-removed-lead"),
    REPORT_TITLE,
    METHOD_NEXT,
];
const PASSWORD_RESET: &[Part] = &[
    RESET_SUBJECT,
    RESET_PREHEADER,
    part(Role::Lead, "mail-password-reset-lead"),
    REPORT_TITLE,
    REPORT_LEAD,
    REPORT_ONCE,
];
const PASSWORD_GIVEN: &[Part] = &[
    RESET_SUBJECT,
    part(Role::Preheader, "mail-password-given-preheader"),
    part(Role::Lead, "mail-password-given-lead"),
    REPORT_TITLE,
    REPORT_LEAD,
    REPORT_ONCE,
];
const PASSWORD_FIRST: &[Part] = &[
    part(Role::Subject, "mail-password-first-subject"),
    RESET_PREHEADER,
    part(Role::Lead, "mail-password-first-lead"),
    REPORT_TITLE,
    REPORT_LEAD,
    REPORT_ONCE,
];
const LINK_RESET: &[Part] = &[
    part(Role::Subject, "mail-link-reset-subject"),
    part(Role::Preheader, "mail-link-reset-preheader"),
    part(Role::Lead, "mail-link-reset-lead"),
    LINK_TITLE,
    LINK_NEXT,
    part(Role::Closing, "mail-link-reset-until"),
];
const LINK_INVITATION: &[Part] = &[
    part(Role::Subject, "mail-link-invitation-subject"),
    part(Role::Preheader, "mail-link-invitation-preheader"),
    part(Role::Lead, "mail-link-invitation-lead"),
    LINK_TITLE,
    LINK_NEXT,
    part(Role::Closing, "mail-link-invitation-until"),
];
const PASSWORD_CHANGED: &[Part] = &[
    part(Role::Subject, "mail-password-changed-subject"),
    part(Role::Preheader, "mail-password-changed-preheader"),
    part(Role::Lead, "mail-password-changed-lead"),
    REPORT_TITLE,
    REPORT_LEAD,
    REPORT_ONCE,
];
const UNLOCKED: &[Part] = &[
    part(Role::Subject, "mail-unlocked-subject"),
    part(Role::Preheader, "mail-unlocked-preheader"),
    part(Role::Lead, "mail-unlocked-lead"),
    REPORT_TITLE,
    REPORT_LEAD,
    REPORT_ONCE,
];
const PASSWORD_EXPIRES: &[Part] = &[
    part(Role::Subject, "mail-password-expires-subject"),
    part(Role::Preheader, "mail-password-expires-preheader"),
    part(Role::Lead, "mail-password-expires-lead"),
    part(Role::Title, "mail-password-expires-next-title"),
    part(Role::Advice, "mail-password-expires-next"),
];
const INVITATION: &[Part] = &[
    part(Role::Subject, "mail-registration-invitation-subject"),
    REGISTRATION_PREHEADER,
    part(Role::Lead, "mail-registration-invitation-lead"),
    REGISTRATION_TITLE,
    REGISTRATION_NEXT,
];
const REMINDER: &[Part] = &[
    part(Role::Subject, "mail-registration-reminder-subject"),
    REGISTRATION_PREHEADER,
    part(Role::Lead, "mail-registration-reminder-lead"),
    REGISTRATION_TITLE,
    REGISTRATION_NEXT,
];
const RULES: &[Part] = &[
    part(Role::Subject, "mail-registration-rules-subject"),
    REGISTRATION_PREHEADER,
    part(Role::Lead, "mail-registration-rules-lead"),
    REGISTRATION_TITLE,
    REGISTRATION_NEXT,
];
const RESET_DISOWNED: &[Part] = &[
    part(Role::Subject, "mail-reset-disowned-subject"),
    part(Role::Preheader, "mail-reset-disowned-preheader"),
    part(Role::Lead, "mail-reset-disowned-lead"),
    part(Role::Title, "mail-reset-disowned-next-title"),
    part(Role::Advice, "mail-reset-disowned-next"),
];
const HELP_ASKED: &[Part] = &[
    part(Role::Subject, "mail-help-asked-subject"),
    part(Role::Preheader, "mail-help-asked-preheader"),
    part(Role::Lead, "mail-help-asked-lead"),
    part(Role::Quote, "mail-help-asked-message"),
    part(Role::Title, "mail-help-asked-next-title"),
    part(Role::Advice, "mail-help-asked-next"),
];
const ADMINISTRATOR_RESET: &[Part] = &[
    part(Role::Subject, "mail-administrator-reset-subject"),
    part(Role::Preheader, "mail-administrator-reset-preheader"),
    part(Role::Lead, "mail-administrator-reset-lead"),
    part(Role::Title, "mail-administrator-reset-next-title"),
    part(Role::Advice, "mail-administrator-reset-next"),
];
const TRIAL_MAIL: &[Part] = &[
    part(Role::Subject, "mail-trial-subject"),
    part(Role::Preheader, "mail-trial-preheader"),
    part(Role::Lead, "mail-trial-lead"),
    part(Role::Title, "mail-trial-next-title"),
    part(Role::Advice, "mail-trial-next"),
];
const TEXT_CODE: &[Part] = &[part(Role::Text, "text-code"), part(Role::ShortText, "text-code-bare")];
const TEXT_CALLER: &[Part] = &[part(Role::Text, "text-caller")];
const TEXT_FORMER: &[Part] = &[part(Role::Text, "text-former-number")];
const TEXT_TRIAL: &[Part] = &[part(Role::Text, "text-trial")];
const CALL_CODE: &[Part] = &[GREETING, SPOKEN, AGAIN, part(Role::End, "text-call-end")];
const CALL_CALLER: &[Part] = &[GREETING, part(Role::Warning, "text-caller-call-warning"), SPOKEN, AGAIN];
