//! Slips of the finger in the domains of well-known mail providers.

use super::mail_address::MailAddress;
use strsim::osa_distance;

/// Where many private addresses are, the largest first. Those of few letters are listed so that nobody who has one is
/// asked whether they meant another.
const PROVIDERS: [&str; 66] = [
    "gmail.com",
    "outlook.com",
    "yahoo.com",
    "hotmail.com",
    "icloud.com",
    "gmx.de",
    "web.de",
    "gmx.net",
    "gmx.at",
    "gmx.ch",
    "gmx.com",
    "googlemail.com",
    "t-online.de",
    "freenet.de",
    "posteo.de",
    "mailbox.org",
    "aol.com",
    "live.com",
    "msn.com",
    "me.com",
    "mac.com",
    "mail.com",
    "email.com",
    "ymail.com",
    "rocketmail.com",
    "proton.me",
    "protonmail.com",
    "pm.me",
    "fastmail.com",
    "zoho.com",
    "hey.com",
    "tuta.com",
    "tutanota.com",
    "hotmail.de",
    "outlook.de",
    "live.de",
    "yahoo.de",
    "aon.at",
    "a1.net",
    "bluewin.ch",
    "hotmail.co.uk",
    "yahoo.co.uk",
    "btinternet.com",
    "comcast.net",
    "verizon.net",
    "att.net",
    "orange.fr",
    "wanadoo.fr",
    "free.fr",
    "laposte.net",
    "hotmail.fr",
    "yahoo.fr",
    "libero.it",
    "yandex.ru",
    "mail.ru",
    "qq.com",
    "163.com",
    "126.com",
    "naver.com",
    "daum.net",
    "yahoo.co.jp",
    "docomo.ne.jp",
    "ezweb.ne.jp",
    "softbank.ne.jp",
    "i.softbank.jp",
    "au.com",
];
/// Letters of a domain that one slip may have changed, and of one that two may have: in shorter ones, one slip leads from
/// one good name to another.
const ONE_SLIP: usize = 8;
const TWO_SLIPS: usize = 11;

/// The address that was probably meant, if it is another one.
pub fn meant(address: &str) -> Option<String> {
    let typed = MailAddress::parse(address)?;
    if PROVIDERS.contains(&typed.domain()) {
        return None;
    }
    let slips = |known: &&str| osa_distance(typed.domain(), known);
    let nearest = PROVIDERS.into_iter().min_by_key(|known| slips(known))?;
    let allowed = match nearest.len() {
        TWO_SLIPS.. => 2,
        ONE_SLIP.. => 1,
        _ => 0,
    };
    (slips(&nearest) <= allowed).then(|| format!("{}@{nearest}", typed.local()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_in_well_known_domains_are_found() {
        for (typed, expected) in [
            ("name@gmial.com", "name@gmail.com"),
            ("Na.Me+x@gmail.con", "Na.Me+x@gmail.com"),
            ("name@gmail.co", "name@gmail.com"),
            ("name@GMAIL.CMO", "name@gmail.com"),
            ("name@hotmial.cm", "name@hotmail.com"),
            ("name@outlok.com", "name@outlook.com"),
            ("name@yaho.com", "name@yahoo.com"),
            ("name@iclould.com", "name@icloud.com"),
            ("name@t-onlin.de", "name@t-online.de"),
            ("name@yaho.co.jp", "name@yahoo.co.jp"),
        ] {
            assert_eq!(meant(typed).as_deref(), Some(expected), "{typed}");
        }
    }

    #[test]
    fn other_addresses_are_left_alone() {
        for typed in [
            "name@gmail.com",
            "name@gmx.at",
            "name@mail.com",
            "name@contoso.example",
            "name@hotmail.de",
            "name@box.de",
            "name@bücher.example",
            "name@gmailcorp.com",
            "name",
            "",
        ] {
            assert_eq!(meant(typed), None, "{typed}");
        }
    }

    #[test]
    fn nobody_at_a_provider_is_sent_to_another() {
        for provider in PROVIDERS {
            assert_eq!(meant(&format!("name@{provider}")), None, "{provider}");
        }
    }
}
