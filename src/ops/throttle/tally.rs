//! What this process has counted and not yet told the database, and what it read there last.

use crate::domain::ids::TenantId;
use crate::domain::moment::Moment;
use crate::domain::throttle::{Slot, WINDOW_MINUTES, free_at, hour_of, slot_of, total};
use crate::store::throttles::Subject;
use parking_lot::Mutex;
use std::collections::HashMap;
use std::sync::atomic::{AtomicI64, Ordering};

/// One count: whose, and of what.
pub type Key = (TenantId, Subject);

/// How long the counts of other processes may be unknown here, in seconds.
const FRESH_SECONDS: i64 = 1;
/// Counts that are kept in memory, about 2 MB. What is not told yet is never forgotten to make room for another.
const KNOWN_MAX: usize = 10_000;

/// The counts of one process, shared with others through the database.
#[derive(Default)]
pub struct Tally {
    known: Mutex<HashMap<Key, Known>>,
    /// Tries that wait to be told.
    waiting: AtomicI64,
}

/// One count as far as this process knows it.
#[derive(Default)]
struct Known {
    /// As the database had it, and what was told it since.
    stored: Vec<Slot>,
    read_at: Option<Moment>,
    /// Not told yet.
    pending: Vec<Slot>,
    /// Tries of which it is not known yet whether they count.
    in_hand: i64,
    /// The hour in which it was last said that this is too much.
    told_in: Option<Moment>,
}

impl Known {
    fn is_fresh(&self, now: Moment) -> bool {
        // A clock that was set back is no reason to believe it longer.
        self.read_at.is_some_and(|at| (0..FRESH_SECONDS).contains(&now.seconds_since(at)))
    }

    fn is_idle(&self) -> bool {
        self.pending.is_empty() && self.in_hand == 0
    }

    /// What counts already.
    fn slots(&self) -> Vec<Slot> {
        self.stored.iter().chain(&self.pending).copied().collect()
    }

    fn total(&self, now: Moment) -> i64 {
        total(&self.slots(), WINDOW_MINUTES, now) + self.in_hand
    }

    fn free_at(&self, limit: i64, now: Moment) -> Option<Moment> {
        free_at(&self.slots(), limit, WINDOW_MINUTES, now)
    }
}

/// Why a try is not taken in hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Full {
    /// There were too many; another may follow at this moment.
    Until(Moment),
    /// With those that are in hand there would be. Some of them may turn out not to count.
    InHand,
}

/// Whether there is room for another count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// There is.
    Enough,
    /// Too much waits to be told: the database does not take it.
    None,
}

impl Tally {
    /// Whether nothing has to be read before this is counted.
    pub fn is_known(&self, key: &Key, now: Moment) -> bool {
        self.known.lock().get(key).is_some_and(|known| known.is_fresh(now))
    }

    /// Takes over what the database has.
    pub fn learn(&self, key: &Key, stored: Vec<Slot>, now: Moment) -> Room {
        let mut all = self.known.lock();
        if all.len() >= KNOWN_MAX && !all.contains_key(key) {
            all.retain(|_, known| !known.is_idle());
            if all.len() >= KNOWN_MAX {
                return Room::None;
            }
        }
        let known = all.entry(key.clone()).or_default();
        (known.stored, known.read_at) = (stored, Some(now));
        Room::Enough
    }

    /// Takes a try in hand, which may turn out to count.
    ///
    /// # Errors
    /// Where it is one too many.
    pub fn take(&self, key: &Key, limit: Option<i64>, now: Moment) -> Result<(), Full> {
        let mut all = self.known.lock();
        let known = all.entry(key.clone()).or_default();
        if let Some(limit) = limit {
            if let Some(until) = known.free_at(limit, now) {
                return Err(Full::Until(until));
            }
            if known.total(now) >= limit {
                return Err(Full::InHand);
            }
        }
        known.in_hand += 1;
        Ok(())
    }

    /// When another try may follow, if it is known here that it may not now.
    pub fn until(&self, key: &Key, limit: Option<i64>, now: Moment) -> Option<Moment> {
        let all = self.known.lock();
        let known = all.get(key).filter(|known| known.is_fresh(now))?;
        known.free_at(limit?, now)
    }

    /// A try in hand counts.
    pub fn keep(&self, key: &Key, now: Moment) {
        let mut all = self.known.lock();
        let known = all.entry(key.clone()).or_default();
        known.in_hand = known.in_hand.saturating_sub(1);
        add(&mut known.pending, Slot { at: slot_of(now), tries: 1 });
        self.waiting.fetch_add(1, Ordering::Relaxed);
    }

    /// A try in hand does not count.
    pub fn give_back(&self, key: &Key) {
        if let Some(known) = self.known.lock().get_mut(key) {
            known.in_hand = known.in_hand.saturating_sub(1);
        }
    }

    /// How many count now, and how many may.
    pub fn total(&self, key: &Key, now: Moment) -> i64 {
        self.known.lock().get(key).map_or(0, |known| known.total(now))
    }

    /// Whether this count has reached its limit, and this process has not said so yet in this hour.
    pub fn tell_once(&self, key: &Key, limit: i64, now: Moment) -> bool {
        let mut all = self.known.lock();
        let Some(known) = all.get_mut(key) else { return false };
        let hour = hour_of(now);
        let reached = known.free_at(limit, now).is_some();
        if !reached || known.told_in == Some(hour) {
            return false;
        }
        known.told_in = Some(hour);
        true
    }

    /// How many tries wait to be told.
    pub fn waiting(&self) -> i64 {
        self.waiting.load(Ordering::Relaxed)
    }

