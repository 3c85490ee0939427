//! Somebody new, and what is done to many users at once.

use super::admin_users::{find, kim, person, robin};
use crate::kit::*;
use latchkey::domain::user::Role;

on_both!(somebody_new_gets_in_with_the_password_that_is_shown_once, |app| async {
    let browser = robin(&app).await;
    let group = app.group("Sales", &[]);
    let tick = format!("group.{}", group.id);
    let typed = [
        ("username", "new.one@contoso.example"),
        ("given_name", "Zoë"),
        ("family_name", "Öster"),
        ("work_mail", "new.one@contoso.example"),
        ("mail", "new.private@mail.example"),
        ("role", "helpdesk"),
        ("first", "temporary"),
        (tick.as_str(), "yes"),
    ];
    let page = browser.fill("/admin/users/new", &typed).await;
    assert_eq!(page.status, 200, "{}", page.main());
    let password = page.text("#password");
    assert!(!app.dump_all().iter().any(|row| row.contains(&password)), "it is stored");
    let user = app.user("contoso", "new.one");
    assert_eq!((user.display_name.as_str(), user.role), ("Zoë Öster", Role::Helpdesk));
    assert_eq!(app.count("group_members"), 1);
    assert_eq!(find(&browser, &[("q", "oster")]).await, ["new.one"]);
    let there = app.browser();
    there.try_sign_in("new.one@contoso.example", &password).await.leads_to("/password");
    assert_eq!(app.count("events WHERE kind = 'user.created' AND actor = 'staff'"), 1);
});

on_both!(what_is_wrong_with_somebody_new_is_told_at_the_fields_and_nothing_is_lost, |app| async {
    let browser = robin(&app).await;
    for (typed, field) in [
        (vec![("username", "")], "username"),
        (vec![("username", "two words")], "username"),
        (vec![("username", "x@elsewhere.example")], "username"),
        (vec![("username", "ALEX")], "username"),
        (vec![("username", "fresh"), ("work_mail", "nonsense")], "work_mail"),
        (vec![("username", "fresh"), ("work_mail", ALEX_WORK)], "work_mail"),
        (vec![("username", "fresh"), ("mail", "@")], "mail"),
    ] {
        let all: Vec<_> =
            typed.iter().copied().chain([("given_name", "Kept <b>"), ("role", "admin")]).collect();
        let page = browser.fill("/admin/users/new", &all).await;
        assert_eq!(page.status, 422, "{typed:?}");
        assert!(page.attribute(&format!("#{field}-error"), "id").is_some(), "{typed:?}: {}", page.errors());
        assert_eq!(page.attribute("#given_name", "value").unwrap(), "Kept <b>");
        assert!(page.attribute("input[value=admin]", "checked").is_some());
    }
    assert_eq!(app.count("users"), 14);
    let page = browser.fill("/admin/users/new", &[("username", "fresh"), ("first", "none")]).await;
    page.leads_to(&format!("/admin/users/{}", app.user("contoso", "fresh").id));
    assert!(app.user("contoso", "fresh").password_hash.is_none());
});

on_both!(only_who_manages_users_adds_or_changes_many, |app| async {
    let browser = kim(&app).await;
    assert_eq!(browser.get("/admin/users/new").await.status, 403);
    for path in ["/admin/users/new", "/admin/users/bulk", "/admin/users/bulk/preview"] {
        assert_eq!(browser.post(path, &[("action", "delete")]).await.status, 403, "{path}");
    }
    let page = browser.get("/admin/users").await;
    assert!(page.attribute("#bulk", "id").is_none());
});

/// The page that shows whom an action meets.
async fn preview(browser: &Browser, list: &str, fields: &[(&str, &str)]) -> Page {
    let page = browser.get(list).await;
    browser.submit(&page, "/admin/users/bulk/preview", fields).await
}

on_both!(many_are_disabled_after_they_were_shown, |app| async {
    let browser = robin(&app).await;
    let there = app.alex().await;
    let page = preview(&browser, "/admin/users", &[("whom", "matching"), ("action", "disable")]).await;
    assert_eq!(page.status, 200, "{}", page.main());
    assert!(
        page.main().contains("Users affected: 6") && page.main().contains("own account"),
        "{}",
        page.main()
    );
    assert_eq!(app.count("users WHERE disabled_at IS NOT NULL"), 2, "nothing has changed yet");
    let refused = browser.submit(&page, "/admin/users/bulk", &[("reason", "")]).await;
    assert_eq!(refused.status, 422, "a reason is asked for");
    let done = browser.submit(&refused, "/admin/users/bulk", &[("reason", "Plant closed")]).await;
    done.leads_to("/admin/users/bulk/done?action=disable&changed=5&same=1&skipped=0");
    let told = browser.follow(done).await;
    assert!(told.heading() == "Disabled" && told.main().contains('5'), "{}", told.main());
    assert!(!there.is_signed_in().await && browser.is_signed_in().await);
    assert_eq!(app.count("events WHERE kind = 'user.disabled' AND note = 'Plant closed'"), 5);
    assert_eq!(app.count("users WHERE disabled_at IS NOT NULL"), 7, "nobody of the other tenant");
});

