//! What was acknowledged survives a `kill -9` at any moment.
//!
//! The real program is started, people sign in and replace their passwords all the time, and the process is killed
//! in the middle of it, again and again (`LATCHKEY_CRASHES`, 20 by default; `LATCHKEY_SEED` repeats a run). After
//! every crash the database must be sound, and each user must have exactly one password: the last one that was
//! acknowledged, or the one whose answer the crash swallowed.

mod driver;
mod oracle;
mod program;

use crate::kit::dice::Dice;
use driver::Person;
use oracle::check;
use program::Program;
use std::sync::Mutex;
use std::time::Duration;

fn number(name: &str, default: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

#[test]
fn what_was_acknowledged_survives_a_kill_at_any_moment() {
    let (crashes, seed) = (number("LATCHKEY_CRASHES", 20), number("LATCHKEY_SEED", 0x5eed_1a7c));
    eprintln!("{crashes} crashes, LATCHKEY_SEED={seed}");
    let folder = tempfile::tempdir().unwrap();
    let mut dice = Dice::new(seed);
    let mut program = Program::start(folder.path());
    Program::ask_for_no_work(folder.path());
    let people: Vec<_> = driver::people().into_iter().map(Mutex::new).collect();
    for crash in 0..crashes {
        let moment = Duration::from_millis(500 + dice.below(2_500) as u64);
        driver::use_until_killed(&mut program, &people, moment);
        program = Program::start(folder.path());
        for person in &people {
            check(&program, &mut person.lock().unwrap(), crash);
        }
        oracle::check_tables(&folder.path().join("latchkey.db"), crash);
    }
    let resets: u32 = people.iter().map(|person| person.lock().unwrap().resets).sum();
    let swallowed: u32 = people.iter().map(|person| person.lock().unwrap().swallowed).sum();
    eprintln!("{resets} resets acknowledged, {swallowed} answers swallowed");
    assert!(resets > 0, "nothing was tried");
}

/// A person's view of the own account.
impl Person {
    fn may_have(&self) -> Vec<String> {
        self.in_flight.iter().chain([&self.password]).cloned().collect()
    }
}
