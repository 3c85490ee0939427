//! Which questions are asked: drawn with a key, so that nothing need be kept and nobody can tell beforehand.

use crate::domain::mac;
use crate::domain::moment::Moment;

const SECONDS_A_DAY: i64 = 24 * 60 * 60;

/// The day that `at` falls on, in UTC, counted from the epoch.
pub fn day_of(at: Moment) -> i64 {
    at.seconds_since(Moment::from_millis(0)).div_euclid(SECONDS_A_DAY)
}

/// The questions that `account` is asked on `day`: `count` of those in `registered`, in whatever order they come.
pub fn asked<'a>(
    key: &[u8; 32],
    account: &str,
    day: i64,
    registered: impl Iterator<Item = &'a str>,
    count: u8,
) -> Vec<&'a str> {
    pick(key, &[b"asked", account.as_bytes(), &day.to_be_bytes()], registered, count)
}

/// The questions that `account`, which registered none, seems to have registered: the same at all times.
pub fn made_up<'a>(
    key: &[u8; 32],
    account: &str,
    offered: impl Iterator<Item = &'a str>,
    count: u8,
) -> Vec<&'a str> {
    pick(key, &[b"made up", account.as_bytes()], offered, count)
}

fn pick<'a>(key: &[u8; 32], about: &[&[u8]], ids: impl Iterator<Item = &'a str>, count: u8) -> Vec<&'a str> {
    let lot = |id: &&str| mac::sign(key, &[about, &[id.as_bytes()]].concat());
    let mut drawn: Vec<_> = ids.collect();
    drawn.sort_by_cached_key(lot);
    drawn.truncate(usize::from(count));
    drawn
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: [u8; 32] = [7; 32];
    const IDS: [&str; 5] = ["a", "b", "c", "d", "e"];

    #[test]
    fn a_draw_is_the_same_all_day_whatever_the_order_of_the_rows() {
        let first = asked(&KEY, "alex", 20_000, IDS.into_iter(), 3);
        assert_eq!(first.len(), 3);
        assert_eq!(asked(&KEY, "alex", 20_000, IDS.into_iter().rev(), 3), first);
    }

    #[test]
    fn days_and_accounts_have_draws_of_their_own() {
        let draws = |account| (0..30).map(move |day| asked(&KEY, account, day, IDS.into_iter(), 3));
        let mut days: Vec<_> = draws("alex").collect();
        assert_ne!(days, draws("sam").collect::<Vec<_>>());
        days.sort_unstable();
        days.dedup();
        assert!(days.len() > 5, "{days:?}");
    }

    #[test]
    fn never_more_are_drawn_than_there_are() {
        assert_eq!(asked(&KEY, "alex", 1, IDS.into_iter(), 9).len(), 5);
        assert_eq!(made_up(&KEY, "nobody", IDS.into_iter(), 4).len(), 4);
    }

    #[test]
    fn a_day_begins_at_midnight_in_utc() {
        let day = |text: &str| day_of(Moment::from(text.parse::<jiff::Timestamp>().unwrap()));
        assert_eq!(day("1970-01-01T23:59:59.999Z"), 0);
        assert_eq!(day("1970-01-02T00:00:00Z"), 1);
        assert_eq!(day("1969-12-31T23:59:59Z"), -1);
    }
}
