//! "This was not me".

use crate::kit::*;

/// A reset, and the link that tells of it.
async fn reset(app: &TestApp) -> String {
    app.browser().reset_alex(app).await;
    app.report_link(ALEX_MAIL)
}

on_both!(looking_at_the_link_changes_nothing, |app| async {
    let link = reset(&app).await;
    app.browser().sign_in("alex", NEXT).await;
    let before = app.dump_all();
    for agent in ["Mozilla/5.0", "Barracuda", "Microsoft-Office-Protection", "curl/8"] {
        for method in [reqwest::Method::GET, reqwest::Method::HEAD, reqwest::Method::OPTIONS] {
            for _ in 0..3 {
                let browser = app.browser();
                let request = browser.request(method.clone(), &link).header("user-agent", agent);
                browser.send(&link, request).await;
            }
        }
    }
    assert_eq!(app.dump_all(), before);
    assert_eq!(app.browser().get(&link).await.form("").fields.len(), 1, "it still asks");
});

on_both!(no_locks_the_account_ends_its_sessions_and_tells_the_help_desk, |app| async {
    let link = reset(&app).await;
    let thief = app.browser();
    thief.sign_in("alex", NEXT).await;
    let proved = app.browser();
    proved.prove_alex(&app).await;
    let browser = app.browser();
    let question = browser.get(&link).await;
    let answer = browser.submit(&question, "", &[("answer", "no")]).await;
    answer.leads_to(&link.replace('?', "/done?"));
    for _ in 0..2 {
        let done = browser.follow(answer.clone()).await;
        assert_eq!((done.status, done.heading().as_str()), (200, "Your account is locked"));
    }
    assert!(!thief.is_signed_in().await);
    assert_eq!(app.browser().try_sign_in("alex", NEXT).await.status, 422, "locked");
    assert_eq!(proved.open("/forgot/password").await.path, "/forgot/expired");
    assert_eq!(app.inbox(HELP_DESK).len(), 1);
    assert_eq!(app.count("events WHERE kind = 'reset.reported' AND reason = 'disowned'"), 1);
});

on_both!(yes_changes_nothing_and_no_still_works_after_it, |app| async {
    let link = reset(&app).await;
    let thief = app.browser();
    thief.sign_in("alex", NEXT).await;
    let browser = app.browser();
    let question = browser.get(&link).await;
    for _ in 0..2 {
        let answer = browser.submit(&question, "", &[("answer", "yes")]).await;
        answer.leads_to(&link.replace('?', "/done?"));
        assert_eq!(browser.follow(answer).await.heading(), "Thank you");
    }
    assert!(thief.is_signed_in().await);
    assert_eq!(app.inbox(HELP_DESK).len(), 0);
    assert_eq!(app.count("events WHERE kind = 'reset.reported' AND result = 'done'"), 2);
    let victim = app.browser();
    let question = victim.get(&link).await;
    assert_eq!(victim.submit(&question, "", &[("answer", "no")]).await.status, 303);
    assert!(!thief.is_signed_in().await, "whoever reads the other mailbox cannot answer for the owner");
    assert_eq!(victim.submit(&question, "", &[("answer", "no")]).await.status, 404, "once");
});

on_both!(a_link_is_answered_once_even_by_ten_at_once, |app| async {
    let link = reset(&app).await;
    let browser = app.browser();
    let question = browser.get(&link).await;
    let answers = (0..10).map(|_| browser.submit(&question, "", &[("answer", "no")]));
    let answers = futures_util::future::join_all(answers).await;
    assert_eq!(answers.iter().filter(|answer| answer.status == 303).count(), 1);
    assert_eq!(answers.iter().filter(|answer| answer.status == 404).count(), 9);
    assert_eq!(app.inbox(HELP_DESK).len(), 1);
    assert_eq!(app.browser().get(&link).await.status, 404);
});

on_both!(an_answer_that_is_neither_yes_nor_no_changes_nothing, |app| async {
    let link = reset(&app).await;
    let browser = app.browser();
    let question = browser.get(&link).await;
    let before = app.dump_all();
    for fields in [&[][..], &[("answer", "")], &[("answer", "maybe")]] {
        let answer = browser.submit(&question, "", fields).await;
        assert_eq!(answer.status, 400, "{fields:?} {}", answer.main());
    }
    assert_eq!(app.dump_all(), before);
});

on_both!(a_link_works_for_a_week, |app| async {
    let link = reset(&app).await;
    let browser = app.browser();
    app.pass(7 * 24 * 3_600 - 1);
    let question = browser.get(&link).await;
    assert_eq!(question.status, 200);
    app.pass(1);
    assert_eq!(browser.get(&link).await.status, 404);
    assert_eq!(browser.get(&link.replace('?', "/done?")).await.status, 404);
    assert_eq!(
        browser.submit(&question, "", &[("answer", "no")]).await.status,
        404,
        "opened before, sent after"
    );
});

on_both!(a_token_that_is_not_exactly_the_one_sent_is_none, |app| async {
    let link = reset(&app).await;
    let (path, query) = link.split_once('?').unwrap();
    let token = path.rsplit('/').next().unwrap().to_owned();
    let mut others: Vec<String> =
        (0..token.len()).map(|end| token[..end].to_owned()).filter(|cut| !cut.is_empty()).collect();
    others.extend(["A", "=", "%20", "%00", "AAAA", "%252e"].map(|end| format!("{token}{end}")));
    others.push(token.to_lowercase());
    others.push(format!("B{}", &token[1..]));
    others.push("a".repeat(2_000));
    others.push("%3Cscript%3E".to_owned());
    let mut page = None;
    for other in others {
        let answer = app.browser().get(&format!("/report/{other}?{query}")).await;
        assert_eq!(answer.status, 404, "{other}");
        assert!(!answer.body.contains("<script>"));
        assert_eq!(app.browser().get(&format!("/report/{other}/done?{query}")).await.status, 404, "{other}");
        page = Some(answer);
    }
    assert!(page.unwrap().main().len() > 20);
    assert_eq!(app.browser().get(&link).await.status, 200);
});

on_both!(two_users_with_the_same_hash_have_links_of_their_own, |app| async {
    let link = reset(&app).await;
    let hash = app.user("contoso", "alex").password_hash.unwrap();
    app.execute(&format!("UPDATE users SET password_hash = '{hash}' WHERE name = 'sam'"));
    let browser = app.browser();
    let question = browser.get(&link).await;
    browser.submit(&question, "", &[("answer", "no")]).await;
    assert_eq!(app.count("users WHERE locked_at IS NOT NULL"), 1);
    assert!(app.user("contoso", "sam").locked_at.is_none());
});

on_both!(the_link_of_a_changed_password_asks_the_same, |app| async {
    let browser = app.alex().await;
    let fields = [("current_password", ALEX), ("new_password", NEXT)];
    browser.fill("/password", &fields).await.leads_to("/account?done=password");
    let link = app.report_link(ALEX_WORK);
    let question = app.browser().get(&link).await;
    assert_eq!(question.status, 200);
    let stranger = app.browser();
    let question = stranger.get(&link).await;
    stranger.submit(&question, "", &[("answer", "no")]).await;
    assert!(!browser.is_signed_in().await);
});
