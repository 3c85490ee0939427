//! Sizes, forbidden words and names of files.

use super::source::Source;

pub fn long_file(path: &str, text: &str, most: usize) -> Vec<String> {
    let lines = text.lines().count();
    // Written by `diesel print-schema`.
    let generated = path.ends_with("/schema.rs");
    let found = (lines > most && !generated).then(|| format!("{path}: {lines} lines; at most {most}"));
    found.into_iter().collect()
}

pub fn long_functions(path: &str, text: &str, most: usize) -> Vec<String> {
    let long = Source::of(text).functions().into_iter().filter(|f| f.lines > most);
    long.map(|f| format!("{path}:{}: `{}` has {} lines of code; at most {most}", f.line, f.name, f.lines))
        .collect()
}

/// What these take is decided by the trait of a library.
const FORCED: [&str; 1] = ["verify_server_cert"];

pub fn wide_functions(path: &str, text: &str, most: usize) -> Vec<String> {
    let free = |name: &str| !FORCED.contains(&name);
    let wide = Source::of(text).functions().into_iter().filter(|f| f.parameters > most && free(&f.name));
    wide.map(|f| format!("{path}:{}: `{}` takes {}; at most {most}", f.line, f.name, f.parameters)).collect()
}

const BANNED: [(&str, &str); 8] = [
    (".unwrap()", "return an error"),
    (".expect(", "return an error"),
    (".unwrap_err()", "return an error"),
    ("todo!", "do it"),
    ("unimplemented!", "do it"),
    ("dbg!", "log it"),
    ("unsafe {", "do without"),
    ("#[allow(dead_code", "delete it"),
];

/// Ways to stop the program, and work left undone. Tests inside a source file are free of it.
pub fn banned_words(path: &str, text: &str) -> Vec<String> {
    // `mod tests;` in a file of its own, or in a folder.
    if path.ends_with("/tests.rs") || path.contains("/tests/") {
        return vec![];
    }
    let source = Source::of(text).without_tests();
    let mut found = vec![];
    for (word, instead) in BANNED {
        let seen = source.words(word).map(|at| source.line_of(at));
        found.extend(seen.map(|line| format!("{path}:{line}: `{word}`: {instead}")));
    }
    for (line, comment) in &source.comments {
        let words = comment.split(|c: char| !c.is_ascii_alphanumeric() && c != '#');
        let undone = words.into_iter().any(|word| matches!(word, "TODO" | "FIXME" | "XXX" | "HACK"));
        if undone && !comment.contains('#') {
            found.push(format!("{path}:{line}: work left undone without an issue: {comment}"));
        }
    }
    found
}

pub fn commented_out(path: &str, text: &str) -> Vec<String> {
    let comments = Source::of(text).comments.into_iter();
    let code = comments.filter(|(_, comment)| reads_as_code(comment));
    code.map(|(line, comment)| format!("{path}:{line}: commented-out code: {comment}")).collect()
}

/// A comment is a sentence. What ends or begins as only a statement does is code.
fn reads_as_code(comment: &str) -> bool {
    let text = comment.trim().trim_start_matches(['/', '*', ' ']).trim_end_matches("*/").trim();
    let ends = [";", "{", "}", "})", "),"].iter().any(|end| text.ends_with(end));
    let begins = (text.starts_with("let ") && text.contains(" = "))
        || (text.starts_with("use ") && text.contains("::"))
        || (text.starts_with("fn ") && text.contains('('))
        || (text.starts_with("pub ") && text.contains(['(', '{', ':']))
        || text.starts_with("#[");
    let call = text.contains("::") || text.contains('(') || text.contains('=') || text.len() < 4;
    (ends && (call || text.starts_with("return") || text.starts_with("impl"))) || begins
}

const DRAWERS: [&str; 8] = ["utils", "util", "helpers", "helper", "common", "misc", "shared", "stuff"];