on_both!(exactly_those_who_were_shown_are_met, |app| async {
    let browser = robin(&app).await;
    let page = preview(&browser, "/admin/users?q=alex", &[("whom", "matching"), ("action", "delete")]).await;
    person(&app, "alexander", ["Alexander", "", "", ""]);
    let refused = browser.submit(&page, "/admin/users/bulk", &[("reason", "Gone")]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.main().contains("alexander"), "{}", refused.main());
    assert_eq!(app.count("users WHERE name_key LIKE 'alex%'"), 3);
    browser.submit(&refused, "/admin/users/bulk", &[("reason", "Gone")]).await;
    assert_eq!(app.count("users WHERE name_key LIKE 'alex%'"), 1, "Fabrikam's");
    assert_eq!(app.count("user_words WHERE name_key LIKE 'alex%'"), 7, "Fabrikam's");
});

on_both!(those_who_are_ticked_join_and_leave_a_group, |app| async {
    let browser = robin(&app).await;
    let group = app.group("Sales", &["sam"]);
    let (alex, sam) = (app.user("contoso", "alex"), app.user("contoso", "sam"));
    let foreign = app.user("fabrikam", "alex");
    let ticks: Vec<String> = [&alex, &sam, &foreign].map(|user| format!("user.{}", user.id)).to_vec();
    for (action, told, members) in
        [("join_group", "changed=1&same=1", 2), ("leave_group", "changed=2&same=0", 0)]
    {
        let mut fields = vec![("action", action), ("with_group", group.id.as_str())];
        fields.extend(ticks.iter().map(|tick| (tick.as_str(), "yes")));
        let page = preview(&browser, "/admin/users", &fields).await;
        assert!(page.main().contains("Users affected: 2"), "{}", page.main());
        let done = browser.submit(&page, "/admin/users/bulk", &[("reason", "Moved")]).await;
        done.leads_to(&format!("/admin/users/bulk/done?action={action}&{told}&skipped=0"));
        assert_eq!(app.count("group_members"), members);
    }
});

on_both!(nothing_is_shown_where_nothing_can_be_done, |app| async {
    let browser = robin(&app).await;
    let own = format!("user.{}", app.user("contoso", "robin").id);
    for (fields, words) in [
        (vec![("action", "disable")], "nobody"),
        (vec![("action", "disable"), (own.as_str(), "yes")], "nobody"),
        (vec![("action", ""), ("whom", "matching")], "Choose what"),
        (vec![("action", "rubbish"), ("whom", "matching")], "Choose what"),
        (vec![("action", "join_group"), ("whom", "matching")], "Choose the group"),
    ] {
        let page = preview(&browser, "/admin/users", &fields).await;
        assert_eq!(page.status, 422, "{fields:?}");
        assert!(page.errors().contains(words), "{fields:?}: {}", page.errors());
    }
});

on_both!(the_other_things_that_are_done_to_many, |app| async {
    let browser = robin(&app).await;
    let there = app.alex().await;
    app.execute("UPDATE users SET locked_at = 1 WHERE work_mail_key = 'sam@contoso.example'");
    for (action, told) in [
        ("end_sessions", "changed=1&same=5"),
        ("unlock", "changed=1&same=5"),
        ("require_registration", "changed=6&same=0"),
        ("never_expires", "changed=6&same=0"),
        ("expires", "changed=6&same=0"),
        ("enable", "changed=1&same=5"),
    ] {
        let page = preview(&browser, "/admin/users", &[("whom", "matching"), ("action", action)]).await;
        let done = browser.submit(&page, "/admin/users/bulk", &[("reason", "Spring cleaning")]).await;
        done.leads_to(&format!("/admin/users/bulk/done?action={action}&{told}&skipped=0"));
    }
    assert!(!there.is_signed_in().await);
    assert_eq!(app.count("users WHERE locked_at IS NOT NULL OR expiry_waived_at IS NOT NULL"), 0);
});
