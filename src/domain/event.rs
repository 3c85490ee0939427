//! Audit events: everything that changes state or fails to.

use super::ids::UserId;
use super::text_enum::text_enum;

text_enum! {
    /// What happened.
    Kind {
        /// Somebody signed in, or could not.
        SignIn = "sign_in",
        /// Wrong passwords locked sign-in under a name for a while.
        LockedOut = "account.locked_out",
        /// A network tried so often that it is refused for a while.
        NetworkThrottled = "network.throttled",
        /// So much went wrong in the tenant within an hour that somebody seems to guess.
        GuessingNoticed = "guessing.noticed",
        /// An operator let a network try again.
        NetworkReleased = "network.released",
        /// An account was unlocked by its user.
        AccountUnlocked = "account.unlocked",
        /// Somebody signed out.
        SignOut = "sign_out",
        /// Somebody signed in was asked again who they are.
        SignInChecked = "sign_in.checked",
        /// Sessions were ended from the list.
        SessionEnded = "session.ended",
        /// A flow began.
        FlowStarted = "flow.started",
        /// A code was asked for.
        CodeRequested = "code.requested",
        /// A code was checked.
        CodeChecked = "code.checked",
        /// A method was chosen for a gate.
        MethodChosen = "method.chosen",
        /// Answers to security questions were checked.
        AnswersChecked = "answers.checked",
        /// A passkey was checked at a gate.
        PasskeyChecked = "passkey.checked",
        /// A password was reset.
        PasswordReset = "password.reset",
        /// A link to set a new password was mailed to a user.
        ResetLinkSent = "password.link_sent",
        /// A user was invited by mail to set the first password.
        UserInvited = "user.invited",
        /// A user set the first password.
        PasswordCreated = "password.created",
        /// A password was changed.
        PasswordChanged = "password.changed",
        /// Something to prove who one is was registered.
        MethodAdded = "method.added",
        /// It was changed.
        MethodChanged = "method.changed",
        /// It was removed.
        MethodRemoved = "method.removed",
        /// A user answered the question of a "This was not me" link.
        ResetReported = "reset.reported",
        /// Somebody wrote to the help desk.
        HelpAsked = "help.asked",
        /// The help desk sent a code to somebody who called.
        CallerAsked = "caller.asked",
        /// What a caller read out to the help desk was compared.
        CallerChecked = "caller.checked",
        /// A text, a call or a mail with a code did not leave.
        MessageDropped = "message.dropped",
        /// A gateway reported that a text or a call did not arrive.
        MessageFailed = "message.failed",
        /// A user confirmed everything registered.
        RegistrationConfirmed = "registration.confirmed",
        /// An administrator asked for everything anew.
        RegistrationRequired = "registration.required",
        /// A tenant was created or changed.
        TenantChanged = "tenant.changed",
        /// One of the first steps of a tenant was tested, agreed to or put off.
        FirstStepTaken = "first_step.taken",
        /// The rules of a tenant were changed by an administrator.
        PolicyChanged = "policy.changed",
        /// The security questions of a tenant were changed by an administrator.
        QuestionsChanged = "questions.changed",
        /// An organization's own words of mails, texts and calls were changed by an administrator.
        MessagesChanged = "messages.changed",
        /// An administrator had a sample of a mail, a text or a call sent to themselves.
        SampleSent = "messages.sample_sent",
        /// Users were asked by mail to register, because rules change.
        RegistrationReminded = "registration.reminded",
        /// The draft of a brand was changed.
        BrandDraftChanged = "brand.draft_changed",
        /// The draft of a brand was discarded.
        BrandDraftDiscarded = "brand.draft_discarded",
        /// A brand was published.
        BrandPublished = "brand.published",
        /// A campaign for registration was started.
        CampaignStarted = "campaign.started",
        /// A campaign for registration was stopped.
        CampaignStopped = "campaign.stopped",
        /// A group was created.
        GroupCreated = "group.created",
        /// A group was deleted.
        GroupDeleted = "group.deleted",
        /// A user was created.
        UserCreated = "user.created",
        /// A user was changed.
        UserChanged = "user.changed",
        /// A user may do other things than before.
        RoleChanged = "user.role_changed",
        /// A user was disabled.
        UserDisabled = "user.disabled",
        /// A user was enabled again.
        UserEnabled = "user.enabled",
        /// A user was unlocked by somebody else.
        UserUnlocked = "user.unlocked",
        /// Somebody else let a user's wrong tries at a reset count no longer.
        UserReleased = "user.released",
        /// A user's password does not end, whatever the tenant decides.
        ExpiryWaived = "expiry.waived",
        /// A user's password ends again as the tenant decides.
        ExpiryRestored = "expiry.restored",
        /// A user was deleted.
        UserDeleted = "user.deleted",
        /// Somebody let users of a file be added and changed.
        ImportStarted = "import.started",
        /// All lines of a file were gone through.
        ImportFinished = "import.finished",
        /// What an import did was taken back.
        ImportUndone = "import.undone",
    }
}

