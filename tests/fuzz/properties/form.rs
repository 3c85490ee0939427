//! Forms.

use latchkey::domain::form::{MAX_FIELDS, parse};
use url::form_urlencoded::Serializer;

/// What was read and is sent again is read the same, and holds nothing that no form may hold.
pub fn holds(data: &[u8]) {
    let Ok(typed) = parse(data, MAX_FIELDS) else { return };
    assert!(typed.len() <= MAX_FIELDS);
    for (name, value) in &typed {
        assert!(!name.contains(char::is_control) && !value.contains('\0'), "{name:?}");
    }
    let pairs = typed.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let sent = Serializer::new(String::new()).extend_pairs(pairs).finish();
    let again = parse(sent.as_bytes(), MAX_FIELDS).expect("what was read can be sent");
    assert_eq!(again.len(), typed.len());
    for (name, value) in &typed {
        assert_eq!(again.get(name).map(|value| value.as_str()), Some(value.as_str()), "{name:?}");
    }
}
