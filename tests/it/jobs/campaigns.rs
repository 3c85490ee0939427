//! Campaigns: who is written to, when again, and that nobody is written to twice.

use super::sent;
use crate::kit::*;
use latchkey::domain::campaign::Typed;
use latchkey::domain::ids::CampaignId;
use latchkey::domain::lane::Lane;
use latchkey::domain::method::Credential;
use latchkey::domain::user::Role;
use latchkey::jobs::Round;
use latchkey::ops::campaigns;
use latchkey::ops::purge::Left;

const DAY: i64 = 24 * 60 * 60;
const SAM_WORK: &str = "sam@contoso.example";

/// What a worker does when it looks for the first time.
fn look(app: &TestApp) {
    app.blocking(|app| Round::first(Lane::Notice).go(&app.postman, &|| true));
}

fn start(app: &TestApp, audience: &str, deadline: &str) -> CampaignId {
    let typed = Typed {
        name: format!("All {audience}"),
        audience: audience.to_owned(),
        group: String::new(),
        deadline: deadline.to_owned(),
    };
    let ctx = app.ctx("contoso");
    app.blocking(|_| campaigns::start(&ctx, &typed).unwrap())
}

fn advance(app: &TestApp) -> Left {
    let ctx = app.ctx("contoso");
    app.blocking(|_| campaigns::advance(&ctx).unwrap())
}

/// The days on which Sam gets a mail, looked at twice a day for a month.
fn days_of_sam(app: &TestApp) -> Vec<i64> {
    let mut days = Vec::new();
    for day in 0..30 {
        for _ in 0..2 {
            look(app);
        }
        let theirs = app.mailbox.0.sent().iter().filter(|mail| mail.to.to_string() == SAM_WORK).count();
        days.resize(theirs, day);
        app.pass(DAY);
    }
    days
}

on_both!(an_invitation_is_followed_by_three_reminders_and_then_by_nothing, |app| async {
    start(&app, "incomplete", "");
    assert_eq!(days_of_sam(&app), [0, 3, 10, 21]);
    let subjects: Vec<_> = app.inbox(SAM_WORK).into_iter().map(|mail| mail.mail.subject).collect();
    assert_ne!(subjects[0], subjects[1], "a reminder says that it is one");
    assert_eq!(subjects[1..], [subjects[1].as_str(); 3]);
    assert_eq!(sent(&app), 4, "only Sam has registered too little, and may sign in");
    assert_eq!(app.count("campaigns WHERE ended_at IS NOT NULL"), 1);
});

on_both!(a_mail_is_in_its_readers_language_and_names_the_last_day_and_no_token, |app| async {
    app.execute("UPDATE users SET locale = 'de' WHERE name_key = 'sam'");
    start(&app, "without", "2030-12-24");
    look(&app);
    let mail = app.inbox(SAM_WORK).pop().unwrap().mail;
    assert_eq!(mail.language, "de");
    assert!(mail.text.contains("24. Dezember 2030"), "{}", mail.text);
    let link = format!("{}register?realm=contoso.example", app.public_url);
    assert!(mail.text.contains(&link), "{}", mail.text);
});

on_both!(whoever_registers_is_asked_no_more_from_that_minute_on, |app| async {
    let id = start(&app, "incomplete", "");
    look(&app);
    assert_eq!(app.inbox(SAM_WORK).len(), 1);
    app.pass(3 * DAY);
    assert_eq!(advance(&app), Left::Nothing);
    assert_eq!(app.count("outbox WHERE lane = 'notice' AND finished_at IS NULL"), 1, "a reminder waits");
    let sam = app.sam().await;
    sam.fill("/register/mail", &[("address", "sam.private@mail.example")]).await;
    let code = app.code_for("sam", Credential::Mail);
    sam.fill("/register/mail/code", &[("code", &code)]).await;
    app.deliver();
    assert_eq!(app.count("outbox WHERE lane = 'notice' AND outcome = 'dropped'"), 1);
    assert_eq!(app.count("campaign_invites WHERE completed_at IS NOT NULL AND next_at IS NULL"), 1);
    let ctx = app.ctx("contoso");
    let progress = app.blocking(|_| campaigns::progress(&ctx, &id).unwrap().unwrap());
    assert_eq!((progress.counts.invited, progress.counts.completed), (1, 1));
    days_of_sam(&app);
    let asked = app.inbox(SAM_WORK).into_iter().filter(|mail| mail.mail.text.contains("/register?"));
    assert_eq!(asked.count(), 1);
});

