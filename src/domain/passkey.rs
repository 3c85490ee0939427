//! Passkeys: where they work, how many there are, what they are called.

use super::name::is_invisible;
use super::tenant::Tenant;
use url::{Host, Url};

/// The most passkeys of one user: more than anybody has devices, few enough to be looked at one by one.
pub const MAX_PASSKEYS: usize = 20;
/// The longest name of a passkey, in characters.
pub const NAME_MAX_CHARACTERS: usize = 60;

/// Why a passkey is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum No {
    /// It does not fit.
    Wrong,
    /// What the browser made is no passkey that works here.
    NotMade,
    /// What it was asked for was used up, or ran out.
    Over,
    /// The user has as many as one may have.
    TooMany,
    /// No name was typed for it.
    NameEmpty,
}

/// Where a tenant's passkeys work: the host they are bound to, and the one origin that may ask for them
/// (WebAuthn Level 3 §4, "relying party identifier").
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RelyingParty {
    /// The host name that passkeys are bound to.
    pub id: String,
    /// The origin whose pages may ask for them.
    pub origin: Url,
    /// The tenant's name, which some browsers show.
    pub name: String,
}

impl RelyingParty {
    /// The relying party of `tenant`: one of its own hosts where it has any, else the host of `public_url`. `asked` is
    /// the host of a request; it chooses among the tenant's own hosts and is never believed beyond them. The first one
    /// counts otherwise, as it does for links in mails. None where the host is a number, which browsers accept from
    /// nobody; this machine itself can be called by its name.
    pub fn of(tenant: &Tenant, public_url: &Url, asked: Option<&str>) -> Option<Self> {
        let find = |host: Option<&str>| tenant.hosts.iter().find(|own| host == Some(own.as_str()));
        let own = find(asked).or_else(|| find(public_url.host_str())).or(tenant.hosts.first());
        let mut origin = public_url.clone();
        if let Some(own) = own {
            origin.set_host(Some(own)).ok()?;
        }
        let id = match origin.host()? {
            Host::Domain(name) => name.to_owned(),
            Host::Ipv4(number) if number.is_loopback() => LOOPBACK_NAME.to_owned(),
            Host::Ipv6(number) if number.is_loopback() => LOOPBACK_NAME.to_owned(),
            Host::Ipv4(_) | Host::Ipv6(_) => return None,
        };
        origin.set_host(Some(&id)).ok()?;
        Some(Self { id, origin, name: tenant.brand.display_name.clone() })
    }

    /// The address of a page at the one origin that may ask.
    pub fn address(&self, path: &str) -> String {
        format!("{}{path}", self.origin.as_str().trim_end_matches('/'))
    }
}

/// The name of this machine for itself, the only one that browsers take without TLS (RFC 6761 §6.3).
const LOOPBACK_NAME: &str = "localhost";

/// A typed name without blanks at its ends and invisible marks; none when nothing is left. Never longer than
/// [`NAME_MAX_CHARACTERS`].
pub fn name(typed: &str) -> Option<String> {
    let visible: String = typed.chars().filter(|c| !c.is_control() && !is_invisible(*c)).collect();
    let cut: String = visible.trim().chars().take(NAME_MAX_CHARACTERS).collect();
    let cut = cut.trim_end().to_owned();
    (!cut.is_empty()).then_some(cut)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{brand::Brand, ids::TenantId, tenant::Settings};
    use jiff::tz::TimeZone;
    use uuid::Uuid;

    fn party(hosts: &[&str], public_url: &str, asked: &str) -> Option<(String, String)> {
        let tenant = Tenant {
            id: TenantId::from(Uuid::nil()),
            slug: "contoso".to_owned(),
            display_name: "Contoso".to_owned(),
            default_locale: "en".to_owned(),
            hosts: hosts.iter().map(|host| (*host).to_owned()).collect(),
            realms: Vec::new(),
            settings: Settings::default(),
            brand: Brand::fresh("Contoso"),
            brand_version: 1,
            zone: TimeZone::UTC,
        };
        let party = RelyingParty::of(&tenant, &Url::parse(public_url).unwrap(), Some(asked))?;
        Some((party.id.clone(), party.address("/sign-in")))
    }

    fn expected(id: &str, address: &str) -> Option<(String, String)> {
        Some((id.to_owned(), address.to_owned()))
    }

    #[test]
    fn a_tenants_own_host_comes_before_the_public_one() {
        let public = "https://portal.example:8443/";
        let both = ["a.contoso.example", "b.contoso.example"];
        assert_eq!(
            party(&[], public, "x"),
            expected("portal.example", "https://portal.example:8443/sign-in")
        );
        for (asked, own) in [("b.contoso.example", 1), ("a.contoso.example", 0), ("portal.example", 0)] {
            let address = format!("https://{}:8443/sign-in", both[own]);
            assert_eq!(party(&both, public, asked), expected(both[own], &address), "{asked}");
        }
    }

    #[test]
    fn what_a_request_calls_its_host_is_not_believed() {
        assert_eq!(party(&[], "https://portal.example", "evil.example").unwrap().0, "portal.example");
        let hosts = ["a.example", "portal.example"];
        assert_eq!(party(&hosts, "https://portal.example", "evil.example").unwrap().0, "portal.example");
        assert_eq!(party(&["a.example"], "https://portal.example", "evil.example").unwrap().0, "a.example");
    }

    #[test]
    fn a_number_is_no_host_for_passkeys_but_this_machine_has_a_name() {
        for public in ["http://127.0.0.1:8080", "http://[::1]:8080"] {
            let found = party(&[], public, "127.0.0.1");
            assert_eq!(found, expected("localhost", "http://localhost:8080/sign-in"), "{public}");
        }
        assert_eq!(party(&[], "https://192.0.2.7", "192.0.2.7"), None);
        assert_eq!(party(&["192.0.2.7"], "https://portal.example", "192.0.2.7"), None);
    }

    #[test]
    fn a_name_is_short_and_visible() {
        assert_eq!(name("  Work\u{202E} laptop\u{200B} ").as_deref(), Some("Work laptop"));
        assert_eq!(name("🔑".repeat(100).as_str()).unwrap().chars().count(), NAME_MAX_CHARACTERS);
        assert_eq!(name(" \u{2066} "), None);
    }
}
