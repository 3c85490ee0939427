//! What links, cookies and forms carry, and what people type off a sheet.

use latchkey::domain::ids::{ReportId, SessionId};
use latchkey::domain::recovery_code::Code;
use latchkey::domain::reference::Reference;
use latchkey::domain::{code, path, token};

const KEY: [u8; 32] = [1; 32];

/// What is read is written as it was, only what is ours is taken, and nobody is led to another site.
pub fn holds(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    assert_eq!(token::read_report_token([KEY].into_iter(), &text), None, "nobody makes one up: {text:?}");
    if let Ok(report) = text.parse::<ReportId>() {
        let token = token::report_token(&KEY, &report);
        assert_eq!(token::read_report_token([[2; 32], KEY].into_iter(), &token), Some(report));
        assert_eq!(token::read_report_token([[2; 32]].into_iter(), &token), None);
    }
    if let Ok(id) = text.parse::<SessionId>() {
        assert_eq!((id.as_str().len(), id.as_str().parse::<SessionId>().ok()), (36, Some(id.clone())));
    }
    if let Ok(reference) = text.parse::<Reference>() {
        assert_eq!(
            (reference.as_str().len(), reference.shown().parse::<Reference>().ok()),
            (8, Some(reference.clone()))
        );
    }
    if let Some(found) = Code::parse(&text) {
        assert_eq!(
            Code::parse(&found.shown()).map(|again| again.text().to_owned()),
            Some(found.text().to_owned())
        );
        assert!(found.text().starts_with(found.selector()));
    }
    if let Some(digits) = code::normalize(&text) {
        assert!(digits.len() == code::CODE_DIGITS && digits.bytes().all(|byte| byte.is_ascii_digit()));
        assert_eq!(code::normalize(&digits), Some(digits));
    }
    assert_eq!(token::digest(&text).len(), 64);
    if let Some(next) = path::local(&text) {
        let there = url::Url::parse("https://portal.example/").and_then(|site| site.join(next));
        assert_eq!(there.expect("an address").host_str(), Some("portal.example"), "{text:?}");
    }
}
