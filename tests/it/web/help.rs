//! Whoever is stuck finds the help desk, and the help desk finds what they tried.

use crate::kit::*;
use futures_util::future::join_all;
use latchkey::domain::brand::{Brand, HelpDesk};
use latchkey::domain::lane::Lane;
use latchkey::domain::reference::Reference;
use latchkey::ops::{audit, brand, users};

const MESSAGE: &str = "I am alex.\r\nMy phone is gone.\r\nBcc: eve@evil.test";

fn help_desk(app: &TestApp, help_desk: HelpDesk) {
    app.blocking(|app| {
        let look = Brand { help_desk, ..Brand::fresh("Contoso") };
        brand::publish(&app.ctx("contoso"), &look, &[]).unwrap();
        app.site().tenants.refresh(&app.services).unwrap();
        app.postman.tenants.refresh(&app.services).unwrap();
    });
}

async fn write(browser: &Browser, message: &str) -> Page {
    browser.fill("/forgot/contact", &[("message", message)]).await
}

/// As it is stored.
fn stored(shown: &str) -> String {
    shown.parse::<Reference>().unwrap().as_str().to_owned()
}

/// As the page shows it.
fn reference(page: &Page) -> String {
    let found = page.all("#reference").pop().unwrap_or_default();
    assert!(found.parse::<Reference>().is_ok_and(|known| known.shown() == found), "{found}: {}", page.main());
    found
}

on_both!(the_reference_of_an_attempt_is_shown_and_recorded_and_looking_writes_nothing, |app| async {
    for name in ["alex", "nobody"] {
        let browser = app.browser();
        browser.forgot(name).await;
        let before = app.dump_all();
        let page = browser.get("/help/identify").await;
        let shown = reference(&page);
        assert!(page.main().contains(HELP_DESK), "{}", page.main());
        assert_eq!(reference(&browser.get("/help/identify").await), shown);
        assert_eq!(browser.get("/forgot/contact").await.status, 200);
        assert_eq!(app.dump_all(), before, "{name}");
        let event = format!(
            "events e JOIN flows f ON f.id = e.flow_id WHERE e.reference = '{}' AND name_typed = '{name}'",
            stored(&shown)
        );
        assert_eq!(app.count(&event), 1, "{name}");
        let known: Reference = shown.parse().unwrap();
        let found = app.blocking(|app| audit::find(&app.ctx("contoso"), &known)).unwrap().unwrap();
        assert_eq!((found.name_typed.as_deref(), found.events.len()), (Some(name), 1));
        assert!(app.blocking(|app| audit::find(&app.ctx("fabrikam"), &known)).unwrap().is_none());
    }
    let page = app.browser().get("/help/identify").await;
    assert_eq!((page.status, page.all("#reference").len()), (200, 0));
});

on_both!(a_message_reaches_the_help_desk_with_the_reference_of_the_attempt, |app| async {
    let browser = app.browser();
    browser.forgot("alex@contoso.example").await;
    let shown = reference(&browser.get("/help/identify").await);
    write(&browser, MESSAGE).await.leads_to("/forgot/contact/sent");
    assert_eq!(reference(&browser.get("/forgot/contact/sent").await), shown);
    let mail = app.inbox(HELP_DESK).pop().unwrap();
    assert_eq!(mail.mail.subject, format!("Contoso: help needed, reference {shown}"));
    assert!(mail.reply_to.unwrap().email.to_string() == HELP_DESK, "never whoever wrote");
    for line in [
        "alex@contoso.example",
        "> I am alex.",
        "> My phone is gone.",
        "> Bcc: eve@evil.test",
        "Firefox, Linux",
    ] {
        assert!(mail.mail.text.contains(line), "{line}: {}", mail.mail.text);
    }
    let words = mail.mail.text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        words.contains("Nobody has checked who it is") && words.contains(&format!("Reference: {shown}")),
        "{words}"
    );
    let dump = app.dump_all().join("\n");
    assert!(!dump.contains("My phone is gone"), "it is sealed");
    let event = format!("events WHERE kind = 'help.asked' AND reference = '{}'", stored(&shown));
    assert_eq!(app.count(&event), 1);
});

