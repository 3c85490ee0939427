//! `latchkey policy set --group`.

use super::super::args::PolicySet;
use super::super::{group, output, refused};
use super::{banned, set};
use crate::domain::ids::GroupId;
use crate::domain::policy::overrides::{GroupPolicy, next_priority};
use crate::domain::tenant::{Settings, Tenant};
use crate::ops::tenants::{self, DefaultTenant};
use crate::ops::{Ctx, groups};
use crate::store::groups::Group;
use anyhow::{Context, bail, ensure};
use std::collections::HashMap;

/// Changes the rules that a group's members keep instead of their tenant's.
pub fn change(ctx: &Ctx, name: &str, options: &PolicySet) -> anyhow::Result<()> {
    let group = group::find(ctx, name)?;
    let names = groups::names(ctx).map_err(refused::in_words)?;
    let change = |tenant: &mut Tenant| {
        let settings = &mut tenant.settings;
        let changed = changed(settings, &group, options)?;
        refuse_taken(&settings.group_policies, changed.priority, &names)?;
        settings.group_policies.push(changed);
        settings.group_policies.sort_by_key(|one| one.priority);
        banned::refuse_too_many(settings)
    };
    let after = tenants::update(ctx, DefaultTenant::Keep, change).map_err(refused::in_words)?;
    let own = after.settings.group_policies.iter().find(|one| one.group == group.id);
    let priority = own.map(|own| own.priority.to_string()).unwrap_or_default();
    output::note(&format!("Changed the rules of the group {}, priority {priority}.", group.name));
    if own.is_some_and(|own| own.rules.breached == Some(true)) {
        set::warn_of_missing_list(ctx);
    }
    Ok(())
}

/// The policy of the group as it shall be; the one until now is taken out of the settings.
fn changed(settings: &mut Settings, group: &Group, options: &PolicySet) -> anyhow::Result<GroupPolicy> {
    let all = &mut settings.group_policies;
    let before = all.iter().position(|one| one.group == group.id).map(|at| all.remove(at));
    let priority = options.priority.or(before.as_ref().map(|before| before.priority));
    let priority = priority.or_else(|| next_priority(all));
    let priority = priority.context("there is no room behind the other groups; say --priority")?;
    let mut rules = before.map(|before| before.rules).unwrap_or_default();
    rules.change(set::given(options));
    let mut words = rules.banned_words.take().unwrap_or_default();
    banned::change(&mut words, options)?;
    rules.banned_words = Some(words).filter(|words| !words.is_empty());
    ensure!(
        !rules.is_empty(),
        "the group {} would have no rule of its own: name one, or take them away with `latchkey policy unset --group`",
        group.name
    );
    Ok(GroupPolicy { group: group.id.clone(), priority, rules })
}

/// Two groups of one priority would leave open whose rules count.
fn refuse_taken(
    others: &[GroupPolicy],
    priority: u16,
    names: &HashMap<GroupId, String>,
) -> anyhow::Result<()> {
    let Some(other) = others.iter().find(|one| one.priority == priority) else { return Ok(()) };
    let name = names.get(&other.group).map_or("another one", String::as_str);
    bail!("the priority {priority} is that of the group {name}; give one of them another")
}
