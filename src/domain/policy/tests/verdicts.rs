//! A table of passwords and what is said of each.

use crate::domain::policy::{Candidate, Policy, Records, check};

fn settings(name: &str) -> Policy {
    let short = Policy { min_length: 8, ..Policy::default() };
    match name {
        "fresh" => Policy::default(),
        "short" => short,
        "classes3" => Policy { classes: 3, ..short },
        "classes4" => Policy { classes: 4, ..short },
        "row2" => Policy { max_row: 2, ..short },
        "row0" => Policy { max_row: 0, ..short },
        "blank" => Policy { banned_words: vec!["contoso".to_owned(), "blank".to_owned()], ..short },
        other => panic!("{other} are no settings"),
    }
}

#[test]
fn every_password_of_the_table_gets_its_verdict() {
    let own_data = ["alex.morgan@contoso.example", "Alex", "Morgan", "Bo"].map(str::to_owned);
    let lines = include_str!("verdicts.tsv").lines().filter(|line| !line.starts_with('#'));
    let rows: Vec<Vec<&str>> = lines.map(|line| line.split('\t').collect()).collect();
    let mut wrong = Vec::new();
    for row in &rows {
        let [name, password, expected, why] = row[..] else { panic!("{row:?} has not four columns") };
        let own_data = if name == "blank" { &own_data[3..] } else { &own_data[..] };
        let candidate = Candidate { password, own_data, records: Records::default() };
        let broken: Vec<_> = check(&settings(name), candidate).iter().map(|one| one.rule()).collect();
        let said = if broken.is_empty() { "-".to_owned() } else { broken.join(" ") };
        if said != expected {
            wrong.push(format!("{name}: {password:?} breaks {said}, not {expected} ({why})"));
        }
    }
    assert!(rows.len() >= 150 && wrong.is_empty(), "of {}:\n{}", rows.len(), wrong.join("\n"));
}
