//! Changes of a user that meet others.

use crate::kit::*;
use latchkey::ops::tenants::{self, DefaultTenant};
use latchkey::ops::users::{self, Changes, GroupChanges, MailChange};
use latchkey::store::users::User;

on_both!(what_happened_while_an_operator_typed_stays, |app| async {
    let (ctx, before) = (app.ctx("contoso"), app.user("contoso", "alex"));
    app.browser().reset_alex(&app).await;
    let reporter = app.browser();
    let link = app.report_link(ALEX_MAIL);
    let question = reporter.get(&link).await;
    reporter.submit(&question, "", &[("answer", "no")]).await;
    let signed_in = app.user("contoso", "alex");
    assert!(signed_in.locked_at.is_some());
    let profile = User { display_name: "Alexandra".to_owned(), ..before.clone() };
    let changes =
        Changes { profile, mail: MailChange::Keep, groups: &GroupChanges::default(), password: None };
    app.blocking(|_| users::change(&ctx, &before, &changes).unwrap());
    let after = app.user("contoso", "alex");
    assert_eq!((after.display_name.as_str(), after.locked_at), ("Alexandra", signed_in.locked_at));
    app.blocking(|_| users::disable(&ctx, &before).unwrap());
    app.blocking(|_| users::enable(&ctx, &before).unwrap());
    assert_eq!(app.user("contoso", "alex"), after, "only its own column is written");
});

on_both!(an_operators_address_stays_beneath_the_one_its_user_proved, |app| async {
    let (ctx, alex) = (app.ctx("contoso"), app.user("contoso", "alex"));
    app.alex().await.register_mail(&app, "own@mail.example").await.leads_to("/register?done=saved");
    for (mail, rows) in [(MailChange::Set("given@mail.example"), 2), (MailChange::Remove, 1)] {
        app.pass(1);
        let changes =
            Changes { profile: alex.clone(), mail, groups: &GroupChanges::default(), password: None };
        app.blocking(|_| users::change(&ctx, &alex, &changes).unwrap());
        assert_eq!(app.count(&format!("methods WHERE kind = 'mail' AND user_id = '{}'", alex.id)), rows);
        let (one, all) = app.blocking(|_| {
            let all = users::alternate_mails(&ctx, std::slice::from_ref(&alex.id)).unwrap();
            (users::alternate_mail(&ctx, &alex.id).unwrap(), all)
        });
        assert_eq!(one.as_deref(), Some("own@mail.example"), "{mail:?}");
        assert_eq!(all[&alex.id].as_deref().ok(), Some("own@mail.example"), "{mail:?}");
    }
});

on_both!(changes_of_a_tenant_at_once_are_all_kept, |app| async {
    let before = app.ctx("contoso");
    let add = |name: String| {
        tenants::update(&before, DefaultTenant::Keep, |tenant| {
            tenant.realms.push(name);
            tenant.settings.recovery.required += 1;
            Ok(())
        })
    };
    app.blocking(|_| {
        std::thread::scope(|scope| {
            let add = &add;
            let begin = |number| scope.spawn(move || add(format!("realm{number}.example")).unwrap());
            (0..4).for_each(|number| drop(begin(number)));
        });
    });
    app.blocking(|app| app.site().tenants.refresh(&app.services).unwrap());
    let after = app.tenant("contoso");
    assert_eq!(after.realms.len(), before.tenant.realms.len() + 4, "{:?}", after.realms);
    assert_eq!(after.settings.recovery.required, before.tenant.settings.recovery.required + 4);
    let refused = app.blocking(|_| tenants::update(&before, DefaultTenant::Make, |_| anyhow::bail!("no")));
    assert!(refused.is_err(), "and nothing of what is refused");
    assert_eq!(app.count("tenants WHERE made_default_at IS NOT NULL AND slug = 'contoso'"), 1);
});

on_both!(a_user_in_a_log_line_is_only_an_id, |app| async {
    let alex = app.user("contoso", "alex");
    let shown = format!("{alex:?}");
    assert!(shown.contains(&alex.id.to_string()), "{shown}");
    for secret in ["argon2", "alex", ALEX_WORK] {
        assert!(!shown.contains(secret), "{shown}");
    }
});
