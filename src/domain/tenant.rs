//! Tenants, and which of them a request belongs to.

use super::{
    allowance::Allowance,
    brand::Brand,
    expiry::Expiry,
    ids::{GroupId, TenantId},
    lockout::LockoutRules,
    name::TypedName,
    policy::{
        Policy,
        overrides::{self, GroupPolicy},
    },
    proof_of_work::ProofOfWork,
    question::Questions,
    recovery::Recovery,
    throttle::ThrottleRules,
};
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use std::{borrow::Cow, collections::HashMap, sync::Arc};

/// The settings of a tenant. A missing one has its default; one that only a newer version knows is passed over, so
/// that both run beside each other while one takes the other's place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// IANA name of the time zone in which pages and mails tell the time.
    pub time_zone: String,
    /// Locales offered to users; empty means all.
    pub locales: Vec<String>,
    /// The password policy.
    pub policy: Policy,
    /// The groups whose members keep other rules, in the order of their priorities.
    pub group_policies: Vec<GroupPolicy>,
    /// When passwords end.
    pub expiry: Expiry,
    /// Registration, reset and unlock.
    pub recovery: Recovery,
    /// After how many wrong passwords sign-in is locked.
    pub lockout: LockoutRules,
    /// The check before a reset at raised risk.
    pub proof_of_work: ProofOfWork,
    /// How often something may be tried from one network, and sent or wrong in all.
    pub throttle: ThrottleRules,
    /// The security questions that are offered.
    pub questions: Questions,
    /// How many texts and calls may leave, and where to.
    pub allowance: Allowance,
    /// Whether all other administrators get a mail when one's password is reset.
    pub tell_administrators: bool,
    /// Whether the staff has to give a reason for what it does to others' accounts.
    pub staff_reasons: bool,
    /// Whether the help desk verifies a caller before it resets their password.
    pub desk_check: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            time_zone: "UTC".to_owned(),
            locales: Vec::new(),
            policy: Policy::default(),
            group_policies: Vec::new(),
            expiry: Expiry::default(),
            recovery: Recovery::default(),
            lockout: LockoutRules::default(),
            proof_of_work: ProofOfWork::default(),
            throttle: ThrottleRules::default(),
            questions: Questions::default(),
            allowance: Allowance::default(),
            tell_administrators: true,
            staff_reasons: true,
            desk_check: false,
        }
    }
}

impl Settings {
    /// The groups that these rules name, each once.
    pub fn groups(&self) -> Vec<GroupId> {
        let own = self.group_policies.iter().map(|one| &one.group);
        let mut named: Vec<_> = self.recovery.scope_groups.iter().chain(own).cloned().collect();
        named.sort();
        named.dedup();
        named
    }

    /// Whether breached passwords are refused, everybody's or those of a group.
    pub fn refuse_breached(&self) -> bool {
        self.policy.breached || self.group_policies.iter().any(|one| one.rules.breached == Some(true))
    }
}

/// One organization with everything that its pages need.
#[derive(Clone, Debug)]
pub struct Tenant {
    /// Its id.
    pub id: TenantId,
    /// Its short name in addresses and on the command line.
    pub slug: String,
    /// Its name for people.
    pub display_name: String,
    /// The locale used when nothing else decides.
    pub default_locale: String,
    /// Host names it owns, in lower case.
    pub hosts: Vec<String>,
    /// Realms it owns, in lower case.
    pub realms: Vec<String>,
    /// Its settings.
    pub settings: Settings,
    /// Its published brand.
    pub brand: Brand,
    /// The version of the published brand; pages are cached by it.
    pub brand_version: i32,
    /// The zone named in the settings.
    pub zone: TimeZone,
}

impl Tenant {
    /// Whether mail to `domain` arrives at a realm of this tenant or below it: nobody who is locked out can read it.
    pub fn is_at_home(&self, domain: &str) -> bool {
        let within = |realm: &String| domain == realm || domain.ends_with(&format!(".{realm}"));
        self.realms.iter().any(within)
    }

    /// The name a stored user of this tenant would have: its own realms are cut off, others stay.
    pub fn user_key<'a>(&self, name: &'a TypedName) -> &'a str {
        match name.realm() {
            Some(realm) if self.realms.iter().any(|own| own == realm) => name.local(),
            _ => &name.key,
        }
    }

    /// The short name, or what stands for it in addresses while there is no tenant.
    pub fn slug_or_neutral(&self) -> &str {
        if self.slug.is_empty() { "-" } else { &self.slug }
    }

    /// The rules for passwords of everybody who is in no group with others, and of those whom nobody knows yet.
    pub const fn policy(&self) -> &Policy {
        &self.settings.policy
    }

    /// The rules for passwords of somebody who is in these groups: the one place where everybody who asks finds them.
    pub fn policy_in(&self, groups: &[GroupId]) -> Cow<'_, Policy> {
        overrides::resolve(&self.settings.policy, &self.settings.group_policies, groups)
    }

    /// Whether users may choose this locale.
    pub fn offers(&self, locale: &str) -> bool {
        self.settings.locales.is_empty() || self.settings.locales.iter().any(|offered| offered == locale)
    }
}

