//! One user in the administrator's portal: seen, helped, edited, and by whom.

use crate::kit::*;
use latchkey::domain::ids::UserId;
use latchkey::domain::user::Role;
use latchkey::ops::users;

const ROBIN: (&str, &str) = ("robin", "golden bridge teapot");
const MORGAN: (&str, &str) = ("morgan", "amber glacier notebook");
const KIM: (&str, &str) = ("kim", "quiet ribbon saddle");

/// An action: its name, what its form needs besides a reason, and the least role that may do it.
type Action = (&'static str, &'static [(&'static str, &'static str)], Role);

const ACTIONS: [Action; 8] = [
    ("unlock", &[], Role::Helpdesk),
    ("release", &[], Role::Helpdesk),
    ("require-registration", &[], Role::Helpdesk),
    ("end-sessions", &[], Role::Helpdesk),
    ("never-expires", &[("value", "on")], Role::Admin),
    ("disable", &[], Role::Admin),
    ("enable", &[], Role::Admin),
    ("delete", &[("confirm_name", "alex")], Role::Admin),
];

async fn staff(app: &TestApp, (name, password): (&str, &str)) -> Browser {
    let browser = app.browser();
    browser.sign_in(name, password).await;
    browser
}

fn page_of(app: &TestApp, name: &str) -> String {
    format!("/admin/users/{}", app.user("contoso", name).id)
}

/// Sends the form of an action, be it shown or not.
async fn act(browser: &Browser, path: &str, fields: &[(&str, &str)]) -> Page {
    let shown = browser.get(path).await;
    let csrf = shown.csrf();
    let revision = shown.attribute("input[name=revision]", "value").unwrap_or_default();
    let own = [("csrf", csrf.as_str()), ("revision", revision.as_str())];
    let all: Vec<_> = own.into_iter().chain(fields.iter().copied()).collect();
    browser.post(path, &all).await
}

on_both!(a_page_shows_how_it_stands_and_no_whole_address_or_number, |app| async {
    for who in [ROBIN, KIM] {
        let browser = staff(&app, who).await;
        let page = browser.get(&page_of(&app, "alex")).await;
        assert_eq!((page.status, page.heading().as_str()), (200, "alex of Contoso"));
        assert!(page.main().contains("a•••@m•••.example") && page.main().contains(ALEX_WORK));
        let page = browser.get(&page_of(&app, "morgan")).await;
        assert!(page.main().contains("+43 ••• ••• 67"), "{}", page.main());
        for secret in ["private@", "1234567", "argon2"] {
            assert!(!page.body.contains(secret), "{secret}");
        }
    }
    let robin = staff(&app, ROBIN).await;
    assert!(robin.get(&page_of(&app, "dora")).await.text(".tags").starts_with("Disabled since"));
    assert!(robin.get(&page_of(&app, "nopass")).await.text(".tags").contains("No password yet"));
});

on_both!(a_user_of_another_tenant_and_one_that_is_none_are_not_found, |app| async {
    let robin = staff(&app, ROBIN).await;
    let foreign = app.user("fabrikam", "sam").id;
    let before = app.dump(&["users", "outbox", "methods", "group_members"]);
    for id in [foreign.to_string(), UserId::nobody().to_string(), "sam".to_owned()] {
        for rest in ["", "/edit", "/reset", "/unlock", "/delete"] {
            let path = format!("/admin/users/{id}{rest}");
            assert_eq!(robin.get(&path).await.status, 404, "{path}");
            if !rest.is_empty() {
                assert_eq!(act(&robin, &path, &[("reason", "x"), ("role", "user")]).await.status, 404);
            }
        }
    }
    assert_eq!(app.dump(&["users", "outbox", "methods", "group_members"]), before);
});

on_both!(every_action_keeps_who_did_it_and_why, |app| async {
    for (who, role) in [(KIM, Role::Helpdesk), (ROBIN, Role::Admin)] {
        let browser = staff(&app, who).await;
        let id = app.user("contoso", who.0).id;
        for (action, fields, needs) in ACTIONS {
            let path = format!("{}/{action}", page_of(&app, "alex"));
            let reason = format!("{action} by {}", who.0);
            let typed: Vec<_> = fields.iter().copied().chain([("reason", reason.as_str())]).collect();
            let answer = act(&browser, &path, &typed).await;
            if role != Role::Admin && needs == Role::Admin {
                assert_eq!(answer.status, 403, "{action}");
                continue;
            }
            if action == "delete" {
                answer.leads_to("/admin/users?done=delete");
            } else {
                let target = format!("{}?done={action}", page_of(&app, "alex"));
                answer.leads_to(&target);
                assert!(!browser.get(&target).await.text("main .note").is_empty(), "{action}");
            }
            let kept = format!("events WHERE actor = 'staff' AND actor_id = '{id}' AND note = '{reason}'");
            // Where there was nothing to end, nothing happened.
            let idle = ["release", "end-sessions"].contains(&action);
            assert!(idle || app.count(&kept) == 1, "{action}");
        }
    }
});

