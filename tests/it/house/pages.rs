//! Templates and styles.

use super::source::{is_name, skip_space};

/// The files named by `#[template(path = "…")]`.
pub fn template_paths(text: &str) -> Vec<String> {
    let mut found = vec![];
    for (at, mark) in text.match_indices("#[template(") {
        let inside = text[at + mark.len()..].split(")]").next().unwrap_or_default();
        let value = inside.split_once("path").map(|(_, rest)| rest.trim_start());
        let value = value.and_then(|rest| rest.strip_prefix('=')).and_then(first_quoted);
        found.extend(value);
    }
    found
}

/// The files that a template extends, includes or imports.
fn template_uses(text: &str) -> Vec<String> {
    let mut found = vec![];
    for (at, _) in text.match_indices("{%") {
        let inside = text[at + 2..].split("%}").next().unwrap_or_default();
        let inside = inside.trim_start_matches(['-', '+', '~']).trim_start();
        if ["extends ", "include ", "import "].iter().any(|word| inside.starts_with(word)) {
            found.extend(first_quoted(inside));
        }
    }
    found
}

fn first_quoted(text: &str) -> Option<String> {
    text.split('"').nth(1).map(str::to_owned)
}

/// Templates that no page reaches, starting from the names in the sources.
pub fn unused(roots: &[String], templates: &[(String, String)]) -> Vec<String> {
    let mut reached: Vec<String> = vec![];
    let mut next = roots.to_vec();
    while let Some(name) = next.pop() {
        if reached.contains(&name) {
            continue;
        }
        let text = templates.iter().find(|(path, _)| *path == name).map(|(_, text)| text.as_str());
        // Names in an include may be relative to the file or to the root.
        next.extend(text.into_iter().flat_map(template_uses).flat_map(|used| [beside(&name, &used), used]));
        reached.push(name);
    }
    let lost = templates.iter().filter(|(path, _)| !reached.contains(path));
    lost.map(|(path, _)| format!("templates/{path} is used by no page")).collect()
}

fn beside(of: &str, name: &str) -> String {
    of.rsplit_once('/').map_or(name.to_owned(), |(folder, _)| format!("{folder}/{name}"))
}

/// Scripts, styles and handlers inside a page: the content security policy allows none. Mails carry
/// their styles with them (there is nothing to link to), never a script.
pub fn inline(path: &str, text: &str) -> Vec<String> {
    let mail = path.contains("/mail/");
    let text = without_expressions(text);
    let mut found = vec![];
    for (at, name, attributes) in tags(&text) {
        let line = text[..at].matches('\n').count() + 1;
        let mut fault = |what: String| found.push(format!("{path}:{line}: {what}"));
        match name.as_str() {
            "script" if mail || !attributes.iter().any(|(name, _)| name == "src") => {
                fault("inline script".into())
            }
            "style" if !mail => fault("inline style".into()),
            _ => {}
        }
        for (name, value) in &attributes {
            if name.starts_with("on") && name.len() > 2 {
                fault(format!("handler {name}"));
            } else if name == "style" && !mail {
                fault("attribute style".into());
            } else if value.trim_start().to_ascii_lowercase().starts_with("javascript:") {
                fault(format!("script in {name}"));
            }
        }
    }
    found
}

/// Comments and template expressions overwritten: their quotes and angle brackets are no HTML.
fn without_expressions(text: &str) -> String {
    let mut text = text.to_owned();
    for (open, close, with) in [("{#", "#}", ' '), ("<!--", "-->", ' '), ("{%", "%}", ' '), ("{{", "}}", 'x')]
    {
        let mut from = 0;
        while let Some(start) = text[from..].find(open).map(|at| from + at) {
            let end = text[start..].find(close).map_or(text.len(), |at| start + at + close.len());
            let blank: String =
                text[start..end].bytes().map(|b| if b == b'\n' { '\n' } else { with }).collect();
            text.replace_range(start..end, &blank);
            from = end;
        }
    }
    text
}

type Tag = (usize, String, Vec<(String, String)>);

