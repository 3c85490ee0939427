//! An [`Envelope`] as an Internet message: headers, `multipart/alternative`, 7-bit-safe encodings.

use lettre::message::header::{
    ContentDisposition, ContentId, ContentTransferEncoding, ContentType, Header, HeaderName, HeaderValue,
};
use lettre::message::{Mailbox, MessageBuilder, MultiPart, SinglePart};
use lettre::{Address, Message};

use super::fold::{one_line, unbroken};
use super::{Envelope, InlineLogo, SendError};
use crate::domain::mail_address::MailAddress;

/// RFC 3834 §5: keeps vacation notices and other robots from answering.
const AUTO_SUBMITTED: HeaderName = HeaderName::new_from_ascii_str("Auto-Submitted");
/// The same wish in the form Exchange understands (MS-OXCMAIL 2.2.3.2.14).
const AUTO_RESPONSE_SUPPRESS: HeaderName = HeaderName::new_from_ascii_str("X-Auto-Response-Suppress");
/// RFC 3282.
const CONTENT_LANGUAGE: HeaderName = HeaderName::new_from_ascii_str("Content-Language");
const MESSAGE_ID: HeaderName = HeaderName::new_from_ascii_str("Message-ID");
/// Different in every mail, so that Gmail does not thread one code under another.
const ENTITY_REF_ID: HeaderName = HeaderName::new_from_ascii_str("X-Entity-Ref-ID");

/// Builds the message of `mail`. The same envelope gives the same bytes.
///
/// # Errors
/// [`SendError::Permanent`] when an address is of a form that servers read in different ways (quoted local parts,
/// address literals, routes) or the time lies before 1970.
pub fn message(mail: &Envelope) -> Result<Message, SendError> {
    let mut builder = Message::builder()
        .date(date(mail)?)
        .from(mailbox(&mail.from)?)
        .to(Mailbox::from(deliverable(&mail.to)?))
        .subject(unbroken(&mail.mail.subject));
    if let Some(reply_to) = &mail.reply_to {
        builder = builder.reply_to(mailbox(reply_to)?);
    }
    marks(builder, mail).multipart(body(mail)).map_err(|_| permanent("the message cannot be built"))
}

fn marks(builder: MessageBuilder, mail: &Envelope) -> MessageBuilder {
    let id = format!("<{}@{}>", mail.id.hyphenated(), domain_name(&mail.message_id_domain));
    let language: String =
        mail.mail.language.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    builder
        .raw_header(HeaderValue::new(MESSAGE_ID, id))
        .raw_header(HeaderValue::new(AUTO_SUBMITTED, "auto-generated".to_owned()))
        .raw_header(HeaderValue::new(AUTO_RESPONSE_SUPPRESS, "All".to_owned()))
        .raw_header(HeaderValue::new(CONTENT_LANGUAGE, language))
        .raw_header(HeaderValue::new(ENTITY_REF_ID, mail.id.hyphenated().to_string()))
}

fn body(mail: &Envelope) -> MultiPart {
    let alternative = multipart("alternative", "", mail);
    let text = SinglePart::plain(mail.mail.text.clone());
    let html = SinglePart::html(mail.mail.html.clone());
    let Some(logo) = &mail.mail.logo else {
        return alternative.singlepart(text).singlepart(html);
    };
    // RFC 2387 §3.1 wants the type of the root part named.
    let related = multipart("related", "; type=\"text/html\"", mail);
    alternative.singlepart(text).multipart(related.singlepart(html).singlepart(picture(logo)))
}

/// The boundary comes from the id: nothing random, and nobody who supplies a name can guess it.
fn multipart(kind: &str, parameter: &str, mail: &Envelope) -> MultiPart {
    let value = format!("multipart/{kind}; boundary=\"{kind}_{}\"{parameter}", mail.id.simple());
    MultiPart::builder().header(PartType(value)).build()
}

fn picture(logo: &InlineLogo) -> SinglePart {
    SinglePart::builder()
        .header(PartType("image/png".to_owned()))
        .header(ContentTransferEncoding::Base64)
        .header(ContentDisposition::inline())
        .header(ContentId::from(format!("<{}>", logo.content_id)))
        .body(logo.png.to_vec())
}

/// A `Content-Type` written by us; lettre's own constructor may fail where this cannot.
#[derive(Clone)]
struct PartType(String);

impl Header for PartType {
    fn name() -> HeaderName {
        ContentType::name()
    }

    fn parse(value: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self(value.to_owned()))
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.clone())
    }
}

fn date(mail: &Envelope) -> Result<std::time::SystemTime, SendError> {
    if mail.at < jiff::Timestamp::UNIX_EPOCH {
        return Err(permanent("the mail is dated before 1970"));
    }
    Ok(mail.at.into())
}

fn mailbox(mailbox: &Mailbox) -> Result<Mailbox, SendError> {
    let name = mailbox.name.as_deref().map(one_line).filter(|name| !name.is_empty());
    Ok(Mailbox::new(name, deliverable(&mailbox.email)?))
}

/// The address with its domain in ASCII, if every server reads it alike.
pub(super) fn deliverable(address: &Address) -> Result<Address, SendError> {
    let plain = MailAddress::parse(address.as_ref())
        .ok_or_else(|| permanent("the address is of a form that servers read differently"))?;
    Address::new(plain.local(), plain.domain()).map_err(|_| permanent("the address is malformed"))
}

/// Keeps what a domain name is made of; an international one is brought to ASCII first.
pub(super) fn domain_name(text: &str) -> String {
    match url::Host::parse(text.trim()) {
        Ok(url::Host::Domain(domain)) => domain,
        _ => "localhost".to_owned(),
    }
}

fn permanent(reason: &str) -> SendError {
    SendError::Permanent(reason.to_owned())
}

#[cfg(test)]
pub(in crate::courier) mod tests;
