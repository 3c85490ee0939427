//! Groups that several operators change at the same time.

use latchkey::domain::group::GroupName;
use latchkey::domain::recovery::{Recovery, Scope};
use latchkey::domain::refusal::Refusal;
use latchkey::domain::tenant::Tenant;
use latchkey::ops::tenants::{self, DefaultTenant};
use latchkey::ops::users::{self, Changes, GroupChanges, MailChange};
use latchkey::ops::{Ctx, Error, groups};
use latchkey::store::users::User;

fn regroup(ctx: &Ctx, user: &User, groups: &GroupChanges) -> Result<(), Error> {
    let changes = Changes { profile: user.clone(), mail: MailChange::Keep, groups, password: None };
    users::change(ctx, user, &changes)
}

/// Whether a group was left where it is because rules name it.
fn is_kept(removal: Result<(), Error>) -> bool {
    match removal {
        Ok(()) => false,
        Err(Error::Refused(Refusal::GroupInScope)) => true,
        Err(other) => panic!("{other:?}"),
    }
}

on_both!(a_user_put_into_a_group_many_times_at_once_is_in_it_once, |app| async {
    let (ctx, alex) = (app.ctx("contoso"), app.user("contoso", "alex"));
    let pilot = app.blocking(|_| groups::add(&ctx, GroupName::parse("Pilot").unwrap()).unwrap());
    let join = GroupChanges { join: vec![pilot.clone()], leave: Vec::new() };
    app.blocking(|_| {
        std::thread::scope(|scope| {
            let all: Vec<_> = (0..8).map(|_| scope.spawn(|| regroup(&ctx, &alex, &join))).collect();
            all.into_iter().for_each(|one| one.join().unwrap().unwrap());
        });
    });
    assert_eq!(app.count("group_members"), 1);
    let leave = GroupChanges { leave: vec![pilot.clone()], join: Vec::new() };
    app.blocking(|_| regroup(&ctx, &alex, &leave).unwrap());
    assert_eq!(app.count("group_members"), 0);
    app.blocking(|_| groups::remove(&ctx, &pilot).unwrap());
    assert!(app.blocking(|_| regroup(&ctx, &alex, &join)).is_err(), "the group is gone");
    assert_eq!(app.count("events WHERE kind IN ('group.created', 'group.deleted')"), 2);
});

on_both!(rules_and_the_end_of_a_group_that_meet_leave_no_rule_for_nobody, |app| async {
    let ctx = app.ctx("contoso");
    for round in 0..8 {
        let name = GroupName::parse(&format!("Pilot {round}")).unwrap();
        let pilot = app.blocking(|_| groups::add(&ctx, name).unwrap());
        let chosen = pilot.id.clone();
        let rules = |tenant: &mut Tenant| {
            tenant.settings.recovery.scope = Scope::Groups;
            tenant.settings.recovery.scope_groups = vec![chosen];
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
        app.change("contoso", |tenant| tenant.settings.recovery = Recovery::default());
    }
});

on_both!(a_group_that_rules_name_stays_whatever_its_organization_is_called_meanwhile, |app| async {
    let ctx = app.ctx("contoso");
    let pilot = app.blocking(|_| groups::add(&ctx, GroupName::parse("Pilot").unwrap()).unwrap());
    let chosen = pilot.id.clone();
    app.change("contoso", |tenant| {
        tenant.settings.recovery.scope = Scope::Groups;
        tenant.settings.recovery.scope_groups = vec![chosen];
    });
    app.execute("UPDATE tenants SET slug = 'contoso-two' WHERE slug = 'contoso'");
    assert!(is_kept(app.blocking(|_| groups::remove(&ctx, &pilot))));
    app.execute("DELETE FROM tenants");
    assert!(app.blocking(|_| groups::remove(&ctx, &pilot)).is_err(), "the organization is gone");
});
