//! Passwords that end: what their users are told and asked when they sign in.

use super::passkeys;
use crate::kit::*;
use latchkey::ops::users::{self, Changes, GroupChanges, MailChange};
use latchkey::store::users::User;

const DAY: i64 = 24 * 60 * 60;
const NOTICE: &str = "/password/expiring";
const ALEX_NAME: &str = "alex@contoso.example";

/// A browser in which somebody who was going to `next` has typed the right password, and where that leads.
async fn signed_in(app: &TestApp, (name, password): (&str, &str), next: &str) -> (Browser, Page) {
    let browser = app.browser();
    let form = browser.open(&format!("/sign-in?next={next}")).await;
    let page = browser.submit(&form, "/sign-in", &[("username", name), ("password", password)]).await;
    (browser, page)
}

on_both!(from_two_weeks_before_the_end_a_notice_comes_once_a_day, |app| async {
    app.expire_after(90);
    app.pass(76 * DAY - 1);
    app.alex().await;
    app.pass(1);
    let (alex, page) = signed_in(&app, (ALEX_NAME, ALEX), "/account/sessions").await;
    page.leads_to(NOTICE);
    let page = alex.open(NOTICE).await;
    assert_eq!(page.heading(), "Your password expires in 14 days");
    assert!(page.main().contains("It expires on May 31, 2026 at 9:00"), "{}", page.main());
    for path in ["/account", "/account/sessions", "/register"] {
        alex.get(path).await.leads_to(NOTICE);
    }
    assert_eq!(alex.get("/password").await.status, 200);
    alex.press(NOTICE, "/password/later").await.leads_to("/account/sessions");
    assert_eq!(alex.get("/account/sessions").await.status, 200);
    app.alex().await;
    app.pass(DAY - 1);
    app.alex().await;
    app.pass(1);
    let (alex, page) = signed_in(&app, (ALEX_NAME, ALEX), "").await;
    page.leads_to(NOTICE);
    assert_eq!(alex.open(NOTICE).await.heading(), "Your password expires in 13 days");
});

on_both!(a_change_after_the_notice_goes_on_where_one_was_going, |app| async {
    app.expire_after(90);
    app.pass(89 * DAY + 1);
    let (alex, page) = signed_in(&app, (ALEX_NAME, ALEX), "/account/sessions").await;
    page.leads_to(NOTICE);
    assert_eq!(alex.open(NOTICE).await.heading(), "Your password expires within one day");
    alex.change_password(ALEX, NEXT).await.leads_to("/account/sessions");
    assert_eq!(alex.get("/account/sessions").await.status, 200);
    app.alex_with(NEXT).await;
});

on_both!(an_expired_password_is_changed_before_anything_else, |app| async {
    app.ask();
    app.change("contoso", |tenant| tenant.settings.policy.min_age_days = 30);
    app.execute("UPDATE users SET password_changed_at = password_set_at");
    app.expire_after(14);
    app.pass(14 * DAY);
    let (sam, page) = signed_in(&app, ("sam@contoso.example", SAM), "/account/activity").await;
    page.leads_to("/password");
    let page = sam.open("/password").await;
    assert_eq!(page.heading(), "Your password has expired. Set a new one");
    assert!(page.main().contains("It expired on March 16, 2026"), "{}", page.main());
    assert!(!page.main().contains("Back to your account") && !page.main().contains("days after"));
    for path in ["/account", "/account/sessions", "/register", "/register/mail", NOTICE] {
        sam.get(path).await.leads_to("/password");
    }
    for path in ["/password/later", "/register/later", "/account/sessions/end"] {
        sam.post(path, &[("csrf", &page.csrf())]).await.leads_to("/password");
    }
    assert_eq!(sam.change_password(SAM, SAM).await.status, 422);
    sam.change_password(SAM, NEXT).await.leads_to("/register");
    sam.get("/account").await.leads_to("/register");
    sam.press("/register", "/register/later").await.leads_to("/account/activity");
    assert_eq!(sam.get("/account/activity").await.status, 200);
});

on_both!(an_expired_password_may_be_reset_as_well, |app| async {
    app.expire_after(90);
    app.pass(100 * DAY);
    app.browser().reset_alex(&app).await;
    app.alex_with(NEXT).await;
});

on_both!(whoever_is_exempt_is_told_and_asked_nothing, |app| async {
    app.expire_after(90);
    let (ctx, alex) = (app.ctx("contoso"), app.user("contoso", "alex"));
    let profile = User { expiry_waived_at: Some(ctx.now), ..alex.clone() };
    let groups = GroupChanges::default();
    let changes = Changes { profile, mail: MailChange::Keep, groups: &groups, password: None };
    app.blocking(|_| users::change(&ctx, &alex, &changes).unwrap());
    for days in [80, 10, 400] {
        app.pass(days * DAY);
        app.alex().await;
    }
    let (_, page) = signed_in(&app, ("sam@contoso.example", SAM), "").await;
    page.leads_to("/password");
});

on_both!(an_old_password_is_told_of_for_two_weeks_when_expiry_is_switched_on, |app| async {
    app.pass(400 * DAY);
    app.expire_after(90);
    let (alex, page) = signed_in(&app, (ALEX_NAME, ALEX), "").await;
    page.leads_to(NOTICE);
    assert_eq!(alex.open(NOTICE).await.heading(), "Your password expires in 14 days");
    app.pass(14 * DAY);
    let (alex, page) = signed_in(&app, (ALEX_NAME, ALEX), "").await;
    page.leads_to("/password");
    app.expire_after(0);
    alex.get("/account").await.leads_to("/password");
    alex.get("/password").await.leads_to("/account");
    assert_eq!(alex.get("/account").await.status, 200);
});

on_both!(the_account_says_when_the_password_expires, |app| async {
    let alex = app.alex().await;
    assert!(!alex.get("/account").await.main().contains("Expires"));
    app.expire_after(90);
    let page = alex.get("/account").await;
    assert!(page.main().contains("Expires May 31, 2026"), "{}", page.main());
    for path in [NOTICE, "/password/later"] {
        let page = match path {
            NOTICE => alex.get(path).await,
            _ => alex.post(path, &[("csrf", &page.csrf())]).await,
        };
        page.leads_to("/account");
    }
});

on_both!(a_sign_in_with_a_passkey_is_interrupted_as_well, |app| async {
    let (_, mut device) = passkeys::alex_with_passkey(&app).await;
    app.expire_after(90);
    app.pass(80 * DAY);
    let alex = passkeys::here(&app);
    passkeys::sign_in(&alex, &mut device).await.leads_to(NOTICE);
    app.pass(10 * DAY);
    let alex = passkeys::here(&app);
    passkeys::sign_in(&alex, &mut device).await.leads_to("/password");
    alex.get("/account").await.leads_to("/password");
    let forgot = alex.get("/password").await.all("main a");
    assert_eq!(forgot, ["I forgot my password"], "whoever signs in without one need not know it");
    alex.change_password(ALEX, NEXT).await.leads_to("/account?done=password");
    assert!(alex.is_signed_in().await);
});