on_both!(nobody_acts_on_the_own_account_or_above_the_own_role, |app| async {
    let (robin, kim) = (staff(&app, ROBIN).await, staff(&app, KIM).await);
    let before = app.dump(&["users", "sessions", "registrations"]);
    for (browser, whose, error) in [
        (&robin, "robin", "This is your own account"),
        (&kim, "kim", "This is your own account"),
        (&kim, "morgan", "a role that you may not act on"),
    ] {
        let page = browser.get(&page_of(&app, whose)).await;
        assert!(page.main().contains(error), "{whose}: {}", page.main());
        assert_eq!(page.all("nav.chips a[href$=reset]").len(), 0);
        for (action, fields, needs) in ACTIONS.into_iter().chain([("reset", &[][..], Role::Helpdesk)]) {
            if needs == Role::Admin && std::ptr::eq(browser, &kim) {
                continue;
            }
            let path = format!("{}/{action}", page_of(&app, whose));
            let value = fields.iter().copied().filter(|(name, _)| *name == "value");
            let fields: Vec<_> = value.chain([("reason", "why"), ("confirm_name", whose)]).collect();
            let refused = act(browser, &path, &fields).await;
            assert_eq!(refused.status, 422, "{action} of {whose}");
            assert!(refused.errors().contains(error), "{action} of {whose}: {}", refused.errors());
        }
    }
    assert_eq!(app.dump(&["users", "sessions", "registrations"]), before);
    assert_eq!(app.mails().len(), 0);
});

on_both!(a_reason_is_asked_for_unless_the_tenant_decides_otherwise, |app| async {
    let robin = staff(&app, ROBIN).await;
    let path = format!("{}/unlock", page_of(&app, "alex"));
    for (reason, error) in [("  ".to_owned(), "Say why"), ("x".repeat(501), "500 characters")] {
        let page = act(&robin, &path, &[("reason", &reason)]).await;
        assert_eq!((page.status, page.attribute("#errors a", "href").as_deref()), (422, Some("#reason")));
        assert!(page.errors().contains(error), "{}", page.errors());
        assert_eq!(page.attribute("#reason", "value"), Some(reason));
    }
    assert_eq!(app.count("events WHERE kind = 'user.unlocked'"), 0);
    app.change("contoso", |tenant| tenant.settings.staff_reasons = false);
    assert_eq!(act(&robin, &path, &[("reason", "")]).await.status, 303);
    assert_eq!(app.count("events WHERE kind = 'user.unlocked' AND note IS NULL"), 1);
});

on_both!(a_temporary_password_is_shown_once_and_has_to_be_changed, |app| async {
    let (alex, kim) = (app.alex().await, staff(&app, KIM).await);
    let path = format!("{}/reset", page_of(&app, "alex"));
    let form = kim.get(&path).await;
    assert!(form.main().contains("works for 72 hours"), "{}", form.main());
    let shown = kim.submit(&form, &path, &[("reason", "Called from a known number")]).await;
    assert_eq!((shown.status, shown.header("cache-control")), (200, "no-store"));
    let temporary = shown.text("#password");
    assert!(!alex.is_signed_in().await, "sessions end");
    let again = kim.submit(&form, &path, &[("reason", "Called from a known number")]).await;
    assert_eq!(again.status, 422, "the same form once more gives no second password");
    assert!(again.errors().contains("Nothing was done this time"), "{}", again.errors());
    assert!(!again.body.contains(&temporary));
    for table in ["events", "outbox", "sessions"] {
        assert!(!app.dump(&[table]).iter().any(|row| row.contains(&temporary)), "{table}");
    }
    let mail = &app.inbox(ALEX_WORK)[0].mail;
    assert!(mail.subject.contains("was reset") && !mail.text.contains(&temporary));
    assert!(!mail.text.contains("Firefox"), "the browser is the help desk's: {}", mail.text);
    let alex = app.browser();
    alex.try_sign_in("alex", &temporary).await.leads_to("/password");
    alex.change_password(&temporary, NEXT).await.leads_to("/account?done=password");
    assert_eq!(app.count("events WHERE kind = 'password.reset' AND note = 'Called from a known number'"), 1);
    let once_more = kim.submit(&again, &path, &[("reason", "Forgot it again")]).await;
    assert_eq!(once_more.status, 422, "the user has set one since");
});

