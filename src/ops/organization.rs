//! What an organization says of itself, changed by its administrators.

use super::tenants::{self, DefaultTenant};
use super::{Ctx, Error, Tx};
use crate::domain::event::Kind;
use crate::domain::organization::{Fault, Organization, Part};
use crate::domain::refusal::Refusal;
use crate::domain::revision::Revision;
use crate::domain::tenant::Tenant;
use crate::store::tenants as rows;

/// What the page of these settings was made of.
pub fn revision(organization: &Organization) -> Revision {
    let texts = organization.texts();
    Revision::of(&texts.iter().map(String::as_str).collect::<Vec<_>>())
}

/// Changes the context's tenant, if it is still what whoever changes it has `seen`; answers what it is now.
///
/// # Errors
/// [`Refusal::ChangedMeanwhile`]; [`Refusal::Organization`] when a host or a realm is another tenant's.
pub fn save(
    ctx: &Ctx,
    seen: &Revision,
    wanted: &Organization,
    public_host: Option<&str>,
) -> Result<Tenant, Error> {
    tenants::update_as(ctx, (DefaultTenant::Keep, Kind::TenantChanged), |tx, tenant| {
        let before = Organization::of(tenant);
        if revision(&before) != *seen {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        let taken = taken(tx, tenant, wanted, public_host)?;
        if !taken.is_empty() {
            return Err(Refusal::Organization(taken).into());
        }
        wanted.give(tenant);
        let changed: Vec<_> = wanted.changes(&before).iter().map(Part::as_str).collect();
        Ok(Some(changed.join(", ")))
    })
}

/// The hosts and realms that lead elsewhere.
/// Whoever owns the host that others share, the public address, would own all of them: an operator alone gives it away.
fn taken(
    tx: &mut Tx<'_>,
    tenant: &Tenant,
    wanted: &Organization,
    public_host: Option<&str>,
) -> Result<Vec<Fault>, Error> {
    let others = rows::list(tx.conn)?.len() > 1;
    let has = |hosts: &[String], host: &str| hosts.iter().any(|one| one == host);
    let fresh = public_host.filter(|host| has(&wanted.hosts, host) && !has(&tenant.hosts, host));
    let shared = fresh.filter(|_| others).map(|host| Fault::HostTaken(host.to_owned()));
    let (hosts, realms) = (rows::list_hosts(tx.conn)?, rows::list_realms(tx.conn)?);
    let hosts = hosts.into_iter().filter(|(host, of)| *of != tenant.id && wanted.hosts.contains(host));
    let realms = realms.into_iter().filter(|(realm, of)| *of != tenant.id && wanted.realms.contains(realm));
    let hosts = hosts.map(|(host, _)| Fault::HostTaken(host));
    Ok(shared.into_iter().chain(hosts).chain(realms.map(|(realm, _)| Fault::RealmTaken(realm))).collect())
}
