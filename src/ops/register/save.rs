//! What is proved is kept, in place of what the user had before; whoever must know is told.

use super::{check_offered, no};
use crate::domain::event::Kind;
use crate::domain::letter::{Change, Letter, Reader};
use crate::domain::method::{Credential, Method as Channel, Source};
use crate::domain::registration::{self, No};
use crate::ops::context::{Draft, Tx};
use crate::ops::{Ctx, Error, campaigns, contact, interrupts};
use crate::store::methods::{self, Method};
use crate::store::users::{self, User};
use crate::store::{answers, flows, password_links, recovery_codes};
use std::slice::from_ref;

/// Keeps `method`, proved at this moment, in place of the user's own of its kind. An administrator's stays: the user's
/// own counts before it.
///
/// # Errors
/// When the database does not answer.
pub fn save(tx: &mut Tx<'_>, ctx: &Ctx, user: &User, method: Method) -> Result<(), Error> {
    users::hold(tx.conn, user)?;
    let before = methods::list(tx.conn, ctx.tenant_id(), &user.id)?;
    let shadowed = contact::best(&before, method.kind).cloned();
    methods::remove(tx.conn, ctx.tenant_id(), &user.id, (method.kind, Source::User))?;
    let method = Method { verified_at: Some(ctx.now), confirmed_at: Some(ctx.now), ..method };
    methods::insert(tx.conn, &method)?;
    let change = if shadowed.is_some() { Change::Changed } else { Change::Added };
    announce(tx, ctx, user, (method.kind, change), shadowed)
}

/// Removes what the user registered of this kind.
///
/// # Errors
/// [`No::Needed`] when too little would be left.
pub fn remove(ctx: &Ctx, user: &User, kind: Credential) -> Result<(), Error> {
    check_offered(ctx, user, kind)?;
    ctx.write(|tx| {
        users::hold(tx.conn, user)?;
        let before = methods::list(tx.conn, ctx.tenant_id(), &user.id)?;
        if !before.iter().any(|method| method.kind == kind && method.source == Source::User) {
            return Ok(());
        }
        let rules = &ctx.tenant.settings.recovery;
        if !registration::may_remove(&interrupts::entries(&before), rules, user.role, kind) {
            return Err(no(No::Needed));
        }
        forget(tx, ctx, user, kind)
    })
}

/// Removes it without asking whether it is needed; whoever must know is told.
///
/// # Errors
/// When the database does not answer.
pub fn forget(tx: &mut Tx<'_>, ctx: &Ctx, user: &User, kind: Credential) -> Result<(), Error> {
    let before = methods::list(tx.conn, ctx.tenant_id(), &user.id)?;
    let former = contact::best(&before, kind).cloned();
    methods::remove(tx.conn, ctx.tenant_id(), &user.id, (kind, Source::User))?;
    match kind {
        Credential::RecoveryCodes => recovery_codes::set_all(tx.conn, ctx.tenant_id(), &user.id, &[])?,
        Credential::Questions => answers::set_all(tx.conn, ctx.tenant_id(), &user.id, &[])?,
        _ => {}
    }
    announce(tx, ctx, user, (kind, Change::Removed), former)
}

/// Codes and links under way must not open what has changed; the owner is told wherever they can be reached, at the address or
/// number that was `former` as well.
///
/// # Errors
/// When the database does not answer.
pub fn announce(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    user: &User,
    (kind, change): (Credential, Change),
    former: Option<Method>,
) -> Result<(), Error> {
    flows::end_open(tx.conn, ctx.tenant_id(), &user.id, &[&user.name_key], ctx.now)?;
    if kind == Credential::Mail {
        password_links::end_all(tx.conn, ctx.tenant_id(), from_ref(&user.id), ctx.now)?;
    }
    let now = methods::list(tx.conn, ctx.tenant_id(), &user.id)?;
    campaigns::note_registered(tx, ctx, user, &now)?;
    for letter in letters(ctx, user, (kind, change), &now, former) {
        tx.post(&letter)?;
    }
    let event = match change {
        Change::Added => Kind::MethodAdded,
        Change::Changed => Kind::MethodChanged,
        Change::Removed => Kind::MethodRemoved,
    };
    tx.record(Draft::done(event, &user.id))
}

/// To wherever the owner can be reached `now`: mails, and a text to a phone that no longer lets them in.
fn letters(
    ctx: &Ctx,
    user: &User,
    (kind, change): (Credential, Change),
    now: &[Method],
    former: Option<Method>,
) -> Vec<Letter> {
    let locale = Some(ctx.origin.locale.clone()).filter(|locale| !locale.is_empty());
    let mail = |to| Letter::MethodChanged {
        user: user.id.clone(),
        kind,
        change,
        to,
        at: ctx.now,
        browser: ctx.origin.browser.clone(),
        locale: locale.clone(),
    };
    let former = former.filter(|old| is_told(ctx, user, old, contact::best(now, old.kind)));
    let farewell = former.and_then(|old| {
        let (method, sealed) = (old.id, old.sealed?);
        Some(match old.kind {
            Credential::Phone => {
                Letter::FormerPhone { user: user.id.clone(), method, sealed, locale: locale.clone() }
            }
            _ => mail(Reader::Former { method, sealed }),
        })
    });
    let work = user.work_mail.is_some().then(|| mail(Reader::Work));
    let alternate = contact::newest_mail(now).is_some().then(|| mail(Reader::Alternate));
    [work, alternate, farewell].into_iter().flatten().collect()
}

/// Whether a notice goes to the address or number that `old` held: by mail, or as a text where the user might use texts.
fn is_told(ctx: &Ctx, user: &User, old: &Method, best: Option<&Method>) -> bool {
    let reachable = match old.kind {
        Credential::Mail => true,
        Credential::Phone => ctx.tenant.settings.recovery.allows(Channel::Text, user.role),
        _ => false,
    };
    let value = |method: &Method| contact::open(&ctx.services.keys, method).ok();
    reachable && best.is_none_or(|best| best.id != old.id && value(best) != value(old))
}
