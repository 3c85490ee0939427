//! Gateways that take texts and calls over HTTP: what a request to one looks like, what its answers mean, and what
//! it reports later.

mod answer;
mod report;
mod template;

pub use answer::{Success, Verdict};
pub use report::{Delivery, is_notable};
pub use template::{Escape, Gap, Template, UnknownGap};

use secrecy::SecretString;
use url::Url;

/// A gateway that is told by settings how it wants to be asked. `Debug` shows none of it: keys may stand anywhere.
#[derive(Clone)]
pub struct Gateway {
    /// Whether it is asked by POST; else by GET.
    pub posts: bool,
    /// The address.
    pub url: Template,
    /// Names and values of headers.
    pub headers: Vec<(String, Template)>,
    /// The body of a POST.
    pub body: Option<Template>,
    /// When a message counts as taken.
    pub success: Success,
    /// What fills `{sender}`.
    pub sender: String,
}

impl std::fmt::Debug for Gateway {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Gateway").field("posts", &self.posts).finish_non_exhaustive()
    }
}

impl Gateway {
    /// The media type of the body: that of the header, else what it begins like.
    pub fn media_type(&self) -> String {
        let header = self.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("content-type"));
        if let Some((_, value)) = header {
            return value.fill(Escape::Nothing, &|_| String::new());
        }
        let plain = self.body.as_ref().map(|body| body.fill(Escape::Nothing, &|_| String::new()));
        match plain.as_deref().and_then(|body| body.trim_start().chars().next()) {
            Some('{' | '[') => "application/json",
            Some('<') => "application/xml",
            _ => "application/x-www-form-urlencoded",
        }
        .to_owned()
    }

    /// How values are written into the body.
    pub fn body_escape(&self) -> Escape {
        let media_type = self.media_type().to_ascii_lowercase();
        let essence = media_type.split(';').next().unwrap_or_default().trim().to_owned();
        match essence.as_str() {
            "application/x-www-form-urlencoded" => Escape::Form,
            json if json.ends_with("/json") || json.ends_with("+json") => Escape::Json,
            xml if xml.ends_with("/xml") || xml.ends_with("+xml") => Escape::Xml,
            _ => Escape::Nothing,
        }
    }
}

/// An account at Twilio, or at a service that speaks like it.
#[derive(Clone, Debug)]
pub struct TwilioAccount {
    /// The account's id, `AC…`.
    pub account: String,
    /// Its token.
    pub token: SecretString,
    /// Whom messages are from: a number, a name, or the id of a messaging service, `MG…`.
    pub sender: String,
    /// Where the API is.
    pub api: Url,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gateway(header: Option<&str>, body: &str) -> Gateway {
        let template = |text: &str| Template::parse(text).unwrap();
        Gateway {
            posts: true,
            url: template("https://sms.contoso.example/"),
            headers: header.iter().map(|value| ("content-type".to_owned(), template(value))).collect(),
            body: Some(template(body)),
            success: Success::default(),
            sender: String::new(),
        }
    }

    #[test]
    fn the_body_is_escaped_by_its_media_type() {
        for (header, body, escape) in [
            (None, r#" {"to":"{to}"}"#, Escape::Json),
            (None, "<sms>{text}</sms>", Escape::Xml),
            (None, "to={to}", Escape::Form),
            (Some("text/plain; charset=utf-8"), "{text}", Escape::Nothing),
            (Some("application/vnd.sms+JSON"), "to={to}", Escape::Json),
            (Some("application/soap+xml;charset=utf-8"), "to={to}", Escape::Xml),
        ] {
            assert_eq!(gateway(header, body).body_escape(), escape, "{header:?} {body}");
        }
    }

    #[test]
    fn a_gateway_shows_nothing_of_its_keys() {
        let shown = format!("{:?}", gateway(Some("canary"), "canary"));
        assert!(!shown.contains("canary"), "{shown}");
    }
}
