//! Transactions that meet: whoever changes a user and its flows takes the user first. SQLite has one writer.

use crate::kit::*;
use diesel::prelude::*;
use diesel::sql_types::BigInt;
use latchkey::store::Conn;
use std::time::{Duration, Instant};

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    n: i64,
}

/// Changes every user, and the flows as soon as somebody waits for that.
fn change_users_then_flows(conn: &mut Conn, begun: &std::sync::mpsc::Sender<()>) -> QueryResult<usize> {
    let Conn::Pg(pg) = conn else { panic!("not PostgreSQL") };
    diesel::sql_query("SELECT 1 FROM users FOR UPDATE").execute(pg)?;
    begun.send(()).unwrap();
    let waiting = "SELECT count(*) AS n FROM pg_stat_activity WHERE datname = current_database() \
         AND wait_event_type = 'Lock'";
    let end = Instant::now() + Duration::from_secs(10);
    while diesel::sql_query(waiting).get_result::<Count>(pg)?.n == 0 && Instant::now() < end {
        std::thread::yield_now();
        // Within a transaction the server shows who was connected when it was first asked.
        diesel::sql_query("SELECT pg_stat_clear_snapshot()").execute(pg)?;
    }
    diesel::sql_query("UPDATE flows SET browser = 'changed'").execute(pg)
}

/// Sends a form while another transaction changes all users and then all flows.
async fn meet(app: &TestApp, send: impl Future<Output = Page>) -> Page {
    let (services, (begun, told)) = (app.services.clone(), std::sync::mpsc::channel());
    let work = move || {
        services.store.write(|conn| change_users_then_flows(conn, &begun).map_err(anyhow::Error::from))
    };
    let other = tokio::task::spawn_blocking(work);
    app.blocking(|_| told.recv().unwrap());
    let page = send.await;
    assert_eq!(other.await.unwrap().unwrap(), 1, "the other transaction");
    page
}

#[test]
#[ignore = "needs the database server of tests/services/up"]
fn a_reset_and_a_change_of_the_user_do_not_stand_in_each_others_way() {
    run(Database::postgres(), |app| async move {
        let browser = app.browser();
        browser.prove_alex(&app).await;
        let form = browser.get("/forgot/password").await;
        let send = browser.submit(&form, "/forgot/password", &[("new_password", NEXT)]);
        meet(&app, send).await.leads_to("/forgot/done");
    });
}

#[test]
#[ignore = "needs the database server of tests/services/up"]
fn a_right_code_and_a_change_of_the_user_do_not_stand_in_each_others_way() {
    run(Database::postgres(), |app| async move {
        let browser = app.browser();
        browser.forgot("alex").await;
        let (form, code) = (browser.get("/forgot/code").await, app.code(ALEX_MAIL));
        let send = browser.submit(&form, "/forgot/code", &[("code", &code)]);
        meet(&app, send).await.leads_to("/forgot/password");
    });
}
