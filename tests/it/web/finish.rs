//! The end of a reset: once, and all of it.

use crate::kit::*;
use futures_util::future::join_all;

on_both!(ten_tries_to_finish_at_once_set_one_password, |app| async {
    app.change("contoso", |tenant| tenant.settings.lockout.failures = 50);
    let browser = app.browser();
    browser.prove_alex(&app).await;
    let page = browser.get("/forgot/password").await;
    let passwords: Vec<_> = (0..10).map(|n| format!("marble canyon whisper {n}")).collect();
    let tries =
        passwords.iter().map(|new| browser.submit(&page, "/forgot/password", &[("new_password", new)]));
    let answers = join_all(tries).await;
    assert!(answers.iter().all(|answer| answer.status == 303), "{answers:?}");
    let mut right = 0;
    for password in &passwords {
        right += usize::from(app.browser().try_sign_in("alex", password).await.status == 303);
    }
    assert_eq!(right, 1);
    assert_eq!(app.browser().try_sign_in("alex", ALEX).await.status, 422);
    assert_eq!(app.user("contoso", "alex").password_version, 1);
    assert_eq!(app.count("events WHERE kind = 'password.reset' AND result = 'done'"), 1);
    assert_eq!(
        (app.inbox(ALEX_MAIL).len(), app.inbox(ALEX_WORK).len()),
        (2, 1),
        "a code, and a notice for each"
    );
    assert_eq!(app.count("report_links"), 1);
});

on_both!(a_reset_ends_every_session_and_every_other_flow, |app| async {
    let sessions = [app.alex().await, app.alex().await];
    let waiting = [app.browser(), app.browser(), app.browser()];
    for (browser, name) in waiting.iter().zip(["alex", "ALEX@contoso.example", ALEX_WORK]) {
        browser.forgot(name).await.leads_to("/forgot/code");
    }
    let proved = app.browser();
    proved.prove_alex(&app).await;
    let kim = app.browser();
    kim.forgot("kim").await;
    app.browser().reset_alex(&app).await;
    for session in &sessions {
        assert!(!session.is_signed_in().await);
    }
    assert_eq!(proved.open("/forgot/code").await.path, "/forgot/expired");
    for browser in &waiting {
        assert_eq!(browser.type_code(&app.code(ALEX_MAIL)).await.status, 422, "it tells a stranger nothing");
    }
    assert_eq!(app.count("flows WHERE stage = 'proving' AND ended_at IS NOT NULL"), waiting.len());
    assert_eq!(kim.open("/forgot/code").await.path, "/forgot/code", "of another user");
});

on_both!(a_reset_is_told_to_both_addresses, |app| async {
    app.browser().reset_alex(&app).await;
    for address in [ALEX_MAIL, ALEX_WORK] {
        let notice = app.inbox(address).pop().unwrap();
        assert!(notice.mail.text.contains("/report/") && !notice.mail.text.contains(NEXT));
        assert_eq!(notice.reply_to.unwrap().email.to_string(), HELP_DESK);
    }
    assert_eq!(app.report_link(ALEX_MAIL), app.report_link(ALEX_WORK), "one link for both");
    assert_eq!(app.inbox("robin@contoso.example").len(), 0, "administrators are told of administrators only");
});

on_both!(the_other_administrators_hear_of_an_administrators_reset, |app| async {
    let browser = app.browser();
    browser.prove_robin(&app).await;
    browser.type_password(NEXT).await.leads_to("/forgot/done");
    assert_eq!(app.inbox("morgan@contoso.example").len(), 1);
    assert_eq!(app.inbox("robin@contoso.example").len(), 1, "the own notice only");
    assert_eq!(app.inbox("robin@fabrikam.example").len() + app.inbox("morgan@fabrikam.example").len(), 0);
});

on_both!(a_password_changed_meanwhile_ends_the_flow, |app| async {
    let (signed_in, proved, proving) = (app.alex().await, app.browser(), app.browser());
    proving.forgot(ALEX_WORK).await;
    let code = app.code(ALEX_MAIL);
    proved.prove_alex(&app).await;
    let page = proved.get("/forgot/password").await;
    let fields = [("current_password", ALEX), ("new_password", NEXT)];
    signed_in.fill("/password", &fields).await.leads_to("/account?done=password");
    let late = proved.submit(&page, "/forgot/password", &[("new_password", "another fine password")]).await;
    assert_eq!(proved.follow(late).await.path, "/forgot/expired");
    assert_eq!(proving.type_code(&code).await.status, 422, "a flow under the work mail address");
    app.browser().sign_in("alex", NEXT).await;
});

