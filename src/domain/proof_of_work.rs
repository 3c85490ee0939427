//! Proof of work: whoever begins one flow after the other pays for each with computing time, and nobody has to read a
//! picture.
//!
//! A challenge is signed and travels with its page, so that it costs no row. It holds for one tenant, one user name and
//! one network, for a few minutes. Its many small puzzles take nearly the same time whenever they are solved; one that
//! is as hard as all of them would take some people five times as long as others.

use super::ids::{CeremonyId, TenantId};
use super::mac;
use super::moment::Moment;
use data_encoding::BASE64URL_NOPAD;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// How long flows that were begun count, in minutes.
pub const RISK_MINUTES: i64 = 60;
/// How long a challenge may be answered, in minutes.
pub const CHALLENGE_LIFE_MINUTES: i64 = 5;
/// Puzzles of a challenge. The time for all of them strays from the mean by a factor of 1/√32: 18 %.
pub const PUZZLES: u32 = 32;

/// Flows from one network that ask for nothing.
const FREE_BY_ADDRESS: u32 = 3;
/// Flows of one account that ask for nothing.
const FREE_BY_ACCOUNT: u32 = 1;
/// Flows of one network after those that may begin by waiting.
const WAITS_BY_ADDRESS: u32 = 6;
/// Flows of one account after those that may begin by waiting.
const WAITS_BY_ACCOUNT: u32 = 3;
/// Zero bits that a puzzle asks for at first: 32 puzzles of 2¹³ tries each are 262,144 hashes, in a browser a third of a
/// second on a laptop and under three seconds on a phone that makes 100,000 a second.
const EASIEST_BITS: u8 = 13;
/// The most that one asks for: eight times as much, which a person still waits for.
const HARDEST_BITS: u8 = 16;

/// What a tenant decides about the check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ProofOfWork {
    /// Whether there is one.
    pub required: bool,
    /// Seconds that somebody waits whose browser runs no scripts; 5-120.
    pub wait_seconds: u16,
}

impl Default for ProofOfWork {
    fn default() -> Self {
        Self { required: true, wait_seconds: 20 }
    }
}

/// The flows that were begun within [`RISK_MINUTES`], and what goes on beside them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Risk {
    /// From the network of whoever asks.
    pub by_address: u32,
    /// Of the account that is named, if there is one, and of the name if there is none.
    pub by_account: u32,
    /// Whether somebody seems to guess codes and answers all over the tenant.
    pub is_guessed: bool,
}

impl Risk {
    /// The zero bits that each puzzle asks for; none where the next flow is free. Whenever the flows have doubled, the
    /// work doubles, up to a bound; while somebody guesses, nobody works less than that.
    pub fn bits(self) -> Option<u8> {
        if self.is_guessed {
            return Some(HARDEST_BITS);
        }
        let raised = self.by_address >= FREE_BY_ADDRESS || self.by_account >= FREE_BY_ACCOUNT;
        let beyond = (self.by_address / (2 * FREE_BY_ADDRESS)).max(self.by_account / (2 * FREE_BY_ACCOUNT));
        let doublings = u8::try_from(beyond.max(1).ilog2()).unwrap_or(HARDEST_BITS);
        raised.then(|| EASIEST_BITS.saturating_add(doublings).min(HARDEST_BITS))
    }

    /// Whether waiting is still enough, for browsers without scripts.
    pub const fn may_wait(self) -> bool {
        self.by_address < FREE_BY_ADDRESS + WAITS_BY_ADDRESS
            && self.by_account < FREE_BY_ACCOUNT + WAITS_BY_ACCOUNT
    }
}

/// Whom a challenge is for.
#[derive(Clone, Copy, Debug)]
pub struct Holder<'a> {
    /// The tenant.
    pub tenant: &'a TenantId,
    /// The network that the page was asked for from; empty where it is not known.
    pub network: &'a str,
    /// The user name, in the form that is compared.
    pub name_key: &'a str,
}

/// What is asked of a browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Challenge {
    /// Its id: each is good for one flow.
    pub id: CeremonyId,
    /// Until when it may be answered.
    pub expires_at: Moment,
    /// From when on waiting is an answer.
    pub wait_until: Moment,
    /// Zero bits that each puzzle asks for.
    pub bits: u8,
}

