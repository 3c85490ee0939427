//! The table of passwords, as the real program judges it.

use super::Installation;
use crate::kit::{settings_of, verdicts};
use serde_json::{Value, json};

/// So many programs run at the same time.
const AT_ONCE: usize = 8;

/// What `policy check` says, once as status and answer and once as the rules that are broken.
fn judged(made: &Installation, whose: &[&str], password: &str) -> (i32, Value, Vec<String>) {
    let done = made.run_with(&[&["policy", "check", "--format", "json"], whose].concat(), password);
    let found: Value = serde_json::from_str(&done.out).unwrap();
    let rules =
        found["broken"].as_array().unwrap().iter().map(|one| one["rule"].as_str().unwrap().to_owned());
    (done.status, found["accepted"].clone(), rules.collect())
}

#[test]
fn the_program_names_the_broken_rules_of_every_password_of_the_table() {
    let made = Installation::with_tenant();
    made.done("tenant create fabrikam --realm fabrikam.example");
    made.done("user create alex.morgan@contoso.example --no-password");
    for (name, all) in verdicts() {
        let (slug, policy) = (if name == "blank" { "fabrikam" } else { "contoso" }, settings_of(name));
        let (length, classes, row) = (policy.min_length, policy.classes, policy.max_row);
        let line =
            format!("policy set --tenant {slug} --min-length {length} --classes {classes} --max-row {row}");
        made.done(&line);
        if !policy.banned_words.is_empty() {
            made.done(&format!("policy set --tenant {slug} --ban {}", policy.banned_words.join(",")));
        }
        let whose: &[&str] = match slug {
            "fabrikam" => &["--tenant", "fabrikam"],
            _ => &["--user", "alex.morgan@contoso.example"],
        };
        for some in all.chunks(AT_ONCE) {
            let made = &made;
            std::thread::scope(|scope| {
                let run = |password: &'static str| scope.spawn(move || judged(made, whose, password));
                let running: Vec<_> = some.iter().map(|verdict| run(verdict.password)).collect();
                for (run, verdict) in running.into_iter().zip(some) {
                    let (status, accepted, broken) = run.join().unwrap();
                    assert_eq!(broken, verdict.broken, "{name}: {:?}", verdict.password);
                    let is_fine = broken.is_empty();
                    assert_eq!((status, accepted), (i32::from(!is_fine), json!(is_fine)), "{broken:?}");
                }
            });
        }
    }
}
