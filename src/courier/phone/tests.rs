//! What is asked of gateways, byte by byte, and what their answers mean.

use super::*;
use crate::courier::{Channel, SendError};
use crate::domain::gateway::{Gateway, Success, Template, TwilioAccount};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// A request as it came over the wire.
struct Asked {
    line: String,
    headers: Vec<String>,
    body: String,
}

impl Asked {
    fn header(&self, name: &str) -> Option<&str> {
        let prefix = format!("{name}: ");
        self.headers.iter().find_map(|line| {
            line.get(..prefix.len()).filter(|start| start.eq_ignore_ascii_case(&prefix))?;
            line.get(prefix.len()..)
        })
    }

    fn form(&self) -> Vec<(String, String)> {
        url::form_urlencoded::parse(self.body.as_bytes()).into_owned().collect()
    }
}

fn read(stream: &TcpStream) -> Asked {
    let mut lines = BufReader::new(stream);
    let mut line = || {
        let mut line = String::new();
        lines.read_line(&mut line).unwrap();
        line.trim_end().to_owned()
    };
    let first = line();
    let headers: Vec<_> = std::iter::repeat_with(&mut line).take_while(|line| !line.is_empty()).collect();
    let mut asked = Asked { line: first, headers, body: String::new() };
    let length = asked.header("content-length").map_or(0, |length| length.parse().unwrap());
    lines.take(length).read_to_string(&mut asked.body).unwrap();
    asked
}

