//! Password hashing on threads of its own, with a waiting room of limited size.
//!
//! A hash takes tens of milliseconds and 19 MiB. Done on the pool that serves pages, a storm of sign-ins would
//! stop every page and take gigabytes; here it takes its threads and their memory, and no more.

mod argon2id;
mod imported;

pub use argon2id::Parameters;

use argon2id::Stake;
use imported::Toll;

use crate::clock::Clock;
use crate::domain::foreign_hash::ForeignHash;
use crate::domain::ids::TenantId;
use crate::domain::password::Password;
use argon2::Block;
use jiff::{SignedDuration, Timestamp};
use std::sync::atomic::AtomicU64;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};

/// Jobs that may wait for each thread. At 25-50 ms a hash the last one waits one or two seconds.
const WAITING_PER_THREAD: usize = 40;
/// The longest wait, for when the cores are not ours alone: by then whoever asked had better come back.
const PATIENCE: SignedDuration = SignedDuration::from_secs(2);

/// Bytes of a salt (RFC 9106 §3.1 recommends 16).
pub const SALT_BYTES: usize = 16;

/// The waiting room is full, or the wait was too long: come back in a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("password hashing is busy")]
pub struct Busy;

/// What comparing a password with a hash found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The password is the one that was hashed.
    pub matches: bool,
    /// The hash was made with other parameters than are set now, or by another system.
    pub outdated: bool,
}

/// Hashes and compares passwords on its own threads. Clones share them.
#[derive(Clone)]
pub struct Hasher {
    queue: SyncSender<Job>,
    clock: Arc<dyn Clock>,
}

struct Job {
    work: Work,
    asked_at: Timestamp,
    answer: SyncSender<anyhow::Result<Answer>>,
}

enum Work {
    Hash(Password, [u8; SALT_BYTES]),
    Verify(TenantId, Password, Option<String>, Stake),
    VerifyAny(Password, Vec<String>),
}

enum Answer {
    Hashed(String),
    Compared(Verdict),
    Found(bool),
}

impl Hasher {
    /// Starts `threads` threads that hash with `parameters`; waiting is measured by `clock`.
    ///
    /// # Errors
    /// When the system cannot start a thread.
    pub fn start(threads: usize, parameters: Parameters, clock: Arc<dyn Clock>) -> anyhow::Result<Self> {
        let (queue, jobs) = sync_channel(threads.saturating_mul(WAITING_PER_THREAD));
        let desk = Arc::new(Desk {
            jobs: Mutex::new(jobs),
            parameters,
            clock: clock.clone(),
            costliest: AtomicU64::new(0),
            toll: Toll::default(),
        });
        for number in 0..threads {
            let desk = desk.clone();
            let name = format!("hash-{number}");
            std::thread::Builder::new().name(name).spawn(move || desk.serve())?;
        }
        Ok(Self { queue, clock })
    }

    /// The hash of `password` as a PHC string. Waits for a thread.
    ///
    /// # Errors
    /// [`Busy`] when too many wait or the wait was too long, another when the parameters are impossible.
    pub fn hash(&self, password: &Password, salt: [u8; SALT_BYTES]) -> anyhow::Result<String> {
        match self.ask(Work::Hash(password.clone(), salt))? {
            Answer::Hashed(hash) => Ok(hash),
            Answer::Compared(_) | Answer::Found(_) => anyhow::bail!("a hash was asked for"),
        }
    }

    /// Compares `password` with `hash`, in the tenant `place`. Without a hash it takes the same time and never matches.
    ///
    /// # Errors
    /// [`Busy`] when too many wait or the wait was too long, another when the hash cannot be read.
    pub fn verify(
        &self,
        place: &TenantId,
        password: &Password,
        hash: Option<&str>,
    ) -> anyhow::Result<Verdict> {
        self.compare(place, (password, hash), Stake::Entry)
    }

    /// Compares for somebody who may not come in: a password that matches takes no less time than one that does not.
    ///
    /// # Errors
    /// As [`Self::verify`].
    pub fn verify_in_vain(
        &self,
        place: &TenantId,
        password: &Password,
        hash: Option<&str>,
    ) -> anyhow::Result<Verdict> {
        self.compare(place, (password, hash), Stake::Nothing)
    }

    fn compare(
        &self,
        place: &TenantId,
        (password, hash): (&Password, Option<&str>),
        stake: Stake,
    ) -> anyhow::Result<Verdict> {
        let work = Work::Verify(place.clone(), password.clone(), hash.map(str::to_owned), stake);
        match self.ask(work)? {
            Answer::Compared(verdict) => Ok(verdict),
            Answer::Hashed(_) | Answer::Found(_) => anyhow::bail!("a comparison was asked for"),
        }
    }

