//! Whether what gateways took arrived, as far as they report it.

use super::Finding;
use crate::domain::gateway;
use crate::domain::moment::Moment;
use crate::ops::tenants;
use crate::store::{Conn, Store, sent_messages};

/// What was sent is of interest for so long.
const LOOK_BACK_MINUTES: i64 = 24 * 60;

/// What was reported of the texts and calls of a day, in all tenants.
pub fn check(store: &Store, now: Moment) -> Finding {
    let since = now.plus_minutes(-LOOK_BACK_MINUTES);
    match store.read(|conn| noticed(conn, since)) {
        Ok(lossy) if lossy.is_empty() => {
            Finding::ok("delivery", "few or no texts and calls of a day were reported as lost")
        }
        Ok(lossy) => {
            let finding = format!("texts and calls of a day were reported as lost: {}", lossy.join(", "));
            let what = "see the account at the provider, what the gateway logs, and the numbers";
            Finding::warn("delivery", finding, what)
        }
        Err(error) => Finding::fail("delivery", format!("{error:#}"), "see whether the database is whole"),
    }
}

/// The tenants of which a share is lost, with its size.
fn noticed(conn: &mut Conn, since: Moment) -> anyhow::Result<Vec<String>> {
    let all = tenants::read_all(conn)?;
    let mut lossy = Vec::new();
    for tenant in all.list() {
        let (lost, sent) = sent_messages::count_lost(conn, &tenant.id, since)?;
        if gateway::is_notable(lost, sent) {
            lossy.push(format!("{lost} of {sent} in {}", tenant.slug));
        }
    }
    Ok(lossy)
}
