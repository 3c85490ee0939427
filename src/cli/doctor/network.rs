//! Checks of the ways in and out: mail, texts, calls and the public address.

use super::super::start;
use super::Finding;
use super::place::could_be_made;
use crate::config::{Config, MailTransport, MessageGateway, MessageWay};
use crate::courier::Channel;
use crate::domain::method::Method;
use std::path::Path;
use url::Host;

/// Leaves only the methods that need no gateway.
const WITHOUT_GATEWAY: &str = "latchkey policy set --methods mail,authenticator,passkey,recovery_code";

/// Whether some tenant offers a method that needs this way.
#[derive(Clone, Copy)]
enum Wanted {
    Yes,
    No,
}

impl Wanted {
    fn by(offered: &[Method], methods: &[Method]) -> Self {
        if methods.iter().any(|method| offered.contains(method)) { Self::Yes } else { Self::No }
    }
}

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
        Ok(description) if folder.is_some() => {
            let finding = format!("mails are {}", only_written(&description));
            let what = "set `mail.url` to a mail server, such as smtps://user:password@mail.contoso.example";
            if is_loopback(config) {
                Finding::ok("mail", finding)
            } else {
                Finding::warn("mail", finding, what)
            }
        }
        Ok(description) if config.mail.from.email.domain() == "localhost" => Finding::warn(
            "mail",
            format!("{description}, but from {}: other mail servers refuse such a sender", config.mail.from),
            "set `mail.from` to an address of a domain that this mail server sends for",
        ),
        Ok(description) => Finding::ok("mail", format!("{description}, from {}", config.mail.from)),
    }
}

fn only_written(folder: &str) -> String {
    format!("only written to the {folder}; nobody gets them")
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

/// Whether a text would leave now. `offered` are the methods that some tenant has.
pub fn texts(config: &Config, offered: &[Method]) -> Finding {
    phone(config, &config.text, ("texts", "text"), Wanted::by(offered, &[Method::Text]))
}

/// Whether a call would be made now.
pub fn calls(config: &Config, offered: &[Method]) -> Finding {
    phone(config, &config.voice, ("calls", "voice"), Wanted::by(offered, &[Method::Call, Method::OfficeCall]))
}

fn phone(config: &Config, way: &MessageWay, names: (&'static str, &str), wanted: Wanted) -> Finding {
    let (name, section) = names;
    let folder = match &way.gateway {
        MessageGateway::File(folder) => Some(folder.as_path()),
        MessageGateway::Http(_) | MessageGateway::Twilio(_) => None,
    };
    let checked = start::phone_channel(way).and_then(|channel| check(channel.as_ref(), folder));
    match checked {
        Err(error) => {
            Finding::fail(name, format!("{error:#}"), format!("see the section `{section}` of the settings"))
        }
        Ok(description) if folder.is_some() => {
            let finding = format!("{name} are {}", only_written(&description));
            let what = format!("set `{section}.url` to a gateway, or take them out: {WITHOUT_GATEWAY}");
            match wanted {
                Wanted::Yes if !is_loopback(config) => Finding::warn(name, finding, what),
                Wanted::Yes => Finding::ok(name, finding),
                Wanted::No => Finding::ok(name, format!("no tenant offers {name}")),
            }
        }
        Ok(description) => Finding::ok(name, description),
    }
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
