//! What happened, in words: one message for each kind of event.

use crate::domain::event::Kind;

/// Every kind with its message.
const WORDS: [(Kind, &str); 58] = [
    (Kind::SignIn, "admin-user-event-sign-in"),
    (Kind::LockedOut, "admin-user-event-locked-out"),
    (Kind::NetworkThrottled, "admin-user-event-network-throttled"),
    (Kind::GuessingNoticed, "admin-user-event-guessing"),
    (Kind::NetworkReleased, "admin-user-event-network-released"),
    (Kind::AccountUnlocked, "admin-user-event-unlocked-by-user"),
    (Kind::SignOut, "admin-user-event-sign-out"),
    (Kind::SignInChecked, "admin-user-event-checked"),
    (Kind::SessionEnded, "admin-user-event-sessions-ended"),
    (Kind::FlowStarted, "admin-user-event-flow-started"),
    (Kind::CodeRequested, "admin-user-event-code-requested"),
    (Kind::CodeChecked, "admin-user-event-code-checked"),
    (Kind::MethodChosen, "admin-user-event-method-chosen"),
    (Kind::AnswersChecked, "admin-user-event-answers-checked"),
    (Kind::PasskeyChecked, "admin-user-event-passkey-checked"),
    (Kind::PasswordReset, "admin-user-event-password-reset"),
    (Kind::ResetLinkSent, "admin-user-event-reset-link-sent"),
    (Kind::UserInvited, "admin-user-event-invited"),
    (Kind::PasswordCreated, "admin-user-event-password-created"),
    (Kind::PasswordChanged, "admin-user-event-password-changed"),
    (Kind::MethodAdded, "admin-user-event-method-added"),
    (Kind::MethodChanged, "admin-user-event-method-changed"),
    (Kind::MethodRemoved, "admin-user-event-method-removed"),
    (Kind::ResetReported, "admin-user-event-reported"),
    (Kind::HelpAsked, "admin-user-event-help-asked"),
    (Kind::CallerAsked, "admin-user-event-caller-asked"),
    (Kind::CallerChecked, "admin-user-event-caller-checked"),
    (Kind::MessageDropped, "admin-user-event-message-dropped"),
    (Kind::MessageFailed, "admin-user-event-message-failed"),
    (Kind::RegistrationConfirmed, "admin-user-event-confirmed"),
    (Kind::RegistrationRequired, "admin-user-event-required"),
    (Kind::TenantChanged, "admin-user-event-tenant-changed"),
    (Kind::FirstStepTaken, "admin-user-event-first-step"),
    (Kind::PolicyChanged, "admin-user-event-policy-changed"),
    (Kind::QuestionsChanged, "admin-user-event-questions-changed"),
    (Kind::RegistrationReminded, "admin-user-event-reminded"),
    (Kind::BrandDraftChanged, "admin-user-event-draft-changed"),
    (Kind::BrandDraftDiscarded, "admin-user-event-draft-discarded"),
    (Kind::BrandPublished, "admin-user-event-brand-published"),
    (Kind::MessagesChanged, "admin-user-event-messages-changed"),
    (Kind::SampleSent, "admin-user-event-sample-sent"),
    (Kind::CampaignStarted, "admin-user-event-campaign-started"),
    (Kind::CampaignStopped, "admin-user-event-campaign-stopped"),
    (Kind::GroupCreated, "admin-user-event-group-created"),
    (Kind::GroupDeleted, "admin-user-event-group-deleted"),
    (Kind::UserCreated, "admin-user-event-created"),
    (Kind::UserChanged, "admin-user-event-changed"),
    (Kind::RoleChanged, "admin-user-event-role-changed"),
    (Kind::UserDisabled, "admin-user-event-disabled"),
    (Kind::UserEnabled, "admin-user-event-enabled"),
    (Kind::UserUnlocked, "admin-user-event-unlocked"),
    (Kind::UserReleased, "admin-user-event-released"),
    (Kind::ExpiryWaived, "admin-user-event-expiry-waived"),
    (Kind::ExpiryRestored, "admin-user-event-expiry-restored"),
    (Kind::UserDeleted, "admin-user-event-deleted"),
    (Kind::ImportStarted, "admin-user-event-import-started"),
    (Kind::ImportFinished, "admin-user-event-import-finished"),
    (Kind::ImportUndone, "admin-user-event-import-undone"),
];

/// The message that says what happened.
pub fn what(kind: Kind) -> &'static str {
    WORDS.iter().find(|(known, _)| *known == kind).map_or("admin-user-event-changed", |(_, message)| message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_event_has_words_of_its_own() {
        let mut messages: Vec<_> = Vec::new();
        for kind in Kind::ALL.iter().copied() {
            let own = WORDS.iter().filter(|(known, _)| *known == kind).count();
            assert_eq!(own, 1, "{kind}");
            messages.push(what(kind));
        }
        let all = messages.len();
        messages.sort_unstable();
        messages.dedup();
        assert_eq!(messages.len(), all, "two kinds are told in the same words");
    }
}
