//! What the worker does when it looks, and how one knows that it looks.

use super::{post, sent};
use crate::kit::*;
use latchkey::domain::ids::TenantId;
use latchkey::domain::lane::Lane;
use latchkey::domain::letter::Letter;
use latchkey::domain::method::Method;
use latchkey::domain::tenant::Tenant;
use latchkey::jobs::{Round, Worker};
use latchkey::ops::tenants;
use latchkey::store::installation;
use std::sync::Arc;

fn look(app: &TestApp, round: &mut Round) {
    app.blocking(|app| round.go(&app.postman, &|| true));
}

/// Letters that ended before anybody can remember.
fn forgotten_letters(app: &TestApp, count: usize) {
    let tenant = app.tenant("contoso").id.clone();
    let row =
        |number| format!("('00000000-0000-7000-8000-{number:012x}', '{tenant}', '{{}}', 0, 0, 1, 1, 'sent')");
    let rows: Vec<_> = (0..count).map(row).collect();
    let columns = "id, tenant_id, letter, created_at, due_at, tries, finished_at, outcome";
    app.execute(&format!("INSERT INTO outbox ({columns}) VALUES {}", rows.join(", ")));
}

on_both!(old_letters_flows_sessions_and_links_are_cleared_away, |app| async {
    let mut round = Round::first(Lane::Mail);
    look(&app, &mut round);
    app.browser().reset_alex(&app).await;
    app.alex_with(NEXT).await;
    look(&app, &mut round);
    app.pass(6 * 24 * 3_600);
    look(&app, &mut round);
    assert!(app.count("outbox") > 0 && app.count("report_links") > 0);
    app.pass(2 * 24 * 3_600);
    look(&app, &mut round);
    for table in ["flows", "flow_codes", "report_links", "sessions", "outbox"] {
        assert_eq!(app.count(table), 0, "{table}");
    }
    assert!(app.count("events") > 0);
});

on_both!(used_up_recovery_codes_go_after_the_reset_that_took_the_last_one, |app| async {
    let (mut round, sam, page) = (Round::first(Lane::Mail), app.sam().await, "/register/recovery-codes");
    let shown = sam.open(page).await;
    let code = shown.all("#codes li").pop().unwrap();
    sam.submit(&shown, page, &[]).await.leads_to("/register?done=saved");
    app.recovery("contoso", |recovery| recovery.methods = vec![Method::RecoveryCode]);
    app.execute("UPDATE recovery_codes SET used_at = 1");
    let selector = code.chars().take(5).collect::<String>();
    app.execute(&format!("UPDATE recovery_codes SET used_at = NULL WHERE selector = '{selector}'"));
    let browser = app.browser();
    browser.forgot("sam@contoso.example").await.leads_to("/forgot/code");
    browser.type_code(&code).await.leads_to("/forgot/password");
    look(&app, &mut round);
    browser.type_password(NEXT).await;
    app.pass(30 * 60);
    look(&app, &mut round);
    assert_eq!(app.count("methods WHERE kind = 'recovery_codes'"), 1, "a reset may be under way");
    app.pass(40 * 60);
    look(&app, &mut round);
    assert_eq!(app.count("methods WHERE kind = 'recovery_codes'"), 0);
    assert_eq!((app.count("recovery_codes"), app.count("events WHERE kind = 'method.removed'")), (0, 1));
    let last = app.inbox("sam@contoso.example").pop().unwrap();
    assert!(last.mail.subject.contains("was removed"), "{}", last.mail.subject);
});

on_both!(cleaning_up_follows_the_clock_however_often_the_bell_rings, |app| async {
    let mut round = Round::first(Lane::Mail);
    look(&app, &mut round);
    forgotten_letters(&app, 1);
    for _ in 0..700 {
        look(&app, &mut round);
    }
    app.pass(599);
    look(&app, &mut round);
    assert_eq!(app.count("outbox"), 1);
    app.pass(1);
    look(&app, &mut round);
    assert_eq!(app.count("outbox"), 0);
});

