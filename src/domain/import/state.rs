//! How far an import is.

use super::UNDO_HOURS;
use crate::domain::moment::Moment;
use crate::domain::text_enum::text_enum;

text_enum! {
    /// How far an import is.
    State {
        /// The file is on its way.
        Uploading = "uploading",
        /// The file is there, and its columns can be arranged.
        Uploaded = "uploaded",
        /// It is being gone through; nothing is changed.
        Checking = "checking",
        /// What it would do is known.
        Checked = "checked",
        /// Users are being added and changed.
        Running = "running",
        /// All lines are done.
        Done = "done",
        /// What it did is being taken back.
        Undoing = "undoing",
        /// What it did is taken back.
        Undone = "undone",
        /// It could not go on.
        Failed = "failed",
    }
}

impl State {
    /// Whether a worker has something to do.
    pub const fn is_working(self) -> bool {
        matches!(self, Self::Checking | Self::Running | Self::Undoing)
    }

    /// Whether columns and options may still be changed.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Uploaded | Self::Checked)
    }
}

text_enum! {
    /// Why an import could not go on.
    Failure {
        /// A line is too long, as one is in which a quotation mark is not closed.
        Line = "line",
        /// The file cannot be opened any more: the key that it was sealed with is gone.
        Sealed = "sealed",
        /// Something that only the log tells.
        Fault = "fault",
    }
}

/// Until when an import that ended at `ended_at` can be undone.
pub const fn undo_until(ended_at: Moment) -> Moment {
    ended_at.plus_minutes(UNDO_HOURS * 60)
}
