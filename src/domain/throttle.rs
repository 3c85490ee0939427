//! Throttles: how often something may be tried from one network, sent to one mailbox, or go wrong in one tenant.
//!
//! Who is behind an account is guarded elsewhere, name by name ([`lockout`](super::lockout), [`code`](super::code)). What
//! is counted here is what passes under that: a few guesses for each of many names. Many people may share a network, so
//! that its limits are those of a busy day in a large office, and a tenant can widen them.

use super::event::Reason;
use super::moment::Moment;
use super::network::{self, Network};
use super::text_enum::text_enum;
use serde::{Deserialize, Serialize};
use std::net::IpAddr;

/// Tries of so many minutes are kept as one number.
pub const SLOT_MINUTES: i64 = 5;
/// How long a try counts, in minutes; up to one slot less.
pub const WINDOW_MINUTES: i64 = 60;
/// How long a code that was sent counts against its mailbox, in minutes.
pub const DAY_MINUTES: i64 = 24 * 60;

/// Codes that one mailbox gets within [`WINDOW_MINUTES`], of all accounts that share it: as many as one account may ask
/// for.
pub const MAILBOX_HOURLY: u32 = 10;
/// Codes that it gets within [`DAY_MINUTES`].
pub const MAILBOX_DAILY: u32 = 30;

/// How many times more a network may try that the tenant trusts.
const TRUSTED_TIMES: u32 = 10;
/// How many times more an IPv6 site may try than one of its networks.
const SITE_TIMES: u32 = 10;

text_enum! {
    /// What is counted.
    Bucket {
        /// Wrong passwords from a network.
        PasswordsFrom = "passwords_from",
        /// Attempts to reset or unlock that a network began.
        StartsFrom = "starts_from",
        /// Wrong codes, answers and passkeys from a network.
        ProofsFrom = "proofs_from",
        /// Wrong passwords in a tenant.
        PasswordsIn = "passwords_in",
        /// Wrong codes, answers and passkeys in a tenant.
        ProofsIn = "proofs_in",
        /// Codes sent to a mailbox.
        CodesTo = "codes_to",
        /// Those of them, and of those to a number, that were for registering it.
        EnrolmentsTo = "enrolments_to",
        /// Not a count: codes that were counted.
        Counted = "counted",
        /// Codes sent by a tenant, by mail, text and call.
        CodesIn = "codes_in",
        /// Not a count: what was recorded this hour.
        Noticed = "noticed",
    }
}

impl Bucket {
    /// What goes wrong in the whole tenant with each of these.
    pub const fn in_tenant(self) -> Option<Self> {
        match self {
            Self::PasswordsFrom => Some(Self::PasswordsIn),
            Self::ProofsFrom => Some(Self::ProofsIn),
            _ => None,
        }
    }

    /// Why it is recorded when there were too many.
    pub const fn reason(self) -> Reason {
        match self {
            Self::PasswordsFrom | Self::PasswordsIn => Reason::PasswordWrong,
            Self::ProofsFrom | Self::ProofsIn => Reason::CodeWrong,
            Self::StartsFrom => Reason::StartLimit,
            Self::CodesTo | Self::EnrolmentsTo => Reason::MailboxLimit,
            Self::CodesIn | Self::Noticed | Self::Counted => Reason::TenantLimit,
        }
    }
}

/// What a tenant decides about throttles. All numbers are for [`WINDOW_MINUTES`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ThrottleRules {
    /// Wrong passwords from one network: one in ten of 3,000 people who mistype theirs on the same morning.
    pub passwords_per_network: u32,
    /// Attempts to reset or unlock that one network begins.
    pub starts_per_network: u32,
    /// Wrong codes, answers and passkeys from one network: each account has five a day.
    pub proofs_per_network: u32,
    /// Wrong passwords in the tenant from which on it looks like guessing. Nobody is refused for it.
    pub passwords_in_all: u32,
    /// Wrong codes, answers and passkeys in the tenant from which on it looks like guessing: a hundred accounts with all
    /// their tries.
    pub proofs_in_all: u32,
    /// Codes that the tenant sends, by mail, text and call.
    pub codes_in_all: u32,
    /// Networks that may try ten times as often, such as the office.
    pub trusted: Vec<Network>,
}

