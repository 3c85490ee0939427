//! The pieces of a file, sealed: private addresses and numbers wait in it.

use super::no;
use crate::domain::ids::ImportId;
use crate::domain::import::LINE_MAX_BYTES;
use crate::domain::import::encoding::Decoding;
use crate::domain::import::fault::Fault;
use crate::ops::{Ctx, Error, contact};
use crate::store::import_chunks;
use crate::store::imports::Import;
use secrecy::ExposeSecret;
use std::io::{self, Read};

/// Bytes of a file in one piece.
pub(super) const PIECE_BYTES: usize = 128 * 1024;
/// What is read ahead of a line.
const AHEAD_BYTES: usize = 64 * 1024;

/// Why a file cannot be read.
#[derive(Debug, thiserror::Error)]
pub(super) enum Broken {
    /// A line is longer than lines may be.
    #[error("a line of the file has no end")]
    Line,
    /// No key opens a piece, or one is gone.
    #[error("a piece of the file cannot be opened")]
    Sealed,
    /// The database does not answer.
    #[error("{0:?}")]
    Database(Error),
}

impl Broken {
    /// What it means while nobody decided anything about the file.
    pub(super) fn at_first(self) -> Error {
        match self {
            Self::Line => no(Fault::NoTable),
            Self::Sealed => anyhow::Error::from(self).into(),
            Self::Database(error) => error,
        }
    }
}

/// Seals a piece: its bytes as the letters with these numbers, because texts are sealed.
pub(super) fn seal(ctx: &Ctx, (import, number): (&ImportId, i64), bytes: &[u8]) -> Result<String, Error> {
    let text: String = bytes.iter().copied().map(char::from).collect();
    contact::seal(ctx, &import_chunks::place(import, number), &text)
}

/// The text of a file, piece by piece.
pub(super) struct Source<'a> {
    ctx: &'a Ctx,
    import: ImportId,
    /// None when the last piece was read.
    decoding: Option<Decoding>,
    next: i64,
    text: Vec<u8>,
    at: usize,
    /// Bytes since a line ended.
    open: usize,
}

impl<'a> Source<'a> {
    pub(super) fn of(ctx: &'a Ctx, import: &Import) -> Self {
        Self {
            ctx,
            import: import.id.clone(),
            decoding: Some(import.encoding.decoding()),
            next: 0,
            text: Vec::new(),
            at: 0,
            open: 0,
        }
    }

    /// Says that a line has ended.
    pub(super) const fn end_line(&mut self) {
        self.open = 0;
    }

    /// Reads the next piece. False when there is none.
    fn fetch(&mut self) -> Result<bool, Broken> {
        let Some(decoding) = &mut self.decoding else { return Ok(false) };
        let (ctx, number) = (self.ctx, self.next);
        let sealed = ctx.read(|conn| import_chunks::find(conn, ctx.tenant_id(), &self.import, number));
        let Some(sealed) = sealed.map_err(Broken::Database)? else {
            self.text = decoding.next(&[], true).into_bytes();
            (self.decoding, self.at) = (None, 0);
            return Ok(true);
        };
        let place = import_chunks::place(&self.import, number);
        let opened = contact::unseal(&ctx.services.keys, &place, &sealed).map_err(|_| Broken::Sealed)?;
        let bytes: Result<Vec<u8>, _> = opened.expose_secret().chars().map(u8::try_from).collect();
        self.text = decoding.next(&bytes.map_err(|_| Broken::Sealed)?, false).into_bytes();
        (self.next, self.at) = (number + 1, 0);
        Ok(true)
    }
}

impl Read for Source<'_> {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        if self.open > LINE_MAX_BYTES + AHEAD_BYTES {
            return Err(io::Error::other(Broken::Line));
        }
        while self.at >= self.text.len() {
            if !self.fetch().map_err(io::Error::other)? {
                return Ok(0);
            }
        }
        let count = self.text.get(self.at..).unwrap_or_default().read(room)?;
        self.at += count;
        self.open += count;
        Ok(count)
    }
}
