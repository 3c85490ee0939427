//! Links that the staff mails: a new password, or the first one, set by whoever reads the mail.

use crate::kit::*;
use latchkey::domain::ids::UserId;
use latchkey::ops::users;

const ROBIN: (&str, &str) = ("robin", "golden bridge teapot");
const KIM: (&str, &str) = ("kim", "quiet ribbon saddle");
const NOPASS_MAIL: &str = "nopass.private@mail.example";
const HOUR: i64 = 60 * 60;

async fn staff(app: &TestApp, (name, password): (&str, &str)) -> Browser {
    let browser = app.browser();
    browser.sign_in(name, password).await;
    browser
}

fn page_of(app: &TestApp, name: &str) -> String {
    format!("/admin/users/{}", app.user("contoso", name).id)
}

/// Mails a link to somebody, as the command line does.
fn send(app: &TestApp, name: &str) {
    let (ctx, user) = (app.ctx("contoso"), app.user("contoso", name));
    app.blocking(|_| users::send_link(&ctx, &user).unwrap());
}

/// Sends the form at the end of a link.
async fn set(browser: &Browser, link: &str, password: &str) -> Page {
    let form = browser.get(link).await;
    browser.submit(&form, "", &[("new_password", password)]).await
}

on_both!(a_link_is_mailed_and_the_password_stays_until_it_is_used, |app| async {
    let alex = app.alex().await;
    let kim = staff(&app, KIM).await;
    let path = format!("{}/reset", page_of(&app, "alex"));
    let page = kim.get(&path).await;
    assert!(page.main().contains("Send a link to a•••@m•••.example"), "{}", page.main());
    let sent = kim.submit(&page, &path, &[("by", "link"), ("reason", "Called")]).await;
    let target = format!("{}?done=reset", page_of(&app, "alex"));
    sent.leads_to(&target);
    let shown = kim.get(&target).await;
    assert!(shown.main().contains("is on its way") && shown.main().contains("It works until"));
    assert_eq!(app.count("events WHERE kind = 'password.link_sent' AND note = 'Called'"), 1);
    assert!(alex.is_signed_in().await, "sessions stay");
    let link = app.welcome_link(ALEX_MAIL);
    let token = link.trim_start_matches("/welcome/").split('?').next().unwrap().to_owned();
    assert!(!app.dump_all().iter().any(|row| row.contains(&token)), "the token is nowhere stored");
    let there = app.browser();
    set(&there, &link, NEXT).await.leads_to(&link.replace(&token, "done"));
    assert!(!alex.is_signed_in().await, "sessions end with the new password");
    app.alex_with(NEXT).await;
    assert_eq!(app.count("events WHERE kind = 'password.reset' AND actor = 'anonymous'"), 1);
    assert!(app.inbox(ALEX_WORK).iter().any(|mail| mail.mail.subject.contains("was reset")));
    assert!(!app.mails().iter().any(|mail| mail.mail.text.contains(NEXT)));
});

on_both!(looking_at_the_link_changes_nothing, |app| async {
    send(&app, "alex");
    let link = app.welcome_link(ALEX_MAIL);
    let before = app.dump_all();
    for method in [reqwest::Method::GET, reqwest::Method::HEAD, reqwest::Method::OPTIONS] {
        for _ in 0..3 {
            let browser = app.browser();
            let request = browser.request(method.clone(), &link);
            browser.send(&link, request).await;
        }
    }
    assert_eq!(app.dump_all(), before);
    assert_eq!(app.browser().get(&link).await.heading(), "Set a new password");
});

on_both!(a_password_that_the_policy_refuses_costs_nothing, |app| async {
    send(&app, "alex");
    let link = app.welcome_link(ALEX_MAIL);
    let browser = app.browser();
    for (typed, field) in [("", "new_password"), ("short", "new_password"), (ALEX, "new_password")] {
        let page = set(&browser, &link, typed).await;
        assert_eq!(page.status, 422, "{typed}");
        assert_eq!(page.attribute("#errors a", "href").as_deref(), Some(format!("#{field}").as_str()));
        assert!(typed.is_empty() || !page.body.contains(typed), "a secret is shown again");
    }
    let form = browser.get(&link).await;
    let typed = [("new_password", NEXT), ("confirm_password", "something else")];
    let page = browser.submit(&form, "", &typed).await;
    assert_eq!(page.attribute("#errors a", "href").as_deref(), Some("#confirm_password"));
    assert_eq!(set(&browser, &link, NEXT).await.status, 303);
});

