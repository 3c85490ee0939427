//! Clears away what ended long enough ago.

use super::Services;
use crate::domain::code::SEND_WINDOW_MINUTES;
use crate::domain::import::UNDO_HOURS;
use crate::domain::moment::Moment;
use crate::store::{
    Conn, caller_checks, ceremonies, enrolments, flows, help_requests, import_changes, import_chunks,
    import_notes, imports, lockouts, outbox, password_links, policy_proposals, report_links, sent_messages,
    sessions, throttles,
};

/// Rows of a table that one transaction deletes at most: others want to write as well.
const ROWS: i64 = 500;
/// How long flows are kept after they ran out. They count towards the daily limit of wrong tries; two days keep it whole.
const FLOW_REST_MINUTES: i64 = 2 * 24 * 60;
/// How long letters stay readable after they ended: a week.
const LETTER_REST_MINUTES: i64 = 7 * 24 * 60;

/// How long sent texts and calls are kept; they count for one day.
const SENT_REST_MINUTES: i64 = 2 * 24 * 60;
/// How long messages to help desks are kept: a day longer than their mails are tried.
const HELP_REST_MINUTES: i64 = 2 * 24 * 60;
/// How long codes of callers are kept; wrong ones count for one day.
const CALLER_REST_MINUTES: i64 = 2 * 24 * 60;
/// How long answered ceremonies are kept after they ran out: an instance whose clock is behind must not take an answer
/// again that one ahead of it has forgotten.
const CEREMONY_REST_MINUTES: i64 = 5;
/// How long counts of throttles are kept; those of mailboxes count for one day.
const THROTTLE_REST_MINUTES: i64 = 2 * 24 * 60;
/// How long a file with users waits for somebody to go on with it.
const ABANDONED_MINUTES: i64 = 2 * 24 * 60;
/// How long it is kept what was wrong with the lines of an import.
const NOTE_REST_MINUTES: i64 = 30 * 24 * 60;

/// What a clean-up came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// Nothing old is left.
    Nothing,
    /// There may be more.
    More,
}

/// Deletes up to 500 old rows of each table.
///
/// # Errors
/// When the database does not answer.
pub fn purge(services: &Services) -> anyhow::Result<Left> {
    let now = services.now();
    let tables: [(Purge, Moment); 19] = [
        (caller_checks::purge, now.plus_minutes(-CALLER_REST_MINUTES)),
        (ceremonies::purge, now.plus_minutes(-CEREMONY_REST_MINUTES)),
        (flows::purge, now.plus_minutes(-FLOW_REST_MINUTES)),
        (enrolments::purge, now),
        (enrolments::purge_codes, now.plus_minutes(-SEND_WINDOW_MINUTES)),
        (help_requests::purge, now.plus_minutes(-HELP_REST_MINUTES)),
        (lockouts::purge, now),
        (password_links::purge, now),
        (policy_proposals::purge, now),
        (report_links::purge, now),
        (sessions::purge, now),
        (sent_messages::purge, now.plus_minutes(-SENT_REST_MINUTES)),
        (throttles::purge, now.plus_minutes(-THROTTLE_REST_MINUTES)),
        (import_chunks::purge, now),
        (import_chunks::purge_abandoned, now.plus_minutes(-ABANDONED_MINUTES)),
        (imports::purge_abandoned, now.plus_minutes(-ABANDONED_MINUTES)),
        (import_changes::purge, now.plus_minutes(-UNDO_HOURS * 60)),
        (import_notes::purge, now.plus_minutes(-NOTE_REST_MINUTES)),
        (outbox::purge, now.plus_minutes(-LETTER_REST_MINUTES)),
    ];
    let mut left = Left::Nothing;
    for (purge, before) in tables {
        let deleted = services.store.write(|conn| anyhow::Ok(purge(conn, before, ROWS)?))?;
        if i64::try_from(deleted)? >= ROWS {
            left = Left::More;
        }
    }
    Ok(left)
}

/// Deletes so many rows that ended before a moment.
type Purge = fn(&mut Conn, Moment, i64) -> Result<usize, diesel::result::Error>;
