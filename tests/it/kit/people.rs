//! Two organizations and their people.

use super::gates::registered;
use latchkey::domain::brand::Brand;
use latchkey::domain::event::Actor;
use latchkey::domain::ids::TenantId;
use latchkey::domain::method::{Credential, Source};
use latchkey::domain::proof_of_work::ProofOfWork;
use latchkey::domain::recovery::Recovery;
use latchkey::domain::tenant::{Settings, Tenant};
use latchkey::domain::user::Role;
use latchkey::ops::users::{self, NewUser};
use latchkey::ops::{Ctx, Origin, Services, brand, tenants};
use latchkey::store::methods;
use latchkey::store::users::User;
use secrecy::SecretString;
use std::sync::Arc;

/// Alex's password; every user has one of the kind.
pub const ALEX: &str = "violet harbor lantern";
/// What Alex chooses next.
pub const NEXT: &str = "marble canyon whisper";
/// Where Alex's codes go.
pub const ALEX_MAIL: &str = "alex.private@mail.example";
/// Alex at work.
pub const ALEX_WORK: &str = "alexandra.smith@contoso.example";
/// Where the codes of Robin, an administrator, go.
pub const ROBIN_MAIL: &str = "robin.private@mail.example";
/// Robin's mobile phone.
pub const ROBIN_PHONE: &str = "+43 664 1234567";
/// Where Kim's codes go.
pub const KIM_MAIL: &str = "kim.private@mail.example";
/// Contoso's help desk.
pub const HELP_DESK: &str = "help@contoso.example";
/// The one host name that a tenant owns.
pub const FABRIKAM_HOST: &str = "password.fabrikam.example";

/// Makes both organizations. Contoso is the default tenant and is found by realm, Fabrikam has a host as well.
pub fn settle(services: &Arc<Services>) {
    for (slug, hosts, locale) in [("contoso", vec![], "en"), ("fabrikam", vec![FABRIKAM_HOST], "ar")] {
        let tenant = tenant(services, slug, hosts, locale);
        let ctx = context(services, Arc::new(tenant));
        tenants::create(&ctx, tenants::DefaultTenant::Keep).unwrap();
        let mut look = Brand::fresh(&ctx.tenant.display_name);
        look.help_desk.mail = Some(format!("help@{slug}.example"));
        brand::publish(&ctx, &look, &[]).unwrap();
        people(&ctx);
    }
}

/// What an operator's command would act with.
pub fn context(services: &Arc<Services>, tenant: Arc<Tenant>) -> Ctx {
    let now = services.now();
    Ctx {
        services: services.clone(),
        tenant,
        origin: Origin::default(),
        actor: Actor::Operator,
        now,
        note: None,
    }
}

fn tenant(services: &Services, slug: &str, hosts: Vec<&str>, locale: &str) -> Tenant {
    let mut name = slug.to_owned();
    name[..1].make_ascii_uppercase();
    Tenant {
        id: services.id::<TenantId>(),
        slug: slug.to_owned(),
        display_name: name.clone(),
        default_locale: locale.to_owned(),
        hosts: hosts.into_iter().map(str::to_owned).collect(),
        realms: vec![format!("{slug}.example")],
        settings: Settings { recovery: unasked(), proof_of_work: unworked(), ..Settings::default() },
        brand: Brand::fresh(&name),
        brand_version: 0,
        zone: jiff::tz::TimeZone::UTC,
    }
}

/// Nobody is asked for anything, neither at sign-in nor what a reset is for: what is asked has tests of its own, which say
/// so first.
fn unasked() -> Recovery {
    Recovery { ask_to_register: false, confirm_days: 0, unlock: false, ..Recovery::default() }
}

/// Whoever begins again within the hour is not checked first: that has tests of its own as well.
fn unworked() -> ProofOfWork {
    ProofOfWork { required: false, ..ProofOfWork::default() }
}

/// Alex and Kim are registered, Sam is not, Dora is disabled, Robin and Morgan are administrators with a phone besides.
fn people(ctx: &Ctx) {
    let slug = ctx.tenant.slug.as_str();
    let work = |name: &str| format!("{name}@{slug}.example");
    let private = |name: &str| Some(format!("{name}.private@mail.example"));
    // The same private address in both organizations would hide whose mail it is.
    let private =
        |name: &str| private(name).map(|mail| if slug == "contoso" { mail } else { format!("f.{mail}") });
    add(ctx, "alex", [Some(work("alexandra.smith")), private("alex")], (Role::User, Some(ALEX)));
    add(ctx, "sam", [Some(work("sam")), None], (Role::User, Some("copper meadow whistle")));
    let dora =
        add(ctx, "dora", [Some(work("dora")), private("dora")], (Role::User, Some("silver orchard compass")));
    users::disable(ctx, &dora).unwrap();
    for (name, password) in [("robin", "golden bridge teapot"), ("morgan", "amber glacier notebook")] {
        let user = add(ctx, name, [Some(work(name)), private(name)], (Role::Admin, Some(password)));
        let phone = registered(ctx, &user, (Credential::Phone, Source::Administrator), "+436641234567");
        ctx.write(|tx| Ok(methods::insert(tx.conn, &phone)?)).unwrap();
    }
    let kim = [Some(work("kim")), private("kim")];
    add(ctx, "kim", kim, (Role::Helpdesk, Some("quiet ribbon saddle")));
    add(ctx, "nopass", [Some(work("nopass")), private("nopass")], (Role::User, None));
}

/// Adds a user with a work and an alternate mail address.
pub fn add(
    ctx: &Ctx,
    name: &str,
    [work_mail, mail]: [Option<String>; 2],
    (role, password): (Role, Option<&str>),
) -> User {
    let new = NewUser {
        name: name.to_owned(),
        display_name: format!("{name} of {}", ctx.tenant.display_name),
        given_name: None,
        family_name: None,
        work_mail,
        mail,
        locale: None,
        role,
        groups: Vec::new(),
        password: password.map(SecretString::from),
    };
    users::create(ctx, new).unwrap()
}
