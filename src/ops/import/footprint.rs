//! What a user was before an import and is after it, as far as that is kept for an undo.

use super::world::Standing;
use crate::domain::ids::{GroupId, MethodId};
use crate::domain::method::Credential;
use crate::domain::moment::Moment;
use crate::domain::user::Role;
use crate::store::methods::Method;
use crate::store::users::User;
use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// What an import changed of a user, as it was before.
#[derive(Serialize, Deserialize)]
pub(super) struct Before {
    pub(super) display_name: String,
    pub(super) given_name: Option<String>,
    pub(super) family_name: Option<String>,
    pub(super) work_mail: Option<String>,
    pub(super) locale: Option<String>,
    pub(super) role: Role,
    /// What an administrator had filled in, sealed as it was.
    pub(super) replaced: Vec<Kept>,
    /// What the import filled in.
    pub(super) filled_in: Vec<MethodId>,
    /// The groups that it joined.
    pub(super) joined: Vec<GroupId>,
    /// Whether the password, if there is one, is not of the import.
    pub(super) had_password: bool,
}

/// A method that was taken away.
#[derive(Serialize, Deserialize)]
pub(super) struct Kept {
    pub(super) id: MethodId,
    pub(super) kind: Credential,
    pub(super) sealed: Option<String>,
    pub(super) verified_at: Option<Moment>,
    pub(super) confirmed_at: Option<Moment>,
    pub(super) created_at: Moment,
}

impl From<&Method> for Kept {
    fn from(method: &Method) -> Self {
        Self {
            id: method.id.clone(),
            kind: method.kind,
            sealed: method.sealed.clone(),
            verified_at: method.verified_at,
            confirmed_at: method.confirmed_at,
            created_at: method.created_at,
        }
    }
}

/// What is known of a user, in short. It is another one as soon as anything was changed, registered or used that an undo
/// would destroy.
pub(super) fn of(user: &User, methods: &[Method], groups: &[GroupId]) -> String {
    let mut methods: Vec<&str> = methods.iter().map(|method| method.id.as_str()).collect();
    let mut groups: Vec<&str> = groups.iter().map(GroupId::as_str).collect();
    methods.sort_unstable();
    groups.sort_unstable();
    let profile =
        (&user.display_name, &user.given_name, &user.family_name, &user.work_mail, &user.locale, user.role);
    let access =
        (&user.password_hash, user.password_version, user.disabled_at, user.locked_at, user.expiry_waived_at);
    let whole = serde_json::to_vec(&(&user.id, profile, access, methods, groups)).unwrap_or_default();
    let digest = Sha256::digest(&whole);
    HEXLOWER.encode(digest.get(..BYTES).unwrap_or_default())
}

/// Bytes of a footprint.
const BYTES: usize = 16;

/// The same of somebody as stored.
pub(super) fn of_standing(standing: &Standing) -> String {
    of(&standing.user, &standing.methods, &standing.groups)
}
