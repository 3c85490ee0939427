//! Who may send a letter, and for how long.

use super::{once, post, sent};
use crate::kit::*;
use latchkey::courier::SendError;
use latchkey::domain::lane::Lane;
use latchkey::store::Store;
use parking_lot::Mutex;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// When every lease of a letter that waits is over, in milliseconds.
fn leases(store: &Store) -> Vec<i64> {
    let query = "SELECT CAST(leased_until AS TEXT) AS v FROM outbox \
        WHERE leased_until IS NOT NULL AND finished_at IS NULL";
    sql::rows(store, query).iter().map(|until| until.parse().unwrap()).collect()
}

on_both!(a_worker_holds_one_letter_for_a_minute_and_leaves_the_others_to_everybody, |app| async {
    let mut app = app;
    for _ in 0..3 {
        post(&app).await;
    }
    let (services, seen) = (app.services.clone(), Arc::new(Mutex::new(Vec::new())));
    let note = seen.clone();
    app.meanwhile(move || {
        let now = *services.now().as_millis();
        let left: Vec<_> = leases(&services.store).iter().map(|until| until - now).collect();
        note.lock().push(left);
    });
    assert_eq!((once(&app), sent(&app)), (3, 3));
    // Should the worker die now, its letter is sent by another long before its code has run out.
    assert_eq!(*seen.lock(), [[60_000]; 3]);
});

on_both!(a_lease_lasts_as_long_as_the_mail_server_takes, |app| async {
    let mut app = app;
    post(&app).await;
    let (services, clock) = (app.services.clone(), app.clock());
    app.meanwhile(move || {
        for _ in 0..3 {
            clock.advance(50);
            let (soon, limit) = (services.now().plus_seconds(40), Instant::now() + Duration::from_secs(60));
            while leases(&services.store).iter().all(|until| until < soon.as_millis()) {
                assert!(Instant::now() < limit, "nobody renews the lease");
                std::thread::sleep(Duration::from_millis(20));
            }
        }
    });
    assert_eq!((once(&app), sent(&app)), (1, 1));
    assert_eq!(app.count("outbox WHERE outcome = 'sent' AND tries = 1"), 1);
});

on_both!(what_a_worker_answers_after_it_lost_its_lease_changes_nothing, |app| async {
    let mut app = app;
    let refusals =
        [SendError::Temporary("busy (451)".to_owned()), SendError::Permanent("unknown (550)".to_owned())];
    for (refusal, by_another) in refusals.into_iter().zip([
        "UPDATE outbox SET leased_until = leased_until + 1000 WHERE finished_at IS NULL",
        "UPDATE outbox SET finished_at = 1, outcome = 'sent', tries = 1 WHERE finished_at IS NULL",
    ]) {
        app.execute("DELETE FROM outbox");
        post(&app).await;
        let (store, after) = (app.services.store.clone(), Arc::new(Mutex::new(Vec::new())));
        let note = after.clone();
        app.meanwhile(move || {
            sql::execute(&store, by_another).unwrap();
            *note.lock() = sql::dump_table(&store, "outbox");
        });
        app.mailbox.0.refuse_next(refusal);
        assert_eq!(once(&app), 1);
        let now = app.blocking(|app| sql::dump_table(&app.services.store, "outbox"));
        assert_eq!(now, *after.lock());
    }
});

on_both!(a_letter_whose_end_cannot_be_noted_keeps_no_other_waiting, |app| async {
    for _ in 0..3 {
        post(&app).await;
    }
    let first = app.value("SELECT id AS v FROM outbox ORDER BY due_at, id LIMIT 1");
    let forbid = match app.is_postgres() {
        false => vec![format!(
            "CREATE TRIGGER no_end BEFORE UPDATE OF finished_at ON outbox WHEN OLD.id = '{first}' \
                BEGIN SELECT RAISE(ABORT, 'no end'); END"
        )],
        true => vec![
            "CREATE FUNCTION no_end() RETURNS trigger AS $$ BEGIN RAISE 'no end'; END $$ LANGUAGE plpgsql"
                .to_owned(),
            format!(
                "CREATE TRIGGER no_end BEFORE UPDATE OF finished_at ON outbox FOR EACH ROW \
                    WHEN (OLD.id = '{first}') EXECUTE FUNCTION no_end()"
            ),
        ],
    };
    forbid.iter().for_each(|statement| app.execute(statement));
    assert_eq!((once(&app), sent(&app)), (3, 3));
    assert_eq!(app.count("outbox WHERE outcome = 'sent'"), 2);
    app.execute(if app.is_postgres() { "DROP TRIGGER no_end ON outbox" } else { "DROP TRIGGER no_end" });
    assert_eq!(once(&app), 0, "its lease goes on");
    app.pass(61);
    assert_eq!(once(&app), 1, "at least once");
    assert_eq!(app.count("outbox WHERE outcome = 'sent'"), 3);
});

on_both!(a_letter_that_makes_the_program_panic_had_its_try_and_the_next_one_leaves, |app| async {
    let mut app = app;
    post(&app).await;
    post(&app).await;
    let first = std::sync::atomic::AtomicBool::new(true);
    app.meanwhile(move || {
        assert!(!first.swap(false, std::sync::atomic::Ordering::SeqCst), "in the middle of a letter");
    });
    assert_eq!((once(&app), sent(&app)), (2, 1));
    assert_eq!(app.count("outbox WHERE finished_at IS NULL AND leased_until IS NULL AND tries = 1"), 1);
    app.pass(5);
    assert_eq!((once(&app), sent(&app)), (1, 2));
});

on_both!(a_stop_is_heard_between_two_letters, |app| async {
    for _ in 0..3 {
        post(&app).await;
    }
    app.blocking(|app| {
        let mut round = latchkey::jobs::Round::first(Lane::Mail);
        round.go(&app.postman, &|| sent(app) < 1);
        assert_eq!((sent(app), leases(&app.services.store).len()), (1, 0));
        round.go(&app.postman, &|| true);
        assert_eq!(sent(app), 3);
    });
});
