//! The laws of the house. Each law is a function over text in a module below, with planted faults beside
//! it; here they are held against the tree itself. `CONTRIBUTING.md` says why they exist.

mod files;
mod pages;
mod rooms;
mod shape;
mod source;

use files::{Tree, read};
use rooms::House;

/// Which room may look into which: the binding table. A room that is not listed does not exist, and
/// `crate::` may be followed only by a room. Order: from the ground up.
const HOUSE: House = House {
    rooms: &[
        ("clock", &[]),
        ("domain", &[]),
        ("i18n", &[]),
        ("breached", &["domain"]),
        ("config", &["domain"]),
        ("logs", &["config"]),
        ("hasher", &["clock", "domain"]),
        ("store", &["domain"]),
        ("ops", &["domain", "store", "hasher", "breached", "clock"]),
        ("courier", &["domain", "i18n"]),
        ("jobs", &["ops", "domain", "store", "courier", "i18n"]),
        ("web", &["ops", "domain", "store", "courier", "i18n", "config"]),
        (
            "cli",
            &[
                "clock", "domain", "i18n", "breached", "config", "logs", "hasher", "store", "ops", "courier",
                "jobs", "web",
            ],
        ),
        ("main", &["cli"]),
    ],
    doors: &[],
};

const FILE_LINES: usize = 400;
const FUNCTION_LINES: usize = 40;
const PARAMETERS: usize = 5;

#[track_caller]
fn nothing(found: Vec<String>) {
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn every_room_looks_only_downstairs() {
    let files = Tree::of("src", &["rs"]);
    assert!(files.len() >= 2, "the scan found no sources");
    nothing(files.each(|path, text| HOUSE.upward_looks(path, text)));
}

#[test]
fn no_room_reaches_itself_through_others() {
    assert_eq!(rooms::cycle(&HOUSE.allowed()), None, "the table itself goes in a circle");
    let files = Tree::of("src", &["rs"]);
    let seen = files.each(|path, text| HOUSE.looks(path, text));
    assert_eq!(rooms::cycle(&seen), None);
}

#[test]
fn the_web_writes_to_the_database_only_through_ops() {
    let tables = Tree::of("src/store", &["rs"]).stems();
    let files = Tree::of("src/web", &["rs"]);
    nothing(files.each(|path, text| rooms::direct_writes(path, text, &tables)));
}

#[test]
fn no_file_is_longer_than_allowed() {
    let files = Tree::of("src", &["rs"]).and("tests", &["rs", "mjs"]).and("benches", &["rs"]);
    nothing(files.each(|path, text| shape::long_file(path, text, FILE_LINES)));
}

#[test]
fn no_function_is_longer_or_wider_than_allowed() {
    let files = Tree::of("src", &["rs"]).and("tests", &["rs"]).and("benches", &["rs"]);
    nothing(files.each(|path, text| shape::long_functions(path, text, FUNCTION_LINES)));
    nothing(files.each(|path, text| shape::wide_functions(path, text, PARAMETERS)));
}

#[test]
fn no_source_can_stop_the_program_or_is_left_half_done() {
    nothing(Tree::of("src", &["rs"]).each(shape::banned_words));
}

#[test]
fn no_code_is_commented_out() {
    let files = Tree::of("src", &["rs"]).and("tests", &["rs"]).and("benches", &["rs"]);
    nothing(files.each(shape::commented_out));
}

#[test]
fn no_file_is_a_drawer_for_everything() {
    nothing(Tree::of("src", &["rs"]).each(|path, _| shape::drawer_name(path)));
}

#[test]
fn migrations_come_in_pairs() {
    let sqlite = files::migrations("migrations/sqlite");
    let postgres = files::migrations("migrations/postgres");
    nothing(files::unpaired(&sqlite, &postgres));
}

#[test]
fn every_template_is_used() {
    let roots = Tree::of("src", &["rs"]).each(|_, text| pages::template_paths(text));
    let templates = Tree::of("templates", &[]);
    nothing(pages::unused(&roots, &templates.relative_to("templates")));
}

#[test]
fn no_template_holds_scripts_styles_or_handlers() {
    nothing(Tree::of("templates", &["html", "svg"]).each(pages::inline));
}

#[test]
fn styles_know_start_and_end_not_left_and_right() {
    nothing(Tree::of("static", &["css"]).and("templates", &["css"]).each(pages::physical));
}

#[test]
fn nothing_names_the_machine_it_was_written_on() {
    let mut files = Tree::of("src", &[]);
    for folder in ["templates", "static", "locales", "migrations", "tests", "benches", "bin", "docs", ".ci"] {
        files = files.and(folder, &[]);
    }
    files = files.and_files(&[
        "Cargo.toml",
        "README.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "clippy.toml",
        "deny.toml",
        ".config/nextest.toml",
    ]);
    let own = files::root();
    nothing(files.each(|path, text| files::machine_paths(path, text, &own)));
}

#[test]
fn continuous_integration_runs_the_one_command_and_nothing_else() {
    let script = read(".ci/run");
    let commands: Vec<&str> =
        script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    assert!(
        commands
            .iter()
            .all(|line| line.starts_with("set ") || line.ends_with("bin/test") || line.starts_with("cd ")),
        "{commands:?}"
    );
}
