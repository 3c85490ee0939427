//! Where texts and calls leave: the sections `text` and `voice`.

use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use url::Url;

use super::Place;
use super::error::Mismatch;
use super::given::{Raw, Reader};
use super::names::{Gateway as Names, Setting};
use super::transport::{decoded, directory, is_this_machine};
use super::values::{begins, path, text};
use crate::domain::gateway::{Escape, Gap, Gateway, Success, Template, TwilioAccount};

/// The forms of `text.url` and `voice.url`.
const FORMS: &str = "file://DIRECTORY, https://gateway/path or twilio://account:token@sender";
/// What gaps there are.
const GAPS: &str =
    "{to}, {digits}, {extension}, {text}, {code}, {coding}, {language}, {sender}, {id} and {report}";
/// Where Twilio is.
const TWILIO: &str = "https://api.twilio.com";

/// How texts or calls leave. `Debug` shows no key.
#[derive(Debug, Clone)]
pub enum MessageGateway {
    /// One `.json` a message into this directory.
    File(PathBuf),
    /// To a gateway: `https://…`; `http://…` only on this machine.
    Http(Box<Gateway>),
    /// To Twilio or an API like it: `twilio://account:token@sender`.
    Twilio(TwilioAccount),
}

/// How texts or calls leave, and whom to trust on the way.
#[derive(Debug, Clone)]
pub struct MessageWay {
    /// How they leave.
    pub gateway: MessageGateway,
    /// PEM file with the authorities that vouch for the gateway, besides the system's.
    pub ca: Option<PathBuf>,
}

/// What `text.url` or `voice.url` names.
enum Address {
    File(PathBuf),
    Http(Template),
    Twilio { account: String, token: String, sender: String },
}

/// Reads one of the two sections. Every setting in it is read, whatever is wrong with another.
pub(super) fn read(reader: &mut Reader, names: &'static Names, outbox: &Path) -> Option<MessageWay> {
    let address = reader.read(&names.url, address);
    let sender = reader.read(&names.sender, |raw| text(raw, "a number or a name").map(str::to_owned));
    let api = reader.read(&names.api, api);
    let ca = reader.read(&names.ca, path);
    let shape = shape(reader, names);
    let is_built_in = reader.place(&names.url) == Place::BuiltIn;
    if address.is_some() || is_built_in {
        refuse_useless(reader, names, address.as_ref());
    }
    let gateway = match address {
        Some(Address::Http(url)) => {
            let (posts, headers, body, success) = shape?;
            let sender = sender.unwrap_or_default();
            MessageGateway::Http(Box::new(Gateway { posts, url, headers, body, success, sender }))
        }
        Some(Address::Twilio { account, token, sender }) => {
            let api = api.or_else(|| Url::parse(TWILIO).ok())?;
            MessageGateway::Twilio(TwilioAccount { account, token: token.into(), sender, api })
        }
        Some(Address::File(folder)) => MessageGateway::File(folder),
        None if is_built_in => MessageGateway::File(outbox.to_path_buf()),
        None => return None,
    };
    Some(MessageWay { gateway, ca })
}

/// The rest of a request to a gateway: whether it is a POST, its headers, its body, and what a success is.
type Shape = (bool, Vec<(String, Template)>, Option<Template>, Success);

fn shape(reader: &mut Reader, names: &'static Names) -> Option<Shape> {
    let posts = reader.read(&names.method, method);
    let headers = reader.read(&names.headers, headers);
    let body = reader.read(&names.body, |raw| template(text(raw, "a text")?));
    let statuses = reader.read(&names.success_status, statuses);
    let words = reader.read(&names.success_text, |raw| text(raw, "a text").map(str::to_owned));
    if posts == Some(false) && body.is_some() {
        reader.refuse(&names.method, Mismatch::new("is GET, which has no body", "POST, or no body"));
        return None;
    }
    let usual = Success::default();
    let success = Success { statuses: statuses.unwrap_or(usual.statuses), text: words };
    Some((posts.unwrap_or(body.is_some()), headers.unwrap_or_default(), body, success))
}

/// A setting that the way chosen never looks at is a slip of whoever wrote it.
fn refuse_useless(reader: &mut Reader, names: &'static Names, address: Option<&Address>) {
    let is_http = matches!(address, Some(Address::Http(_)));
    let is_twilio = matches!(address, Some(Address::Twilio { .. }));
    let of_http: [&'static Setting; 6] = [
        &names.sender,
        &names.method,
        &names.headers,
        &names.body,
        &names.success_status,
        &names.success_text,
    ];
    let of_http = of_http.into_iter().filter(|_| !is_http);
    let of_twilio = [&names.api].into_iter().filter(|_| !is_twilio);
    let of_both = [&names.ca].into_iter().filter(|_| !is_http && !is_twilio);
    let useless = of_http.map(|one| (one, "https://")).chain(of_twilio.map(|one| (one, "twilio://")));
    for (setting, scheme) in useless.chain(of_both.map(|one| (one, "https:// or twilio://"))) {
        if reader.place(setting) != Place::BuiltIn {
            let problem = format!("is set and not used with this `{}`", names.url.name);
            reader.refuse(setting, Mismatch::new(problem, format!("an address that begins with {scheme}")));
        }
    }
}

