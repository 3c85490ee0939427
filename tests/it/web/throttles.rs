//! Throttles: too much from one network is refused, whoever is meant and whatever is typed.

use super::passkeys;
use crate::kit::*;
use futures_util::future::join_all;
use latchkey::domain::refusal::Refusal;
use latchkey::domain::throttle::Bucket;
use latchkey::ops::{Ctx, Error, sign_in, throttle};
use secrecy::SecretString;
use std::sync::Arc;

const NAME: &str = "alex@contoso.example";
const OFFICE: &str = "203.0.113.7";
const ELSEWHERE: &str = "198.51.100.9";
const REFUSED: &str = "Too many tries from your network";

/// Types a wrong password under so many names, each in a browser of its own; answers the last page.
async fn guess(app: &TestApp, address: &str, times: usize) -> Page {
    let mut last = None;
    for n in 0..times {
        let name = format!("guess{n}@contoso.example");
        last = Some(app.browser().at(address).try_sign_in(&name, "wrong password").await);
    }
    last.unwrap()
}

/// Begins a reset under a name and types a wrong code.
async fn fail(app: &TestApp, name: &str, address: &str) -> Page {
    let browser = app.browser().at(address);
    browser.forgot(name).await.leads_to("/forgot/code");
    browser.type_code("123456").await
}

fn kept(app: &TestApp, bucket: &str) -> String {
    app.tell();
    app.value(&format!(
        "SELECT CAST(COALESCE(sum(tries), 0) AS TEXT) AS v FROM throttles WHERE bucket = '{bucket}'"
    ))
}

on_both!(wrong_passwords_over_many_names_are_refused_by_network_for_every_name_alike, |app| async {
    let app = app.throttled().await;
    assert_eq!(guess(&app, OFFICE, 5).await.status, 422);
    let before = (app.count("events"), app.count("lockouts"));
    let mut seen = Vec::new();
    for name in [NAME, "nobody@contoso.example", "dora@contoso.example"] {
        for password in [ALEX, "wrong password"] {
            let page = app.browser().at(OFFICE).try_sign_in(name, password).await;
            assert_eq!((page.status, page.header("retry-after")), (429, "3600"), "{name}");
            assert_eq!(page.heading(), REFUSED);
            assert!(page.main().contains("10:00 AM"), "{}", page.main());
            seen.push((page.cookie_names(), page.masked(name)));
        }
    }
    assert!(seen.iter().all(|one| *one == seen[0]));
    assert_eq!((app.count("events"), app.count("lockouts")), before, "what is refused writes nothing");
    assert_eq!(app.count("events WHERE kind = 'network.throttled' AND reason = 'password_wrong'"), 1);
    app.browser().at(ELSEWHERE).sign_in(NAME, ALEX).await;
});

on_both!(a_limit_ends_at_the_promised_time_and_another_try_may_fail_again, |app| async {
    let app = app.throttled().await;
    guess(&app, OFFICE, 5).await;
    app.pass(3_599);
    let early = app.browser().at(OFFICE).try_sign_in(NAME, ALEX).await;
    assert_eq!((early.status, early.header("retry-after")), (429, "1"));
    app.pass(1);
    app.browser().at(OFFICE).sign_in(NAME, ALEX).await;
    assert_eq!(guess(&app, OFFICE, 5).await.status, 422);
    assert_eq!(guess(&app, OFFICE, 1).await.status, 429);
});

on_both!(right_passwords_do_not_count, |app| async {
    let app = app.throttled().await;
    for _ in 0..7 {
        app.browser().at(OFFICE).sign_in(NAME, ALEX).await;
    }
    assert_eq!(kept(&app, "passwords_from"), "0");
});

on_both!(whoever_makes_up_forwarded_addresses_is_counted_where_they_are, |app| async {
    for n in 0..8 {
        assert_eq!(guess(&app, &format!("203.0.113.{n}"), 1).await.status, 422);
    }
    app.tell();
    assert_eq!(
        app.rows("SELECT CAST(tries AS TEXT) AS v FROM throttles WHERE bucket = 'passwords_from'"),
        ["8"]
    );
    assert_eq!(app.count("throttles WHERE subject LIKE '%127.0%'"), 0);
});

on_both!(the_addresses_of_one_ipv6_network_count_together, |app| async {
    let app = app.throttled().await;
    for n in 1..=5 {
        guess(&app, &format!("2001:db8:1:2::{n}"), 1).await;
    }
    assert_eq!(guess(&app, "2001:db8:1:2:ffff::9", 1).await.status, 429);
    assert_eq!(guess(&app, "2001:db8:1:3::1", 1).await.status, 422, "a neighbour");
    for n in 4..=14 {
        guess(&app, &format!("2001:db8:1:{n:x}::1"), 4).await;
    }
    assert_eq!(guess(&app, "2001:db8:1:ff::1", 1).await.status, 429, "fifty from one site");
    assert_eq!(guess(&app, "2001:db8:2:1::1", 1).await.status, 422);
});

