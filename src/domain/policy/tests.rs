mod verdicts;

use super::*;
use proptest::prelude::*;

fn broken(policy: &Policy, password: &str) -> Vec<&'static str> {
    let own_data = ["alex.morgan".to_owned(), "Contoso".to_owned()];
    let candidate = Candidate { password, own_data: &own_data, records: Records::default() };
    check(policy, candidate).iter().map(Violation::rule).collect()
}

#[test]
fn every_broken_rule_is_named_not_only_the_first() {
    let policy = Policy { classes: 3, ..Policy::default() };
    assert_eq!(broken(&policy, "morgan1111"), ["min-length", "classes", "repetition", "own-data"]);
    assert_eq!(broken(&policy, "Violet harbor 7"), [""; 0]);
}

#[test]
fn names_of_ones_own_are_refused_whatever_else_there_is() {
    assert_eq!(broken(&Policy::default(), "Contoso and twenty other words 8!"), ["own-data"]);
}

#[test]
fn password_managers_are_told_what_to_make() {
    assert_eq!(
        password_rules(&Policy::default()),
        "minlength: 15; maxlength: 256; max-consecutive: 3; allowed: ascii-printable, unicode;"
    );
    let policy = Policy { classes: 3, max_row: 0, ..Policy::default() };
    assert_eq!(
        password_rules(&policy),
        "minlength: 15; maxlength: 256; required: lower; required: upper; required: digit; allowed: ascii-printable, \
         unicode;"
    );
}

#[test]
fn the_checklist_has_a_line_for_each_rule_that_is_on() {
    let off = Policy { max_row: 0, history: 0, ..Policy::default() };
    assert_eq!(
        hints(&off, Occasion::Change),
        [Hint::MinLength(15), Hint::MaxLength(256), Hint::OwnData, Hint::BannedWords, Hint::Common]
    );
    let on = Policy { classes: 4, min_age_days: 1, strength: 2, breached: true, ..Policy::default() };
    let lines = [Occasion::Change, Occasion::Reset, Occasion::First].map(|why| hints(&on, why).len());
    assert_eq!(lines, [11, 10, 9], "a reset never waits, and before the first there was none");
}

#[test]
fn settings_of_an_older_version_are_read_with_the_new_rules_at_their_defaults() {
    let read: Policy = serde_json::from_str(r#"{"min_length": 12, "max_length": 128}"#).unwrap();
    assert_eq!(read, Policy { min_length: 12, max_length: 128, ..Policy::default() });
}

proptest! {
    #[test]
    fn no_text_makes_a_rule_panic(password in ".{0,300}", own in ".{0,20}", classes in 0..=4_u8, max_row in 0..=8_u8) {
        let policy = Policy { classes, max_row, ..Policy::default() };
        let own_data = [own];
        check(&policy, Candidate { password: &password, own_data: &own_data, records: Records::default() });
    }

    #[test]
    fn a_longer_password_of_the_same_kind_is_never_worse(words in "[a-z]{3,9} [a-z]{3,9}") {
        let policy = Policy { max_row: 0, ..Policy::default() };
        let before = broken(&policy, &words).len();
        let longer = words + " quartz vexing jumbled";
        prop_assert!(broken(&policy, &longer).len() <= before);
    }
}
