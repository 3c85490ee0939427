//! One attempt at a reset: its stages, and which page it stands at.

use super::method::Method;
use super::{code, moment::Moment, text_enum::text_enum};

/// How long a flow lasts.
pub const FLOW_LIFE_MINUTES: i64 = 30;

/// How long a claimed flow may take to finish before another try may claim it again, in seconds.
///
/// Longer than a password hash may wait and run, so that two tries never work at once.
pub const CLAIM_SECONDS: i64 = 30;

/// How long a wrong try counts, and how long the last one that was allowed blocks its name.
pub const BLOCK_MINUTES: i64 = 24 * 60;

text_enum! {
    /// What a flow is for.
    Purpose {
        /// Its user has not said yet.
        Undecided = "undecided",
        /// Setting a new password without the old one.
        Reset = "reset",
        /// Letting the account in again with the password it has.
        Unlock = "unlock",
    }
}

text_enum! {
    /// How far a flow has come.
    Stage {
        /// Its user still has to prove who they are.
        Proving = "proving",
        /// All gates are passed: the account is unlocked, or a new password may be set.
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
    /// `/forgot/purpose`
    Purpose,
    /// `/forgot/method`
    Method,
    /// `/forgot/code`
    Code,
    /// `/forgot/questions`
    Questions,
    /// `/forgot/passkey`
    Passkey,
    /// `/forgot/password`
    Password,
    /// `/forgot/password` while another try sets the password.
    Setting,
    /// `/forgot/done`
    Done,
    /// `/unlock/done`
    Unlocked,
    /// `/forgot/expired`
    Expired,
    /// `/forgot/expired` too, which then says when the name may try again.
    Stopped,
}

impl Page {
    /// Whether something is proved here, or chosen to be.
    pub const fn is_gate(self) -> bool {
        matches!(self, Self::Method | Self::Code | Self::Questions | Self::Passkey)
    }
}

/// What of a flow decides its page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// How far it has come.
    pub stage: Stage,
    /// What it is for.
    pub purpose: Purpose,
    /// The method chosen for the gate it stands at.
    pub method: Option<Method>,
    /// When a try to finish it began.
    pub claimed_at: Option<Moment>,
    /// When it ends by itself.
    pub expires_at: Moment,
}

impl Progress {
    /// The page this flow stands at. The last page stays readable after the flow's own time, and a try that began
    /// within it may end after it.
    pub fn page(&self, now: Moment) -> Page {
        match self.stage {
            Stage::Done => Page::Done,
            Stage::Stopped => Page::Stopped,
            Stage::Ended => Page::Expired,
            Stage::Claimed if self.is_at_work(now) => Page::Setting,
            Stage::Proved if self.purpose == Purpose::Unlock => Page::Unlocked,
            _ if now >= self.expires_at => Page::Expired,
            Stage::Proving => self.gate_page(),
            Stage::Proved | Stage::Claimed => Page::Password,
        }
    }

    fn gate_page(&self) -> Page {
        match (self.purpose, self.method) {
            (Purpose::Undecided, _) => Page::Purpose,
            (_, None) => Page::Method,
            (_, Some(Method::Questions)) => Page::Questions,
            (_, Some(Method::Passkey)) => Page::Passkey,
            (_, Some(_)) => Page::Code,
        }
    }

    fn is_at_work(&self, now: Moment) -> bool {
        self.claimed_at.is_some_and(|at| at >= stale_claim(now))
    }
}

/// Claims from before this moment are abandoned.
pub const fn stale_claim(now: Moment) -> Moment {
    now.plus_seconds(-CLAIM_SECONDS)
}

/// When the block ends of a name that used up its tries at `stopped`.
pub const fn blocked_until(stopped: Moment) -> Moment {
    stopped.plus_minutes(BLOCK_MINUTES)
}

/// Tries left after another wrong one: `today` went wrong under the name before it, `here` of them in this flow.
pub fn tries_left(today: i64, here: i32) -> i32 {
    let left = (code::FAILED_PROOFS_A_DAY - today).min(i64::from(code::CODE_TRIES - here)) - 1;
    i32::try_from(left.max(0)).unwrap_or(0)
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

/// Whether another code may leave for a name that `sent` of them left for within [`code::SEND_WINDOW_MINUTES`].
pub const fn may_send(sent: i64) -> bool {
    sent < code::CODES_AN_HOUR
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
        Progress {
            stage,
            purpose: Purpose::Reset,
            method: Some(Method::Mail),
            claimed_at: None,
            expires_at: at(1800),
        }
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
    fn an_unlocked_account_stays_unlocked_after_the_time_of_its_flow() {
        let unlocked = Progress { purpose: Purpose::Unlock, ..progress(Stage::Proved) };
        assert_eq!((unlocked.page(at(10)), unlocked.page(at(9999))), (Page::Unlocked, Page::Unlocked));
        let ended = Progress { stage: Stage::Ended, ..unlocked };
        assert_eq!(ended.page(at(10)), Page::Expired);
    }

    #[test]
    fn a_gate_stands_at_its_purpose_then_its_method_then_the_page_of_that() {
        let table = [
            (Purpose::Undecided, None, Page::Purpose),
            (Purpose::Reset, None, Page::Method),
            (Purpose::Unlock, Some(Method::Text), Page::Code),
            (Purpose::Reset, Some(Method::Authenticator), Page::Code),
            (Purpose::Reset, Some(Method::RecoveryCode), Page::Code),
            (Purpose::Reset, Some(Method::Questions), Page::Questions),
            (Purpose::Reset, Some(Method::Passkey), Page::Passkey),
        ];
        for (purpose, method, page) in table {
            let flow = Progress { purpose, method, ..progress(Stage::Proving) };
            assert_eq!(flow.page(at(0)), page, "{purpose} {method:?}");
        }
    }

    #[test]
    fn a_claim_shows_that_it_is_at_work_until_it_is_abandoned() {
        let claimed = Progress { claimed_at: Some(at(1790)), ..progress(Stage::Claimed) };
        let table =
            [(1790, Page::Setting), (1810, Page::Setting), (1820, Page::Setting), (1821, Page::Expired)];
        for (now, page) in table {
            assert_eq!(claimed.page(at(now)), page, "{now}");
        }
        let early = Progress { claimed_at: Some(at(10)), ..claimed };
        assert_eq!(early.page(at(41)), Page::Password, "another try may take it over");
    }

    #[test]
    fn tries_are_limited_by_name_and_by_flow() {
        for (today, here, left) in [(0, 0, 4), (3, 3, 1), (4, 0, 0), (2, 4, 0), (9, 9, 0)] {
            assert_eq!(tries_left(today, here), left, "{today} {here}");
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