on_both!(many_old_rows_go_in_limited_batches_round_by_round, |app| async {
    let mut round = Round::first(Lane::Mail);
    forgotten_letters(&app, 1_200);
    let left: Vec<_> = (0..3)
        .map(|_| {
            look(&app, &mut round);
            app.count("outbox")
        })
        .collect();
    assert_eq!(left, [700, 200, 0]);
});

/// Makes what is stored of an organization unreadable for everybody who looks again.
fn spoil(app: &TestApp, slug: &str) {
    app.execute(&format!("UPDATE tenants SET settings = '{{' WHERE slug = '{slug}'"));
    let raise = |app: &TestApp| {
        app.services.store.write(|conn| anyhow::Ok(installation::set_tenants_version(conn, 7)?))
    };
    app.blocking(raise).unwrap();
}

on_both!(an_unreadable_organization_keeps_nobody_elses_mail_waiting, |app| async {
    post(&app).await;
    spoil(&app, "fabrikam");
    look(&app, &mut Round::first(Lane::Mail));
    assert_eq!(sent(&app), 1);
});

/// A letter to Morgan in an organization that was made a moment ago.
fn post_in_new_tenant(app: &TestApp) {
    let known = app.tenant("contoso");
    let tenant = Tenant {
        id: app.services.id::<TenantId>(),
        slug: "northwind".to_owned(),
        realms: vec!["northwind.example".to_owned()],
        ..Tenant::clone(&known)
    };
    app.blocking(|app| {
        let ctx = context(&app.services, Arc::new(tenant));
        tenants::create(&ctx, tenants::DefaultTenant::Keep).unwrap();
        let role = (latchkey::domain::user::Role::Admin, None);
        let [robin, morgan] = ["robin", "morgan"]
            .map(|name| add(&ctx, name, [Some(format!("{name}@northwind.example")), None], role));
        let letter = Letter::AdministratorReset { user: robin.id, to: morgan.id, at: ctx.now };
        ctx.write(|tx| tx.post(&letter)).unwrap();
    });
}

on_both!(a_letter_of_an_organization_made_a_moment_ago_leaves_at_once, |app| async {
    post_in_new_tenant(&app);
    assert_eq!(app.inbox("morgan@northwind.example").len(), 1);
});

on_both!(a_letter_of_an_organization_that_cannot_be_read_waits, |app| async {
    post_in_new_tenant(&app);
    spoil(&app, "northwind");
    assert_eq!(app.mails().len(), 0);
    assert_eq!(app.count("outbox WHERE finished_at IS NULL AND tries = 1"), 1);
    app.execute("UPDATE tenants SET settings = '{}' WHERE slug = 'northwind'");
    app.pass(5);
    assert_eq!(app.inbox("morgan@northwind.example").len(), 1);
});

on_both!(a_lane_that_fell_silent_makes_its_process_unready, |app| async {
    let browser = app.browser();
    for silent in Lane::ALL {
        for lane in Lane::ALL {
            app.services.pulse.beat(*lane, app.services.now());
        }
        app.pass(61);
        assert_eq!(browser.get("/readyz").await.status, 503, "all");
        for other in Lane::ALL.iter().filter(|lane| *lane != silent) {
            app.services.pulse.beat(*other, app.services.now());
        }
        assert_eq!(browser.get("/readyz").await.status, 503, "{silent}");
        app.services.pulse.beat(*silent, app.services.now());
        assert_eq!(browser.get("/readyz").await.status, 200);
    }
});

on_both!(a_worker_that_fell_silent_makes_its_process_unready, |app| async {
    let browser = app.browser();
    app.pass(3_600);
    assert_eq!(browser.get("/readyz").await.status, 200, "a process without a worker waits for none");
    let worker = Worker::start(app.another_postman()).unwrap();
    assert_eq!(browser.get("/readyz").await.status, 200);
    app.blocking(|_| worker.stop());
    app.pass(61);
    let answer = browser.get("/readyz").await;
    assert_eq!((answer.status, answer.body.as_str()), (503, "the worker does not answer\n"));
    assert_eq!(browser.get("/healthz").await.status, 200);
    let worker = Worker::start(app.another_postman()).unwrap();
    assert!(worker.is_running());
    assert_eq!(browser.get("/readyz").await.status, 200);
    app.blocking(|_| worker.stop());
});
