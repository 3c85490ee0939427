//! Smart lockout: wrong passwords lock sign-in for a while.

use crate::kit::*;
use futures_util::future::join_all;

const NAME: &str = "alex@contoso.example";

/// Guesses so many different wrong passwords, each in another browser; answers the last page.
async fn guess(app: &TestApp, name: &str, times: usize) -> Page {
    let mut last = None;
    for n in 0..times {
        last = Some(app.browser().try_sign_in(name, &format!("wrong password {n}")).await);
    }
    last.unwrap()
}

on_both!(ten_wrong_passwords_lock_every_name_alike_and_say_until_when, |app| async {
    let mut seen = Vec::new();
    for name in [NAME, "nobody@contoso.example", "dora@contoso.example", "nopass@contoso.example"] {
        assert_eq!(guess(&app, name, 9).await.status, 422, "{name}");
        let locked = app.browser().try_sign_in(name, "wrong password 9").await;
        assert_eq!((locked.status, locked.header("retry-after")), (429, "60"), "{name}");
        assert!(locked.errors().contains("sign in again at 9:01 AM"), "{}", locked.errors());
        assert_eq!(locked.attribute("#username", "value").as_deref(), Some(name));
        let right = app.browser().try_sign_in(name, ALEX).await;
        let masked = |page: &Page| (page.status, page.cookie_names(), page.masked(name));
        assert_eq!(masked(&right), masked(&locked), "a right password is not even compared");
        seen.push(masked(&locked));
    }
    assert!(seen.iter().all(|one| *one == seen[0]));
    assert_eq!(app.count("sessions"), 0);
    assert_eq!(app.count("events WHERE kind = 'account.locked_out'"), 4);
    assert_eq!(app.count("events WHERE kind = 'sign_in' AND reason = 'locked_out'"), 4);
});

on_both!(after_a_minute_the_right_password_opens_and_another_wrong_one_locks_for_two, |app| async {
    guess(&app, NAME, 10).await;
    app.pass(59);
    assert_eq!(app.browser().try_sign_in(NAME, ALEX).await.status, 429);
    app.pass(1);
    let again = app.browser().try_sign_in(NAME, "yet another one").await;
    assert_eq!((again.status, again.header("retry-after")), (429, "120"));
    app.pass(120);
    app.browser().sign_in(NAME, ALEX).await;
    assert_eq!(guess(&app, NAME, 9).await.status, 422, "the count begins anew");
});

on_both!(a_password_typed_again_and_again_counts_once, |app| async {
    for _ in 0..4 {
        for old in ["last spring", "last summer", "last autumn"] {
            assert_eq!(app.browser().try_sign_in(NAME, old).await.status, 422);
        }
    }
    assert_eq!(app.value("SELECT CAST(failures AS TEXT) AS v FROM lockouts"), "3");
    let kept = app.value("SELECT remembered AS v FROM lockouts");
    assert!(kept.len() < 30 && !kept.contains("spring"), "{kept}");
});

on_both!(a_strangers_guesses_do_not_lock_out_a_browser_that_the_user_has_signed_in_with, |app| async {
    let own = app.alex().await;
    own.press("/account", "/sign-out").await.leads_to("/signed-out");
    assert_eq!(guess(&app, NAME, 12).await.status, 429);
    own.sign_in(NAME, ALEX).await;
    assert_eq!(app.browser().try_sign_in(NAME, ALEX).await.status, 429, "the strangers' door stays locked");
    own.press("/account", "/sign-out").await.leads_to("/signed-out");
    for n in 0..9 {
        assert_eq!(own.try_sign_in(NAME, &format!("wrong password {n}")).await.status, 422);
    }
    assert_eq!(own.try_sign_in(NAME, "wrong password 9").await.status, 429, "its own door has a count too");
});

on_both!(a_made_up_or_foreign_cookie_makes_no_browser_familiar, |app| async {
    let robin = app.browser();
    robin.sign_in("robin@contoso.example", "golden bridge teapot").await;
    let token = robin.cookie("latchkey-browser").unwrap();
    guess(&app, NAME, 10).await;
    for cookie in [token.as_str(), "AAAAAAAAAAAAAAAAAAAAAA", ""] {
        let browser = app.browser();
        browser.set_cookie("latchkey-browser", cookie);
        assert_eq!(browser.try_sign_in(NAME, ALEX).await.status, 429, "{cookie:?}");
    }
});

