//! Ten thousand requests that no browser would send: each gets an answer, none is the portal's fault, and no page comes
//! without its form.
//!
//! `LATCHKEY_SEED` chooses others than the usual ones; what fails names its seed.

mod doors;
mod junk;
mod requests;
mod seats;
mod verdict;

use crate::kit::dice::Dice;
use crate::kit::wire::Wire;
use crate::kit::*;
use futures_util::future::join_all;
use requests::Request;
use seats::Seat;

/// PostgreSQL, which takes no NUL in a text, gets fewer: its pages are the same.
const REQUESTS: usize = 10_000;
const REQUESTS_ON_POSTGRES: usize = 3_000;
/// At one seat: by then most of what can be used up there is.
const REQUESTS_AT_A_SEAT: usize = 40;
/// Between two rounds: every limit of an hour begins anew.
const ROUND_SECONDS: i64 = 2 * 3_600;
const USUAL_SEED: u64 = 7_319;

fn seed() -> u64 {
    std::env::var("LATCHKEY_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(USUAL_SEED)
}

on_both!(ten_thousand_hostile_requests_leave_every_page_whole_and_the_portal_at_work, |app| async {
    panics::watch();
    seats::open(&app);
    let wanted = if app.is_postgres() { REQUESTS_ON_POSTGRES } else { REQUESTS };
    let (addresses, mut sent) = (doors::addresses(), 0);
    assert!(addresses.len() > 50, "{addresses:?}");
    for round in 0.. {
        let at_seats = (0..seats::SEATS).map(|index| attack(&app, &addresses, (round, index)));
        sent += join_all(at_seats).await.into_iter().sum::<usize>();
        app.pass(ROUND_SECONDS);
        if sent >= wanted {
            break;
        }
    }
    // What was typed into letters must not keep them from leaving.
    app.deliver();
    let browser = app.browser();
    assert_eq!(browser.get("/sign-in").await.status, 200);
    app.alex().await;
    assert_eq!(panics::seen(), [""; 0], "something panicked");
});

/// Takes a seat and sends from there; how many requests that were.
async fn attack(app: &TestApp, addresses: &[String], (round, index): (usize, usize)) -> usize {
    let seat = seats::take(app, round, index).await;
    let (seed, number) = (seed(), (round * seats::SEATS + index) as u64);
    let (mut dice, mut wire) = (Dice::new(seed.wrapping_add(number << 32)), Wire::new(app.address));
    let refused = seat.doors.iter().filter_map(|door| Some((door, door.refused?)));
    let mut sent = 0;
    for (door, fields) in refused {
        let typed = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let request = requests::form(&seat, door, typed);
        let status = send(&mut wire, &request, (&seat, seed)).await;
        // Too often is a refusal too.
        assert!(matches!(status, 422 | 429), "{}: {} answers {status}, seed {seed}", seat.name, door.path);
        sent += 1;
    }
    for _ in 0..REQUESTS_AT_A_SEAT {
        let request = requests::any(&mut dice, &seat, addresses);
        send(&mut wire, &request, (&seat, seed)).await;
        sent += 1;
    }
    sent
}

/// Sends one and holds its answer against what must be true of each; its status, 0 for none.
async fn send(wire: &mut Wire, request: &Request, (seat, seed): (&Seat, u64)) -> u16 {
    let answer = wire.ask(&request.bytes, request.manner).await;
    if let Err(wrong) = verdict::check(request, answer.as_ref()) {
        let shown: String = String::from_utf8_lossy(&request.bytes).chars().take(3_000).collect();
        panic!("{wrong}\nseed {seed}, {}, to:\n{}", seat.name, shown.escape_debug());
    }
    answer.map_or(0, |answer| answer.status)
}

on_both!(what_hostile_devices_answer_is_refused, |app| async {
    use crate::web::passkeys::{asked, here, origin};
    panics::watch();
    let (browser, mut dice) = (here(&app), Dice::new(seed()));
    let csrf = browser.get("/sign-in").await.csrf();
    for number in 0..150 {
        let question = asked(&browser, "/sign-in", "/sign-in/passkey").await;
        let mut device = Device::new(&origin(&app));
        let credential = spoiled(&mut dice, device.answer(&question));
        let ceremony = question["ceremony"].as_str().unwrap();
        let fields = [("csrf", csrf.as_str()), ("ceremony", ceremony), ("credential", credential.as_str())];
        let answer = browser.post("/sign-in/passkey", &fields).await;
        assert!(matches!(answer.status, 422 | 413 | 400), "{number}: {} for {credential}", answer.status);
        assert!(answer.status != 422 || !answer.errors().is_empty(), "{credential}");
    }
    assert_eq!(panics::seen(), [""; 0], "something panicked");
});

/// The answer of a device with something in it that does not belong there.
fn spoiled(dice: &mut Dice, credential: String) -> String {
    let mut value: serde_json::Value = serde_json::from_str(&credential).unwrap();
    match dice.below(6) {
        0 => return credential.chars().take(dice.below(credential.len())).collect(),
        1 => return junk::text(dice),
        2 => value["rawId"] = junk::text(dice).into(),
        3 => value["response"]["userHandle"] = serde_json::Value::Null,
        4 => {
            value["response"]["clientDataJSON"] =
                data_encoding::BASE64URL_NOPAD.encode(b"{\"type\":1}").into()
        }
        _ => {
            let length = dice.below(80);
            let bytes: Vec<u8> = (0..length).map(|_| dice.number() as u8).collect();
            let part = *dice.pick(&["authenticatorData", "signature", "userHandle", "clientDataJSON"]);
            value["response"][part] = data_encoding::BASE64URL_NOPAD.encode(&bytes).into();
        }
    }
    value.to_string()
}