/// A server that gives each answer once, and what it was asked.
fn server(answers: &[&'static str]) -> (String, Receiver<Asked>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let origin = format!("http://{}", listener.local_addr().unwrap());
    let (tell, told) = channel();
    let answers = answers.to_vec();
    std::thread::spawn(move || {
        for answer in answers {
            let mut stream = listener.accept().unwrap().0;
            tell.send(read(&stream)).unwrap();
            stream.write_all(answer.as_bytes()).unwrap();
        }
    });
    (origin, told)
}

const TAKEN: &str = "HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

const REPORT: &str = "https://portal.contoso.example/gateway/T0-k_n";

fn message(words: Words) -> PhoneMessage {
    PhoneMessage {
        id: uuid::Uuid::from_u128(7),
        to: Phone::from_stored("+4312345678;ext=12").unwrap(),
        language: "de".to_owned(),
        code: Some("482160".into()),
        words,
        report: REPORT.to_owned(),
        at: jiff::Timestamp::UNIX_EPOCH,
    }
}

fn words() -> Words {
    Words::Text("482160 für \"Ä & B\"\n\n@h.example #482160".to_owned())
}

fn template(text: &str) -> Template {
    Template::parse(text).unwrap()
}

fn gateway(url: &str) -> Gateway {
    Gateway {
        posts: false,
        url: template(url),
        headers: Vec::new(),
        body: None,
        success: Success::default(),
        sender: "Contoso".to_owned(),
    }
}

fn send(gateway: Gateway) -> Result<(), SendError> {
    GatewayChannel::new(gateway, None, Duration::from_secs(5)).unwrap().send(&message(words()))
}

#[test]
fn kannel_is_asked_by_get_with_the_login_and_the_coding() {
    let (origin, asked) = server(&[TAKEN]);
    let path =
        "/cgi-bin/sendsms?username=portal&password=pw&to={to}&text={text}&charset=UTF-8&coding={coding}";
    send(gateway(&format!("{origin}{path}"))).unwrap();
    let asked = asked.recv().unwrap();
    assert_eq!(
        asked.line,
        "GET /cgi-bin/sendsms?username=portal&password=pw&to=%2B4312345678&text=482160%20f%C3%BCr%20%22%C3%84%20%26\
         %20B%22%0A%0A%40h.example%20%23482160&charset=UTF-8&coding=0 HTTP/1.1"
    );
    assert_eq!((asked.body.as_str(), asked.header("authorization")), ("", None));
}

#[test]
fn a_provider_is_asked_by_post_with_json_headers_and_a_login() {
    let (origin, asked) = server(&[TAKEN]);
    let origin = origin.replace("http://", "http://port%40l:p%2Fss@");
    let body = r#"{"from":"{sender}","to":["{digits}"],"text":"{text}","ref":"{id}"}"#;
    let headers = vec![("X-Language".to_owned(), template("{language}"))];
    send(Gateway {
        posts: true,
        headers,
        body: Some(template(body)),
        ..gateway(&format!("{origin}/v1/sms"))
    })
    .unwrap();
    let asked = asked.recv().unwrap();
    assert_eq!(asked.line, "POST /v1/sms HTTP/1.1");
    assert_eq!(asked.header("authorization"), Some("Basic cG9ydEBsOnAvc3M="));
    assert_eq!(asked.header("content-type"), Some("application/json"));
    assert_eq!(asked.header("x-language"), Some("de"));
    let json: serde_json::Value = serde_json::from_str(&asked.body).unwrap();
    assert_eq!((&json["from"], &json["to"][0]), (&"Contoso".into(), &"4312345678".into()));
    assert_eq!(json["text"], words().whole());
}

#[test]
fn only_an_answer_that_the_settings_call_a_success_is_one() {
    let (origin, _asked) = server(&[
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nERR 7",
        "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nOK 1",
        "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:9/\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 400 Bad Request\r\nContent-Length: 11\r\n\r\n+4312345678",
    ]);
    let success = Success { statuses: 200..=200, text: Some("OK".to_owned()) };
    let try_once = || send(Gateway { success: success.clone(), ..gateway(&origin) });
    let refused = |status| format!("the gateway did not take the message ({status})");
    assert_eq!(try_once(), Err(SendError::Temporary(refused(200))));
    assert_eq!(try_once(), Ok(()));
    assert_eq!(try_once(), Err(SendError::Temporary(refused(302))), "where it leads nobody is asked");
    assert_eq!(try_once(), Err(SendError::Permanent(refused(400))), "and nothing of the answer is repeated");
}

#[test]
fn silence_is_a_temporary_trouble_that_names_no_number_and_no_key() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let silent = format!("http://{}/?key=canary&to={{to}}", listener.local_addr().unwrap());
    let channel = GatewayChannel::new(gateway(&silent), None, Duration::from_millis(200)).unwrap();
    let refusal = channel.send(&message(words())).unwrap_err();
    assert_eq!(refusal, SendError::Temporary("the gateway did not answer (no answer in time)".to_owned()));
    assert_eq!(channel.describe().matches("canary").count(), 0);
    drop(listener);
    let refusal = channel.send(&message(words())).unwrap_err().to_string();
    assert!(!refusal.contains("canary") && !refusal.contains("4312345678"), "{refusal}");
}

#[test]
fn an_answer_without_an_end_is_read_no_further_than_allowed() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let origin = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        let mut stream = listener.accept().unwrap().0;
        read(&stream);
        stream.write_all(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n").unwrap();
        while stream.write_all(&[b'x'; 4096]).is_ok() {}
    });
    assert_eq!(send(gateway(&origin)), Ok(()));
}

fn twilio(api: &str) -> TwilioChannel {
    let account = TwilioAccount {
        account: "AC1".to_owned(),
        token: "t0ken".into(),
        sender: "+15551230000".to_owned(),
        api: api.parse().unwrap(),
    };
    TwilioChannel::new(account, None, Duration::from_secs(5)).unwrap()
}

