//! Security questions: what is asked, what is taken for the same answer, and what it costs.

use crate::kit::*;
use jiff::Timestamp;
use latchkey::clock::ManualClock;
use latchkey::domain::method::Method;
use latchkey::domain::moment::Moment;
use latchkey::domain::question::OwnQuestion;
use latchkey::domain::question::check::Given;
use latchkey::domain::recovery::QuestionRules;
use latchkey::domain::tenant::Tenant;
use latchkey::ops::Ctx;
use latchkey::ops::questions::{self, Whose};
use secrecy::SecretString;
use std::sync::Arc;

/// Five questions of the catalogue with answers.
pub(super) const FIVE: [(&str, &str); 5] = [
    ("first-pet", "Rex"),
    ("first-school", "Hill Road"),
    ("father-born", "Ulm"),
    ("first-film", "Metropolis"),
    ("first-trip", "Norway"),
];

/// Contoso, where questions may be answered.
pub(super) fn ctx(app: &TestApp) -> Ctx {
    app.recovery("contoso", |rules| rules.methods.push(Method::Questions));
    app.ctx("contoso")
}

pub(super) fn given(pairs: &[(&str, &str)]) -> Vec<Given> {
    let one = |(question, answer): &(&str, &str)| Given {
        question: (*question).to_owned(),
        words: "What was it?".to_owned(),
        answer: SecretString::from(*answer),
    };
    pairs.iter().map(one).collect()
}

pub(super) fn typed(pairs: &[(&str, &str)]) -> Vec<(String, SecretString)> {
    pairs.iter().map(|(id, answer)| ((*id).to_owned(), SecretString::from(*answer))).collect()
}

/// Contoso with three questions of its own, of which all are asked.
fn with_own(mut ctx: Ctx) -> Ctx {
    let mut tenant = Tenant::clone(&ctx.tenant);
    let own =
        [("pet", "ja", "ペットの名前は？"), ("city", "tr", "Hangi şehir?"), ("friend", "ar", "من صديقك؟")];
    tenant.settings.questions.own = own
        .map(|(id, tag, text)| OwnQuestion {
            id: id.to_owned(),
            texts: [(tag.to_owned(), text.to_owned())].into(),
        })
        .into();
    tenant.settings.recovery.questions =
        QuestionRules { registered: 3, answered: 3, ..QuestionRules::default() };
    ctx.tenant = Arc::new(tenant);
    ctx
}

on_both!(answers_to_own_questions_match_across_case_width_and_marks, |app| async {
    let (ctx, alex) = (with_own(ctx(&app)), app.user("contoso", "alex"));
    let check = |pairs: &[(&str, &str)]| {
        app.blocking(|_| questions::check(&ctx, Whose::User(&alex), &typed(pairs)).unwrap())
    };
    let answers = [("pet", "さくら"), ("city", "Diyarbakır"), ("friend", "أحمد")];
    app.blocking(|_| questions::register(&ctx, &alex, &given(&answers)).unwrap());
    assert!(check(&answers));
    assert!(check(&[("friend", "أَحْمَـــد"), ("pet", "ｻｸﾗ"), ("city", "DİYARBAKIR")]));
    assert!(check(&[("friend", " احمد. "), ("pet", "サ クラ"), ("city", "diyarbakir")]));
    for wrong in 0..3 {
        let mut some = answers;
        some[wrong].1 = "nothing like it";
        assert!(!check(&some), "{some:?}");
        assert!(!check(&answers.into_iter().filter(|(id, _)| *id != answers[wrong].0).collect::<Vec<_>>()));
    }
    assert!(!check(&[]));
});

on_both!(the_questions_of_a_day_stay_and_those_of_others_differ, |app| async {
    let mut ctx = ctx(&app);
    let (alex, sam) = (app.user("contoso", "alex"), app.user("contoso", "sam"));
    for user in [&alex, &sam] {
        app.blocking(|_| questions::register(&ctx, user, &given(&FIVE)).unwrap());
    }
    let midnight = |day: i64| Moment::from_millis(day * 86_400_000);
    let mut on = |day, minutes, whose: Whose<'_>| -> Vec<String> {
        ctx.now = midnight(day).plus_minutes(minutes);
        let asked = app.blocking(|_| questions::asked(&ctx, whose).unwrap());
        asked.into_iter().map(|asked| asked.id).collect()
    };
    let whose = [Whose::User(&alex), Whose::User(&sam), Whose::Nobody { name_key: "nobody" }];
    let mut seen = Vec::new();
    for whose in whose {
        assert_eq!(on(20_000, 0, whose), on(20_000, 1_439, whose));
        assert_eq!(on(20_000, 0, whose).len(), 3);
        seen.push((0..20).map(|day| on(20_000 + day, 0, whose)).collect::<Vec<_>>());
    }
    assert!(seen.iter().all(|days| days.iter().any(|day| *day != days[0])), "{seen:?}");
    assert!(seen[0] != seen[1] && seen[1] != seen[2]);
    let mut made_up = seen.remove(2).concat();
    made_up.sort_unstable();
    made_up.dedup();
    assert_eq!(made_up.len(), 5, "a name that nobody has seems to have registered five: {made_up:?}");
});

