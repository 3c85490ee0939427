//! Temporary passwords: changed at the next sign-in, and worth nothing once their time is over.

use super::passkeys;
use crate::kit::*;
use latchkey::ops::users;
use secrecy::{ExposeSecret, SecretString};

const HOUR: i64 = 60 * 60;
const NAME: &str = "alex@contoso.example";

/// Gives Alex a temporary password as `user reset --temporary` does.
fn give(app: &TestApp) -> String {
    let (ctx, alex) = (app.ctx("contoso"), app.user("contoso", "alex"));
    let given = app.blocking(|_| users::give_temporary(&ctx, &alex, None).unwrap());
    assert_eq!(given.until, ctx.now.plus_minutes(72 * 60));
    given.password.expose_secret().to_owned()
}

on_both!(a_temporary_password_has_to_be_changed_at_the_next_sign_in, |app| async {
    app.change("contoso", |tenant| tenant.settings.policy.min_age_days = 30);
    let before = app.alex().await;
    let temporary = give(&app);
    assert!(!before.is_signed_in().await, "sessions end");
    let mails = app.inbox(ALEX_WORK);
    assert!(mails[0].mail.subject.contains("was reset") && !mails[0].mail.text.contains(&temporary));
    let alex = app.browser();
    alex.try_sign_in(NAME, &temporary).await.leads_to("/password");
    let page = alex.open("/password").await;
    assert_eq!(page.heading(), "Choose your own password");
    assert!(page.main().contains("It works until March 5, 2026"), "{}", page.main());
    alex.get("/account").await.leads_to("/password");
    for wrong in [temporary.as_str(), ALEX] {
        let refused = alex.change_password(&temporary, wrong).await;
        assert_eq!(refused.status, 422, "neither this one nor one of before");
    }
    alex.change_password(&temporary, NEXT).await.leads_to("/account?done=password");
    assert!(alex.is_signed_in().await);
    assert_eq!(app.user("contoso", "alex").password_temporary_until, None);
    app.pass(100 * HOUR);
    app.alex_with(NEXT).await;
});

on_both!(one_that_has_ended_is_refused_like_a_wrong_one, |app| async {
    let temporary = give(&app);
    app.pass(72 * HOUR - 1);
    app.browser().try_sign_in(NAME, &temporary).await.leads_to("/password");
    app.pass(1);
    let wrong = app.browser().try_sign_in(NAME, "marble canyon").await;
    let ended = app.browser().try_sign_in(NAME, &temporary).await;
    assert_eq!(ended.status, 422);
    assert_eq!((ended.status, ended.masked(NAME)), (wrong.status, wrong.masked(NAME)));
    assert_eq!(ended.header_lines("set-cookie").len(), wrong.header_lines("set-cookie").len());
    let mut reasons =
        app.rows("SELECT reason AS v FROM events WHERE kind = 'sign_in' AND result = 'refused'");
    reasons.sort();
    assert_eq!(reasons, ["password_wrong", "temporary_ended"]);
    assert_eq!(app.count("lockouts WHERE failures = 2"), 1, "both count");
    app.browser().reset_alex(&app).await;
    app.alex_with(NEXT).await;
});

on_both!(one_that_ends_on_the_page_that_asks_for_another_sets_nothing, |app| async {
    let temporary = give(&app);
    app.pass(72 * HOUR - 60);
    let alex = app.browser();
    alex.try_sign_in(NAME, &temporary).await.leads_to("/password");
    let form = alex.open("/password").await;
    app.pass(60);
    let typed = [("current_password", temporary.as_str()), ("new_password", NEXT)];
    alex.submit(&form, "/password", &typed).await.leads_to("/password");
    let page = alex.open("/password").await;
    assert_eq!(page.heading(), "Your temporary password has expired");
    assert_eq!(page.attribute("main a.btn", "href").as_deref(), Some("/forgot"));
    assert!(app.user("contoso", "alex").password_temporary_until.is_some());
});

on_both!(whoever_comes_with_a_passkey_after_its_end_is_led_to_a_reset, |app| async {
    let (_, mut device) = passkeys::alex_with_passkey(&app).await;
    give(&app);
    app.pass(72 * HOUR);
    let alex = passkeys::here(&app);
    passkeys::sign_in(&alex, &mut device).await.leads_to("/password");
    assert_eq!(alex.open("/password").await.heading(), "Your temporary password has expired");
    alex.get("/account").await.leads_to("/password");
    assert_eq!(alex.get("/forgot").await.status, 200);
});

on_both!(an_operator_may_choose_it_within_the_policy, |app| async {
    let (ctx, alex) = (app.ctx("contoso"), app.user("contoso", "alex"));
    let give = |chosen: &str| users::give_temporary(&ctx, &alex, Some(SecretString::from(chosen)));
    assert!(app.blocking(|_| give("too short").is_err()));
    assert!(app.blocking(|_| give(ALEX).is_err()), "the present one");
    assert_eq!(app.user("contoso", "alex"), alex);
    app.blocking(|_| give(NEXT).unwrap());
    app.browser().try_sign_in(NAME, NEXT).await.leads_to("/password");
});