on_both!(a_browser_that_its_user_knows_is_refused_for_no_network, |app| async {
    let app = app.throttled().await;
    let own = app.browser().at(OFFICE);
    own.sign_in(NAME, ALEX).await;
    own.press("/account", "/sign-out").await;
    guess(&app, OFFICE, 5).await;
    assert_eq!(app.browser().at(OFFICE).try_sign_in(NAME, ALEX).await.status, 429);
    assert_eq!(own.try_sign_in(NAME, "a slip").await.status, 422);
    own.sign_in(NAME, ALEX).await;
    own.press("/account", "/sign-out").await;
    assert_eq!(own.try_sign_in("kim@contoso.example", "a guess").await.status, 429, "not under other names");
});

on_both!(a_right_passkey_is_refused_for_no_network_and_a_wrong_one_is, |app| async {
    let app = app.throttled().await;
    let (_, mut device) = passkeys::alex_with_passkey(&app).await;
    guess(&app, OFFICE, 5).await;
    assert_eq!(app.browser().at(OFFICE).try_sign_in(NAME, ALEX).await.status, 429);
    let strange = || passkeys::here(&app).at(OFFICE);
    let browser = strange();
    passkeys::sign_in(&browser, &mut device).await.leads_to("/account");
    assert!(browser.is_signed_in().await);
    device.handle = "AAAAAAAAAAAAAAAAAAAAAA".to_owned();
    let wrong = passkeys::sign_in(&strange(), &mut device).await;
    assert_eq!((wrong.status, wrong.heading().as_str()), (429, REFUSED));
});

on_both!(of_guesses_at_once_no_more_are_compared_than_may_be, |app| async {
    let app = app.throttled().await;
    let guesses = (0..50).map(|n| {
        let (browser, name) = (app.browser().at(OFFICE), format!("guess{n}@contoso.example"));
        async move { browser.try_sign_in(&name, "wrong password").await.status }
    });
    let answers = join_all(guesses).await;
    assert!(answers.iter().all(|status| [422, 429, 503].contains(status)), "{answers:?}");
    assert_eq!(answers.iter().filter(|status| **status == 422).count(), 5);
    assert_eq!(kept(&app, "passwords_from"), "5");
    assert_eq!(kept(&app, "passwords_in"), "5");
});

/// What an instance that shares the database says to a wrong password from the office.
fn guess_at(ctx: &Ctx, name: &str) -> Option<Refusal> {
    let wrong = SecretString::from("wrong password");
    match sign_in::sign_in(ctx, name, &wrong, |_, _| anyhow::bail!("a wrong password let in")) {
        Err(Error::Refused(refusal)) => Some(refusal),
        _ => None,
    }
}

on_both!(instances_share_what_they_counted, |app| async {
    let app = app.throttled().await;
    assert_eq!(guess(&app, OFFICE, 3).await.status, 422);
    app.tell();
    let other = Arc::new(app.services_hashing(8, app.clock()));
    let ctx = Ctx { services: other.clone(), ..app.ctx_from("contoso", OFFICE) };
    app.blocking(|_| {
        for name in ["one", "two"] {
            assert_eq!(guess_at(&ctx, name), Some(Refusal::SignInWrong));
        }
        let refused = guess_at(&ctx, "three");
        assert!(matches!(refused, Some(Refusal::Throttled { seconds: 3_600, .. })), "{refused:?}");
        throttle::flush(&other).unwrap();
    });
    app.pass(1);
    assert_eq!(app.browser().at(OFFICE).try_sign_in(NAME, ALEX).await.status, 429);
    assert_eq!(app.count("events WHERE kind = 'network.throttled'"), 1);
});

on_both!(a_process_that_stops_loses_no_count, |app| async {
    let app = app.throttled().await;
    guess(&app, OFFICE, 4).await;
    let app = app.throttled().await;
    assert_eq!(guess(&app, OFFICE, 1).await.status, 422);
    assert_eq!(guess(&app, OFFICE, 1).await.status, 429);
});

on_both!(attempts_are_begun_so_often_only_whatever_the_name, |app| async {
    let app = app.throttled().await;
    app.mail_only();
    for n in 0..8 {
        let name = if n == 0 { "alex".to_owned() } else { format!("nobody{n}") };
        app.browser().at(OFFICE).forgot(&name).await.leads_to("/forgot/code");
    }
    let before = (app.count("flows"), app.count("outbox"));
    for name in ["kim", "nobody"] {
        let page = app.browser().at(OFFICE).forgot(name).await;
        assert_eq!((page.status, page.heading().as_str()), (429, REFUSED), "{name}");
    }
    assert_eq!((app.count("flows"), app.count("outbox")), before);
    app.browser().at(ELSEWHERE).forgot("kim").await.leads_to("/forgot/code");
    let found = app.blocking(|app| throttle::find(&app.ctx_from("contoso", OFFICE)).unwrap());
    let begun = found.iter().find(|one| one.bucket == Bucket::StartsFrom).unwrap();
    assert_eq!((begun.tries, begun.limit), (8, Some(8)));
});