on_both!(a_link_works_once_and_an_ended_one_is_like_one_that_never_was, |app| async {
    send(&app, "alex");
    let first = app.welcome_link(ALEX_MAIL);
    app.pass(60);
    send(&app, "alex");
    let second = app.welcome_link(ALEX_MAIL);
    assert_ne!(first, second);
    let made_up = "/welcome/AAAA?realm=contoso.example";
    let plain = |page: Page, link: &str| page.masked("no-such-name").replace(link, "LINK");
    let unknown = plain(app.browser().get(made_up).await, made_up);
    let ended = app.browser().get(&first).await;
    assert_eq!((ended.status, ended.heading().as_str()), (404, "This link does not work"));
    assert_eq!(plain(ended, &first), unknown, "the newer one ends it");
    let browser = app.browser();
    let form = browser.get(&second).await;
    let fields = [("new_password", NEXT)];
    let sent = (0..5).map(|_| browser.submit(&form, "", &fields));
    let sent = futures_util::future::join_all(sent).await;
    assert_eq!(sent.iter().filter(|page| page.status == 303).count(), 1, "once, even by five at once");
    assert!(sent.iter().all(|page| matches!(page.status, 303 | 404)));
    assert_eq!(plain(app.browser().get(&second).await, &second), unknown);
    assert_eq!(app.user("contoso", "alex").password_version, 1);
});

on_both!(a_link_ends_with_its_time_with_another_password_and_with_another_address, |app| async {
    let ended = |app: &TestApp, link: String| {
        let browser = app.browser();
        async move { browser.get(&link).await.status == 404 }
    };
    send(&app, "alex");
    let one = app.welcome_link(ALEX_MAIL);
    app.pass(72 * HOUR - 1);
    assert!(!ended(&app, one.clone()).await);
    app.pass(1);
    assert!(ended(&app, one).await, "its time");
    send(&app, "alex");
    let one = app.welcome_link(ALEX_MAIL);
    let (ctx, alex) = (app.ctx("contoso"), app.user("contoso", "alex"));
    app.blocking(|_| users::give_temporary(&ctx, &alex, None).unwrap());
    assert!(ended(&app, one).await, "another password");
    send(&app, "alex");
    let one = app.welcome_link(ALEX_MAIL);
    let robin = staff(&app, ROBIN).await;
    let page = robin.get(&format!("{}/edit", page_of(&app, "alex"))).await;
    let path = format!("{}/edit", page_of(&app, "alex"));
    let typed = [("mail", "new.private@mail.example"), ("role", "user"), ("language", "")];
    assert_eq!(robin.submit(&page, &path, &typed).await.status, 303);
    assert!(ended(&app, one).await, "another address");
});

on_both!(a_closed_account_is_told_as_such_and_no_link_is_sent_to_it, |app| async {
    send(&app, "alex");
    let link = app.welcome_link(ALEX_MAIL);
    let (ctx, alex) = (app.ctx("contoso"), app.user("contoso", "alex"));
    let browser = app.browser();
    let form = browser.get(&link).await;
    app.blocking(|_| users::disable(&ctx, &alex).unwrap());
    let closed = app.browser().get(&link).await;
    assert_eq!((closed.status, closed.heading().as_str()), (403, "This account is closed"));
    let closed = browser.submit(&form, "", &[("new_password", NEXT)]).await;
    assert_eq!((closed.status, closed.heading().as_str()), (403, "This account is closed"));
    let robin = staff(&app, ROBIN).await;
    let path = format!("{}/reset", page_of(&app, "alex"));
    let page = robin.get(&path).await;
    assert_eq!(page.all("input[name=by]").len(), 0, "no choice");
    let refused = robin.submit(&page, &path, &[("by", "link"), ("reason", "Called")]).await;
    assert!(refused.errors().contains("disabled or locked"), "{}", refused.errors());
    app.blocking(|_| users::delete(&ctx, &alex).unwrap());
    assert_eq!(app.browser().get(&link).await.status, 404);
});

on_both!(somebody_new_is_invited_sets_the_first_password_and_registers, |app| async {
    app.change("contoso", |tenant| tenant.settings.recovery.ask_to_register = true);
    let robin = staff(&app, ROBIN).await;
    let typed = [
        ("username", "new.one"),
        ("given_name", "Zoë"),
        ("work_mail", "new.one@contoso.example"),
        ("role", "user"),
        ("first", "invited"),
    ];
    let page = robin.fill("/admin/users/new", &typed).await;
    page.leads_to(&format!("{}?done=invite", page_of(&app, "new.one")));
    assert!(app.user("contoso", "new.one").password_hash.is_none());
    assert_eq!(app.count("events WHERE kind = 'user.invited' AND actor = 'staff'"), 1);
    let link = app.welcome_link("new.one@contoso.example");
    app.pass(7 * 24 * HOUR - 1);
    let there = app.browser();
    assert_eq!(there.get(&link).await.heading(), "Welcome: set your password");
    assert_eq!(set(&there, &link, NEXT).await.status, 303);
    assert_eq!(there.get(&link).await.status, 404, "once");
    assert_eq!(app.count("events WHERE kind = 'password.created'"), 1);
    let subjects: Vec<_> =
        app.inbox("new.one@contoso.example").into_iter().map(|mail| mail.mail.subject).collect();
    assert!(subjects.iter().any(|subject| subject.ends_with("password is set")), "{subjects:?}");
    app.browser().try_sign_in("new.one", NEXT).await.leads_to("/register");
});

