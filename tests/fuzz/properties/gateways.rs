//! Texts with gaps for message gateways.

use latchkey::domain::gateway::{Escape, Gap, Template};

/// Whatever is filled in stays one value, and is never read as a gap.
pub fn holds(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let value = |gap: Gap| if gap == Gap::Text { text.clone().into_owned() } else { String::new() };
    if let Ok(template) = Template::parse(&text) {
        for escape in [Escape::Url, Escape::Form, Escape::Json, Escape::Xml, Escape::Nothing] {
            let filled = template.fill(escape, &value);
            assert!(template.gaps().count() > 0 || filled == text, "{text:?} without gaps became {filled:?}");
        }
    }
    let filled = |around: &str, escape| Template::parse(around).expect("a known gap").fill(escape, &value);
    let json: serde_json::Value =
        serde_json::from_str(&filled(r#"{"text":"{text}"}"#, Escape::Json)).expect("JSON");
    assert_eq!(json["text"].as_str(), Some(&*text));
    for (escape, around) in [(Escape::Url, "a=1&t={text}&z=2"), (Escape::Form, "a=1&t={text}&z=2")] {
        let body = filled(around, escape);
        let pairs: Vec<_> = url::form_urlencoded::parse(body.as_bytes()).collect();
        assert_eq!((pairs.len(), &*pairs[1].1), (3, &*text));
    }
    let xml = filled("{text}", Escape::Xml);
    assert!(!xml.contains(['<', '>', '"', '\'', '\n']), "{xml:?}");
    assert_eq!(filled("{text}", Escape::Nothing), text);
}