text_enum! {
    /// How it ended.
    Outcome {
        /// It is done.
        Done = "done",
        /// It was refused, for a reason of the catalogue.
        Refused = "refused",
    }
}

text_enum! {
    /// Why something was refused.
    Reason {
        /// No such account.
        UnknownAccount = "unknown_account",
        /// The account is disabled.
        AccountDisabled = "account_disabled",
        /// The account is locked.
        AccountLocked = "account_locked",
        /// Too many wrong passwords came before.
        LockedOut = "locked_out",
        /// The account has no password here.
        NoPassword = "no_password",
        /// The password is wrong.
        PasswordWrong = "password_wrong",
        /// The password is a temporary one whose time is over.
        TemporaryEnded = "temporary_ended",
        /// The code is wrong.
        CodeWrong = "code_wrong",
        /// The answers to the security questions are wrong.
        AnswersWrong = "answers_wrong",
        /// The tenant lets others be let in again, not this account.
        OutOfScope = "out_of_scope",
        /// Too little is registered for the account.
        Unregistered = "unregistered",
        /// The code had run out.
        CodeExpired = "code_expired",
        /// The passkey does not fit.
        PasskeyWrong = "passkey_wrong",
        /// The passkey counts less uses than it had before: there may be a copy of it.
        PasskeyCounter = "passkey_counter",
        /// What a passkey was asked for was used up, ran out or was never asked.
        CeremonyOver = "ceremony_over",
        /// The tenant does not allow this method.
        MethodNotAllowed = "method_not_allowed",
        /// Too many wrong tries.
        GateLimit = "gate_limit",
        /// No more codes now.
        SendLimit = "send_limit",
        /// Enough attempts were begun from the network for now.
        StartLimit = "start_limit",
        /// Enough codes went to the mailbox for now.
        MailboxLimit = "mailbox_limit",
        /// All tenants together have sent enough codes for now.
        InstallationLimit = "installation_limit",
        /// Enough messages went to the number for now.
        NumberLimit = "number_limit",
        /// Enough messages went to the country for now.
        CountryLimit = "country_limit",
        /// No messages go to the country.
        CountryRefused = "country_refused",
        /// The tenant has sent enough messages for now.
        TenantLimit = "tenant_limit",
        /// The network could not hand the message over.
        Undelivered = "undelivered",
        /// The network refused the message.
        DeliveryFailed = "delivery_failed",
        /// The line was busy.
        LineBusy = "line_busy",
        /// Nobody answered the call.
        NoAnswer = "no_answer",
        /// The message was stopped at the gateway.
        DeliveryCanceled = "delivery_canceled",
        /// Enough was written to the help desk for now.
        HelpLimit = "help_limit",
        /// The user said that it was somebody else.
        Disowned = "disowned",
    }
}

/// Who acted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// Nobody signed in.
    Anonymous,
    /// The user the event is about.
    Oneself,
    /// The operator, at the command line.
    Operator,
    /// Somebody of the tenant, in the administrator's portal.
    Staff(UserId),
}

impl Actor {
    /// The text that the database keeps.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Anonymous => "anonymous",
            Self::Oneself => "self",
            Self::Operator => "operator",
            Self::Staff(_) => "staff",
        }
    }

    /// Which user it was, where that is another than the one the event is about.
    pub const fn id(&self) -> Option<&UserId> {
        match self {
            Self::Staff(id) => Some(id),
            Self::Anonymous | Self::Oneself | Self::Operator => None,
        }
    }
}
