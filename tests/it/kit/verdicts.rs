//! The table of passwords and what is said of each, for whoever asks the product from outside.

use latchkey::domain::policy::Policy;
use std::collections::BTreeMap;

/// The same table that the rules themselves are tested with.
const TABLE: &str = include_str!("../../../src/domain/policy/tests/verdicts.tsv");

/// A line of the table.
pub struct Verdict {
    /// The password.
    pub password: &'static str,
    /// The rules that it breaks, in the order of the checklist.
    pub broken: Vec<&'static str>,
}

/// All lines of the table by the name of their settings. The names of its user and tenant are alex.morgan and Contoso,
/// but nobody's for `blank`, which bans the tenant's name by itself.
pub fn verdicts() -> BTreeMap<&'static str, Vec<Verdict>> {
    let mut all: BTreeMap<_, Vec<Verdict>> = BTreeMap::new();
    for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
        let columns: Vec<_> = line.split('\t').collect();
        let [settings, password, broken, _] = columns[..] else { panic!("{line} has not four columns") };
        let broken = broken.split(' ').filter(|rule| *rule != "-").collect();
        all.entry(settings).or_default().push(Verdict { password, broken });
    }
    let count: usize = all.values().map(Vec::len).sum();
    assert!(count >= 150, "{count}");
    all
}

/// The settings of this name.
pub fn settings_of(name: &str) -> Policy {
    let short = Policy { min_length: 8, ..Policy::default() };
    match name {
        "fresh" => Policy::default(),
        "short" => short,
        "classes3" => Policy { classes: 3, ..short },
        "classes4" => Policy { classes: 4, ..short },
        "row2" => Policy { max_row: 2, ..short },
        "row0" => Policy { max_row: 0, ..short },
        "blank" => Policy { banned_words: ["contoso", "blank"].map(str::to_owned).to_vec(), ..short },
        other => panic!("{other} are no settings"),
    }
}
