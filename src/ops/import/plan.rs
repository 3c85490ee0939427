//! What one line of a file does to what is stored.

use super::world::{Standing, World};
use crate::domain::group::GroupName;
use crate::domain::ids::UserId;
use crate::domain::import::field::Field;
use crate::domain::import::options::Options;
use crate::domain::import::problem::{Problem, Why};
use crate::domain::import::row::Row;
use crate::domain::method::{Credential, Source};
use crate::domain::name::name_key;
use crate::domain::user::{Authority, Role};
use crate::ops::{Ctx, contact};
use crate::store::methods::Method;
use crate::store::users::User;

/// What a line does.
pub(super) enum Step {
    /// There is such a user from now on.
    Add(Box<Fresh>),
    /// A user is changed.
    Change(Box<Changed>),
    /// Everything is as the file says.
    Same,
}

/// A user who is new.
pub(super) struct Fresh {
    pub(super) user: User,
    pub(super) contacts: Vec<(Credential, String)>,
    pub(super) joins: Vec<GroupName>,
}

/// A user who is changed.
pub(super) struct Changed {
    pub(super) from: Standing,
    pub(super) to: User,
    /// What an administrator had filled in and something else takes the place of.
    pub(super) replaced: Vec<Method>,
    pub(super) contacts: Vec<(Credential, String)>,
    pub(super) joins: Vec<GroupName>,
}

/// What lines are planned with.
pub(super) struct Planner<'a> {
    pub(super) ctx: &'a Ctx,
    pub(super) options: &'a Options,
    /// Who imports; none when it is an operator.
    pub(super) actor: Option<&'a UserId>,
    pub(super) world: &'a World,
}

