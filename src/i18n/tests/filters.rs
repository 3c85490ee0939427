//! The filters as templates use them.

use askama::Template;
use jiff::Zoned;

use crate::i18n::{Arg, RenderValues, filters};

use super::{at, catalog};

fn render(template: &impl Template, tag: &str) -> String {
    template.render_with_values(&RenderValues(catalog().find(tag).unwrap())).unwrap()
}

#[derive(Template)]
#[template(source = r#"{{ "greeting"|t|arg("name", name)|ltr("mail", mail) }}"#, ext = "html")]
struct Html<'a> {
    name: &'a str,
    mail: String,
}

#[test]
fn html_escapes_everything_and_isolates_what_is_inserted() {
    let page = Html { name: "<b>\"Ann\"", mail: "a&b@c".to_owned() };
    assert_eq!(
        render(&page, "en"),
        "Hello <bdi>&#60;b&#62;&#34;Ann&#34;</bdi>, write to <bdi dir=\"ltr\">a&#38;b@c</bdi> &#60;soon&#62;"
    );
}

#[derive(Template)]
#[template(
    source = r#"<input title="{{ "greeting"|text|arg("name", name)|arg("mail", mail) }}">"#,
    ext = "html"
)]
struct Attribute<'a> {
    name: &'a &'a str,
    mail: &'a Arg,
}

#[test]
fn attributes_are_escaped_and_hold_no_elements() {
    let page = Attribute { name: &"\"Ann\"", mail: &Arg::ltr("a@b") };
    assert_eq!(render(&page, "de"), "<input title=\"Hallo &#34;Ann&#34;: a@b\">");
}

#[derive(Template)]
#[template(source = r#"{{ "greeting"|isolated|arg("name", name)|ltr("mail", "a@b") }}"#, ext = "txt")]
struct Mail {
    name: String,
}

#[test]
fn plain_text_mails_get_no_entities_and_isolates_where_they_are_read_from_the_right() {
    let page = Mail { name: "R&D".to_owned() };
    assert_eq!(render(&page, "de"), "Hallo R&D: a@b");
    assert_eq!(render(&page, "he"), "Shalom \u{2068}R&D\u{2069}: \u{2066}a@b\u{2069}");
}

struct Rule {
    message: String,
    args: Vec<(&'static str, Arg)>,
}

#[derive(Template)]
#[template(
    source = r#"{% for rule in rules %}{{ rule.message|t|args(rule.args) }} {{ key|text|args(pairs) }};{% endfor %}"#,
    ext = "html"
)]
struct AtRunTime<'a> {
    rules: &'a [Rule],
    key: &'a str,
    pairs: &'a [(String, i64)],
}

#[test]
fn ids_and_arguments_may_be_values() {
    let rules = [Rule { message: "minutes".to_owned(), args: vec![("n", 1.into())] }];
    let page = AtRunTime { rules: &rules, key: "minutes", pairs: &[("n".to_owned(), 2)] };
    assert_eq!(render(&page, "en"), "1 minute 2 minutes;");
}

#[derive(Template)]
#[template(
    source = r#"{{ "minutes"|t|arg("n", 3) }}|{{ "minutes"|t|arg("n", n) }}|{{ "minutes"|t|arg("n", m) }}"#,
    ext = "html"
)]
struct Numbers<'a> {
    n: usize,
    m: &'a u64,
}

#[test]
fn numbers_of_any_integer_type_are_taken_and_grouped() {
    let page = Numbers { n: 1234, m: &7_654_321 };
    assert_eq!(render(&page, "en"), "3 minutes|1,234 minutes|7,654,321 minutes");
}

#[derive(Template)]
#[template(
    source = r#"<time datetime="{{ at|iso }}">{{ at|moment }}</time> {{ at|clock_time }} {{ "sent"|t|arg("at", at) }}"#,
    ext = "html"
)]
struct Times<'a> {
    at: &'a Zoned,
}

#[test]
fn moments_are_shown_for_people_and_for_machines() {
    let text = render(&Times { at: &at() }, "en-GB");
    assert!(
        text.starts_with(
            "<time datetime=\"2026-11-22T14:05:00+00:00\">22 November 2026 at 14:05</time> 14:05 Sent 22"
        ),
        "{text}"
    );
}

#[derive(Template)]
#[template(source = r#"{{ "no-such-message"|t }} {{ "<no>"|t }}"#, ext = "html")]
struct Missing;

#[test]
fn a_missing_message_is_its_escaped_id() {
    assert_eq!(render(&Missing, "de"), "no-such-message &#60;no&#62;");
}

#[test]
fn rendering_without_a_language_is_an_error_and_not_a_blank() {
    assert!(matches!(Missing.render(), Err(askama::Error::ValueMissing)));
}

#[derive(Template)]
#[template(
    source = r#"{% macro field(label, hint) %}<label>{{ label|t }}<i title="{{ hint|text }}"></i></label>{% endmacro %}{% call field("field", "field.hint") %}{% endcall %}"#,
    ext = "html"
)]
struct InMacro;

#[test]
fn filters_work_inside_macros() {
    assert_eq!(render(&InMacro, "de"), "<label>Name<i title=\"Your full name\"></i></label>");
}
