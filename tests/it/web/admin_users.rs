//! The list of users: who is found, by what, and by whom.

use crate::kit::*;
use latchkey::domain::user::Role;
use latchkey::ops::users::{self, NewUser};
use latchkey::store::users::User;

/// A browser in which somebody of Contoso's staff is signed in.
async fn staff(app: &TestApp, name: &str, password: &str) -> Browser {
    let browser = app.browser();
    browser.sign_in(name, password).await;
    browser
}

/// A browser in which Robin, an administrator, is signed in.
pub(super) async fn robin(app: &TestApp) -> Browser {
    staff(app, "robin", "golden bridge teapot").await
}

/// A browser in which Kim of the help desk is signed in.
pub(super) async fn kim(app: &TestApp) -> Browser {
    staff(app, "kim", "quiet ribbon saddle").await
}

/// Somebody who was never there before.
pub(super) fn person(app: &TestApp, name: &str, [display, given, family, mail]: [&str; 4]) -> User {
    let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let new = NewUser {
        name: name.to_owned(),
        display_name: display.to_owned(),
        given_name: text(given),
        family_name: text(family),
        work_mail: text(mail),
        mail: None,
        locale: None,
        role: Role::User,
        groups: Vec::new(),
        password: None,
    };
    let ctx = app.ctx("contoso");
    app.blocking(|_| users::create(&ctx, new).unwrap())
}

fn address(query: &[(&str, &str)]) -> String {
    let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(query).finish();
    format!("/admin/users?{query}")
}

/// The user names on a page of the list.
fn listed(page: &Page) -> Vec<String> {
    assert_eq!(page.status, 200, "{}", page.main());
    page.all("tbody td bdi.ltr")
}

/// The user names that are found by a query.
pub(super) async fn find(browser: &Browser, query: &[(&str, &str)]) -> Vec<String> {
    listed(&browser.get(&address(query)).await)
}

on_both!(users_are_found_by_the_beginning_of_every_name_in_any_spelling, |app| async {
    person(&app, "joerg.m", ["Jörg Müller", "Jörg", "Müller", "mail.of.joerg@contoso.example"]);
    person(&app, "annalena", ["Anna-Lena (IT)", "Anna-Lena", "Straße", ""]);
    person(&app, "mali", ["محمد علي", "محمد", "علي", ""]);
    person(&app, "conan", ["Conan", "", "O'Brien", ""]);
    let browser = robin(&app).await;
    for (typed, expected) in [
        ("joerg", "joerg.m"),
        ("JOERG.M", "joerg.m"),
        ("jörg müller", "joerg.m"),
        ("mull", "joerg.m"),
        ("MÜLLER jö", "joerg.m"),
        ("Jo\u{0308}rg", "joerg.m"),
        ("mail.of", "joerg.m"),
        ("mail.of.joerg@contoso.example", "joerg.m"),
        ("joerg.m@contoso.example", "joerg.m"),
        ("strasse", "annalena"),
        ("lena", "annalena"),
        ("ＡＮＮＡ", "annalena"),
        ("مُحَمَّد", "mali"),
        ("علي", "mali"),
        ("o'br", "conan"),
        ("brien", "conan"),
    ] {
        assert_eq!(find(&browser, &[("q", typed)]).await, [expected], "{typed}");
    }
    for typed in ["örg", "müller anna", "%", "_", "***", "'; DROP TABLE users; --", "joergx"] {
        assert_eq!(find(&browser, &[("q", typed)]).await, Vec::<String>::new(), "{typed}");
    }
    let page = browser.get(&address(&[("q", "joergx")])).await;
    assert!(page.main().contains("Nobody matches."), "{}", page.main());
});

on_both!(what_finds_a_user_follows_the_name_and_goes_with_the_user, |app| async {
    let user = person(&app, "temp", ["Before Name", "", "", ""]);
    let browser = robin(&app).await;
    assert_eq!(find(&browser, &[("q", "before")]).await, ["temp"]);
    let profile = User { display_name: "After Name".to_owned(), ..user.clone() };
    let changes = users::Changes {
        profile,
        mail: users::MailChange::Keep,
        groups: &users::GroupChanges::default(),
        password: None,
    };
    let ctx = app.ctx("contoso");
    app.blocking(|_| users::change(&ctx, &user, &changes).unwrap());
    assert_eq!(find(&browser, &[("q", "before")]).await, Vec::<String>::new());
    assert_eq!(find(&browser, &[("q", "after")]).await, ["temp"]);
    app.blocking(|_| users::delete(&ctx, &user).unwrap());
    assert_eq!(find(&browser, &[("q", "after")]).await, Vec::<String>::new());
    assert_eq!(app.count("user_words WHERE name_key = 'temp'"), 0);
});

