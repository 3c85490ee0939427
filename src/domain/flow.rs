//! One attempt at a reset: its stages, and which page it stands at.

use super::{code, moment::Moment, text_enum::text_enum};

/// How long a flow lasts.
pub const FLOW_LIFE_MINUTES: i64 = 30;

/// How long a claimed flow may take to finish before another try may claim it again, in seconds.
///
/// Longer than a password hash may wait and run, so that two tries never work at once.
pub const CLAIM_SECONDS: i64 = 30;

text_enum! {
    /// What a flow is for.
    Purpose {
        /// Setting a new password without the old one.
        Reset = "reset",
    }
}

text_enum! {
    /// How far a flow has come.
    Stage {
        /// Its user still has to prove who they are.
        Proving = "proving",
        /// All gates are passed; a new password may be set.
        Proved = "proved",
        /// A new password is being set at this moment.
        Claimed = "claimed",
        /// The new password is set.
        Done = "done",
        /// Too many wrong tries.
        Stopped = "stopped",
        /// Another flow of the account was done first.
        Ended = "ended",
    }
}

/// The page a flow stands at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// `/forgot/code`
    Code,
    /// `/forgot/password`
    Password,
    /// `/forgot/done`
    Done,
    /// `/forgot/expired`
    Expired,
    /// `/forgot/stopped`
    Stopped,
}

/// What of a flow decides its page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// How far it has come.
    pub stage: Stage,
    /// When it ends by itself.
    pub expires_at: Moment,
}

impl Progress {
    /// The page this flow stands at. The done page stays readable after the flow's own time.
    pub fn page(&self, now: Moment) -> Page {
        match self.stage {
            Stage::Done => Page::Done,
            Stage::Stopped => Page::Stopped,
            Stage::Ended => Page::Expired,
            _ if now >= self.expires_at => Page::Expired,
            Stage::Proving => Page::Code,
            Stage::Proved | Stage::Claimed => Page::Password,
        }
    }
}

/// Whether another code may be sent, and if not, why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resend {
    /// It may.
    Now,
    /// Not before so many seconds have passed.
    Wait(i64),
    /// This gate has sent all it may.
    Spent,
}

/// Decides on another code from how many were sent and when the newest was.
pub fn resend(sent: i64, newest: Option<Moment>, now: Moment) -> Resend {
    let passed = newest.map_or(i64::MAX, |at| now.seconds_since(at));
    if sent >= code::CODE_SENDS {
        Resend::Spent
    } else if passed < code::CODE_RESEND_SECONDS {
        Resend::Wait(code::CODE_RESEND_SECONDS - passed.max(0))
    } else {
        Resend::Now
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Moment {
        Moment::from_millis(0).plus_seconds(seconds)
    }

    fn progress(stage: Stage) -> Progress {
        Progress { stage, expires_at: at(1800) }
    }

    #[test]
    fn every_stage_has_one_page_and_time_ends_only_open_flows() {
        let table = [
            (Stage::Proving, 0, Page::Code),
            (Stage::Proving, 1799, Page::Code),
            (Stage::Proving, 1800, Page::Expired),
            (Stage::Proved, 10, Page::Password),
            (Stage::Proved, 1800, Page::Expired),
            (Stage::Claimed, 10, Page::Password),
            (Stage::Done, 9999, Page::Done),
            (Stage::Ended, 10, Page::Expired),
            (Stage::Stopped, 9999, Page::Stopped),
        ];
        for (stage, now, page) in table {
            assert_eq!(progress(stage).page(at(now)), page, "{stage} {now}");
        }
    }

    #[test]
    fn another_code_waits_thirty_seconds_and_comes_five_times() {
        assert_eq!(resend(1, Some(at(0)), at(29)), Resend::Wait(1));
        assert_eq!(resend(1, Some(at(0)), at(30)), Resend::Now);
        assert_eq!(resend(5, Some(at(0)), at(300)), Resend::Spent);
        assert_eq!(resend(0, None, at(0)), Resend::Now);
        assert_eq!(resend(1, Some(at(100)), at(40)), Resend::Wait(30), "a clock set back lengthens nothing");
    }
}
