//! Transactions that meet: whoever changes a user and its flows takes the user first. SQLite has one writer.

use crate::kit::*;
use diesel::prelude::*;
use diesel::sql_types::BigInt;
use latchkey::domain::bulk::Action;
use latchkey::domain::event::Actor;
use latchkey::ops::Ctx;
use latchkey::ops::users::bulk::{self, Deed, Whom};
use latchkey::store::users::User;
use latchkey::store::{Conn, flows};
use std::time::{Duration, Instant};

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    n: i64,
}

/// Changes every user, and the flows as soon as somebody waits for that.
fn change_users_then_flows(conn: &mut Conn, begun: &std::sync::mpsc::Sender<()>) -> QueryResult<usize> {
    let Conn::Pg(pg) = &mut *conn else { panic!("not PostgreSQL") };
    diesel::sql_query("SELECT 1 FROM users FOR UPDATE").execute(pg)?;
    begun.send(()).unwrap();
    wait_for_a_lock(conn)?;
    let Conn::Pg(pg) = conn else { panic!("not PostgreSQL") };
    diesel::sql_query("UPDATE flows SET browser = 'changed'").execute(pg)
}

/// Until another transaction waits for something that is held here, or ten seconds have passed.
fn wait_for_a_lock(conn: &mut Conn) -> QueryResult<()> {
    let Conn::Pg(pg) = conn else { panic!("not PostgreSQL") };
    let waiting = "SELECT count(*) AS n FROM pg_stat_activity WHERE datname = current_database() \
         AND wait_event_type = 'Lock'";
    let end = Instant::now() + Duration::from_secs(10);
    while diesel::sql_query(waiting).get_result::<Count>(pg)?.n == 0 && Instant::now() < end {
        std::thread::yield_now();
        // Within a transaction the server shows who was connected when it was first asked.
        diesel::sql_query("SELECT pg_stat_clear_snapshot()").execute(pg)?;
    }
    Ok(())
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

/// Holds the name of a user, as whoever acts on that one does first, until a bulk action waits for it; then the row of
/// `actor`, as that does next.
fn hold_name_then_actor(
    conn: &mut Conn,
    (held, actor): (&User, &User),
    begun: &std::sync::mpsc::Sender<()>,
) -> QueryResult<usize> {
    flows::lock_name(conn, &held.tenant_id, &held.name_key)?;
    begun.send(()).unwrap();
    wait_for_a_lock(conn)?;
    let Conn::Pg(pg) = conn else { panic!("not PostgreSQL") };
    let row = diesel::sql_query("SELECT 1 FROM users WHERE id = $1 FOR NO KEY UPDATE NOWAIT");
    row.bind::<diesel::sql_types::Text, _>(actor.id.as_str()).execute(pg)
}

#[test]
#[ignore = "needs the database server of tests/services/up"]
fn what_is_done_to_many_and_to_one_of_them_does_not_stand_in_each_others_way() {
    run(Database::postgres(), |app| async move {
        let robin = app.user("contoso", "robin");
        let ctx = Ctx { actor: Actor::Staff(robin.id.clone()), ..app.ctx("contoso") };
        let all = ["alex", "sam", "kim"].map(|name| app.user("contoso", name));
        let last = all.iter().max_by_key(|user| user.id.clone()).unwrap().clone();
        let (services, (begun, told)) = (app.services.clone(), std::sync::mpsc::channel());
        let work = move || {
            let hold = |conn: &mut Conn| hold_name_then_actor(conn, (&last, &robin), &begun);
            services.store.write(|conn| hold(conn).map_err(anyhow::Error::from))
        };
        let other = tokio::task::spawn_blocking(work);
        app.blocking(|_| told.recv().unwrap());
        let whom = Whom::Chosen(all.iter().map(|user| user.id.clone()).collect());
        let deed = Deed { action: Action::NeverExpires, group: None };
        let outcome = app.blocking(|_| {
            let plan = bulk::plan(&ctx, &whom, &deed).unwrap();
            bulk::carry_out(&ctx, &whom, &deed, &plan.revision).unwrap()
        });
        assert_eq!(other.await.unwrap().unwrap(), 1, "nobody's row is held by who waits for a name");
        assert_eq!(outcome.changed, 3);
    });
}
