//! Checks of the ways in and out: mail and the public address.

use super::super::start;
use super::Finding;
use super::place::could_be_made;
use crate::config::{Config, MailTransport};
use url::Host;

/// Whether a mail would leave now.
pub fn mail(config: &Config) -> Finding {
    let checked = start::channel(config).and_then(|channel| {
        let description = channel.describe();
        match &config.mail.transport {
            // It is made by the first mail, not by looking.
            MailTransport::File(folder) if !folder.exists() => match could_be_made(folder) {
                Ok(()) => Ok(description),
                Err(error) => Err(anyhow::anyhow!("{description}: it cannot be made: {error}")),
            },
            _ => match channel.check() {
                Ok(()) => Ok(description),
                Err(error) => Err(anyhow::anyhow!("{description}: {error}")),
            },
        }
    });
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
