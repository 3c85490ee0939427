//! `/setup`: the first run, opened by the address that the server prints.

use super::cx::Cx;
use super::fault::Fault;
use super::form::Fields;
use super::new_password::Rules;
use super::page::{self, Reply};
use super::refusals;
use super::view::{Errors, FieldError, Shell};
use crate::domain::brand::{Brand, DISPLAY_NAME_CHARACTERS};
use crate::domain::mail_address::MailAddress;
use crate::domain::policy::Occasion;
use crate::domain::refusal::Refusal;
use crate::domain::tenant::host_key;
use crate::i18n::{Arg, filters};
use crate::ops::Error;
use crate::ops::setup::{self, Setup};
use actix_web::http::StatusCode;
use askama::Template;
use secrecy::ExposeSecret;
use subtle::ConstantTimeEq;

#[derive(Template)]
#[template(path = "setup/form.html")]
struct FormPage {
    shell: Shell,
    token: String,
    organization: String,
    realm: String,
    username: String,
    mail: String,
    rules: Rules,
    errors: Errors,
}

#[derive(Template)]
#[template(path = "setup/done.html")]
struct DonePage {
    shell: Shell,
}

#[derive(Template)]
#[template(path = "setup/closed.html")]
struct ClosedPage {
    shell: Shell,
}

/// `GET /setup?token=…`: opens only with the printed token, and never again once a tenant exists.
pub async fn show_form(cx: Cx) -> Reply {
    let token = cx.query_value("token").unwrap_or_default();
    match gate(&cx, &token)? {
        Gate::Open => page::ok(&cx, &form(&cx, page::shell(&cx), token, Typed::default(), Errors::default())),
        Gate::Closed => closed(&cx),
        Gate::Done => Err(Fault::NotFound),
    }
}

fn closed(cx: &Cx) -> Reply {
    page::respond(cx, StatusCode::FORBIDDEN, &ClosedPage { shell: page::shell(cx) })
}

enum Gate {
    Open,
    /// The token is another one.
    Closed,
    /// The token is right, and a tenant exists.
    Done,
}

fn gate(cx: &Cx, token: &str) -> Result<Gate, Fault> {
    let expected = cx.site.setup_token.as_deref().ok_or(Fault::NotFound)?;
    let is_right = bool::from(expected.as_bytes().ct_eq(token.as_bytes()));
    match (cx.site.tenants.current().is_empty(), is_right) {
        (true, true) => Ok(Gate::Open),
        (true, false) => Ok(Gate::Closed),
        (false, true) => Ok(Gate::Done),
        (false, false) => Err(Fault::NotFound),
    }
}

#[derive(Default)]
struct Typed {
    organization: String,
    realm: String,
    username: String,
    mail: String,
}

fn form(cx: &Cx, shell: Shell, token: String, typed: Typed, errors: Errors) -> FormPage {
    FormPage {
        shell,
        token,
        organization: typed.organization,
        realm: typed.realm,
        username: typed.username,
        mail: typed.mail,
        rules: Rules::of(cx, cx.tenant.policy(), Occasion::First),
        errors,
    }
}

/// `POST /setup`
pub async fn create(cx: Cx, mut fields: Fields) -> Reply {
    let token = fields.text("token");
    match gate(&cx, &token)? {
        Gate::Open => {}
        Gate::Closed => return closed(&cx),
        Gate::Done => return Ok(page::go(&cx, "/setup/done")),
    }
    let typed = Typed::from(&mut fields);
    let setup = wanted(&cx, &typed, &mut fields);
    let wrong = check(&typed, &setup);
    let shell = Shell { address: page::with_value("/setup", "token", &token), ..page::shell_refused(&cx) };
    if !wrong.is_empty() {
        return page::refused(&cx, &form(&cx, shell, token, typed, wrong));
    }
    let (tenants, services) = (cx.site.tenants.clone(), cx.site.services.clone());
    let intention = move || setup::create(&services, setup).and_then(|()| Ok(tenants.refresh(&services)?));
    match cx.run(intention).await {
        // Sent twice: the first of the two did it.
        Ok(()) | Err(Error::Refused(Refusal::SetUpAlready)) => Ok(page::go(&cx, "/setup/done")),
        Err(Error::Refused(refusal)) => {
            let errors = refusals::errors(&refusal);
            page::refused(&cx, &form(&cx, shell, token, typed, errors))
        }
        Err(error) => Err(error.into()),
    }
}

/// `GET /setup/done`: tells no more than that there is a portal.
pub async fn show_done(cx: Cx) -> Reply {
    cx.require_tenant()?;
    page::ok(&cx, &DonePage { shell: page::shell(&cx) })
}

impl From<&mut Fields> for Typed {
    fn from(fields: &mut Fields) -> Self {
        let mut trimmed = |name| fields.text(name).trim().to_owned();
        Self {
            organization: trimmed("organization"),
            realm: trimmed("realm"),
            username: trimmed("username"),
            mail: trimmed("mail"),
        }
    }
}

fn wanted(cx: &Cx, typed: &Typed, fields: &mut Fields) -> Setup {
    Setup {
        organization: typed.organization.clone(),
        realm: typed.realm_key().unwrap_or_default(),
        username: typed.local_name().to_owned(),
        mail: typed.mail.clone(),
        password: fields.secret("new_password"),
        repeat: fields.optional_secret("confirm_password"),
        locale: cx.localizer.tag().to_owned(),
    }
}

impl Typed {
    fn realm_key(&self) -> Option<String> {
        host_key(&self.realm).filter(|realm| realm.contains('.') || realm == "localhost")
    }

    /// The user name without the realm that is being set up: people type their whole name too.
    fn local_name(&self) -> &str {
        let whole = self.username.rsplit_once('@');
        let own = whole.filter(|(_, realm)| self.realm_key().is_some_and(|key| host_key(realm) == Some(key)));
        own.map_or(&self.username, |(local, _)| local)
    }
}

fn check(typed: &Typed, setup: &Setup) -> Errors {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_');
    let (has_name, has_realm) = (!typed.organization.is_empty(), !typed.realm.is_empty());
    let fits = Brand::fresh(&typed.organization).violations().is_empty();
    let faults = [
        ("organization", !has_name, "setup-error-organization-empty"),
        ("organization", has_name && !fits, "setup-error-organization-shape"),
        ("realm", !has_realm, "setup-error-realm-empty"),
        ("realm", has_realm && typed.realm_key().is_none(), "setup-error-realm-shape"),
        ("username", typed.local_name().is_empty(), "setup-error-username-empty"),
        ("username", !typed.local_name().chars().all(plain), "setup-error-username-shape"),
        ("mail", typed.mail.is_empty(), "setup-error-mail-empty"),
        (
            "mail",
            !typed.mail.is_empty() && MailAddress::parse(&typed.mail).is_none(),
            "setup-error-mail-shape",
        ),
    ];
    let wrong = faults.into_iter().filter(|(_, wrong, _)| *wrong);
    let args = || vec![("max", Arg::from(DISPLAY_NAME_CHARACTERS))];
    let mut errors: Vec<_> =
        wrong.map(|(field, _, message)| FieldError { field: Some(field), message, args: args() }).collect();
    if setup.password.expose_secret().is_empty() {
        errors.extend(refusals::errors(&Refusal::NewEmpty).0);
    }
    Errors(errors)
}
