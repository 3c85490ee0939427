//! People who never stop replacing their passwords.

use super::Program;
use crate::kit::{Browser, code_in};
use std::net::SocketAddr;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// Somebody, and what the portal has promised them.
pub struct Person {
    /// The full user name.
    pub username: String,
    /// Where codes go.
    pub mail: String,
    /// The password of the last acknowledged change.
    pub password: String,
    /// A new password whose answer never came.
    pub in_flight: Option<String>,
    /// Acknowledged resets.
    pub resets: u32,
    /// Answers that a crash swallowed.
    pub swallowed: u32,
    count: u32,
}

/// Four people of each organization of the demo.
pub fn people() -> Vec<Person> {
    let passwords = [
        ("alex", "violet harbor lantern"),
        ("lee", "silver orchard compass"),
        ("noor", "amber glacier notebook"),
        ("kim", "quiet thunder basket"),
    ];
    let of = |slug: &str| {
        passwords.map(|(name, password)| Person {
            username: format!("{name}@{slug}.example"),
            mail: format!("{name}.{slug}@mail.example"),
            password: password.to_owned(),
            in_flight: None,
            resets: 0,
            swallowed: 0,
            count: 0,
        })
    };
    of("contoso").into_iter().chain(of("fabrikam")).collect()
}

/// Everybody works at once; after `moment` the program is killed.
pub fn use_until_killed(program: &mut Program, people: &[Mutex<Person>], moment: Duration) {
    let stop = AtomicBool::new(false);
    let place = Place::of(program);
    std::thread::scope(|scope| {
        for person in people {
            let (place, stop) = (&place, &stop);
            scope.spawn(move || work(place, &mut person.lock().unwrap(), stop));
        }
        std::thread::sleep(moment);
        program.kill();
        stop.store(true, Ordering::SeqCst);
    });
}

/// Where the program is, for threads that must not own it.
struct Place {
    address: SocketAddr,
    outbox: std::path::PathBuf,
}

impl Place {
    fn of(program: &Program) -> Self {
        Self { address: program.address(), outbox: program.outbox.clone() }
    }
}

fn work(place: &Place, person: &mut Person, stop: &AtomicBool) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        while !stop.load(Ordering::SeqCst) {
            if round(place, person, stop).await.is_none() {
                return;
            }
        }
    });
}

/// One sign-in, and one change where the limits allow it; `None` when the portal is gone.
async fn round(place: &Place, person: &mut Person, stop: &AtomicBool) -> Option<()> {
    let browser = Browser::new(place.address, "127.0.0.1");
    sign_in(&browser, person).await?;
    if person.count % 3 == 2 || reset(place, person, stop).await? == Reset::Limited {
        change(&browser, person).await?;
    }
    person.count += 1;
    Some(())
}

async fn sign_in(browser: &Browser, person: &Person) -> Option<()> {
    let page = browser.try_get("/sign-in").await?;
    let fields =
        [("csrf", page.csrf()), ("username", person.username.clone()), ("password", person.password.clone())];
    let answer = browser.try_post("/sign-in", &fields).await?;
    assert!(matches!(answer.status, 303 | 503), "{} could not sign in: {}", person.username, answer.main());
    Some(())
}

/// None that was tried before: one whose answer a crash swallowed may be the password by now, and does not come back.
fn fresh(person: &Person) -> String {
    format!("marble canyon whisper {} {} {}", person.resets, person.swallowed, person.count)
}

/// Sends a form that sets `new`, and believes what it is told.
async fn set(
    browser: &Browser,
    person: &mut Person,
    path: &str,
    fields: &[(&str, String)],
    new: String,
) -> Option<()> {
    person.in_flight = Some(new.clone());
    let Some(answer) = browser.try_post(path, fields).await else {
        person.swallowed += 1;
        return None;
    };
    let done = matches!(answer.location(), "/forgot/done" | "/account?done=password");
    person.in_flight = None;
    if answer.status == 303 && done {
        person.password = new;
        person.resets += 1;
    }
    Some(())
}

async fn change(browser: &Browser, person: &mut Person) -> Option<()> {
    let page = browser.try_get("/password").await?;
    if page.status != 200 {
        return Some(());
    }
    let new = fresh(person);
    let fields =
        [("csrf", page.csrf()), ("current_password", person.password.clone()), ("new_password", new.clone())];
    set(browser, person, "/password", &fields, new).await
}

#[derive(PartialEq)]
enum Reset {
    Tried,
    Limited,
}

async fn reset(place: &Place, person: &mut Person, stop: &AtomicBool) -> Option<Reset> {
    let browser = Browser::new(place.address, "127.0.0.1");
    let page = browser.try_get("/forgot").await?;
    let known = codes(place, person).len();
    browser.try_post("/forgot", &[("csrf", page.csrf()), ("username", person.username.clone())]).await?;
    let page = browser.try_get("/forgot/method").await?;
    if page.status == 200 {
        browser.try_post("/forgot/method", &[("csrf", page.csrf()), ("method", "mail".to_owned())]).await?;
    }
    let Some(code) = wait_for_code(place, person, known, stop).await else { return Some(Reset::Limited) };
    let page = browser.try_get("/forgot/code").await?;
    let answer = browser.try_post("/forgot/code", &[("csrf", page.csrf()), ("code", code)]).await?;
    if answer.location() != "/forgot/password" {
        return Some(Reset::Tried);
    }
    let page = browser.try_get("/forgot/password").await?;
    let new = fresh(person);
    let fields = [("csrf", page.csrf()), ("new_password", new.clone())];
    set(&browser, person, "/forgot/password", &fields, new).await?;
    Some(Reset::Tried)
}

/// The codes that came so far, oldest first.
fn codes(place: &Place, person: &Person) -> Vec<String> {
    let mails = super::program::mails(&place.outbox);
    let mine = mails.iter().filter(|mail| mail.lines().next().unwrap_or_default().contains(&person.mail));
    mine.filter_map(|mail| code_in(mail)).collect()
}

/// Beyond the hourly limit none comes.
async fn wait_for_code(place: &Place, person: &Person, known: usize, stop: &AtomicBool) -> Option<String> {
    let start = Instant::now();
    while start.elapsed() < Duration::from_millis(1_500) && !stop.load(Ordering::SeqCst) {
        let codes = codes(place, person);
        if codes.len() > known {
            return codes.last().cloned();
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    None
}
