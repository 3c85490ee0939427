//! One round of the worker in its lane: everything there is to do now.

use super::Postman;
use super::deliver::fault;
use crate::domain::lane::Lane;
use crate::domain::moment::Moment;
use crate::ops::purge::{self, Left};
use crate::ops::{campaigns, expiry, policies, recovery_codes, users};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Seconds between two clean-ups.
const PURGE_EVERY_SECONDS: i64 = 600;
/// Seconds between two looks for passwords that end soon.
const REMIND_EVERY_SECONDS: i64 = 600;

/// Seconds between two looks for people whom a campaign asks to register.
const INVITE_EVERY_SECONDS: i64 = 60;

/// What one round leaves for the next.
pub struct Round {
    lane: Lane,
    /// When the last clean-up that left nothing was; none before the first.
    purged_at: Option<Moment>,
    /// When the last look that found nobody to be told was; none before the first.
    reminded_at: Option<Moment>,
    /// The same for campaigns.
    invited_at: Option<Moment>,
}

impl Round {
    /// The first round in this lane.
    pub const fn first(lane: Lane) -> Self {
        Self { lane, purged_at: None, reminded_at: None, invited_at: None }
    }

    /// Notices changed tenants, sends what is due in its lane and, in that of mails, cleans up; in that of notices it
    /// writes them first. Whatever fails is logged and tried again in the next round; nothing keeps the rest from being
    /// done. `go_on` is asked between letters.
    pub fn go(&mut self, postman: &Postman, go_on: &dyn Fn() -> bool) {
        postman.services.pulse.beat(self.lane, postman.services.now());
        attempt("read the tenants", || postman.tenants.refresh(&postman.services));
        if self.lane == Lane::Notice {
            self.remind(postman, go_on);
            attempt("tell of rules that change", || Self::tell_of_rules(postman, go_on));
            self.invite(postman, go_on);
        }
        attempt("deliver", || postman.deliver(self.lane, go_on).map(drop));
        if self.lane == Lane::Mail {
            attempt("clean up", || self.purge(postman));
        }
    }

    /// By the clock: how often the worker is woken does not matter.
    fn purge(&mut self, postman: &Postman) -> anyhow::Result<()> {
        let now = postman.services.now();
        if is_early(self.purged_at, now, PURGE_EVERY_SECONDS) {
            return Ok(());
        }
        self.purged_at = Some(now);
        if purge::purge(&postman.services)? == Left::More {
            self.purged_at = None;
        }
        for tenant in postman.tenants.current().list() {
            fault(recovery_codes::remove_spent(&postman.ctx(tenant.clone())))?;
            if fault(users::index(&postman.ctx(tenant.clone())))? == Left::More {
                self.purged_at = None;
            }
        }
        Ok(())
    }

    /// Writes to those whose passwords end soon, so many that the next round can send them; the others come after that.
    fn remind(&mut self, postman: &Postman, go_on: &dyn Fn() -> bool) {
        let now = postman.services.now();
        if is_early(self.reminded_at, now, REMIND_EVERY_SECONDS) {
            return;
        }
        self.reminded_at = Some(now);
        for tenant in postman.tenants.current().list() {
            attempt("tell of passwords that end soon", || {
                if go_on() && fault(expiry::remind(&postman.ctx(tenant.clone())))? == Left::More {
                    self.reminded_at = None;
                }
                Ok(())
            });
        }
    }

    /// Writes to some of those whom an administrator wants told that the rules change; the others come in the next rounds.
    fn tell_of_rules(postman: &Postman, go_on: &dyn Fn() -> bool) -> anyhow::Result<()> {
        for (tenant, proposal) in fault(policies::reminding(&postman.services))? {
            let known = postman.tenants.current().get(&tenant).cloned();
            if let Some(tenant) = known.filter(|_| go_on()) {
                fault(policies::remind(&postman.ctx(tenant), &proposal))?;
            }
        }
        Ok(())
    }

    /// Writes to those whom campaigns ask to register, so many that this round sends them; the others come after that.
    fn invite(&mut self, postman: &Postman, go_on: &dyn Fn() -> bool) {
        let now = postman.services.now();
        if is_early(self.invited_at, now, INVITE_EVERY_SECONDS) {
            return;
        }
        self.invited_at = Some(now);
        for tenant in postman.tenants.current().list() {
            attempt("carry campaigns on", || {
                if go_on() && fault(campaigns::advance(&postman.ctx(tenant.clone())))? == Left::More {
                    self.invited_at = None;
                }
                Ok(())
            });
        }
    }
}

/// Whether it is too early for something that was last done at `at` and waits so many seconds. A clock that was set back
/// is no reason to wait longer.
fn is_early(at: Option<Moment>, now: Moment, seconds: i64) -> bool {
    at.is_some_and(|at| (0..seconds).contains(&now.seconds_since(at)))
}

/// A panic is logged by the hook; here it only ends the attempt.
pub(super) fn attempt(what: &str, work: impl FnOnce() -> anyhow::Result<()>) {
    match catch_unwind(AssertUnwindSafe(work)) {
        Ok(Ok(())) => {}
        Ok(Err(error)) => tracing::error!("the worker could not {what}: {error:#}"),
        Err(_) => tracing::error!("the worker could not {what}: it panicked"),
    }
}