on_both!(users_of_before_are_found_once_the_worker_has_indexed_them, |app| async {
    app.execute("DELETE FROM user_words");
    app.execute("INSERT INTO unindexed_users (user_id, tenant_id) SELECT id, tenant_id FROM users");
    let browser = robin(&app).await;
    assert_eq!(find(&browser, &[("q", "alexandra")]).await, Vec::<String>::new());
    let ctx = app.ctx("contoso");
    app.blocking(|_| users::index(&ctx).unwrap());
    assert_eq!(find(&browser, &[("q", "alexandra")]).await, ["alex"]);
    assert_eq!(find(&browser, &[]).await.len(), 7, "everybody is in the list in every case");
    assert_eq!(app.count("unindexed_users"), 7, "those of the other tenant");
});

on_both!(a_long_list_is_read_on_and_back, |app| async {
    for n in 0..120 {
        person(&app, &format!("u{n:03}"), [&format!("Many {n}"), "", "", ""]);
    }
    let browser = robin(&app).await;
    let walk = async |first: &str, rel: &str| {
        let (mut path, mut all, mut last) = (first.to_owned(), Vec::new(), first.to_owned());
        for _ in 0..10 {
            let page = browser.get(&path).await;
            all.push(listed(&page));
            last.clone_from(&path);
            match page.attribute(&format!("a[rel={rel}]"), "href") {
                Some(next) => path = next,
                None => break,
            }
        }
        (all, last)
    };
    let (pages, last) = walk("/admin/users", "next").await;
    assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), [50, 50, 27]);
    let forward: Vec<_> = pages.concat();
    assert!(forward.is_sorted(), "{forward:?}");
    let (back, _) = walk(&last, "prev").await;
    let back: Vec<_> = back.into_iter().rev().collect::<Vec<_>>().concat();
    assert_eq!(back, forward);
    let (found, _) = walk(&address(&[("q", "many")]), "next").await;
    assert_eq!(found.concat(), (0..120).map(|n| format!("u{n:03}")).collect::<Vec<_>>());
    let first = browser.get("/admin/users?q=many").await;
    assert!(first.main().contains("Found: 120"), "{}", first.main());
    assert_eq!(find(&browser, &[("q", "u m"), ("state", "disabled")]).await, Vec::<String>::new());
});

on_both!(a_list_is_narrowed_by_what_may_be_wrong, |app| async {
    let browser = robin(&app).await;
    let group = app.group("Sales", &["alex", "sam"]);
    app.execute("UPDATE users SET locked_at = 1 WHERE name_key = 'sam'");
    for (query, expected) in [
        (vec![("state", "disabled")], vec!["dora"]),
        (vec![("state", "no_password")], vec!["nopass"]),
        (vec![("state", "locked")], vec!["sam"]),
        (vec![("state", "blocked")], vec![]),
        (vec![("state", "expired")], vec![]),
        (vec![("method", "phone")], vec!["morgan", "robin"]),
        (vec![("method", "passkey")], vec![]),
        (vec![("role", "admin")], vec!["morgan", "robin"]),
        (vec![("role", "helpdesk")], vec!["kim"]),
        (vec![("role", "user"), ("q", "contoso")], vec!["alex", "dora", "nopass", "sam"]),
        (vec![("group", group.id.as_str())], vec!["alex", "sam"]),
        (vec![("group", group.id.as_str()), ("q", "al")], vec!["alex"]),
        (vec![("group", group.id.as_str()), ("state", "locked")], vec!["sam"]),
        (vec![("registered", "nothing")], vec!["sam"]),
        (vec![("registered", "complete"), ("role", "user")], vec!["alex", "dora", "nopass"]),
        (vec![("registered", "partly")], vec![]),
        (vec![("state", "rubbish"), ("group", "x"), ("q", "kim")], vec!["kim"]),
    ] {
        assert_eq!(find(&browser, &query).await, expected, "{query:?}");
    }
    let page = browser.get(&address(&[("q", "sam")])).await;
    assert!(
        page.text("tbody tr").contains("Locked") && page.text("tbody tr").contains("0 of 1"),
        "{}",
        page.main()
    );
});

