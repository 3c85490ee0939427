//! Groups of Contoso: who is in them, and the rules that their members keep.

use super::TestApp;
use latchkey::domain::group::GroupName;
use latchkey::domain::policy::overrides::{GroupPolicy, PartialPolicy};
use latchkey::domain::recovery::Scope;
use latchkey::ops::groups;
use latchkey::ops::users::{self, Changes, GroupChanges, MailChange};
use latchkey::store::groups::Group;

impl TestApp {
    /// A new group with these members.
    pub fn group(&self, name: &str, members: &[&str]) -> Group {
        let ctx = self.ctx("contoso");
        let group = self.blocking(|_| groups::add(&ctx, GroupName::parse(name).unwrap()).unwrap());
        for name in members {
            self.regroup(name, &GroupChanges { join: vec![group.clone()], leave: Vec::new() });
        }
        group
    }

    /// Lets a user join groups and leave others.
    pub fn regroup(&self, name: &str, groups: &GroupChanges) {
        let (ctx, user) = (self.ctx("contoso"), self.user("contoso", name));
        let changes = Changes { profile: user.clone(), mail: MailChange::Keep, groups, password: None };
        self.blocking(|_| users::change(&ctx, &user, &changes).unwrap());
    }

    /// Takes a user out of a group.
    pub fn leave(&self, name: &str, group: &Group) {
        self.regroup(name, &GroupChanges { join: Vec::new(), leave: vec![group.clone()] });
    }

    /// Gives a group rules of its own for passwords.
    pub fn rule(&self, group: &Group, priority: u16, rules: PartialPolicy) {
        let own = GroupPolicy { group: group.id.clone(), priority, rules };
        self.change("contoso", |tenant| tenant.settings.group_policies.push(own));
    }

    /// Lets only the members of a new group reset their passwords.
    pub fn admit_group(&self, name: &str, members: &[&str]) {
        let group = self.group(name, members);
        self.recovery("contoso", |recovery| {
            recovery.scope = Scope::Groups;
            recovery.scope_groups = vec![group.id];
        });
    }
}

/// Rules that differ in the least length.
pub fn length(min_length: u32) -> PartialPolicy {
    PartialPolicy { min_length: Some(min_length), ..PartialPolicy::default() }
}
