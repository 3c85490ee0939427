//! Where forms go, and every address there is.

/// An address that takes a form.
pub struct Door {
    /// The address.
    pub path: &'static str,
    /// The names of its fields.
    pub fields: &'static [&'static str],
    /// Those of which what was typed stands there again when the form is refused.
    pub kept: &'static [&'static str],
    /// Fields that are refused for certain, on a page with the same form.
    pub refused: Option<&'static [(&'static str, &'static str)]>,
}

const fn door(path: &'static str, fields: &'static [&'static str]) -> Door {
    Door { path, fields, kept: &[], refused: None }
}

const fn form(
    path: &'static str,
    fields: &'static [&'static str],
    kept: &'static [&'static str],
    refused: &'static [(&'static str, &'static str)],
) -> Door {
    Door { path, fields, kept, refused: Some(refused) }
}

/// For somebody whom nobody knows.
pub const OPEN: &[Door] = &[
    form(
        "/sign-in",
        &["username", "password", "next"],
        &["username"],
        &[("username", "nobody of this name"), ("password", "wrong")],
    ),
    form("/forgot", &["username"], &["username"], &[("username", "")]),
    form("/unlock", &["username"], &["username"], &[("username", "")]),
    form("/forgot/contact", &["message", "flow"], &["message"], &[("message", "")]),
    door("/language", &["lang", "return"]),
    door("/sign-in/passkey", &["ceremony", "credential", "next"]),
    door("/sign-in/passkey/options", &[]),
    door("/password/score", &["new_password", "username"]),
    door("/report/AAAA", &["answer"]),
    door("/welcome/AAAA", &["new_password", "confirm_password"]),
    door("/gateway/AAAA", &["MessageStatus", "status"]),
    door("/setup", &["token", "organization", "realm", "username", "mail", "new_password"]),
];
/// At the stages of a reset and of an unlock.
pub const PURPOSE: &[Door] = &[form("/forgot/purpose", &["purpose"], &[], &[("purpose", "neither")])];
pub const METHOD: &[Door] =
    &[form("/forgot/method", &["method", "country", "phone"], &[], &[("method", "none of them")])];
pub const CODE: &[Door] =
    &[form("/forgot/code", &["code"], &[], &[("code", "12")]), door("/forgot/code/send", &[])];
pub const UNLOCK: &[Door] =
    &[form("/unlock/code", &["code"], &[], &[("code", "12")]), door("/unlock/code/send", &[])];
pub const QUESTIONS: &[Door] =
    &[form("/forgot/questions", &["answer.first-pet", "answer.", "answer.x"], &[], &[])];
pub const PASSKEY: &[Door] = &[
    form("/forgot/passkey", &["ceremony", "credential"], &[], &[("ceremony", "x"), ("credential", "{}")]),
    door("/forgot/passkey/options", &[]),
];
pub const PASSWORD: &[Door] =
    &[form("/forgot/password", &["new_password", "confirm_password"], &[], &[("new_password", "short")])];
/// For somebody signed in.
pub const ACCOUNT: &[Door] = &[
    form(
        "/password",
        &["current_password", "new_password", "confirm_password"],
        &[],
        &[("current_password", ""), ("new_password", "short")],
    ),
    form("/register/again", &["current_password", "next"], &[], &[("current_password", "")]),
    door("/account/sessions/end", &["session"]),
];
pub const REGISTER: &[Door] = &[
    form("/register/mail", &["address"], &["address"], &[("address", "x")]),
    form(
        "/register/phone",
        &["country", "number", "channel"],
        &["number"],
        &[("country", "AT"), ("number", "1")],
    ),
    form(
        "/register/office-phone",
        &["country", "number", "extension"],
        &["number", "extension"],
        &[("country", "AT"), ("number", "1")],
    ),
    form("/register/authenticator", &["code"], &[], &[("code", "12")]),
    form("/register/recovery-codes", &["shown"], &[], &[("shown", "x")]),
    form(
        "/register/questions",
        &["question.1", "answer.1", "question.2", "answer.2", "question.11", "answer.11"],
        &["answer.1", "answer.2"],
        &[("question.1", "none")],
    ),
    form("/register/mail/code", &["code"], &[], &[("code", "12")]),
    door("/register/mail/code/send", &[]),
    door("/register/mail/remove", &[]),
    door("/register/passkey", &["ceremony", "credential", "name"]),
    door("/register/passkey/rename", &["passkey", "name"]),
    door("/register/passkey/remove", &["passkey"]),
];
/// For somebody who is asked to register before going on.
pub const ASKED: &[Door] = &[
    form("/register/mail", &["address"], &["address"], &[("address", "x")]),
    door("/register/later", &[]),
    door("/register/confirm", &[]),
    door("/register/confirm/later", &[]),
];

/// Every address of the portal, read from where they are declared; what stands for a value is filled in.
pub fn addresses() -> Vec<String> {
    let sources =
        [include_str!("../../../../src/web/mod.rs"), include_str!("../../../../src/web/register/mod.rs")];
    let fixed = ["/static/x.css", "/b/contoso/x.png", "/gateway/AAAA", "/nowhere"];
    let mut found: Vec<_> = fixed.into_iter().map(str::to_owned).collect();
    for text in sources {
        found.extend(quoted(text, "resource(").into_iter().map(filled));
        for page in quoted(text, "(page(") {
            found.extend(["/forgot", "/unlock"].map(|base| format!("{base}/{page}")));
        }
    }
    found.sort();
    found.dedup();
    found
}

/// The texts in quotes right behind `before`.
fn quoted(text: &str, before: &str) -> Vec<String> {
    let places = text.split(before).skip(1).filter_map(|rest| rest.trim_start().strip_prefix('"'));
    places.filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())).collect()
}

fn filled(path: String) -> String {
    let path = path.replace("{method}", "phone").replace("{token}", "AAAA");
    path.replace("{tenant}", "contoso").replace("{name}", "x")
}
