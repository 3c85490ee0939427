//! Who could not reset under other rules: what the database counts is what the rules say of each user.

use crate::kit::dice::Dice;
use crate::kit::*;
use latchkey::domain::gate::Barred;
use latchkey::domain::ids::{AnswerId, GroupId};
use latchkey::domain::letter::Prompt;
use latchkey::domain::lock_out::{Loss, lets_in};
use latchkey::domain::method::{Credential, Method, Source};
use latchkey::domain::question::catalogue::PREDEFINED;
use latchkey::domain::recovery::{QuestionRules, Recovery, Scope};
use latchkey::domain::registration::Entry;
use latchkey::domain::setting::{Number, Typed};
use latchkey::domain::user::Role;
use latchkey::ops::policies::{self, Begun, Proposal, Proposed};
use latchkey::ops::{Ctx, register};
use latchkey::store::answers::{self, Answer};
use latchkey::store::users::User;
use latchkey::store::{group_members, lock_out, losses, methods};

const USERS: usize = 60;
const ROUNDS: usize = 25;

/// What a user has, as the test knows it.
struct Known {
    user: User,
    entries: Vec<Entry>,
    answers: usize,
    groups: Vec<GroupId>,
}

/// Users with all kinds of registrations, some of them half done.
fn populate(app: &TestApp, ctx: &Ctx, dice: &mut Dice, groups: &[GroupId]) -> Vec<Known> {
    (0..USERS).map(|n| somebody(app, ctx, dice, (n, groups))).collect()
}

fn somebody(app: &TestApp, ctx: &Ctx, dice: &mut Dice, (n, groups): (usize, &[GroupId])) -> Known {
    let role = *dice.pick(&[Role::User, Role::User, Role::User, Role::Helpdesk, Role::Admin]);
    let name = format!("random{n}");
    let user = add(ctx, &name, [None, None], (role, None));
    let answers = if dice.one_in(3) { 2 + dice.below(4) } else { 0 };
    let groups = groups.iter().filter(|_| dice.one_in(3)).cloned().collect();
    let known = Known { user, entries: entries(ctx, dice, answers), answers, groups };
    keep(ctx, &known);
    if dice.one_in(8) {
        let column = dice.pick(&["disabled_at", "locked_at"]);
        app.execute(&format!("UPDATE users SET {column} = 1 WHERE id = '{}'", known.user.id));
    }
    Known { user: app.user("contoso", &name), ..known }
}

fn entries(ctx: &Ctx, dice: &mut Dice, answers: usize) -> Vec<Entry> {
    let mut entries = Vec::new();
    for kind in Credential::ALL.iter().copied().filter(|kind| *kind != Credential::Questions) {
        for _ in 0..[0, 0, 0, 1, 2][dice.below(5)] {
            let source = *dice.pick(&[Source::User, Source::Administrator]);
            let verified_at = dice.one_in(2).then_some(ctx.now);
            entries.push(Entry { kind, source, verified_at, confirmed_at: None });
        }
    }
    if answers > 0 {
        let (kind, source, verified_at) = (Credential::Questions, Source::User, Some(ctx.now));
        entries.push(Entry { kind, source, verified_at, confirmed_at: None });
    }
    entries
}

fn keep(ctx: &Ctx, known: &Known) {
    let (tenant_id, user_id) = (ctx.tenant_id(), &known.user.id);
    ctx.write(|tx| {
        for entry in &known.entries {
            let row = registered(ctx, &known.user, (entry.kind, entry.source), "value");
            methods::insert(tx.conn, &methods::Method { verified_at: entry.verified_at, ..row })?;
        }
        for group_id in known.groups.iter().cloned() {
            let (user_id, tenant_id) = (user_id.clone(), tenant_id.clone());
            group_members::insert(tx.conn, &group_members::Member { group_id, user_id, tenant_id })?;
        }
        let asked = PREDEFINED.iter().take(known.answers);
        let new: Vec<Answer> = asked.map(|one| answer(ctx, &known.user, one.id)).collect();
        Ok(answers::set_all(tx.conn, tenant_id, user_id, &new)?)
    })
    .unwrap();
}

fn answer(ctx: &Ctx, user: &User, question: &str) -> Answer {
    Answer {
        id: ctx.services.id::<AnswerId>(),
        tenant_id: ctx.tenant_id().clone(),
        user_id: user.id.clone(),
        question_id: question.to_owned(),
        sealed: "sealed".to_owned(),
        created_at: ctx.now,
    }
}

fn rules(dice: &mut Dice, groups: &[GroupId]) -> Recovery {
    let questions = QuestionRules { answered: 2 + dice.below(4) as u8, ..QuestionRules::default() };
    let scope = *dice.pick(Scope::ALL);
    let chosen = groups.iter().filter(|_| scope == Scope::Groups && dice.one_in(2)).cloned();
    Recovery {
        scope,
        scope_groups: chosen.collect(),
        methods: Method::ALL.iter().filter(|_| !dice.one_in(3)).copied().collect(),
        gates: 1 + dice.below(2) as u8,
        questions,
        ..Recovery::default()
    }
}