/// All tenants of the installation, found without asking the database.
#[derive(Default)]
pub struct Tenants {
    by_host: HashMap<String, Arc<Tenant>>,
    by_realm: HashMap<String, Arc<Tenant>>,
    by_id: HashMap<TenantId, Arc<Tenant>>,
    default: Option<Arc<Tenant>>,
}

impl Tenants {
    /// Indexes `tenants`; the one with id `default` answers when nothing else decides.
    pub fn new(tenants: Vec<Tenant>, default: Option<&TenantId>) -> Self {
        let mut all = Self::default();
        for tenant in tenants.into_iter().map(Arc::new) {
            all.by_host.extend(tenant.hosts.iter().map(|host| (host.clone(), tenant.clone())));
            all.by_realm.extend(tenant.realms.iter().map(|realm| (realm.clone(), tenant.clone())));
            if default == Some(&tenant.id) || (default.is_none() && all.default.is_none()) {
                all.default = Some(tenant.clone());
            }
            all.by_id.insert(tenant.id.clone(), tenant);
        }
        all
    }

    /// The tenant of a request: by host, else by realm, else the default one.
    pub fn of_request(&self, host: Option<&str>, realm: Option<&str>) -> Option<&Arc<Tenant>> {
        host.and_then(|host| self.by_host.get(host))
            .or_else(|| realm.and_then(|realm| self.by_realm.get(realm)))
            .or(self.default.as_ref())
    }

    /// The tenant that owns this realm.
    pub fn of_realm(&self, realm: &str) -> Option<&Arc<Tenant>> {
        self.by_realm.get(realm)
    }

    /// Whether a tenant owns this host name.
    pub fn owns_host(&self, host: &str) -> bool {
        self.by_host.contains_key(host)
    }

    /// The tenant with this id.
    pub fn get(&self, id: &TenantId) -> Option<&Arc<Tenant>> {
        self.by_id.get(id)
    }

    /// The tenant with this short name.
    pub fn by_slug(&self, slug: &str) -> Option<&Arc<Tenant>> {
        self.by_id.values().find(|tenant| tenant.slug == slug)
    }

    /// All of them, by short name.
    pub fn list(&self) -> Vec<&Arc<Tenant>> {
        let mut all: Vec<_> = self.by_id.values().collect();
        all.sort_by(|a, b| a.slug.cmp(&b.slug));
        all
    }

    /// The installation's default tenant.
    pub fn default_tenant(&self) -> Option<&Arc<Tenant>> {
        self.default.as_ref()
    }

    /// Whether there is none yet: the first-run page is open.
    pub fn is_empty(&self) -> bool {
        self.by_id.is_empty()
    }
}

/// `slug` if it can name a tenant: 2-40 of `a-z`, `0-9` and `-`, beginning with a letter.
pub fn valid_slug(slug: &str) -> bool {
    let letters = slug.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    letters && (2..=40).contains(&slug.len()) && slug.starts_with(|c: char| c.is_ascii_lowercase())
}

/// A host name or realm in its stored form: lower case, letters, digits, `.` and `-`, at most 253 (RFC 1035 §2.3.4).
pub fn host_key(host: &str) -> Option<String> {
    let host = host.trim().trim_end_matches('.').to_ascii_lowercase();
    let letters = host.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.' || b == b'-');
    let shape =
        !host.is_empty() && host.len() <= 253 && !host.starts_with(['.', '-']) && !host.contains("..");
    (letters && shape).then_some(host)
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn tenant(n: u128, slug: &str) -> Tenant {
        Tenant {
            id: TenantId::from(Uuid::from_u128(n)),
            slug: slug.to_owned(),
            display_name: slug.to_owned(),
            default_locale: "en".to_owned(),
            hosts: vec![format!("password.{slug}.example")],
            realms: vec![format!("{slug}.example")],
            settings: Settings::default(),
            brand: Brand::fresh(slug),
            brand_version: 1,
            zone: TimeZone::UTC,
        }
    }

    #[test]
    fn the_host_decides_then_the_realm_then_the_default() {
        let (a, b) = (tenant(1, "contoso"), tenant(2, "fabrikam"));
        let default = a.id.clone();
        let all = Tenants::new(vec![a, b], Some(&default));
        let slug = |host, realm| all.of_request(host, realm).map(|t| t.slug.clone()).unwrap();
        assert_eq!(slug(Some("password.fabrikam.example"), Some("contoso.example")), "fabrikam");
        assert_eq!(slug(Some("elsewhere.example"), Some("fabrikam.example")), "fabrikam");
        assert_eq!(slug(None, Some("nobody.example")), "contoso");
    }

    #[test]
    fn only_the_tenants_own_realm_is_cut_off_a_name() {
        let tenant = tenant(1, "contoso");
        let key = |typed| tenant.user_key(&TypedName::parse(typed).unwrap()).to_owned();
        assert_eq!(key("Alex@Contoso.example"), "alex");
        assert_eq!(key("alex@other.example"), "alex@other.example");
    }
}
