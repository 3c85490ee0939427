//! The tree on disk: what the laws are held against.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Where the package lies.
pub fn root() -> String {
    env!("CARGO_MANIFEST_DIR").to_owned()
}

pub fn read(path: &str) -> String {
    let full = Path::new(&root()).join(path);
    std::fs::read_to_string(&full).unwrap_or_else(|error| panic!("{}: {error}", full.display()))
}

/// Text files, path below the root first, in order.
pub struct Tree(BTreeMap<String, String>);

impl Tree {
    /// The files of a folder with one of these endings, or all of them; a missing folder has none.
    pub fn of(folder: &str, endings: &[&str]) -> Self {
        Tree(BTreeMap::new()).and(folder, endings)
    }

    pub fn and(mut self, folder: &str, endings: &[&str]) -> Self {
        let mut paths = vec![];
        walk(&Path::new(&root()).join(folder), &mut paths);
        let wanted = |path: &PathBuf| {
            let ending = path.extension().and_then(|e| e.to_str()).unwrap_or_default();
            endings.is_empty() || endings.contains(&ending)
        };
        self.add(paths.into_iter().filter(wanted));
        self
    }

    pub fn and_files(mut self, names: &[&str]) -> Self {
        self.add(names.iter().map(|name| Path::new(&root()).join(name)));
        self
    }

    fn add(&mut self, paths: impl Iterator<Item = PathBuf>) {
        for path in paths {
            // Pictures are no text and obey no law.
            let Ok(text) = std::fs::read_to_string(&path) else {
                continue;
            };
            let below = path.strip_prefix(root()).unwrap_or(&path);
            self.0.insert(below.to_string_lossy().into_owned(), text);
        }
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// What a law finds in all files.
    pub fn each<T>(&self, law: impl Fn(&str, &str) -> Vec<T>) -> Vec<T> {
        self.0.iter().flat_map(|(path, text)| law(path, text)).collect()
    }

    /// Names of the files without folder and ending.
    pub fn stems(&self) -> Vec<String> {
        let stem = |path: &String| Path::new(path).file_stem().map(|s| s.to_string_lossy().into_owned());
        self.0.keys().filter_map(stem).filter(|stem| stem != "mod").collect()
    }

    pub fn relative_to(&self, folder: &str) -> Vec<(String, String)> {
        let prefix = format!("{folder}/");
        let below = |path: &str| path.strip_prefix(&prefix).unwrap_or(path).to_owned();
        self.0.iter().map(|(path, text)| (below(path), text.clone())).collect()
    }
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for entry in entries.filter_map(Result::ok) {
        let path = entry.path();
        if !path.is_dir() {
            found.push(path);
        } else if entry.file_name() != "node_modules" {
            walk(&path, found);
        }
    }
}

/// One migration: its folder's name and the sizes of the files in it.
pub type Migration = (String, Vec<(String, usize)>);

pub fn migrations(folder: &str) -> Vec<Migration> {
    let mut found: BTreeMap<String, Vec<(String, usize)>> = BTreeMap::new();
    for (path, text) in Tree::of(folder, &["sql"]).relative_to(folder) {
        let (name, file) = path.split_once('/').unwrap_or((&path, ""));
        found.entry(name.to_owned()).or_default().push((file.to_owned(), text.trim().len()));
    }
    found.into_iter().collect()
}

/// Both databases go through the same steps, each forward and back.
pub fn unpaired(sqlite: &[Migration], postgres: &[Migration]) -> Vec<String> {
    let mut found = vec![];
    for (side, here, there) in [("sqlite", sqlite, postgres), ("postgres", postgres, sqlite)] {
        for (name, files) in here {
            if !there.iter().any(|(other, _)| other == name) {
                found.push(format!("{side}/{name} has no counterpart"));
            }
            if !well_named(name) {
                found.push(format!("{side}/{name} is not <time>_<verb>_<noun>"));
            }
            for wanted in ["up.sql", "down.sql"] {
                if !files.iter().any(|(file, size)| file == wanted && *size > 0) {
                    found.push(format!("{side}/{name} has no {wanted} or an empty one"));
                }
            }
        }
    }
    found
}

fn well_named(name: &str) -> bool {
    let Some((time, what)) = name.split_once('_') else {
        return false;
    };
    let is_time = time.len() >= 4 && time.chars().all(|c| c.is_ascii_digit() || c == '-');
    let words: Vec<&str> = what.split('_').collect();
    is_time
        && words.len() >= 2
        && words.iter().all(|w| w.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()))
}

/// Paths that exist on one machine only: homes, and the place of this very checkout.
pub fn machine_paths(path: &str, text: &str, own: &str) -> Vec<String> {
    let mut places = ["home", "root", "Users"].map(|folder| format!("/{folder}/")).to_vec();
    places.push(["C:", "Users"].join("\\"));
    // A checkout right below the root, such as /app, would meet too many addresses of pages.
    if own.matches('/').count() >= 2 {
        places.push(own.to_owned());
    }
    let mut found = vec![];
    for (number, line) in text.lines().enumerate() {
        let seen = places.iter().filter(|place| begins_path(line, place));
        found.extend(seen.map(|place| format!("{path}:{}: {place} exists on one machine only", number + 1)));
    }
    found
}

/// The place stands at the start of a path, not inside a longer one.
fn begins_path(line: &str, place: &str) -> bool {
    line.match_indices(place).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        !before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '}' | '/' | '~' | '*'))
    })
}

#[test]
fn a_migration_without_its_twin_is_found() {
    let step =
        |name: &str, files: &[&str]| (name.to_owned(), files.iter().map(|f| (f.to_string(), 1)).collect());
    let both = ["up.sql", "down.sql"];
    let a = step("2026-01-01-000000_create_accounts", &both);
    let b = step("2026-01-02-000000_create_sessions", &both);
    assert_eq!(unpaired(std::slice::from_ref(&a), std::slice::from_ref(&a)), Vec::<String>::new());
    assert_eq!(unpaired(&[a.clone(), b.clone()], std::slice::from_ref(&a)).len(), 1);
    assert_eq!(unpaired(std::slice::from_ref(&a), &[a.clone(), b]).len(), 1);
    let half = step("2026-01-01-000000_create_accounts", &["up.sql"]);
    assert_eq!(
        unpaired(&[half], std::slice::from_ref(&a)),
        ["sqlite/2026-01-01-000000_create_accounts has no down.sql or an empty one"]
    );
    let bad = step("accounts", &both);
    assert_eq!(unpaired(std::slice::from_ref(&bad), std::slice::from_ref(&bad)).len(), 2);
    let mut empty = a.clone();
    empty.1[0].1 = 0;
    assert_eq!(unpaired(&[a], &[empty]).len(), 1);
}

#[test]
fn a_path_of_one_machine_is_found() {
    let found = |text: &str| machine_paths("src/a.rs", text, "/srv/builds/latchkey").len();
    for folder in ["home", "root", "Users"] {
        assert_eq!(found(&format!("open(\"/{folder}/kim/x\")")), 1);
    }
    assert_eq!(found(&["open C:", "Users", "kim"].join("\\")), 1);
    assert_eq!(found("see /srv/builds/latchkey/src"), 1);
    assert_eq!(found("let url = \"/account/home/\"; // https://contoso.example/home/"), 0);
    assert_eq!(machine_paths("src/a.rs", "GET /app", "/app").len(), 0);
}
