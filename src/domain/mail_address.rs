//! Mail addresses that every server reads alike, and that mail can therefore be sent to.

/// The longest address and the longest part before the `@`, in bytes (RFC 5321 §4.5.3.1).
const MAX_BYTES: usize = 254;
const LOCAL_MAX_BYTES: usize = 64;
/// Signs that need no quoting (RFC 5322 §3.2.3) less `!` and `%`, which once routed mail onwards.
const LOCAL_SIGNS: &str = "#$&'*+/=?^_`{|}~-";

/// An address in its everyday form: no quotes, no number for a domain, no route. Letters may be of any script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailAddress {
    local: String,
    domain: String,
}

impl MailAddress {
    /// Takes `text` apart; `None` when it is of any other form.
    pub fn parse(text: &str) -> Option<Self> {
        let (local, domain) = text.rsplit_once('@').filter(|_| text.len() <= MAX_BYTES)?;
        let is_atom = |atom: &str| {
            !atom.is_empty() && atom.chars().all(|c| c.is_alphanumeric() || LOCAL_SIGNS.contains(c))
        };
        let plain = local.len() <= LOCAL_MAX_BYTES && local.split('.').all(is_atom);
        let domain = domain_name(domain).filter(|_| plain)?;
        Some(Self { local: local.to_owned(), domain })
    }

    /// The part before the `@`.
    pub fn local(&self) -> &str {
        &self.local
    }

    /// The domain in ASCII (RFC 5891 §4.4).
    pub fn domain(&self) -> &str {
        &self.domain
    }
}

fn domain_name(text: &str) -> Option<String> {
    // The parser is made for links: it would decode what follows a percent sign.
    let Ok(url::Host::Domain(name)) = url::Host::parse(text) else {
        return None;
    };
    if text.contains('%') {
        return None;
    }
    let is_label =
        |label: &str| !label.is_empty() && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    name.split('.').all(is_label).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everyday_addresses_are_taken_with_their_domain_in_ascii() {
        for (text, domain) in [
            ("alex@contoso.example", "contoso.example"),
            ("a.b+c_d'e@Sub.Contoso.Example", "sub.contoso.example"),
            ("jörg@bücher.example", "xn--bcher-kva.example"),
            ("root@localhost", "localhost"),
        ] {
            assert_eq!(MailAddress::parse(text).unwrap().domain(), domain, "{text}");
        }
    }

    #[test]
    fn what_servers_read_differently_is_no_address() {
        let long = format!("{}@contoso.example", "a".repeat(65));
        for text in [
            "alex",
            "alex@",
            "@contoso.example",
            "alex@contoso..example",
            "alex@.example",
            "alex@contoso.example.",
            "a..b@contoso.example",
            ".a@contoso.example",
            r#""a b"@contoso.example"#,
            "a b@contoso.example",
            "alex@[203.0.113.7]",
            "alex@203.0.113.7",
            "alex@con%74oso.example",
            "alex@contoso.example@evil.example",
            "eve%evil.example@contoso.example",
            "evil.example!eve@contoso.example",
            "alex@contoso.example\r\nBcc: eve@evil.example",
            "Alex <alex@contoso.example>",
            long.as_str(),
        ] {
            assert_eq!(MailAddress::parse(text), None, "{text}");
        }
    }
}
