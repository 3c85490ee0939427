//! Forms that only our own pages can send.
//!
//! A browser keeps a random visit in a cookie; a form carries a proof of it, bound to the session where there
//! is one. Besides, a browser that says where a request comes from must say: from this site.

use crate::domain::mac;
use actix_web::HttpRequest;
use actix_web::http::header::{HeaderMap, ORIGIN, REFERER};
use data_encoding::BASE64URL_NOPAD;
use subtle::ConstantTimeEq;
use url::Url;

/// Bytes of a visit, of a mask, and of the proof.
pub const BYTES: usize = 16;

/// The token for a form: a fresh mask and the masked proof, so that no two pages carry the same bytes.
pub fn token(key: &[u8; 32], visit: &str, session: &str, mask: [u8; BYTES]) -> String {
    let proof = proof(key, visit, session);
    let masked = mask.iter().zip(proof).map(|(mask, byte)| mask ^ byte);
    BASE64URL_NOPAD.encode(&mask.iter().copied().chain(masked).collect::<Vec<u8>>())
}

/// Whether `token` was made for this visit and session.
pub fn verify(key: &[u8; 32], visit: &str, session: &str, token: &str) -> bool {
    let Ok(bytes) = BASE64URL_NOPAD.decode(token.as_bytes()) else {
        return false;
    };
    let Some((mask, masked)) = bytes.split_at_checked(BYTES) else {
        return false;
    };
    let given: Vec<u8> = mask.iter().zip(masked).map(|(mask, byte)| mask ^ byte).collect();
    given.ct_eq(&proof(key, visit, session)).into()
}

fn proof(key: &[u8; 32], visit: &str, session: &str) -> [u8; BYTES] {
    let mut half = [0; BYTES];
    let sum = mac::sign(key, &[visit.as_bytes(), session.as_bytes()]);
    half.iter_mut().zip(sum).for_each(|(to, from)| *to = from);
    half
}

/// Whether the browser says, or leaves open, that the request comes from a page of this site.
///
/// Compared with the configured origins, never with what the request itself claims to be.
pub fn comes_from_here(request: &HttpRequest, is_own: impl Fn(&Url) -> bool) -> bool {
    let header = |name: &str| header(request.headers(), name);
    if let Some(site) = header("sec-fetch-site") {
        return site == "same-origin" || site == "none";
    }
    let page = header(ORIGIN.as_str()).or_else(|| header(REFERER.as_str()));
    page.is_none_or(|page| Url::parse(page).is_ok_and(|page| is_own(&page)))
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).map(|value| value.to_str().unwrap_or("unreadable"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::test::TestRequest;
    use proptest::prelude::*;

    #[test]
    fn a_token_fits_its_own_visit_and_session_only() {
        let token = token(&[1; 32], "visit", "session", [5; 16]);
        assert!(verify(&[1; 32], "visit", "session", &token));
        assert!(!verify(&[1; 32], "other", "session", &token));
        assert!(!verify(&[1; 32], "visit", "", &token), "made before sign-in");
        assert!(!verify(&[2; 32], "visit", "session", &token));
        for bad in ["", "x", "!!!!", &token[1..]] {
            assert!(!verify(&[1; 32], "visit", "session", bad), "{bad:?}");
        }
    }

    #[test]
    fn requests_that_say_they_come_from_elsewhere_are_refused() {
        let check = |name: &'static str, value: &str| {
            let request = TestRequest::default().insert_header((name, value)).to_http_request();
            comes_from_here(&request, |page| page.host_str() == Some("password.contoso.example"))
        };
        assert!(check("sec-fetch-site", "same-origin") && check("sec-fetch-site", "none"));
        assert!(!check("sec-fetch-site", "cross-site") && !check("sec-fetch-site", "same-site"));
        assert!(check("origin", "https://password.contoso.example"));
        assert!(!check("origin", "https://evil.example") && !check("origin", "null"));
        assert!(check("referer", "https://password.contoso.example/forgot?lang=de"));
        assert!(!check("referer", "https://evil.example/") && !check("referer", "nonsense"));
        assert!(check("accept", "*/*"), "old browsers and scripts say nothing; the token decides");
    }

    proptest! {
        #[test]
        fn nothing_made_up_is_a_token(text in "\\PC{0,80}", bytes in prop::collection::vec(any::<u8>(), 0..64)) {
            let encoded = BASE64URL_NOPAD.encode(&bytes);
            prop_assert!(!verify(&[1; 32], "visit", "session", &text));
            prop_assert!(!verify(&[1; 32], &text, &encoded, &encoded));
        }
    }
}
