//! What an operator should know about a user's ways back into the account.

use super::super::installation::full_name;
use super::super::output;
use crate::domain::gate::{Barred, Gates};
use crate::domain::ids::GroupId;
use crate::domain::mail_address::MailAddress;
use crate::domain::method::Credential;
use crate::domain::tenant::Tenant;
use crate::store::users::User;

/// Notes that an alternate address is one of the organization.
pub fn note_home(tenant: &Tenant, mail: Option<&str>) {
    let domain = mail.and_then(MailAddress::parse).map(|mail| mail.domain().to_owned());
    if domain.is_some_and(|domain| tenant.is_at_home(&domain)) {
        output::note("Note: an address at a realm of the tenant does not help when its owner is locked out.");
    }
}

/// Notes that a user who was given no password cannot set one either.
pub fn note_no_way_in(tenant: &Tenant, user: &User, groups: &[GroupId], mail: Option<&str>) {
    let recovery = &tenant.settings.recovery;
    let registered: Vec<_> = mail.map(|_| Credential::Mail).into_iter().collect();
    let name = full_name(tenant, user);
    match Gates::of(recovery, (user.role, recovery.membership(groups)), &registered) {
        Ok(_) => {}
        Err(Barred::OutOfScope) => {
            output::note(&format!(
                "Note: with this policy {name} may not reset a password: give a password."
            ));
        }
        Err(_) => {
            let needed = ways(usize::from(recovery.gates_of(user.role)));
            let held = recovery.credentials(user.role).filter(|one| registered.contains(one)).count();
            output::note(&format!(
                "Note: with this policy a reset asks for {needed} and {name} has {held}: give a password."
            ));
        }
    }
}

fn ways(count: usize) -> String {
    if count == 1 { "1 way".to_owned() } else { format!("{count} ways") }
}
