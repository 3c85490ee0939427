use super::*;
use proptest::prelude::*;
use uuid::Uuid;

fn group(number: u128) -> GroupId {
    GroupId::from(Uuid::from_u128(number))
}

fn of(number: u128, priority: u16, rules: PartialPolicy) -> GroupPolicy {
    GroupPolicy { group: group(number), priority, rules }
}

fn length(min_length: u32) -> PartialPolicy {
    PartialPolicy { min_length: Some(min_length), ..PartialPolicy::default() }
}

fn words(all: &[&str]) -> Vec<String> {
    all.iter().map(|word| (*word).to_owned()).collect()
}

#[test]
fn of_several_groups_the_one_with_the_lowest_priority_counts_wholly() {
    let base = Policy { min_length: 12, classes: 1, ..Policy::default() };
    let strict = PartialPolicy { classes: Some(4), ..length(20) };
    let all = [of(1, 30, length(24)), of(2, 10, strict), of(3, 20, PartialPolicy::default())];
    for (groups, expected) in [
        (vec![], (12, 1)),
        (vec![9], (12, 1)),
        (vec![1], (24, 1)),
        (vec![2], (20, 4)),
        // Neither the longer of the two lengths, nor a mixture of both.
        (vec![1, 2], (20, 4)),
        (vec![2, 1, 9], (20, 4)),
        // A policy without a rule of its own is the tenant's, and still comes before others.
        (vec![1, 3], (12, 1)),
    ] {
        let groups: Vec<_> = groups.into_iter().map(group).collect();
        let found = resolve(&base, &all, &groups);
        assert_eq!((found.min_length, found.classes), expected, "{groups:?}");
    }
    assert!(matches!(resolve(&base, &all, &[]), Cow::Borrowed(_)));
}

#[test]
fn every_rule_can_differ_and_what_does_not_is_the_tenants() {
    let base = Policy::default();
    let other = Policy {
        min_length: 20,
        max_length: 100,
        classes: 3,
        banned_words: words(&["payroll"]),
        max_row: 2,
        history: 24,
        breached: true,
        strength: 4,
        min_age_days: 1,
    };
    let all: PartialPolicy = serde_json::from_value(serde_json::to_value(&other).unwrap()).unwrap();
    assert_eq!((all.names(), all.over(&base)), (PartialPolicy::NAMES.to_vec(), other.clone()));
    for name in PartialPolicy::NAMES {
        let mut rest = all.clone();
        assert!(rest.inherit(name) && !rest.inherit(name), "{name}");
        assert!(!rest.names().contains(name) && rest.over(&base) != other, "{name}");
    }
    assert!(!all.clone().inherit("expiry"));
    assert!(PartialPolicy::default().is_empty());
    assert_eq!(PartialPolicy::default().over(&base), base);
}

#[test]
fn changes_keep_what_they_do_not_name() {
    let mut rules = PartialPolicy { classes: Some(2), ..length(20) };
    rules.change(PartialPolicy { classes: Some(0), history: Some(3), ..PartialPolicy::default() });
    assert_eq!(rules, PartialPolicy { classes: Some(0), history: Some(3), ..length(20) });
}

#[test]
fn a_group_bans_words_beside_those_of_its_tenant() {
    let base = Policy { banned_words: words(&["contoso", "blank"]), ..Policy::default() };
    let own = PartialPolicy { banned_words: Some(words(&["payroll", "blank"])), ..PartialPolicy::default() };
    assert_eq!(own.over(&base).banned_words, words(&["contoso", "blank", "payroll"]));
    assert_eq!(length(20).over(&base).banned_words, base.banned_words);
}

#[test]
fn what_another_version_wrote_is_read() {
    let stored = r#"{"group": "00000000-0000-0000-0000-000000000001", "priority": 10,
        "rules": {"min_length": 20, "moon_phase": "full"}, "since": 4}"#;
    let read: GroupPolicy = serde_json::from_str(stored).unwrap();
    assert_eq!(read, of(1, 10, length(20)));
    let written = serde_json::to_string(&read).unwrap();
    assert!(written.ends_with(r#""rules":{"min_length":20}}"#), "{written}");
    assert_eq!(serde_json::from_str::<GroupPolicy>(&written).unwrap(), read);
    let bare = r#"{"group": "00000000-0000-0000-0000-000000000001", "priority": 10}"#;
    assert!(serde_json::from_str::<GroupPolicy>(bare).unwrap().rules.is_empty());
}

#[test]
fn a_new_policy_comes_after_the_others() {
    let next = |priorities: &[u16]| {
        let all: Vec<_> = priorities.iter().map(|one| of(1, *one, PartialPolicy::default())).collect();
        next_priority(&all)
    };
    assert_eq!((next(&[]), next(&[10]), next(&[15, 3])), (Some(10), Some(20), Some(20)));
    assert_eq!((next(&[990]), next(&[1_000]), next(&[u16::MAX])), (Some(1_000), None, None));
}

/// Five numbers, each of which may be missing.
type Numbers = (Option<u8>, Option<u8>, Option<u8>, Option<u8>, Option<u8>);

/// Rules as no version would write them.
fn any_rules() -> impl Strategy<Value = PartialPolicy> {
    let all = any::<(Option<u32>, Option<u32>, Numbers, Option<bool>)>();
    all.prop_map(|(min_length, max_length, numbers, breached)| {
        let (classes, max_row, history, strength, min_age_days) = numbers;
        PartialPolicy {
            min_length,
            max_length,
            classes,
            banned_words: None,
            max_row,
            history,
            breached,
            strength,
            min_age_days,
        }
    })
}

proptest! {
    #[test]
    fn whatever_is_stored_the_policy_that_counts_keeps_to_the_ranges(
        rules in prop::collection::vec(any_rules(), 1..4),
        groups in prop::collection::vec(0..5_u128, 0..4),
        min_length in 8..=64_u32,
    ) {
        let base = Policy { min_length, ..Policy::default() };
        let all: Vec<_> = (0_u16..).zip(rules).map(|(number, rules)| of(number.into(), number, rules)).collect();
        let groups: Vec<_> = groups.into_iter().map(group).collect();
        let found = resolve(&base, &all, &groups);
        prop_assert!((8..=64).contains(&found.min_length) && (64..=256).contains(&found.max_length));
        prop_assert!(found.classes <= 4 && found.strength <= 4 && found.max_row != 1 && found.max_row <= 8);
        prop_assert!(found.history <= 24 && found.min_age_days <= 30);
        prop_assert!(found.banned_words.len() <= MAX_TERMS);
    }
}
