//! What is done to an account: where, by whom, in which words.

use crate::domain::permission::Permission;
use crate::domain::revision::Revision;
use crate::ops::users::{self, Temporary};
use crate::ops::{Ctx, Error, account, forgot, interrupts};
use crate::store::users::User;

/// What is sent where a link is mailed instead of showing a temporary password.
pub const BY_LINK: &str = "link";

/// An action with a page of its own, which asks for the reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// A temporary password takes the place of the present one, or a link to set another is mailed.
    Reset,
    /// A link to set the first password is mailed.
    Invite,
    /// Sign-in is opened again.
    Unlock,
    /// Wrong codes and answers count no longer.
    Release,
    /// Everything is to be registered anew.
    RequireRegistration,
    /// All sessions end.
    EndSessions,
    /// The account lets nobody in.
    Disable,
    /// It does again.
    Enable,
    /// The password does not end, or does again.
    NeverExpires,
    /// The account is gone.
    Delete,
}

/// The messages of an action's page.
pub struct Words {
    /// The question; takes the user's name.
    pub title: &'static str,
    /// What will happen, a sentence each.
    pub points: &'static [&'static str],
    /// The button.
    pub button: &'static str,
}

/// What was typed for an action.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// Why it is done.
    pub reason: String,
    /// The name of the user, where one has to be sure.
    pub confirm_name: String,
    /// What becomes of the end of passwords: `on` where they do not end.
    pub value: String,
    /// How the password is reset: [`BY_LINK`], or anything else for a temporary one that is shown.
    pub by: String,
    /// Which password the account had when its page was made.
    pub revision: String,
}

impl Action {
    /// All of them, those that do harm last.
    pub const ALL: [Self; 10] = [
        Self::Invite,
        Self::Reset,
        Self::Unlock,
        Self::Release,
        Self::RequireRegistration,
        Self::EndSessions,
        Self::NeverExpires,
        Self::Enable,
        Self::Disable,
        Self::Delete,
    ];

