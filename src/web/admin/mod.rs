//! The administrator's portal: a door for every page and action, with the permission that it needs.
//!
//! [`doors`] is the one table. The addresses are made of it, the guard decides by it, and a test tries each of its lines
//! with every role, in the own tenant and in a foreign one.

mod again;
mod brand;
mod campaigns;
mod desk;
mod door;
mod guard;
mod happened;
mod import;
mod messages;
mod nav;
mod overview;
mod policy;
mod questions;
mod refusals;
mod settings;
mod staff;
mod start;
mod user;
mod user_bulk;
mod user_list;
mod user_new;
mod user_query;

pub use door::Door;
pub use nav::Nav;
pub use refusals::errors;
pub use staff::Staff;

use actix_web::web::{ServiceConfig, resource};
use std::collections::BTreeMap;

/// Every page and action of the portal.
pub fn doors() -> Vec<Door> {
    [
        brand::doors(),
        campaigns::doors(),
        desk::doors(),
        import::doors(),
        messages::doors(),
        overview::doors(),
        policy::doors(),
        questions::doors(),
        settings::doors(),
        start::doors(),
        user::doors(),
        user_bulk::doors(),
        user_list::doors(),
        user_new::doors(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The addresses of the portal.
pub fn pages(routes: &mut ServiceConfig) {
    let mut resources: BTreeMap<&'static str, Vec<Door>> = BTreeMap::new();
    for door in doors() {
        resources.entry(door.address).or_default().push(door);
    }
    // Fixed addresses come before those with a name in them, which would match them too.
    let (fixed, named): (Vec<_>, Vec<_>) =
        resources.into_iter().partition(|(address, _)| !address.contains('{'));
    for (address, doors) in fixed.into_iter().chain(named) {
        let whole = doors.into_iter().fold(resource(address), |whole, door| whole.route(door.into_route()));
        routes.service(whole);
    }
}
