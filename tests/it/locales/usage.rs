//! Messages against the places that name them: every id exists and gets its arguments, and every English
//! message is named somewhere.

use std::collections::BTreeSet;

use super::ftl::{File, Language, Parts};
use super::scan::{self, Use};

/// Everything that does not fit, each with its place. `not_messages` lists the texts in templates that look
/// like message ids and are none.
pub fn check(english: &Language, templates: &[File], sources: &[File], not_messages: &[&str]) -> Vec<String> {
    let in_templates: Vec<_> = templates.iter().flat_map(scan::template).collect();
    let in_sources: Vec<_> =
        sources.iter().filter(|file| !is_test(&file.path)).flat_map(scan::rust).collect();
    let mut faults = Vec::new();
    for named in in_templates.iter().chain(&in_sources) {
        faults.extend(fault(english, named));
    }
    let doors: Vec<_> = english.files.iter().map(|file| door(file.name())).collect();
    let like_ids =
        in_templates.iter().filter(|named| !named.is_message && !english.entries.contains_key(&named.id));
    let like_ids: Vec<_> =
        like_ids.filter(|named| doors.iter().any(|door| named.id.starts_with(door))).collect();
    for named in like_ids.iter().filter(|named| !not_messages.contains(&named.id.as_str())) {
        let hint = "does not exist in locales/en (if it is no message: tests/it/locales/not_messages.txt)";
        faults.push(format!("{}: {} {hint}", named.at, named.id));
    }
    for word in not_messages.iter().filter(|word| !like_ids.iter().any(|named| named.id == **word)) {
        faults.push(format!("tests/it/locales/not_messages.txt: {word} is not needed any more"));
    }
    faults.extend(unused(english, in_templates.iter().chain(&in_sources)));
    faults
}

/// What the ids of a file start with: `sign_in.ftl` holds `sign-in-…`.
fn door(file: &str) -> String {
    format!("{}-", file.trim_end_matches(".ftl").replace('_', "-"))
}

fn is_test(path: &str) -> bool {
    path.contains("/tests/") || path.ends_with("tests.rs")
}

fn fault(english: &Language, named: &Use) -> Option<String> {
    let Use { at, id, .. } = named;
    if !english.entries.contains_key(id) {
        return named.is_message.then(|| format!("{at}: {id} does not exist in locales/en"));
    }
    let (given, needed) = (named.given.as_ref()?, english.variables(id));
    let list =
        |names: Vec<&String>| names.into_iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ");
    let (missing, extra) =
        (list(needed.difference(given).collect()), list(given.difference(&needed).collect()));
    match (missing.as_str(), extra.as_str()) {
        ("", "") => None,
        ("", extra) => Some(format!("{at}: {id} is given {extra}, which it does not have")),
        (missing, _) => Some(format!("{at}: {id} is not given {missing}")),
    }
}

