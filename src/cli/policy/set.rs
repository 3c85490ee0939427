//! `latchkey policy set`.

use super::super::args::PolicySet;
use super::super::installation::Installation;
use super::super::{group, output, refused};
use super::{WEAK, banned, group_rules};
use crate::domain::expiry::Expiry;
use crate::domain::policy::overrides::PartialPolicy;
use crate::domain::recovery::{Contradiction, Preset, QuestionRules, Recovery, Scope};
use crate::domain::tenant::Tenant;
use crate::ops::Ctx;
use crate::ops::tenants::{self, DefaultTenant};
use crate::store::groups::Group;
use anyhow::{bail, ensure};
use std::path::Path;

/// Changes a tenant's rules, all that is named or nothing.
pub fn run(config: Option<&Path>, options: &PolicySet) -> anyhow::Result<()> {
    let installation = Installation::open(config)?;
    let before = installation.tenant_or_default(options.tenant.as_deref())?;
    let ctx = installation.ctx(before);
    if let Some(name) = &options.group {
        return group_rules::change(&ctx, name, options);
    }
    let chosen = group::find_all(&ctx, &options.scope_groups)?;
    let change = |tenant: &mut Tenant| {
        let sufficed = tenant.settings.recovery.questions_suffice();
        change(tenant, options)?;
        set_scope_groups(&mut tenant.settings.recovery, &chosen)?;
        refuse_contradictions(tenant)?;
        banned::refuse_too_many(&tenant.settings)?;
        if tenant.settings.recovery.questions_suffice() && !sufficed && !options.accept_weak_questions {
            bail!("{WEAK}; ask for two gates, or say --accept-weak-questions");
        }
        Ok(())
    };
    let after = tenants::update(&ctx, DefaultTenant::Keep, change).map_err(refused::in_words)?;
    output::note(&format!("Changed the rules of {}.", after.slug));
    warn(&after.settings.recovery);
    if after.policy().breached {
        warn_of_missing_list(&ctx);
    }
    Ok(())
}

fn change(tenant: &mut Tenant, options: &PolicySet) -> anyhow::Result<()> {
    let settings = &mut tenant.settings;
    if let Some(preset) = &options.preset {
        preset.parse::<Preset>()?.apply(&mut settings.policy, &mut settings.recovery);
    }
    set(&mut settings.tell_administrators, options.tell_administrators);
    settings.policy = given(options).over(&settings.policy);
    set_expiry(&mut settings.expiry, options);
    banned::change(&mut settings.policy.banned_words, options)?;
    set(&mut settings.lockout.failures, options.lockout_failures);
    set(&mut settings.proof_of_work.required, options.proof_of_work);
    set(&mut settings.proof_of_work.wait_seconds, options.proof_of_work_wait);
    set_recovery(&mut settings.recovery, options)?;
    set_questions(&mut settings.recovery.questions, options);
    Ok(())
}

fn set<T>(field: &mut T, given: Option<T>) {
    if let Some(value) = given {
        *field = value;
    }
}

/// The rules for passwords that are named, but for the banned words, which are changed one by one.
pub fn given(options: &PolicySet) -> PartialPolicy {
    PartialPolicy {
        min_length: options.min_length,
        max_length: options.max_length,
        classes: options.classes,
        banned_words: None,
        max_row: options.max_row,
        history: options.history,
        breached: options.breached,
        strength: options.strength,
        min_age_days: options.min_age_days,
    }
}

fn set_expiry(expiry: &mut Expiry, options: &PolicySet) {
    set(&mut expiry.days, options.expiry_days);
    set(&mut expiry.notice_days, options.expiry_notice_days);
    set(&mut expiry.temporary_hours, options.temporary_hours);
    set(&mut expiry.link_hours, options.link_hours);
    set(&mut expiry.invitation_days, options.invitation_days);
}

fn set_recovery(recovery: &mut Recovery, options: &PolicySet) -> anyhow::Result<()> {
    if let Some(scope) = &options.scope {
        recovery.scope = scope.parse()?;
    }
    if !options.methods.is_empty() {
        recovery.methods.clear();
        for method in &options.methods {
            let method = method.parse()?;
            if !recovery.methods.contains(&method) {
                recovery.methods.push(method);
            }
        }
    }
    set(&mut recovery.gates, options.gates);
    set(&mut recovery.required, options.required);
    set(&mut recovery.ask_to_register, options.ask_to_register);
    set(&mut recovery.register_grace_days, options.register_grace_days);
    set(&mut recovery.confirm_days, options.confirm_days);
    set(&mut recovery.remind_days, options.remind_days);
    set(&mut recovery.unlock, options.unlock);
    set(&mut recovery.conceal, options.conceal);
    Ok(())
}

/// The chosen groups go with the scope they were chosen for.
fn set_scope_groups(recovery: &mut Recovery, chosen: &[Group]) -> anyhow::Result<()> {
    if recovery.scope != Scope::Groups {
        ensure!(chosen.is_empty(), "--scope-groups counts only with --scope groups");
        recovery.scope_groups.clear();
        return Ok(());
    }
    if !chosen.is_empty() {
        recovery.scope_groups = chosen.iter().map(|group| group.id.clone()).collect();
    }
    ensure!(!recovery.scope_groups.is_empty(), "--scope groups needs --scope-groups with at least one group");
    Ok(())
}

fn set_questions(questions: &mut QuestionRules, options: &PolicySet) {
    set(&mut questions.registered, options.questions_registered);
    set(&mut questions.answered, options.questions_answered);
    set(&mut questions.min_answer, options.min_answer);
    set(&mut questions.max_answer, options.max_answer);
}

/// Refuses settings of a tenant that do not fit together.
pub fn refuse_contradictions(tenant: &Tenant) -> anyhow::Result<()> {
    let found = tenant.settings.recovery.contradictions(tenant.settings.questions.offered().count());
    if found.is_empty() {
        return Ok(());
    }
    let lines = found.iter().map(|one| format!("\n  - {}", in_words(*one)));
    bail!("these rules do not fit together:{}", lines.collect::<String>())
}

fn in_words(contradiction: Contradiction) -> String {
    match contradiction {
        Contradiction::Gates { gates, credentials } => {
            format!("{gates} gates need as many different proofs; these methods give {credentials}")
        }
        Contradiction::Required { required, credentials } => {
            format!("{required} are required; with these methods {credentials} can be registered")
        }
        Contradiction::Answered { answered, registered } => {
            format!("{answered} questions are asked, and only {registered} are registered")
        }
        Contradiction::Offered { offered, registered } => {
            format!("{registered} questions are registered, and only {offered} are offered")
        }
        Contradiction::AnswerLength { min, max } => {
            format!("an answer has at least {min} and at most {max} characters")
        }
    }
}

/// What may surprise, though it fits together.
fn warn(recovery: &Recovery) {
    if recovery.questions_suffice() {
        output::note(&format!("Note: {WEAK}."));
    }
    if !recovery.serves_administrators() {
        output::note(
            "Note: administrators pass two gates and never by questions; with these methods they cannot reset.",
        );
    }
}

/// Says so where breached passwords are to be refused and there is no list of them.
pub fn warn_of_missing_list(ctx: &Ctx) {
    if !ctx.services.breached.exists() {
        output::note(
            "Note: there is no list of breached passwords, so none is refused; `latchkey policy import-breached FILE` \
             makes it.",
        );
    }
}
