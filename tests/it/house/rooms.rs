//! Direction between rooms.

use super::source::{Source, matching, name_from, skip_space, split_flat};
use std::collections::BTreeSet;

/// The table: every room with the rooms it may use, and single files that may use one more.
pub struct House {
    pub rooms: &'static [(&'static str, &'static [&'static str])],
    pub doors: &'static [(&'static str, &'static str)],
}

/// One look from a room into another.
pub type Look = (String, String);

impl House {
    pub fn allowed(&self) -> Vec<Look> {
        let all = self.rooms.iter();
        all.flat_map(|(room, uses)| uses.iter().map(|used| (room.to_string(), used.to_string()))).collect()
    }

    /// Looks of one file that the table does not allow.
    pub fn upward_looks(&self, path: &str, text: &str) -> Vec<String> {
        let room = room_of(path);
        if room == "lib" {
            return vec![];
        }
        let Some((_, uses)) = self.rooms.iter().find(|(name, _)| *name == room) else {
            return vec![format!("{path}: `{room}` is no room of the house")];
        };
        let may = |other: &str| other == room || uses.contains(&other) || self.doors.contains(&(path, other));
        let looks = paths(path, text).into_iter().filter(|(_, other)| !may(other));
        looks.map(|(line, other)| format!("{path}:{line}: {room} may not look into {other}")).collect()
    }

    /// Looks from room to room that one file makes.
    pub fn looks(&self, path: &str, text: &str) -> Vec<Look> {
        let room = room_of(path);
        let known = |other: &str| self.rooms.iter().any(|(name, _)| *name == other);
        let others = paths(path, text).into_iter().map(|(_, other)| other);
        others.filter(|other| *other != room && known(other)).map(|other| (room.clone(), other)).collect()
    }
}

/// `src/web/sign_in.rs` and `src/web.rs` belong to `web`.
fn room_of(path: &str) -> String {
    let inside = path.strip_prefix("src/").unwrap_or(path);
    inside.split('/').next().unwrap_or_default().trim_end_matches(".rs").to_owned()
}

/// Every `crate::room`, `use crate::{room, …}`, `super::…` that leaves the room and, in the program's own
/// file, `latchkey::room`: line and room.
fn paths(path: &str, text: &str) -> Vec<(usize, String)> {
    let source = Source::of(text);
    let mut found = vec![];
    let roots = if path == "src/main.rs" { vec!["crate::", "latchkey::"] } else { vec!["crate::"] };
    for root in roots {
        for at in source.words(root) {
            found.extend(
                heads(&source.code, at + root.len()).into_iter().map(|head| (source.line_of(at), head)),
            );
        }
    }
    for (at, after, ups) in supers(&source) {
        if ups == depth(path) + mods_around(&source, at) {
            found.extend(heads(&source.code, after).into_iter().map(|head| (source.line_of(at), head)));
        }
    }
    // Attributes name functions in strings: #[serde(default = "crate::web::x")].
    for (at, _) in text.match_indices("\"crate::") {
        found.extend(heads(text, at + "\"crate::".len()).into_iter().map(|head| (source.line_of(at), head)));
    }
    found.sort();
    found
}

/// The first names after `crate::`: one, or those of a brace. Macros (`crate::x!`) belong to no room.
fn heads(code: &str, at: usize) -> Vec<String> {
    let at = skip_space(code.as_bytes(), at);
    if code.as_bytes().get(at) != Some(&b'{') {
        let name = name_from(code, at).filter(|name| !code[at + name.len()..].starts_with('!'));
        return name.map(str::to_owned).into_iter().collect();
    }
    let Some(end) = matching(code.as_bytes(), at) else {
        return vec![];
    };
    let parts = split_flat(&code[at + 1..end]);
    parts.iter().filter_map(|part| name_from(part.trim(), 0).map(str::to_owned)).collect()
}

/// Chains of `super::`: where they begin, where they end and how long they are.
fn supers(source: &Source) -> Vec<(usize, usize, usize)> {
    let code = &source.code;
    let begins = source.words("super::").filter(|&at| !code[..at].ends_with("super::"));
    let chain = |at: usize| {
        let mut after = at;
        while code[after..].starts_with("super::") {
            after += "super::".len();
        }
        (at, after, (after - at) / "super::".len())
    };
    begins.map(chain).collect()
}