    /// Its address.
    pub const fn address(self) -> &'static str {
        match self {
            Self::Reset => "/admin/users/{id}/reset",
            Self::Invite => "/admin/users/{id}/invite",
            Self::Unlock => "/admin/users/{id}/unlock",
            Self::Release => "/admin/users/{id}/release",
            Self::RequireRegistration => "/admin/users/{id}/require-registration",
            Self::EndSessions => "/admin/users/{id}/end-sessions",
            Self::Disable => "/admin/users/{id}/disable",
            Self::Enable => "/admin/users/{id}/enable",
            Self::NeverExpires => "/admin/users/{id}/never-expires",
            Self::Delete => "/admin/users/{id}/delete",
        }
    }

    /// The last part of its address.
    pub fn slug(self) -> &'static str {
        self.address().rsplit('/').next().unwrap_or_default()
    }

    /// The action that the page at `path` is about.
    pub fn at(path: &str) -> Option<Self> {
        let last = path.rsplit('/').next()?;
        Self::ALL.into_iter().find(|action| action.slug() == last)
    }

    /// What whoever does it needs.
    pub const fn needs(self) -> Permission {
        match self {
            Self::Reset
            | Self::Invite
            | Self::Unlock
            | Self::Release
            | Self::RequireRegistration
            | Self::EndSessions => Permission::AssistUsers,
            Self::Disable | Self::Enable | Self::NeverExpires | Self::Delete => Permission::ManageUsers,
        }
    }

    /// Whether it does harm in the wrong hands.
    pub const fn is_dangerous(self) -> bool {
        matches!(self, Self::Reset | Self::Invite | Self::EndSessions | Self::Disable | Self::Delete)
    }

    /// The words of its page.
    pub const fn words(self, user: &User) -> Words {
        match self {
            Self::NeverExpires if user.expiry_waived_at.is_some() => Words {
                title: "admin-user-expires-title",
                points: &["admin-user-expires-what"],
                button: "admin-user-expires-submit",
            },
            Self::NeverExpires => Words {
                title: "admin-user-never-expires-title",
                points: &["admin-user-never-expires-what"],
                button: "admin-user-never-expires-submit",
            },
            Self::Enable => Words {
                title: "admin-user-enable-title",
                points: &["admin-user-enable-what"],
                button: "admin-user-enable-submit",
            },
            Self::Disable => Words {
                title: "admin-user-disable-title",
                points: &["admin-user-disable-what", "admin-user-disable-kept"],
                button: "admin-user-disable-submit",
            },
            Self::Delete => Words {
                title: "admin-user-delete-title",
                points: &["admin-user-delete-what", "admin-user-delete-kept"],
                button: "admin-user-delete-submit",
            },
            _ => self.words_of_help(),
        }
    }

    /// The words of what the help desk does as well.
    const fn words_of_help(self) -> Words {
        match self {
            Self::Invite => Words {
                title: "admin-user-invite-title",
                points: &["admin-user-invite-what", "admin-user-invite-older"],
                button: "admin-user-invite-submit",
            },
            Self::Unlock => Words {
                title: "admin-user-unlock-title",
                points: &["admin-user-unlock-what", "admin-user-unlock-password"],
                button: "admin-user-unlock-submit",
            },
            Self::Release => Words {
                title: "admin-user-release-title",
                points: &["admin-user-release-what", "admin-user-release-password"],
                button: "admin-user-release-submit",
            },
            Self::RequireRegistration => Words {
                title: "admin-user-require-title",
                points: &["admin-user-require-what", "admin-user-require-until"],
                button: "admin-user-require-submit",
            },
            Self::EndSessions => Words {
                title: "admin-user-end-sessions-title",
                points: &["admin-user-end-sessions-what", "admin-user-end-sessions-password"],
                button: "admin-user-end-sessions-submit",
            },
            _ => Words {
                title: "admin-user-reset-title",
                points: &["admin-user-reset-shown", "admin-user-reset-ends", "admin-user-reset-told"],
                button: "admin-user-reset-submit",
            },
        }
    }

    /// Does it to `user`. Answers the temporary password, where one was given.
    ///
    /// # Errors
    /// What the intention answers.
    pub fn carry_out(self, ctx: &Ctx, user: &User, typed: &Typed) -> Result<Option<Temporary>, Error> {
        match self {
            Self::Reset if typed.by == BY_LINK => users::send_link(ctx, user).map(drop),
            Self::Invite => users::invite(ctx, user).map(drop),
            Self::Reset => {
                let seen = Revision::sent(&typed.revision);
                return users::give_temporary_once(ctx, user, &seen).map(Some);
            }
            Self::Unlock => users::unlock(ctx, user),
            Self::Release => forgot::release(ctx, user).map(drop),
            Self::RequireRegistration => interrupts::require(ctx, user),
            Self::EndSessions => account::end_sessions(ctx, user, None).map(drop),
            Self::Disable => users::disable(ctx, user),
            Self::Enable => users::enable(ctx, user),
            Self::NeverExpires if typed.value == "on" => users::waive_expiry(ctx, user),
            Self::NeverExpires => users::restore_expiry(ctx, user),
            Self::Delete => users::delete_named(ctx, user, &typed.confirm_name),
        }
        .map(|()| None)
    }

    /// What the page of the user says once it is done, by the word in its address.
    pub fn notice(word: &str) -> Option<&'static str> {
        Some(match word {
            "reset" => "admin-user-done-reset",
            "invite" => "admin-user-done-invite",
            "unlock" => "admin-user-done-unlock",
            "release" => "admin-user-done-release",
            "require-registration" => "admin-user-done-require",
            "end-sessions" => "admin-user-done-end-sessions",
            "disable" => "admin-user-done-disable",
            "enable" => "admin-user-done-enable",
            "never-expires" => "admin-user-done-never-expires",
            "edit" => "admin-user-done-edit",
            _ => return None,
        })
    }
}
