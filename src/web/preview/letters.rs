//! Mails, texts and calls that are only looked at.

use super::{framed, username};
use crate::courier::phone::{Letterhead, Words};
use crate::courier::samples::{self, Model, SAMPLE_CODE_MINUTES};
use crate::courier::{ComposedMail, Logo, Stationery, compose, in_own_words};
use crate::domain::text_message::{self, Alphabet, Size};
use crate::domain::theme::Shade;
use crate::domain::wording::Piece;
use crate::i18n::{Localizer, filters};
use crate::ops::messages;
use crate::store::brands;
use crate::web::cx::Cx;
use crate::web::fault::Fault;
use crate::web::page::{self, Reply};
use crate::web::view::Shell;
use actix_web::HttpResponse;
use actix_web::http::header::CONTENT_TYPE;
use askama::Template;
use data_encoding::BASE64;
use std::sync::Arc;
use url::Url;

/// Mails carry their style inside and their pictures as data; nothing in them is run or fetched.
const MAIL_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/// A letter that the brand editor shows: its word in addresses, the message of its name, and which it is.
pub struct Letter {
    /// The word.
    pub key: &'static str,
    /// The name.
    pub name: &'static str,
    /// The letter.
    pub(super) piece: Piece,
}

/// The letters.
pub const LETTERS: [Letter; 7] = [
    Letter { key: "mail-code", name: "admin-brand-page-mail-code", piece: Piece::RecoveryCode },
    Letter { key: "mail-reset", name: "admin-brand-page-mail-reset", piece: Piece::PasswordReset },
    Letter { key: "mail-link", name: "admin-brand-page-mail-link", piece: Piece::LinkReset },
    Letter { key: "mail-invitation", name: "admin-brand-page-mail-invitation", piece: Piece::LinkInvitation },
    Letter { key: "mail-method", name: "admin-brand-page-mail-method", piece: Piece::MethodAdded },
    Letter { key: "mail-expires", name: "admin-brand-page-mail-expires", piece: Piece::PasswordExpires },
    Letter { key: "text", name: "admin-brand-page-text", piece: Piece::TextCode },
];

/// How a letter is looked at.
pub struct Reading {
    /// The language that it speaks.
    pub localizer: Arc<Localizer>,
    /// Light or dark, where it has colours.
    pub shade: Shade,
    /// Which part of a mail.
    pub part: MailPart,
}

/// The two parts of a mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailPart {
    /// That which most programs show.
    Html,
    /// That which the others do.
    Plain,
}

#[derive(Template)]
#[template(path = "preview/text.html")]
struct TextPage {
    shell: Shell,
    /// Who it is from, or what it is about.
    heading: String,
    /// Each in a bubble of its own.
    lines: Vec<String>,
    /// The language of all that.
    lang: String,
    dir: &'static str,
    /// Whether its lines are kept as they are.
    is_plain_mail: bool,
    size: Option<Size>,
}

impl TextPage {
    fn is_short(&self) -> bool {
        self.size.is_some_and(|size| size.alphabet == Alphabet::Gsm)
    }
}

/// The language with this tag, in the words that the tenant keeps.
///
/// # Errors
/// When the database does not answer.
pub async fn own_language(cx: &Cx, localizer: &Arc<Localizer>) -> Result<Arc<Localizer>, Fault> {
    let (ctx, spoken) = (cx.ctx(), Arc::clone(localizer));
    let speak = move || {
        let stored = messages::list_in(&ctx, spoken.tag())?;
        let words: Vec<_> = stored.iter().map(|row| (row.message.as_str(), row.words.as_str())).collect();
        Ok(in_own_words(&spoken, &words))
    };
    Ok(cx.run(speak).await?)
}

/// A letter with made-up data as a page.
pub(super) async fn show(cx: &Cx, piece: Piece, reading: &Reading) -> Reply {
    let portal = portal_url(cx)?;
    let (now, localizer) = (cx.site.services.now(), &reading.localizer);
    let model = Model {
        username: username(cx),
        at: now.in_zone(&cx.tenant.zone),
        until: now.plus_minutes(SAMPLE_CODE_MINUTES).in_zone(&cx.tenant.zone),
        url: portal.clone(),
        language: localizer.tag().to_owned(),
        written: localizer.text("mail-help-asked-sample", &[]),
    };
    let Some(content) = samples::content(piece, model) else {
        return show_words(cx, piece, (reading, &portal));
    };
    let stationery = Stationery::of(&cx.tenant, localizer, portal, logo(cx).await?);
    let mail = compose(&content, &stationery, localizer)?;
    if reading.part == MailPart::Plain {
        let page =
            TextPage { is_plain_mail: true, ..text_page(cx, localizer, (mail.subject, vec![mail.text])) };
        return Ok(framed(page::ok(cx, &page)?, super::PAGE_POLICY));
    }
    let mut response = HttpResponse::Ok();
    response.insert_header((CONTENT_TYPE, "text/html; charset=utf-8"));
    Ok(framed(response.body(standing_alone(&mail, reading.shade)), MAIL_POLICY))
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

/// What a frame adds to the head of a mail: links lead out of it, and the keyboard, which scrolls it, can be seen in it.
const FRAME_HEAD: &str =
    r#"<head><base target="_blank"><style>body:focus-visible{outline:3px solid;outline-offset:-3px}</style>"#;

/// The HTML part with its logo inside, in one shade, for a frame.
fn standing_alone(mail: &ComposedMail, shade: Shade) -> String {
    let mut html = mail.html.replacen("<head>", FRAME_HEAD, 1);
    html = html.replacen("<body ", r#"<body tabindex="0" "#, 1);
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

fn text_page(cx: &Cx, localizer: &Localizer, (heading, lines): (String, Vec<String>)) -> TextPage {
    TextPage {
        shell: page::shell(cx),
        heading,
        lines,
        lang: localizer.tag().to_owned(),
        dir: localizer.direction().as_str(),
        is_plain_mail: false,
        size: None,
    }
}

/// A text with what it takes, or what a call says.
fn show_words(cx: &Cx, piece: Piece, (reading, portal): (&Reading, &Url)) -> Reply {
    let (name, localizer) = (&cx.tenant.brand.short_name, &reading.localizer);
    let host = portal.host_str().unwrap_or_default().to_owned();
    let letterhead = Letterhead { name: name.clone(), host };
    let (lines, size) = match samples::words(piece, &letterhead, localizer) {
        Some(Words::Text(text)) => {
            let size = text_message::size(&text);
            (vec![text], Some(size))
        }
        Some(Words::Call(sentences)) => (sentences, None),
        None => return Err(Fault::NotFound),
    };
    let page = TextPage { size, ..text_page(cx, localizer, (name.clone(), lines)) };
    Ok(framed(page::ok(cx, &page)?, super::PAGE_POLICY))
}