on_both!(what_an_administrator_fills_in_counts_at_the_next_look, |app| async {
    start(&app, "incomplete", "");
    look(&app);
    app.register("contoso", "sam", Credential::Phone, "+436641234567");
    app.pass(3 * DAY);
    look(&app);
    assert_eq!(app.inbox(SAM_WORK).len(), 1);
    assert_eq!(app.count("campaign_invites WHERE completed_at IS NOT NULL"), 1);
});

on_both!(a_stopped_campaign_sends_nothing_more, |app| async {
    let id = start(&app, "incomplete", "");
    look(&app);
    let ctx = app.ctx("contoso");
    app.blocking(|_| campaigns::stop(&ctx, &id).unwrap().unwrap());
    app.pass(3 * DAY);
    look(&app);
    assert_eq!(app.inbox(SAM_WORK).len(), 1);
    assert_eq!(app.count("events WHERE kind = 'campaign.stopped'"), 1);
});

on_both!(nobody_gets_mails_of_two_campaigns_within_three_days, |app| async {
    start(&app, "incomplete", "");
    start(&app, "without", "");
    let days = days_of_sam(&app);
    assert!(days.len() >= 7, "each campaign goes on: {days:?}");
    assert!(days.windows(2).all(|pair| pair[1] - pair[0] >= 3), "{days:?}");
});

on_both!(whoever_no_mail_reaches_is_listed_and_whoever_may_not_sign_in_is_left_out, |app| async {
    let ctx = app.ctx("contoso");
    app.blocking(|_| add(&ctx, "nomail", [None, None], (Role::User, Some("paper window candle"))));
    app.execute("UPDATE users SET locked_at = 1 WHERE name_key = 'sam'");
    let id = start(&app, "incomplete", "");
    look(&app);
    let progress = app.blocking(|_| campaigns::progress(&ctx, &id).unwrap().unwrap());
    let names: Vec<_> = progress.unreachable.iter().map(|user| user.name.as_str()).collect();
    assert_eq!((progress.counts.invited, progress.counts.unreachable, names), (1, 1, vec!["nomail"]));
    assert_eq!(sent(&app), 0);
});

/// More than are looked at in one transaction, with nothing registered.
fn make_many(app: &TestApp) {
    let columns = "id, tenant_id, name, name_key, display_name, work_mail, work_mail_key, role, authority, \
                   password_version, created_at, password_hash";
    let row = |n: i32| {
        format!("('00000000-0000-7000-8000-{n:012}', 'u{n}', 'u{n}', 'u{n}', 'u{n}@contoso.example')")
    };
    let rows: Vec<String> = (0..1_200).map(row).collect();
    app.execute(&format!(
        "INSERT INTO users ({columns}) SELECT v.column1, t.id, v.column2, v.column3, v.column4, v.column5, v.column5, \
         'user', 'local', 0, 1, 'x' FROM tenants t, (VALUES {}) AS v WHERE t.slug = 'contoso'",
        rows.join(", ")
    ));
}

on_both!(a_worker_that_dies_between_two_pages_and_others_beside_it_write_to_nobody_twice, |app| async {
    make_many(&app);
    start(&app, "incomplete", "");
    assert_eq!(advance(&app), Left::More);
    let first = app.count("outbox WHERE lane = 'notice'");
    assert_eq!((first, app.count("campaign_invites")), (500, 500), "a page is found and written to");
    let app = app.restart(Options::default()).await;
    let ctx = app.ctx("contoso");
    for _ in 0..4 {
        app.blocking(|_| {
            std::thread::scope(|scope| {
                let all = [(); 3].map(|()| scope.spawn(|| campaigns::advance(&ctx)));
                assert!(all.into_iter().all(|one| one.join().unwrap().is_ok()));
            });
        });
    }
    assert_eq!(app.count("campaign_invites WHERE mails = 1"), 1_201);
    assert_eq!(app.count("outbox WHERE lane = 'notice'"), 1_201);
    let twice = "(SELECT letter FROM outbox WHERE lane = 'notice' GROUP BY letter HAVING count(*) > 1) AS l";
    assert_eq!(app.count(twice), 0);
    assert_eq!(advance(&app), Left::Nothing);
});
