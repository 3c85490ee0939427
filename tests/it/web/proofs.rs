//! Proofs besides codes that are sent: authenticator apps, recovery codes, security questions.

use crate::kit::*;
use latchkey::domain::method::{Credential, Method, Source};
use latchkey::domain::question::check::Given;
use latchkey::domain::recovery_code::Code;
use latchkey::domain::totp::Secret;
use latchkey::ops::{questions, recovery_codes};
use latchkey::store::{methods, recovery_codes as rows};
use secrecy::SecretString;

const NAME: &str = "alex@contoso.example";

/// Alex has an app with this secret, and no mail address any more.
fn with_app(app: &TestApp) -> Secret {
    let secret = Secret::new([5; 20]);
    app.execute("DELETE FROM methods WHERE kind = 'mail'");
    app.register("contoso", "alex", Credential::Authenticator, &secret.text());
    secret
}

/// What the app shows now.
pub(super) fn shown(app: &TestApp, secret: &Secret) -> String {
    secret.code_at(app.services.now()).unwrap()
}

/// Alex has recovery codes, and nothing else.
pub(super) fn with_codes(app: &TestApp) -> Vec<Code> {
    app.execute("DELETE FROM methods WHERE kind = 'mail'");
    let (ctx, user) = (app.ctx("contoso"), app.user("contoso", "alex"));
    let codes: Vec<_> = (1..=3).map(|n| Code::new([n; 20])).collect();
    app.blocking(|_| {
        let made = recovery_codes::make(&ctx, &user.id, &codes).unwrap();
        let row = registered(&ctx, &user, (Credential::RecoveryCodes, Source::User), "");
        let row = methods::Method { sealed: None, ..row };
        ctx.write(|tx| {
            rows::set_all(tx.conn, ctx.tenant_id(), &user.id, &made)?;
            Ok(methods::insert(tx.conn, &row)?)
        })
        .unwrap();
    });
    codes
}

/// Questions are allowed, and Alex has answered some, each with a city of its own.
pub(super) fn with_questions(app: &TestApp) {
    app.recovery("contoso", |recovery| recovery.methods = Method::ALL.to_vec());
    app.execute("DELETE FROM methods WHERE kind = 'mail'");
    let (ctx, user) = (app.ctx("contoso"), app.user("contoso", "alex"));
    app.blocking(|_| {
        let offered = questions::choices(&ctx, &user).unwrap().offered;
        let given: Vec<_> = offered.iter().take(5).map(|asked| given(&asked.id)).collect();
        questions::register(&ctx, &user, &given).unwrap();
    });
}

fn given(id: &str) -> Given {
    Given { question: id.to_owned(), words: String::new(), answer: SecretString::from(answer(id)) }
}

/// The answer to a question: like no other, and nothing of the question.
fn answer(id: &str) -> String {
    id.bytes().map(|b| char::from(b'a' + b % 16)).chain("qz".chars()).collect()
}

/// The names of the boxes on the page, and the right answers for them.
pub(super) fn answers(page: &Page) -> Vec<(String, String)> {
    let names = page.body.split("name=\"answer.").skip(1).map(|rest| rest.split('"').next().unwrap());
    names.map(|id| (format!("answer.{id}"), answer(id))).collect()
}

