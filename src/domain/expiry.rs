//! How long a password lasts: what a tenant decides, from when that counts, and what follows for one user.

use super::moment::Moment;
use super::password_link::Purpose;
use super::policy::Occasion;
use serde::{Deserialize, Serialize};

/// Seconds of a day.
const DAY_SECONDS: i64 = 24 * 60 * 60;
/// Days before the end at which a mail says so, each once.
pub const STAGES: [u16; 4] = [14, 7, 3, 1];
/// Once a notice was shown, the next one waits for so long.
pub const QUIET_MINUTES: i64 = 24 * 60;

/// When passwords of a tenant end. The names under which it is stored are those of the command line and the API; they
/// stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Expiry {
    /// Days that a password lasts; 14-730, 0 for off.
    #[serde(rename = "expiry_days")]
    pub days: u16,
    /// Days before the end from which its user is told; 1-30.
    #[serde(rename = "expiry_notice_days")]
    pub notice_days: u16,
    /// No password ends before. It is set when passwords begin to end, or to end earlier: whoever has an older one is told
    /// first, for all the days of the notice.
    #[serde(rename = "expiry_not_before")]
    pub not_before: Option<Moment>,
    /// Hours that a temporary password works; 1-720.
    pub temporary_hours: u16,
    /// Hours that a link to set a new password works; 1-168.
    pub link_hours: u16,
    /// Days that an invitation to set the first password works; 1-30.
    pub invitation_days: u16,
}

impl Default for Expiry {
    fn default() -> Self {
        Self {
            days: 0,
            notice_days: 14,
            not_before: None,
            temporary_hours: 72,
            link_hours: 72,
            invitation_days: 7,
        }
    }
}

/// What decides about one user's password.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// When the present password was set, by whomever; none where there is none.
    pub set_at: Option<Moment>,
    /// Since when it does not end, whatever the tenant decides.
    pub waived_at: Option<Moment>,
    /// Until when it works, where it is a temporary one.
    pub temporary_until: Option<Moment>,
}

/// How a password stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// There is nothing to say about it.
    Fresh,
    /// It ends soon.
    ExpiresIn {
        /// Days until then, begun ones counted.
        days: i64,
        /// When.
        at: Moment,
    },
    /// It has to be changed, because it has ended.
    Expired {
        /// When it did.
        at: Moment,
    },
    /// It has to be changed, because somebody else chose it.
    Temporary {
        /// Until when it works.
        until: Moment,
    },
    /// A temporary one that works no longer.
    TemporaryEnded,
}

impl Standing {
    /// Why its user sets another one: what has to be changed is not to be kept for any time.
    pub const fn occasion(&self) -> Occasion {
        match self {
            Self::Fresh | Self::ExpiresIn { .. } => Occasion::Change,
            Self::Expired { .. } | Self::Temporary { .. } | Self::TemporaryEnded => Occasion::Reset,
        }
    }
}

/// Passwords whose users are due for their next mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// The last mail about them said so many days; 0 when there was none.
    pub mailed: u16,
    /// They were set after this.
    pub after: Moment,
    /// They were set at this moment or before.
    pub until: Moment,
}

impl Expiry {
    /// The same rule from `now` on, in the place of `before`: what ends earlier than it did must not end all at once.
    pub fn following(self, before: &Self, now: Moment) -> Self {
        let not_before = match self.days {
            0 => None,
            days if before.days == 0 || days < before.days => Some(now.plus_seconds(seconds(self.notice()))),
            _ => before.not_before,
        };
        Self { not_before, ..self }
    }

    /// Days before the end from which its user is told. A new password is not told of at once.
    pub fn notice(&self) -> u16 {
        self.notice_days.min(self.days.saturating_sub(1))
    }

    /// When a password ends; none when it does not, or is a temporary one.
    pub fn ends_at(&self, facts: &Facts) -> Option<Moment> {
        let lasts = self.days > 0 && facts.waived_at.is_none() && facts.temporary_until.is_none();
        let end = facts.set_at.filter(|_| lasts)?.plus_seconds(seconds(self.days));
        Some(self.not_before.map_or(end, |floor| end.max(floor)))
    }

    /// How a password stands now.
    pub fn standing(&self, facts: &Facts, now: Moment) -> Standing {
        match facts.temporary_until {
            Some(until) if until <= now => return Standing::TemporaryEnded,
            Some(until) => return Standing::Temporary { until },
            None => {}
        }
        match self.ends_at(facts) {
            None => Standing::Fresh,
            Some(at) if at <= now => Standing::Expired { at },
            Some(at) => {
                let days = (now.seconds_until(at) + DAY_SECONDS - 1) / DAY_SECONDS;
                let is_soon = days <= i64::from(self.notice());
                if is_soon { Standing::ExpiresIn { days, at } } else { Standing::Fresh }
            }
        }
    }

    /// The mail that is due now, by its days: the nearest, so that after a pause not all of them come. None where the
    /// last one, `mailed` days before the end, said as much.
    pub fn stage(&self, facts: &Facts, mailed: u16, now: Moment) -> Option<u16> {
        let Standing::ExpiresIn { days, .. } = self.standing(facts, now) else { return None };
        self.stages_after(mailed).filter(|stage| i64::from(*stage) >= days).min()
    }

    fn stages_after(&self, mailed: u16) -> impl Iterator<Item = u16> {
        let notice = self.notice();
        STAGES.into_iter().filter(move |stage| *stage <= notice && (mailed == 0 || *stage < mailed))
    }

    /// Whose mail may be due: for each mail that came last, when such passwords were set. [`Self::stage`] decides.
    pub fn due(&self, now: Moment) -> Vec<Due> {
        let mailed = [0].into_iter().chain(STAGES);
        mailed.filter_map(|mailed| self.due_after(mailed, now)).collect()
    }

    fn due_after(&self, mailed: u16, now: Moment) -> Option<Due> {
        let next = self.stages_after(mailed).max()?;
        let told_until = now.plus_seconds(seconds(next));
        let floor = self.not_before.unwrap_or(now);
        if floor > told_until {
            return None;
        }
        // While the floor holds, the oldest password ends with it and not before.
        let after = if floor > now { Moment::from_millis(i64::MIN) } else { back(now, self.days) };
        Some(Due { mailed, after, until: back(told_until, self.days) })
    }

    /// When a temporary password given now ends.
    pub fn temporary_until(&self, now: Moment) -> Moment {
        now.plus_minutes(i64::from(self.temporary_hours) * 60)
    }

    /// When a link to set a password that is mailed now ends.
    pub fn link_until(&self, purpose: Purpose, now: Moment) -> Moment {
        match purpose {
            Purpose::Reset => now.plus_minutes(i64::from(self.link_hours) * 60),
            Purpose::Invitation => now.plus_seconds(seconds(self.invitation_days)),
        }
    }
}

fn seconds(days: u16) -> i64 {
    i64::from(days) * DAY_SECONDS
}

fn back(from: Moment, days: u16) -> Moment {
    from.plus_seconds(-seconds(days))
}

#[cfg(test)]
mod tests;