pub fn drawer_name(path: &str) -> Vec<String> {
    let parts = path.split('/').map(|part| part.trim_end_matches(".rs"));
    let drawers = parts.filter(|part| DRAWERS.contains(part));
    drawers.map(|name| format!("{path}: `{name}` says nothing about what is inside")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_one_line_too_long_is_found() {
        let text = "x\n".repeat(401);
        assert_eq!(long_file("src/a.rs", &text, 400).len(), 1);
        assert_eq!(long_file("src/a.rs", &text[2..], 400).len(), 0);
        assert_eq!(long_file("src/store/schema.rs", &text, 400).len(), 0);
    }

    #[test]
    fn a_function_one_line_too_long_is_found() {
        let long =
            format!("impl A {{\n    pub async fn f(&self) {{\n{}    }}\n}}\n", "        a();\n".repeat(39));
        let found = long_functions("src/a.rs", &long, 40);
        assert_eq!(found, ["src/a.rs:2: `f` has 41 lines of code; at most 40"]);
        let just = long.replacen("        a();\n", "        // Why, in a sentence.\n\n", 1);
        assert_eq!(long_functions("src/a.rs", &just, 40), Vec::<String>::new());
    }

    #[test]
    fn a_sixth_parameter_is_found() {
        let five = "fn f(&self, a: u8, b: HashMap<u8, u8>, c: (u8, u8), d: impl Fn(u8, u8) -> u8) {}";
        assert_eq!(wide_functions("src/a.rs", five, 5), Vec::<String>::new());
        let six = five.replace("a: u8", "a: u8, a2: u8");
        assert_eq!(wide_functions("src/a.rs", &six, 5).len(), 1);
    }

    #[test]
    fn each_banned_word_is_found_in_code_only() {
        for fault in [
            "x.unwrap()",
            "x.expect(\"y\")",
            "x.unwrap_err()",
            "todo!()",
            "unimplemented!()",
            "dbg!(x)",
            "unsafe { x }",
            "#[allow(dead_code)] let x = 1",
        ] {
            assert_eq!(banned_words("src/a.rs", &format!("fn f() {{ {fault}; }}")).len(), 1, "{fault}");
            assert_eq!(
                banned_words("src/a.rs", &format!("// {fault}\nlet x = r#\"{fault}\"#;")).len(),
                0,
                "{fault}"
            );
            let test = format!("#[cfg(test)]\nmod tests {{ fn f() {{ {fault}; }} }}");
            assert_eq!(banned_words("src/a.rs", &test).len(), 0, "{fault}");
        }
        assert_eq!(banned_words("src/i18n/tests/golden.rs", "x.unwrap();").len(), 0);
        let expected = "#[expect(clippy::x, reason = \"a\")]\nx.unwrap_or(1);";
        assert_eq!(banned_words("src/a.rs", expected).len(), 0);
    }

    #[test]
    fn work_left_undone_needs_an_issue() {
        assert_eq!(banned_words("src/a.rs", "// TODO later").len(), 1);
        assert_eq!(banned_words("src/a.rs", "// TODO #12: later").len(), 0);
        assert_eq!(banned_words("src/a.rs", "// todos are rows").len(), 0);
    }

    #[test]
    fn commented_out_code_is_found() {
        for code in [
            "// let x = 1;",
            "// foo.bar(baz);",
            "// }",
            "// use crate::web;",
            "// if x == y {",
            "/* return x; */",
            "//     pub fn gone(a: u8) -> u8",
            "// #[derive(Debug)]",
        ] {
            assert_eq!(commented_out("src/a.rs", code).len(), 1, "{code}");
        }
    }

    #[test]
    fn a_sentence_is_no_code() {
        for sentence in [
            "// A reset by rootdn bypasses the policy; the portal has its own account.",
            "// let the worker look it up",
            "// Use of the address is counted (see RFC 5321).",
            "/// let x = 1;",
            "// one; two;",
            "// see https://www.rfc-editor.org/rfc/rfc9457",
            "// ids: `v1.<key>.<nonce>`",
        ] {
            assert_eq!(commented_out("src/a.rs", sentence), Vec::<String>::new(), "{sentence}");
        }
    }

    #[test]
    fn drawers_are_found() {
        assert_eq!(drawer_name("src/web/utils.rs").len(), 1);
        assert_eq!(drawer_name("src/helpers/mod.rs").len(), 1);
        assert_eq!(drawer_name("src/domain/policy/rules/common_passwords.rs").len(), 0);
    }
}
