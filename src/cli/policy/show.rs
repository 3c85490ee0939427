//! `latchkey policy show`.

use super::super::args::{PolicyShow, TableFormat};
use super::super::installation::Installation;
use super::super::{output, refused};
use super::{WEAK, effective};
use crate::domain::expiry::Expiry;
use crate::domain::lockout::LockoutRules;
use crate::domain::method::Method;
use crate::domain::policy::Policy;
use crate::domain::policy::overrides::PartialPolicy;
use crate::domain::proof_of_work::ProofOfWork;
use crate::domain::recovery::{Recovery, Scope};
use crate::domain::tenant::Settings;
use crate::ops::{Ctx, groups};
use serde::Serialize;
use std::io::stdout;
use std::path::Path;

/// The rules as scripts read them, by the names under which they are stored. These names stay.
#[derive(Serialize)]
struct Shown<'a> {
    tenant: &'a str,
    password: &'a Policy,
    groups: &'a [ShownGroup<'a>],
    expiry: ShownExpiry,
    recovery: &'a Recovery,
    lockout: LockoutRules,
    proof_of_work: ProofOfWork,
    scope_groups: &'a [String],
    tell_administrators: bool,
    questions_suffice: bool,
}

/// A group with rules of its own.
#[derive(Serialize)]
struct ShownGroup<'a> {
    group: String,
    priority: u16,
    password: &'a PartialPolicy,
}

/// When passwords end.
#[derive(Serialize)]
struct ShownExpiry {
    expiry_days: u16,
    expiry_notice_days: u16,
    expiry_not_before: Option<String>,
    temporary_hours: u16,
    link_hours: u16,
    invitation_days: u16,
}

impl From<Expiry> for ShownExpiry {
    fn from(expiry: Expiry) -> Self {
        Self {
            expiry_days: expiry.days,
            expiry_notice_days: expiry.notice_days,
            expiry_not_before: expiry.not_before.map(output::timestamp),
            temporary_hours: expiry.temporary_hours,
            link_hours: expiry.link_hours,
            invitation_days: expiry.invitation_days,
        }
    }
}

/// Prints the rules of a tenant, or those for the passwords of a group or a user.
pub fn run(config: Option<&Path>, options: &PolicyShow) -> anyhow::Result<()> {
    let installation = Installation::open(config)?;
    match (&options.group, &options.user) {
        (Some(group), _) => effective::of_group(&installation, group, options),
        (None, Some(user)) => effective::of_user(&installation, user, options),
        (None, None) => all(&installation, options),
    }
}

fn all(installation: &Installation, options: &PolicyShow) -> anyhow::Result<()> {
    let tenant = installation.tenant_or_default(options.tenant.as_deref())?;
    let ctx = installation.ctx(tenant.clone());
    let scope_groups = groups::names_in_scope(&ctx).map_err(refused::in_words)?;
    let own = own_rules(&ctx)?;
    let settings = &tenant.settings;
    let mut out = stdout().lock();
    if options.output.format == TableFormat::Json {
        let shown = Shown {
            tenant: &tenant.slug,
            password: &settings.policy,
            groups: &own,
            expiry: settings.expiry.into(),
            recovery: &settings.recovery,
            lockout: settings.lockout,
            proof_of_work: settings.proof_of_work,
            scope_groups: &scope_groups,
            tell_administrators: settings.tell_administrators,
            questions_suffice: settings.recovery.questions_suffice(),
        };
        return Ok(output::print_json(&mut out, &shown)?);
    }
    let mut fields = vec![("Tenant", tenant.slug.clone())];
    fields.extend(passwords(&settings.policy));
    fields.extend(ends(&settings.expiry));
    fields.push(("Groups with own rules", in_words(&own)));
    fields.extend(general(settings, &scope_groups));
    fields.extend(questions(settings));
    if settings.recovery.questions_suffice() {
        fields.push(("Weak", WEAK.to_owned()));
    }
    Ok(output::print_fields(&mut out, &fields)?)
}

