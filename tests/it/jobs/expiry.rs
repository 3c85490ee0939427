//! Mails before a password ends.

use super::sent;
use crate::kit::*;
use latchkey::domain::lane::Lane;
use latchkey::jobs::Round;
use latchkey::ops::expiry;
use latchkey::ops::purge::Left;

const DAY: i64 = 24 * 60 * 60;

/// What a worker does when it looks for the first time.
fn look(app: &TestApp) {
    app.blocking(|app| Round::first(Lane::Notice).go(&app.postman, &|| true));
}

on_both!(a_mail_comes_two_weeks_one_week_three_days_and_one_day_before_the_end, |app| async {
    app.expire_after(90);
    app.execute("UPDATE users SET locale = 'de' WHERE name_key = 'kim'");
    let mut days = Vec::new();
    for day in 0..=92 {
        for _ in 0..2 {
            look(&app);
        }
        let theirs = app.mailbox.0.sent().iter().filter(|mail| mail.to.to_string() == ALEX_WORK).count();
        days.resize(theirs, day);
        app.pass(DAY);
    }
    assert_eq!(days, [76, 83, 87, 89]);
    assert_eq!(
        sent(&app),
        4 * 5,
        "to alex, sam, robin, morgan and kim; not to the disabled, nor without a password"
    );
    let mail = app.inbox(ALEX_WORK).pop().unwrap().mail;
    assert_eq!(mail.subject, "Your Contoso password expires soon");
    assert!(mail.text.contains("Expires: May 31, 2026 at 9:00"), "{}", mail.text);
    let link = format!("{}password?realm=contoso.example", app.public_url);
    assert!(mail.text.contains(&link) && mail.html.contains(&link), "{}", mail.text);
    let german = app.inbox("kim@contoso.example").pop().unwrap().mail;
    assert_eq!(german.subject, "Ihr Kennwort für Contoso läuft bald ab");
});

on_both!(after_a_pause_only_the_nearest_mail_comes, |app| async {
    app.expire_after(90);
    app.pass(88 * DAY);
    look(&app);
    assert_eq!(sent(&app), 5);
    assert_eq!(app.count("users WHERE expiry_mailed_days = 3"), 5);
    app.pass(2 * DAY);
    look(&app);
    assert_eq!(sent(&app), 5, "what has ended is told at sign-in");
});

on_both!(workers_who_look_at_once_write_to_nobody_twice, |app| async {
    app.expire_after(90);
    app.pass(76 * DAY);
    let ctx = app.ctx("contoso");
    app.blocking(|_| {
        std::thread::scope(|scope| {
            let all = [(); 4].map(|()| scope.spawn(|| expiry::remind(&ctx)));
            assert!(all.into_iter().all(|one| one.join().unwrap().is_ok()));
        });
    });
    assert_eq!(app.count("users WHERE expiry_mailed_days = 14"), 5);
    assert_eq!(app.count("outbox WHERE lane = 'notice'"), 5);
});

on_both!(nobody_is_told_who_is_exempt_kept_out_or_has_a_temporary_password, |app| async {
    app.expire_after(90);
    for (name, state) in [
        ("alex", "expiry_waived_at = 1"),
        ("sam", "locked_at = 1"),
        ("kim", "disabled_at = 1"),
        ("robin", "password_temporary_until = 1"),
    ] {
        app.execute(&format!("UPDATE users SET {state} WHERE name_key = '{name}'"));
    }
    app.pass(80 * DAY);
    look(&app);
    let told: Vec<_> = app.mailbox.0.sent().iter().map(|mail| mail.to.to_string()).collect();
    assert_eq!(told, ["morgan@contoso.example"]);
});

on_both!(a_mail_about_a_password_that_was_changed_meanwhile_does_not_leave, |app| async {
    let alex = app.alex().await;
    app.expire_after(90);
    app.execute("UPDATE users SET password_set_at = 1 WHERE name_key = 'alex'");
    let ctx = app.ctx("contoso");
    app.blocking(|_| assert_eq!(expiry::remind(&ctx).unwrap(), Left::Nothing));
    assert_eq!(app.count("outbox WHERE lane = 'notice'"), 1);
    alex.change_password(ALEX, NEXT).await.leads_to("/account?done=password");
    app.deliver();
    assert_eq!(app.count("outbox WHERE lane = 'notice' AND outcome = 'dropped'"), 1);
    assert_eq!(app.count("users WHERE expiry_mailed_days > 0"), 0);
});

/// More than are told in one transaction, whose passwords were set when the others were.
fn make_many(app: &TestApp) {
    let columns = "id, tenant_id, name, name_key, display_name, role, authority, password_version, created_at, \
                   password_hash, password_set_at";
    let rows: Vec<String> =
        (0..1_200).map(|n| format!("('00000000-0000-7000-8000-{n:012}', 'u{n}', 'u{n}', 'u{n}')")).collect();
    app.execute(&format!(
        "INSERT INTO users ({columns}) SELECT v.column1, t.id, v.column2, v.column3, v.column4, 'user', 'local', 0, 1, \
         'x', {} FROM tenants t, (VALUES {}) AS v WHERE t.slug = 'contoso'",
        app.services.now().as_millis(),
        rows.join(", ")
    ));
}

on_both!(a_whole_organization_is_told_in_parts_and_told_anew_when_the_rule_changes, |app| async {
    make_many(&app);
    app.expire_after(90);
    app.pass(80 * DAY);
    let ctx = app.ctx("contoso");
    let told: Vec<_> = (0..3).map(|_| app.blocking(|_| expiry::remind(&ctx).unwrap())).collect();
    assert_eq!(told, [Left::More, Left::More, Left::Nothing]);
    assert_eq!(app.count("users WHERE expiry_mailed_days = 14"), 1_205);
    assert_eq!(app.count("outbox WHERE lane = 'notice'"), 1_205);
    app.expire_after(120);
    assert_eq!(app.count("users WHERE expiry_mailed_days > 0"), 0);
    app.pass(26 * DAY);
    look(&app);
    assert_eq!(app.count("users WHERE expiry_mailed_days = 14"), 500, "the others in the next round");
});
