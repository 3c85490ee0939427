//! `/setup`: the first run, opened by the address that the server prints.

use super::cx::Cx;
use super::fault::Fault;
use super::form::Fields;
use super::page::{self, Reply};
use super::refusals::{self, FieldNames};
use super::view::{Errors, FieldError, RuleHint, Shell};
use crate::domain::policy;
use crate::domain::tenant::host_key;
use crate::i18n::filters;
use crate::ops::Error;
use crate::ops::setup::{self, Setup};
use actix_web::http::StatusCode;
use askama::Template;
use secrecy::SecretString;
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
    rules: Vec<RuleHint>,
    password_rules: String,
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

/// The one password field of this page.
const FIELDS: FieldNames = FieldNames { new_password: "password", repeat: "password" };

/// `GET /setup?token=…`: opens only with the printed token, and never again once a tenant exists.
pub async fn show_form(cx: Cx) -> Reply {
    let token = cx.query_value("token").unwrap_or_default();
    match gate(&cx, &token)? {
        Gate::Open => page::ok(&cx, &form(&cx, page::shell(&cx), token, Typed::default(), Errors::default())),
        Gate::Closed => page::respond(&cx, StatusCode::FORBIDDEN, &ClosedPage { shell: page::shell(&cx) }),
    }
}

enum Gate {
    Open,
    Closed,
}

fn gate(cx: &Cx, token: &str) -> Result<Gate, Fault> {
    if !cx.site.tenants.current().is_empty() {
        return Err(Fault::NotFound);
    }
    let expected = cx.site.setup_token.as_deref().ok_or(Fault::NotFound)?;
    Ok(if bool::from(expected.as_bytes().ct_eq(token.as_bytes())) { Gate::Open } else { Gate::Closed })
}

#[derive(Default)]
struct Typed {
    organization: String,
    realm: String,
    username: String,
    mail: String,
}

fn form(cx: &Cx, shell: Shell, token: String, typed: Typed, errors: Errors) -> FormPage {
    let policy = &cx.tenant.settings.policy;
    FormPage {
        shell,
        token,
        organization: typed.organization,
        realm: typed.realm,
        username: typed.username,
        mail: typed.mail,
        rules: refusals::rules(&policy::hints(policy)),
        password_rules: policy::password_rules(policy),
        errors,
    }
}

/// `POST /setup`
pub async fn create(cx: Cx, mut fields: Fields) -> Reply {
    let token = fields.text("token");
    if matches!(gate(&cx, &token)?, Gate::Closed) {
        return page::respond(&cx, StatusCode::FORBIDDEN, &ClosedPage { shell: page::shell(&cx) });
    }
    let typed = Typed::from(&mut fields);
    let wrong = check(&typed);
    let shell = Shell { address: page::with_value("/setup", "token", &token), ..page::shell_refused(&cx) };
    if !wrong.is_empty() {
        return page::refused(&cx, &form(&cx, shell, token, typed, wrong));
    }
    let setup = wanted(&cx, &typed, fields.secret("password"));
    let (tenants, services) = (cx.site.tenants.clone(), cx.site.services.clone());
    let intention = move || setup::create(&services, setup).and_then(|()| Ok(tenants.refresh(&services)?));
    match cx.run(intention).await {
        Ok(()) => Ok(page::go(&cx, "/setup/done")),
        Err(Error::Refused(refusal)) => {
            let errors = refusals::errors(&refusal, FIELDS);
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

fn wanted(cx: &Cx, typed: &Typed, password: SecretString) -> Setup {
    Setup {
        organization: typed.organization.clone(),
        realm: host_key(&typed.realm).unwrap_or_default(),
        username: typed.username.clone(),
        mail: typed.mail.clone(),
        password,
        locale: cx.localizer.tag().to_owned(),
    }
}

fn check(typed: &Typed) -> Errors {
    let realm = host_key(&typed.realm).filter(|realm| realm.contains('.') || realm == "localhost");
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_');
    let faults = [
        ("organization", typed.organization.is_empty(), "setup-error-organization-empty"),
        ("realm", typed.realm.is_empty(), "setup-error-realm-empty"),
        ("realm", !typed.realm.is_empty() && realm.is_none(), "setup-error-realm-shape"),
        ("username", typed.username.is_empty(), "setup-error-username-empty"),
        ("username", !typed.username.chars().all(plain), "setup-error-username-shape"),
        ("mail", typed.mail.is_empty(), "setup-error-mail-empty"),
        (
            "mail",
            !typed.mail.is_empty() && !email_address::EmailAddress::is_valid(&typed.mail),
            "setup-error-mail-shape",
        ),
    ];
    let wrong = faults.into_iter().filter(|(_, wrong, _)| *wrong);
    Errors(
        wrong
            .map(|(field, _, message)| FieldError { field: Some(field), message, args: Vec::new() })
            .collect(),
    )
}
