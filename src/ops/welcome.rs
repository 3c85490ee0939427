//! The link that the staff mailed to a user: what it says when it leaves, and the password that is set with it.

use super::context::{Draft, Tx};
use super::{Ctx, Error, Services, lockout, password, policies, throttle, users};
use crate::domain::event::Kind;
use crate::domain::ids::PasswordLinkId;
use crate::domain::letter::Subject;
use crate::domain::password::Password;
use crate::domain::password_link::{No, Purpose};
use crate::domain::policy::{Occasion, Policy};
use crate::domain::refusal::Refusal;
use crate::domain::throttle::Bucket;
use crate::domain::token;
use crate::hasher::SALT_BYTES;
use crate::store::password_links::{self, PasswordLink};
use crate::store::users::{self as rows, User};
use crate::store::{Conn, flows, sessions};
use secrecy::SecretString;

/// The label of the key that links are proved with.
const LINK_KEY: &str = "welcome";

/// A link that still works, and what is to be known for its page.
pub struct Welcome {
    /// The link.
    pub link: PasswordLink,
    /// Whose password it sets.
    pub user: User,
    /// The rules for that.
    pub policy: Policy,
}

impl Welcome {
    /// Why the password is set.
    pub const fn occasion(&self) -> Occasion {
        occasion(self.link.purpose)
    }
}

const fn occasion(purpose: Purpose) -> Occasion {
    match purpose {
        Purpose::Reset => Occasion::Reset,
        Purpose::Invitation => Occasion::First,
    }
}

/// A link on its way to its user.
pub struct LinkLetter {
    /// Who reads it.
    pub user: User,
    /// The link.
    pub link: PasswordLink,
    /// What stands for it in the address.
    pub token: String,
    /// Where it goes.
    pub mail: String,
}

/// The letter with this link; `None` when the link works no longer, or no mail reaches its user.
///
/// # Errors
/// When the database does not answer, or the address was sealed with a key that is gone.
pub fn letter(ctx: &Ctx, link: &PasswordLinkId) -> Result<Option<LinkLetter>, Error> {
    let Some((link, user)) = ctx.read(|conn| open(conn, ctx, link))? else { return Ok(None) };
    if !user.may_sign_in() {
        return Ok(None);
    }
    let token = token_for_letter(&ctx.services, &link.id);
    let mail = users::link_mail(ctx, &user)?;
    Ok(mail.map(|mail| LinkLetter { user, link, token, mail }))
}

/// The token for a link, for the letter that carries it.
pub fn token_for_letter(services: &Services, link: &PasswordLinkId) -> String {
    token::password_token(&services.keys.derive(LINK_KEY), link)
}

/// The link behind a token. Looking changes nothing: mail scanners look at every link.
///
/// # Errors
/// [`Refusal::FlowElsewhere`] for one that was never made, was used, ran out, or whose place another one took;
/// [`No::KeptOut`] when the account lets nobody in.
pub fn find(ctx: &Ctx, token: &str) -> Result<Welcome, Error> {
    let (link, user) = find_open(ctx, token)?.ok_or(Refusal::FlowElsewhere)?;
    if !user.may_sign_in() {
        return Err(Refusal::Link(No::KeptOut).into());
    }
    let policy = policies::of(ctx, &user.id)?.into_owned();
    Ok(Welcome { link, user, policy })
}

fn find_open(ctx: &Ctx, token: &str) -> Result<Option<(PasswordLink, User)>, Error> {
    let keys = ctx.services.keys.derive_all(LINK_KEY);
    let Some(id) = token::read_password_token(keys, token) else { return Ok(None) };
    ctx.read(|conn| open(conn, ctx, &id))
}

/// A link that still works, with its user: any password set since it was made ends it.
fn open(conn: &mut Conn, ctx: &Ctx, id: &PasswordLinkId) -> Result<Option<(PasswordLink, User)>, Error> {
    let Some(link) = password_links::find(conn, ctx.tenant_id(), id, ctx.now)? else { return Ok(None) };
    let user = rows::find(conn, ctx.tenant_id(), &link.user_id)?;
    let user = user.filter(|user| user.password_version == link.password_version);
    Ok(user.map(|user| (link, user)))
}

/// Sets the password and uses the link up. A password that the policy refuses costs nothing.
///
/// # Errors
/// [`Refusal`] for what was typed; as [`find`]; [`Refusal::Throttled`] when too many links from the same network were none.
pub fn finish(
    ctx: &Ctx,
    token: &str,
    new: &SecretString,
    repeat: Option<&SecretString>,
) -> Result<(), Error> {
    let Welcome { link, user, .. } = match find(ctx, token) {
        Err(Error::Refused(Refusal::FlowElsewhere)) => {
            ctx.read(|conn| throttle::hold(conn, ctx, None, Bucket::ProofsFrom))?.count(ctx);
            return Err(Refusal::FlowElsewhere.into());
        }
        found => found?,
    };
    let new = Password::new(new);
    password::check_new(ctx, (&user, occasion(link.purpose)), &new, repeat)?;
    let hash = ctx.services.hasher.hash(&new, ctx.services.bytes::<SALT_BYTES>())?;
    ctx.write(|tx| settle(tx, ctx, (&link, &user), &hash))
}

fn settle(tx: &mut Tx<'_>, ctx: &Ctx, (link, user): (&PasswordLink, &User), hash: &str) -> Result<(), Error> {
    rows::hold(tx.conn, user)?;
    let (link, user) = open(tx.conn, ctx, &link.id)?.ok_or(Refusal::FlowElsewhere)?;
    if !user.may_sign_in() {
        return Err(Refusal::Link(No::KeptOut).into());
    }
    let set = password::set_password(tx, (ctx, &user), hash)?;
    if !set || !password_links::consume(tx.conn, ctx.tenant_id(), &link.id, ctx.now)? {
        return Err(Refusal::FlowElsewhere.into());
    }
    lockout::open(tx.conn, ctx, &user)?;
    sessions::end_all(tx.conn, ctx.tenant_id(), &user.id, None)?;
    flows::end_open(tx.conn, ctx.tenant_id(), &user.id, &[&user.name_key], ctx.now)?;
    let (subject, kind) = match link.purpose {
        Purpose::Reset => (Subject::Reset, Kind::PasswordReset),
        Purpose::Invitation => (Subject::First, Kind::PasswordCreated),
    };
    password::tell_owner(tx, ctx, &user, subject)?;
    password::tell_administrators(tx, ctx, &user)?;
    tx.record(Draft::done(kind, &user.id))
}
