//! `/gateway/{token}`: gateways report here what became of a text or a call.
//!
//! No browser comes here, so that there is neither a page nor a token of a form: what proves the right to report is the
//! address, which only the gateway was told. GET changes something here, because Kannel reports by it.

use super::cx::Cx;
use super::fault::Fault;
use super::form;
use crate::domain::gateway::Delivery;
use crate::domain::ids::LetterId;
use crate::domain::tenant::Tenant;
use crate::ops::{Ctx, Origin, gateway};
use actix_web::http::{Method, StatusCode};
use actix_web::{HttpRequest, HttpResponse, web};
use std::sync::Arc;

/// The length of a token: 48 bytes in base64url.
const TOKEN_LETTERS: usize = 64;

/// `GET /gateway/{token}`, `POST /gateway/{token}`: the same answer whatever is reported.
pub async fn report(
    cx: Cx,
    token: web::Path<String>,
    request: HttpRequest,
    payload: web::Payload,
) -> Result<HttpResponse, Fault> {
    let Some((tenant, letter)) = message(&cx, &token) else { return Ok(unknown()) };
    let mut fields = pairs(request.query_string().as_bytes());
    if request.method() == Method::POST {
        fields.extend(pairs(&form::body(payload.into_inner()).await?));
    }
    let value = |name: &str| fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone());
    let reported = Delivery::reported(&value);
    let ctx = ctx(&cx, tenant);
    let is_kept = cx.run(move || gateway::note(&ctx, &letter, reported)).await?;
    Ok(if is_kept { plain(StatusCode::OK, "ok\n") } else { unknown() })
}

/// The message that a token stands for. The host that was asked for does not matter: the token names the tenant.
fn message(cx: &Cx, token: &str) -> Option<(Arc<Tenant>, LetterId)> {
    if token.len() != TOKEN_LETTERS {
        return None;
    }
    let (tenant, letter) = gateway::read_token(&cx.site.services, token)?;
    let tenant = cx.site.tenants.current().get(&tenant).cloned()?;
    Some((tenant, letter))
}

/// Of the gateway only its address is kept: it has no browser and no language.
fn ctx(cx: &Cx, tenant: Arc<Tenant>) -> Ctx {
    let ctx = cx.ctx();
    let origin = Origin { address: ctx.origin.address.clone(), ..Origin::default() };
    Ctx { tenant, origin, ..ctx }
}

fn pairs(text: &[u8]) -> Vec<(String, String)> {
    url::form_urlencoded::parse(text).into_owned().collect()
}

fn unknown() -> HttpResponse {
    plain(StatusCode::NOT_FOUND, "not found\n")
}

fn plain(status: StatusCode, text: &'static str) -> HttpResponse {
    HttpResponse::build(status).content_type("text/plain; charset=utf-8").body(text)
}