fn unused<'a>(english: &Language, named: impl Iterator<Item = &'a Use>) -> Vec<String> {
    let mut known: BTreeSet<String> = named.map(|named| named.id.clone()).collect();
    known.extend(english.entries.values().flat_map(|entry| Parts::of(&entry.pattern).references));
    let unused = english.entries.iter().filter(|(key, _)| !known.contains(*key));
    unused.map(|(key, entry)| format!("{}: {key} is used nowhere", entry.at)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str =
        "x-title = Title\nx-sent = Sent to { $mail }, { $n } left\nx-box = { x-sent }\n    .hint = Hint\n";

    fn faults(template: &str, source: &str) -> Vec<String> {
        let file = |path: &str, text: &str| File { path: path.to_owned(), text: text.to_owned() };
        let (template, source) = (file("templates/a.html", template), file("src/a.rs", source));
        check(&Language::of("en", ENGLISH), &[template], &[source], &[])
    }

    /// A template that uses all of English.
    const GOOD: &str = "<h1 title=\"{{ \"x-title\"|text }}\">\n{{ \"x-box\"|t|arg(\"mail\", mail)|arg(\"n\", 3) }}\n\
        {% call box(\"x-box.hint\") %}{% endcall %}\n";

    #[test]
    fn a_page_that_names_all_messages_passes() {
        assert_eq!(faults(GOOD, ""), [""; 0]);
    }

    #[test]
    fn an_unknown_id_is_found_in_templates() {
        assert_eq!(
            faults(&format!("{GOOD}{{{{ \"x-titel\" | t }}}}"), ""),
            ["templates/a.html:4: x-titel does not exist in locales/en"]
        );
        assert_eq!(
            faults(&format!("{GOOD}{{% if a %}}{{{{ form::box(\"x-titel\") }}}}"), ""),
            ["templates/a.html:4: x-titel does not exist in locales/en (if it is no message: \
              tests/it/locales/not_messages.txt)"]
        );
        assert_eq!(
            faults(&format!("{GOOD}{{# {{{{ \"x-titel\"|t }}}} #}}<i class=\"x-titel\">"), ""),
            [""; 0]
        );
    }

    #[test]
    fn a_list_says_what_is_no_message() {
        let file = |text: &str| [File { path: "templates/a.html".to_owned(), text: text.to_owned() }];
        let list = |text: &str| check(&Language::of("en", ENGLISH), &file(text), &[], &["x-icon"]);
        assert_eq!(list(&format!("{GOOD}{{{{ icon(\"x-icon\") }}}}")), [""; 0]);
        assert_eq!(list(GOOD), ["tests/it/locales/not_messages.txt: x-icon is not needed any more"]);
    }

    #[test]
    fn an_unknown_id_is_found_in_code() {
        let expected = |id: &str| vec![format!("src/a.rs:2: {id} does not exist in locales/en")];
        assert_eq!(faults(GOOD, "\nlet a = msg!(\"x-titel\");"), expected("x-titel"));
        assert_eq!(faults(GOOD, "\nlocalizer.text(\"x-titel\", &[]);"), expected("x-titel"));
        assert_eq!(
            faults(GOOD, "\nlocalizer.isolated(\n\"x-titel\", &[])"),
            vec!["src/a.rs:3: x-titel does not exist in locales/en"]
        );
        assert_eq!(
            faults(GOOD, "// msg!(\"x-titel\")\n/* msg!(\"x-titel\") */ response.text(\"a\")"),
            [""; 0]
        );
        assert_eq!(
            faults(GOOD, "fn f() {}\n#[cfg(test)]\nmod tests { fn g() { msg!(\"x-titel\") } }"),
            [""; 0]
        );
    }

    #[test]
    fn missing_and_needless_arguments_are_found_where_they_can_be_seen() {
        let lacks = "templates/a.html:2: x-box is not given $n";
        assert_eq!(faults(&GOOD.replace("|arg(\"n\", 3)", ""), ""), [lacks]);
        let extra = "templates/a.html:2: x-box is given $m, which it does not have";
        assert_eq!(faults(&GOOD.replace("arg(\"n\", 3)", "arg(\"n\", 3)|ltr(\"m\", (1)))"), ""), [extra]);
        assert_eq!(faults(&GOOD.replace("arg(\"n\", 3)", "args(more)"), ""), [""; 0]);

        let code = |text: &str| faults(GOOD, text);
        assert_eq!(code("l.text(\"x-sent\", &[(\"mail\", a), (\"n\", 1.into())])"), [""; 0]);
        assert_eq!(code("l.text(\"x-sent\", args)"), [""; 0]);
        assert_eq!(code("l.text(\"x-sent\", &[])"), ["src/a.rs:1: x-sent is not given $mail, $n"]);
        assert_eq!(code("l.isolated(\"x-sent\", &[(\"mail\", f(\")\")),\n    (\"n\", 1)])"), [""; 0]);
        assert_eq!(code("l.isolated(\"x-sent\", &[(\"mail\", a)])"), ["src/a.rs:1: x-sent is not given $n"]);
        assert_eq!(code("msg!(\"x-sent\")"), [""; 0]);
    }

    #[test]
    fn a_message_nobody_names_is_found() {
        assert_eq!(
            faults(&GOOD.replace("\"x-title\"|text", "title"), ""),
            ["locales/en/x.ftl:1: x-title is used nowhere"]
        );
        assert_eq!(faults(&GOOD.replace("\"x-title\"|text", "title"), "A => r#\"x-title\"#,"), [""; 0]);
        assert_eq!(
            faults(&GOOD.replace("x-box.hint", "x-box"), ""),
            ["locales/en/x.ftl:4: x-box.hint is used nowhere"]
        );
    }
}
