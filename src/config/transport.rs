//! Where mails leave: the URL of `mail.url`.

use std::fmt;
use std::net::IpAddr;
use std::path::PathBuf;

use secrecy::SecretString;
use url::Url;

use super::error::Mismatch;
use super::given::Raw;
use super::values::{begins, text};

/// Submission with TLS from the first byte (RFC 8314 §3.3).
const SMTPS_PORT: u16 = 465;
/// Submission with STARTTLS (RFC 6409 §3.1).
const SUBMISSION_PORT: u16 = 587;
/// Relay without TLS (RFC 5321 §4.5.4.2).
const SMTP_PORT: u16 = 25;

const SMTP_FORM: &str = "smtp://host:port or smtps://user:password@host:port, with every character of the user \
                         and the password but letters, digits and -._~ percent-encoded";

/// How a connection to the mail server is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SmtpTls {
    /// TLS from the first byte: `smtps://`.
    Implicit,
    /// STARTTLS, and no mail without it: `smtp://`.
    StartTls,
    /// In clear: `smtp://` to this machine, or to another with `?tls=none`, then without a password.
    None,
}

/// Who signs in to the mail server.
#[derive(Debug, Clone)]
pub struct SmtpLogin {
    /// The user name, percent-decoded.
    pub user: String,
    /// The password, percent-decoded.
    pub password: SecretString,
}

/// How mail leaves. Neither `Debug` nor `Display` shows a password.
#[derive(Debug, Clone)]
pub enum MailTransport {
    /// One `.eml` a mail into this directory.
    File(PathBuf),
    /// To a mail server.
    Smtp {
        /// Host name or address, without brackets.
        host: String,
        /// Its port.
        port: u16,
        /// How the connection is protected.
        tls: SmtpTls,
        /// Who signs in, if anyone.
        login: Option<SmtpLogin>,
    },
}

impl fmt::Display for MailTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => write!(f, "file://{}", path.display()),
            Self::Smtp { host, port, tls, .. } => {
                let scheme = if *tls == SmtpTls::Implicit { "smtps" } else { "smtp" };
                write!(f, "{scheme}://{host}:{port}")
            }
        }
    }
}

/// Understands `mail.url`.
pub(super) fn mail(raw: &Raw) -> Result<MailTransport, Mismatch> {
    let expected = "file://DIRECTORY, smtp://host:port or smtps://user:password@host:port";
    let given = text(raw, expected)?;
    if let Some(path) = given.strip_prefix("file://") {
        return directory(path, expected).map(MailTransport::File);
    }
    if !given.starts_with("smtp://") && !given.starts_with("smtps://") {
        return Err(Mismatch::new(begins(given), expected));
    }
    let url = Url::parse(given).map_err(|_| Mismatch::new("is not a URL", SMTP_FORM))?;
    smtp(&url)
}

fn smtp(url: &Url) -> Result<MailTransport, Mismatch> {
    let malformed = || Mismatch::new("is no address of a mail server", SMTP_FORM);
    let host = server_name(url).ok_or_else(malformed)?;
    let login = login(url).ok_or_else(malformed)?;
    let tls = protection(url, &host)?;
    // RFC 4954 §4 forbids plain passwords over an unprotected connection.
    if tls == SmtpTls::None && login.is_some() && !is_this_machine(&host) {
        return Err(Mismatch::new(
            "sends a password without TLS",
            "smtps://, or ?tls=none without a password",
        ));
    }
    let usual = match tls {
        SmtpTls::Implicit => SMTPS_PORT,
        SmtpTls::StartTls => SUBMISSION_PORT,
        SmtpTls::None => SMTP_PORT,
    };
    Ok(MailTransport::Smtp { port: url.port().unwrap_or(usual), host, tls, login })
}

/// The host of a URL that has nothing behind it but options. A `%` means a name outside ASCII.
fn server_name(url: &Url) -> Option<String> {
    let host = url.host_str()?.trim_start_matches('[').trim_end_matches(']');
    let alone = matches!(url.path(), "" | "/") && url.fragment().is_none();
    (alone && !host.is_empty() && !host.contains('%')).then(|| host.to_owned())
}

fn protection(url: &Url, host: &str) -> Result<SmtpTls, Mismatch> {
    match (url.scheme(), url.query()) {
        ("smtps", None) => Ok(SmtpTls::Implicit),
        ("smtp", None) if is_this_machine(host) => Ok(SmtpTls::None),
        ("smtp", None | Some("tls=starttls")) => Ok(SmtpTls::StartTls),
        ("smtp", Some("tls=none")) => Ok(SmtpTls::None),
        ("smtp", _) => {
            Err(Mismatch::new("has an unknown option", "?tls=starttls, ?tls=none or nothing after the host"))
        }
        _ => Err(Mismatch::new("has an option", "nothing after the host of smtps://")),
    }
}

