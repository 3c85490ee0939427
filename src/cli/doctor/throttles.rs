//! Whether networks were refused lately, or somebody seemed to guess.

use super::Finding;
use crate::domain::event::Kind;
use crate::domain::moment::Moment;
use crate::ops::tenants;
use crate::store::{Conn, Store, events};

/// What was recorded is of interest for so long.
const LOOK_BACK_MINUTES: i64 = 24 * 60;

/// What was recorded within a day, in all tenants.
pub fn check(store: &Store, now: Moment) -> Finding {
    let since = now.plus_minutes(-LOOK_BACK_MINUTES);
    match store.read(|conn| noticed(conn, since)) {
        Ok(slugs) if slugs.is_empty() => Finding::ok("throttles", "no network was refused within a day"),
        Ok(slugs) => {
            let slugs = slugs.join(", ");
            let finding =
                format!("networks were refused, or somebody seemed to guess, within a day: {slugs}");
            let what = "see `latchkey throttle list --tenant …`; name every proxy in `trusted_proxies`";
            Finding::warn("throttles", finding, what)
        }
        Err(error) => Finding::fail("throttles", format!("{error:#}"), "see whether the database is whole"),
    }
}

/// The tenants in which something was.
fn noticed(conn: &mut Conn, since: Moment) -> anyhow::Result<Vec<String>> {
    let all = tenants::read_all(conn)?;
    let mut slugs = Vec::new();
    for tenant in all.list() {
        for kind in [Kind::NetworkThrottled, Kind::GuessingNoticed] {
            if !events::list_of_kind(conn, &tenant.id, kind, since)?.is_empty() {
                slugs.push(tenant.slug.clone());
            }
        }
    }
    slugs.dedup();
    Ok(slugs)
}
