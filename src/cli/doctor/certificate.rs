//! The portal's own certificate: readable, its key too, and not about to end.

use super::super::serve;
use super::Finding;
use crate::config::Tls;
use jiff::{SignedDuration, Timestamp};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use x509_cert::Certificate;
use x509_cert::der::Decode;

/// Renewed certificates are expected to be there this long before the old one ends.
const NOTICE_DAYS: i64 = 14;

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
    let certificate = Certificate::from_der(certificate).ok()?;
    let end = certificate.tbs_certificate.validity.not_after.to_unix_duration();
    Timestamp::from_second(i64::try_from(end.as_secs()).ok()?).ok()
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
    fn what_is_cut_off_has_no_end() {
        assert_eq!(ends_at(&[0x30, 0x82, 0x01]), None);
        assert_eq!(ends_at(&[0x30, 0xff, 1, 2, 3]), None);
        assert_eq!(ends_at(&[]), None);
    }
}
