//! `/password/score`: how strong what is typed so far is.

use super::fault::Fault;
use super::form::ScriptForm;
use super::new_password::FIELD;
use super::page;
use crate::domain::name::NAME_MAX_CHARACTERS;
use crate::domain::password::Password;
use crate::domain::policy::strength::{self, Tip};
use actix_web::HttpResponse;
use actix_web::http::header::RETRY_AFTER;
use serde::Serialize;

/// How many passwords are estimated at the same time, so that askers without end leave the cores to others; whoever comes
/// then sees no meter for a moment.
pub const ESTIMATES_MAX: usize = 2;

/// What the meter shows.
#[derive(Serialize)]
struct Score {
    score: u8,
    tip: Option<Tip>,
}

/// `POST /password/score`. What is typed is kept nowhere, and no database is asked.
pub async fn estimate(ScriptForm { cx, mut fields }: ScriptForm) -> Result<HttpResponse, Fault> {
    let Ok(place) = cx.site.estimates.clone().try_acquire_owned() else {
        return Ok(HttpResponse::TooManyRequests().insert_header((RETRY_AFTER, 1)).finish());
    };
    let password = Password::new(&fields.secret(FIELD));
    let username: String = fields.text("username").chars().take(NAME_MAX_CHARACTERS).collect();
    let own_data = [username, cx.tenant.display_name.clone()];
    let intention = move || {
        let found = strength::estimate(password.expose(), &own_data);
        // The work owns its place: it goes on when whoever asked has hung up.
        drop(place);
        Ok(found)
    };
    let found = cx.run(intention).await?;
    Ok(page::json(&Score { score: found.score, tip: found.tip }))
}
