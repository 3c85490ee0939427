//! Users from a file: how it is written, what its columns mean, what a line says and what is wrong with it.

pub mod encoding;
pub mod fault;
pub mod field;
pub mod mapping;
pub mod options;
pub mod problem;
pub mod progress;
pub mod report;
pub mod row;
pub mod separator;
pub mod state;
pub mod twice;

/// The largest file, in bytes: three million lines of a usual file.
pub const FILE_MAX_BYTES: u64 = 300 * 1024 * 1024;
/// The longest line, in bytes. A quotation mark that nobody closes would make one line of the whole file.
pub const LINE_MAX_BYTES: usize = 256 * 1024;
/// The most columns that a file may have.
pub const COLUMNS_MAX: usize = 200;
/// How long an import can be undone, in hours.
pub const UNDO_HOURS: i64 = 24;
/// How many problems are kept; the others are counted.
pub const NOTES_MAX: i64 = 10_000;