fn tags(text: &str) -> Vec<Tag> {
    let bytes = text.as_bytes();
    let starts = text.match_indices('<').map(|(at, _)| at);
    let opens = starts.filter(|&at| bytes.get(at + 1).is_some_and(u8::is_ascii_alphabetic));
    opens
        .map(|at| {
            let name_end = word_end(bytes, at + 1);
            (at, text[at + 1..name_end].to_ascii_lowercase(), attributes(text, name_end))
        })
        .collect()
}

fn attributes(text: &str, mut at: usize) -> Vec<(String, String)> {
    let bytes = text.as_bytes();
    let mut found = vec![];
    while at < bytes.len() && bytes[at] != b'>' {
        let end = word_end(bytes, at);
        if end == at {
            at += 1;
            continue;
        }
        let name = text[at..end].to_ascii_lowercase();
        let equals = skip_space(bytes, end);
        let (value, next) = match bytes.get(equals) {
            Some(b'=') => attribute_value(text, skip_space(bytes, equals + 1)),
            _ => ("", end),
        };
        found.push((name, value.to_owned()));
        at = next;
    }
    found
}

/// The value at an offset, and where to read on.
fn attribute_value(text: &str, at: usize) -> (&str, usize) {
    let rest = &text[at..];
    let quoted = rest.strip_prefix('"').map(|r| (r, '"')).or(rest.strip_prefix('\'').map(|r| (r, '\'')));
    if let Some((inside, quote)) = quoted {
        let length = inside.find(quote).unwrap_or(inside.len());
        return (&inside[..length], (at + length + 2).min(text.len()));
    }
    let length = rest.find(|c: char| c.is_ascii_whitespace() || c == '>').unwrap_or(rest.len());
    (&rest[..length], at + length)
}

fn word_end(bytes: &[u8], from: usize) -> usize {
    let length = bytes[from..].iter().position(|&b| !is_name(b) && b != b'-' && b != b':');
    length.map_or(bytes.len(), |length| from + length)
}

const SIDED: [&str; 14] = [
    "margin-left",
    "margin-right",
    "padding-left",
    "padding-right",
    "border-left",
    "border-right",
    "border-top-left-radius",
    "border-top-right-radius",
    "border-bottom-left-radius",
    "border-bottom-right-radius",
    "scroll-margin-left",
    "scroll-margin-right",
    "scroll-padding-left",
    "scroll-padding-right",
];

/// Declarations that know left and right; a page that reads from right to left would be wrong.
pub fn physical(path: &str, text: &str) -> Vec<String> {
    let text = without_css_comments(text);
    let (mut found, mut line) = (vec![], 1);
    for piece in text.split_inclusive([';', '{', '}']) {
        let begin = line + piece[..piece.len() - piece.trim_start().len()].matches('\n').count();
        line += piece.matches('\n').count();
        // What ends in an opening brace is a selector: `a:hover {`.
        let declaration = piece.trim_end_matches([';', '}']).trim();
        if !declaration.ends_with('{') && is_sided(declaration) {
            found.push(format!("{path}:{begin}: {declaration}"));
        }
    }
    found
}

fn is_sided(declaration: &str) -> bool {
    let Some((name, value)) = declaration.split_once(':') else {
        return false;
    };
    let (name, value) = (name.trim().to_ascii_lowercase(), value.trim().to_ascii_lowercase());
    let value = value.trim_end_matches("!important").trim();
    let parts: Vec<&str> = value.split_whitespace().collect();
    match name.as_str() {
        "left" | "right" => true,
        "text-align" | "float" | "clear" => matches!(value, "left" | "right"),
        "margin" | "padding" | "inset" | "border-width" | "scroll-margin" | "scroll-padding" => {
            parts.len() == 4 && !value.contains('(') && parts[1] != parts[3]
        }
        _ => SIDED
            .iter()
            .any(|sided| name == *sided || name.strip_prefix(sided).is_some_and(|r| r.starts_with('-'))),
    }
}

