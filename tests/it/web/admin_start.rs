//! The first steps: what is there, what is put off, and tests that show what became of them.

use crate::kit::*;
use latchkey::courier::SendError;
use latchkey::domain::method::Method;
use latchkey::ops::purge;

const PAGE: &str = "/admin/start";
const ROBIN_WORK: &str = "robin@contoso.example";

async fn robin(app: &TestApp) -> Browser {
    let robin = app.browser();
    robin.sign_in("robin", "golden bridge teapot").await;
    robin
}

/// What a step says of its state.
fn state(page: &Page, step: &str) -> String {
    page.text(&format!("#{step} .tag"))
}

/// Sends a test mail and opens the page again.
async fn test_mail(robin: &Browser) -> Page {
    let page = robin.open(PAGE).await;
    robin.submit(&page, "/admin/start/mail", &[]).await.leads_to("/admin/start#mail");
    robin.open(PAGE).await
}

on_both!(a_test_mail_is_watched_until_it_has_left, |app| async {
    let robin = robin(&app).await;
    let page = robin.open(PAGE).await;
    assert_eq!((state(&page, "mail").as_str(), page.header("refresh")), ("To do", ""));
    let waiting = test_mail(&robin).await;
    assert_eq!((state(&waiting, "mail").as_str(), waiting.header("refresh")), ("To do", "5"));
    assert!(waiting.text("#mail .note").contains("It waits to leave"), "{}", waiting.main());
    test_mail(&robin).await;
    let mails = app.inbox(ROBIN_WORK);
    assert_eq!(mails.len(), 1, "one is on its way already");
    assert_eq!(mails[0].mail.subject, "Contoso: this is a test");
    let sent = robin.open(PAGE).await;
    assert_eq!((state(&sent, "mail").as_str(), sent.header("refresh")), ("Done", ""));
    assert!(sent.text("#mail .note").contains("It left"), "{}", sent.main());
    assert_eq!(app.count("events WHERE kind = 'first_step.taken' AND actor = 'staff'"), 2);
});

on_both!(a_refused_test_is_told_in_the_words_of_the_server_and_can_be_sent_again, |app| async {
    let robin = robin(&app).await;
    app.mailbox.0.refuse_next(SendError::Temporary("connecting failed (no answer in time)".to_owned()));
    app.mailbox.0.refuse_next(SendError::Permanent("550 5.1.1, for good".to_owned()));
    test_mail(&robin).await;
    app.deliver();
    let page = robin.open(PAGE).await;
    assert!(page.text("#mail .note").contains("connecting failed (no answer in time)"), "{}", page.main());
    test_mail(&robin).await;
    app.deliver();
    let page = robin.open(PAGE).await;
    assert!(page.text("#mail .note").contains("550 5.1.1, for good"), "{}", page.main());
    assert_eq!(state(&page, "mail"), "To do");
    test_mail(&robin).await;
    app.deliver();
    assert_eq!(state(&robin.open(PAGE).await, "mail"), "Done");
});

on_both!(the_result_of_a_test_outlives_the_letters_around_it, |app| async {
    let robin = robin(&app).await;
    test_mail(&robin).await;
    app.deliver();
    app.execute("UPDATE outbox SET finished_at = 1");
    app.blocking(|app| purge::purge(&app.services).unwrap());
    assert_eq!(state(&robin.open(PAGE).await, "mail"), "Done");
    assert_eq!(app.count("outbox"), 1);
});

on_both!(a_test_text_goes_to_the_number_that_was_typed, |app| async {
    let robin = robin(&app).await;
    let page = robin.open(PAGE).await;
    for (number, word) in [("", "Enter"), ("12", ""), ("+43 1 5338440", "do not reach")] {
        let fields = [("country", "AT"), ("number", number)];
        let refused = robin.submit(&page, "/admin/start/text", &fields).await;
        assert_eq!(refused.status, 422, "{number}");
        assert!(refused.errors().contains(word), "{number}: {}", refused.errors());
        assert_eq!(refused.attribute("#number", "value").as_deref(), Some(number));
    }
    let fields = [("country", "AT"), ("number", "0664 7654321")];
    robin.submit(&page, "/admin/start/text", &fields).await.leads_to("/admin/start#text");
    assert_eq!(app.texts("+436647654321"), ["Contoso: this is a test. Texts of your portal arrive."]);
    assert_eq!(state(&robin.open(PAGE).await, "text"), "Done");
    let kept = app.dump(&["outbox", "first_steps", "events"]).join("\n");
    assert!(!kept.contains("6647654321"), "the number is sealed");
});

on_both!(test_texts_are_limited_as_others_are, |app| async {
    app.change("contoso", |tenant| tenant.settings.allowance.countries = vec!["DE".to_owned()]);
    let robin = robin(&app).await;
    let page = robin.open(PAGE).await;
    let fields = [("country", "AT"), ("number", "0664 7654321")];
    assert_eq!(robin.submit(&page, "/admin/start/text", &fields).await.status, 422);
    app.change("contoso", |tenant| tenant.settings.recovery.methods.retain(|one| *one != Method::Text));
    assert_eq!(robin.submit(&page, "/admin/start/text", &fields).await.status, 422);
    assert!(robin.open(PAGE).await.all("#text").is_empty(), "who sends no texts tests none");
    assert_eq!(app.count("outbox"), 0);
});

on_both!(a_step_is_put_off_taken_up_again_and_agreed_to, |app| async {
    let robin = robin(&app).await;
    let mark = async |step: &str, mark: &str| {
        let page = robin.open(PAGE).await;
        let fields = [("step", step), ("mark", mark)];
        robin.submit(&page, "/admin/start/mark", &fields).await.leads_to(&format!("/admin/start#{step}"));
        state(&robin.open(PAGE).await, step)
    };
    assert_eq!(mark("trial", "skipped").await, "Put off");
    assert_eq!(mark("trial", "open").await, "To do");
    assert_eq!(mark("names", "agreed").await, "Done");
    assert_eq!(mark("mail", "agreed").await, "To do", "a mail leaves or it does not");
    let page = robin.open(PAGE).await;
    let page = robin.submit(&page, "/admin/start/mark", &[("step", "moon"), ("mark", "agreed")]).await;
    assert_eq!(page.status, 400);
});

on_both!(a_finished_reset_is_noticed, |app| async {
    let robin = robin(&app).await;
    assert_eq!(state(&robin.open(PAGE).await, "trial"), "To do");
    app.browser().reset_alex(&app).await;
    let page = robin.open(PAGE).await;
    assert_eq!(state(&page, "trial"), "Done");
    assert!(page.text("#trial").contains("Last reset:"), "{}", page.main());
});

on_both!(the_notice_stays_until_nothing_waits, |app| async {
    let robin = robin(&app).await;
    assert_eq!(robin.open("/admin").await.all("#setup").len(), 1);
    for step in ["names", "brand", "policy", "mail", "text", "help_desk", "trial", "pilot"] {
        let page = robin.open(PAGE).await;
        robin.submit(&page, "/admin/start/mark", &[("step", step), ("mark", "skipped")]).await;
    }
    assert!(robin.open("/admin").await.all("#setup").is_empty());
});