pub(super) fn pairs(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

on_both!(the_code_of_an_app_opens_the_gate_once, |app| async {
    let secret = with_app(&app);
    let browser = app.browser();
    browser.forgot(NAME).await.leads_to("/forgot/code");
    let page = browser.get("/forgot/code").await;
    assert_eq!(page.heading(), "Enter the code from your app");
    assert!(!page.body.contains("/forgot/code/send"), "nothing is sent");
    let code = shown(&app, &secret);
    let wrong = if code.starts_with('1') { "200000" } else { "100000" };
    assert!(browser.type_code(wrong).await.errors().contains("Enter the newest code from your app."));
    browser.type_code(&code).await.leads_to("/forgot/password");
    let second = app.browser();
    second.forgot(NAME).await;
    assert_eq!(second.type_code(&code).await.status, 422, "a code works once");
    app.pass(30);
    second.type_code(&shown(&app, &secret)).await.leads_to("/forgot/password");
    assert_eq!((app.count("flow_codes"), app.mails().len()), (0, 0));
});

on_both!(mail_and_app_pass_two_gates, |app| async {
    app.recovery("contoso", |recovery| recovery.gates = 2);
    let secret = Secret::new([5; 20]);
    app.register("contoso", "alex", Credential::Authenticator, &secret.text());
    for first in ["mail", "authenticator"] {
        app.pass(60);
        let browser = app.browser();
        browser.forgot(NAME).await.leads_to("/forgot/method");
        browser.choose(first, "").await.leads_to("/forgot/code");
        for gate in 1..=2 {
            let mailed = (first == "mail") == (gate == 1);
            let code = if mailed { app.code(ALEX_MAIL) } else { shown(&app, &secret) };
            let next = if gate == 1 { "/forgot/code" } else { "/forgot/password" };
            browser.type_code(&code).await.leads_to(next);
        }
    }
});

on_both!(a_recovery_code_opens_the_gate_once_however_it_is_written, |app| async {
    let codes = with_codes(&app);
    let browser = app.browser();
    browser.forgot(NAME).await.leads_to("/forgot/code");
    let page = browser.get("/forgot/code").await;
    assert_eq!(page.heading(), "Enter a recovery code");
    assert_eq!(page.attribute("#code", "autocapitalize").as_deref(), Some("characters"));
    assert_eq!(browser.type_code("").await.status, 422);
    assert!(browser.type_code("AAAAA-AAAAA-AAAAA-AAAAA").await.errors().contains("or it was used before"));
    assert_eq!(app.value("SELECT CAST(failed_tries AS TEXT) AS v FROM flows"), "1");
    browser.type_code(&codes[0].shown().to_lowercase()).await.leads_to("/forgot/password");
    let second = app.browser();
    second.forgot(NAME).await;
    assert_eq!(second.type_code(&codes[0].shown()).await.status, 422, "a code works once");
    second.type_code(codes[1].text()).await.leads_to("/forgot/password");
    assert_eq!(app.count("recovery_codes WHERE used_at IS NOT NULL"), 2);
});

on_both!(guesses_of_recovery_codes_sent_at_once_are_not_all_answered, |app| async {
    with_codes(&app);
    let browser = app.browser();
    browser.forgot(NAME).await;
    let form = browser.get("/forgot/code").await;
    let guesses: Vec<String> = (0..20).map(|n| format!("{n:020}")).collect();
    let fields: Vec<_> = guesses.iter().map(|guess| [("code", guess.as_str())]).collect();
    let answers = futures_util::future::join_all(
        fields.iter().map(|fields| browser.submit(&form, "/forgot/code", fields)),
    )
    .await;
    assert!(answers.iter().all(|answer| matches!(answer.status, 303 | 422)), "{answers:?}");
    let tries: usize = app.value("SELECT CAST(failed_tries AS TEXT) AS v FROM flows").parse().unwrap();
    assert!(tries <= 5, "{tries}");
    assert_eq!(answers.iter().filter(|answer| answer.status == 422).count(), tries.min(4));
});

on_both!(right_answers_open_the_gate_and_wrong_ones_never_tell_which, |app| async {
    with_questions(&app);
    let browser = app.browser();
    browser.forgot(NAME).await.leads_to("/forgot/questions");
    let page = browser.get("/forgot/questions").await;
    let right = answers(&page);
    assert_eq!((page.heading().as_str(), right.len()), ("Answer your security questions", 3));
    assert_eq!(answers(&browser.get("/forgot/questions").await), right, "the same on a reload");
    let mut empty = right.clone();
    empty[1].1 = "  ".to_owned();
    let refused = browser.submit(&page, "/forgot/questions", &pairs(&empty)).await;
    assert_eq!(
        (refused.status, refused.attribute("#errors a", "href").as_deref()),
        (422, Some("#questions"))
    );
    assert_eq!(app.value("SELECT CAST(failed_tries AS TEXT) AS v FROM flows"), "0", "an empty box is no try");
    let mut shown = Vec::new();
    for wrong in 0..3 {
        let mut typed = right.clone();
        typed[wrong].1.push('x');
        let page = browser.submit(&page, "/forgot/questions", &pairs(&typed)).await;
        assert_eq!(answers(&page), right, "the same after a wrong try");
        assert!(!page.body.contains(&typed[wrong].1), "answers do not come back");
        shown.push(page.errors().replace(|c: char| c.is_ascii_digit(), "n"));
    }
    assert!(shown.iter().all(|words| *words == shown[0]), "{shown:?}");
    let mut loud = right.clone();
    loud[0].1 = format!(" {} ", loud[0].1.to_uppercase());
    browser.submit(&page, "/forgot/questions", &pairs(&loud)).await.leads_to("/forgot/password");
    browser.type_password(NEXT).await.leads_to("/forgot/done");
    assert_eq!(app.count("events WHERE kind = 'answers.checked'"), 4);
});

on_both!(the_page_of_questions_asks_the_database_nothing_twice, |app| async {
    with_questions(&app);
    let browser = app.browser();
    browser.forgot(NAME).await.leads_to("/forgot/questions");
    let meter = app.meter();
    assert_eq!(browser.get("/forgot/questions").await.status, 200);
    let mut asked = meter.read().statements;
    asked.retain(|statement| statement.contains(" FROM "));
    let times = asked.len();
    asked.sort();
    asked.dedup();
    assert!(times > 0 && times == asked.len(), "{times}: {asked:#?}");
});

on_both!(an_administrator_is_never_asked_questions, |app| async {
    app.recovery("contoso", |recovery| recovery.methods = Method::ALL.to_vec());
    let (ctx, user) = (app.ctx("contoso"), app.user("contoso", "robin"));
    let row = registered(&ctx, &user, (Credential::Questions, Source::User), "");
    app.blocking(|_| ctx.write(|tx| Ok(methods::insert(tx.conn, &row)?)).unwrap());
    let browser = app.browser();
    browser.forgot("robin").await.leads_to("/forgot/method");
    assert!(!browser.get("/forgot/method").await.body.contains("questions"));
    assert_eq!(browser.choose("questions", "").await.status, 422);
});

on_both!(a_name_that_nobody_has_meets_the_same_app_codes_and_questions, |app| async {
    for (method, path) in [
        (Method::Authenticator, "/forgot/code"),
        (Method::RecoveryCode, "/forgot/code"),
        (Method::Questions, "/forgot/questions"),
    ] {
        app.recovery("contoso", |recovery| recovery.methods = Method::ALL.to_vec());
        app.execute("DELETE FROM flows");
        match method {
            Method::Authenticator => drop(with_app(&app)),
            Method::RecoveryCode => drop(with_codes(&app)),
            _ => with_questions(&app),
        }
        app.recovery("contoso", |recovery| recovery.methods = vec![method]);
        let mut seen = Vec::new();
        for name in ["alex", "nobody"] {
            let browser = app.browser();
            let mut pages = vec![browser.forgot(name).await, browser.get(path).await];
            let form = pages[1].clone();
            let wrong: Vec<_> =
                answers(&form).into_iter().map(|(field, _)| (field, "wrong".to_owned())).collect();
            let fields = if wrong.is_empty() { vec![("code", "100001")] } else { pairs(&wrong) };
            for _ in 0..5 {
                pages.push(browser.submit(&form, path, &fields).await);
            }
            pages.push(browser.get("/forgot/expired").await);
            seen.push(
                pages
                    .iter()
                    .map(|page| (page.status, page.location().to_owned(), page.heading(), page.errors()))
                    .collect::<Vec<_>>(),
            );
        }
        assert_eq!(seen[0], seen[1], "{method}");
        assert_eq!(seen[0].last().unwrap().2, "Too many tries");
    }
});
