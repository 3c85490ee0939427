//! Whether time tells who has an account.
//!
//! Runs only when it is asked for, on a machine that does nothing else, against a release build that it finds next to
//! itself or that `LATCHKEY_BINARY` names:
//!
//! ```text
//! cargo build --release && cargo test --test it timing -- --ignored --nocapture
//! ```
//!
//! The requests of all kinds of accounts are sent in turn, each kind first as often as last. The median of each kind may
//! differ from that of a name that nobody has by 5 % or a millisecond, whichever is more. What is printed is the table of
//! `docs/security.md`.

mod portal;
mod stranger;

use portal::Portal;
use std::time::Duration;
use stranger::Stranger;

/// What kind of account it is, its name and its password.
type Kind = (&'static str, &'static str, &'static str);

/// What all others are compared with.
const UNKNOWN: Kind = ("unknown", "axel@contoso.example", "violet harbor lantern");
const DISABLED: Kind = ("disabled", "noor@contoso.example", "amber glacier notebook");
const LOCKED: Kind = ("locked", "lee@contoso.example", "silver orchard compass");
const KINDS: [Kind; 7] = [
    UNKNOWN,
    ("known", "alex@contoso.example", "violet harbor lantern"),
    DISABLED,
    LOCKED,
    ("unregistered", "sam@contoso.example", "copper meadow whistle"),
    ("out of scope", "kim@contoso.example", "quiet thunder basket"),
    ("without a password", "vacant@contoso.example", ""),
];

/// A field of a form, and what is sent in it.
type Field = (&'static str, &'static str);
/// Where a form goes, what is in it, and the status of its answer.
type Request = (&'static str, &'static [Field], u16);

/// Stands for the name, and for the password, of the kind that is tried.
const NAME: &str = "{name}";
const PASSWORD: &str = "{password}";
/// Stands for a wrong answer to each question that is asked.
const ANSWERS: Field = ("{answers}", "");
/// Stands for what a device says that has nobody's passkey.
const PASSKEY: Field = ("{passkey}", "");

const START: Request = ("/forgot", &[("username", NAME)], 303);
const RESET: Request = ("/forgot/purpose", &[("purpose", "reset")], 303);
const UNLOCK: Request = ("/unlock", &[("username", NAME)], 303);
const PHONE: Field = ("phone", "+44 7700 900199");
const MAIL: Request = ("/forgot/method", &[("method", "mail")], 303);
const TEXT: Request = ("/forgot/method", &[("method", "text"), PHONE], 303);
const CALL: Request = ("/forgot/method", &[("method", "call"), PHONE], 303);
const OFFICE: Request = ("/forgot/method", &[("method", "office_call"), PHONE], 303);
const APP: Request = ("/forgot/method", &[("method", "authenticator")], 303);
const RECOVERY: Request = ("/forgot/method", &[("method", "recovery_code")], 303);
const QUESTIONS: Request = ("/forgot/method", &[("method", "questions")], 303);
const DEVICE: Request = ("/forgot/method", &[("method", "passkey")], 303);
const CODE: Request = ("/forgot/code", &[("code", "000000")], 422);

/// What is measured: its name in the table, what is sent before and not timed, what is timed, of whom, and how often.
struct Measure {
    what: &'static str,
    before: &'static [Request],
    timed: Request,
    kinds: &'static [Kind],
    rounds: usize,
}

/// Of everything, and of a gate whose answer is compared with several hashes.
const ROUNDS: usize = 500;
const FEW_ROUNDS: usize = 150;

const fn often(what: &'static str, before: &'static [Request], timed: Request) -> Measure {
    Measure { what, before, timed, kinds: &KINDS, rounds: ROUNDS }
}

const fn seldom(what: &'static str, before: &'static [Request], timed: Request) -> Measure {
    Measure { rounds: FEW_ROUNDS, ..often(what, before, timed) }
}

const SIGN_IN: &[Field] = &[("username", NAME), ("password", "a wrong password")];
const SIGN_IN_RIGHT: &[Field] = &[("username", NAME), ("password", PASSWORD)];

/// Everything that is measured. One more is one more line.
const MEASURES: [Measure; 16] = [
    often("sign-in, wrong password", &[], ("/sign-in", SIGN_IN, 422)),
    Measure {
        kinds: &[UNKNOWN, DISABLED, LOCKED],
        ..often("sign-in, right password", &[], ("/sign-in", SIGN_IN_RIGHT, 422))
    },
    often("forgot, name", &[], START),
    often("forgot, purpose", &[START], RESET),
    often("mail, chosen", &[START, RESET], MAIL),
    often("mail, wrong code", &[START, RESET, MAIL], CODE),
    often("text, wrong number", &[START, RESET], TEXT),
    often("text, wrong code", &[START, RESET, TEXT], CODE),
    often("call, wrong code", &[START, RESET, CALL], CODE),
    often("office call, wrong code", &[START, RESET, OFFICE], CODE),
    often("authenticator, wrong code", &[START, RESET, APP], CODE),
    seldom("recovery code, wrong", &[START, RESET, RECOVERY], CODE),
    seldom("questions, wrong answers", &[START, RESET, QUESTIONS], ("/forgot/questions", &[ANSWERS], 422)),
    often("passkey, nobody's", &[START, RESET, DEVICE], ("/forgot/passkey", &[PASSKEY], 422)),
    often("unlock, name", &[], UNLOCK),
    often(
        "unlock, wrong code",
        &[UNLOCK, ("/unlock/method", &[("method", "mail")], 303)],
        ("/unlock/code", &[("code", "000000")], 422),
    ),
];

fn median(times: &mut [Duration]) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}

