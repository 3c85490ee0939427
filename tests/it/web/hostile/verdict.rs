//! What must be true of every answer.

use super::requests::Request;
use crate::kit::wire::Answer;

/// What the layer under the pages may answer by itself, to what it cannot read.
const UNREADABLE: [u16; 6] = [400, 408, 413, 414, 417, 431];
/// What every answer of the portal carries, and a part of it.
const PROTECTION: [(&str, &str); 5] = [
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("content-security-policy", "default-src 'none'"),
    ("content-security-policy", "frame-ancestors 'none'"),
    ("cache-control", ""),
];

/// What is wrong with an answer.
pub fn check(request: &Request, answer: Option<&Answer>) -> Result<(), String> {
    let Some(answer) = answer else {
        return if request.readable { Err("no answer".to_owned()) } else { Ok(()) };
    };
    if !(200..500).contains(&answer.status) {
        return Err(format!("answered with {}", answer.head));
    }
    if answer.header("x-request-id").is_empty() {
        let refused = UNREADABLE.contains(&answer.status);
        return if refused { Ok(()) } else { Err(format!("not the portal's answer: {}", answer.head)) };
    }
    for (name, part) in PROTECTION {
        if answer.header(name).is_empty() || !answer.header(name).contains(part) {
            return Err(format!("{name} is not as it should be: {}", answer.head));
        }
    }
    page(request, answer)
}

/// A page with a form has its form, whatever was typed, and what was typed is still there.
fn page(request: &Request, answer: &Answer) -> Result<(), String> {
    let html = answer.header("content-type").starts_with("text/html");
    if !html || request.manner.bodiless || !answer.header("content-encoding").is_empty() {
        return Ok(());
    }
    if answer.status == 422 && !answer.body.contains("id=\"errors\"") {
        return Err("refused without a word why".to_owned());
    }
    let shown = matches!(answer.status, 200 | 422);
    let Some(door) = request.door.filter(|door| shown && door.refused.is_some()) else {
        return Ok(());
    };
    if !answer.body.contains(&format!("action=\"{}\"", door.path)) {
        return Err("a page without its form".to_owned());
    }
    for (name, value) in request.typed.iter().filter(|(name, _)| door.kept.contains(&name.as_str())) {
        let shown = escaped(value);
        let stands = [format!("value=\"{shown}\""), format!(">\n{shown}</textarea>")];
        if !stands.iter().any(|stands| answer.body.contains(stands)) {
            return Err(format!("what was typed as {name} is gone: {value:?}"));
        }
    }
    Ok(())
}

fn escaped(text: &str) -> String {
    let text = text.replace('&', "&#38;").replace('<', "&#60;").replace('>', "&#62;");
    text.replace('"', "&#34;").replace('\'', "&#39;")
}
