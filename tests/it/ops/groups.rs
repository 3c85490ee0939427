//! Groups that several operators change at the same time.

use latchkey::domain::group::GroupName;
use latchkey::ops::users::{self, Changes, GroupChanges, MailChange};
use latchkey::ops::{Ctx, Error, groups};
use latchkey::store::users::User;

fn regroup(ctx: &Ctx, user: &User, groups: &GroupChanges) -> Result<(), Error> {
    let changes = Changes { profile: user.clone(), mail: MailChange::Keep, groups, password: None };
    users::change(ctx, user, &changes)
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