on_both!(tries_that_count_narrow_the_list_while_they_do, |app| async {
    let stranger = app.browser();
    for n in 0..10 {
        stranger.try_sign_in("alex", &format!("wrong guess number {n}")).await;
    }
    let browser = robin(&app).await;
    assert_eq!(find(&browser, &[("state", "locked")]).await, ["alex"]);
    app.pass(61);
    assert_eq!(find(&browser, &[("state", "locked")]).await, Vec::<String>::new());
});

on_both!(registration_is_compared_with_what_counts_now, |app| async {
    let browser = robin(&app).await;
    let found = async |how: &str| find(&browser, &[("registered", how)]).await;
    app.recovery("contoso", |recovery| recovery.required = 2);
    assert_eq!(found("complete").await, ["morgan", "robin"]);
    assert_eq!(found("partly").await, ["alex", "dora", "kim", "nopass"]);
    assert_eq!(found("nothing").await, ["sam"]);
    app.recovery("contoso", |recovery| {
        recovery.required = 1;
        recovery.methods.retain(|method| *method != latchkey::domain::method::Method::Mail);
    });
    assert_eq!(found("complete").await, Vec::<String>::new(), "administrators need two");
    assert_eq!(found("partly").await, ["morgan", "robin"]);
    assert_eq!(found("nothing").await, ["alex", "dora", "kim", "nopass", "sam"]);
    app.execute("UPDATE methods SET source = 'user', verified_at = NULL WHERE kind = 'phone'");
    assert_eq!(found("partly").await, Vec::<String>::new(), "what was never proved does not count");
});

on_both!(passwords_that_have_ended_are_found, |app| async {
    let browser = robin(&app).await;
    app.expire_after(90);
    app.pass(20 * 24 * 3600);
    app.execute("UPDATE users SET password_set_at = 1 WHERE name_key IN ('alex', 'sam')");
    app.execute("UPDATE users SET expiry_waived_at = 1 WHERE name_key = 'sam'");
    app.execute("UPDATE users SET password_temporary_until = 1 WHERE name_key = 'dora'");
    let browser = {
        drop(browser);
        robin(&app).await
    };
    assert_eq!(find(&browser, &[("state", "expired")]).await, ["alex", "dora"]);
});

on_both!(nobody_of_another_tenant_is_ever_found, |app| async {
    let browser = robin(&app).await;
    let foreign = app.user("fabrikam", "alex");
    for query in [vec![("q", "alex")], vec![("q", "fabrikam")], vec![("role", "user")], vec![]] {
        let page = browser.get(&address(&query)).await;
        assert!(!page.body.contains(foreign.id.as_str()) && !page.main().contains("Fabrikam"), "{query:?}");
    }
    assert_eq!(find(&browser, &[("q", "alex")]).await, ["alex"]);
    let group = latchkey::domain::group::GroupName::parse("Theirs").unwrap();
    let ctx = app.ctx("fabrikam");
    let group = app.blocking(|_| latchkey::ops::groups::add(&ctx, group).unwrap());
    assert_eq!(find(&browser, &[("group", group.id.as_str())]).await, Vec::<String>::new());
});

on_both!(the_help_desk_finds_users_and_adds_none_and_others_see_nothing, |app| async {
    let browser = kim(&app).await;
    assert_eq!(find(&browser, &[("q", "alex")]).await, ["alex"]);
    let page = browser.get("/admin/users").await;
    assert!(page.attribute("a[href='/admin/users/new']", "href").is_none());
    assert_eq!(app.alex().await.get("/admin/users").await.status, 403);
    app.browser().get("/admin/users").await.leads_to("/sign-in?next=%2Fadmin%2Fusers");
});

on_both!(a_hostile_name_is_only_a_name, |app| async {
    let name = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
    person(&app, "evil", [name, "", "", ""]);
    let browser = robin(&app).await;
    let page = browser.get(&address(&[("q", "<script>"), ("group", "\"><b>")])).await;
    assert_eq!(listed(&page), ["evil"]);
    assert_eq!(page.text("tbody th"), name);
    assert!(!page.body.contains("<script>alert") && !page.body.contains("<img"), "{}", page.body);
});

on_both!(who_is_alone_is_told_what_to_do, |app| async {
    app.execute("DELETE FROM users WHERE name_key <> 'robin'");
    let page = robin(&app).await.get("/admin/users").await;
    assert!(page.main().contains("No users yet."), "{}", page.main());
});
