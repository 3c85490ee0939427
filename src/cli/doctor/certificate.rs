//! The portal's own certificate: readable, its key too, and not about to end.

use super::super::serve;
use super::Finding;
use crate::config::Tls;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;

/// Renewed certificates are expected to be there this long before the old one ends.
const NOTICE_DAYS: i64 = 14;

/// Tags of ASN.1 (X.690 §8): a sequence, the two forms of time, and the version in front of a certificate.
const SEQUENCE: u8 = 0x30;
const UTC_TIME: u8 = 0x17;
const GENERALIZED_TIME: u8 = 0x18;
const VERSION: u8 = 0xa0;

/// What there is to say about `tls.cert` and `tls.key`.
pub fn check(tls: &Tls, now: Timestamp) -> Finding {
    let name = tls.cert.display();
    let ends = match read(tls) {
        Ok(certificate) => ends_at(&certificate),
        Err(error) => return Finding::fail("tls", format!("{error:#}"), "see `tls.cert` and `tls.key`"),
    };
    let Some(ends) = ends else {
        return Finding::warn(
            "tls",
            format!("{name} can be read, but not when it ends"),
            "look at it by hand",
        );
    };
    let day = ends.strftime("%Y-%m-%d");
    let left = ends.duration_since(now);
    if left.is_negative() {
        Finding::fail("tls", format!("{name} ended on {day}"), "renew it")
    } else if left < SignedDuration::from_hours(NOTICE_DAYS * 24) {
        Finding::warn("tls", format!("{name} ends on {day}"), "renew it")
    } else {
        Finding::ok("tls", format!("{name} is good until {day}"))
    }
}

fn read(tls: &Tls) -> anyhow::Result<CertificateDer<'static>> {
    serve::certificate(tls)?;
    Ok(CertificateDer::from_pem_file(&tls.cert)?)
}

/// The end of its validity (RFC 5280 §4.1.2.5).
fn ends_at(certificate: &[u8]) -> Option<Timestamp> {
    let (_, certificate, _) = element(certificate)?;
    let (_, mut fields, _) = element(certificate)?;
    if let Some((VERSION, _, after)) = element(fields) {
        fields = after;
    }
    // Serial number, signature algorithm and issuer stand before it.
    for _ in 0..3 {
        (_, _, fields) = element(fields)?;
    }
    let (SEQUENCE, validity, _) = element(fields)? else {
        return None;
    };
    let (_, _, after_begin) = element(validity)?;
    let (form, end, _) = element(after_begin)?;
    time(form, std::str::from_utf8(end).ok()?)
}

/// The first element of `der`: its tag, what is in it, and what comes after it.
fn element(der: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (tag, rest) = der.split_first()?;
    let (first, rest) = rest.split_first()?;
    let (length, rest) = match first & 0x7f {
        short if first & 0x80 == 0 => (usize::from(short), rest),
        bytes => {
            let (length, rest) = rest.split_at_checked(usize::from(bytes))?;
            let add = |sum: usize, byte: &u8| sum.checked_mul(256)?.checked_add(usize::from(*byte));
            (length.iter().try_fold(0, add)?, rest)
        }
    };
    let (inside, after) = rest.split_at_checked(length)?;
    Some((*tag, inside, after))
}

/// `YYMMDDhhmmssZ`, years 1950 to 2049, or `YYYYMMDDhhmmssZ`.
fn time(form: u8, text: &str) -> Option<Timestamp> {
    let digits = match form {
        UTC_TIME if text.get(..2)? < "50" => format!("20{text}"),
        UTC_TIME => format!("19{text}"),
        GENERALIZED_TIME => text.to_owned(),
        _ => return None,
    };
    let at = DateTime::strptime("%Y%m%d%H%M%SZ", &digits).ok()?;
    Some(at.to_zoned(TimeZone::UTC).ok()?.timestamp())
}

#[cfg(test)]
mod tests {
    use super::super::Status;
    use super::*;
    use std::path::PathBuf;

    fn found(now: &str) -> Finding {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/courier/smtp/tests");
        let tls = Tls { cert: folder.join("server.pem"), key: folder.join("server.key.pem") };
        check(&tls, now.parse().unwrap())
    }

    #[test]
    fn a_certificate_is_good_then_ends_soon_then_has_ended() {
        let good = found("2026-12-01T00:00:00Z");
        assert_eq!(good.status, Status::Ok, "{good:?}");
        let (_, day) = good.finding.rsplit_once(' ').unwrap();
        let end: Timestamp = format!("{day}T00:00:00Z").parse().unwrap();
        let at = |hours| found(&(end + SignedDuration::from_hours(hours)).to_string()).status;
        assert_eq!((at(-24 * 10), at(24 * 2)), (Status::Warn, Status::Fail));
    }

    #[test]
    fn times_are_read_in_both_forms() {
        let read = |form, text| time(form, text).map(|at| at.to_string());
        assert_eq!(read(UTC_TIME, "270131091000Z").unwrap(), "2027-01-31T09:10:00Z");
        assert_eq!(read(UTC_TIME, "991231235959Z").unwrap(), "1999-12-31T23:59:59Z");
        assert_eq!(read(GENERALIZED_TIME, "20501231235959Z").unwrap(), "2050-12-31T23:59:59Z");
        assert_eq!(read(UTC_TIME, "x"), None);
    }

    #[test]
    fn what_is_cut_off_has_no_end() {
        assert_eq!(ends_at(&[0x30, 0x82, 0x01]), None);
        assert_eq!(ends_at(&[0x30, 0xff, 1, 2, 3]), None);
        assert_eq!(ends_at(&[]), None);
    }
}
