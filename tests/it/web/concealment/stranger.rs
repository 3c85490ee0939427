//! Somebody who tries a name, and everything that can be compared afterwards.

use super::accounts::{self, Kind, QUESTIONS, UNKNOWN};
use crate::kit::*;
use serde_json::Value;

/// One request: what was asked for, and what came of it, in lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    asked: String,
    status: u16,
    /// Status, headers, cookies and page, without what differs from one page to the next by nature; then the work.
    lines: Vec<String>,
    work: Work,
}

/// A stranger on the way, and the steps so far.
pub struct Stranger<'a> {
    /// The portal.
    pub app: &'a TestApp,
    /// The browser.
    pub browser: Browser,
    /// The name that is tried.
    pub name: &'static str,
    meter: &'a Meter,
    steps: Vec<Step>,
    passed_seconds: i64,
}

impl<'a> Stranger<'a> {
    /// Somebody with a new browser.
    pub fn new(app: &'a TestApp, meter: &'a Meter, name: &'static str) -> Self {
        // Passkeys need a name for the portal.
        let browser = app.browser_at("localhost");
        Self { app, browser, name, meter, steps: Vec::new(), passed_seconds: 0 }
    }

    /// Asks for a page.
    pub async fn get(&mut self, path: &str) -> Page {
        self.begin_step();
        let page = self.browser.get(path).await;
        self.note(format!("GET {path}"), page)
    }

    /// Sends the form of `page` that goes to `action`.
    pub async fn submit(&mut self, page: &Page, action: &str, fields: &[(&str, &str)]) -> Page {
        self.begin_step();
        let answer = self.browser.submit(page, action, fields).await;
        self.note(format!("POST {action}"), answer)
    }

    /// Sends fields as they are, with the token of `page`.
    pub async fn post(&mut self, page: &Page, path: &str, fields: &[(&str, &str)]) -> Page {
        let csrf = page.csrf();
        let fields = [&[("csrf", csrf.as_str())][..], fields].concat();
        self.begin_step();
        let answer = self.browser.post(path, &fields).await;
        self.note(format!("POST {path}"), answer)
    }

    /// What is kept in memory for a second is asked for again.
    fn begin_step(&mut self) {
        self.pass(1);
        self.meter.reset();
    }

    /// Asks for a page and sends its form.
    pub async fn fill(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let page = self.get(path).await;
        self.submit(&page, path, fields).await
    }

    /// Says whose password or account it is, at `/forgot` or `/unlock`.
    pub async fn begin(&mut self, door: &str) -> Page {
        let name = self.name;
        self.fill(door, &[("username", name)]).await
    }

    /// Lets so many seconds pass, for as long as this stranger is there.
    pub fn pass(&mut self, seconds: i64) {
        self.app.pass(seconds);
        self.passed_seconds += seconds;
    }

    /// Begins to take notes only now.
    pub fn forget_steps(&mut self) {
        self.steps.clear();
    }

    /// What there is to compare. The clock goes back to where it was.
    pub fn leave(self) -> Vec<Step> {
        self.app.pass(-self.passed_seconds);
        self.steps
    }

    fn note(&mut self, asked: String, page: Page) -> Page {
        let work = self.meter.read();
        let headers = page.headers.iter().map(|(name, value)| header(name.as_str(), value.to_str().unwrap()));
        let mut lines: Vec<String> = headers.collect();
        lines.sort();
        lines.insert(0, format!("status: {}", page.status));
        lines.extend(body(&page, self.name).lines().map(str::to_owned));
        lines.extend(work.statements.iter().map(|statement| format!("database: {statement}")));
        lines.push(format!("passwords hashed: {}", work.hashes));
        self.steps.push(Step { asked, status: page.status, lines, work });
        page
    }
}

fn header(name: &str, value: &str) -> String {
    match name {
        "date" | "x-request-id" => format!("{name}: …"),
        "set-cookie" => {
            let (cookie, attributes) = value.split_once(';').unwrap_or((value, ""));
            let (cookie, kept) = cookie.split_once('=').unwrap_or((cookie, ""));
            format!("{name}: {cookie}=({} signs);{attributes}", kept.len())
        }
        _ => format!("{name}: {value}"),
    }
}