on_both!(a_user_who_is_disabled_or_deleted_meanwhile_meets_a_clear_page, |app| async {
    let browser = app.browser();
    browser.prove_alex(&app).await;
    let page = browser.get("/forgot/password").await;
    let (ctx, user) = (app.ctx("contoso"), app.user("contoso", "alex"));
    app.blocking(|_| latchkey::ops::users::disable(&ctx, &user).unwrap());
    let late = browser.submit(&page, "/forgot/password", &[("new_password", NEXT)]).await;
    assert_eq!(browser.follow(late).await.path, "/forgot/expired");
    let kim = app.browser();
    kim.forgot("kim").await;
    kim.type_code(&app.code(KIM_MAIL)).await.leads_to("/forgot/password");
    let user = app.user("contoso", "kim");
    app.blocking(|_| latchkey::ops::users::delete(&ctx, &user).unwrap());
    let page = kim.open("/forgot/password").await;
    assert_eq!((page.status, page.path.as_str()), (200, "/forgot/expired"));
});

on_both!(a_try_that_died_half_way_can_be_made_again, |app| async {
    let browser = app.browser();
    browser.prove_alex(&app).await;
    let form = browser.get("/forgot/password").await;
    let now = app.value("SELECT CAST(created_at AS TEXT) AS v FROM flows");
    app.execute(&format!("UPDATE flows SET stage = 'claimed', claimed_at = {now}"));
    app.pass(29);
    let early = browser.submit(&form, "/forgot/password", &[("new_password", NEXT)]).await;
    let early = browser.follow(early).await;
    assert_eq!(early.path, "/forgot/password", "the other try may still be at work");
    assert_eq!((early.status, early.heading().as_str()), (200, "Your new password is being set"));
    assert!(!early.body.contains("new_password"), "no second form");
    app.pass(2);
    browser.type_password(NEXT).await.leads_to("/forgot/done");
    app.browser().sign_in("alex", NEXT).await;
});

on_both!(a_locked_account_gets_no_code_and_stays_locked, |app| async {
    app.mail_only();
    app.execute("UPDATE users SET locked_at = 1 WHERE name = 'alex'");
    app.browser().forgot("alex").await.leads_to("/forgot/code");
    assert!(app.inbox(ALEX_MAIL).is_empty());
    assert!(app.user("contoso", "alex").locked_at.is_some());
});

on_both!(passwords_with_shell_and_markup_in_them_work_verbatim, |app| async {
    for (n, new) in
        ["\"; touch /tmp/x #$(id)", "%PATH% <script>alert(1)</script>", "🦊🐢🦊🐢🦊🐢🦊🐢 עברית شيء"]
            .iter()
            .enumerate()
    {
        let browser = app.browser();
        browser.prove_alex(&app).await;
        assert_eq!(browser.type_password(new).await.location(), "/forgot/done", "{n}");
        app.browser().sign_in("alex", new).await;
        assert_eq!(app.browser().try_sign_in("alex", &format!("{new} ")).await.status, 422);
    }
});

on_both!(a_fault_leaves_the_form_ready_for_the_next_try, |app| async {
    let browser = app.browser();
    browser.prove_alex(&app).await;
    app.execute("ALTER TABLE report_links RENAME TO report_links_gone");
    assert!(browser.type_password(NEXT).await.status >= 500);
    app.execute("ALTER TABLE report_links_gone RENAME TO report_links");
    assert_eq!(app.user("contoso", "alex").password_version, 0);
    browser.type_password(NEXT).await.leads_to("/forgot/done");
    app.browser().sign_in("alex", NEXT).await;
});

on_both!(a_code_sent_to_a_deleted_user_opens_no_account_of_the_same_name, |app| async {
    let browser = app.browser();
    browser.forgot("alex").await;
    let code = app.code(ALEX_MAIL);
    let (ctx, user) = (app.ctx("contoso"), app.user("contoso", "alex"));
    app.blocking(|_| {
        latchkey::ops::users::delete(&ctx, &user).unwrap();
        let mail = Some("somebody.else@mail.example".to_owned());
        add(&ctx, "alex", [None, mail], (latchkey::domain::user::Role::User, Some(ALEX)));
    });
    assert_eq!(browser.type_code(&code).await.status, 422);
    assert_eq!(app.count("flows WHERE stage = 'proved'"), 0);
});
