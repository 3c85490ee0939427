//! The first run: one tenant and its administrator, made together.

use super::context::{Ctx, Error, Origin, Services};
use super::password;
use super::tenants;
use super::users::{self, NewUser};
use crate::domain::brand::Brand;
use crate::domain::event::Actor;
use crate::domain::ids::TenantId;
use crate::domain::mail_address::MailAddress;
use crate::domain::password::Password;
use crate::domain::refusal::Refusal;
use crate::domain::tenant::{Settings, Tenant, Tenants, host_key, valid_slug};
use crate::domain::user::Role;
use crate::store;
use jiff::tz::TimeZone;
use secrecy::SecretString;
use std::sync::Arc;

/// What the first-run page asks for, already checked for shape.
pub struct Setup {
    /// Display name of the organization.
    pub organization: String,
    /// Its realm, in lower case.
    pub realm: String,
    /// The administrator's user name.
    pub username: String,
    /// The administrator's mail address: for news, and for codes unless it is one of the organization.
    pub mail: String,
    /// The administrator's password.
    pub password: SecretString,
    /// The same again, where it was asked for.
    pub repeat: Option<SecretString>,
    /// The locale of the page.
    pub locale: String,
}

/// Makes the tenant and its administrator, unless there is a tenant already.
///
/// # Errors
/// [`Refusal`] for the password, [`Refusal::SetUpAlready`] when a tenant was made meanwhile.
pub fn create(services: &Arc<Services>, setup: Setup) -> Result<(), Error> {
    let existing: Tenants = services.store.read(tenants::read_all)?;
    if !existing.is_empty() {
        return Err(Refusal::SetUpAlready.into());
    }
    password::check_repeat(&Password::new(&setup.password), setup.repeat.as_ref())?;
    let tenant = Arc::new(first_tenant(services, &setup));
    let ctx = Ctx {
        services: services.clone(),
        tenant: tenant.clone(),
        origin: Origin { locale: setup.locale.clone(), ..Origin::default() },
        actor: Actor::Operator,
        now: services.now(),
        note: None,
    };
    let administrator = NewUser {
        name: setup.username.clone(),
        display_name: setup.username,
        given_name: None,
        family_name: None,
        work_mail: Some(setup.mail.clone()),
        mail: private(&tenant, setup.mail),
        locale: Some(setup.locale),
        role: Role::Admin,
        groups: Vec::new(),
        password: Some(setup.password),
    };
    let prepared = users::prepare(&ctx, administrator)?;
    ctx.write(|tx| {
        store::installation::lock(tx.conn)?;
        if !store::tenants::list(tx.conn)?.is_empty() {
            return Err(Refusal::SetUpAlready.into());
        }
        tenants::insert(tx, &tenant, None, ctx.now)?;
        users::insert(tx, &ctx, &prepared)
    })
}

/// The address, unless it is one of the organization, which lets nobody back in who is locked out.
fn private(tenant: &Tenant, mail: String) -> Option<String> {
    let is_at_home = MailAddress::parse(&mail).is_some_and(|mail| tenant.is_at_home(mail.domain()));
    (!is_at_home).then_some(mail)
}

fn first_tenant(services: &Services, setup: &Setup) -> Tenant {
    let name = setup.realm.split('.').next().unwrap_or_default();
    let slug = if valid_slug(name) { name.to_owned() } else { "main".to_owned() };
    Tenant {
        id: services.id::<TenantId>(),
        slug,
        display_name: setup.organization.clone(),
        default_locale: setup.locale.clone(),
        hosts: Vec::new(),
        realms: host_key(&setup.realm).into_iter().collect(),
        settings: Settings::default(),
        brand: Brand::fresh(&setup.organization),
        brand_version: 0,
        zone: TimeZone::UTC,
    }
}
