//! How it stands with what is counted: for networks, and for a whole tenant.

use super::{Key, key, know, places_of};
use crate::domain::event::Kind;
use crate::domain::moment::Moment;
use crate::domain::throttle::{Bucket, WINDOW_MINUTES};
use crate::ops::{Ctx, Error};
use crate::store::{Conn, events};

/// What a network is refused for.
pub(super) const OF_NETWORKS: [Bucket; 3] = [Bucket::PasswordsFrom, Bucket::StartsFrom, Bucket::ProofsFrom];
/// What is counted in the whole tenant.
const OF_TENANTS: [Bucket; 3] = [Bucket::PasswordsIn, Bucket::ProofsIn, Bucket::CodesIn];

/// How it stands with one count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// What is counted.
    pub bucket: Bucket,
    /// For which network; none for the whole tenant.
    pub network: Option<String>,
    /// How many within the hour.
    pub tries: i64,
    /// How many there may be; none where nothing is refused.
    pub limit: Option<i64>,
    /// When a limit that is reached ends.
    pub until: Option<Moment>,
}

/// How it stands in a tenant.
pub struct Overview {
    /// The networks that are refused, with what for.
    pub refused: Vec<Standing>,
    /// The tenant's own counts.
    pub whole: Vec<Standing>,
}

/// How it stands with the network of the context's address: the smallest first.
///
/// # Errors
/// When the database does not answer.
pub fn find(ctx: &Ctx) -> Result<Vec<Standing>, Error> {
    let mut found = Vec::new();
    for bucket in OF_NETWORKS {
        let limit = ctx.tenant.settings.throttle.limit(bucket);
        for place in places_of(ctx) {
            let key = key(ctx, bucket, &place.network);
            let counted = ctx.read(|conn| standing(conn, ctx, &key, place.limit(limit)))?;
            found.push(Standing { network: Some(place.network), ..counted });
        }
    }
    Ok(found)
}

fn standing(conn: &mut Conn, ctx: &Ctx, key: &Key, limit: Option<i64>) -> Result<Standing, Error> {
    know(conn, ctx, key)?;
    let tally = &ctx.services.tally;
    let (tries, until) = (tally.total(key, ctx.now), tally.until(key, limit, ctx.now));
    Ok(Standing { bucket: key.1.bucket, network: None, tries, limit, until })
}

/// How it stands in the tenant.
///
/// # Errors
/// When the database does not answer.
pub fn overview(ctx: &Ctx) -> Result<Overview, Error> {
    // A limit is recorded once an hour and lasts for one.
    let since = ctx.now.plus_minutes(-2 * WINDOW_MINUTES);
    let recorded =
        ctx.read(|conn| events::list_of_kind(conn, ctx.tenant_id(), Kind::NetworkThrottled, since))?;
    let mut addresses: Vec<String> = recorded.into_iter().filter_map(|event| event.address).collect();
    addresses.sort();
    addresses.dedup();
    let mut refused = Vec::new();
    for address in addresses {
        let mut there = ctx.clone();
        there.origin.address = Some(address);
        for standing in find(&there)? {
            // Two addresses may be of one network.
            if standing.until.is_some() && !refused.contains(&standing) {
                refused.push(standing);
            }
        }
    }
    let whole = OF_TENANTS.into_iter().map(|bucket| {
        let limit = ctx.tenant.settings.throttle.limit(bucket);
        ctx.read(|conn| standing(conn, ctx, &key(ctx, bucket, ""), Some(i64::from(limit))))
    });
    Ok(Overview { refused, whole: whole.collect::<Result<_, _>>()? })
}
