//! `/register/mail`, `/register/phone`, `/register/office-phone`: an address or a number is typed and sent its code.

use super::{Fresh, refusal, slug};
use crate::domain::method::{Credential, Method};
use crate::domain::phone::{self, Phone};
use crate::domain::registration::No;
use crate::i18n::filters;
use crate::ops::Error;
use crate::ops::register::{self, Contact};
use crate::web::countries::{self, CountryChoice};
use crate::web::form::Fields;
use crate::web::page::{self, Reply};
use crate::web::refusals;
use crate::web::signed_in::SignedIn;
use crate::web::view::{Errors, Shell};
use askama::Template;

#[derive(Template)]
#[template(path = "register/mail.html")]
struct MailPage {
    shell: Shell,
    address: String,
    errors: Errors,
    notice: Option<&'static str>,
}

#[derive(Template)]
#[template(path = "register/phone.html")]
struct PhonePage {
    shell: Shell,
    office: bool,
    countries: Vec<CountryChoice>,
    number: String,
    extension: String,
    /// Whether a text may be sent, and whether a call may.
    channels: [bool; 2],
    by_call: bool,
    errors: Errors,
    notice: Option<&'static str>,
}

/// What was typed as a phone, given back when it is refused.
struct TypedPhone {
    country: String,
    number: String,
    extension: String,
    channel: String,
}

/// `GET /register/mail`: what an administrator filled in stands there already.
pub async fn show_mail(Fresh(signed_in): Fresh) -> Reply {
    let address = given(&signed_in, Credential::Mail).await?;
    let shell = page::shell(&signed_in.cx);
    let notice = ended(&signed_in);
    page::ok(&signed_in.cx, &MailPage { shell, address, errors: Errors::default(), notice })
}

/// That the codes sent before count no longer.
fn ended(signed_in: &SignedIn) -> Option<&'static str> {
    signed_in.cx.query_value("ended").is_some().then_some("register-code-error-tries")
}

/// The value that an administrator filled in and the user has none of their own beside.
async fn given(signed_in: &SignedIn, kind: Credential) -> Result<String, Error> {
    let (ctx, user) = (signed_in.ctx(), signed_in.user.clone());
    Ok(signed_in.cx.run(move || register::given(&ctx, &user, kind)).await?.unwrap_or_default())
}

/// `POST /register/mail`
pub async fn begin_mail(Fresh(signed_in): Fresh, mut fields: Fields) -> Reply {
    let address = fields.text("address");
    match begin(&signed_in, Ok(Contact::mail(&address))).await {
        Ok(()) => Ok(page::go(&signed_in.cx, "/register/mail/code")),
        Err(error) => {
            let refusal = refusal(error)?;
            let errors = refusals::errors_at(&refusal, "address");
            let shell = page::shell_refused(&signed_in.cx);
            page::refused_for(&signed_in.cx, &refusal, &MailPage { shell, address, errors, notice: None })
        }
    }
}

async fn begin(signed_in: &SignedIn, contact: Result<Contact, No>) -> Result<(), Error> {
    let contact = contact.map_err(register::no)?;
    let (ctx, user) = (signed_in.ctx(), signed_in.user.clone());
    signed_in.cx.run(move || register::begin(&ctx, &user, &contact)).await
}

/// `GET /register/phone`
pub async fn show_phone(Fresh(signed_in): Fresh) -> Reply {
    show(&signed_in, Credential::Phone).await
}

/// `GET /register/office-phone`
pub async fn show_office(Fresh(signed_in): Fresh) -> Reply {
    show(&signed_in, Credential::OfficePhone).await
}

async fn show(signed_in: &SignedIn, kind: Credential) -> Reply {
    let known = Phone::from_stored(&given(signed_in, kind).await?);
    let typed = TypedPhone {
        country: countries::usual(&signed_in.cx, known.as_ref()),
        number: known.as_ref().map(Phone::e164).unwrap_or_default(),
        extension: known.as_ref().and_then(Phone::extension).unwrap_or_default().to_owned(),
        channel: String::new(),
    };
    let shell = page::shell(&signed_in.cx);
    let shown = phone_page(signed_in, shell, kind, (typed, Errors::default()));
    page::ok(&signed_in.cx, &PhonePage { notice: ended(signed_in), ..shown })
}

fn phone_page(
    signed_in: &SignedIn,
    shell: Shell,
    kind: Credential,
    (typed, errors): (TypedPhone, Errors),
) -> PhonePage {
    let rules = &signed_in.cx.tenant.settings.recovery;
    let channels = [Method::Text, Method::Call].map(|method| rules.allows(method, signed_in.user.role));
    PhonePage {
        shell,
        office: kind == Credential::OfficePhone,
        countries: countries::choices(&signed_in.cx, &typed.country),
        number: typed.number,
        extension: typed.extension,
        channels,
        by_call: typed.channel == "call" || channels == [false, true],
        errors,
        notice: None,
    }
}

/// `POST /register/phone`
pub async fn begin_phone(Fresh(signed_in): Fresh, fields: Fields) -> Reply {
    let typed = typed(fields);
    let channel = typed.channel.parse().unwrap_or(Method::Mail);
    let contact = read(&typed).map(|phone| Contact::Phone(phone, channel));
    finish(&signed_in, Credential::Phone, typed, contact).await
}

/// `POST /register/office-phone`
pub async fn begin_office(Fresh(signed_in): Fresh, fields: Fields) -> Reply {
    let typed = typed(fields);
    let contact = read(&typed).and_then(|phone| {
        phone.with_extension(&typed.extension).map(Contact::OfficePhone).map_err(|_| No::Extension)
    });
    finish(&signed_in, Credential::OfficePhone, typed, contact).await
}

fn typed(mut fields: Fields) -> TypedPhone {
    TypedPhone {
        country: fields.text("country"),
        number: fields.text("number"),
        extension: fields.text("extension"),
        channel: fields.text("channel"),
    }
}

fn read(typed: &TypedPhone) -> Result<Phone, No> {
    let country = Some(typed.country.as_str()).filter(|country| !country.is_empty());
    phone::parse(country, &typed.number).map_err(No::Phone)
}

async fn finish(
    signed_in: &SignedIn,
    kind: Credential,
    typed: TypedPhone,
    contact: Result<Contact, No>,
) -> Reply {
    match begin(signed_in, contact).await {
        Ok(()) => Ok(page::go(&signed_in.cx, &format!("/register/{}/code", slug(kind)))),
        Err(error) => {
            let refusal = refusal(error)?;
            let errors = refusals::errors_at(&refusal, "number");
            let shell = page::shell_refused(&signed_in.cx);
            let shown = phone_page(signed_in, shell, kind, (typed, errors));
            page::refused_for(&signed_in.cx, &refusal, &shown)
        }
    }
}