fn stands(known: &Known, rules: &Recovery) -> Result<(), Barred> {
    let whose = (known.user.role, rules.membership(&known.groups));
    lets_in(rules, whose, &known.entries, known.answers).map(|_| ())
}

/// What the rules say, one user after the other.
fn truth(all: &[Known], before: &Recovery, after: &Recovery) -> Loss {
    let mut loss = Loss::default();
    for known in all.iter().filter(|known| known.user.may_sign_in()) {
        let then = stands(known, after);
        loss.users += 1;
        loss.barred += i64::from(then.is_err());
        loss.short += i64::from(then == Err(Barred::Unregistered));
        loss.newly += i64::from(then.is_err() && stands(known, before).is_ok());
    }
    loss
}

/// What the database says.
fn counted(ctx: &Ctx, before: &Recovery, after: &Recovery) -> Loss {
    ctx.read(|conn| losses::count(conn, ctx.tenant_id(), before, after)).unwrap()
}

on_both!(the_database_counts_what_the_rules_say_of_each_user, |app| async {
    let ctx = app.ctx("contoso");
    let groups = ["Pilot", "Sales", "Nobody"].map(|name| app.group(name, &[]).id);
    app.execute("DELETE FROM users");
    app.blocking(|app| {
        let mut dice = Dice::new(7);
        let all = populate(app, &ctx, &mut dice, &groups);
        for round in 0..ROUNDS {
            let (before, after) = (rules(&mut dice, &groups), rules(&mut dice, &groups));
            assert_eq!(counted(&ctx, &before, &after), truth(&all, &before, &after), "{round}: {after:?}");
            let barred = ctx.read(|conn| lock_out::list_barred(conn, ctx.tenant_id(), &after, "", 1_000));
            let mut expected: Vec<String> = all
                .iter()
                .filter(|known| known.user.may_sign_in() && stands(known, &after).is_err())
                .map(|known| known.user.name.clone())
                .collect();
            expected.sort();
            let names: Vec<_> = barred.unwrap().into_iter().map(|user| user.name).collect();
            assert_eq!(names, expected, "{round}");
        }
    });
});

/// Rules of Contoso that ask for two proofs, typed by Robin and not yet kept.
fn two_gates(app: &TestApp) -> (Ctx, Proposal) {
    let (ctx, robin) = (app.ctx("contoso"), app.user("contoso", "robin"));
    app.blocking(|_| {
        let stored = policies::stored(&ctx).unwrap();
        let mut typed = Typed::of(&stored.settings);
        typed.numbers.retain(|(number, _)| *number != Number::Gates);
        typed.numbers.push((Number::Gates, "2".to_owned()));
        let revision = policies::revision(&stored.settings);
        let Proposed::Made(id) = policies::propose(&ctx, &robin.id, &typed, revision.as_str()).unwrap()
        else {
            panic!("nothing has changed")
        };
        let proposal = policies::find_proposal(&ctx, &id).unwrap().unwrap();
        (ctx.clone(), proposal)
    })
}

on_both!(those_who_have_too_little_are_reminded_once_and_by_a_page_at_a_time, |app| async {
    let (ctx, proposal) = two_gates(&app);
    // Alex, Kim and Nopass have one way each, Sam has none; Robin and Morgan have two, Dora is disabled.
    assert_eq!(proposal.loss, Some(Loss { users: 6, barred: 4, newly: 3, short: 4 }));
    app.blocking(|app| {
        assert_eq!(policies::begin_reminding(&ctx, &proposal.id, 7).unwrap(), Begun::Yes);
        assert_eq!(policies::begin_reminding(&ctx, &proposal.id, 7).unwrap(), Begun::Before(ctx.now));
        for (tenant, id) in policies::reminding(&app.services).unwrap() {
            assert_eq!((&tenant, &id), (ctx.tenant_id(), &proposal.id));
            policies::remind(&ctx, &id).unwrap();
            policies::remind(&ctx, &id).unwrap();
        }
        assert!(policies::reminding(&app.services).unwrap().is_empty());
    });
    assert_eq!(app.count("outbox WHERE letter LIKE '%registration_asked%'"), 4);
    assert_eq!(app.count("events WHERE kind = 'registration.reminded'"), 1);
    let (_, again) = two_gates(&app);
    app.blocking(|_| {
        assert_eq!(policies::begin_reminding(&ctx, &again.id, 3).unwrap(), Begun::Before(ctx.now));
    });
});

on_both!(whoever_has_enough_by_now_is_not_reminded, |app| async {
    let (ctx, alex) = (app.ctx("contoso"), app.user("contoso", "alex"));
    let asked = |prompt| app.blocking(|_| register::prompted(&ctx, &alex.id, prompt).unwrap().is_some());
    assert!(!asked(Prompt::Reminder) && !asked(Prompt::Invitation), "one way is enough today");
    assert!(asked(Prompt::Rules), "under other rules it is not");
    app.execute(&format!("UPDATE users SET disabled_at = 1 WHERE id = '{}'", alex.id));
    assert!(!asked(Prompt::Rules));
});
