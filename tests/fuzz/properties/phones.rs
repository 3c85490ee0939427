//! Phone numbers.

use latchkey::domain::phone::{Phone, countries, parse};

/// A number that is taken is stored so that it is read back, and shown so that it can be called.
pub fn holds(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let chosen: String = text.chars().take(2).collect();
    for country in [None, Some("AT"), Some("US"), Some("IT"), Some(&*chosen)] {
        let Ok(phone) = parse(country, &text) else { continue };
        assert_eq!(
            Phone::from_stored(&phone.stored()).map(|again| again.stored()),
            Some(phone.stored()),
            "{text:?}"
        );
        let digits = phone.e164();
        let digits = digits.strip_prefix('+').expect("a plus sign");
        assert!(!digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()), "{text:?}");
        assert!(digits.starts_with(&phone.calling_code().to_string()), "{text:?}");
        assert!(phone.shown().starts_with('+'), "{text:?}");
        let known = |region: &str| countries().iter().any(|country| country.region == region);
        assert!(phone.region().is_none_or(|region| known(region) || region == "001"), "{text:?}");
        phone.kind();
        if let Ok(extended) = phone.with_extension(&text) {
            assert!(extended.extension().is_none_or(|digits| digits.bytes().all(|b| b.is_ascii_digit())));
        }
    }
}