on_both!(whoever_has_no_password_is_invited_again_and_nobody_else_is, |app| async {
    let kim = staff(&app, KIM).await;
    let user = page_of(&app, "nopass");
    for (mails, button) in [(1, "Send invitation"), (2, "Send invitation again")] {
        app.pass(1);
        let page = kim.get(&user).await;
        assert_eq!(page.all("nav.chips a[href$=invite]"), [button]);
        let path = format!("{user}/invite");
        let page = kim.get(&path).await;
        assert!(page.main().contains("n•••@m•••.example"), "{}", page.main());
        let sent = kim.submit(&page, &path, &[("reason", "New here")]).await;
        sent.leads_to(&format!("{user}?done=invite"));
        assert_eq!(app.inbox(NOPASS_MAIL).len(), mails);
    }
    let alex = page_of(&app, "alex");
    assert_eq!(kim.get(&alex).await.all("nav.chips a[href$=invite]").len(), 0);
    let path = format!("{alex}/invite");
    let page = kim.get(&path).await;
    let refused = kim.submit(&page, &path, &[("reason", "New here")]).await;
    assert!(refused.errors().contains("has a password already"), "{}", refused.errors());
});

on_both!(many_are_invited_at_once, |app| async {
    let robin = staff(&app, ROBIN).await;
    let csrf = robin.get("/admin/users").await.csrf();
    let fields = [("csrf", csrf.as_str()), ("whom", "matching"), ("action", "invite")];
    let page = robin.post("/admin/users/bulk/preview", &fields).await;
    let done = robin.submit(&page, "/admin/users/bulk", &[("reason", "All who are new")]).await;
    done.leads_to("/admin/users/bulk/done?action=invite&changed=1&same=5&skipped=0");
    assert_eq!(app.inbox(NOPASS_MAIL).len(), 1);
});

on_both!(somebody_without_an_address_is_not_invited, |app| async {
    let robin = staff(&app, ROBIN).await;
    let typed = [("username", "new.one"), ("role", "user"), ("first", "invited")];
    let page = robin.fill("/admin/users/new", &typed).await;
    assert_eq!(page.status, 422);
    assert_eq!(page.attribute("#errors a", "href").as_deref(), Some("#work_mail"), "{}", page.errors());
    assert_eq!(app.count("users WHERE name = 'new.one'"), 0);
});

on_both!(where_callers_are_verified_the_help_desk_sends_no_link_before, |app| async {
    app.change("contoso", |tenant| tenant.settings.desk_check = true);
    let kim = staff(&app, KIM).await;
    let path = format!("{}/reset", page_of(&app, "alex"));
    let page = kim.get(&path).await;
    let refused = kim.submit(&page, &path, &[("by", "link"), ("reason", "Called")]).await;
    assert_eq!(refused.status, 422, "{}", refused.main());
    assert_eq!(app.count("password_links"), 0);
    let robin = staff(&app, ROBIN).await;
    let page = robin.get(&path).await;
    assert_eq!(robin.submit(&page, &path, &[("by", "link"), ("reason", "Called")]).await.status, 303);
});

on_both!(a_link_of_one_tenant_opens_nothing_in_another, |app| async {
    send(&app, "alex");
    let link = app.welcome_link(ALEX_MAIL);
    let path = link.split('?').next().unwrap();
    assert_eq!(app.browser_at(FABRIKAM_HOST).get(path).await.status, 404);
    let robin = staff(&app, ROBIN).await;
    for id in [app.user("fabrikam", "nopass").id, UserId::nobody()] {
        assert_eq!(robin.get(&format!("/admin/users/{id}/invite")).await.status, 404);
    }
});

on_both!(whoever_tries_links_by_chance_is_stopped, |app| async {
    let app = app.throttled().await;
    let browser = app.browser();
    let csrf = browser.get("/sign-in").await.csrf();
    let fields = [("csrf", csrf.as_str()), ("new_password", NEXT)];
    let mut statuses = Vec::new();
    for _ in 0..200 {
        statuses.push(browser.post("/welcome/AAAA", &fields).await.status);
        if statuses.last() == Some(&429) {
            break;
        }
    }
    assert_eq!((statuses.first(), statuses.last()), (Some(&404), Some(&429)));
});

on_both!(what_somebody_of_the_staff_reset_is_told_and_asked_as_such, |app| async {
    let (ctx, alex) = (app.ctx("contoso"), app.user("contoso", "alex"));
    app.blocking(|_| users::give_temporary(&ctx, &alex, None).unwrap());
    let mail = app.inbox(ALEX_WORK).pop().unwrap().mail;
    assert!(mail.text.contains("Your help desk or an administrator reset the password"), "{}", mail.text);
    assert!(!mail.text.contains("If this was you, there is nothing to do"), "{}", mail.text);
    let page = app.browser().get(&app.report_link(ALEX_WORK)).await;
    assert_eq!(page.heading(), "Did you ask for this?");
});