on_both!(a_page_of_before_midnight_is_answered_after_it, |app| async {
    let (mut ctx, alex) = (ctx(&app), app.user("contoso", "alex"));
    app.blocking(|_| questions::register(&ctx, &alex, &given(&FIVE)).unwrap());
    for day in 20_000..20_010 {
        let midnight = Moment::from_millis(day * 86_400_000);
        ctx.now = midnight.plus_minutes(-10);
        let asked = app.blocking(|_| questions::asked(&ctx, Whose::User(&alex)).unwrap());
        let shown: Vec<_> =
            FIVE.into_iter().filter(|(id, _)| asked.iter().any(|asked| asked.id == *id)).collect();
        ctx.now = midnight.plus_minutes(10);
        let whose = Whose::User(&alex);
        assert!(app.blocking(|_| questions::check(&ctx, whose, &typed(&shown)).unwrap()));
    }
});

on_both!(answers_hashed_at_a_lower_cost_are_still_right, |app| async {
    let (plain, alex) = (ctx(&app), app.user("contoso", "alex"));
    app.blocking(|_| questions::register(&plain, &alex, &given(&FIVE)).unwrap());
    let services = app.services_hashing(64, Arc::new(ManualClock::new(Timestamp::UNIX_EPOCH)));
    let ctx = Ctx { services: Arc::new(services), ..plain };
    let check = |answers: &[(String, SecretString)]| {
        app.blocking(|_| questions::check(&ctx, Whose::User(&alex), answers).unwrap())
    };
    assert!(check(&typed(&FIVE)) && !check(&typed(&FIVE.map(|(id, _)| (id, "nothing like it")))));
});

on_both!(a_made_up_account_costs_as_many_comparisons_as_a_real_one, |app| async {
    let (plain, alex) = (ctx(&app), app.user("contoso", "alex"));
    app.blocking(|_| questions::register(&plain, &alex, &given(&FIVE)).unwrap());
    let clock = Arc::new(TestClock::new());
    let services = app.services_hashing(8, Arc::new(HasherClock(clock.clone())));
    let ctx = Ctx { services: Arc::new(services), ..plain };
    let sam = app.user("contoso", "sam");
    let right = typed(&FIVE);
    for (whose, answers, expected) in [
        (Whose::User(&alex), right.clone(), true),
        (Whose::User(&alex), Vec::new(), false),
        (Whose::User(&sam), right.clone(), false),
        (Whose::Nobody { name_key: "nobody" }, right, false),
        (Whose::Nobody { name_key: "nobody" }, Vec::new(), false),
    ] {
        clock.take_hashes();
        assert_eq!(app.blocking(|_| questions::check(&ctx, whose, &answers).unwrap()), expected);
        assert_eq!(clock.take_hashes(), 3);
    }
});

on_both!(answers_are_kept_as_sealed_hashes_and_replaced_as_a_whole, |app| async {
    let (ctx, alex) = (ctx(&app), app.user("contoso", "alex"));
    let mut other = FIVE;
    other[0] = ("childhood-hero", "Superman");
    for answers in [FIVE, other] {
        app.blocking(|_| questions::register(&ctx, &alex, &given(&answers)).unwrap());
        let kept = app.blocking(|app| {
            sql::rows(&app.services.store, "SELECT question_id || ' ' || sealed AS v FROM answers ORDER BY v")
        });
        assert_eq!(kept.len(), 5);
        // Three letters stand in any row by chance.
        let telling =
            ["argon2"].into_iter().chain(answers.map(|(_, answer)| answer)).filter(|one| one.len() > 3);
        for word in telling {
            assert!(kept.iter().all(|row| !row.contains(word)), "{word}: {kept:?}");
        }
        assert!(kept.iter().any(|row| row.starts_with(answers[0].0)));
    }
});
