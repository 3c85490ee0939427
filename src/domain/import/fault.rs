//! Why a file is not taken, or nothing is done with it.

use super::mapping::MappingFault;

/// What is wrong with a file, or with what is wanted of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is nothing in it, or only a first line.
    Empty,
    /// It is larger than 300 MB.
    TooLarge,
    /// It is a spreadsheet or another file that is no text.
    NoText,
    /// Its first line has too many cells, or no end.
    NoTable,
    /// A column holds passwords that anybody could read.
    Passwords {
        /// The heading of the column.
        heading: String,
    },
    /// Its columns are not arranged so that users come of it.
    Mapping(MappingFault),
    /// The import is at another step, or gone.
    Elsewhere,
    /// It is too late to undo it.
    Over,
}

/// What spreadsheets, archives, PDFs and old Excel files begin with.
const NO_TEXTS: [&[u8]; 4] = [b"PK\x03\x04", b"%PDF", b"\xD0\xCF\x11\xE0", b"\x1F\x8B"];

/// Whether a file with this beginning is one of those that people take for a table of text.
pub fn is_no_text(beginning: &[u8]) -> bool {
    NO_TEXTS.iter().any(|mark| beginning.starts_with(mark))
}
