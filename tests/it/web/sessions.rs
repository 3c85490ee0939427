//! Sessions: their ids, their ends, their list.

use crate::kit::*;

const COOKIE: &str = "latchkey-session";
const HALF_AN_HOUR: i64 = 30 * 60;

/// The id inside the signed cookie differs from what was there before.
fn cookie(browser: &Browser) -> String {
    browser.cookie(COOKIE).expect("no session")
}

on_both!(a_sign_in_makes_a_new_session_and_keeps_no_planted_one, |app| async {
    let thief = app.alex().await;
    let planted = cookie(&thief);
    let browser = app.browser();
    browser.set_cookie(COOKIE, &planted);
    let page = browser.get("/password").await;
    assert_eq!(page.status, 200, "the planted session is the thief's own");
    browser.submit(&page, "/sign-out", &[]).await.leads_to("/signed-out");
    browser.sign_in("sam", "copper meadow whistle").await;
    assert_ne!(cookie(&browser), planted);
    assert!(!thief.is_signed_in().await);
    let stranger = app.browser();
    stranger.set_cookie(COOKIE, "garbage");
    assert!(!stranger.is_signed_in().await);
    stranger.sign_in("sam", "copper meadow whistle").await;
    assert_ne!(cookie(&stranger), "garbage");
});

on_both!(a_changed_password_keeps_this_session_under_a_new_id_and_ends_the_others, |app| async {
    let (here, there) = (app.alex().await, app.alex().await);
    let before = cookie(&here);
    let fields = [("current_password", ALEX), ("new_password", NEXT)];
    here.fill("/password", &fields).await.leads_to("/account?done=password");
    assert_ne!(cookie(&here), before);
    assert!(here.is_signed_in().await && !there.is_signed_in().await);
    let replay = app.browser();
    replay.set_cookie(COOKIE, &before);
    assert!(!replay.is_signed_in().await, "the old id still works");
    assert_eq!(app.count("sessions"), 1);
    assert_eq!(
        (app.inbox(ALEX_MAIL).len(), app.inbox(ALEX_WORK).len()),
        (1, 1),
        "one notice for each address"
    );
    assert_eq!(app.count("events WHERE kind = 'password.changed' AND result = 'done'"), 1);
});

on_both!(signing_out_ends_the_session_on_the_server, |app| async {
    let browser = app.alex().await;
    let kept = cookie(&browser);
    let page = browser.get("/account").await;
    let out = browser.submit(&page, "/sign-out", &[]).await;
    assert_eq!(out.leads_to("/signed-out").header("clear-site-data"), "\"cache\", \"storage\"");
    assert_eq!(browser.get("/signed-out").await.status, 200);
    browser.set_cookie(COOKIE, &kept);
    assert!(!browser.is_signed_in().await, "the cookie outlived its session");
    assert_eq!(app.count("sessions"), 0);
});

on_both!(a_session_nobody_uses_ends_after_half_an_hour, |app| async {
    let browser = app.alex().await;
    app.pass(HALF_AN_HOUR - 1);
    assert!(browser.is_signed_in().await);
    app.pass(HALF_AN_HOUR - 1);
    assert!(browser.is_signed_in().await, "use prolongs it");
    app.pass(HALF_AN_HOUR);
    assert!(!browser.is_signed_in().await);
});

on_both!(every_session_ends_after_twelve_hours, |app| async {
    let browser = app.alex().await;
    for _ in 0..24 * 12 - 1 {
        app.pass(HALF_AN_HOUR / 12);
        if !browser.is_signed_in().await {
            panic!("it ended early");
        }
    }
    app.pass(HALF_AN_HOUR / 12);
    assert!(!browser.is_signed_in().await);
    let again = app.alex().await;
    let list = again.get("/account/sessions").await;
    assert_eq!(list.all("ul.rows > li").len(), 1, "a session that ended is listed: {}", list.main());
});

on_both!(a_clock_set_back_revives_nothing, |app| async {
    let browser = app.alex().await;
    app.pass(HALF_AN_HOUR);
    assert!(!browser.is_signed_in().await);
    app.pass(-3_600);
    assert!(app.browser().get("/sign-in").await.status == 200);
    app.pass(3_600);
    assert!(!browser.is_signed_in().await);
});