on_both!(the_other_administrators_are_told_of_an_administrators_reset, |app| async {
    let robin = staff(&app, ROBIN).await;
    let path = format!("{}/reset", page_of(&app, "morgan"));
    assert_eq!(act(&robin, &path, &[("reason", "Lost phone")]).await.status, 200);
    assert!(app.inbox("robin@contoso.example")[0].mail.subject.contains("administrator"));
});

on_both!(an_old_proof_is_asked_for_again_and_the_reset_goes_on, |app| async {
    let robin = staff(&app, ROBIN).await;
    let path = format!("{}/reset", page_of(&app, "alex"));
    let form = robin.get(&path).await;
    app.pass(11 * 60);
    let asked = robin.submit(&form, &path, &[("reason", "Called")]).await;
    assert_eq!(asked.status, 403);
    let shown = robin.submit(&asked, &path, &[("current_password", ROBIN.1)]).await;
    assert_eq!(shown.status, 200, "{}", shown.main());
    app.browser().try_sign_in("alex", &shown.text("#password")).await.leads_to("/password");
});

on_both!(a_locked_user_is_unlocked_and_told, |app| async {
    for n in 0..10 {
        app.browser().try_sign_in("alex", &format!("wrong password {n}")).await;
    }
    let (kim, path) = (staff(&app, KIM).await, page_of(&app, "alex"));
    let page = kim.get(&path).await;
    assert!(page.text(".tags").starts_with("Sign-in locked until"), "{}", page.main());
    assert_eq!(page.all("nav.chips a[href$=unlock]"), ["Unlock"]);
    act(&kim, &format!("{path}/unlock"), &[("reason", "Typed an old one")]).await;
    assert_eq!(kim.get(&path).await.all("nav.chips a[href$=unlock]").len(), 0);
    assert!(app.inbox(ALEX_WORK)[0].mail.subject.contains("unlocked"));
    app.alex().await;
});

on_both!(somebody_who_is_not_sure_whom_they_delete_deletes_nobody, |app| async {
    let robin = staff(&app, ROBIN).await;
    let path = format!("{}/delete", page_of(&app, "sam"));
    for typed in ["", "alex", "sam of Contoso"] {
        let page = act(&robin, &path, &[("reason", "Left"), ("confirm_name", typed)]).await;
        assert_eq!(page.attribute("#errors a", "href").as_deref(), Some("#confirm_name"), "{typed:?}");
    }
    let typed = [("reason", "Left"), ("confirm_name", "SAM@contoso.example")];
    act(&robin, &path, &typed).await.leads_to("/admin/users?done=delete");
    assert_eq!(app.count("users WHERE name = 'sam'"), 1, "only Fabrikam's is left");
    let list = robin.get("/admin/users?done=delete").await;
    assert!(list.text("main .note").contains("The user is deleted"), "{}", list.main());
});

on_both!(what_happened_is_listed_page_by_page, |app| async {
    let (ctx, alex) = (app.ctx("contoso"), app.user("contoso", "alex"));
    for _ in 0..25 {
        app.pass(1);
        app.blocking(|_| users::unlock(&ctx, &alex).unwrap());
    }
    let (robin, path) = (staff(&app, ROBIN).await, page_of(&app, "alex"));
    let first = robin.get(&path).await;
    let older = first.attribute("nav.pager a[rel=next]", "href").unwrap();
    let rows = |page: &Page| page.all("ol.rows > li").len();
    assert_eq!(rows(&first), 20);
    let second = robin.get(&older).await;
    assert_eq!(rows(&second), 6, "25 and the account's making: {}", second.main());
    assert!(second.main().contains("Account created") && second.main().contains("At the command line"));
    assert_eq!(second.attribute("nav.pager a[rel=next]", "href"), None);
    let strange = robin.get(&format!("{path}?before={}", UserId::nobody())).await;
    assert_eq!(rows(&strange), 20, "an event that is none begins with the newest");
});

/// What the form of a user without groups sends.
fn typed<'a>(display_name: &'a str, role: &'a str) -> [(&'a str, &'a str); 3] {
    [("display_name", display_name), ("role", role), ("language", "")]
}

on_both!(the_second_of_two_editors_is_told_and_keeps_what_was_typed, |app| async {
    let (robin, morgan) = (staff(&app, ROBIN).await, staff(&app, MORGAN).await);
    let path = format!("{}/edit", page_of(&app, "sam"));
    let (first, second) = (robin.get(&path).await, morgan.get(&path).await);
    robin.submit(&first, &path, &typed("Sam the First", "user")).await;
    let told = morgan.submit(&second, &path, &typed("Sam the Second", "user")).await;
    assert_eq!((told.status, told.attribute("#display_name", "value")), (422, Some("Sam the Second".into())));
    assert!(told.errors().contains("Somebody else changed this"), "{}", told.errors());
    assert!(told.text("#newer").contains("Sam the First"), "{}", told.text("#newer"));
    assert_eq!(app.user("contoso", "sam").display_name, "Sam the First");
    let done = format!("{}?done=edit", page_of(&app, "sam"));
    morgan.submit(&told, &path, &typed("Sam the Second", "user")).await.leads_to(&done);
    assert_eq!(app.user("contoso", "sam").display_name, "Sam the Second");
});

