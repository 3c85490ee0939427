//! What is unusual about an account, in a word or two.

use crate::domain::expiry::Standing;
use crate::domain::moment::Moment;
use crate::ops::dossier::Dossier;
use jiff::Zoned;
use jiff::tz::TimeZone;

/// One such word.
pub struct Tag {
    /// The message; takes the time, where there is one.
    pub message: &'static str,
    /// Since when, or until when.
    pub at: Option<Zoned>,
    /// The class of its colour.
    pub tone: &'static str,
}

/// Everything unusual, worst first; nothing where all is well.
pub fn tags(known: &Dossier, zone: &TimeZone) -> Vec<Tag> {
    let user = &known.user;
    let tag = |message, at: Option<Moment>, tone| Tag { message, at: at.map(|at| at.in_zone(zone)), tone };
    let since = [
        user.disabled_at.map(|at| tag("admin-user-tag-disabled", Some(at), "bad")),
        user.locked_at.map(|at| tag("admin-user-tag-locked", Some(at), "bad")),
        known.locked_out_until.map(|at| tag("admin-user-tag-locked-out", Some(at), "bad")),
        known.blocked_until.map(|at| tag("admin-user-tag-blocked", Some(at), "bad")),
    ];
    let password = match (user.password_hash.is_some(), known.password) {
        (false, _) => Some(tag("admin-user-tag-no-password", None, "warn")),
        (true, Standing::Expired { at }) => Some(tag("admin-user-tag-expired", Some(at), "warn")),
        (true, Standing::Temporary { until }) => Some(tag("admin-user-tag-temporary", Some(until), "warn")),
        (true, Standing::TemporaryEnded) => Some(tag("admin-user-tag-temporary-ended", None, "warn")),
        (true, Standing::Fresh | Standing::ExpiresIn { .. }) => None,
    };
    let waived = user.expiry_waived_at.map(|_| tag("admin-user-tag-never-expires", None, "plain"));
    since.into_iter().chain([password, waived]).flatten().collect()
}
