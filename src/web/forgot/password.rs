//! `/forgot/password`: the new password.

use super::here::Here;
use crate::domain::flow::Page;
use crate::domain::policy::Occasion;
use crate::domain::refusal::Refusal;
use crate::i18n::filters;
use crate::ops::Error;
use crate::ops::forgot::{self, View};
use crate::web::cx::Cx;
use crate::web::fault::Fault;
use crate::web::form::Fields;
use crate::web::new_password::Rules;
use crate::web::page::{self, Reply};
use crate::web::preview;
use crate::web::refusals;
use crate::web::view::{Errors, Shell};
use actix_web::HttpRequest;
use askama::Template;

/// The last page, for somebody whose password was set before this one was sent.
const SET_BEFORE: &str = "/forgot/done?set=before";

#[derive(Template)]
#[template(path = "forgot/password.html")]
struct PasswordPage {
    shell: Shell,
    flow: String,
    username: String,
    rules: Rules,
    errors: Errors,
}

#[derive(Template)]
#[template(path = "forgot/setting.html")]
struct SettingPage {
    shell: Shell,
}

/// `GET /forgot/password`: no second form while a password is being set.
pub async fn show_password(request: HttpRequest, cx: Cx) -> Reply {
    let here = Here::of(&request, cx).await?;
    if here.view.page == Page::Setting {
        return page::ok(&here.cx, &SettingPage { shell: page::shell(&here.cx) });
    }
    let Here { cx, view, .. } = here.at(Page::Password)?;
    page::ok(&cx, &password_page(&cx, page::shell(&cx), &view, Errors::default()))
}

fn password_page(cx: &Cx, shell: Shell, view: &View, errors: Errors) -> PasswordPage {
    let policy = view.policy.as_ref().unwrap_or(cx.tenant.policy());
    PasswordPage {
        shell,
        flow: view.flow.id.to_string(),
        username: view.flow.name_typed.clone(),
        rules: Rules::of(cx, policy, Occasion::Reset),
        errors,
    }
}

/// The page as a preview shows it.
///
/// # Errors
/// When the page cannot be rendered.
pub fn sample_password(cx: &Cx) -> Reply {
    let sample = PasswordPage {
        shell: page::shell(cx),
        flow: String::new(),
        username: preview::username(cx),
        rules: Rules::of(cx, cx.tenant.policy(), Occasion::Reset),
        errors: Errors::default(),
    };
    page::ok(cx, &sample)
}

/// `POST /forgot/password`
pub async fn set_password(request: HttpRequest, cx: Cx, mut fields: Fields) -> Reply {
    let here = Here::of(&request, cx).await?.sent_with(&mut fields)?;
    if here.view.page == Page::Done {
        return Err(Fault::Elsewhere(SET_BEFORE));
    }
    let Here { cx, ctx, at, view } = here.at(Page::Password)?;
    let (new, repeat) = (fields.secret("new_password"), fields.optional_secret("confirm_password"));
    match cx.run(move || forgot::finish(&ctx, &at.token, &new, repeat.as_ref())).await {
        Ok(()) => Ok(page::go(&cx, "/forgot/done")),
        // Wherever the flow stands now, the last page leads there.
        Err(Error::Refused(Refusal::FlowElsewhere)) => Ok(page::go(&cx, SET_BEFORE)),
        Err(Error::Refused(refusal)) => {
            let errors = refusals::errors(&refusal);
            page::refused(&cx, &password_page(&cx, page::shell_refused(&cx), &view, errors))
        }
        Err(error) => Err(error.into()),
    }
}
