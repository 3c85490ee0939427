//! Campaigns: who is invited to register, and when they are asked again.

use super::ids::GroupId;
use super::moment::Moment;
use super::text_enum::text_enum;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// The days after an invitation on which whoever has still not registered is asked again.
pub const REMIND_DAYS: [i64; 3] = [3, 10, 21];
/// Days between two mails of campaigns to one person, whichever campaigns they are.
pub const APART_DAYS: i64 = 3;
/// The longest name of a campaign, in characters.
pub const NAME_MAX_CHARACTERS: usize = 80;

const DAY_MINUTES: i64 = 24 * 60;

text_enum! {
    /// Who is invited.
    Audience {
        /// Everybody whose registration is not complete.
        Incomplete = "incomplete",
        /// Those of them who are in a group.
        Group = "group",
        /// Those who have registered nothing at all.
        Without = "without",
    }
}

/// What is wrong with a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It has no name.
    NameEmpty,
    /// Its name is longer than [`NAME_MAX_CHARACTERS`].
    NameLong,
    /// It was not said who is invited.
    Audience,
    /// No group was chosen, or one that is gone.
    Group,
    /// The last day cannot be read.
    Deadline,
    /// The last day is over.
    DeadlineOver,
}

/// A plan as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// Its name, for administrators.
    pub name: String,
    /// Who is invited.
    pub audience: String,
    /// The group, where one is.
    pub group: String,
    /// The last day, as `2026-12-24`; empty where there is none.
    pub deadline: String,
}

/// A campaign before it starts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Its name, for administrators.
    pub name: String,
    /// Who is invited.
    pub audience: Audience,
    /// The group, where [`Audience::Group`] is.
    pub group: Option<GroupId>,
    /// The end of the last day.
    pub deadline_at: Option<Moment>,
}

impl Typed {
    /// What was typed, read in the tenant's time zone.
    ///
    /// # Errors
    /// Everything that has to be corrected.
    pub fn read(&self, zone: &TimeZone, now: Moment) -> Result<Plan, Vec<Fault>> {
        let name = self.name.trim();
        let wrong = match name.chars().count() {
            0 => Some(Fault::NameEmpty),
            used if used > NAME_MAX_CHARACTERS => Some(Fault::NameLong),
            _ => None,
        };
        let who = self.who();
        let deadline_at = self.deadline_at(zone, now);
        match (wrong, who, deadline_at) {
            (None, Ok((audience, group)), Ok(deadline_at)) => {
                Ok(Plan { name: name.to_owned(), audience, group, deadline_at })
            }
            (wrong, who, deadline_at) => {
                Err(wrong.into_iter().chain(who.err()).chain(deadline_at.err()).collect())
            }
        }
    }

    /// Who is invited.
    ///
    /// # Errors
    /// [`Fault::Audience`] or [`Fault::Group`].
    pub fn who(&self) -> Result<(Audience, Option<GroupId>), Fault> {
        match self.audience.parse().map_err(|_| Fault::Audience)? {
            Audience::Group => {
                let group = self.group.parse().map_err(|_| Fault::Group)?;
                Ok((Audience::Group, Some(group)))
            }
            all => Ok((all, None)),
        }
    }

    fn deadline_at(&self, zone: &TimeZone, now: Moment) -> Result<Option<Moment>, Fault> {
        if self.deadline.trim().is_empty() {
            return Ok(None);
        }
        let day: Date = self.deadline.trim().parse().map_err(|_| Fault::Deadline)?;
        let end = day.at(23, 59, 0, 0).to_zoned(zone.clone()).map_err(|_| Fault::Deadline)?;
        let end = Moment::from(end.timestamp());
        if end > now { Ok(Some(end)) } else { Err(Fault::DeadlineOver) }
    }
}

/// When somebody who was invited at `invited_at` is asked again, after `now`; none after the last time. What a worker
/// that stood still has missed is not made up for.
pub fn next_at(invited_at: Moment, now: Moment) -> Option<Moment> {
    REMIND_DAYS.iter().map(|days| invited_at.plus_minutes(days * DAY_MINUTES)).find(|at| *at > now)
}

/// The earliest moment for another mail to somebody who had one at `mailed_at`.
pub const fn apart(mailed_at: Moment) -> Moment {
    mailed_at.plus_minutes(APART_DAYS * DAY_MINUTES)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: i64) -> Moment {
        Moment::from_millis(0).plus_minutes(day * DAY_MINUTES)
    }

    fn typed(name: &str, audience: &str, deadline: &str) -> Typed {
        let text = str::to_owned;
        Typed { name: text(name), audience: text(audience), group: String::new(), deadline: text(deadline) }
    }

    #[test]
    fn whoever_was_invited_is_asked_again_three_times_and_never_for_what_was_missed() {
        let table = [(0, Some(3)), (3, Some(10)), (9, Some(10)), (10, Some(21)), (20, Some(21)), (21, None)];
        for (now, next) in table {
            assert_eq!(next_at(day(0), day(now)), next.map(day), "{now}");
        }
    }

    #[test]
    fn a_plan_is_read_whole_and_all_its_faults_are_told_at_once() {
        let read = |typed: Typed| typed.read(&TimeZone::UTC, day(0));
        let plan = read(typed(" Autumn ", "without", "1970-01-02")).unwrap();
        assert_eq!((plan.name.as_str(), plan.audience, plan.group), ("Autumn", Audience::Without, None));
        assert_eq!(plan.deadline_at, Some(day(2).plus_minutes(-1)), "the whole day");
        assert_eq!(
            read(typed(" ", "all", "tomorrow")),
            Err(vec![Fault::NameEmpty, Fault::Audience, Fault::Deadline])
        );
        assert_eq!(read(typed("a", "group", "")), Err(vec![Fault::Group]));
        assert_eq!(read(typed(&"a".repeat(81), "incomplete", "1969-12-31")).unwrap_err().len(), 2);
    }
}