/// How many `super::` lead from a file to the root of the crate.
fn depth(path: &str) -> usize {
    let inside = path.strip_prefix("src/").unwrap_or(path).trim_end_matches(".rs");
    inside.split('/').filter(|part| *part != "mod").count()
}

/// How many `mod x { … }` surround an offset.
fn mods_around(source: &Source, at: usize) -> usize {
    let code = source.code.as_bytes();
    let surrounds = |&from: &usize| {
        let name = skip_space(code, from + 4);
        let open = name_from(&source.code, name).map(|n| skip_space(code, name + n.len()));
        let open = open.filter(|&open| code.get(open) == Some(&b'{') && open < at);
        open.and_then(|open| matching(code, open)).is_some_and(|end| at < end)
    };
    source.words("mod ").filter(surrounds).count()
}

/// A way from a room back to itself, if there is one.
pub fn cycle(looks: &[Look]) -> Option<Vec<String>> {
    let mut looks = looks.to_vec();
    looks.sort();
    looks.dedup();
    let mut left = BTreeSet::new();
    let starts: BTreeSet<String> = looks.iter().map(|(from, _)| from.clone()).collect();
    starts.into_iter().find_map(|start| walk(&looks, &mut vec![start], &mut left))
}

/// Goes on from the end of a way. Rooms that were left without a circle need no second visit.
fn walk(looks: &[Look], way: &mut Vec<String>, left: &mut BTreeSet<String>) -> Option<Vec<String>> {
    let here = way.last()?.clone();
    if left.contains(&here) {
        return None;
    }
    for (_, to) in looks.iter().filter(|(from, _)| *from == here) {
        let seen = way.contains(to);
        way.push(to.clone());
        if seen {
            return Some(way.clone());
        }
        if let Some(found) = walk(looks, way, left) {
            return Some(found);
        }
        way.pop();
    }
    left.insert(here);
    None
}

/// Names of queries that change nothing begin with one of these (see the table of names in `CONTRIBUTING.md`).
const READS: [&str; 8] = ["find", "get", "list", "count", "newest", "oldest", "last", "other"];

/// Calls such as `accounts::insert(` in a file that may only read.
pub fn direct_writes(path: &str, text: &str, tables: &[String]) -> Vec<String> {
    let source = Source::of(text).without_tests();
    let mut found = vec![];
    for table in tables.iter().filter(|table| !is_of_another_room(&source, table)) {
        let prefix = format!("{table}::");
        for at in source.words(&prefix).filter(|&at| !source.code[..at].ends_with("ops::")) {
            let query = name_from(&source.code, at + prefix.len()).unwrap_or_default();
            let is_query = query.starts_with(|first: char| first.is_ascii_lowercase());
            if is_query && !READS.contains(&query.split('_').next().unwrap_or_default()) {
                found.push(format!("{path}:{}: {table}::{query} belongs into ops", source.line_of(at)));
            }
        }
    }
    found
}

/// Whether a file says by its `use`s that a name is not the store's: intentions and tables may be called the same.
fn is_of_another_room(source: &Source, name: &str) -> bool {
    let statement = |at: usize| source.code[at..].split(';').next().unwrap_or_default();
    let all: Vec<&str> = source.words("use ").map(statement).filter(|text| brings_in(text, name)).collect();
    let is_of = |room: &str| all.iter().any(|text| text.contains(room));
    (is_of("crate::ops::") || is_of("crate::domain::")) && !is_of("crate::store::")
}