impl Planner<'_> {
    /// What `row` does.
    ///
    /// # Errors
    /// What is wrong with it beside what is stored.
    pub(super) fn plan(&self, row: &Row) -> Result<Step, Vec<Problem>> {
        let standing = self.world.users.get(&row.key);
        let user = standing.map(|standing| &standing.user);
        let problems: Vec<Problem> = [self.role(row, user), self.mail(row, user)]
            .into_iter()
            .flatten()
            .chain(self.groups(row))
            .collect();
        if !problems.is_empty() {
            return Err(problems);
        }
        match standing {
            Some(standing) => self.checked(self.change(row, standing)),
            None => Ok(Step::Add(Box::new(Fresh {
                user: self.fresh(row),
                contacts: contacts(row).map(|(kind, value)| (kind, value.to_owned())).collect(),
                joins: row.groups.clone(),
            }))),
        }
    }

    /// What is refused where it concerns the one who imports: the own ways back in are changed on the account page, where
    /// they are proved.
    fn checked(&self, step: Step) -> Result<Step, Vec<Problem>> {
        match &step {
            Step::Change(changed) if Some(&changed.to.id) == self.actor && !changed.contacts.is_empty() => {
                let refused = changed.contacts.iter();
                let refuse = |(kind, value): &(Credential, String)| {
                    Problem::of(field_of(*kind), Why::ContactOwn, value)
                };
                Err(refused.map(refuse).collect())
            }
            _ => Ok(step),
        }
    }

    fn role(&self, row: &Row, user: Option<&User>) -> Option<Problem> {
        let wanted = row.role?;
        if wanted == user.map_or(Role::User, |user| user.role) {
            return None;
        }
        let refuse = |why| Some(Problem::of(Field::Role, why, wanted.as_str()));
        if user.is_some_and(|user| Some(&user.id) == self.actor) {
            return refuse(Why::RoleOwn);
        }
        if self.options.roles { None } else { refuse(Why::RoleOff) }
    }

    fn mail(&self, row: &Row, user: Option<&User>) -> Option<Problem> {
        let owner = self.world.mails.get(&row.work_mail_key()?)?;
        let mail = row.work_mail.as_deref().unwrap_or_default();
        (user.map(|user| &user.id) != Some(owner)).then(|| Problem::of(Field::WorkMail, Why::MailTaken, mail))
    }

    fn groups<'r>(&'r self, row: &'r Row) -> impl Iterator<Item = Problem> {
        let missing = row.groups.iter().filter(|group| !self.world.groups.contains_key(&group.key));
        let refused = missing.filter(|_| !self.options.groups);
        refused.map(|group| Problem::of(Field::Groups, Why::Group, &group.shown))
    }

    fn fresh(&self, row: &Row) -> User {
        User {
            id: self.ctx.services.id::<UserId>(),
            tenant_id: self.ctx.tenant_id().clone(),
            name: row.name.clone(),
            name_key: row.key.clone(),
            display_name: row.display_name_or_own(),
            given_name: row.given_name.clone(),
            family_name: row.family_name.clone(),
            work_mail: row.work_mail.clone(),
            work_mail_key: row.work_mail_key(),
            locale: row.language.clone(),
            role: row.role.unwrap_or(Role::User),
            authority: Authority::Local,
            password_hash: row.password_hash.clone(),
            password_changed_at: None,
            password_version: 0,
            disabled_at: None,
            locked_at: None,
            created_at: self.ctx.now,
            password_set_at: row.password_hash.as_ref().map(|_| self.ctx.now),
            password_temporary_until: None,
            expiry_waived_at: None,
            expiry_quiet_until: None,
            expiry_mailed_days: 0,
        }
    }

    /// An empty cell leaves what is there; groups are joined and never left.
    fn change(&self, row: &Row, standing: &Standing) -> Step {
        let to = self.with_password(row, profile(row, &standing.user));
        let mut changed = Changed {
            from: standing.clone(),
            to,
            replaced: Vec::new(),
            contacts: Vec::new(),
            joins: row.groups.iter().filter(|group| !self.is_in(standing, group)).cloned().collect(),
        };
        for (kind, value) in contacts(row) {
            let given = standing.methods.iter();
            let given = given.filter(|one| one.kind == kind && one.source == Source::Administrator);
            let given: Vec<&Method> = given.collect();
            let is =
                |one: &Method| contact::open(&self.ctx.services.keys, one).is_ok_and(|known| known == value);
            if !matches!(given.as_slice(), [one] if is(one)) {
                changed.replaced.extend(given.into_iter().cloned());
                changed.contacts.push((kind, value.to_owned()));
            }
        }
        let same = changed.to == standing.user && changed.contacts.is_empty() && changed.joins.is_empty();
        if same { Step::Same } else { Step::Change(Box::new(changed)) }
    }

    /// A password that is there stays, whatever the file says: its user may have chosen it since. Staff who are there already
    /// get none from a file: it would be a reset that nobody is told of.
    fn with_password(&self, row: &Row, user: User) -> User {
        match &row.password_hash {
            Some(hash) if user.password_hash.is_none() && user.role == Role::User => User {
                password_hash: Some(hash.clone()),
                password_version: user.password_version + 1,
                password_set_at: Some(self.ctx.now),
                ..user
            },
            _ => user,
        }
    }

    fn is_in(&self, standing: &Standing, group: &GroupName) -> bool {
        self.world.groups.get(&group.key).is_some_and(|id| standing.groups.contains(id))
    }
}

/// The user as the line says, what it does not say as it is.
fn profile(row: &Row, user: &User) -> User {
    let or = |said: &Option<String>, known: &Option<String>| said.clone().or_else(|| known.clone());
    let work_mail = or(&row.work_mail, &user.work_mail);
    User {
        display_name: row.display_name.clone().unwrap_or_else(|| user.display_name.clone()),
        given_name: or(&row.given_name, &user.given_name),
        family_name: or(&row.family_name, &user.family_name),
        work_mail_key: work_mail.as_deref().map(name_key),
        work_mail,
        locale: or(&row.language, &user.locale),
        role: row.role.unwrap_or(user.role),
        ..user.clone()
    }
}

const fn field_of(kind: Credential) -> Field {
    match kind {
        Credential::Phone => Field::MobilePhone,
        Credential::OfficePhone => Field::OfficePhone,
        _ => Field::PrivateMail,
    }
}

/// What a line fills in for a reset.
fn contacts(row: &Row) -> impl Iterator<Item = (Credential, &str)> {
    let all = [
        (Credential::Mail, &row.private_mail),
        (Credential::Phone, &row.mobile_phone),
        (Credential::OfficePhone, &row.office_phone),
    ];
    all.into_iter().filter_map(|(kind, value)| Some((kind, value.as_deref()?)))
}