impl Challenge {
    /// A challenge that begins now.
    pub fn new(id: CeremonyId, bits: u8, wait_seconds: i64, now: Moment) -> Self {
        let expires_at = now.plus_minutes(CHALLENGE_LIFE_MINUTES);
        Self { id, expires_at, wait_until: now.plus_seconds(wait_seconds), bits }
    }

    /// The challenge as it travels, signed for its holder.
    pub fn write(&self, key: &[u8; 32], holder: Holder<'_>) -> String {
        let Self { id, expires_at, wait_until, bits } = self;
        let plain = format!("{id}.{}.{}.{bits}", expires_at.as_millis(), wait_until.as_millis());
        let proof = BASE64URL_NOPAD.encode(&sign(key, &plain, holder));
        format!("{plain}.{proof}")
    }

    /// The challenge in `text`; none where it was not made with one of these keys for this holder.
    pub fn read(mut keys: impl Iterator<Item = [u8; 32]>, text: &str, holder: Holder<'_>) -> Option<Self> {
        let (plain, proof) = text.rsplit_once('.')?;
        let given = BASE64URL_NOPAD.decode(proof.as_bytes()).ok()?;
        let genuine =
            keys.any(|key| bool::from(sign(&key, plain, holder).as_slice().ct_eq(given.as_slice())));
        genuine.then(|| Self::parse(plain)).flatten()
    }

    fn parse(plain: &str) -> Option<Self> {
        let mut parts = plain.split('.');
        Some(Self {
            id: parts.next()?.parse().ok()?,
            expires_at: Moment::from_millis(parts.next()?.parse().ok()?),
            wait_until: Moment::from_millis(parts.next()?.parse().ok()?),
            bits: parts.next()?.parse().ok()?,
        })
    }
}

fn sign(key: &[u8; 32], plain: &str, holder: Holder<'_>) -> [u8; 32] {
    let Holder { tenant, network, name_key } = holder;
    let parts = [plain, tenant.as_str(), network, name_key];
    mac::sign(key, &parts.map(str::as_bytes))
}

/// Whether `solution` holds, separated by dots, a right number for each puzzle of the challenge in `text`.
///
/// A number is right when the SHA-256 of three things one after the other begins with so many zero bits: the SHA-256 of
/// the text, the place of the puzzle and the number itself, both as 4 bytes, the highest first. That is one block of
/// SHA-256 a try, and 33 hashes to check them all.
pub fn is_solved(text: &str, bits: u8, solution: &str) -> bool {
    let seed: [u8; 32] = Sha256::digest(text.as_bytes()).into();
    let mut numbers = solution.split('.');
    let solved = (0..PUZZLES).all(|place| {
        let number = numbers.next().and_then(|number| number.parse::<u32>().ok());
        number.is_some_and(|number| zeros(&seed, place, number) >= u32::from(bits))
    });
    solved && numbers.next().is_none()
}