/// The medians, in the order of the kinds.
async fn measure(stranger: &mut Stranger, measure: &Measure) -> Vec<Duration> {
    let mut times = vec![Vec::new(); measure.kinds.len()];
    for round in 0..measure.rounds {
        for turn in 0..measure.kinds.len() {
            let place = (round + turn) % measure.kinds.len();
            stranger.forget_tries();
            for request in measure.before {
                stranger.send(request, &measure.kinds[place]).await;
            }
            times[place].push(stranger.send(&measure.timed, &measure.kinds[place]).await);
        }
    }
    times.iter_mut().map(|times| median(times)).collect()
}

/// A line of the table, and who is beyond what is allowed.
fn judge(measure: &Measure, medians: &[Duration]) -> (String, Vec<String>) {
    let unknown = medians[0];
    let allowed = Duration::from_millis(1).max(unknown / 20);
    let mut line = format!("| {} | ±{:.2} | {:.2} |", measure.what, millis(allowed), millis(unknown));
    let mut beyond = Vec::new();
    for kind in &KINDS[1..] {
        let Some(place) = measure.kinds.iter().position(|measured| measured == kind) else {
            line += " |";
            continue;
        };
        line += &format!(" {:+.2} |", millis(medians[place]) - millis(unknown));
        if medians[place].abs_diff(unknown) > allowed {
            beyond.push(format!("{}: {} {:?}, unknown {unknown:?}", measure.what, kind.0, medians[place]));
        }
    }
    (line, beyond)
}

#[test]
#[ignore = "measures a release build, on a machine that does nothing else"]
fn time_does_not_tell_who_has_an_account() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let portal = Portal::start();
    let mut beyond = Vec::new();
    runtime.block_on(async {
        let mut stranger = portal.settle().await;
        let kinds = KINDS[1..].iter().map(|(what, ..)| format!(" {what} |")).collect::<String>();
        eprintln!(
            "| milliseconds (median) | allowed | unknown |{kinds}\n|{}",
            "---|".repeat(KINDS.len() + 2)
        );
        for one in &MEASURES {
            let (line, found) = judge(one, &measure(&mut stranger, one).await);
            eprintln!("{line}");
            beyond.extend(found);
        }
    });
    assert!(beyond.is_empty(), "\n{}", beyond.join("\n"));
}