/// `None` for half a login or one that is not UTF-8; `Some(None)` for no login.
fn login(url: &Url) -> Option<Option<SmtpLogin>> {
    match (url.username(), url.password()) {
        ("", None) => Some(None),
        ("", Some(_)) | (_, None) => None,
        (user, Some(password)) => {
            Some(Some(SmtpLogin { user: decoded(user)?, password: decoded(password)?.into() }))
        }
    }
}

pub(super) fn directory(path: &str, expected: &str) -> Result<PathBuf, Mismatch> {
    if path.is_empty() { Err(Mismatch::new("has no path", expected)) } else { Ok(path.into()) }
}

pub(super) fn is_this_machine(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    address.map_or_else(|_| host.eq_ignore_ascii_case("localhost"), |address| address.is_loopback())
}

/// Undoes percent-encoding (RFC 3986 §2.1); `None` for a broken escape or for what is not UTF-8.
pub(super) fn decoded(text: &str) -> Option<String> {
    let mut bytes = text.bytes();
    let mut plain = Vec::with_capacity(text.len());
    while let Some(byte) = bytes.next() {
        if byte != b'%' {
            plain.push(byte);
            continue;
        }
        let (high, low) = (bytes.next()?, bytes.next()?);
        plain.extend(data_encoding::HEXUPPER_PERMISSIVE.decode(&[high, low]).ok()?);
    }
    String::from_utf8(plain).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use secrecy::ExposeSecret;

    fn mail_of(url: &str) -> Result<MailTransport, String> {
        mail(&Raw::Text(url.to_owned()))
            .map_err(|error| format!("{}; expected {}", error.problem, error.expected))
    }

    fn server(url: &str) -> (String, SmtpTls) {
        match mail_of(url).unwrap() {
            MailTransport::Smtp { host, port, tls, .. } => (format!("{host} {port}"), tls),
            other => panic!("{other} is no server"),
        }
    }

    #[test]
    fn a_mail_url_says_how_the_connection_is_protected() {
        assert_eq!(
            server("smtps://mail.contoso.example"),
            ("mail.contoso.example 465".into(), SmtpTls::Implicit)
        );
        assert_eq!(
            server("smtp://mail.contoso.example"),
            ("mail.contoso.example 587".into(), SmtpTls::StartTls)
        );
        assert_eq!(server("smtp://relay:2525?tls=none"), ("relay 2525".into(), SmtpTls::None));
        assert_eq!(server("smtp://relay?tls=none"), ("relay 25".into(), SmtpTls::None));
        assert_eq!(server("smtp://127.0.0.1:1025"), ("127.0.0.1 1025".into(), SmtpTls::None));
        assert_eq!(server("smtp://[::1]:1025/"), ("::1 1025".into(), SmtpTls::None));
        assert_eq!(server("smtp://localhost?tls=starttls"), ("localhost 587".into(), SmtpTls::StartTls));
    }

    #[test]
    fn a_login_is_percent_decoded_and_never_shown() {
        let transport = mail_of("smtps://port%40l:p%2Fss%C3%A4+1@mail.contoso.example").unwrap();
        assert!(!format!("{transport:?} {transport}").contains("ssä"));
        let MailTransport::Smtp { login: Some(login), .. } = transport else { panic!("no login") };
        assert_eq!((login.user.as_str(), login.password.expose_secret()), ("port@l", "p/ssä+1"));
    }

    #[test]
    fn a_wrong_mail_url_is_refused_without_its_password() {
        for url in [
            "smpt://u:hunter2@host",
            "u:hunter2@host",
            "smtps://u:hunter2",
            "smtps://:hunter2@host",
            "smtps://u:hun#ter2@host",
            "smtps://u:hunter2@host/path",
            "smtps://u:%ffhunter2@host",
            "smtp://u:hunter2@host?tls=none",
            "smtp://u:hunter2@host?tls=maybe",
            "smtps://u:hunter2@host?x",
            "smtps://",
            "smtp://u@host",
            "hunter2",
            "file://",
        ] {
            let error = mail_of(url).expect_err(url);
            assert!(!error.contains("hun"), "{url}: {error}");
        }
        assert_eq!(
            mail_of("smpt://u:hunter2@host").unwrap_err(),
            "begins with `smpt://`; expected file://DIRECTORY, smtp://host:port or smtps://user:password@host:port"
        );
    }
}