fn body(page: &Page, name: &str) -> String {
    if page.header("content-type").starts_with("application/json") {
        return question(&page.body);
    }
    let mut body = page.masked(name);
    for id in QUESTIONS {
        let label = page.text(&format!("label[for='answer-{id}']"));
        if !label.is_empty() {
            body = body.replace(&label, "[question]").replace(id, "[id]");
        }
    }
    let reference = page.text("#reference");
    if reference.is_empty() { body } else { body.replace(&reference, "[reference]") }
}

/// What a browser is asked about passkeys, without what is drawn anew each time.
fn question(body: &str) -> String {
    let mut question: Value = serde_json::from_str(body).unwrap();
    for place in ["/ceremony", "/publicKey/challenge"] {
        let drawn = question.pointer_mut(place).unwrap();
        *drawn = Value::from(drawn.as_str().unwrap().len());
    }
    question.to_string()
}

/// Lets a stranger walk the same way with a name of each of `kinds` and with one that nobody has; all must look the same.
/// Answers the statuses of the steps.
pub async fn compare(app: &TestApp, kinds: &[Kind], walk: impl AsyncFn(&mut Stranger<'_>)) -> Vec<u16> {
    compare_with(app, UNKNOWN, kinds, walk).await
}

/// The same with the `expected` kind in the place of an unknown name.
pub async fn compare_with(
    app: &TestApp,
    expected: Kind,
    kinds: &[Kind],
    walk: impl AsyncFn(&mut Stranger<'_>),
) -> Vec<u16> {
    let meter = app.meter();
    let tried = async |(_, name): Kind| {
        accounts::forget_tries(app);
        // Whoever makes one try more than may wait would tell them to the database.
        app.tell();
        let mut stranger = Stranger::new(app, &meter, name);
        walk(&mut stranger).await;
        stranger.leave()
    };
    let expected = tried(expected).await;
    for kind in kinds {
        same(kind.0, &tried(*kind).await, &expected);
    }
    expected.iter().map(|step| step.status).collect()
}

/// Fails with the first step that differs, and how.
#[track_caller]
pub fn same(kind: &str, seen: &[Step], expected: &[Step]) {
    for (number, (seen, expected)) in seen.iter().zip(expected).enumerate() {
        let what = format!("{kind}: step {number}, {}", expected.asked);
        assert_eq!(seen.asked, expected.asked, "{what}");
        assert!(seen == expected, "{what}\n{}", difference(&expected.lines, &seen.lines));
    }
    assert_eq!(seen.len(), expected.len(), "{kind}: steps");
}

/// What is expected and not seen (`-`), and the other way round (`+`).
fn difference(expected: &[String], seen: &[String]) -> String {
    let head = expected.iter().zip(seen).take_while(|(one, other)| one == other).count();
    let (expected, seen) = (&expected[head..], &seen[head..]);
    let tail = expected.iter().rev().zip(seen.iter().rev()).take_while(|(one, other)| one == other).count();
    let marked = |lines: &[String], mark: &str| -> String {
        lines[..lines.len() - tail].iter().map(|line| format!("{mark} {line}\n")).collect()
    };
    marked(expected, "-") + &marked(seen, "+")
}

on_both!(the_meter_sees_what_a_request_costs, |app| async {
    let meter = app.meter();
    let mut stranger = Stranger::new(&app, &meter, "alex@contoso.example");
    stranger.fill("/sign-in", &[("username", "alex@contoso.example"), ("password", "wrong")]).await;
    stranger.begin("/forgot").await;
    let steps = stranger.leave();
    let [form, sign_in, _, forgot] = &steps[..] else { panic!("{steps:?}") };
    assert_eq!(form.work, Work::default(), "a page for a stranger asks the database nothing");
    assert_eq!(
        (sign_in.work.hashes, sign_in.work.added("lockouts"), sign_in.work.added("events")),
        (1, 1, 1)
    );
    assert_eq!((forgot.work.hashes, forgot.work.added("flows"), forgot.work.added("outbox")), (0, 1, 1));
    let begun = |work: &Work| work.statements.iter().filter(|sql| sql.starts_with("BEGIN")).count();
    assert_eq!((begun(&sign_in.work), begun(&forgot.work)), (1, 1));
    assert!(sign_in.work.statements.iter().all(|sql| !sql.contains("alex") && !sql.contains("binds")));
});

#[test]
fn a_difference_shows_only_what_differs() {
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(difference(&lines("a\nb\nc"), &lines("a\nx\ny\nc")), "- b\n+ x\n+ y\n");
    assert_eq!(difference(&lines("a\na"), &lines("a")), "- a\n");
}