    /// Whether `password` matches one of `hashes`. They wait for a thread once, which compares them one after the other:
    /// in a storm each of many waits would be one more chance of being turned away.
    ///
    /// # Errors
    /// As [`Self::verify`].
    pub fn verify_any(&self, password: &Password, hashes: &[String]) -> anyhow::Result<bool> {
        if hashes.is_empty() {
            return Ok(false);
        }
        match self.ask(Work::VerifyAny(password.clone(), hashes.to_vec()))? {
            Answer::Found(is_one) => Ok(is_one),
            Answer::Hashed(_) | Answer::Compared(_) => anyhow::bail!("several comparisons were asked for"),
        }
    }

    fn ask(&self, work: Work) -> anyhow::Result<Answer> {
        let (answer, reply) = sync_channel(1);
        let asked_at = self.clock.now();
        self.queue.try_send(Job { work, asked_at, answer }).map_err(|_| Busy)?;
        reply.recv().map_err(|_| Busy)?
    }
}

/// What the threads share.
struct Desk {
    jobs: Mutex<Receiver<Job>>,
    parameters: Parameters,
    clock: Arc<dyn Clock>,
    /// Work of the costliest hash seen so far.
    costliest: AtomicU64,
    toll: Toll,
}

impl Desk {
    fn serve(&self) {
        // Each thread keeps its memory: fresh pages would cost up to half as much again as the hash itself.
        let mut memory: Vec<Block> = Vec::new();
        loop {
            let next = self.jobs.lock().unwrap_or_else(PoisonError::into_inner).recv();
            let Ok(Job { work, asked_at, answer }) = next else { return };
            let too_late = self.clock.now().duration_since(asked_at) > PATIENCE;
            let result = if too_late { Err(Busy.into()) } else { self.perform(work, &mut memory) };
            // Whoever asked may have given up waiting.
            answer.send(result).ok();
        }
    }

    fn perform(&self, work: Work, memory: &mut Vec<Block>) -> anyhow::Result<Answer> {
        match work {
            Work::Hash(password, salt) => {
                argon2id::hash(self.parameters, &password, salt, memory).map(Answer::Hashed)
            }
            Work::Verify(place, password, hash, stake) => {
                self.verify(&place, &password, (hash.as_deref(), stake), memory).map(Answer::Compared)
            }
            Work::VerifyAny(password, hashes) => {
                self.is_one_of(&password, &hashes, memory).map(Answer::Found)
            }
        }
    }

    /// Compares with a hash of ours or an imported one. What opens nothing costs the same with either and with none.
    fn verify(
        &self,
        place: &TenantId,
        password: &Password,
        (hash, stake): (Option<&str>, Stake),
        memory: &mut Vec<Block>,
    ) -> anyhow::Result<Verdict> {
        let imported = hash.map(imported_from).transpose()?.flatten();
        let Some(imported) = imported else {
            let verdict = self.verify_own(password, (hash, stake), memory)?;
            if !verdict.matches || stake == Stake::Nothing {
                self.toll.pay((place, None), (password, self.parameters), memory)?;
            }
            return Ok(verdict);
        };
        self.toll.note(place, &imported);
        let matches = imported::matches(&imported, password, memory)?;
        if !matches || stake == Stake::Nothing {
            self.verify_own(password, (None, stake), memory)?;
            self.toll.pay((place, Some(&imported)), (password, self.parameters), memory)?;
        }
        Ok(Verdict { matches, outdated: true })
    }

    fn verify_own(
        &self,
        password: &Password,
        against: (Option<&str>, Stake),
        memory: &mut Vec<Block>,
    ) -> anyhow::Result<Verdict> {
        argon2id::verify(self.parameters, password, against, &self.costliest, memory)
    }

