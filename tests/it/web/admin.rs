//! The administrator's portal: who may come where. Every test reads the table that the addresses are made of, so that no
//! page is left out.

use crate::kit::sql::TABLES;
use crate::kit::*;
use actix_web::http::Method;
use latchkey::domain::user::Role;
use latchkey::web::{AdminDoor, admin_doors};

const NOT_ALLOWED: &str = "You may not open this page";
const AGAIN: &str = "Confirm it is you";
/// Seconds that a proof of who it is counts.
const LIMIT: i64 = 10 * 60;
const ROBIN: &str = "golden bridge teapot";

/// Somebody of this role of Contoso, signed in.
async fn somebody(app: &TestApp, role: Role) -> Browser {
    let (name, password) = match role {
        Role::User => ("alex", ALEX),
        Role::Reports => ("reader", "gentle anchor violin"),
        Role::Helpdesk => ("kim", "quiet ribbon saddle"),
        Role::Admin => ("robin", ROBIN),
    };
    if role == Role::Reports {
        app.blocking(|app| add(&app.ctx("contoso"), name, [None, None], (role, Some(password))));
    }
    let browser = app.browser();
    browser.sign_in(name, password).await;
    browser
}

/// The address of a door, with `id` wherever a name goes.
fn address(door: &AdminDoor, id: &str) -> String {
    let mut parts = door.address.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |whole, part| {
        format!("{whole}{id}{}", part.split_once('}').map_or("", |(_, rest)| rest))
    })
}

/// Comes through a door without any fields.
async fn come(browser: &Browser, door: &AdminDoor, id: &str) -> Page {
    let address = address(door, id);
    if door.method == Method::GET {
        return browser.get(&address).await;
    }
    let token = browser.get("/account").await.csrf();
    browser.post(&address, &[("csrf", &token)]).await
}

/// Everything that the database holds of a tenant.
fn kept_of(app: &TestApp, slug: &str) -> Vec<String> {
    let id = app.tenant(slug).id.to_string();
    app.dump(&TABLES).into_iter().filter(|row| row.contains(&id)).collect()
}

on_both!(every_door_lets_in_whom_the_table_names_and_nobody_else, |app| async {
    let own = app.user("contoso", "alex").id.to_string();
    for role in Role::ALL {
        let browser = somebody(&app, *role).await;
        for door in admin_doors().iter().filter(|door| !role.may(door.rule.needs)) {
            let page = come(&browser, door, &own).await;
            let place = format!("{role} at {} {}", door.method, door.address);
            assert_eq!((page.status, page.heading().as_str()), (403, NOT_ALLOWED), "{place}");
        }
    }
    let stranger = app.browser();
    for door in admin_doors().iter().filter(|door| door.method == Method::GET) {
        let address = address(door, &own);
        let asked = format!("/sign-in?next={}", address.replace('/', "%2F"));
        stranger.get(&address).await.leads_to(&asked);
    }
});

on_both!(nobody_reaches_into_another_tenant, |app| async {
    let foreign = app.user("fabrikam", "alex").id.to_string();
    let before = kept_of(&app, "fabrikam");
    for role in Role::ALL {
        let browser = somebody(&app, *role).await;
        for door in admin_doors().iter().filter(|door| role.may(door.rule.needs)) {
            let page = come(&browser, door, &foreign).await;
            let place = format!("{role} at {} {}", door.method, door.address);
            assert!(page.status < 500 && page.heading() != NOT_ALLOWED, "{place}: {page:?}");
            let names_one = door.address.contains('{');
            assert!(!names_one || matches!(page.status, 404 | 422), "{place}: {page:?}");
        }
        let cookie = browser.cookie("latchkey-session").unwrap();
        let elsewhere = app.browser_at(FABRIKAM_HOST);
        elsewhere.set_cookie("latchkey-session", &cookie);
        for door in admin_doors().iter().filter(|door| door.method == Method::GET) {
            assert_eq!(elsewhere.get(&address(door, &foreign)).await.status, 303, "{}", door.address);
        }
    }
    assert_eq!(kept_of(&app, "fabrikam"), before, "nothing of the other tenant has changed");
});

on_both!(a_dangerous_action_asks_again_who_it_is_and_keeps_what_was_typed, |app| async {
    let robin = somebody(&app, Role::Admin).await;
    let foreign = app.user("fabrikam", "alex").id.to_string();
    app.pass(LIMIT + 1);
    let token = robin.get("/account").await.csrf();
    let guarded = admin_doors().into_iter().filter(|door| door.rule.is_guarded);
    for door in guarded {
        let address = address(&door, &foreign);
        let page = robin.post(&address, &[("csrf", &token), ("kept", "a\u{e9}\"<b>")]).await;
        assert_eq!((page.status, page.heading().as_str()), (403, AGAIN), "{address}");
        let kept = page.attribute("input[name=kept]", "value");
        assert_eq!(kept.as_deref(), Some("a\u{e9}\"<b>"), "{address}");
        let wrong = robin.submit(&page, &address, &[("current_password", "wrong password")]).await;
        assert_eq!((wrong.status, wrong.heading().as_str()), (422, AGAIN), "{address}");
        app.execute("DELETE FROM lockouts");
    }
});

on_both!(a_query_that_no_database_takes_looks_for_nothing, |app| async {
    let robin = somebody(&app, Role::Admin).await;
    let own = app.user("contoso", "alex").id.to_string();
    for door in admin_doors().iter().filter(|door| door.method == Method::GET) {
        for query in ["q=%00", "q=a%00b&after=%00&word=%00", "before=%00", "after=a%00"] {
            let page = robin.get(&format!("{}?{query}", address(door, &own))).await;
            assert!(page.status < 500, "{}?{query}: {page:?}", door.address);
        }
    }
});
