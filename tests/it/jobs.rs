//! The outbox: letters leave once, are tried again, or are given up.

mod campaigns;
mod delivery;
mod expiry;
mod gateways;
mod leases;
mod mail_server;
mod phones;
mod readers;
mod rounds;

use crate::kit::*;
use latchkey::courier::SendError;
use latchkey::domain::lane::Lane;

/// Posts a letter to Alex by asking for a code.
async fn post(app: &TestApp) {
    app.browser().forgot("alex").await.leads_to("/forgot/code");
}

fn once(app: &TestApp) -> usize {
    app.blocking(|app| Lane::ALL.iter().map(|lane| app.postman.deliver(*lane, &|| true).unwrap()).sum())
}

fn sent(app: &TestApp) -> usize {
    app.mailbox.0.sent().len()
}

on_both!(a_letter_waits_longer_after_every_temporary_refusal_and_then_leaves, |app| async {
    let browser = app.alex().await;
    let fields = [("current_password", ALEX), ("new_password", NEXT)];
    app.execute("DELETE FROM methods");
    browser.fill("/password", &fields).await.leads_to("/account?done=password");
    for pause in [5, 15, 60, 180] {
        app.mailbox.0.refuse_next(SendError::Temporary("busy (451)".to_owned()));
        assert_eq!((once(&app), sent(&app)), (1, 0));
        app.pass(pause - 1);
        assert_eq!(once(&app), 0, "tried again before {pause} s");
        app.pass(1);
    }
    assert_eq!((once(&app), sent(&app)), (1, 1));
    assert_eq!(app.value("SELECT outcome AS v FROM outbox"), "sent");
    assert_eq!(app.value("SELECT CAST(tries AS TEXT) AS v FROM outbox"), "5");
    assert_eq!(once(&app), 0);
});

on_both!(a_letter_that_is_refused_for_a_day_is_given_up, |app| async {
    let browser = app.alex().await;
    app.execute("DELETE FROM methods");
    browser.fill("/password", &[("current_password", ALEX), ("new_password", NEXT)]).await;
    let mut tries = 0;
    for _ in 0..20 {
        app.mailbox.0.refuse_next(SendError::Temporary("busy (451)".to_owned()));
        tries += once(&app);
        app.pass(43_200);
    }
    assert_eq!(tries, 11);
    assert_eq!(app.value("SELECT outcome AS v FROM outbox"), "given_up");
    assert_eq!(sent(&app), 0);
});

on_both!(a_permanent_refusal_is_final, |app| async {
    post(&app).await;
    app.mailbox.0.refuse_next(SendError::Permanent("no such mailbox (550)".to_owned()));
    assert_eq!(once(&app), 1);
    app.pass(300);
    assert_eq!((once(&app), sent(&app)), (0, 0));
    assert_eq!(
        app.value("SELECT outcome || ': ' || last_error AS v FROM outbox"),
        "given_up: no such mailbox (550)"
    );
});

on_both!(two_workers_never_send_the_same_letter, |app| async {
    for _ in 0..8 {
        post(&app).await;
    }
    app.blocking(|app| {
        std::thread::scope(|scope| {
            let work = || while app.postman.deliver(Lane::Mail, &|| true).unwrap() > 0 {};
            (0..4).for_each(|_| drop(scope.spawn(work)));
        });
    });
    let mut ids: Vec<_> = app.mailbox.0.sent().iter().map(|mail| mail.id).collect();
    let all = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!((all, ids.len()), (8, 8));
});

on_both!(a_leased_letter_is_left_alone_until_its_lease_is_over, |app| async {
    post(&app).await;
    let now = app.value("SELECT CAST(created_at AS TEXT) AS v FROM outbox").parse::<i64>().unwrap();
    // A worker that died between taking the letter and sending it.
    app.execute(&format!("UPDATE outbox SET leased_until = {}", now + 300_000));
    assert_eq!(once(&app), 0);
    app.pass(299);
    assert_eq!(once(&app), 0);
    app.pass(2);
    assert_eq!((once(&app), sent(&app)), (1, 1));
});

on_both!(a_letter_sent_again_carries_the_same_id, |app| async {
    post(&app).await;
    app.deliver();
    app.execute("UPDATE outbox SET finished_at = NULL, outcome = NULL, leased_until = NULL");
    app.deliver();
    let sent = app.mailbox.0.sent();
    assert_eq!((sent.len(), sent[0].id, sent[0].at), (2, sent[1].id, sent[1].at));
});

on_both!(letters_for_nobody_are_dropped, |app| async {
    app.mail_only();
    for name in ["nobody", "sam", "dora"] {
        app.browser().forgot(name).await.leads_to("/forgot/code");
    }
    assert_eq!((once(&app), sent(&app)), (3, 0));
    assert_eq!(app.count("outbox WHERE outcome = 'dropped'"), 3);
});

on_both!(a_code_that_is_of_no_use_any_more_is_not_sent, |app| async {
    post(&app).await;
    app.pass(600);
    app.deliver();
    let browser = app.browser();
    browser.forgot("alex").await;
    app.execute("UPDATE flows SET stage = 'ended'");
    app.deliver();
    assert_eq!((sent(&app), app.count("outbox WHERE outcome = 'dropped'")), (0, 2));
});

on_both!(a_letter_of_a_rolled_back_change_is_not_there, |app| async {
    let ctx = app.ctx("contoso");
    let user = app.user("contoso", "alex");
    app.blocking(|_| {
        let refused = ctx.write(|tx| {
            tx.post(&latchkey::domain::letter::Letter::Disowned {
                user: user.id.clone(),
                to: None,
                at: ctx.now,
            })?;
            Err::<(), _>(latchkey::ops::Error::Busy)
        });
        assert!(refused.is_err());
    });
    assert_eq!(app.count("outbox"), 0);
});
