//! One round of the worker in its lane: everything there is to do now.

use super::Postman;
use super::deliver::fault;
use crate::domain::lane::Lane;
use crate::domain::moment::Moment;
use crate::ops::purge::{self, Left};
use crate::ops::recovery_codes;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Seconds between two clean-ups.
const PURGE_EVERY_SECONDS: i64 = 600;

/// What one round leaves for the next.
pub struct Round {
    lane: Lane,
    /// When the last clean-up that left nothing was; none before the first.
    purged_at: Option<Moment>,
}

impl Round {
    /// The first round in this lane.
    pub const fn first(lane: Lane) -> Self {
        Self { lane, purged_at: None }
    }

    /// Notices changed tenants, sends what is due in its lane and, in that of mails, cleans up. Whatever fails is logged
    /// and tried again in the next round; nothing keeps the rest from being done. `go_on` is asked between letters.
    pub fn go(&mut self, postman: &Postman, go_on: &dyn Fn() -> bool) {
        postman.services.pulse.beat(self.lane, postman.services.now());
        attempt("read the tenants", || postman.tenants.refresh(&postman.services));
        attempt("deliver", || postman.deliver(self.lane, go_on).map(drop));
        if self.lane == Lane::Mail {
            attempt("clean up", || self.purge(postman));
        }
    }

    /// By the clock: how often the worker is woken does not matter.
    fn purge(&mut self, postman: &Postman) -> anyhow::Result<()> {
        let now = postman.services.now();
        let elapsed = self.purged_at.map(|at| now.seconds_since(at));
        // A clock that was set back is no reason to wait longer.
        if elapsed.is_some_and(|seconds| (0..PURGE_EVERY_SECONDS).contains(&seconds)) {
            return Ok(());
        }
        self.purged_at = Some(now);
        if purge::purge(&postman.services)? == Left::More {
            self.purged_at = None;
        }
        for tenant in postman.tenants.current().list() {
            fault(recovery_codes::remove_spent(&postman.ctx(tenant.clone())))?;
        }
        Ok(())
    }
}

/// A panic is logged by the hook; here it only ends the attempt.
fn attempt(what: &str, work: impl FnOnce() -> anyhow::Result<()>) {
    match catch_unwind(AssertUnwindSafe(work)) {
        Ok(Ok(())) => {}
        Ok(Err(error)) => tracing::error!("the worker could not {what}: {error:#}"),
        Err(_) => tracing::error!("the worker could not {what}: it panicked"),
    }
}
