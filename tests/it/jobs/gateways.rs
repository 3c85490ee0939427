//! Texts that leave by a real gateway: a server of this test that fails at first, and Kannel from `tests/services/up`.

use super::phones::text;
use super::{once, post, sent};
use crate::kit::*;
use latchkey::courier::Channel;
use latchkey::courier::phone::{GatewayChannel, PhoneMessage};
use latchkey::domain::gateway::{Gateway, Success, Template};
use latchkey::jobs::Worker;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

const NUMBER: &str = "+436641234567";

/// A way out through the gateway at this address.
fn way(url: &str) -> Box<dyn Channel<PhoneMessage>> {
    way_with(url, Duration::from_secs(10))
}

fn way_with(url: &str, timeout: Duration) -> Box<dyn Channel<PhoneMessage>> {
    let gateway = Gateway {
        posts: false,
        url: Template::parse(url).unwrap(),
        headers: Vec::new(),
        body: None,
        success: Success::default(),
        sender: String::new(),
    };
    Box::new(GatewayChannel::new(gateway, None, timeout).unwrap())
}

/// A gateway that answers with these, one connection each, and tells the first line of what it was asked.
fn gateway(answers: &'static [&'static str]) -> (String, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/send?key=canary&to={{to}}&text={{text}}", listener.local_addr().unwrap());
    let (tell, told) = channel();
    std::thread::spawn(move || {
        for answer in answers {
            let mut stream = listener.accept().unwrap().0;
            let lines = BufReader::new(stream.try_clone().unwrap()).lines().map_while(Result::ok);
            let head: Vec<_> = lines.take_while(|line| !line.is_empty()).collect();
            tell.send(head[0].clone()).unwrap();
            write!(stream, "HTTP/1.1 {answer}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").unwrap();
        }
    });
    (url, told)
}

#[test]
fn a_gateway_that_fails_twice_gets_the_text_at_the_third_try() {
    run(Database::sqlite(), async |mut app| {
        let (url, asked) = gateway(&["503 Unavailable", "429 Too Many Requests", "202 Accepted"]);
        app.postman.texts = way(&url);
        text(&app, NUMBER);
        for (pause, error) in [(5, "503"), (15, "429")] {
            assert_eq!(once(&app), 1);
            let kept = app.value("SELECT last_error AS v FROM outbox");
            assert_eq!(kept, format!("the gateway did not take the message ({error})"));
            app.pass(pause);
        }
        assert_eq!(once(&app), 1);
        assert_eq!(app.value("SELECT outcome AS v FROM outbox"), "sent");
        let lines: Vec<_> = asked.iter().collect();
        assert_eq!((lines.len(), &lines[0]), (3, &lines[2]), "the same request each time");
        assert!(lines[0].starts_with("GET /send?key=canary&to=%2B436641234567&text="), "{}", lines[0]);
    });
}

#[test]
fn what_a_gateway_refuses_for_good_is_given_up_and_nothing_of_it_is_kept() {
    run(Database::sqlite(), async |mut app| {
        let (url, _asked) = gateway(&["400 +436641234567 canary"]);
        app.postman.texts = way(&url);
        text(&app, NUMBER);
        assert_eq!(once(&app), 1);
        let kept = app.value("SELECT outcome || ': ' || last_error AS v FROM outbox");
        assert_eq!(kept, "given_up: the gateway did not take the message (400)");
    });
}

on_both!(a_gateway_that_never_answers_keeps_no_mail_waiting, |app| async {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/?to={{to}}&text={{text}}", silent.local_addr().unwrap());
    let mut postman = app.another_postman();
    postman.texts = way_with(&url, Duration::from_secs(120));
    text(&app, NUMBER);
    let worker = Worker::start(postman).unwrap();
    let caught = app.blocking(|_| silent.accept().unwrap());
    post(&app).await;
    let limit = std::time::Instant::now() + Duration::from_secs(60);
    while sent(&app) == 0 {
        assert!(std::time::Instant::now() < limit, "the mail waits behind the text");
        app.blocking(|_| std::thread::sleep(Duration::from_millis(20)));
    }
    assert_eq!(app.count("outbox WHERE lane = 'phone' AND finished_at IS NULL AND tries = 0"), 1);
    drop(caught);
    app.blocking(|_| worker.stop());
    assert_eq!(
        app.count("outbox WHERE lane = 'phone' AND finished_at IS NULL AND tries = 1"),
        1,
        "tried again later"
    );
});

/// What arrived at the network behind Kannel, which logs each line of a text as a message.
fn arrived(text: &str) -> bool {
    let log = std::env::var("LATCHKEY_TEST_SMSC_LOG").unwrap();
    std::fs::read_to_string(log).unwrap().contains(text)
}

#[test]
#[ignore = "needs Kannel, which tests/services/up starts"]
fn a_code_crosses_kannel() {
    let url = std::env::var("LATCHKEY_TEST_KANNEL_URL").expect("tests/services/up prints it");
    let fields =
        "to={to}&text={text}&charset=UTF-8&coding={coding}&dlr-mask=27&dlr-url={report}%3Fstatus%3D%25d";
    run(Database::sqlite(), async |mut app| {
        app.postman.texts = way(&format!("{url}x&{fields}"));
        text(&app, NUMBER);
        assert_eq!(once(&app), 1);
        let kept = app.value("SELECT last_error AS v FROM outbox");
        assert_eq!(kept, "the gateway did not take the message (403)", "a wrong password is mended later");
        app.postman.texts = way(&format!("{url}&{fields}"));
        app.pass(5);
        assert_eq!(once(&app), 1);
        assert_eq!(app.value("SELECT outcome AS v FROM outbox"), "sent");
        let code = app.enrolment_code();
        let limit = std::time::Instant::now() + Duration::from_secs(20);
        let whole = format!("{NUMBER} text {code} ist Ihr Code für Contoso.");
        let reported = || app.value("SELECT status AS v FROM sent_messages") == "delivered";
        while !arrived(&whole) || !arrived(&format!("@127.0.0.1 #{code}")) || !reported() {
            assert!(std::time::Instant::now() < limit, "nothing arrived, or nothing was reported: {whole}");
            app.blocking(|_| std::thread::sleep(Duration::from_millis(50)));
        }
    });
}
