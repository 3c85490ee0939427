//! Figures of an organization: counted from events, never about one person.

use super::event::{Kind, Reason};
use super::moment::Moment;
use super::text_enum::text_enum;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{ToSpan, Zoned};
use std::collections::HashMap;

/// Days that the charts show, today among them.
pub const DAYS: i32 = 30;
/// Events are counted by the quarter of an hour, in milliseconds: the days of every time zone begin at one.
pub const QUARTER_MILLIS: i64 = 15 * 60 * 1000;
/// Troubles that are named, the most frequent first.
const NAMED: usize = 3;

/// So many events in a quarter of an hour, by its number since 1970.
pub type Quarter = (i64, i64);

/// What people did for themselves on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// Its beginning, in the tenant's time zone.
    pub at: Zoned,
    /// Passwords reset.
    pub resets: i64,
    /// Accounts unlocked.
    pub unlocks: i64,
}

/// The last 30 days, the oldest first, and today.
pub fn days(now: &Zoned, resets: &[Quarter], unlocks: &[Quarter]) -> Vec<Day> {
    let zone = now.time_zone();
    let (resets, unlocks) = (by_date(resets, zone), by_date(unlocks, zone));
    let date = |back: i32| now.date().checked_sub(back.days()).ok();
    let dates = (0..DAYS).rev().filter_map(date);
    dates
        .filter_map(|date| {
            let of = |all: &HashMap<Date, i64>| all.get(&date).copied().unwrap_or_default();
            let at = date.to_zoned(zone.clone()).ok()?;
            Some(Day { at, resets: of(&resets), unlocks: of(&unlocks) })
        })
        .collect()
}

fn by_date(quarters: &[Quarter], zone: &TimeZone) -> HashMap<Date, i64> {
    let mut dates = HashMap::new();
    for (quarter, count) in quarters {
        let at = Moment::from_millis(quarter.saturating_mul(QUARTER_MILLIS)).in_zone(zone);
        *dates.entry(at.date()).or_default() += count;
    }
    dates
}

/// How many of these are of the month of `now`.
pub fn this_month(now: &Zoned, quarters: &[Quarter]) -> i64 {
    let first = now.date().first_of_month();
    let dates = by_date(quarters, now.time_zone());
    dates.iter().filter(|(date, _)| **date >= first).map(|(_, count)| count).sum()
}

/// From when on events count: the first of the month, or the first of the [`DAYS`], whichever is earlier.
pub fn since(now: &Zoned) -> Moment {
    let window = now.date().checked_sub((DAYS - 1).days()).unwrap_or(now.date());
    let first = window.min(now.date().first_of_month());
    let begin = first.to_zoned(now.time_zone().clone());
    begin.map_or_else(|_| Moment::from(now.timestamp()), |begin| Moment::from(begin.timestamp()))
}

text_enum! {
    /// Why people do not get on, as far as somebody can do something about it.
    Trouble {
        /// They mistype their passwords, or forgot them.
        Password = "password",
        /// Nobody has the name they type.
        Name = "name",
        /// Too little is registered for their accounts.
        Unregistered = "unregistered",
        /// The code they type is wrong or ran out.
        Code = "code",
        /// They do not remember their answers.
        Answers = "answers",
        /// Their passkeys do not fit.
        Passkey = "passkey",
        /// They tried too often.
        Limit = "limit",
        /// More texts and calls were wanted than may leave.
        Allowance = "allowance",
        /// Texts and calls do not arrive.
        Delivery = "delivery",
        /// They may not help themselves here.
        Barred = "barred",
    }
}

impl Trouble {
    /// The trouble that a refusal belongs to; none where all went as it should.
    pub const fn of(reason: Reason) -> Option<Self> {
        Some(match reason {
            Reason::PasswordWrong | Reason::LockedOut | Reason::TemporaryEnded => Self::Password,
            Reason::UnknownAccount => Self::Name,
            Reason::Unregistered | Reason::NoPassword => Self::Unregistered,
            Reason::CodeWrong | Reason::CodeExpired => Self::Code,
            Reason::AnswersWrong => Self::Answers,
            Reason::PasskeyWrong | Reason::PasskeyCounter | Reason::CeremonyOver => Self::Passkey,
            Reason::GateLimit | Reason::SendLimit | Reason::StartLimit | Reason::MailboxLimit => Self::Limit,
            Reason::NumberLimit
            | Reason::CountryLimit
            | Reason::CountryRefused
            | Reason::TenantLimit
            | Reason::InstallationLimit => Self::Allowance,
            Reason::Undelivered
            | Reason::DeliveryFailed
            | Reason::LineBusy
            | Reason::NoAnswer
            | Reason::DeliveryCanceled => Self::Delivery,
            Reason::OutOfScope
            | Reason::AccountDisabled
            | Reason::AccountLocked
            | Reason::MethodNotAllowed => Self::Barred,
            _ => return None,
        })
    }
}

