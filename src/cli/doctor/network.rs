//! Checks of the ways in and out: mail, texts, calls and the public address.

use super::super::start;
use super::Finding;
use super::place::could_be_made;
use crate::config::{Config, MailTransport, MessageGateway, MessageWay};
use crate::courier::Channel;
use std::path::Path;
use url::Host;

/// Whether a mail would leave now.
pub fn mail(config: &Config) -> Finding {
    let folder = match &config.mail.transport {
        MailTransport::File(folder) => Some(folder.as_path()),
        MailTransport::Smtp { .. } => None,
    };
    let checked = start::channel(config).and_then(|channel| check(channel.as_ref(), folder));
    match checked {
        Err(error) => {
            Finding::fail("mail", format!("{error:#}"), "see `mail.url` and `mail.ca` in the settings")
        }
        Ok(description) if is_file(config) && !is_loopback(config) => Finding::warn(
            "mail",
            format!("mails stay on this machine: {description}"),
            "set `mail.url` to a mail server, such as smtps://user:password@mail.contoso.example",
        ),
        Ok(description) if !is_file(config) && config.mail.from.email.domain() == "localhost" => {
            Finding::warn(
                "mail",
                format!(
                    "{description}, but from {}: other mail servers refuse such a sender",
                    config.mail.from
                ),
                "set `mail.from` to an address of a domain that this mail server sends for",
            )
        }
        Ok(description) => Finding::ok("mail", format!("{description}, from {}", config.mail.from)),
    }
}

/// How messages leave by this channel, if they would now.
fn check<M>(channel: &dyn Channel<M>, folder: Option<&Path>) -> anyhow::Result<String> {
    let description = channel.describe();
    match folder {
        // It is made by the first message, not by looking.
        Some(folder) if !folder.exists() => could_be_made(folder)
            .map_err(|error| anyhow::anyhow!("{description}: it cannot be made: {error}"))?,
        _ => channel.check().map_err(|error| anyhow::anyhow!("{description}: {error}"))?,
    }
    Ok(description)
}

/// Whether a text would leave now.
pub fn texts(config: &Config) -> Finding {
    phone(config, &config.text, ("texts", "text"))
}

/// Whether a call would be made now.
pub fn calls(config: &Config) -> Finding {
    phone(config, &config.voice, ("calls", "voice"))
}

fn phone(config: &Config, way: &MessageWay, (name, section): (&'static str, &str)) -> Finding {
    let folder = match &way.gateway {
        MessageGateway::File(folder) => Some(folder.as_path()),
        MessageGateway::Http(_) | MessageGateway::Twilio(_) => None,
    };
    let checked = start::phone_channel(way).and_then(|channel| check(channel.as_ref(), folder));
    match checked {
        Err(error) => {
            Finding::fail(name, format!("{error:#}"), format!("see the section `{section}` of the settings"))
        }
        Ok(description) if folder.is_some() && !is_loopback(config) => Finding::warn(
            name,
            format!("{name} stay on this machine: {description}"),
            format!("set `{section}.url` to a gateway, or offer no method that needs one"),
        ),
        Ok(description) => Finding::ok(name, description),
    }
}

fn is_file(config: &Config) -> bool {
    matches!(config.mail.transport, MailTransport::File(_))
}

/// Whether passwords travel encrypted.
pub fn public_url(config: &Config) -> Finding {
    let url = &config.public_url;
    if config.is_https() {
        return Finding::ok("public url", format!("{url} is encrypted"));
    }
    if is_loopback(config) {
        return Finding::ok("public url", format!("{url} is for this machine only"));
    }
    Finding::fail(
        "public url",
        format!("{url} is not encrypted: passwords could be read on their way"),
        "set `public_url` to the https address that people use, and a proxy or `tls.cert` and `tls.key`",
    )
}

fn is_loopback(config: &Config) -> bool {
    match config.public_url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}