fn pairs(form: &[(String, String)]) -> Vec<(&str, &str)> {
    form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

#[test]
fn twilio_gets_texts_as_messages_and_calls_as_twiml() {
    let (origin, asked) = server(&[TAKEN, TAKEN]);
    let channel = twilio(&origin);
    channel.send(&message(words())).unwrap();
    let text = asked.recv().unwrap();
    assert_eq!(text.line, "POST /2010-04-01/Accounts/AC1/Messages.json HTTP/1.1");
    assert_eq!(text.header("authorization"), Some("Basic QUMxOnQwa2Vu"));
    assert_eq!(text.header("content-type"), Some("application/x-www-form-urlencoded"));
    let whole = words().whole();
    assert_eq!(
        pairs(&text.form()),
        [
            ("To", "+4312345678"),
            ("From", "+15551230000"),
            ("Body", whole.as_str()),
            ("StatusCallback", REPORT)
        ]
    );
    channel.send(&message(Words::Call(vec!["Hier ist A & B.".to_owned(), "4, 8.".to_owned()]))).unwrap();
    let call = asked.recv().unwrap();
    assert_eq!(call.line, "POST /2010-04-01/Accounts/AC1/Calls.json HTTP/1.1");
    let twiml = "<Response><Say language=\"de-DE\">Hier ist A &amp; B.</Say><Pause length=\"1\"/>\
                 <Say language=\"de-DE\">4, 8.</Say></Response>";
    assert_eq!(
        pairs(&call.form()),
        [
            ("To", "+4312345678"),
            ("From", "+15551230000"),
            ("Twiml", twiml),
            ("SendDigits", "wwww12"),
            ("StatusCallback", REPORT)
        ]
    );
}

#[test]
fn a_message_goes_without_reports_where_twilio_cannot_reach_the_portal() {
    let refused = "HTTP/1.1 400 Bad Request\r\nContent-Length: 14\r\n\r\n{\"code\":21609}";
    let (origin, asked) = server(&[refused, TAKEN, TAKEN]);
    let channel = twilio(&origin);
    channel.send(&message(words())).unwrap();
    let plain =
        PhoneMessage { report: "http://127.0.0.1:8080/gateway/T0-k_n".to_owned(), ..message(words()) };
    channel.send(&plain).unwrap();
    let told = |asked: Asked| asked.form().iter().any(|(name, _)| name == "StatusCallback");
    assert_eq!(asked.iter().map(told).collect::<Vec<_>>(), [true, false, false]);
}

#[test]
fn kannel_is_told_where_to_report() {
    let (origin, asked) = server(&[TAKEN]);
    send(gateway(&format!("{origin}/s?to={{to}}&dlr-mask=27&dlr-url={{report}}%3Fstatus%3D%25d"))).unwrap();
    let line = asked.recv().unwrap().line;
    let url = url::Url::parse(&format!("{origin}{}", line.split(' ').nth(1).unwrap())).unwrap();
    let told: Vec<_> =
        url.query_pairs().map(|(name, value)| (name.into_owned(), value.into_owned())).collect();
    let whole = format!("{REPORT}?status=%d");
    assert_eq!(pairs(&told), [("to", "+4312345678"), ("dlr-mask", "27"), ("dlr-url", whole.as_str())]);
}

#[test]
fn only_what_twilio_says_of_the_number_is_final() {
    let answers = [
        "HTTP/1.1 400 Bad Request\r\nContent-Length: 40\r\n\r\n{\"code\":21211,\"message\":\"+4312345678 bad\"}",
        "HTTP/1.1 400 Bad Request\r\nContent-Length: 14\r\n\r\n{\"code\":21606}",
        "HTTP/1.1 401 Unauthorized\r\nContent-Length: 14\r\n\r\n{\"code\":20003}",
        "HTTP/1.1 500 Oops\r\nContent-Length: 5\r\n\r\n<html",
    ];
    let (origin, _asked) = server(&answers);
    let channel = twilio(&origin);
    let said = || channel.send(&message(words())).unwrap_err();
    let refused = |what: &str| format!("the gateway did not take the message ({what})");
    assert_eq!(
        said(),
        SendError::Temporary(refused("400")),
        "an answer cut short says nothing of the number"
    );
    assert_eq!(said(), SendError::Temporary(refused("400, code 21606")));
    assert_eq!(said(), SendError::Temporary(refused("401, code 20003")));
    assert_eq!(said(), SendError::Temporary(refused("500")));
    let (origin, _asked) =
        server(&["HTTP/1.1 400 Bad Request\r\nContent-Length: 14\r\n\r\n{\"code\":21610}"]);
    assert_eq!(
        twilio(&origin).send(&message(words())).unwrap_err(),
        SendError::Permanent(refused("400, code 21610"))
    );
}