on_both!(without_an_attempt_a_message_has_a_reference_of_its_own_and_no_name, |app| async {
    let browser = app.browser();
    browser.get("/forgot/contact/sent").await.leads_to("/forgot/contact");
    write(&browser, "<b>Help</b> me at https://evil.test").await.leads_to("/forgot/contact/sent");
    let shown = reference(&browser.get("/forgot/contact/sent").await);
    let mail = app.inbox(HELP_DESK).pop().unwrap();
    assert!(mail.mail.text.contains(&shown) && !mail.mail.text.contains("User name typed"));
    assert!(
        mail.mail.html.contains("&#60;b&#62;Help&#60;/b&#62; me at https: //evil.test"),
        "{}",
        mail.mail.html
    );
});

on_both!(known_and_unknown_names_meet_the_same_pages, |app| async {
    app.mail_only();
    let mut seen = Vec::new();
    for name in ["alex", "nobody", "dora"] {
        let browser = app.browser();
        browser.forgot(name).await;
        let mut pages = Vec::new();
        for path in ["/help/identify", "/forgot/contact"] {
            pages.push(browser.get(path).await);
        }
        for message in ["", "one", "two", "three", "four"] {
            pages.push(write(&browser, message).await);
        }
        pages.push(browser.get("/forgot/contact/sent").await);
        let hide = |page: &Page| match page.all("#reference").pop() {
            Some(shown) => page.masked(name).replace(&shown, "[shown]"),
            None => page.masked(name),
        };
        seen.push(
            pages.iter().map(|page| (page.status, page.cookie_names(), hide(page))).collect::<Vec<_>>(),
        );
        app.execute("DELETE FROM help_requests");
    }
    let status: Vec<_> = seen[0].iter().map(|page| page.0).collect();
    assert_eq!(status, [200, 200, 422, 303, 303, 303, 429, 200]);
    assert_eq!((&seen[0], &seen[0]), (&seen[1], &seen[2]));
});

on_both!(three_messages_about_one_account_and_five_from_one_place_are_enough_for_an_hour, |app| async {
    let (first, other) = (app.browser(), app.browser());
    first.forgot("alex").await;
    other.forgot(ALEX_WORK).await;
    for (browser, message) in [(&first, "one"), (&first, "two"), (&other, "three")] {
        write(browser, message).await.leads_to("/forgot/contact/sent");
    }
    let page = write(&other, "the fourth of one account").await;
    assert_eq!((page.status, page.header("retry-after")), (429, "3600"));
    assert!(page.main().contains("at 10:00"), "{}", page.main());
    assert!(page.body.contains("the fourth of one account"), "what was typed is kept");
    let stranger = app.browser();
    for message in ["four", "five"] {
        write(&stranger, message).await.leads_to("/forgot/contact/sent");
    }
    assert_eq!(write(&stranger, "the sixth from one place").await.status, 429);
    assert_eq!(app.inbox(HELP_DESK).len(), 5);
    assert_eq!(app.count("events WHERE kind = 'help.asked' AND reason = 'help_limit'"), 2);
    app.pass(3_600);
    write(&stranger, "an hour later").await.leads_to("/forgot/contact/sent");
});

on_both!(messages_sent_at_once_are_counted_one_by_one, |app| async {
    let browser = app.browser();
    browser.forgot("alex").await;
    let form = browser.get("/forgot/contact").await;
    let messages: Vec<_> = (0..8).map(|n| format!("message {n}")).collect();
    let sent = messages.iter().map(|text| browser.submit(&form, "/forgot/contact", &[("message", text)]));
    let status: Vec<_> = join_all(sent).await.into_iter().map(|page| page.status).collect();
    assert_eq!(status.iter().filter(|status| **status == 303).count(), 3, "{status:?}");
    assert_eq!((app.count("help_requests"), app.inbox(HELP_DESK).len()), (3, 3));
});

on_both!(the_same_form_sent_twice_is_one_message, |app| async {
    let browser = app.browser();
    browser.forgot("alex").await;
    let form = browser.get("/forgot/contact").await;
    let send = || browser.submit(&form, "/forgot/contact", &[("message", "once")]);
    for page in join_all([send(), send(), send(), send(), send()]).await {
        page.leads_to("/forgot/contact/sent");
    }
    assert_eq!(app.inbox(HELP_DESK).len(), 1);
});

