//! Whom a letter reaches, and in which language.

use crate::kit::*;
use latchkey::domain::brand::Brand;
use latchkey::ops::brand;

/// Takes Contoso's help desk away.
fn without_help_desk(app: &TestApp) {
    app.blocking(|app| {
        brand::publish(&app.ctx("contoso"), &Brand::fresh("Contoso"), &[]).unwrap();
        app.site().tenants.refresh(&app.services).unwrap();
        app.postman.tenants.refresh(&app.services).unwrap();
    });
}

/// Resets Alex's password and says that it was somebody else: the question and the answer to it.
async fn disown(app: &TestApp) -> [Page; 2] {
    app.browser().reset_alex(app).await;
    let browser = app.browser();
    let question = browser.get(&app.report_link(ALEX_MAIL)).await;
    let answer = browser.submit(&question, "", &[("answer", "no")]).await;
    [question, browser.follow(answer).await]
}

on_both!(without_a_help_desk_every_administrator_hears_of_a_disowned_password, |app| async {
    without_help_desk(&app);
    app.execute("UPDATE users SET work_mail = NULL, work_mail_key = NULL WHERE name = 'morgan'");
    let [question, answer] = disown(&app).await;
    assert!(question.main().contains("tell your administrators"), "{}", question.main());
    assert!(answer.main().contains("your administrators know"), "{}", answer.main());
    for address in ["robin@contoso.example", "morgan.private@mail.example"] {
        let mails = app.inbox(address);
        assert_eq!(mails.len(), 1, "{address}");
        assert!(mails[0].mail.text.contains("alex"), "{}", mails[0].mail.text);
    }
    assert_eq!(app.inbox(HELP_DESK).len(), 0);
});

on_both!(a_page_does_not_say_that_somebody_knows_when_nobody_can, |app| async {
    without_help_desk(&app);
    app.execute("UPDATE users SET work_mail = NULL, work_mail_key = NULL WHERE name = 'morgan'");
    app.execute("DELETE FROM methods WHERE user_id IN (SELECT id FROM users WHERE name = 'morgan')");
    app.execute("UPDATE users SET disabled_at = 1 WHERE name = 'robin'");
    let [question, answer] = disown(&app).await;
    assert!(question.main().contains("sign it out everywhere."), "{}", question.main());
    assert!(answer.main().contains("signed out everywhere."), "{}", answer.main());
    assert_eq!(app.count("outbox WHERE letter LIKE '%disowned%'"), 0);
});

on_both!(an_administrator_without_a_work_mail_hears_of_anothers_reset_elsewhere, |app| async {
    app.execute("UPDATE users SET work_mail = NULL, work_mail_key = NULL WHERE name = 'morgan'");
    let browser = app.browser();
    browser.prove_robin(&app).await;
    browser.type_password(NEXT).await.leads_to("/forgot/done");
    assert_eq!(app.inbox("morgan.private@mail.example").len(), 1);
});

on_both!(the_notice_speaks_the_language_of_the_page_like_the_code_before_it, |app| async {
    let browser = app.browser();
    browser.get("/forgot?lang=de").await;
    browser.reset_alex(&app).await;
    let subjects: Vec<_> = app.inbox(ALEX_MAIL).iter().map(|mail| mail.mail.subject.clone()).collect();
    assert_eq!(
        subjects,
        ["Ihr Bestätigungscode für Contoso", "Ihr Kennwort für Contoso wurde zurückgesetzt"]
    );
});

on_both!(a_notice_posted_by_an_older_version_leaves_in_the_organizations_language, |app| async {
    let browser = app.browser();
    browser.get("/forgot?lang=de").await;
    browser.prove_alex(&app).await;
    browser.type_password(NEXT).await.leads_to("/forgot/done");
    app.execute("UPDATE outbox SET letter = REPLACE(letter, ',\"locale\":\"de\"', '')");
    assert_eq!(app.count("outbox WHERE letter LIKE '%locale%'"), 0);
    let notice = app.inbox(ALEX_MAIL).pop().unwrap();
    assert_eq!(notice.mail.subject, "Your Contoso password was reset");
});
