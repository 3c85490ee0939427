//! Finds message ids in templates and in code, without understanding either.

use std::collections::BTreeSet;

use super::ftl::File;

/// A text that may be a message id.
pub struct Use {
    /// `path:line`.
    pub at: String,
    pub id: String,
    /// Whether it is certainly meant as one.
    pub is_message: bool,
    /// The arguments next to it, where all of them can be seen.
    pub given: Option<BTreeSet<String>>,
}

/// The literals in the tags of a template. `"id"|t`, `"id"|text` and `"id"|isolated` are messages.
pub fn template(file: &File) -> Vec<Use> {
    let mut uses = Vec::new();
    let mut from = 0;
    while let Some(open) = file.text[from..].find('{').map(|at| from + at) {
        let rest = &file.text[open..];
        let (start, end) = match rest.as_bytes().get(1) {
            Some(b'#') => (open, open + rest.find("#}").unwrap_or(rest.len())),
            Some(b'{') => (open, open + tag_length(rest, "}}")),
            Some(b'%') => (open, open + tag_length(rest, "%}")),
            _ => (open, open + 1),
        };
        if matches!(rest.as_bytes().get(1), Some(b'{' | b'%')) {
            let tag = &file.text[start..end];
            uses.extend(literals(tag).into_iter().map(|literal| {
                let (is_message, given) = filters(&tag[literal.end..]);
                let line = file.text[..start + literal.start].matches('\n').count() + 1;
                Use { at: file.at(line), id: literal.text, is_message, given }
            }));
        }
        from = end.max(open + 1);
    }
    uses
}

fn tag_length(text: &str, end: &str) -> usize {
    let inside: Vec<_> = literals(text);
    let outside = |at: &usize| !inside.iter().any(|literal| (literal.start..literal.end).contains(at));
    let end = text.match_indices(end).map(|(at, _)| at).find(outside);
    end.unwrap_or(text.len())
}

/// What is done with a literal, and the arguments that are given.
fn filters(mut rest: &str) -> (bool, Option<BTreeSet<String>>) {
    let (mut is_message, mut given) = (false, Some(BTreeSet::new()));
    while let Some(after) = rest.trim_start().strip_prefix('|').filter(|after| !after.starts_with('|')) {
        let after = after.trim_start();
        let name: String = after.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        let (inside, next) =
            parenthesised(&after[name.len()..], '(', ')').unwrap_or(("", &after[name.len()..]));
        match name.as_str() {
            "t" | "text" | "isolated" => is_message = true,
            "arg" | "ltr" => _ = given.as_mut().map(|given| given.extend(first_literal(inside))),
            "args" => given = None,
            _ => {}
        }
        rest = next;
    }
    (is_message, given.filter(|_| is_message))
}

/// The literals of code outside comments and tests. `msg!("id")`, `.text("id", …)` and `.isolated("id", …)`
/// are messages.
pub fn rust(file: &File) -> Vec<Use> {
    let end = file.text.find("#[cfg(test)]\nmod tests {").unwrap_or(file.text.len());
    let code = &file.text[..end];
    let found = literals(code).into_iter().filter(|literal| !literal.text.contains(char::is_whitespace));
    let uses = found.map(|literal| {
        let before = code[..literal.start].trim_end();
        let (is_message, given) =
            match ["msg!(", ".text(", ".isolated("].into_iter().find(|call| before.ends_with(call)) {
                Some("msg!(") => (true, None),
                Some(_) => (looks_like_id(&literal.text), listed(&code[literal.end..])),
                None => (false, None),
            };
        let line = code[..literal.start].matches('\n').count() + 1;
        Use { at: file.at(line), id: literal.text, is_message, given: given.filter(|_| is_message) }
    });
    uses.collect()
}

fn looks_like_id(text: &str) -> bool {
    text.contains('-')
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '.'))
}

/// The names in `, &[("name", …), …]`; None for anything else.
fn listed(rest: &str) -> Option<BTreeSet<String>> {
    let list = rest.trim_start().strip_prefix(',')?.trim_start().strip_prefix('&')?;
    let (inside, _) = parenthesised(list, '[', ']')?;
    let mut names = BTreeSet::new();
    let mut rest = inside;
    while let Some((pair, next)) = rest.find('(').and_then(|at| parenthesised(&rest[at..], '(', ')')) {
        names.extend(first_literal(pair));
        rest = next;
    }
    Some(names)
}

fn first_literal(text: &str) -> Option<String> {
    text.trim_start()
        .starts_with('"')
        .then(|| literals(text).into_iter().next())
        .flatten()
        .map(|literal| literal.text)
}

/// What stands in the parentheses with which `text` starts, and what follows them.
fn parenthesised(text: &str, open: char, close: char) -> Option<(&str, &str)> {
    text.starts_with(open).then_some(())?;
    let inside = literals(text);
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        if inside.iter().any(|literal| (literal.start..literal.end).contains(&at)) {
            continue;
        }
        depth += i32::from(c == open) - i32::from(c == close);
        if depth == 0 {
            return Some((&text[1..at], &text[at + 1..]));
        }
    }
    None
}

/// A string literal; the range holds the quotes.
struct Literal {
    start: usize,
    end: usize,
    text: String,
}

/// The string literals of Rust or of a template's expression, comments and characters left out.
fn literals(code: &str) -> Vec<Literal> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(c) = code[at..].chars().next() {
        let rest = &code[at..];
        at += if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if let Some(length) = character(rest) {
            length
        } else if let Some((length, text)) = string(rest) {
            found.push(Literal { start: at, end: at + length, text });
            length
        } else {
            c.len_utf8()
        };
    }
    found
}

/// The length of a character literal (`'"'`, `'\''`), which is not a lifetime.
fn character(code: &str) -> Option<usize> {
    let inside = code.strip_prefix('\'')?;
    let length = match inside.strip_prefix('\\') {
        Some(escaped) => 1 + escaped.chars().next()?.len_utf8(),
        None => inside.chars().next()?.len_utf8(),
    };
    inside[length..].starts_with('\'').then_some(length + 2)
}

/// The length and the text of a string literal at the start of `code`.
fn string(code: &str) -> Option<(usize, String)> {
    if let Some(raw) = code.strip_prefix('r') {
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        if let Some(inside) = raw[hashes..].strip_prefix('"') {
            let end = inside.find(&format!("\"{}", "#".repeat(hashes)))?;
            return Some((1 + hashes + 1 + end + 1 + hashes, inside[..end].to_owned()));
        }
    }
    let inside = code.strip_prefix('"')?;
    let mut escaped = false;
    for (at, c) in inside.char_indices() {
        match (escaped, c) {
            (false, '"') => return Some((at + 2, inside[..at].to_owned())),
            (false, '\\') => escaped = true,
            _ => escaped = false,
        }
    }
    None
}
