use super::Installation;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command};

/// What the demo prints for people, and the program.
fn printed(made: &Installation, arguments: &[&str]) -> (Child, String) {
    let mut child = made.command(arguments).spawn().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    let text: Vec<_> = lines.take_while(|line| !line.starts_with("Stop with")).collect();
    (child, text.join("\n"))
}

#[test]
fn everything_that_a_way_back_asks_for_is_told() {
    let made = Installation::empty();
    let (mut child, text) = printed(&made, &["demo", "--data", "kept"]);
    child.kill().unwrap();
    child.wait().unwrap();
    for told in [
        "mail alex.contoso@mail.example, mobile phone +44 7700 900101, office phone +44 20 7946 0101 ext 12",
        "first pet: Biscuit",
        "such as mail and the mobile phone +44 7700 900106",
        "has a password that has expired, and sets a new one at sign-in",
        "/?realm=fabrikam.example&lang=ar",
    ] {
        assert!(text.contains(told), "{told}: {text}");
    }
    let demo = Demo::start(&made);
    let users = demo.1["tenants"][1]["users"].as_array().unwrap();
    let user =
        |name: &str| users.iter().find(|one| one["username"] == format!("{name}@fabrikam.example")).unwrap();
    assert_eq!(user("robin")["phone"], "+44 7700 900106");
    assert_eq!(user("robin")["mail"], "robin.fabrikam@mail.example");
    assert!(user("sam")["phone"].is_null() && user("sam")["mail"].is_null());
}

/// Waits for the first answer of the demo that printed this.
fn wait_until_served(text: &str) {
    let port = text.split("localhost:").nth(1).unwrap().split(['\n', '/']).next().unwrap();
    let mut portal = TcpStream::connect(format!("127.0.0.1:{port}")).unwrap();
    portal.write_all(b"GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n").unwrap();
    let mut answer = [0; 12];
    portal.read_exact(&mut answer).unwrap();
    assert_eq!(&answer, b"HTTP/1.1 200");
}

/// Sends a running program a signal.
fn signal(child: &Child, name: &str) {
    let done = Command::new("kill").args(["-s", name, &child.id().to_string()]).status().unwrap();
    assert!(done.success());
}

#[test]
fn when_the_terminal_is_closed_nothing_is_left() {
    let made = Installation::empty();
    let folder = made.path("tmp");
    std::fs::create_dir(&folder).unwrap();
    let made = made.with("TMPDIR", &folder.display().to_string());
    let left = || std::fs::read_dir(&folder).unwrap().count();
    let (mut child, text) = printed(&made, &["demo"]);
    assert_eq!(left(), 1);
    wait_until_served(&text);
    signal(&child, "HUP");
    assert!(child.wait().unwrap().success());
    assert_eq!(left(), 0);
    let (child, _) = printed(&made, &["demo", "--data", "kept"]);
    assert_eq!(left(), 0, "what is kept elsewhere needs no folder");
    drop(Demo(child, serde_json::Value::Null));
}

#[test]
fn a_taken_port_is_told_with_the_next_one() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let taken = listener.local_addr().unwrap();
    let made = Installation::empty().with("LATCHKEY_LISTEN", &taken.to_string());
    let next = format!("; set LATCHKEY_LISTEN=127.0.0.1:{}\n", taken.port() + 1);
    for command in ["demo", "serve"] {
        let refusal = made.refused(command);
        assert!(
            refusal.contains(&format!("cannot listen on {taken}: ")) && refusal.ends_with(&next),
            "{refusal}"
        );
    }
}

/// A running demo; it ends with this value.
struct Demo(Child, serde_json::Value);