fn zeros(seed: &[u8; 32], place: u32, number: u32) -> u32 {
    let hash = Sha256::new().chain_update(seed).chain_update(place.to_be_bytes());
    let digest: [u8; 32] = hash.chain_update(number.to_be_bytes()).finalize().into();
    digest.first_chunk::<4>().map_or(0, |first| u32::from_be_bytes(*first).leading_zeros())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    const KEY: [u8; 32] = [7; 32];
    const NOW: Moment = Moment::from_millis(1_000_000);

    fn tenant() -> TenantId {
        TenantId::from(Uuid::from_u128(1))
    }

    fn challenge(bits: u8) -> Challenge {
        Challenge::new(CeremonyId::from(Uuid::from_u128(9)), bits, 20, NOW)
    }

    fn alex(tenant: &TenantId) -> Holder<'_> {
        Holder { tenant, network: "203.0.113.7", name_key: "alex" }
    }

    fn read(text: &str, holder: Holder<'_>) -> Option<Challenge> {
        Challenge::read([[8; 32], KEY].into_iter(), text, holder)
    }

    /// Few bits, so that it takes no time.
    fn solve(text: &str, bits: u8) -> String {
        let seed: [u8; 32] = Sha256::digest(text.as_bytes()).into();
        let right = |place| (0..).find(|number| zeros(&seed, place, *number) >= u32::from(bits)).unwrap();
        (0..PUZZLES).map(|place| right(place).to_string()).collect::<Vec<_>>().join(".")
    }

    #[test]
    fn the_work_begins_with_the_second_flow_of_an_account_and_the_fourth_of_a_network() {
        let by_account = [(0, None), (1, Some(13)), (3, Some(13)), (4, Some(14)), (7, Some(14))];
        let more = [(8, Some(15)), (15, Some(15)), (16, Some(16)), (32, Some(16)), (u32::MAX, Some(16))];
        for (by_account, bits) in by_account.into_iter().chain(more) {
            assert_eq!(Risk { by_account, ..Risk::default() }.bits(), bits, "account {by_account}");
        }
        let by_address = [(2, None), (3, Some(13)), (11, Some(13)), (12, Some(14)), (24, Some(15))];
        for (by_address, bits) in by_address.into_iter().chain([(48, Some(16)), (u32::MAX, Some(16))]) {
            assert_eq!(Risk { by_address, ..Risk::default() }.bits(), bits, "network {by_address}");
        }
        let both = Risk { by_address: 3, by_account: 8, is_guessed: false };
        assert_eq!(both.bits(), Some(15), "the higher one counts");
    }

    #[test]
    fn while_somebody_guesses_every_flow_is_paid_for() {
        let guessed = Risk { is_guessed: true, ..Risk::default() };
        assert_eq!((guessed.bits(), guessed.may_wait()), (Some(16), true));
    }

    #[test]
    fn waiting_is_enough_three_times_for_an_account_and_six_times_for_a_network() {
        let may_wait = |by_address, by_account| Risk { by_address, by_account, is_guessed: false }.may_wait();
        assert!(may_wait(0, 1) && may_wait(0, 3) && may_wait(3, 0) && may_wait(8, 3));
        assert!(!may_wait(0, 4) && !may_wait(9, 0) && !may_wait(u32::MAX, u32::MAX));
    }

    #[test]
    fn a_challenge_is_read_by_its_holder_only() {
        let (own, other) = (tenant(), TenantId::from(Uuid::from_u128(2)));
        let text = challenge(13).write(&KEY, alex(&own));
        assert_eq!(read(&text, alex(&own)), Some(challenge(13)));
        assert_eq!(read(&text, alex(&other)), None);
        assert_eq!(read(&text, Holder { network: "203.0.113.8", ..alex(&own) }), None);
        assert_eq!(read(&text, Holder { name_key: "kim", ..alex(&own) }), None);
        assert_eq!(Challenge::read([[1; 32]].into_iter(), &text, alex(&own)), None);
    }

    #[test]
    fn a_challenge_lasts_for_five_minutes() {
        let made = challenge(13);
        assert_eq!(made.expires_at.seconds_since(NOW), 300);
        assert_eq!(made.wait_until.seconds_since(NOW), 20);
    }

    #[test]
    fn a_solution_is_whole_and_belongs_to_one_challenge() {
        let own = tenant();
        let text = challenge(4).write(&KEY, alex(&own));
        let solution = solve(&text, 4);
        assert!(is_solved(&text, 4, &solution));
        assert!(!is_solved(&text, 16, &solution), "an easier one is not enough");
        assert!(!is_solved(&format!("{text}x"), 4, &solution));
        let short = solution.rsplit_once('.').unwrap().0;
        for wrong in ["", "0", short, &format!("{solution}.0"), &format!("{short}."), &format!("{short}.-1")]
        {
            assert!(!is_solved(&text, 4, wrong), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_changed_in_a_challenge_it_is_none_any_more(at in 0_usize..110, letter in "[a-z0-9.]") {
            let own = tenant();
            let text = challenge(13).write(&KEY, alex(&own));
            let mut changed: Vec<char> = text.chars().collect();
            let at = at % changed.len();
            changed[at] = letter.chars().next().unwrap();
            let changed: String = changed.into_iter().collect();
            prop_assume!(changed != text);
            prop_assert_eq!(read(&changed, alex(&own)), None);
        }

        #[test]
        fn what_is_no_challenge_is_read_as_none(text in "\\PC{0,200}") {
            let own = tenant();
            prop_assert_eq!(read(&text, alex(&own)), None);
            prop_assert!(!is_solved(&text, 16, &text));
        }

        #[test]
        fn the_work_stays_within_its_bounds(by_address: u32, by_account: u32, is_guessed: bool) {
            let risk = Risk { by_address, by_account, is_guessed };
            prop_assert!(risk.bits().is_none_or(|bits| (EASIEST_BITS..=HARDEST_BITS).contains(&bits)));
            prop_assert!(risk.bits().is_some() || risk.may_wait());
        }
    }
}
