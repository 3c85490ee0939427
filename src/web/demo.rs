//! `/demo/outbox`: the mails, texts and calls of the demo as they would arrive. It exists in the demo only, and for
//! this machine only.

use super::address;
use super::cx::Cx;
use super::fault::Fault;
use super::page::{self, Reply};
use super::view::{DemoKind, DemoMessage, Shell};
use crate::i18n::filters;
use crate::ops;
use actix_web::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use actix_web::{HttpRequest, HttpResponse, web};
use anyhow::Context;
use askama::Template;
use data_encoding::BASE64;
use jiff::{Timestamp, tz::TimeZone};
use mailparse::{MailHeaderMap, ParsedMail};
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// The newest messages shown.
const SHOWN: usize = 50;
/// Mails carry their style inside and their pictures as data; nothing in them is run or fetched.
const MAIL_POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; sandbox";

#[derive(Template)]
#[template(path = "demo/outbox.html")]
struct OutboxPage {
    shell: Shell,
    messages: Vec<DemoMessage>,
}

/// `GET /demo/outbox`
pub async fn show_outbox(request: HttpRequest, cx: Cx) -> Reply {
    let folder = folder(&request, &cx)?;
    let zone = cx.tenant.zone.clone();
    let messages = cx.run(move || Ok(list(&folder, &zone)?)).await?;
    page::ok(&cx, &OutboxPage { shell: page::shell(&cx), messages })
}

/// `GET /demo/outbox/{name}`: the HTML part of one mail.
pub async fn show_mail(request: HttpRequest, cx: Cx, name: web::Path<String>) -> Reply {
    let folder = folder(&request, &cx)?;
    let name = name.into_inner();
    if !name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_') {
        return Err(Fault::NotFound);
    }
    let path = folder.join(format!("{name}.eml"));
    let html = cx.run(move || Ok(std::fs::read(&path).ok().map(|raw| html_part(&raw)).transpose()?)).await?;
    let html = html.ok_or(Fault::NotFound)?;
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "text/html; charset=utf-8"))
        .insert_header((CONTENT_SECURITY_POLICY, MAIL_POLICY))
        .body(html))
}

fn folder(request: &HttpRequest, cx: &Cx) -> Result<PathBuf, Fault> {
    let here = address::peer(request).is_some_and(|peer| peer.is_loopback());
    cx.site.demo_outbox.clone().filter(|_| here).ok_or(Fault::NotFound)
}

/// A text or a call as the file channel writes it.
#[derive(Deserialize)]
struct PhoneFile {
    kind: String,
    to: String,
    extension: Option<String>,
    language: String,
    text: String,
    at: String,
}

/// The newest messages first. Their file names are in the order of time.
fn list(folder: &Path, zone: &TimeZone) -> anyhow::Result<Vec<DemoMessage>> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Ok(Vec::new());
    };
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
    paths.retain(|path| ending(path).is_some_and(|ending| ending == "eml" || ending == "json"));
    paths.sort_unstable_by(|a, b| b.cmp(a));
    let read =
        |path: &PathBuf| if ending(path) == Some("eml") { mail(path, zone) } else { phone(path, zone) };
    paths.iter().take(SHOWN).map(read).collect()
}

fn ending(path: &Path) -> Option<&str> {
    path.extension().and_then(|ending| ending.to_str())
}

fn phone(path: &Path, zone: &TimeZone) -> anyhow::Result<DemoMessage> {
    let file: PhoneFile = serde_json::from_slice(&std::fs::read(path)?)?;
    Ok(DemoMessage {
        kind: if file.kind == "call" { DemoKind::Call } else { DemoKind::Text },
        to: file.extension.map_or(file.to.clone(), |extension| format!("{} ({extension})", file.to)),
        at: file.at.parse::<Timestamp>()?.to_zoned(zone.clone()),
        text: file.text,
        language: file.language,
    })
}

fn mail(path: &Path, zone: &TimeZone) -> anyhow::Result<DemoMessage> {
    let raw = std::fs::read(path)?;
    let mail = mailparse::parse_mail(&raw)?;
    let header = |name: &str| mail.headers.get_first_value(name).unwrap_or_default();
    let seconds = mailparse::dateparse(&header("Date"))?;
    let name = path.file_stem().and_then(|name| name.to_str()).context("a mail without a name")?;
    Ok(DemoMessage {
        kind: DemoKind::Mail { subject: header("Subject"), html_url: format!("/demo/outbox/{name}") },
        to: header("To"),
        at: Timestamp::from_second(seconds)?.to_zoned(zone.clone()),
        text: part(&mail, "text/plain").map(ParsedMail::get_body).transpose()?.unwrap_or_default(),
        language: header("Content-Language"),
    })
}

fn part<'a, 'm>(mail: &'a ParsedMail<'m>, media_type: &str) -> Option<&'a ParsedMail<'m>> {
    if mail.ctype.mimetype == media_type {
        return Some(mail);
    }
    mail.subparts.iter().find_map(|sub| part(sub, media_type))
}

/// The HTML part with its inline pictures written into it.
fn html_part(raw: &[u8]) -> anyhow::Result<String> {
    let mail = mailparse::parse_mail(raw)?;
    let mut html = part(&mail, "text/html").context("a mail without HTML")?.get_body()?;
    if let Some(logo) = part(&mail, "image/png") {
        let id = logo.headers.get_first_value("Content-ID").unwrap_or_default();
        let address = format!("cid:{}", id.trim_matches(['<', '>']));
        html = html
            .replace(&address, &format!("data:image/png;base64,{}", BASE64.encode(&logo.get_body_raw()?)));
    }
    Ok(html)
}

impl From<anyhow::Error> for Fault {
    fn from(error: anyhow::Error) -> Self {
        ops::Error::from(error).into()
    }
}
