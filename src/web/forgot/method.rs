//! `/forgot/method`: how to prove who one is.

use super::here::{self, Here, address};
use super::{Frame, leaves_choice};
use crate::domain::flow::Page;
use crate::domain::method::Method;
use crate::i18n::filters;
use crate::ops::forgot::{self, Choice, View};
use crate::web::countries::{self, CountryChoice};
use crate::web::cx::Cx;
use crate::web::fault::Fault;
use crate::web::form::Fields;
use crate::web::page::{self, Reply};
use crate::web::refusals;
use crate::web::view::{Errors, Shell};
use actix_web::HttpRequest;
use askama::Template;

/// What was chosen and typed, kept when the form comes back.
struct Typed {
    method: String,
    country: String,
    phone: String,
}

/// One way to prove who one is.
struct Card {
    value: &'static str,
    title: &'static str,
    hint: &'static str,
    wants_number: bool,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "forgot/method.html")]
struct MethodPage {
    shell: Shell,
    frame: Frame,
    cards: Vec<Card>,
    wants_number: bool,
    countries: Vec<CountryChoice>,
    phone: String,
    errors: Errors,
}

/// `GET /forgot/method`: also from the page of a method that was chosen, as long as it is not proved.
pub async fn show_method(request: HttpRequest, cx: Cx) -> Reply {
    let Here { cx, view, .. } = choosing(Here::of(&request, cx).await?)?;
    let chosen = view.flow.method.map(|method| method.as_str().to_owned()).unwrap_or_default();
    let phone = view.phone.as_ref().map(|phone| phone.shown()).unwrap_or_default();
    let country = countries::usual(&cx, view.phone.as_ref());
    let typed = Typed { method: chosen, country, phone };
    page::ok(&cx, &method_page(&cx, page::shell(&cx), &view, typed, Errors::default()))
}

/// The flow while its gate leaves a choice; else it goes on where it stands.
fn choosing(here: Here) -> Result<Here, Fault> {
    let page = here.view.page;
    let open = page == Page::Method || page.is_gate() && leaves_choice(&here.view);
    if open { Ok(here) } else { Err(Fault::Elsewhere(here.address())) }
}

fn method_page(cx: &Cx, shell: Shell, view: &View, typed: Typed, errors: Errors) -> MethodPage {
    let alone = view.methods.len() == 1;
    let wants_number = view.methods.iter().copied().any(Method::wants_number);
    let card = |method: &Method| card(*method, alone || typed.method == method.as_str());
    MethodPage {
        shell,
        frame: Frame { step: here::choice_step(view.flow.standing()), ..Frame::of(cx, view) },
        cards: view.methods.iter().map(card).collect(),
        wants_number,
        countries: if wants_number { countries::choices(cx, &typed.country) } else { Vec::new() },
        phone: typed.phone,
        errors,
    }
}

fn card(method: Method, chosen: bool) -> Card {
    let (title, hint) = match method {
        Method::Mail => ("forgot-method-mail", "forgot-method-mail-hint"),
        Method::Text => ("forgot-method-text", "forgot-method-text-hint"),
        Method::Call => ("forgot-method-call", "forgot-method-call-hint"),
        Method::OfficeCall => ("forgot-method-office-call", "forgot-method-office-call-hint"),
        Method::Questions => ("forgot-method-questions", "forgot-method-questions-hint"),
        Method::Authenticator => ("forgot-method-authenticator", "forgot-method-authenticator-hint"),
        Method::Passkey => ("forgot-method-passkey", "forgot-method-passkey-hint"),
        Method::RecoveryCode => ("forgot-method-recovery-code", "forgot-method-recovery-code-hint"),
    };
    Card { value: method.as_str(), title, hint, wants_number: method.wants_number(), chosen }
}

/// `POST /forgot/method`
pub async fn choose_method(request: HttpRequest, cx: Cx, mut fields: Fields) -> Reply {
    let here = choosing(Here::of(&request, cx).await?.sent_with(&mut fields)?)?;
    let Here { cx, ctx, at, view } = here;
    let mut text = |name| fields.text(name);
    let typed = Typed { method: text("method"), country: text("country"), phone: text("phone") };
    let choice =
        Choice { method: typed.method.clone(), country: typed.country.clone(), phone: typed.phone.clone() };
    match cx.run(move || forgot::choose(&ctx, &at, &choice)).await {
        Ok(next) => Ok(page::go(&cx, address(view.flow.purpose, next))),
        Err(error) => {
            let refusal = here::refusal(error)?;
            let errors = refusals::errors(&refusal);
            let shown = method_page(&cx, page::shell_refused(&cx), &view, typed, errors);
            page::refused_for(&cx, &refusal, &shown)
        }
    }
}
