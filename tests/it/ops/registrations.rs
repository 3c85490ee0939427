//! Many users who are asked at once to register anew.

use latchkey::domain::group::GroupName;
use latchkey::ops::groups;
use latchkey::ops::interrupts::{self, Whom};
use latchkey::ops::users::{self, Changes, GroupChanges, MailChange};

/// More than are asked in one transaction, all of Contoso and made past the product.
const MANY: usize = 1_200;

fn make_many(app: &crate::kit::TestApp) {
    let columns =
        "id, tenant_id, name, name_key, display_name, role, authority, password_version, created_at";
    let rows: Vec<String> =
        (0..MANY).map(|n| format!("('00000000-0000-7000-8000-{n:012}', 'u{n}', 'u{n}', 'u{n}')")).collect();
    app.execute(&format!(
        "INSERT INTO users ({columns}) SELECT v.column1, t.id, v.column2, v.column3, v.column4, 'user', 'local', 0, 1 \
         FROM tenants t, (VALUES {}) AS v WHERE t.slug = 'contoso'",
        rows.join(", ")
    ));
}

on_both!(everybody_is_asked_whatever_was_asked_before, |app| async {
    make_many(&app);
    let (ctx, alex) = (app.ctx("contoso"), app.user("contoso", "alex"));
    app.blocking(|_| interrupts::require(&ctx, &alex).unwrap());
    app.execute(
        "UPDATE registrations SET required_at = 1, prompted_at = 2, reminded_at = 3, quiet_until = 4",
    );
    let all = app.count("users WHERE tenant_id = (SELECT id FROM tenants WHERE slug = 'contoso')");
    app.blocking(|_| assert_eq!(interrupts::require_all(&ctx, Whom::Everybody).unwrap(), all));
    assert_eq!(app.count("registrations WHERE required_at > 1 AND prompted_at IS NULL"), all);
    assert_eq!(app.count("registrations WHERE quiet_until IS NULL AND reminded_at IS NULL"), all);
    assert_eq!(app.count("events WHERE kind = 'registration.required'"), all + 1, "one each");
    assert_eq!(app.count("registrations"), all, "nobody of another tenant");
});

on_both!(only_the_members_of_a_group_are_asked, |app| async {
    make_many(&app);
    let ctx = app.ctx("contoso");
    let pilot = app.blocking(|_| groups::add(&ctx, GroupName::parse("Pilot").unwrap()).unwrap());
    app.blocking(|_| assert_eq!(interrupts::require_all(&ctx, Whom::Members(&pilot)).unwrap(), 0));
    app.execute(
        "INSERT INTO group_members SELECT groups.id, users.id, users.tenant_id FROM groups, users \
                 WHERE users.name_key LIKE 'u%' AND users.tenant_id = groups.tenant_id",
    );
    let sam = app.user("contoso", "sam");
    let join = GroupChanges { join: vec![pilot.clone()], leave: Vec::new() };
    let changes = Changes { profile: sam.clone(), mail: MailChange::Keep, groups: &join, password: None };
    app.blocking(|_| users::change(&ctx, &sam, &changes).unwrap());
    app.blocking(|_| assert_eq!(interrupts::require_all(&ctx, Whom::Members(&pilot)).unwrap(), MANY + 1));
    assert_eq!(app.count("registrations WHERE required_at IS NOT NULL"), MANY + 1);
    assert_eq!(app.count(&format!("registrations WHERE user_id = '{}'", sam.id)), 1);
});

on_both!(two_who_ask_at_once_and_somebody_who_signs_in_all_succeed, |app| async {
    app.ask();
    make_many(&app);
    let ctx = app.ctx("contoso");
    let browser = app.browser();
    let asked = tokio::task::spawn_blocking(move || {
        std::thread::scope(|scope| {
            let both = [(); 2].map(|()| scope.spawn(|| interrupts::require_all(&ctx, Whom::Everybody)));
            both.into_iter().all(|one| one.join().unwrap().is_ok())
        })
    });
    let page = browser.try_sign_in("sam@contoso.example", crate::kit::SAM).await;
    assert_eq!(page.status, 303);
    assert!(asked.await.unwrap());
});