on_both!(a_role_is_given_by_others_and_never_to_oneself, |app| async {
    let robin = staff(&app, ROBIN).await;
    let path = format!("{}/edit", page_of(&app, "sam"));
    let form = robin.get(&path).await;
    robin.submit(&form, &path, &typed("Sam", "helpdesk")).await;
    assert_eq!(app.user("contoso", "sam").role, Role::Helpdesk);
    assert_eq!(app.count("events WHERE kind = 'user.role_changed' AND note = 'user → helpdesk'"), 1);
    let path = format!("{}/edit", page_of(&app, "robin"));
    let form = robin.get(&path).await;
    let refused = robin.submit(&form, &path, &typed("Robin", "user")).await;
    assert_eq!(refused.status, 422);
    assert!(refused.errors().contains("your own account"), "{}", refused.errors());
    let refused = robin.submit(&form, &path, &[("mail", "new@mail.example"), ("language", "")]).await;
    assert_eq!(refused.status, 422, "nor a way back in");
    robin.submit(&form, &path, &[("display_name", "Robin"), ("language", "de")]).await;
    let after = app.user("contoso", "robin");
    assert_eq!((after.display_name.as_str(), after.role), ("Robin", Role::Admin));
    assert_eq!(after.locale.as_deref(), Some("de"));
});

on_both!(what_cannot_be_stored_is_told_at_its_field, |app| async {
    let robin = staff(&app, ROBIN).await;
    let path = format!("{}/edit", page_of(&app, "sam"));
    let form = robin.get(&path).await;
    for (field, value) in [
        ("display_name", " ".to_owned()),
        ("given_name", "x".repeat(101)),
        ("work_mail", "sam".to_owned()),
        ("work_mail", ALEX_WORK.to_owned()),
        ("mail", "sam@".to_owned()),
    ] {
        let fields: Vec<_> = typed("Sam", "user").into_iter().chain([(field, value.as_str())]).collect();
        let page = robin.submit(&form, &path, &fields).await;
        let place = page.attribute("#errors a", "href");
        assert_eq!((page.status, place), (422, Some(format!("#{field}"))), "{field} {value}");
        assert_eq!(page.attribute(&format!("#{field}"), "value"), Some(value));
    }
    for strange in [("role", "root"), ("language", "tlh"), ("group.x", "yes")] {
        let fields: Vec<_> = typed("Sam", "user").into_iter().chain([strange]).collect();
        assert_eq!(robin.submit(&form, &path, &fields).await.status, 400, "{strange:?}");
    }
});

on_both!(a_private_address_is_given_masked_and_taken_away, |app| async {
    let robin = staff(&app, ROBIN).await;
    let path = format!("{}/edit", page_of(&app, "sam"));
    let form = robin.get(&path).await;
    let fields: Vec<_> =
        typed("Sam", "user").into_iter().chain([("mail", "sam.private@mail.example")]).collect();
    assert_eq!(robin.submit(&form, &path, &fields).await.status, 303);
    let form = robin.get(&path).await;
    assert!(form.main().contains("s•••@m•••.example") && !form.body.contains("sam.private"));
    let fields: Vec<_> = typed("Sam", "user").into_iter().chain([("without_mail", "yes")]).collect();
    assert_eq!(robin.submit(&form, &path, &fields).await.status, 303);
    let sam = app.user("contoso", "sam").id;
    assert_eq!(app.count(&format!("methods WHERE user_id = '{sam}'")), 0);
});

on_both!(groups_are_joined_and_left, |app| async {
    let ctx = app.ctx("contoso");
    let name = latchkey::domain::group::GroupName::parse("Pilot").unwrap();
    let pilot = app.blocking(|_| latchkey::ops::groups::add(&ctx, name).unwrap());
    let robin = staff(&app, ROBIN).await;
    let path = format!("{}/edit", page_of(&app, "sam"));
    let field = format!("group.{}", pilot.id);
    let form = robin.get(&path).await;
    let fields: Vec<_> = typed("Sam", "user").into_iter().chain([(field.as_str(), "yes")]).collect();
    assert_eq!(robin.submit(&form, &path, &fields).await.status, 303);
    assert!(robin.get(&page_of(&app, "sam")).await.main().contains("Pilot"));
    let form = robin.get(&path).await;
    assert_eq!(robin.submit(&form, &path, &typed("Sam", "user")).await.status, 303);
    assert_eq!(app.count("group_members"), 0);
});
