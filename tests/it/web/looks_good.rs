//! "Looks good": what is registered is confirmed with one button.

use crate::kit::*;

const DAY: i64 = 24 * 60 * 60;
const CONFIRM: &str = "/register/confirm";

on_both!(looks_good_sends_nothing_and_goes_on, |app| async {
    app.ask();
    let alex = app.browser();
    let form = alex.open("/sign-in?next=/account/activity").await;
    let typed = [("username", "alex@contoso.example"), ("password", ALEX)];
    alex.submit(&form, "/sign-in", &typed).await.leads_to(CONFIRM);
    let page = alex.open(CONFIRM).await;
    assert!(page.main().contains("a•••@m•••.example"), "{}", page.main());
    assert!(page.main().contains("every 180 days"), "{}", page.main());
    assert!(page.all("dl a").iter().all(|link| link == "Change"), "{:?}", page.all("dl a"));
    alex.press(CONFIRM, CONFIRM).await.leads_to("/account/activity");
    assert!(alex.open("/account/activity").await.main().contains("Ways to get back in confirmed"));
    assert_eq!(app.mails().len(), 0);
    assert_eq!(app.count("methods WHERE confirmed_at IS NOT NULL"), 1);
    let next = app.browser();
    next.sign_in("alex@contoso.example", ALEX).await;
    app.pass(179 * DAY);
    app.alex().await;
    app.pass(DAY);
    app.browser().try_sign_in("alex@contoso.example", ALEX).await.leads_to(CONFIRM);
});

on_both!(it_is_put_off_day_by_day_for_a_week, |app| async {
    app.ask();
    let alex = app.browser();
    alex.try_sign_in("alex@contoso.example", ALEX).await.leads_to(CONFIRM);
    alex.press(CONFIRM, "/register/confirm/later").await.leads_to("/account");
    app.alex().await;
    app.pass(6 * DAY);
    let alex = app.browser();
    alex.try_sign_in("alex@contoso.example", ALEX).await.leads_to(CONFIRM);
    alex.press(CONFIRM, "/register/confirm/later").await.leads_to("/account");
    app.pass(DAY);
    let alex = app.browser();
    alex.try_sign_in("alex@contoso.example", ALEX).await.leads_to(CONFIRM);
    let page = alex.open(CONFIRM).await;
    assert!(!page.body.contains("Remind me tomorrow"));
    let sent = alex.post("/register/confirm/later", &[("csrf", &page.csrf())]).await;
    assert!(sent.status == 422 && sent.errors().contains("any longer"), "{}", sent.errors());
});

on_both!(whoever_has_too_little_confirms_nothing, |app| async {
    app.ask();
    let sam = app.sam().await;
    sam.get(CONFIRM).await.leads_to("/register");
    let list = sam.open("/register").await;
    sam.post(CONFIRM, &[("csrf", &list.csrf())]).await.leads_to("/register");
    sam.get("/account").await.leads_to("/register");
});

on_both!(the_page_may_be_visited_at_any_time, |app| async {
    let alex = app.alex().await;
    let page = alex.open(CONFIRM).await;
    assert!(!page.body.contains("Remind me tomorrow"));
    alex.press(CONFIRM, CONFIRM).await.leads_to("/register?done=confirmed");
});

on_both!(what_is_put_off_is_only_what_is_asked, |app| async {
    app.ask();
    let alex = app.browser();
    alex.try_sign_in("alex@contoso.example", ALEX).await.leads_to(CONFIRM);
    app.pass(8 * DAY);
    let alex = app.browser();
    alex.try_sign_in("alex@contoso.example", ALEX).await.leads_to(CONFIRM);
    let csrf = alex.open(CONFIRM).await.csrf();
    for later in ["/register/confirm/later", "/register/later"] {
        assert_eq!(alex.post(later, &[("csrf", &csrf)]).await.status, 422, "{later}");
        alex.get("/account").await.leads_to(CONFIRM);
    }
});

on_both!(a_registration_whose_grace_is_over_is_not_put_off_as_a_confirmation, |app| async {
    app.ask();
    app.decide(|rules| rules.register_grace_days = 0);
    let sam = app.browser();
    sam.try_sign_in("sam@contoso.example", SAM).await.leads_to("/register");
    let csrf = sam.open("/register").await.csrf();
    for later in ["/register/confirm/later", "/register/later"] {
        assert_eq!(sam.post(later, &[("csrf", &csrf)]).await.status, 422, "{later}");
        sam.get("/account").await.leads_to("/register");
    }
});
