//! What holds for any input: shown for what chance makes up, and for what is kept in `tests/fuzz/corpus`. The same
//! functions are the targets of the fuzzer.

#[path = "../fuzz/properties/mod.rs"]
mod properties;

use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, TestRunner};
use std::path::Path;

/// A property with the number of inputs that chance makes up for it: fewer where each takes milliseconds.
macro_rules! properties {
    ($($name:ident: $cases:literal),+ $(,)?) => {
        const NAMES: &[&str] = &[$(stringify!($name)),+];

        $(mod $name {
            #[test]
            fn holds_for_what_is_kept() {
                for input in super::corpus(stringify!($name)) {
                    super::properties::$name::holds(&input);
                }
            }

            #[test]
            fn holds_for_what_chance_makes_up() {
                super::try_out(stringify!($name), $cases, super::properties::$name::holds);
            }
        })+
    };
}

properties! {
    answers: 1_000,
    form: 4_000,
    gateways: 2_000,
    languages: 2_000,
    letters: 200,
    names: 2_000,
    passwords: 200,
    phones: 300,
    tokens: 4_000,
    wording: 300,
}

/// Hostile inputs that are kept, by their property.
fn corpus(name: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus").join(name);
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.into_iter().map(|file| std::fs::read(file).unwrap()).collect()
}

fn try_out(name: &str, cases: u32, holds: fn(&[u8])) {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let tried = TestRunner::new(config).run(&inputs(corpus(name)), |input| {
        holds(&input);
        Ok(())
    });
    if let Err(failure) = tried {
        panic!("{name}: {failure}");
    }
}

/// Bytes, texts, and inputs that are kept with something put into them.
fn inputs(kept: Vec<Vec<u8>>) -> impl Strategy<Value = Vec<u8>> {
    let bytes = prop::collection::vec(any::<u8>(), 0..300);
    let more = prop::collection::vec(any::<u8>(), 0..6);
    let spoiled = (prop::sample::select(kept), any::<Index>(), more).prop_map(|(mut input, place, more)| {
        let place = place.index(input.len() + 1);
        input.splice(place..place, more);
        input
    });
    prop_oneof![bytes, ".{0,80}".prop_map(String::into_bytes), spoiled]
}

#[test]
fn every_property_is_a_target_and_has_a_corpus() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz");
    let names = |folder: &str| {
        let entries = std::fs::read_dir(root.join(folder)).unwrap().map(|entry| entry.unwrap().path());
        let mut names: Vec<_> =
            entries.map(|path| path.file_stem().unwrap().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    };
    assert_eq!(names("targets"), NAMES);
    assert_eq!(names("corpus"), NAMES);
    let manifest = std::fs::read_to_string(root.join("Cargo.toml")).unwrap();
    for name in NAMES {
        let target = std::fs::read_to_string(root.join(format!("targets/{name}.rs"))).unwrap();
        assert!(target.contains(&format!("../properties/{name}.rs")), "{name}");
        assert!(manifest.contains(&format!("targets/{name}.rs")), "{name}");
        assert!(!corpus(name).is_empty(), "{name}");
    }
}
