//! The rules of groups, and changes that meet.

use crate::kit::*;
use latchkey::domain::policy::overrides::GroupPolicy;
use latchkey::domain::refusal::Refusal;
use latchkey::domain::tenant::Tenant;
use latchkey::ops::tenants::{self, DefaultTenant};
use latchkey::ops::{Error, groups, policies};

/// Whether a group was left where it is because it has rules.
fn is_kept(removal: Result<(), Error>) -> bool {
    match removal {
        Ok(()) => false,
        Err(Error::Refused(Refusal::GroupHasPolicy)) => true,
        Err(other) => panic!("{other:?}"),
    }
}

on_both!(rules_of_a_group_and_its_end_that_meet_leave_no_rules_for_nobody, |app| async {
    let ctx = app.ctx("contoso");
    for round in 0..8 {
        let pilot = app.group(&format!("Pilot {round}"), &["alex"]);
        let own = GroupPolicy { group: pilot.id.clone(), priority: 10, rules: length(20) };
        let rules = |tenant: &mut Tenant| {
            tenant.settings.group_policies.push(own);
            Ok(())
        };
        let (removal, kept) = app.blocking(|_| {
            std::thread::scope(|scope| {
                let removal = scope.spawn(|| is_kept(groups::remove(&ctx, &pilot)));
                let kept = scope.spawn(|| tenants::update(&ctx, DefaultTenant::Keep, rules).is_ok());
                (removal.join().unwrap(), kept.join().unwrap())
            })
        });
        assert_eq!(removal, kept, "round {round}");
        app.change("contoso", |tenant| tenant.settings.group_policies.clear());
    }
});

on_both!(rules_count_for_the_members_of_one_tenants_group_alone, |app| async {
    let group = app.group("Pilot", &["alex"]);
    app.rule(&group, 10, length(20));
    let least = |slug: &str, name: &str| {
        let (ctx, user) = (app.ctx(slug), app.user(slug, name));
        app.blocking(|_| policies::of(&ctx, &user.id).unwrap().min_length)
    };
    assert_eq!(least("contoso", "alex"), 20);
    assert_eq!((least("contoso", "kim"), least("fabrikam", "alex")), (15, 15));
});

on_both!(nobodys_groups_are_asked_for_while_no_group_has_rules, |app| async {
    let group = app.group("Pilot", &["alex"]);
    let alex = app.user("contoso", "alex");
    let asked = || {
        let ctx = app.ctx("contoso");
        app.blocking(|_| policies::groups_of(&ctx, &alex.id).unwrap())
    };
    assert!(asked().is_empty());
    app.rule(&group, 10, length(20));
    assert_eq!(asked(), std::slice::from_ref(&group.id));
});