/// The groups with rules of their own for passwords; the first that somebody is in counts.
fn own_rules(ctx: &Ctx) -> anyhow::Result<Vec<ShownGroup<'_>>> {
    let policies = &ctx.tenant.settings.group_policies;
    if policies.is_empty() {
        return Ok(Vec::new());
    }
    let mut names = groups::names(ctx).map_err(refused::in_words)?;
    let shown = policies.iter().map(|one| ShownGroup {
        group: names.remove(&one.group).unwrap_or_default(),
        priority: one.priority,
        password: &one.rules,
    });
    Ok(shown.collect())
}

fn in_words(own: &[ShownGroup<'_>]) -> String {
    let all: Vec<_> = own.iter().map(|one| format!("{} ({})", one.group, one.priority)).collect();
    if all.is_empty() { "none".to_owned() } else { all.join(", ") }
}

fn passwords(policy: &Policy) -> [(&'static str, String); 8] {
    [
        ("New passwords", format!("{} to {} characters", policy.min_length, policy.max_length)),
        ("Kinds of characters", number(policy.classes, |min| format!("{min} of 4"))),
        ("Equal or consecutive", number(policy.max_row, |max| format!("{max} in a row"))),
        ("Own banned words", policy.banned_words.len().to_string()),
        ("Do not come back", number(policy.history, |last| format!("the last {last}"))),
        ("Breached ones refused", yes(policy.breached)),
        ("Estimated strength", number(policy.strength, |min| format!("{min} of 4"))),
        ("Kept before a change", number(policy.min_age_days, |of| days(of.into()))),
    ]
}

fn ends(expiry: &Expiry) -> [(&'static str, String); 5] {
    [
        ("Passwords last", if expiry.days == 0 { "any time".to_owned() } else { days(expiry.days) }),
        ("Notice of expiry", days(expiry.notice_days)),
        ("Temporary ones work", format!("{} hours", expiry.temporary_hours)),
        ("Reset links work", format!("{} hours", expiry.link_hours)),
        ("Invitations work", days(expiry.invitation_days)),
    ]
}

fn number(number: u8, in_words: impl Fn(u8) -> String) -> String {
    if number == 0 { "off".to_owned() } else { in_words(number) }
}

fn general(settings: &Settings, scope_groups: &[String]) -> [(&'static str, String); 13] {
    let recovery = &settings.recovery;
    let methods: Vec<_> = recovery.methods.iter().map(Method::as_str).collect();
    [
        ("Sign-in locked after", format!("{} wrong passwords", settings.lockout.failures)),
        ("Work for a second reset", work(settings.proof_of_work)),
        ("Who may reset", who(recovery.scope, scope_groups)),
        ("Methods", methods.join(" ")),
        ("Gates", recovery.gates.to_string()),
        ("Required to register", recovery.required.to_string()),
        ("Asked to register", yes(recovery.ask_to_register)),
        ("Registration may be put off", days(recovery.register_grace_days)),
        ("Confirmed again after", days(recovery.confirm_days)),
        ("Confirmation may be put off", days(recovery.remind_days)),
        ("Unlock without reset", yes(recovery.unlock)),
        ("Accounts concealed", yes(recovery.conceal)),
        ("Administrators told", yes(settings.tell_administrators)),
    ]
}

fn work(rules: ProofOfWork) -> String {
    if !rules.required {
        return yes(false);
    }
    format!("yes; without scripts a wait of {} seconds", rules.wait_seconds)
}

fn who(scope: Scope, groups: &[String]) -> String {
    match scope {
        Scope::Groups => format!("{scope}: {}", groups.join(", ")),
        _ => scope.to_string(),
    }
}

fn questions(settings: &Settings) -> [(&'static str, String); 4] {
    let rules = &settings.recovery.questions;
    [
        ("Questions offered", settings.questions.offered().count().to_string()),
        ("Questions registered", rules.registered.to_string()),
        ("Questions answered", rules.answered.to_string()),
        ("Answers", format!("{} to {} characters", rules.min_answer, rules.max_answer)),
    ]
}

fn days(days: u16) -> String {
    match days {
        0 => "never".to_owned(),
        1 => "1 day".to_owned(),
        more => format!("{more} days"),
    }
}

fn yes(is_so: bool) -> String {
    if is_so { "yes" } else { "no" }.to_owned()
}
