//! The first page of the administrator's portal: figures, and names for those alone who may read them.

use crate::kit::*;
use latchkey::domain::user::Role;

const ROBIN: &str = "golden bridge teapot";

async fn robin(app: &TestApp) -> Browser {
    let robin = app.browser();
    robin.sign_in("robin", ROBIN).await;
    robin
}

fn tiles(page: &Page) -> Vec<String> {
    page.all(".tile strong")
}

on_both!(the_first_page_counts_people_and_what_they_did_for_themselves, |app| async {
    app.browser().reset_alex(&app).await;
    let page = robin(&app).await.open("/admin").await;
    // Alex, Kim and Nopass need one way back in, Robin and Morgan as administrators two; Sam has none, Dora is disabled.
    assert_eq!(tiles(&page), ["83%", "1", "0", "0"], "{}", page.main());
    assert!(page.main().contains("5 of 6"), "{}", page.main());
    assert_eq!(page.all("table.days tbody tr").len(), 30);
    assert_eq!(page.all("table.days tbody tr:first-child td"), ["1", "0"]);
    assert_eq!(page.attribute("table.days tbody tr:first-child rect", "width").as_deref(), Some("100"));
    assert!(
        page.all("#news tbody tr").iter().any(|row| row.contains("Password reset") && row.contains("alex")),
        "{}",
        page.main()
    );
});

on_both!(a_password_that_somebody_else_set_is_no_self_service, |app| async {
    app.browser().reset_alex(&app).await;
    app.execute(
        "INSERT INTO events (id, tenant_id, at, kind, result, actor, user_id) \
         SELECT 'f' || substr(id, 2), tenant_id, at, kind, result, 'operator', user_id FROM events WHERE kind = 'password.reset'",
    );
    assert_eq!(tiles(&robin(&app).await.open("/admin").await)[1], "1");
});

on_both!(yesterday_is_another_day, |app| async {
    app.browser().reset_alex(&app).await;
    app.pass(24 * 60 * 60);
    let page = robin(&app).await.open("/admin").await;
    assert_eq!(page.all("table.days tbody tr:first-child td"), ["0", "0"]);
    assert_eq!(page.all("table.days tbody tr:nth-child(2) td"), ["1", "0"]);
});

on_both!(what_stops_people_is_named_with_advice, |app| async {
    let browser = app.browser();
    for _ in 0..3 {
        browser.try_sign_in("alex", "wrong password").await;
    }
    browser.try_sign_in("nobody", "wrong password").await;
    let page = robin(&app).await.open("/admin").await;
    assert!(page.main().contains("Wrong or expired passwords"), "{}", page.main());
    assert!(page.main().contains("User names that nobody has"), "{}", page.main());
    assert!(page.main().contains("Tell people that they can reset"), "{}", page.main());
});

on_both!(accounts_that_are_locked_and_letters_that_were_lost_are_counted, |app| async {
    app.execute("UPDATE users SET locked_at = 1 WHERE name = 'sam'");
    let browser = app.browser();
    for n in 0..10 {
        browser.try_sign_in("alex", &format!("wrong password {n}")).await;
        browser.try_sign_in("nobody", &format!("wrong password {n}")).await;
    }
    app.execute(
        "INSERT INTO outbox (id, tenant_id, letter, created_at, due_at, tries, finished_at, outcome, lane) \
         SELECT 'x' || slug, id, '{}', 0, 0, 1, 4102444800000, 'given_up', 'mail' FROM tenants",
    );
    let page = robin(&app).await.open("/admin").await;
    assert_eq!(tiles(&page)[2..], ["2", "1"], "Alex and Sam, and one letter of this tenant: {}", page.main());
});

on_both!(nothing_of_another_organization_is_counted, |app| async {
    app.browser().reset_alex(&app).await;
    let there = app.browser_at(FABRIKAM_HOST);
    there.sign_in("robin", ROBIN).await;
    let page = there.open("/admin?lang=en").await;
    assert_eq!(tiles(&page)[1..], ["0", "0", "0"], "{}", page.main());
    assert!(page.all("#news tbody tr").iter().all(|row| !row.contains("Password reset")), "{}", page.main());
});

on_both!(whoever_reads_figures_reads_no_names, |app| async {
    app.browser().reset_alex(&app).await;
    let password = "gentle anchor violin";
    app.blocking(|app| add(&app.ctx("contoso"), "reader", [None, None], (Role::Reports, Some(password))));
    let reader = app.browser();
    reader.sign_in("reader", password).await;
    let page = reader.open("/admin").await;
    assert_eq!(tiles(&page)[1], "1");
    assert!(!page.main().contains("alex") && page.all("#news").is_empty(), "{}", page.main());
    assert!(page.all("#setup").is_empty(), "who cannot configure is not told to");
});

on_both!(only_staff_are_shown_the_way_to_the_portal, |app| async {
    let link = "header a[href='/admin']";
    assert_eq!(robin(&app).await.open("/account").await.all(link), ["Administration"]);
    assert!(app.alex().await.open("/account").await.all(link).is_empty());
    assert!(app.browser().open("/sign-in").await.all(link).is_empty());
});