fn address(raw: &Raw) -> Result<Address, Mismatch> {
    let given = text(raw, FORMS)?;
    if let Some(path) = given.strip_prefix("file://") {
        return directory(path, FORMS).map(Address::File);
    }
    match given.split_once("://").map(|(scheme, _)| scheme) {
        Some("http" | "https") => http(given).map(Address::Http),
        Some("twilio") => twilio(given),
        _ => Err(Mismatch::new(begins(given), FORMS)),
    }
}

/// What is filled in must not decide who is asked.
fn http(given: &str) -> Result<Template, Mismatch> {
    let template = template(given)?;
    let with = |value: &str| Url::parse(&template.fill(Escape::Url, &|_| value.to_owned())).ok();
    let (Some(one), Some(other)) = (with("1"), with("2")) else {
        return Err(Mismatch::new("is no address of a gateway", FORMS));
    };
    let authority = |url: &Url| url[..url::Position::BeforePath].to_owned();
    if authority(&one) != authority(&other) {
        return Err(Mismatch::new("has a gap before its path", "gaps only after the host"));
    }
    let host = one.host_str().unwrap_or_default();
    if one.scheme() == "http" && !is_this_machine(host) {
        return Err(Mismatch::new("is not protected by TLS", FORMS));
    }
    Ok(template)
}

fn twilio(given: &str) -> Result<Address, Mismatch> {
    let lacking = || Mismatch::new("lacks the account, its token or the sender", FORMS);
    let url = Url::parse(given).map_err(|_| lacking())?;
    let (account, token) = (decoded(url.username()), url.password().and_then(decoded));
    let sender = url.host_str().and_then(decoded);
    let filled = |part: Option<String>| part.filter(|text| !text.is_empty()).ok_or_else(lacking);
    let alone = matches!(url.path(), "" | "/") && url.query().is_none() && url.fragment().is_none();
    let (account, token, sender) = (filled(account)?, filled(token)?, filled(sender)?);
    // The account becomes a part of an address.
    let plain = account.bytes().all(|b| b.is_ascii_alphanumeric());
    if alone && plain { Ok(Address::Twilio { account, token, sender }) } else { Err(lacking()) }
}

fn api(raw: &Raw) -> Result<Url, Mismatch> {
    let expected = "the address of an API like Twilio's, such as https://api.twilio.com";
    let url = Url::parse(text(raw, expected)?).map_err(|_| Mismatch::new("is no address", expected))?;
    let host = url.host_str().unwrap_or_default();
    let safe = url.scheme() == "https" || (url.scheme() == "http" && is_this_machine(host));
    let bare = url.query().is_none() && url.fragment().is_none() && url.username().is_empty();
    if safe && bare && url.password().is_none() {
        Ok(url)
    } else {
        Err(Mismatch::new("is no https address without a login and options", expected))
    }
}

fn method(raw: &Raw) -> Result<bool, Mismatch> {
    let expected = "GET or POST";
    match text(raw, expected)? {
        "GET" => Ok(false),
        "POST" => Ok(true),
        _ => Err(Mismatch::new("is neither", expected)),
    }
}

fn template(given: &str) -> Result<Template, Mismatch> {
    Template::parse(given).map_err(|unknown| Mismatch::new(unknown.to_string(), GAPS))
}

/// Headers take no text of a message: it has lines of its own.
fn headers(raw: &Raw) -> Result<Vec<(String, Template)>, Mismatch> {
    let expected = "a list of headers, such as [\"Authorization: Bearer KEY\"]";
    let Raw::List(items) = raw else { return Err(Mismatch::new("is no list", expected)) };
    items.iter().map(|item| header(item, expected)).collect()
}

fn header(raw: &Raw, expected: &str) -> Result<(String, Template), Mismatch> {
    let wrong = || Mismatch::new("has an entry that is no header", expected);
    let given = text(raw, expected).map_err(|_| wrong())?;
    let (name, value) = given.split_once(':').ok_or_else(wrong)?;
    let is_name = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    let is_value = value.bytes().all(|b| b == b' ' || b.is_ascii_graphic());
    if !is_name || !is_value {
        return Err(wrong());
    }
    let value = template(value.trim())?;
    if value.gaps().any(|gap| gap == Gap::Text) {
        return Err(Mismatch::new("has an entry with {text}", "{text} in the address or the body"));
    }
    Ok((name.to_owned(), value))
}

