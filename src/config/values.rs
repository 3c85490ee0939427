//! Single values: what each kind accepts, and what it says when it does not.
//!
//! What is shown of a refused value never includes what may be a password: of anything that looks like a
//! URL only the beginning, of anything with both `:` and `@` nothing.

use std::net::{IpAddr, SocketAddr};
use std::ops::RangeInclusive;
use std::path::PathBuf;

use ipnet::IpNet;
use lettre::message::Mailbox;
use tracing_subscriber::EnvFilter;
use url::Url;

use super::LogFormat;
use super::error::Mismatch;
use super::given::Raw;

/// Longest piece of a refused value that is shown.
const SHOWN_MAX_CHARS: usize = 60;

type Parsed<T> = Result<T, Mismatch>;

/// The text itself.
pub(super) fn text<'a>(raw: &'a Raw, expected: &str) -> Parsed<&'a str> {
    match raw {
        Raw::Text(text) if !text.trim().is_empty() => Ok(text),
        other => Err(Mismatch::new(shown(other), expected)),
    }
}

/// A path, as it stands; nothing is opened.
pub(super) fn path(raw: &Raw) -> Parsed<PathBuf> {
    text(raw, "a path").map(PathBuf::from)
}

/// An address to listen on.
pub(super) fn address(raw: &Raw) -> Parsed<SocketAddr> {
    let expected = "an IP address and a port, such as 127.0.0.1:8080 or [::]:8080";
    text(raw, expected)?.parse().map_err(|_| Mismatch::new(shown(raw), expected))
}

/// A whole number in `range`.
pub(super) fn whole<T: TryFrom<i64>>(raw: &Raw, range: RangeInclusive<i64>) -> Parsed<T> {
    let number = match raw {
        Raw::Whole(number) if range.contains(number) => T::try_from(*number).ok(),
        _ => None,
    };
    let expected = || format!("a whole number from {} to {}", range.start(), range.end());
    number.ok_or_else(|| Mismatch::new(shown(raw), expected()))
}

/// The origin that people's browsers use: scheme, host and port, nothing more.
pub(super) fn origin(raw: &Raw) -> Parsed<Url> {
    let expected = "an origin without path, such as https://password.contoso.example";
    let url = Url::parse(text(raw, expected)?).map_err(|_| Mismatch::new(shown(raw), expected))?;
    let web = matches!(url.scheme(), "http" | "https") && url.has_host();
    let bare = url.path() == "/" && url.query().is_none() && url.fragment().is_none();
    let nobody = url.username().is_empty() && url.password().is_none();
    if web && bare && nobody {
        Ok(url)
    } else {
        Err(Mismatch::new(problem_of_origin(&url, web, nobody), expected))
    }
}

fn problem_of_origin(url: &Url, web: bool, nobody: bool) -> String {
    match (web, nobody) {
        (false, _) => format!("has the scheme `{}`", url.scheme()),
        (true, false) => "has a user name or a password in it".to_owned(),
        (true, true) => "has more than an origin".to_owned(),
    }
}

/// Networks, each an address with or without a prefix length.
pub(super) fn networks(raw: &Raw) -> Parsed<Vec<IpNet>> {
    match raw {
        Raw::List(items) => items.iter().map(network).collect(),
        other => Err(Mismatch::new(shown(other), "a list of networks, such as [\"10.0.0.0/8\", \"::1\"]")),
    }
}

fn network(raw: &Raw) -> Parsed<IpNet> {
    let expected = "addresses or networks, such as 127.0.0.1 or 10.0.0.0/8";
    let text = text(raw, expected)
        .map_err(|error| Mismatch::new(format!("has an entry that {}", error.problem), expected))?;
    let net = text.parse::<IpNet>().or_else(|_| text.parse::<IpAddr>().map(IpNet::from));
    net.map(|net| net.trunc())
        .map_err(|_| Mismatch::new(format!("has an entry that {}", shown(raw)), expected))
}

/// The sender of every mail.
pub(super) fn mailbox(raw: &Raw) -> Parsed<Mailbox> {
    let expected = "a sender, such as Contoso <no-reply@contoso.example>";
    text(raw, expected)?.parse().map_err(|_| Mismatch::new(shown(raw), expected))
}

/// The form of log lines.
pub(super) fn log_format(raw: &Raw) -> Parsed<LogFormat> {
    let expected = "`text`, `json` or `auto`";
    match text(raw, expected)? {
        "text" => Ok(LogFormat::Text),
        "json" => Ok(LogFormat::Json),
        "auto" => Ok(LogFormat::Auto),
        _ => Err(Mismatch::new(shown(raw), expected)),
    }
}

/// What is logged. A bare word that is no level would silently mean "everything from a module of that
/// name, nothing from others", so it is refused.
pub(super) fn log_level(raw: &Raw) -> Parsed<String> {
    const LEVELS: [&str; 6] = ["off", "error", "warn", "info", "debug", "trace"];
    let expected =
        "`error`, `warn`, `info`, `debug`, `trace` or `off`, also per module: `info,latchkey::web=debug`";
    let directives = text(raw, expected)?;
    let known = |part: &str| part.contains('=') || LEVELS.contains(&part.to_ascii_lowercase().as_str());
    let sound = directives.split(',').all(|part| known(part.trim()))
        && EnvFilter::builder().parse(directives).is_ok();
    if sound { Ok(directives.to_owned()) } else { Err(Mismatch::new(shown(raw), expected)) }
}

/// What is said of a refused value.
pub(super) fn shown(raw: &Raw) -> String {
    match raw {
        Raw::Text(text) if text.trim().is_empty() => "is empty".to_owned(),
        Raw::Text(text) if text.contains("://") => begins(text),
        Raw::Text(text) if text.contains('@') && text.contains(':') => "can't be understood".to_owned(),
        Raw::Text(text) => format!("is {:?}", text.chars().take(SHOWN_MAX_CHARS).collect::<String>()),
        Raw::Whole(number) => format!("is {number}"),
        Raw::List(_) => "is a list".to_owned(),
        Raw::Other(kind) => format!("is {kind}"),
    }
}

/// How a URL begins: enough to see a mistyped scheme, too little to give a password away.
pub(super) fn begins(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once(':') else {
        return "has no scheme".to_owned();
    };
    let named =
        !scheme.is_empty() && scheme.len() <= 12 && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let slashes = rest.bytes().take_while(|byte| *byte == b'/').count().min(3);
    if named && slashes > 0 {
        format!("begins with `{scheme}:{}`", "/".repeat(slashes))
    } else {
        "has no scheme".to_owned()
    }
}