on_both!(the_same_words_under_the_same_name_from_somebody_else_are_another_message, |app| async {
    let mut shown = Vec::new();
    for _ in 0..2 {
        let browser = app.browser();
        browser.forgot("alex").await;
        write(&browser, "once").await.leads_to("/forgot/contact/sent");
        shown.push(reference(&browser.get("/forgot/contact/sent").await));
    }
    assert_ne!(shown[0], shown[1], "each has a reference of their own");
    assert_eq!(app.inbox(HELP_DESK).len(), 2);
});

on_both!(a_message_of_another_tab_is_not_put_under_the_newer_name, |app| async {
    let browser = app.browser();
    browser.forgot("alex").await;
    let form = browser.get("/forgot/contact").await;
    browser.forgot("kim").await;
    browser
        .submit(&form, "/forgot/contact", &[("message", "I am Alex")])
        .await
        .leads_to("/forgot/contact/sent");
    let mail = app.inbox(HELP_DESK).pop().unwrap();
    assert!(!mail.mail.text.contains("User name typed"), "{}", mail.mail.text);
});

on_both!(what_cannot_be_sent_is_given_back, |app| async {
    let browser = app.browser();
    let empty = write(&browser, " \r\n ").await;
    assert!(empty.status == 422 && empty.errors().contains("Write your message"), "{}", empty.errors());
    let long = write(&browser, &"字".repeat(1_001)).await;
    assert!(long.errors().contains("1,000") && long.errors().contains("1,001"), "{}", long.errors());
    assert!(long.body.contains(&"字".repeat(1_001)));
    let spaced = write(&browser, &format!("\r\n{}", "字".repeat(1_001))).await;
    assert!(spaced.body.contains(">\n\r\n字"), "an empty first line stays: browsers drop one line break");
    assert_eq!(app.inbox(HELP_DESK).len(), 0);
});

on_both!(
    without_an_address_the_people_of_the_help_desk_read_it_and_without_them_the_administrators,
    |app| async {
        help_desk(&app, HelpDesk::default());
        let browser = app.browser();
        write(&browser, "one").await.leads_to("/forgot/contact/sent");
        assert_eq!(app.inbox("kim@contoso.example").len(), 1);
        assert_eq!(app.inbox("robin@contoso.example").len(), 0);
        let kim = app.user("contoso", "kim");
        app.blocking(|app| users::disable(&app.ctx("contoso"), &kim).unwrap());
        write(&browser, "two").await.leads_to("/forgot/contact/sent");
        for name in ["robin", "morgan"] {
            assert_eq!(app.inbox(&format!("{name}@contoso.example")).len(), 1, "{name}");
        }
        let form = browser.get("/forgot/contact").await;
        app.execute("UPDATE users SET disabled_at = 1");
        let page = browser.submit(&form, "/forgot/contact", &[("message", "three")]).await;
        assert!(
            page.status == 422 && page.errors().contains("look after the computers"),
            "{}",
            page.errors()
        );
        assert!(browser.get("/forgot/contact").await.main().contains("look after the computers"));
    }
);

on_both!(whoever_of_the_help_desk_has_no_work_mail_reads_it_elsewhere_or_not_at_all, |app| async {
    help_desk(&app, HelpDesk::default());
    app.execute("UPDATE users SET work_mail = NULL, work_mail_key = NULL WHERE name = 'kim'");
    let browser = app.browser();
    write(&browser, "one").await.leads_to("/forgot/contact/sent");
    assert_eq!(app.inbox(KIM_MAIL).len(), 1);
    app.execute("DELETE FROM methods WHERE user_id IN (SELECT id FROM users WHERE name = 'kim')");
    write(&browser, "two").await.leads_to("/forgot/contact/sent");
    assert_eq!((app.inbox(KIM_MAIL).len(), app.inbox("robin@contoso.example").len()), (1, 1));
});

on_both!(too_many_messages_are_refused_before_anybody_is_looked_for, |app| async {
    help_desk(&app, HelpDesk::default());
    let browser = app.browser();
    for message in ["one", "two", "three", "four", "five"] {
        write(&browser, message).await.leads_to("/forgot/contact/sent");
    }
    let form = browser.get("/forgot/contact").await;
    app.execute("UPDATE users SET disabled_at = 1");
    assert_eq!(browser.submit(&form, "/forgot/contact", &[("message", "six")]).await.status, 429);
});