on_both!(wrong_codes_over_many_names_are_refused_by_network_and_a_right_one_with_them, |app| async {
    let app = app.throttled().await;
    app.mail_only();
    let alex = app.browser();
    alex.at(OFFICE).forgot(NAME).await.leads_to("/forgot/code");
    let code = app.code(ALEX_MAIL);
    for n in 0..5 {
        assert_eq!(fail(&app, &format!("nobody{n}"), OFFICE).await.status, 422);
    }
    app.pass(30);
    let refused = alex.at(OFFICE).type_code(&code).await;
    assert_eq!((refused.status, refused.heading().as_str()), (429, REFUSED));
    assert_eq!(alex.at(OFFICE).press("/forgot/code", "/forgot/code/send").await.status, 429);
    assert_eq!(app.count("flows WHERE failed_tries = 0"), 1);
    alex.at(ELSEWHERE).type_code(&code).await.leads_to("/forgot/password");
});

on_both!(guessing_spread_over_names_and_networks_is_noticed_and_refuses_nobody, |app| async {
    let app = app.throttled().await;
    app.mail_only();
    app.change("contoso", |tenant| {
        (tenant.settings.throttle.proofs_in_all, tenant.settings.throttle.passwords_in_all) = (4, 4);
    });
    let is_noticed = |app: &TestApp| {
        let whole = app.blocking(|app| throttle::overview(&app.ctx("contoso")).unwrap()).whole;
        whole.iter().any(|one| one.bucket == Bucket::ProofsIn && one.until.is_some())
    };
    for n in 0..6 {
        assert_eq!(is_noticed(&app), n >= 4, "{n}");
        let address = format!("203.0.113.{n}");
        assert_eq!(fail(&app, &format!("nobody{n}"), &address).await.status, 422);
        assert_eq!(guess(&app, &address, 1).await.status, 422);
    }
    for reason in ["code_wrong", "password_wrong"] {
        let noticed = format!("events WHERE kind = 'guessing.noticed' AND reason = '{reason}'");
        assert_eq!(app.count(&noticed), 1, "once an hour");
    }
    app.browser().at(ELSEWHERE).sign_in(NAME, ALEX).await;
    app.pass(3_600);
    assert!(!is_noticed(&app));
});

on_both!(an_operator_lets_a_network_go, |app| async {
    let app = app.throttled().await;
    guess(&app, OFFICE, 5).await;
    assert_eq!(guess(&app, OFFICE, 1).await.status, 429);
    let (ctx, other) = (app.ctx_from("contoso", OFFICE), app.ctx_from("contoso", ELSEWHERE));
    app.tell();
    app.blocking(|_| {
        let refused = throttle::overview(&ctx).unwrap().refused;
        let [one] = &refused[..] else { panic!("{refused:?}") };
        assert_eq!((one.network.as_deref(), one.bucket), (Some(OFFICE), Bucket::PasswordsFrom));
        assert!(!throttle::release(&other).unwrap());
        assert!(throttle::release(&ctx).unwrap());
        assert!(throttle::overview(&ctx).unwrap().refused.is_empty());
    });
    app.pass(1);
    app.browser().at(OFFICE).sign_in(NAME, ALEX).await;
    assert_eq!(app.count("events WHERE kind = 'network.released'"), 1);
});

on_both!(the_page_is_there_in_every_language_and_leads_to_the_help_desk, |app| async {
    let app = app.throttled().await;
    guess(&app, OFFICE, 5).await;
    let mut headings = Vec::new();
    for tag in ["en", "de", "ar", "ja"] {
        let fields = [("username", NAME), ("password", ALEX)];
        let page = app.browser().at(OFFICE).fill(&format!("/sign-in?lang={tag}"), &fields).await;
        assert_eq!((page.status, page.attribute("html", "lang").as_deref()), (429, Some(tag)));
        assert!(page.body.contains(HELP_DESK) && page.body.contains("/help/identify"), "{tag}");
        assert!(!page.main().contains("{$"), "{tag}: {}", page.main());
        headings.push(page.heading());
    }
    headings.sort();
    headings.dedup();
    assert_eq!(headings.len(), 4);
});

on_both!(a_trusted_network_may_try_ten_times_as_often, |app| async {
    let app = app.throttled().await;
    app.change("contoso", |tenant| {
        tenant.settings.throttle.trusted = vec!["203.0.113.0/24".parse().unwrap()]
    });
    assert_eq!(guess(&app, OFFICE, 50).await.status, 422);
    assert_eq!(guess(&app, OFFICE, 1).await.status, 429);
});

on_both!(counts_are_cleared_away_and_hold_no_address, |app| async {
    let app = app.throttled().await;
    guess(&app, OFFICE, 2).await;
    app.tell();
    let kept = app.rows("SELECT subject AS v FROM throttles");
    assert!(kept.len() == 2 && kept.iter().all(|subject| !subject.contains("203.0")), "{kept:?}");
    app.pass(2 * 24 * 3_600 + 301);
    app.blocking(|app| latchkey::ops::purge::purge(&app.services).unwrap());
    assert_eq!(app.count("throttles"), 0);
});