impl Demo {
    fn start(made: &Installation) -> Self {
        let mut child = made.command(&["demo", "--format", "json", "--data", "kept"]).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let report = serde_json::from_str(&line).unwrap_or_else(|_| panic!("{line}"));
        Self(child, report)
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

#[test]
fn a_demo_beside_an_installation_touches_nothing_of_it() {
    let made = Installation::with_user();
    let own = made.path("data/latchkey.db");
    let made = made
        .with("LATCHKEY_DATABASE_URL", &format!("sqlite://{}", own.display()))
        .with("LATCHKEY_MAIL_URL", "smtp://127.0.0.1:1?tls=none")
        .with("LATCHKEY_SECRET_KEY_FILE", &made_path(&own, "secret.key"));
    std::fs::write(made.path("latchkey.toml"), "data_dir = \"elsewhere\"\nno_such_setting = 1\n").unwrap();
    let before = std::fs::read(&own).unwrap();
    let demo = Demo::start(&made);
    let outbox = demo.1["outbox"].as_str().unwrap();
    assert!(outbox.ends_with("kept/outbox"), "{outbox}");
    assert_eq!(demo.1["tenants"].as_array().unwrap().len(), 2);
    let url = demo.1["url"].as_str().unwrap();
    assert!(url.starts_with("http://localhost:"), "passkeys do not work at {url}");
    assert!(made.path("kept/latchkey.db").exists() && made.path("kept/secret.key").exists());
    assert!(!made.path("elsewhere").exists());
    drop(demo);
    assert_eq!(std::fs::read(&own).unwrap(), before);
}

fn made_path(beside: &std::path::Path, name: &str) -> String {
    beside.with_file_name(name).display().to_string()
}

#[test]
fn a_demo_takes_no_settings_file() {
    let made = Installation::empty();
    std::fs::write(made.path("own.toml"), "").unwrap();
    assert!(made.refused("--config own.toml demo").contains("leave --config out"));
}

#[test]
fn a_demo_adds_nothing_to_a_database_with_other_organizations() {
    let made = Installation::empty();
    made.done("tenant create northwind --name Northwind --realm northwind.example");
    assert!(made.refused("demo --data data").contains("other organizations"));
    let own = format!("sqlite://{}", made.path("data/latchkey.db").display());
    let made = made.with("LATCHKEY_DEMO_DATABASE_URL", &own);
    assert!(made.refused("demo").contains("the database is in use"), "with another key");
    assert_eq!(made.json("tenant list").as_array().unwrap().len(), 1);
}

#[test]
fn a_demo_fills_an_empty_database_that_is_named_for_it() {
    let made = Installation::empty();
    std::fs::create_dir(made.path("measured")).unwrap();
    let named = made.path("measured/own.db");
    let made = made.with("LATCHKEY_DEMO_DATABASE_URL", &format!("sqlite://{}", named.display()));
    let _demo = Demo::start(&made);
    assert!(named.exists() && !made.path("kept/latchkey.db").exists());
}

/// The English page at this path of a demo.
fn page(demo: &Demo, path: &str) -> String {
    let url: url::Url = demo.1["url"].as_str().unwrap().parse().unwrap();
    let host = format!("{}:{}", url.host_str().unwrap(), url.port().unwrap());
    let mut stream = TcpStream::connect(&host).unwrap();
    let head =
        format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nAccept-Language: en\r\nConnection: close\r\n\r\n");
    stream.write_all(head.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn texts_and_calls_are_read_where_mails_are() {
    let made = Installation::empty();
    let demo = Demo::start(&made);
    std::fs::create_dir_all(made.path("kept/outbox")).unwrap();
    for (name, kind, extension) in [("1", "text", "null"), ("2", "call", "\"12\"")] {
        let file = format!(
            r#"{{"kind":"{kind}","to":"+4312345678","extension":{extension},"language":"de",
            "text":"482160 by {kind}","code":"482160","at":"2026-11-23T07:00:00Z"}}"#
        );
        std::fs::write(made.path(&format!("kept/outbox/{name}.json")), file).unwrap();
    }
    let outbox = page(&demo, "/demo/outbox");
    for shown in ["Text message", "Phone call", "482160 by text", "482160 by call", "+4312345678 (12)"] {
        assert!(outbox.contains(shown), "{shown} is missing: {outbox}");
    }
}