    // Whose hashes these are is known to whoever asks: here time tells nothing new.
    fn is_one_of(
        &self,
        password: &Password,
        hashes: &[String],
        memory: &mut Vec<Block>,
    ) -> anyhow::Result<bool> {
        for hash in hashes {
            let matches = match imported_from(hash)? {
                Some(imported) => imported::matches(&imported, password, memory)?,
                None => self.verify_own(password, (Some(hash), Stake::Entry), memory)?.matches,
            };
            if matches {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// The imported hash that a stored text is; none where it is one of ours.
fn imported_from(stored: &str) -> anyhow::Result<Option<ForeignHash>> {
    ForeignHash::from_stored(stored).map_err(|error| anyhow::anyhow!("a stored hash is broken: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::ManualClock;
    use secrecy::SecretString;

    const QUICK: Parameters = Parameters { memory_kib: 8, iterations: 1, lanes: 1 };

    fn still() -> Arc<ManualClock> {
        Arc::new(ManualClock::new("2026-01-31T09:00:00Z".parse().unwrap()))
    }

    fn ask(hasher: &Hasher) -> std::thread::JoinHandle<anyhow::Result<String>> {
        let hasher = hasher.clone();
        std::thread::spawn(move || hasher.hash(&password("x"), [1; SALT_BYTES]))
    }

    fn place() -> TenantId {
        TenantId::from(uuid::Uuid::nil())
    }

    fn password(text: &str) -> Password {
        Password::new(&SecretString::from(text))
    }

    #[test]
    fn a_password_matches_its_own_hash_only() {
        let hasher = Hasher::start(1, QUICK, still()).unwrap();
        let hash = hasher.hash(&password("correct horse"), [7; SALT_BYTES]).unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=8,t=1,p=1$"), "{hash}");
        let matches = |text| hasher.verify(&place(), &password(text), Some(&hash)).unwrap().matches;
        assert!(matches("correct horse") && !matches("correct horsf"));
        assert!(!hasher.verify(&place(), &password("correct horse"), None).unwrap().matches);
    }

    #[test]
    fn one_of_several_hashes_is_found_wherever_it_stands() {
        let hasher = Hasher::start(1, QUICK, still()).unwrap();
        let hash = |text| hasher.hash(&password(text), [7; SALT_BYTES]).unwrap();
        let hashes = ["first", "second", "last"].map(hash);
        let is_one = |text| hasher.verify_any(&password(text), &hashes).unwrap();
        assert!(is_one("first") && is_one("second") && is_one("last") && !is_one("never"));
        assert!(!hasher.verify_any(&password("first"), &[]).unwrap());
        assert!(hasher.verify_any(&password("first"), &["no hash".to_owned()]).is_err());
    }

    #[test]
    fn a_hash_made_with_other_parameters_is_outdated() {
        let hash = Hasher::start(1, QUICK, still()).unwrap().hash(&password("x"), [1; SALT_BYTES]).unwrap();
        let stronger = Hasher::start(1, Parameters { memory_kib: 16, ..QUICK }, still()).unwrap();
        assert_eq!(
            stronger.verify(&place(), &password("x"), Some(&hash)).unwrap(),
            Verdict { matches: true, outdated: true }
        );
    }

    #[test]
    fn an_imported_hash_is_compared_and_always_outdated() {
        let hasher = Hasher::start(1, QUICK, still()).unwrap();
        let text = "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";
        let stored = ForeignHash::parse(text).unwrap().stored();
        let verdict = |text| hasher.verify(&place(), &password(text), Some(&stored)).unwrap();
        assert_eq!(verdict("password"), Verdict { matches: true, outdated: true });
        assert!(!verdict("passwore").matches);
        assert!(hasher.verify_in_vain(&place(), &password("password"), Some(&stored)).unwrap().matches);
        assert!(!hasher.verify(&place(), &password("password"), None).unwrap().matches);
        let ours = hasher.hash(&password("new"), [7; SALT_BYTES]).unwrap();
        let history = [ours, stored.clone()];
        assert!(hasher.verify_any(&password("password"), &history).unwrap());
        assert!(!hasher.verify_any(&password("never"), &history).unwrap());
        assert!(hasher.verify(&place(), &password("x"), Some("imported:$2b$04$")).is_err());
    }

    #[test]
    fn a_full_waiting_room_says_so_at_once() {
        let slow = Parameters { memory_kib: 19_456, iterations: 2, lanes: 1 };
        let hasher = Hasher::start(1, slow, still()).unwrap();
        let crowd: Vec<_> = (0..WAITING_PER_THREAD + 20)
            .map(|_| {
                let hasher = hasher.clone();
                std::thread::spawn(move || {
                    hasher.hash(&password("x"), [1; SALT_BYTES]).err().map(|e| e.is::<Busy>())
                })
            })
            .collect();
        let turned_away = crowd.into_iter().map(|t| t.join().unwrap()).filter(|r| *r == Some(true));
        assert!(turned_away.count() >= 1);
    }

    #[test]
    fn whoever_waited_too_long_is_told_to_come_back() {
        let clock = still();
        let (queue, jobs) = sync_channel(2);
        let hasher = Hasher { queue, clock: clock.clone() };
        let late = ask(&hasher);
        let waiting = jobs.recv().unwrap();
        clock.advance(PATIENCE + SignedDuration::from_millis(1));
        hasher.queue.send(waiting).unwrap();
        let desk = Desk {
            jobs: Mutex::new(jobs),
            parameters: QUICK,
            clock,
            costliest: AtomicU64::new(0),
            toll: Toll::default(),
        };
        std::thread::scope(|scope| {
            scope.spawn(|| desk.serve());
            assert!(late.join().unwrap().unwrap_err().is::<Busy>());
            assert!(ask(&hasher).join().unwrap().is_ok());
            drop(hasher);
        });
    }
}