impl Default for ThrottleRules {
    fn default() -> Self {
        Self {
            passwords_per_network: 300,
            starts_per_network: 300,
            proofs_per_network: 100,
            passwords_in_all: 1_000,
            proofs_in_all: 500,
            codes_in_all: 5_000,
            trusted: Vec::new(),
        }
    }
}

impl ThrottleRules {
    /// How many of these there may be.
    pub const fn limit(&self, bucket: Bucket) -> u32 {
        match bucket {
            Bucket::PasswordsFrom => self.passwords_per_network,
            Bucket::StartsFrom => self.starts_per_network,
            Bucket::ProofsFrom => self.proofs_per_network,
            Bucket::PasswordsIn => self.passwords_in_all,
            Bucket::ProofsIn => self.proofs_in_all,
            Bucket::CodesIn => self.codes_in_all,
            Bucket::CodesTo | Bucket::EnrolmentsTo => MAILBOX_HOURLY,
            Bucket::Noticed | Bucket::Counted => 1,
        }
    }
}

/// A network that a try counts for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The network, as text.
    pub network: String,
    /// How many times the limit of one network it may use; none where nothing is refused.
    pub times: Option<u32>,
}

impl Place {
    /// How often it may be tried from here, where one network may `limit` times.
    pub fn limit(&self, limit: u32) -> Option<i64> {
        self.times.map(|times| i64::from(limit) * i64::from(times))
    }
}

/// The networks that a try from `address` counts for, the smallest first. Nothing is refused to the machine itself: where
/// its proxy is not named among the trusted ones, everybody comes from there.
pub fn places(address: IpAddr, is_machine: bool, trusted: &[Network]) -> Vec<Place> {
    let is_trusted = trusted.iter().any(|network| network.contains(address));
    let times = |site: bool| {
        let trusted = if is_trusted { TRUSTED_TIMES } else { 1 };
        let site = if site { SITE_TIMES } else { 1 };
        (!is_machine).then_some(trusted * site)
    };
    let networks = network::all_of(address).into_iter().enumerate();
    networks.map(|(n, network)| Place { network, times: times(n > 0) }).collect()
}

/// Tries that are kept as one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// When the slot begins.
    pub at: Moment,
    /// How many there were.
    pub tries: i64,
}

/// The beginning of the slot that `now` is in.
pub fn slot_of(now: Moment) -> Moment {
    floor(now, SLOT_MINUTES)
}

/// The beginning of the hour that `now` is in.
pub fn hour_of(now: Moment) -> Moment {
    floor(now, 60)
}

fn floor(now: Moment, minutes: i64) -> Moment {
    let millis = *now.as_millis();
    Moment::from_millis(millis - millis.rem_euclid(minutes * 60_000))
}

/// How many of the tries count within a window that ends now.
pub fn total(slots: &[Slot], window_minutes: i64, now: Moment) -> i64 {
    let since = now.plus_minutes(-window_minutes);
    slots.iter().filter(|slot| slot.at > since).map(|slot| slot.tries).sum()
}

/// When another try may follow, if not now: at the end of the window of those that are too many.
pub fn free_at(slots: &[Slot], limit: i64, window_minutes: i64, now: Moment) -> Option<Moment> {
    let mut left = total(slots, window_minutes, now);
    if left < limit {
        return None;
    }
    let since = now.plus_minutes(-window_minutes);
    let mut counting: Vec<&Slot> = slots.iter().filter(|slot| slot.at > since).collect();
    counting.sort_by_key(|slot| slot.at);
    for slot in counting {
        left -= slot.tries;
        if left < limit {
            return Some(slot.at.plus_minutes(window_minutes));
        }
    }
    Some(now.plus_minutes(window_minutes))
}

/// Why another code may not go to a mailbox with these, if it may not. `part` says what of the limits it may use: one in
/// so many.
pub fn refuse_mailbox(slots: &[Slot], part: u32, now: Moment) -> Option<Reason> {
    let is_full = |limit: u32, window| total(slots, window, now) >= i64::from(limit / part);
    let full = is_full(MAILBOX_HOURLY, WINDOW_MINUTES) || is_full(MAILBOX_DAILY, DAY_MINUTES);
    full.then_some(Reason::MailboxLimit)
}

#[cfg(test)]
mod tests;