/// Whether a `use` makes `name` itself known, and not only what lies in it.
fn brings_in(statement: &str, name: &str) -> bool {
    let whole = |at: usize| !statement[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
    let ends = |at: usize| {
        let after = &statement[at + name.len()..];
        let own = after.strip_prefix("::{self").is_some_and(|rest| !rest.starts_with(" as"));
        own || after.trim_start().is_empty() || after.trim_start().starts_with([',', '}'])
    };
    statement.match_indices(name).any(|(at, _)| whole(at) && ends(at))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMALL: House = House {
        rooms: &[("domain", &[]), ("store", &["domain"]), ("web", &["store", "domain"]), ("main", &["web"])],
        doors: &[("src/domain/door.rs", "store")],
    };

    #[test]
    fn looking_down_is_allowed() {
        let text = "use crate::{domain::{a, b}, store};\nfn f() { crate::domain::c(); super::page::g(); crate::mac!(); }";
        assert_eq!(SMALL.upward_looks("src/web/sign_in.rs", text), Vec::<String>::new());
    }

    #[test]
    fn looking_up_is_seen_however_it_is_written() {
        for text in [
            "use crate::web::Page;",
            "use crate::{\n    store,\n    web::{Page, Cx},\n};",
            "fn f() { let x = crate::web::g(); }",
            "use super::super::web::Page;",
            "mod tests { use super::super::super::web::x; }",
            "#[serde(default = \"crate::web::x\")]",
            "pub(crate) use crate :: web;".replace(" :: ", "::").as_str(),
        ] {
            let found = SMALL.upward_looks("src/store/accounts.rs", text);
            assert_eq!(found.len(), 1, "{text}");
            assert!(found[0].contains("store may not look into web"), "{found:?}");
        }
    }

    #[test]
    fn a_sentence_or_a_near_parent_is_no_look() {
        for text in [
            "// as crate::web does\n/// See [crate::web::Page].\nlet x = \"in crate::web\";",
            "use super::web;",
            "mod tests { use super::super::rows; }",
        ] {
            assert_eq!(SMALL.upward_looks("src/store/accounts.rs", text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn unknown_rooms_and_single_doors() {
        assert_eq!(SMALL.upward_looks("src/attic.rs", "").len(), 1);
        assert_eq!(SMALL.upward_looks("src/web/a.rs", "use crate::attic::x;").len(), 1);
        assert_eq!(SMALL.upward_looks("src/domain/door.rs", "use crate::store;").len(), 0);
        assert_eq!(SMALL.upward_looks("src/domain/wall.rs", "use crate::store;").len(), 1);
        assert_eq!(SMALL.upward_looks("src/main.rs", "latchkey::store::x()").len(), 1);
        assert_eq!(SMALL.upward_looks("src/main.rs", "latchkey::web::x()").len(), 0);
    }

    #[test]
    fn a_circle_is_found_and_a_tree_is_none() {
        let look = |a: &str, b: &str| (a.to_owned(), b.to_owned());
        assert_eq!(cycle(&[look("a", "b"), look("a", "c"), look("b", "c")]), None);
        let found = cycle(&[look("a", "b"), look("b", "c"), look("c", "b")]).unwrap();
        assert_eq!(found, ["a", "b", "c", "b"]);
        assert_eq!(SMALL.looks("src/store/a.rs", "use crate::{domain, web::x};").len(), 2);
    }

    #[test]
    fn a_write_in_a_page_is_found_and_a_read_is_not() {
        let tables = ["accounts".to_owned()];
        let text = "let a: accounts::Row = accounts::find_by_key(c); store::accounts::lock(c);";
        let found = direct_writes("src/web/account.rs", text, &tables);
        assert_eq!(found, ["src/web/account.rs:1: accounts::lock belongs into ops"]);
    }

    #[test]
    fn an_intention_may_be_called_like_a_table() {
        let tables = ["accounts".to_owned()];
        let lock = "fn f() { accounts::lock(c); }";
        for (uses, allowed) in [
            ("use crate::ops::accounts;", true),
            ("use crate::ops::{Ctx, accounts::{self, Open}};\nuse crate::store::accounts::Row;", true),
            ("use crate::ops::Ctx;\nuse crate::store::accounts;", false),
            ("use crate::ops::accounts;\nuse crate::store::{accounts, rows};", false),
            ("use crate::ops::accounts::Open;", false),
        ] {
            let found = direct_writes("src/web/account.rs", &format!("{uses}\n{lock}"), &tables);
            assert_eq!(found.is_empty(), allowed, "{uses}");
        }
        assert!(
            direct_writes("src/web/account.rs", "fn f() { ops::accounts::lock(c); }", &tables).is_empty()
        );
    }
}
