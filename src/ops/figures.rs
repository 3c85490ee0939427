//! The figures of the first page of the administrator's portal.

use super::stuck::Stuck;
use super::{Ctx, Error};
use crate::domain::event::Kind;
use crate::domain::figures::{self, Day, Trouble};
use crate::domain::registration;
use crate::domain::user::Role;
use crate::store::events::Event;
use crate::store::{Conn, events, figures as counts};

/// How far back lost letters count: as long as they are kept.
const LETTERS_DAYS: i64 = 7;
/// A letter that waits for longer does not leave by itself.
const STUCK_MINUTES: i64 = 15;
/// Refusals that are looked at, the newest of the window: what many tried in vain must not slow the page down.
const REASONS: i64 = 10_000;
/// Events that are looked at for those worth telling.
const LOOKED_AT: i64 = 200;
/// Events that are told.
const TOLD: usize = 10;

/// Everything that the first page tells in numbers.
pub struct Figures {
    /// People who may sign in.
    pub users: i64,
    /// Those of them who could reset their passwords.
    pub registered: i64,
    /// Passwords reset by their users this month.
    pub resets: i64,
    /// Accounts unlocked by their users this month.
    pub unlocks: i64,
    /// Accounts that nobody can sign in to right now, locked by wrong passwords or until somebody unlocks them.
    pub locked: i64,
    /// Letters given up within a week.
    pub lost: i64,
    /// Letters that wait for longer than they should.
    pub stuck: i64,
    /// The last 30 days.
    pub days: Vec<Day>,
    /// What people met most often, and how often.
    pub troubles: Vec<(Trouble, i64)>,
}

/// The figures of the context's tenant.
///
/// # Errors
/// When the database does not answer.
pub fn all(ctx: &Ctx) -> Result<Figures, Error> {
    let stuck_names = Stuck::of(ctx)?;
    let now = ctx.now.in_zone(&ctx.tenant.zone);
    let since = figures::since(&now);
    let window = ctx.now.plus_minutes(-i64::from(figures::DAYS) * 24 * 60);
    let (week, due) = (ctx.now.plus_minutes(-LETTERS_DAYS * 24 * 60), ctx.now.plus_minutes(-STUCK_MINUTES));
    ctx.read(|conn| {
        let tenant = ctx.tenant_id();
        let (users, registered) = registered(conn, ctx)?;
        let resets = counts::count_services(conn, tenant, Kind::PasswordReset, since)?;
        let unlocks = counts::count_services(conn, tenant, Kind::AccountUnlocked, since)?;
        let named = counts::count_named(conn, tenant, &stuck_names.names_locked_out())?;
        let (lost, stuck) = counts::count_letters(conn, tenant, week, due)?;
        Ok::<_, Error>(Figures {
            users,
            registered,
            resets: figures::this_month(&now, &resets),
            unlocks: figures::this_month(&now, &unlocks),
            locked: counts::count_locked(conn, tenant)? + named,
            lost,
            stuck,
            days: figures::days(&now, &resets, &unlocks),
            troubles: figures::troubles(&counts::list_reasons(conn, tenant, window, REASONS)?),
        })
    })
}

/// How many there are, and how many of them have registered enough. Administrators need more than others.
fn registered(conn: &mut Conn, ctx: &Ctx) -> Result<(i64, i64), Error> {
    let (rules, tenant) = (&ctx.tenant.settings.recovery, ctx.tenant_id());
    let required = |role| i64::try_from(registration::required(rules, role)).unwrap_or(i64::MAX);
    let offered = registration::offered(rules, Role::User);
    let mut enough = counts::count_registered(conn, tenant, (&offered, required(Role::User)))?;
    for roles in [&[Role::Reports, Role::Helpdesk][..], &[Role::Admin]] {
        let Some(role) = roles.first().copied() else { continue };
        let kinds = registration::offered(rules, role);
        enough += counts::count_registered_staff(conn, tenant, roles, (&kinds, required(role)))?;
    }
    Ok((counts::count_users(conn, tenant)?, enough))
}

/// The newest events worth telling.
///
/// # Errors
/// When the database does not answer.
pub fn news(ctx: &Ctx) -> Result<Vec<Event>, Error> {
    let newest = ctx.read(|conn| events::list_newest(conn, ctx.tenant_id(), LOOKED_AT))?;
    Ok(newest.into_iter().filter(|event| figures::is_news(event.kind)).take(TOLD).collect())
}