on_both!(no_code_waits_behind_messages_to_the_help_desk, |app| async {
    write(&app.browser(), "one").await.leads_to("/forgot/contact/sent");
    app.browser().forgot("alex").await.leads_to("/forgot/code");
    assert_eq!(app.count("outbox WHERE lane = 'help'"), 1);
    app.blocking(|app| assert_eq!(app.postman.deliver(Lane::Mail, &|| true).unwrap(), 1));
    let sent: Vec<_> = app.mailbox.0.sent().iter().map(|mail| mail.to.to_string()).collect();
    assert_eq!(sent, [ALEX_MAIL]);
    assert_eq!(app.inbox(HELP_DESK).len(), 1);
});

on_both!(whoever_is_stuck_in_an_unlock_writes_and_goes_back_to_it, |app| async {
    app.mail_only();
    app.recovery("contoso", |recovery| recovery.unlock = true);
    let browser = app.browser();
    browser.forgot("alex").await.leads_to("/forgot/purpose");
    let page = browser.get("/help/identify").await;
    assert!(page.attribute("main a[href='/forgot/purpose']", "href").is_some(), "{}", page.main());
    browser.fill("/unlock", &[("username", "alex")]).await.leads_to("/unlock/code");
    let page = browser.get("/help/identify").await;
    assert!(page.attribute("main a[href='/unlock/code']", "href").is_some(), "{}", page.main());
    write(&browser, MESSAGE).await.leads_to("/forgot/contact/sent");
    assert!(app.inbox(HELP_DESK).pop().unwrap().mail.text.contains(&reference(&page)));
    browser.fill("/unlock/code", &[("code", &app.code(ALEX_MAIL))]).await.leads_to("/unlock/done");
    let done = browser.get("/unlock/done").await;
    assert!(done.main().contains("Contact your administrator"), "{}", done.main());
    let page = browser.get("/help/identify").await;
    assert!(page.attribute("main a[href^='/unlock']", "href").is_none(), "{}", page.main());
});

on_both!(the_way_to_the_administrator_stands_on_every_page_of_a_reset, |app| async {
    let own =
        HelpDesk { url: Some("https://help.contoso.example/password".to_owned()), ..HelpDesk::default() };
    let mail = HelpDesk { mail: Some(HELP_DESK.to_owned()), ..HelpDesk::default() };
    for (desk, href) in [
        (own, "https://help.contoso.example/password"),
        (mail, "mailto:help@contoso.example"),
        (HelpDesk::default(), "/forgot/contact"),
    ] {
        help_desk(&app, desk);
        for page in pages(&app).await {
            assert!(page.body.contains(&format!("href=\"{href}\">Contact")), "{}", page.path);
        }
        app.execute("DELETE FROM flows");
    }
});

/// The pages of a reset, and those that end one.
async fn pages(app: &TestApp) -> Vec<Page> {
    let browser = app.browser();
    let mut pages = Vec::new();
    for path in ["/forgot", "/forgot/expired", "/forgot/expired?other=tab"] {
        pages.push(browser.get(path).await);
    }
    let started = browser.forgot("nobody").await;
    pages.push(browser.follow(started).await);
    browser.choose("mail", "").await;
    pages.push(browser.get("/forgot/code").await);
    for _ in 0..5 {
        browser.type_code("123456").await;
    }
    pages.push(browser.open("/forgot/code").await);
    pages.push(browser.forgot("nobody").await);
    pages.extend(of_an_unlock(app).await);
    pages
}

/// The pages that a reset and an unlock do not have in common.
async fn of_an_unlock(app: &TestApp) -> Vec<Page> {
    app.recovery("contoso", |recovery| recovery.unlock = true);
    let browser = app.browser();
    let mut pages = vec![browser.get("/unlock").await];
    browser.forgot("dora").await.leads_to("/forgot/purpose");
    pages.push(browser.get("/forgot/purpose").await);
    browser.fill("/unlock", &[("username", "dora")]).await.leads_to("/unlock/method");
    pages.push(browser.get("/unlock/method").await);
    app.recovery("contoso", |recovery| recovery.unlock = false);
    pages
}
