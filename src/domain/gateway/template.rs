//! Texts with gaps that each message fills: `https://sms.contoso.example/send?to={to}`.

use super::super::text_enum::text_enum;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// The unreserved characters stay (RFC 3986 §2.3).
const URL: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

text_enum! {
    /// What a message fills in.
    Gap {
        /// The number with its plus sign, `+436641234567`.
        To = "to",
        /// The same without it.
        Digits = "digits",
        /// The extension, or nothing.
        Extension = "extension",
        /// The words.
        Text = "text",
        /// The code.
        Code = "code",
        /// `0` for a text of the GSM alphabet, `2` for one in UCS-2, as Kannel and SMPP want it.
        Coding = "coding",
        /// The language tag.
        Language = "language",
        /// The sender of the settings.
        Sender = "sender",
        /// The message's id, the same at every try.
        Id = "id",
        /// Where the gateway may report what becomes of the message.
        Report = "report",
    }
}

/// How values are written so that nothing in them reads as part of what stands around them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Escape {
    /// In an address: percent-encoded.
    Url,
    /// In a form: the same with `+` for a blank (WHATWG URL §5.2).
    Form,
    /// In a string of JSON (RFC 8259 §7).
    Json,
    /// In text or in a quoted value of XML.
    Xml,
    /// As they are.
    Nothing,
}

impl Escape {
    /// A value so written.
    pub fn apply(self, value: &str) -> String {
        match self {
            Self::Url => utf8_percent_encode(value, URL).to_string(),
            Self::Form => url::form_urlencoded::byte_serialize(value.as_bytes()).collect(),
            Self::Json => in_json(value),
            Self::Xml => in_xml(value),
            Self::Nothing => value.to_owned(),
        }
    }
}

fn in_json(value: &str) -> String {
    let quoted = serde_json::Value::from(value).to_string();
    let inner = quoted.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    inner.unwrap_or_default().to_owned()
}

/// Line feeds as references: a parser makes blanks of them in the values of attributes (XML 1.0 §3.3.3).
fn in_xml(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    for c in value.chars() {
        match c {
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '"' => text.push_str("&quot;"),
            '\'' => text.push_str("&apos;"),
            '\n' => text.push_str("&#10;"),
            c => text.push(c),
        }
    }
    text
}

/// A gap in braces that nothing fills. It says nothing of the text, which may hold a key.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("has a name in braces that nothing fills")]
pub struct UnknownGap;

/// A text with gaps. `Debug` shows only how many: a key may stand between them.
#[derive(Clone)]
pub struct Template(Vec<Piece>);

#[derive(Clone)]
enum Piece {
    Plain(String),
    Gap(Gap),
}

impl std::fmt::Debug for Template {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Template").field(&self.gaps().count()).finish()
    }
}

impl Template {
    /// Reads a text. Only a name of small letters in braces is a gap: the braces of JSON stay what they are.
    ///
    /// # Errors
    /// [`UnknownGap`] for a name that nothing fills.
    pub fn parse(text: &str) -> Result<Self, UnknownGap> {
        let (mut pieces, mut plain, mut rest) = (Vec::new(), String::new(), text);
        while let Some((before, after)) = rest.split_once('{') {
            plain.push_str(before);
            let name = after.split_once('}').filter(|(name, _)| is_name(name));
            match name {
                Some((name, behind)) => {
                    pieces.push(Piece::Plain(std::mem::take(&mut plain)));
                    pieces.push(Piece::Gap(name.parse().map_err(|_| UnknownGap)?));
                    rest = behind;
                }
                None => {
                    plain.push('{');
                    rest = after;
                }
            }
        }
        plain.push_str(rest);
        pieces.push(Piece::Plain(plain));
        Ok(Self(pieces))
    }

    /// The text with every gap filled.
    pub fn fill(&self, escape: Escape, value: &dyn Fn(Gap) -> String) -> String {
        let piece = |piece: &Piece| match piece {
            Piece::Plain(text) => text.clone(),
            Piece::Gap(gap) => escape.apply(&value(*gap)),
        };
        self.0.iter().map(piece).collect()
    }

    /// The gaps in it.
    pub fn gaps(&self) -> impl Iterator<Item = Gap> {
        self.0.iter().filter_map(|piece| match piece {
            Piece::Plain(_) => None,
            Piece::Gap(gap) => Some(*gap),
        })
    }
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NASTY: &str = "a&b=c\"d\\e\n<f> +ü#%'{to}";

    fn filled(template: &str, escape: Escape, text: &str) -> String {
        Template::parse(template).unwrap().fill(escape, &|gap| match gap {
            Gap::Text => text.to_owned(),
            gap => gap.as_str().to_uppercase(),
        })
    }

    #[test]
    fn gaps_are_filled_and_other_braces_stay() {
        assert_eq!(
            filled(r#"{"to":"{to}","n":{},"a":{"b":"{code}"}}{"#, Escape::Json, ""),
            r#"{"to":"TO","n":{},"a":{"b":"CODE"}}{"#
        );
        assert_eq!(Template::parse("x={too}").unwrap_err(), UnknownGap);
        assert_eq!(filled("", Escape::Url, ""), "");
        assert_eq!(filled("{text}", Escape::Nothing, "{to}"), "{to}", "what is filled in is not read again");
    }

    #[test]
    fn an_address_keeps_its_parts_whatever_is_filled_in() {
        let url =
            url::Url::parse(&filled("https://h.example/s?a=1&t={text}&z=2", Escape::Url, NASTY)).unwrap();
        let pairs: Vec<_> = url.query_pairs().collect();
        assert_eq!(pairs.len(), 3);
        assert_eq!(pairs[1].1, NASTY);
    }

    #[test]
    fn a_form_keeps_its_fields() {
        let body = filled("a=1&t={text}&z=2", Escape::Form, NASTY);
        let pairs: Vec<_> = url::form_urlencoded::parse(body.as_bytes()).collect();
        assert_eq!((pairs.len(), pairs[1].1.as_ref()), (3, NASTY));
    }

    #[test]
    fn xml_keeps_its_elements() {
        assert_eq!(
            filled("<s t=\"{text}\"/>", Escape::Xml, "<&>\"'\n"),
            "<s t=\"&lt;&amp;&gt;&quot;&apos;&#10;\"/>"
        );
    }

    #[test]
    fn nothing_of_a_template_is_shown() {
        let template = Template::parse("https://h/?key=canary&to={to}").unwrap();
        assert_eq!(format!("{template:?}"), "Template(1)");
    }

    proptest! {
        #[test]
        fn what_is_filled_into_json_is_read_back(text in "\\PC{0,40}|[\\x00-\\x7f]{0,40}") {
            let body = filled(r#"{"text":"{text}"}"#, Escape::Json, &text);
            let read: serde_json::Value = serde_json::from_str(&body).unwrap();
            prop_assert_eq!(read["text"].as_str(), Some(text.as_str()));
        }
    }
}
