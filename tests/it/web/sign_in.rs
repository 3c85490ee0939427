//! Signing in.

use crate::kit::*;

on_both!(the_right_password_opens_the_account, |app| async {
    let browser = app.browser();
    browser.sign_in("alex@contoso.example", ALEX).await;
    let account = browser.get("/account").await;
    assert!(account.status == 200 && account.main().contains("alex of Contoso"), "{}", account.main());
    assert_eq!(app.count("events WHERE kind = 'sign_in' AND result = 'done'"), 1);
});

on_both!(every_refused_sign_in_shows_the_same_page, |app| async {
    let alex = app.user("contoso", "alex");
    let attempts = [
        ("robin@contoso.example", "wrong password 1", "password_wrong"),
        ("nobody@contoso.example", "wrong password 1", "unknown_account"),
        ("dora@contoso.example", "silver orchard compass", "account_disabled"),
        ("dora@contoso.example", "wrong password 1", "password_wrong"),
        ("nopass@contoso.example", "wrong password 1", "no_password"),
        ("alex@contoso.example", ALEX, "account_locked"),
        ("alex@unknown.example", ALEX, "unknown_account"),
        ("' OR 1=1 --", "wrong password 1", "unknown_account"),
    ];
    app.execute(&format!("UPDATE users SET locked_at = 1 WHERE id = '{}'", alex.id));
    let mut first = None;
    for (name, password, reason) in attempts {
        app.execute("DELETE FROM events");
        let page = app.browser().try_sign_in(name, password).await;
        assert_eq!(app.value("SELECT reason AS v FROM events"), reason, "{name}");
        assert!(!page.body.contains(password), "the password comes back to {name}");
        let typed = page.attribute("#username", "value").unwrap();
        assert_eq!(typed, name);
        let seen = page.shown(&name.replace('\'', "&#39;"));
        assert_eq!(&seen, first.get_or_insert_with(|| seen.clone()), "{name}");
    }
    assert_eq!(first.unwrap().0, 422);
    assert_eq!(app.count("sessions"), 0);
});

on_both!(a_name_is_found_in_every_form_it_may_be_typed_in, |app| async {
    let forms = [
        "alex",
        "ALEX",
        " alex ",
        "alex@contoso.example",
        "Alex@CONTOSO.example",
        "\u{202a}alex\u{202c}",
        "ａlex",
        ALEX_WORK,
        "Alexandra.Smith@Contoso.Example",
    ];
    for form in forms {
        let page = app.browser().try_sign_in(form, ALEX).await;
        assert_eq!(page.status, 303, "{form:?}");
    }
    for stranger in
        ["аlex", "alex@fabrikam.example.evil", "alex\u{301}", "al ex", "alexandra.smith@elsewhere.example"]
    {
        assert_eq!(app.browser().try_sign_in(stranger, ALEX).await.status, 422, "{stranger:?}");
    }
});

on_both!(a_password_is_taken_as_typed_but_for_its_unicode_form, |app| async {
    let composed = "Zürich café crème brûlée ";
    let decomposed = "Zu\u{308}rich cafe\u{301} cre\u{300}me bru\u{302}le\u{301}e ";
    let browser = app.browser();
    browser.prove_alex(&app).await;
    browser.type_password(decomposed).await.leads_to("/forgot/done");
    assert_eq!(app.browser().try_sign_in("alex", composed).await.status, 303);
    assert_eq!(app.browser().try_sign_in("alex", decomposed).await.status, 303);
    for other in [composed.trim_end(), &composed.to_uppercase(), "Zurich cafe creme brulee "] {
        assert_eq!(app.browser().try_sign_in("alex", other).await.status, 422, "{other:?}");
    }
});

on_both!(an_empty_field_is_named_and_the_name_is_kept, |app| async {
    let page = app.browser().try_sign_in("", "").await;
    assert_eq!((page.status, page.attribute("#errors a", "href").as_deref()), (422, Some("#username")));
    let page = app.browser().try_sign_in("alex", "").await;
    assert_eq!((page.status, page.attribute("#errors a", "href").as_deref()), (422, Some("#password")));
    assert_eq!(page.attribute("#username", "value").as_deref(), Some("alex"));
    assert!(page.text("title").starts_with("Error: "), "{}", page.text("title"));
});

/// What leads to another site in some browser, or to none.
const ELSEWHERE: [&str; 20] = [
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\/evil.example",
    "/..//evil.example",
    "https:evil.example",
    "https:/evil.example",
    "http:\\\\\\evil.example",
    "https://good@evil.example",
    "https://evil.example#/account",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,x",
    " https://evil.example",
    "\thttps://evil.example",
    "/account\r\nSet-Cookie:x=1",
    "127.0.0.1:80@evil.example",
    "。",
    "/。evil",
    "evil.example",
];

on_both!(a_sign_in_goes_on_only_to_a_path_of_this_site, |app| async {
    for good in ["/password", "/account/sessions", "/account?done=password"] {
        let target: String = url::form_urlencoded::byte_serialize(good.as_bytes()).collect();
        let browser = app.browser();
        let page = browser.get(&format!("/sign-in?next={target}")).await;
        let fields = [("username", "alex"), ("password", ALEX)];
        browser.submit(&page, "/sign-in", &fields).await.leads_to(good);
    }
    let long = format!("/{}", "a".repeat(10_000));
    for bad in ELSEWHERE.into_iter().chain([long.as_str()]) {
        let browser = app.browser();
        let page = browser.get("/sign-in").await;
        let fields = [("username", "alex"), ("password", ALEX), ("next", bad)];
        let answer = browser.submit(&page, "/sign-in", &fields).await;
        assert!(answer.location() == "/account" || answer.status == 400, "{bad:?} led to {answer:?}");
        assert!(!answer.header_lines("set-cookie").iter().any(|line| line.starts_with("x=")), "{bad:?}");
        let target: String = url::form_urlencoded::byte_serialize(bad.as_bytes()).collect();
        let page = app.browser().get(&format!("/sign-in?next={target}")).await;
        assert!(
            page.status == 200 && page.attribute("input[name=next]", "value").as_deref() == Some(""),
            "{bad:?}"
        );
        let page = app.alex().await.get(&format!("/sign-in?next={target}")).await;
        assert_eq!(page.location(), "/account", "{bad:?}");
    }
});

on_both!(a_page_for_users_comes_after_signing_in, |app| async {
    let browser = app.browser();
    browser.get("/account/sessions").await.leads_to("/sign-in?next=%2Faccount%2Fsessions");
    let form = browser.open("/account/sessions").await;
    let fields = [("username", "alex"), ("password", ALEX)];
    browser.submit(&form, "/sign-in", &fields).await.leads_to("/account/sessions");
});

on_both!(a_hash_made_with_other_parameters_is_renewed_at_sign_in, |app| async {
    let hash = |app: &TestApp| app.user("contoso", "alex").password_hash.unwrap();
    let old = hash(&app);
    let app = app.restart(Options { memory_kib: 16, ..Options::default() }).await;
    assert_eq!(app.browser().try_sign_in("alex", "wrong password").await.status, 422);
    assert_eq!(hash(&app), old, "a wrong password renews nothing");
    app.browser().sign_in("alex", ALEX).await;
    assert!(hash(&app).starts_with("$argon2id$v=19$m=16,t=1,p=1$"), "{}", hash(&app));
    assert_eq!(app.user("contoso", "alex").password_version, 0, "it is the same password");
    app.browser().sign_in("alex", ALEX).await;
});
