//! Fills an empty database with the demo.

use super::people::{ANSWERS, APP_KEY, EXPIRY_DAYS, PEOPLE, Person, Registered, TENANTS, Tenant as Plan};
use crate::domain::brand::Brand;
use crate::domain::event::Actor;
use crate::domain::expiry::Expiry;
use crate::domain::ids::TenantId;
use crate::domain::method::{Credential, Method};
use crate::domain::picture::PictureKind;
use crate::domain::proof_of_work::ProofOfWork;
use crate::domain::question::check::Given;
use crate::domain::recovery::Recovery;
use crate::domain::tenant::{Settings, Tenant};
use crate::ops::users::{self, NewUser};
use crate::ops::{Ctx, Error, Origin, Services, brand, tenants};
use crate::ops::{questions, register};
use anyhow::Context;
use jiff::tz::TimeZone;
use secrecy::SecretString;
use std::sync::Arc;

/// Minutes of a day.
const DAY_MINUTES: i64 = 24 * 60;

/// Makes the organizations with their users, unless they are there.
///
/// A database with other organizations in it is somebody's: nothing is added to it.
pub fn seed(services: &Arc<Services>) -> anyhow::Result<()> {
    let existing = services.store.read(tenants::read_all)?;
    let of_demo = |tenant: &Tenant| {
        TENANTS.iter().any(|plan| plan.slug == tenant.slug && tenant.realms == [plan.realm])
    };
    anyhow::ensure!(
        existing.list().iter().all(|tenant| of_demo(tenant)),
        "this database holds other organizations; the demo fills only one of its own"
    );
    for plan in TENANTS.iter().filter(|plan| existing.by_slug(plan.slug).is_none()) {
        make(services, plan)
            .map_err(in_words)
            .with_context(|| format!("cannot make the tenant {}", plan.slug))?;
    }
    Ok(())
}

fn in_words(error: Error) -> anyhow::Error {
    match error {
        Error::Fault(error) => error,
        other => anyhow::anyhow!("{other:?}"),
    }
}

fn make(services: &Arc<Services>, plan: &Plan) -> Result<(), Error> {
    let tenant = tenant(services, plan)?;
    let ctx = Ctx {
        services: services.clone(),
        tenant: Arc::new(tenant),
        origin: Origin { locale: plan.locale.to_owned(), ..Origin::default() },
        actor: Actor::Operator,
        now: services.now(),
        note: None,
    };
    tenants::create(&ctx, tenants::DefaultTenant::Keep)?;
    publish_brand(&ctx, plan)?;
    PEOPLE.iter().try_for_each(|person| settle(&ctx, plan, person))
}

/// Makes one person with everything they have registered.
fn settle(ctx: &Ctx, plan: &Plan, person: &Person) -> Result<(), Error> {
    let joined = Ctx { now: ctx.now.plus_minutes(-person.password_days * DAY_MINUTES), ..ctx.clone() };
    let user = users::create(&joined, user(plan, person))?;
    let days_ago = match person.registered {
        Registered::Nothing => return Ok(()),
        Registered::LongAgo => i64::from(ctx.tenant.settings.recovery.confirm_days) + 20,
        Registered::Today | Registered::Everything => 0,
    };
    let mut values =
        vec![(Credential::Mail, person.mail(plan)), (Credential::Phone, stored(&person.mobile_phone()))];
    if person.registered == Registered::Everything {
        values.push((Credential::OfficePhone, stored(&person.office_phone())));
        values.push((Credential::Authenticator, APP_KEY.to_owned()));
    }
    register::import(ctx, &user, &values, ctx.now.plus_minutes(-days_ago * DAY_MINUTES))?;
    match person.registered {
        Registered::Everything => questions::import(ctx, &user, &answers()),
        _ => Ok(()),
    }
}

/// A phone number in the form that is stored.
fn stored(number: &str) -> String {
    number.replace(" ext ", ";ext=").replace(' ', "")
}

fn answers() -> Vec<Given> {
    let given = |(question, answer): (&str, &str)| Given {
        question: question.to_owned(),
        words: String::new(),
        answer: SecretString::from(answer),
    };
    ANSWERS.into_iter().map(given).collect()
}

fn tenant(services: &Services, plan: &Plan) -> anyhow::Result<Tenant> {
    Ok(Tenant {
        id: services.id::<TenantId>(),
        slug: plan.slug.to_owned(),
        display_name: plan.display_name.to_owned(),
        default_locale: plan.locale.to_owned(),
        hosts: Vec::new(),
        realms: vec![plan.realm.to_owned()],
        settings: Settings {
            time_zone: plan.time_zone.to_owned(),
            expiry: Expiry { days: EXPIRY_DAYS, ..Expiry::default() },
            recovery: Recovery { methods: Method::ALL.to_vec(), ..Recovery::default() },
            // The shortest there is: whoever looks around begins more than once.
            proof_of_work: ProofOfWork { wait_seconds: 5, ..ProofOfWork::default() },
            ..Settings::default()
        },
        brand: Brand::fresh(plan.display_name),
        brand_version: 0,
        zone: TimeZone::get(plan.time_zone)?,
    })
}

fn publish_brand(ctx: &Ctx, plan: &Plan) -> Result<(), Error> {
    let mut demo = Brand {
        accent: plan.accent.parse().map_err(anyhow::Error::from)?,
        ..Brand::fresh(plan.display_name)
    };
    demo.help_desk.phone = Some(plan.phone.to_owned());
    demo.help_desk.mail = Some(format!("help@{}", plan.realm));
    demo.links.privacy = Some(format!("https://www.{}/privacy", plan.realm));
    let kinds = [PictureKind::Logo, PictureKind::LogoDark, PictureKind::Square];
    let mut pictures = Vec::new();
    for (kind, bytes) in kinds.into_iter().zip(plan.pictures) {
        pictures.extend(brand::set_picture(&mut demo, kind, bytes).map_err(anyhow::Error::from)?);
    }
    brand::publish(ctx, &demo, &pictures).map(|_| ())
}

fn user(plan: &Plan, person: &Person) -> NewUser {
    NewUser {
        name: person.name.to_owned(),
        display_name: person.display_name.to_owned(),
        given_name: Some(person.display_name.to_owned()),
        family_name: None,
        work_mail: Some(format!("{}@{}", person.name, plan.realm)),
        mail: None,
        locale: None,
        role: person.role,
        groups: Vec::new(),
        password: Some(SecretString::from(person.password)),
    }
}
