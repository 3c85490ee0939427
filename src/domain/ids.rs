//! Identifiers: UUIDv7 (RFC 9562 §5.7) in their usual text form, one type for each kind of thing.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use uuid::Uuid;

/// A text that is no identifier.
#[derive(Debug, thiserror::Error)]
#[error("not an identifier")]
pub struct NotAnId;

macro_rules! id {
    ($(#[$doc:meta] $name:ident),+ $(,)?) => {$(
        #[$doc]
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The canonical text: 36 lower-case characters.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id.hyphenated().to_string())
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;
            fn from_str(text: &str) -> Result<Self, NotAnId> {
                Uuid::try_parse(text).map(Self::from).map_err(|_| NotAnId)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

id! {
    /// One organization.
    TenantId,
    /// One account of a tenant.
    UserId,
    /// One group of users.
    GroupId,
    /// One registered method of a user.
    MethodId,
    /// One attempt at a reset.
    FlowId,
    /// One letter waiting in the outbox.
    LetterId,
    /// One audit event.
    EventId,
    /// One "This was not me" link.
    ReportId,
    /// One link with which a user sets a password.
    PasswordLinkId,
    /// One method on its way to be registered.
    EnrolmentId,
    /// One answer to a security question.
    AnswerId,
    /// One recovery code.
    RecoveryCodeId,
    /// One message to a help desk.
    HelpRequestId,
    /// One code that a caller reads out to the help desk.
    CallerCheckId,
    /// One campaign that invites users to register.
    CampaignId,
    /// One passkey, or proof of work, being asked for.
    CeremonyId,
    /// One set of rules that waits to be kept.
    ProposalId,
    /// One import of users.
    ImportId,
    /// The public name of a session, as its list shows it; it opens nothing.
    SessionId,
}

impl UserId {
    /// The id that no user has (RFC 9562 §5.9): the database is asked for nobody's rows as it is for somebody's.
    pub fn nobody() -> Self {
        Self::from(Uuid::nil())
    }
}
