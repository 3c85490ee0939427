//! HTTP in and out: every address on one page, and the layers that each request passes.
//!
//! A handler extracts, calls one intention of [`ops`](crate::ops) and renders. Nothing here decides anything.

mod account;
mod address;
mod admin;
mod asked;
mod assets;
mod connections;
mod countries;
mod csrf;
mod cx;
mod demo;
mod edge;
mod fault;
mod forgot;
mod form;
mod gateway;
mod help;
mod home;
mod new_password;
mod page;
mod passkeys;
mod password;
mod preview;
mod questions;
mod refusals;
mod register;
mod report;
mod score;
mod session;
mod setup;
mod sign_in;
mod signed_in;
mod site;
mod splice;
mod throttled;
mod upload;
mod view;
mod welcome;

pub use admin::{Door as AdminDoor, doors as admin_doors};
pub use connections::Connections;
pub use site::Site;

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceFactory, ServiceRequest, ServiceResponse};
use actix_web::middleware::from_fn;
use actix_web::web::{self, ServiceConfig, resource, scope};
use actix_web::{App, Error};

/// The whole application: layers outside, addresses inside.
pub fn app(
    site: web::Data<Site>,
) -> App<
    impl ServiceFactory<
        ServiceRequest,
        Config = (),
        Response = ServiceResponse<impl MessageBody>,
        Error = Error,
        InitError = (),
    >,
> {
    let sessions = session::layer(&site);
    App::new()
        .app_data(site)
        .wrap(from_fn(edge::pass))
        .configure(plain)
        .service(scope("").wrap(sessions).configure(pages).default_service(web::to(not_found)))
}

/// Addresses that know no session.
fn plain(routes: &mut ServiceConfig) {
    routes
        .service(resource("/healthz").get(home::show_health))
        .service(resource("/readyz").get(home::show_readiness))
        // Scopes, because a fixed prefix is compared and a pattern is a regular expression that every page would try.
        .service(scope("/static").service(resource("/{name}").get(assets::show_file)))
        .service(scope("/b").service(resource("/{tenant}/{name}").get(assets::show_brand_file)))
        .service(scope("/gateway").service(resource("/{token}").get(gateway::report).post(gateway::report)))
        .service(resource(preview::STYLE_SHEET).get(preview::show_style_sheet))
        .service(scope("/preview").service(resource("/{token}").get(preview::show_link)))
        .service(resource("/password/score").post(score::estimate))
        .service(resource("/.well-known/change-password").get(home::change_password))
        .service(resource("/.well-known/passkey-endpoints").get(passkeys::show_endpoints));
}

/// The pages.
fn pages(routes: &mut ServiceConfig) {
    routes
        .service(resource("/").get(home::show_home))
        .service(resource("/help").get(help::show_help))
        .service(resource("/help/identify").get(help::show_identify))
        .service(resource("/language").post(home::choose_language))
        .service(resource("/sign-in").get(sign_in::show_form).post(sign_in::sign_in))
        .service(resource("/sign-in/passkey").get(passkeys::show_sign_in).post(passkeys::sign_in))
        .service(resource("/sign-in/passkey/options").post(passkeys::ask_to_sign_in))
        .service(resource("/sign-out").post(sign_in::sign_out))
        .service(resource("/signed-out").get(sign_in::show_signed_out))
        .service(resource("/forgot").get(forgot::show_start).post(forgot::start))
        .service(resource("/forgot/purpose").get(forgot::show_purpose).post(forgot::decide))
        .service(resource("/forgot/password").get(forgot::show_password).post(forgot::set_password))
        .service(resource("/forgot/contact").get(forgot::show_contact).post(forgot::ask_help))
        .service(resource("/forgot/contact/sent").get(forgot::show_sent))
        .service(resource("/forgot/done").get(forgot::show_done))
        .service(resource("/forgot/expired").get(forgot::show_expired))
        .service(resource("/unlock").get(forgot::show_unlock).post(forgot::start_unlock))
        .service(resource("/unlock/done").get(forgot::show_unlocked).post(forgot::turn_to_reset))
        .configure(|routes| gates(routes, "/forgot"))
        .configure(|routes| gates(routes, "/unlock"))
        .configure(own_pages);
}

/// The pages on which people prove who they are.
fn gates(routes: &mut ServiceConfig, base: &str) {
    let page = |name: &str| resource(format!("{base}/{name}"));
    routes
        .service(page("method").get(forgot::show_method).post(forgot::choose_method))
        .service(page("code").get(forgot::show_code).post(forgot::check_code))
        .service(page("code/send").post(forgot::send_again))
        .service(page("questions").get(forgot::show_questions).post(forgot::check_answers))
        .service(page("passkey").get(forgot::show_passkey).post(forgot::check_passkey))
        .service(page("passkey/options").post(forgot::ask_passkey));
}

/// The pages of somebody signed in, and those of special occasions.
fn own_pages(routes: &mut ServiceConfig) {
    routes
        .service(resource("/password").get(password::show_form).post(password::change))
        .service(resource("/password/expiring").get(password::show_expiring))
        .service(resource("/password/later").post(password::later))
        .service(resource("/account").get(account::show_overview))
        .service(resource("/account/sessions").get(account::show_sessions))
        .service(resource("/account/sessions/end").post(account::end_session))
        .service(resource("/account/activity").get(account::show_activity))
        .service(resource("/account/language").get(account::show_language))
        .service(resource("/register/passkey").get(passkeys::show_list).post(passkeys::register))
        .service(resource("/register/passkey/options").post(passkeys::ask_to_register))
        .service(resource("/register/passkey/rename").post(passkeys::rename))
        .service(resource("/register/passkey/remove").post(passkeys::remove))
        .configure(register::pages)
        .service(resource("/report/{token}").get(report::show_question).post(report::answer))
        .service(resource("/report/{token}/done").get(report::show_done))
        .service(resource("/welcome/done").get(welcome::show_done))
        .service(resource("/welcome/{token}").get(welcome::show_form).post(welcome::set_password))
        .service(resource("/setup/done").get(setup::show_done))
        .service(resource("/setup").get(setup::show_form).post(setup::create))
        .service(resource("/demo/outbox").get(demo::show_outbox))
        .service(resource("/demo/outbox/{name}").get(demo::show_mail))
        .configure(admin::pages);
}

async fn not_found() -> Result<actix_web::HttpResponse, fault::Fault> {
    Err(fault::Fault::NotFound)
}