on_both!(one_session_is_ended_from_the_list_and_then_all_others, |app| async {
    let (here, second, third) = (app.alex().await, app.alex().await, app.alex().await);
    let list = here.get("/account/sessions").await;
    assert_eq!((list.all("ul.rows > li").len(), list.all("ul.rows .tag").len()), (3, 1));
    let end = here.submit(&list, "/account/sessions/end", &[]).await;
    end.leads_to("/account/sessions?done=one");
    assert!(here.is_signed_in().await);
    assert_eq!(
        [second.is_signed_in().await, third.is_signed_in().await].iter().filter(|live| **live).count(),
        1
    );
    let list = here.open("/account/sessions").await;
    here.submit(&list, "/account/sessions/end", &[("session", "others")])
        .await
        .leads_to("/account/sessions?done=others");
    assert!(here.is_signed_in().await && !second.is_signed_in().await && !third.is_signed_in().await);
    let page = here.submit(&list, "/account/sessions/end", &[("session", "no id")]).await;
    assert_eq!(page.status, 400);
});

on_both!(nobody_ends_the_session_of_another_user, |app| async {
    let (alex, sam) = (app.alex().await, app.browser());
    sam.sign_in("sam", "copper meadow whistle").await;
    let id = app.value("SELECT public_id AS v FROM sessions ORDER BY created_at, public_id LIMIT 1");
    let list = sam.get("/password").await;
    let fields = [("csrf", list.csrf()), ("session", id)];
    let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let own = app.value("SELECT CAST(count(*) AS TEXT) AS v FROM sessions");
    sam.post("/account/sessions/end", &fields).await;
    assert!(alex.is_signed_in().await);
    assert_eq!(own, "2");
});

on_both!(a_disabled_a_locked_and_a_deleted_user_are_signed_out_at_once, |app| async {
    for (column, name) in [("disabled_at", "alex"), ("locked_at", "robin")] {
        let browser = app.browser();
        let password = if name == "alex" { ALEX } else { "golden bridge teapot" };
        browser.sign_in(name, password).await;
        app.execute(&format!("UPDATE users SET {column} = 1 WHERE name = '{name}'"));
        assert!(!browser.is_signed_in().await, "{column}");
        let page = browser.open("/account").await;
        assert_eq!((page.status, page.path.split('?').next()), (200, Some("/sign-in")), "{column}");
        app.execute(&format!("UPDATE users SET {column} = NULL WHERE name = '{name}'"));
    }
    let browser = app.alex().await;
    let (ctx, user) = (app.ctx("contoso"), app.user("contoso", "alex"));
    app.blocking(|_| latchkey::ops::users::delete(&ctx, &user).unwrap());
    assert!(!browser.is_signed_in().await);
});

on_both!(an_operator_who_disables_a_user_ends_the_sessions, |app| async {
    let browser = app.alex().await;
    let (ctx, user) = (app.ctx("contoso"), app.user("contoso", "alex"));
    app.blocking(|_| latchkey::ops::users::disable(&ctx, &user).unwrap());
    assert!(!browser.is_signed_in().await);
    assert_eq!(app.count("sessions"), 0);
});

on_both!(a_wrong_current_password_changes_nothing_and_says_nothing_of_the_new_one, |app| async {
    let browser = app.alex().await;
    let before = app.dump(&["users", "sessions", "outbox"]);
    let fields = [("current_password", "wrong"), ("new_password", "short")];
    let page = browser.fill("/password", &fields).await;
    assert_eq!(
        (page.status, page.attribute("#errors a", "href").as_deref()),
        (422, Some("#current_password"))
    );
    assert_eq!(app.dump(&["users", "sessions", "outbox"]), before);
    for (new, place) in [("short", "#new_password"), (ALEX, "#new_password"), ("", "#new_password")] {
        let page = browser.fill("/password", &[("current_password", ALEX), ("new_password", new)]).await;
        assert_eq!(
            (page.status, page.attribute("#errors a", "href").as_deref()),
            (422, Some(place)),
            "{new:?}"
        );
        assert!(new.is_empty() || !page.body.contains(new), "the new password comes back");
    }
    let fields =
        [("current_password", ALEX), ("new_password", NEXT), ("confirm_password", "another one here")];
    let page = browser.fill("/password", &fields).await;
    assert_eq!(page.attribute("#errors a", "href").as_deref(), Some("#confirm_password"));
    assert_eq!(app.user("contoso", "alex").password_version, 0);
});
