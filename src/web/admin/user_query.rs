//! Who is looked for, as addresses and forms say it.

use crate::domain::search::Search;
use crate::store::user_search::{From, Place};
use crate::web::cx::Cx;

/// The address of the list.
pub const LIST: &str = "/admin/users";

/// Reads what is looked for from wherever `value` finds it by name. What cannot be read narrows nothing.
pub fn search(mut value: impl FnMut(&str) -> String) -> Search {
    Search {
        text: value("q").trim().to_owned(),
        registered: value("registered").parse().ok(),
        state: value("state").parse().ok(),
        method: value("method").parse().ok(),
        group: value("group").parse().ok(),
        role: value("role").parse().ok(),
    }
}

/// What the address of a page looks for.
pub fn asked(cx: &Cx) -> Search {
    search(|name| cx.query_value(name).unwrap_or_default())
}

/// The page of the list that an address means.
pub fn from(cx: &Cx) -> From {
    let place = |name_key| Place { word: cx.query_value("word").unwrap_or_default(), name_key };
    match (cx.query_value("after"), cx.query_value("before")) {
        (Some(after), _) => From::After(place(after)),
        (None, Some(before)) => From::Before(place(before)),
        (None, None) => From::Start,
    }
}

/// The same in names and values, as far as it narrows anything.
pub fn pairs(search: &Search) -> Vec<(&'static str, String)> {
    let text = Some(search.text.clone()).filter(|text| !text.is_empty());
    let all = [
        ("q", text),
        ("registered", search.registered.map(|it| it.to_string())),
        ("state", search.state.map(|it| it.to_string())),
        ("method", search.method.map(|it| it.to_string())),
        ("group", search.group.as_ref().map(ToString::to_string)),
        ("role", search.role.map(|it| it.to_string())),
    ];
    all.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
}

/// The address of the list that begins after a place, or ends before one.
pub fn address(search: &Search, from: &From) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(pairs(search));
    let place = match from {
        From::Start => None,
        From::After(place) => Some(("after", place)),
        From::Before(place) => Some(("before", place)),
    };
    if let Some((name, place)) = place {
        query.append_pair(name, &place.name_key);
        if !place.word.is_empty() {
            query.append_pair("word", &place.word);
        }
    }
    let query = query.finish();
    if query.is_empty() { LIST.to_owned() } else { format!("{LIST}?{query}") }
}