    /// Everything that is to be told, in one order for all processes; it counts as told from now on.
    pub fn drain(&self) -> Vec<(Key, Slot)> {
        let mut told = Vec::new();
        for (key, known) in self.known.lock().iter_mut() {
            for slot in std::mem::take(&mut known.pending) {
                add(&mut known.stored, slot);
                self.waiting.fetch_sub(slot.tries, Ordering::Relaxed);
                told.push((key.clone(), slot));
            }
        }
        let order = |(tenant, subject): &Key, slot: &Slot| {
            (tenant.clone(), subject.bucket.as_str(), subject.digest.clone(), slot.at)
        };
        told.sort_by_cached_key(|(key, slot)| order(key, slot));
        told
    }

    /// What was told is kept: what other processes have counted is read with it the next time.
    pub fn settle(&self, told: &[(Key, Slot)]) {
        let mut all = self.known.lock();
        for (key, _) in told {
            if let Some(known) = all.get_mut(key) {
                known.read_at = None;
            }
        }
    }

    /// What was told was not kept: it waits for another time.
    pub fn take_back(&self, told: Vec<(Key, Slot)>) {
        let mut all = self.known.lock();
        for (key, slot) in told {
            let known = all.entry(key).or_default();
            add(&mut known.stored, Slot { tries: -slot.tries, ..slot });
            add(&mut known.pending, slot);
            self.waiting.fetch_add(slot.tries, Ordering::Relaxed);
        }
    }

    /// Forgets a count that was released.
    pub fn forget(&self, key: &Key) {
        let forgotten = self.known.lock().remove(key);
        let pending = forgotten.map(|known| known.pending).unwrap_or_default();
        self.waiting.fetch_sub(pending.iter().map(|slot| slot.tries).sum(), Ordering::Relaxed);
    }
}

fn add(slots: &mut Vec<Slot>, more: Slot) {
    match slots.iter_mut().find(|slot| slot.at == more.at) {
        Some(slot) => slot.tries += more.tries,
        None => slots.push(more),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::throttle::Bucket;
    use uuid::Uuid;

    fn key(n: usize) -> Key {
        let digest = n.to_string();
        (TenantId::from(Uuid::nil()), Subject { bucket: Bucket::PasswordsFrom, digest })
    }

    fn at(seconds: i64) -> Moment {
        Moment::from_millis(0).plus_seconds(seconds)
    }

    fn fail(tally: &Tally, key: &Key, times: usize) {
        for _ in 0..times {
            tally.take(key, None, at(0)).unwrap();
            tally.keep(key, at(0));
        }
    }

    #[test]
    fn of_tries_at_once_no_more_are_taken_than_may_count() {
        let (tally, key) = (Tally::default(), key(1));
        tally.learn(&key, vec![Slot { at: at(0), tries: 2 }], at(1));
        let taken: Vec<_> = (0..5).map(|_| tally.take(&key, Some(4), at(1)).is_ok()).collect();
        assert_eq!(taken, [true, true, false, false, false]);
        assert_eq!(tally.take(&key, Some(4), at(1)), Err(Full::InHand), "nobody has failed in vain yet");
        tally.keep(&key, at(1));
        assert_eq!(tally.take(&key, Some(3), at(1)), Err(Full::Until(at(3_600))));
        tally.give_back(&key);
        assert_eq!(tally.total(&key, at(1)), 3);
        assert_eq!(tally.until(&key, Some(3), at(1)), Some(at(3_600)));
    }

    #[test]
    fn what_is_told_counts_on_and_waits_again_when_it_was_not_kept() {
        let (tally, key) = (Tally::default(), key(1));
        fail(&tally, &key, 3);
        assert_eq!(tally.waiting(), 3);
        let told = tally.drain();
        assert_eq!((told.len(), tally.waiting(), tally.total(&key, at(0))), (1, 0, 3));
        tally.take_back(told);
        assert_eq!((tally.waiting(), tally.total(&key, at(0))), (3, 3));
        tally.settle(&tally.drain());
        assert!(!tally.is_known(&key, at(0)), "it is read again, with what others have counted");
    }

    #[test]
    fn what_was_read_is_believed_for_a_second() {
        let (tally, key) = (Tally::default(), key(1));
        tally.learn(&key, Vec::new(), at(5));
        assert_eq!([4, 5, 6].map(|now| tally.is_known(&key, at(now))), [false, true, false]);
    }

    #[test]
    fn a_crowd_of_names_does_not_flush_what_was_not_told_yet() {
        let tally = Tally::default();
        fail(&tally, &key(0), 7);
        for n in 1..=2 * KNOWN_MAX {
            assert_eq!(tally.learn(&key(n), Vec::new(), at(0)), Room::Enough);
        }
        assert!(tally.known.lock().len() <= KNOWN_MAX);
        assert_eq!(tally.total(&key(0), at(0)), 7);
        for n in 1..KNOWN_MAX {
            fail(&tally, &key(n), 1);
        }
        assert_eq!(tally.learn(&key(KNOWN_MAX), Vec::new(), at(0)), Room::None);
    }

    #[test]
    fn a_limit_is_told_once_an_hour() {
        let (tally, key) = (Tally::default(), key(1));
        fail(&tally, &key, 2);
        assert!(!tally.tell_once(&key, 3, at(0)));
        fail(&tally, &key, 1);
        assert_eq!([0, 0, 3_599].map(|now| tally.tell_once(&key, 3, at(now))), [true, false, false]);
    }
}
