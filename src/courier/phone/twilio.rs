//! Texts and calls by the API of Twilio (2010-04-01), which others offer as well.

use super::super::{Channel, SendError};
use super::client::{Answer, Client};
use super::gateway::{basic, unwritable};
use super::{PhoneMessage, Words};
use crate::domain::gateway::{Escape, Success, TwilioAccount, Verdict};
use secrecy::ExposeSecret;
use serde::Deserialize;
use std::time::Duration;
use ureq::http::{Request, request};

/// Codes of answers about the number: it cannot be called, takes no texts, or its owner wants none.
/// <https://www.twilio.com/docs/api/errors>
const ABOUT_THE_NUMBER: [u32; 8] = [13_224, 21_211, 21_214, 21_217, 21_610, 21_612, 21_614, 21_635];
/// The code of an answer that refuses the address for reports, and the message with it: Twilio finds no such host.
const REPORT_REFUSED: u32 = 21_609;
/// Length of the id of a messaging service, which sends texts only.
const SERVICE_ID_CHARS: usize = 34;
/// Half seconds before an extension is dialled: whoever answers has to speak first.
const WAITS: &str = "wwww";

/// An account that texts and calls leave by.
pub struct TwilioChannel {
    account: TwilioAccount,
    client: Client,
}

/// What an answer that is no success holds; the rest of it quotes the number.
#[derive(Deserialize)]
struct Problem {
    code: Option<u32>,
}

impl TwilioChannel {
    /// Prepares the channel; nothing is connected yet.
    ///
    /// # Errors
    /// When the certificates in `ca_pem` cannot be read.
    pub fn new(account: TwilioAccount, ca_pem: Option<&[u8]>, timeout: Duration) -> anyhow::Result<Self> {
        Ok(Self { account, client: Client::new(ca_pem, timeout)? })
    }

    /// A request about the account: `path` is what follows its id.
    fn request(&self, method: &str, path: &str) -> request::Builder {
        let TwilioAccount { account, token, api, .. } = &self.account;
        let base = api.as_str().trim_end_matches('/');
        Request::builder()
            .method(method)
            .uri(format!("{base}/2010-04-01/Accounts/{account}{path}"))
            .header("authorization", basic(account, token.expose_secret()))
    }

    /// Hands a message over, with an address for reports or without one.
    fn hand_over(&self, message: &PhoneMessage, report: Option<&str>) -> Result<Answer, SendError> {
        let path = match &message.words {
            Words::Text(_) => "/Messages.json",
            Words::Call(_) => "/Calls.json",
        };
        let mut form = url::form_urlencoded::Serializer::new(String::new());
        form.extend_pairs(self.fields(message)).extend_pairs(report.map(|report| ("StatusCallback", report)));
        let request = self.request("POST", path).header("content-type", "application/x-www-form-urlencoded");
        let request = request.body(Some(form.finish().into_bytes())).map_err(|_| unwritable())?;
        self.client.ask(request)
    }

    fn fields(&self, message: &PhoneMessage) -> Vec<(&'static str, String)> {
        let sender = &self.account.sender;
        let is_service = sender.starts_with("MG") && sender.len() == SERVICE_ID_CHARS;
        let mut fields = vec![("To", message.to.e164())];
        match &message.words {
            Words::Text(text) => {
                let from = if is_service { "MessagingServiceSid" } else { "From" };
                fields.extend([(from, sender.clone()), ("Body", text.clone())]);
            }
            Words::Call(sentences) => {
                let twiml = spoken(sentences, &message.language);
                fields.extend([("From", sender.clone()), ("Twiml", twiml)]);
                let extension = message.to.extension().map(|digits| format!("{WAITS}{digits}"));
                fields.extend(extension.map(|digits| ("SendDigits", digits)));
            }
        }
        fields
    }
}

impl Channel<PhoneMessage> for TwilioChannel {
    /// Without TLS no report is asked for: the portal is only tried out then, and reached by nobody else.
    fn send(&self, message: &PhoneMessage) -> Result<(), SendError> {
        let report = Some(message.report.as_str()).filter(|report| report.starts_with("https://"));
        let mut answer = self.hand_over(message, report)?;
        if report.is_some() && code(&answer) == Some(REPORT_REFUSED) {
            answer = self.hand_over(message, None)?;
        }
        judge(&answer)
    }

    fn describe(&self) -> String {
        let host = self.account.api.host_str().unwrap_or_default();
        format!("{host} by the API of Twilio, from {}", self.account.sender)
    }

    /// Looks the account up, which takes the same key.
    fn check(&self) -> Result<(), SendError> {
        let request = self.request("GET", ".json").body(None).map_err(|_| unwritable())?;
        judge(&self.client.ask(request)?)
    }
}

/// Only what is said of the number is final: a sender, a permission or a balance can be mended while a message waits.
fn judge(answer: &Answer) -> Result<(), SendError> {
    if Success::default().judge(answer.status, &answer.body) == Verdict::Taken {
        return Ok(());
    }
    let code = code(answer);
    let reason = match code {
        Some(code) => format!("the gateway did not take the message ({}, code {code})", answer.status),
        None => format!("the gateway did not take the message ({})", answer.status),
    };
    if code.is_some_and(|code| ABOUT_THE_NUMBER.contains(&code)) {
        Err(SendError::Permanent(reason))
    } else {
        Err(SendError::Temporary(reason))
    }
}

/// The code of an answer that is no success.
fn code(answer: &Answer) -> Option<u32> {
    serde_json::from_slice::<Problem>(&answer.body).ok().and_then(|problem| problem.code)
}

/// TwiML that says the sentences with a pause between them.
fn spoken(sentences: &[String], language: &str) -> String {
    let voice = voice(language);
    let say = |sentence: &String| format!("<Say language=\"{voice}\">{}</Say>", Escape::Xml.apply(sentence));
    let said: Vec<_> = sentences.iter().map(say).collect();
    format!("<Response>{}</Response>", said.join("<Pause length=\"1\"/>"))
}

/// The voice that speaks a language: Twilio wants a country with it.
fn voice(language: &str) -> &str {
    match language {
        "ar" => "arb",
        "de" => "de-DE",
        "en" => "en-US",
        "ja" => "ja-JP",
        other => other,
    }
}