fn without_css_comments(text: &str) -> String {
    let mut text = text.to_owned();
    while let Some(start) = text.find("/*") {
        let end = text[start..].find("*/").map_or(text.len(), |at| start + at + 2);
        let lines = "\n".repeat(text[start..end].matches('\n').count());
        text.replace_range(start..end, &lines);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_that_no_page_reaches_is_found() {
        let source = "#[derive(Template)]\n#[template(path = \"forgot/code.html\")]\n#[template(\n    path=\"a.txt\",\n    escape = \"none\",\n)]\n#[template(source = \"x\", ext = \"txt\")]";
        let roots = template_paths(source);
        assert_eq!(roots, ["forgot/code.html", "a.txt"]);
        let file = |path: &str, text: &str| (path.to_owned(), text.to_owned());
        let templates = [
            file(
                "forgot/code.html",
                "{% extends \"layout.html\" %}{%- import \"parts/form.html\" as form -%}",
            ),
            file("a.txt", "{% include \"b.txt\" %}"),
            file("b.txt", ""),
            file("layout.html", ""),
            file("parts/form.html", ""),
            file("lost.html", "{% extends \"lost_too.html\" %}"),
            file("lost_too.html", ""),
        ];
        let found = unused(&roots, &templates);
        assert_eq!(
            found,
            ["templates/lost.html is used by no page", "templates/lost_too.html is used by no page"]
        );
    }

    #[test]
    fn whatever_the_policy_forbids_is_found() {
        for fault in [
            "<script>alert(1)</script>",
            "<script type=\"application/json\">{}</script>",
            "<style>p{}</style>",
            "<p class=\"a\" style=\"color:red\">",
            "<p\n  style=x>",
            "<button onclick=\"x()\">",
            "<body ONLOAD=x>",
            "<a {% if a > b %}class=\"x\"{% endif %} onfocus='x'>",
            "<a href=\"JavaScript:x\">",
            "<a href=x onblur=y>",
        ] {
            assert_eq!(inline("templates/a.html", fault).len(), 1, "{fault}");
        }
        assert_eq!(inline("templates/a.html", "\n<p>\n<style>"), ["templates/a.html:3: inline style"]);
    }

    #[test]
    fn a_clean_page_is_left_alone() {
        for text in [
            "<script type=\"module\" src=\"{{ js }}\"></script>",
            "{# <style> #}<!-- <p onclick=x> -->",
            "<p data-on=\"1\" class=\"style\" title=\"style = on\">on = 1, style=\"x\"</p>",
            "<a href=\"{{ \"a>b\"|t }}\" lang={{ lang }}>one</a>",
            "<link rel=stylesheet href=/a.css>",
        ] {
            assert_eq!(inline("templates/a.html", text), Vec::<String>::new(), "{text}");
        }
        let mail = "<p style=\"margin:0\"><style>p{}</style>";
        assert_eq!(inline("templates/mail/code.html", mail), Vec::<String>::new());
        assert_eq!(inline("templates/mail/code.html", "<script src=x></script>").len(), 1);
    }

    #[test]
    fn sided_styles_are_found() {
        for fault in [
            "margin-left: 1px",
            "border-left-color: red",
            "left:0",
            "right: 1rem !important",
            "text-align:left",
            "float: right",
            "padding: 1px 2px 3px 4px",
            "BORDER-TOP-LEFT-RADIUS: 1px",
        ] {
            assert_eq!(physical("a.css", &format!("a:hover {{ color: red; {fault} }}")).len(), 1, "{fault}");
            assert_eq!(physical("a.css", &format!("@media (x) {{ a {{ {fault}; }} }}")).len(), 1, "{fault}");
        }
        assert_eq!(physical("a.css", "a {\n  /* b\n */ c: d;\n  left: 0;\n}"), ["a.css:4: left: 0"]);
    }

    #[test]
    fn logical_styles_are_left_alone() {
        for text in [
            "a { margin-inline-start: 1px; text-align: start; inset-inline-end: 0; float: inline-start }",
            "a { padding: 1px 2px; margin: 1px 2px 3px 2px; border-start-start-radius: 1px }",
            "/* left: 0; */ .left:hover { color: red } a:is(.right) { b: c }",
            "a { background: url(a.svg) no-repeat right 1rem center; --left: 1 }",
        ] {
            assert_eq!(physical("a.css", text), Vec::<String>::new(), "{text}");
        }
    }
}