fn statuses(raw: &Raw) -> Result<RangeInclusive<u16>, Mismatch> {
    let expected = "a status or a range of them in quotes, such as \"200\" or \"200-299\"";
    let given = text(raw, expected)?;
    let (from, to) = given.split_once('-').unwrap_or((given, given));
    let status = |text: &str| text.trim().parse().ok().filter(|status| (100..=599).contains(status));
    match (status(from), status(to)) {
        (Some(from), Some(to)) if from <= to => Ok(from..=to),
        _ => Err(Mismatch::new("is none", expected)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use secrecy::ExposeSecret;

    fn load(settings: &[(&str, &str)]) -> Result<MessageGateway, String> {
        let given =
            |name: &str| settings.iter().find(|(key, _)| *key == name).map(|(_, value)| value.to_string());
        let env = |name: &str| name.strip_prefix("LATCHKEY_TEXT_").and_then(given);
        Config::without_file(&env).map(|config| config.text.gateway).map_err(|errors| errors.to_string())
    }

    fn http_of(settings: &[(&str, &str)]) -> Gateway {
        match load(settings).unwrap() {
            MessageGateway::Http(gateway) => *gateway,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn gateways_are_files_https_or_twilio() {
        let shown = |url: &str| load(&[("URL", url)]).map(|gateway| format!("{gateway:?}"));
        assert_eq!(shown("file://data/outbox").unwrap(), "File(\"data/outbox\")");
        for url in
            ["https://sms.contoso.example/send?key=k&to={to}", "http://127.0.0.1:13013/x", "http://[::1]/"]
        {
            assert!(shown(url).unwrap().starts_with("Http(Gateway"), "{url}");
        }
        assert!(shown("twilio://AC1:token@+15551230000").unwrap().starts_with("Twilio(TwilioAccount"));
        for url in [
            "http://sms.contoso.example/",
            "http://127.0.0.1.contoso.example/",
            "https://{to}.contoso.example/",
            "https://contoso.example{to}/",
            "https://contoso.example/{too}",
            "twilio://AC1@+1555",
            "twilio://AC1:t@+1555/path",
            "twilio://AC/1:t@+1555",
            "ftp://x/",
            "sms.contoso.example",
            "https://",
            "file://",
        ] {
            shown(url).expect_err(url);
        }
    }

    #[test]
    fn a_twilio_address_is_percent_decoded_and_its_api_can_be_elsewhere() {
        let url = ("URL", "twilio://AC1:to%2Fken@My%20Brand");
        let Ok(MessageGateway::Twilio(account)) = load(&[url]) else { panic!("not Twilio") };
        assert_eq!((account.account.as_str(), account.token.expose_secret()), ("AC1", "to/ken"));
        assert_eq!((account.sender.as_str(), account.api.as_str()), ("My Brand", "https://api.twilio.com/"));
        let elsewhere = load(&[url, ("API", "https://contoso.signalwire.example/api/laml")]);
        let Ok(MessageGateway::Twilio(account)) = elsewhere else { panic!("not Twilio") };
        assert_eq!(account.api.path(), "/api/laml");
        for api in ["http://api.contoso.example", "https://u:p@h/", "https://h/?x", "x"] {
            assert!(
                load(&[url, ("API", api)]).unwrap_err().starts_with("LATCHKEY_TEXT_API: `text.api` is no ")
            );
        }
    }

    #[test]
    fn a_body_makes_a_post_and_success_is_told_by_status_and_words() {
        let url = ("URL", "https://h/{to}");
        assert!(!http_of(&[url]).posts);
        let post = http_of(&[
            url,
            ("BODY", "{text}"),
            ("HEADERS", "Authorization: Bearer a,b\nX-To: {digits}\n"),
            ("SUCCESS_STATUS", "200-202"),
            ("SUCCESS_TEXT", "OK"),
        ]);
        assert!(post.posts && post.body.is_some());
        let names: Vec<_> = post.headers.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["Authorization", "X-To"]);
        assert_eq!(post.success, Success { statuses: 200..=202, text: Some("OK".to_owned()) });
    }

    #[test]
    fn what_cannot_be_is_refused_with_its_place_and_without_its_value() {
        let url = ("URL", "https://h/{to}");
        for (name, value, problem) in [
            ("METHOD", "PUT", "is neither; expected GET or POST"),
            ("HEADERS", "canary", "has an entry that is no header"),
            ("HEADERS", "X: {text}", "has an entry with {text}"),
            ("BODY", "{canary}", "has a name in braces that nothing fills; expected {to}, "),
            ("SUCCESS_STATUS", "20-canary", "is none; expected a status"),
            ("API", "https://h/", "is set and not used with this `text.url`"),
        ] {
            let error = load(&[url, (name, value)]).unwrap_err();
            assert!(error.starts_with(&format!("LATCHKEY_TEXT_{name}: `text.")), "{error}");
            assert!(error.contains(problem) && !error.contains("canary"), "{error}");
        }
        let error = load(&[url, ("METHOD", "GET"), ("BODY", "x")]).unwrap_err();
        assert!(error.contains("is GET, which has no body"), "{error}");
        let error = load(&[("BODY", "x")]).unwrap_err();
        assert!(error.contains("an address that begins with https://"), "{error}");
    }
}
