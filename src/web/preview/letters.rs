//! Mails and a text in a brand that is only looked at.

use super::{framed, username};
use crate::courier::phone::{self, Letterhead};
use crate::courier::{ComposedMail, Content, Logo, Stationery, compose};
use crate::domain::letter::{Change, Subject};
use crate::domain::method::Credential;
use crate::domain::theme::Shade;
use crate::i18n::filters;
use crate::store::brands;
use crate::web::cx::Cx;
use crate::web::fault::Fault;
use crate::web::page::{self, Reply};
use crate::web::view::Shell;
use actix_web::HttpResponse;
use actix_web::http::header::CONTENT_TYPE;
use askama::Template;
use data_encoding::BASE64;
use jiff::Zoned;
use url::Url;

/// Mails carry their style inside and their pictures as data; nothing in them is run or fetched.
const MAIL_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
/// The code of a letter that is only looked at.
const CODE: &str = "482160";
/// How long it seems to last.
const CODE_MINUTES: i64 = 10;
/// Where it seems to have been asked for.
const BROWSER: &str = "Firefox, Linux";

/// A letter to look at: its word in addresses, the message of its name, and what it says.
pub struct Letter {
    /// The word.
    pub key: &'static str,
    /// The name.
    pub name: &'static str,
    says: Says,
}

#[derive(Clone, Copy)]
enum Says {
    /// A mail, with an address of the portal in it where it has one.
    Mail(fn(&Cx, Url) -> Content),
    /// A text with a code.
    Text,
}

/// The letters.
pub const LETTERS: [Letter; 5] = [
    Letter { key: "mail-code", name: "admin-brand-page-mail-code", says: Says::Mail(code) },
    Letter { key: "mail-reset", name: "admin-brand-page-mail-reset", says: Says::Mail(reset) },
    Letter { key: "mail-method", name: "admin-brand-page-mail-method", says: Says::Mail(method) },
    Letter { key: "mail-expires", name: "admin-brand-page-mail-expires", says: Says::Mail(expires) },
    Letter { key: "text", name: "admin-brand-page-text", says: Says::Text },
];

#[derive(Template)]
#[template(path = "preview/text.html")]
struct TextPage {
    shell: Shell,
    from: String,
    text: String,
}

fn now(cx: &Cx) -> Zoned {
    cx.site.services.now().in_zone(&cx.tenant.zone)
}

fn code(cx: &Cx, _: Url) -> Content {
    let until = cx.site.services.now().plus_minutes(CODE_MINUTES).in_zone(&cx.tenant.zone);
    let browser = BROWSER.to_owned();
    Content::RecoveryCode { username: username(cx), code: CODE.into(), until, at: now(cx), browser }
}

fn reset(cx: &Cx, report_url: Url) -> Content {
    let (subject, browser) = (Subject::Reset, BROWSER.to_owned());
    Content::PasswordSet { subject, username: username(cx), at: now(cx), browser, report_url }
}

fn method(cx: &Cx, _: Url) -> Content {
    let (kind, change, browser) = (Credential::Authenticator, Change::Added, BROWSER.to_owned());
    Content::MethodChanged { username: username(cx), kind, change, at: now(cx), browser }
}

fn expires(cx: &Cx, password_url: Url) -> Content {
    Content::PasswordExpires { username: username(cx), at: now(cx), password_url }
}

/// A letter as a page; `cx` is dressed.
pub(super) async fn show(cx: &Cx, letter: &Letter, shade: Shade) -> Reply {
    let portal = portal_url(cx)?;
    let Says::Mail(says) = letter.says else { return show_text(cx, &portal) };
    let content = says(cx, portal.clone());
    let logo = logo(cx).await?;
    let stationery = Stationery::of(&cx.tenant, &cx.localizer, portal, logo);
    let mail = compose(&content, &stationery, &cx.localizer)?;
    let mut response = HttpResponse::Ok();
    response.insert_header((CONTENT_TYPE, "text/html; charset=utf-8"));
    Ok(framed(response.body(standing_alone(&mail, shade)), MAIL_POLICY))
}

/// Where the tenant's people reach the portal.
fn portal_url(cx: &Cx) -> anyhow::Result<Url> {
    let mut url = cx.site.public_url.clone();
    if let Some(own) = cx.tenant.hosts.first() {
        url.set_host(Some(own))?;
    }
    Ok(url)
}

async fn logo(cx: &Cx) -> Result<Option<Logo>, Fault> {
    let Some(logo) = cx.tenant.brand.logo.clone() else { return Ok(None) };
    let (ctx, name) = (cx.ctx(), logo.file_name());
    let find = move || ctx.read(|conn| brands::find_asset(conn, ctx.tenant_id(), &name));
    let asset = cx.run(find).await?;
    Ok(asset.map(|asset| Logo { png: asset.body, width: logo.width, height: logo.height }))
}

/// The HTML part with its logo inside, in one shade, and with links that lead nowhere in a frame.
fn standing_alone(mail: &ComposedMail, shade: Shade) -> String {
    let mut html = mail.html.replacen("<head>", "<head><base target=\"_blank\">", 1);
    if let Some(logo) = &mail.logo {
        let data = format!("data:image/png;base64,{}", BASE64.encode(&logo.png));
        html = html.replace(&format!("cid:{}", logo.content_id), &data);
    }
    let (asked, scheme) = match shade {
        Shade::Device => return html,
        Shade::Light => ("not all", "light"),
        Shade::Dark => ("all", "dark"),
    };
    html.replace("(prefers-color-scheme:dark)", asked)
        .replace("color-scheme:light dark", &format!("color-scheme:{scheme}"))
}

fn show_text(cx: &Cx, portal: &Url) -> Reply {
    let host = portal.host_str().unwrap_or_default().to_owned();
    let letterhead = Letterhead { name: cx.tenant.brand.short_name.clone(), host };
    let text = phone::text(&letterhead, &CODE.into(), &cx.localizer);
    let page = TextPage { shell: page::shell(cx), from: cx.tenant.brand.short_name.clone(), text };
    Ok(framed(page::ok(cx, &page)?, super::PAGE_POLICY))
}