on_both!(what_is_kept_of_a_browser_is_no_token, |app| async {
    let own = app.alex().await;
    let token = own.cookie("latchkey-browser").unwrap();
    assert_eq!(token.len(), 22);
    assert_eq!(app.count(&format!("lockouts WHERE browser_hash LIKE '%{token}%'")), 0);
    own.press("/account", "/sign-out").await;
    own.sign_in(NAME, ALEX).await;
    assert_eq!((own.cookie("latchkey-browser").unwrap(), app.count("lockouts")), (token, 1));
});

on_both!(guesses_sent_at_once_are_counted_one_by_one, |app| async {
    let guesses = (0..40).map(|n| {
        let (browser, wrong) = (app.browser(), format!("wrong password {n}"));
        async move { browser.try_sign_in(NAME, &wrong).await.status }
    });
    let answers = join_all(guesses).await;
    assert!(answers.iter().all(|status| [422, 429].contains(status)), "{answers:?}");
    assert_eq!(answers.iter().filter(|status| **status == 422).count(), 9);
    assert_eq!(app.value("SELECT CAST(failures AS TEXT) AS v FROM lockouts"), "10");
});

on_both!(a_reset_and_an_operator_open_a_locked_door, |app| async {
    app.mail_only();
    guess(&app, NAME, 10).await;
    app.browser().reset_alex(&app).await;
    app.browser().sign_in(NAME, NEXT).await;
    guess(&app, NAME, 10).await;
    assert_eq!(app.browser().try_sign_in(NAME, NEXT).await.status, 429);
    let (ctx, alex) = (app.ctx("contoso"), app.user("contoso", "alex"));
    app.blocking(|_| latchkey::ops::users::unlock(&ctx, &alex).unwrap());
    app.browser().sign_in(NAME, NEXT).await;
});

on_both!(a_tenant_decides_after_how_many, |app| async {
    app.change("contoso", |tenant| tenant.settings.lockout.failures = 3);
    assert_eq!(guess(&app, NAME, 2).await.status, 422);
    assert_eq!(app.browser().try_sign_in(NAME, "the third").await.status, 429);
    let page = app.browser().try_sign_in("alex@fabrikam.example", "wrong password").await;
    assert_eq!(page.status, 422, "another tenant's account of the same name");
});

on_both!(wrong_passwords_are_forgotten_after_a_day_and_familiar_browsers_after_half_a_year, |app| async {
    let own = app.alex().await;
    guess(&app, NAME, 2).await;
    assert_eq!(app.count("lockouts"), 2);
    let purge = || app.blocking(|app| latchkey::ops::purge::purge(&app.services).unwrap());
    app.pass(24 * 3600 + 1);
    purge();
    assert_eq!(app.count("lockouts"), 1);
    app.pass(180 * 24 * 3600);
    purge();
    assert_eq!(app.count("lockouts"), 0);
    drop(own);
});

// Where a signed-in user is asked for the current password, and with which other fields.
const CURRENT: [(&str, &[(&str, &str)]); 2] =
    [("/password", &[("new_password", NEXT)]), ("/register/again", &[])];

on_both!(whoever_sits_at_somebodys_open_browser_cannot_guess_the_password_there, |app| async {
    for (page, others) in CURRENT {
        let open = app.alex().await;
        let guess = async |guess: &str| {
            let fields = [&[("current_password", guess)], others].concat();
            open.fill(page, &fields).await
        };
        for n in 0..9 {
            assert_eq!(guess(&format!("wrong password {n}")).await.status, 422, "{page}");
        }
        let locked = guess("wrong password 9").await;
        assert_eq!((locked.status, locked.header("retry-after")), (429, "60"), "{page}");
        assert!(locked.errors().contains("Try again at 9:"), "{}", locked.errors());
        let right = guess(ALEX).await;
        assert_eq!(right.status, 429, "{page}: a right password is not even compared");
        assert!(open.is_signed_in().await);
        app.execute("DELETE FROM lockouts");
    }
    assert_eq!(app.count("events WHERE kind = 'account.locked_out'"), 2);
    assert_eq!(app.count("events WHERE reason = 'locked_out'"), 2);
    let kept = app.value(
        "SELECT CAST(count(*) AS TEXT) AS v FROM events WHERE kind = 'password.changed' AND result = 'done'",
    );
    assert_eq!(kept, "0");
});