/// The most frequent troubles, and how often each was met.
pub fn troubles(reasons: &[Reason]) -> Vec<(Trouble, i64)> {
    let count = |trouble: &Trouble| {
        let met = reasons.iter().filter(|reason| Trouble::of(**reason) == Some(*trouble)).count();
        (*trouble, i64::try_from(met).unwrap_or(i64::MAX))
    };
    let mut all: Vec<_> = Trouble::ALL.iter().map(count).filter(|(_, met)| *met > 0).collect();
    all.sort_by_key(|(_, met)| std::cmp::Reverse(*met));
    all.truncate(NAMED);
    all
}

/// How much of all that is in hundredths; 0 where there is nothing.
pub fn percent(part: i64, whole: i64) -> i64 {
    part.saturating_mul(100).checked_div(whole).unwrap_or_default()
}

/// Whether the first page of the portal tells of it: what somebody did, not every look and every try.
pub const fn is_news(kind: Kind) -> bool {
    !matches!(
        kind,
        Kind::SignIn
            | Kind::SignOut
            | Kind::SignInChecked
            | Kind::FlowStarted
            | Kind::CodeRequested
            | Kind::CodeChecked
            | Kind::MethodChosen
            | Kind::AnswersChecked
            | Kind::PasskeyChecked
            | Kind::SessionEnded
            | Kind::MessageDropped
            | Kind::MessageFailed
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Zoned {
        text.parse().unwrap()
    }

    fn quarter(text: &str) -> i64 {
        at(text).timestamp().as_millisecond() / QUARTER_MILLIS
    }

    #[test]
    fn a_day_is_that_of_the_tenants_clock() {
        let now = at("2026-11-22T14:00:00+05:45[Asia/Kathmandu]");
        let late = quarter("2026-11-21T23:45:00+05:45[Asia/Kathmandu]");
        let days = days(&now, &[(late, 2), (late + 1, 3)], &[(late + 1, 1)]);
        assert_eq!(days.len(), 30);
        let [yesterday, today] = &days[28..] else { panic!() };
        assert_eq!((yesterday.resets, yesterday.unlocks), (2, 0));
        assert_eq!((today.resets, today.unlocks), (3, 1));
        assert_eq!(days[0].at.date().to_string(), "2026-10-24");
    }

    #[test]
    fn a_day_of_25_hours_is_one_day() {
        let now = at("2026-10-25T20:00:00+01:00[Europe/Vienna]");
        let [first, second] =
            ["2026-10-25T02:30:00+02:00[Europe/Vienna]", "2026-10-25T02:30:00+01:00[Europe/Vienna]"]
                .map(quarter);
        assert_eq!(second - first, 4);
        assert_eq!(days(&now, &[(first, 1), (second, 1)], &[]).last().unwrap().resets, 2);
    }

    #[test]
    fn a_month_longer_than_the_chart_is_counted_whole() {
        let now = at("2026-10-31T12:00:00+00:00[UTC]");
        assert_eq!(since(&now), Moment::from(at("2026-10-01T00:00:00+00:00[UTC]").timestamp()));
        let early =
            [(quarter("2026-10-01T00:00:00+00:00[UTC]"), 4), (quarter("2026-09-30T23:45:00+00:00[UTC]"), 9)];
        assert_eq!(this_month(&now, &early), 4);
        let now = at("2026-11-02T12:00:00+00:00[UTC]");
        assert_eq!(since(&now), Moment::from(at("2026-10-04T00:00:00+00:00[UTC]").timestamp()));
    }

    #[test]
    fn the_three_most_frequent_troubles_are_named_and_what_is_no_trouble_is_not() {
        let mut reasons = vec![Reason::CodeWrong; 3];
        reasons.extend([Reason::CodeExpired; 2]);
        reasons.extend([Reason::UnknownAccount; 4]);
        reasons.extend([Reason::AnswersWrong, Reason::AnswersWrong, Reason::Undelivered, Reason::Disowned]);
        assert_eq!(troubles(&reasons), [(Trouble::Code, 5), (Trouble::Name, 4), (Trouble::Answers, 2)]);
        assert_eq!(troubles(&[]), []);
    }

    #[test]
    fn nobody_is_no_percentage_of_nobody() {
        assert_eq!([percent(1, 3), percent(3, 3), percent(0, 0)], [33, 100, 0]);
    }
}
