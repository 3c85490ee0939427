//! A file on its way in, piece by piece: never all of it in memory.

use super::chunks::{self, PIECE_BYTES};
use super::lines::Lines;
use super::{actor_id, no};
use crate::domain::ids::ImportId;
use crate::domain::import::FILE_MAX_BYTES;
use crate::domain::import::encoding::{Detector, Encoding};
use crate::domain::import::fault::{Fault, is_no_text};
use crate::domain::import::mapping::{self, Mapping};
use crate::domain::import::options::Options;
use crate::domain::import::separator::{self, Separator};
use crate::domain::import::state::State;
use crate::ops::{Ctx, Error};
use crate::store::import_chunks;
use crate::store::imports::{self, Import};

/// Characters of the name of a file that are kept.
const FILE_NAME_CHARACTERS: usize = 100;

/// A file that is being uploaded.
pub struct Upload {
    import: Import,
    detector: Detector,
    /// The beginning of the file.
    head: Vec<u8>,
    /// What was not stored yet.
    rest: Vec<u8>,
    pieces: i64,
    lines: i64,
}

impl Upload {
    /// Begins one.
    ///
    /// # Errors
    /// When the database does not answer.
    pub fn begin(ctx: &Ctx, file_name: &str) -> Result<Self, Error> {
        let import = fresh(ctx, file_name)?;
        ctx.write(|tx| Ok(imports::insert(tx.conn, &import)?))?;
        Ok(Self {
            import,
            detector: Detector::default(),
            head: Vec::new(),
            rest: Vec::new(),
            pieces: 0,
            lines: 0,
        })
    }

    /// Takes the next bytes.
    ///
    /// # Errors
    /// A [`Fault`] when the file is too large or no text; when the database does not answer.
    pub fn push(&mut self, ctx: &Ctx, bytes: &[u8]) -> Result<(), Error> {
        self.import.file_bytes =
            self.import.file_bytes.saturating_add(i64::try_from(bytes.len()).unwrap_or(i64::MAX));
        if u64::try_from(self.import.file_bytes).unwrap_or(u64::MAX) > FILE_MAX_BYTES {
            return self.give_up(ctx, Fault::TooLarge);
        }
        self.head.extend(bytes.iter().take(PIECE_BYTES.saturating_sub(self.head.len())));
        if is_no_text(&self.head) {
            return self.give_up(ctx, Fault::NoText);
        }
        self.detector.look(bytes);
        self.lines += bytes.iter().filter(|byte| **byte == b'\n').count().try_into().unwrap_or(0);
        self.rest.extend_from_slice(bytes);
        while self.rest.len() >= PIECE_BYTES {
            let later = self.rest.split_off(PIECE_BYTES);
            self.keep(ctx)?;
            self.rest = later;
        }
        Ok(())
    }

    /// Ends it: how the file is written and what its columns probably hold is found out.
    ///
    /// # Errors
    /// A [`Fault`] when there are no users in it; when the database does not answer.
    pub fn finish(mut self, ctx: &Ctx) -> Result<Import, Error> {
        if !self.rest.is_empty() {
            self.keep(ctx)?;
        }
        let encoding = self.detector.finish();
        let separator = separator::detect(&encoding.decoding().next(&self.head, false));
        match self.settle(ctx, encoding, separator) {
            Err(Error::Refused(refusal)) => {
                self.forget(ctx)?;
                Err(refusal.into())
            }
            settled => settled,
        }
    }

    fn settle(&self, ctx: &Ctx, encoding: Encoding, separator: Separator) -> Result<Import, Error> {
        let written = Import { encoding, separator, ..self.import.clone() };
        let mapping = guessed(ctx, &written)?;
        let uploaded = Import {
            mapping: serde_json::to_string(&mapping).map_err(anyhow::Error::from)?,
            row_count: self.lines,
            state: State::Uploaded,
            ..written
        };
        let kept = ctx.write(|tx| Ok(imports::set_step(tx.conn, &self.import, &uploaded)?))?;
        if kept { Ok(uploaded) } else { Err(no(Fault::Elsewhere)) }
    }

    fn keep(&mut self, ctx: &Ctx) -> Result<(), Error> {
        let sealed = chunks::seal(ctx, (&self.import.id, self.pieces), &self.rest)?;
        let piece = (&self.import.id, self.pieces);
        ctx.write(|tx| Ok(import_chunks::insert(tx.conn, ctx.tenant_id(), piece, &sealed)?))?;
        self.pieces += 1;
        self.rest.clear();
        Ok(())
    }

    fn give_up(&self, ctx: &Ctx, fault: Fault) -> Result<(), Error> {
        self.forget(ctx)?;
        Err(no(fault))
    }

    fn forget(&self, ctx: &Ctx) -> Result<(), Error> {
        ctx.write(|tx| Ok(imports::delete(tx.conn, ctx.tenant_id(), &self.import.id)?)).map(|_| ())
    }
}

/// What the columns of a file probably hold.
///
/// # Errors
/// A [`Fault`] when it is no table, empty, or holds passwords.
pub(super) fn guessed(ctx: &Ctx, import: &Import) -> Result<Mapping, Error> {
    let mut lines = Lines::open(ctx, import).map_err(|broken| broken.at_first())?;
    if let Some(heading) = lines.headings.iter().find(|heading| mapping::holds_passwords(heading)) {
        return Err(no(Fault::Passwords { heading: heading.clone() }));
    }
    let guessed = Mapping(mapping::guess(lines.headings.iter().map(String::as_str)));
    if lines.next().map_err(|broken| broken.at_first())?.is_none() {
        return Err(no(Fault::Empty));
    }
    Ok(guessed)
}

fn fresh(ctx: &Ctx, file_name: &str) -> Result<Import, Error> {
    let shown = file_name.chars().filter(|letter| !letter.is_control()).take(FILE_NAME_CHARACTERS);
    Ok(Import {
        id: ctx.services.id::<ImportId>(),
        tenant_id: ctx.tenant_id().clone(),
        actor_id: actor_id(ctx),
        file_name: shown.collect(),
        file_bytes: 0,
        encoding: Encoding::Utf8,
        separator: Separator::Comma,
        mapping: serde_json::to_string(&Mapping::default()).map_err(anyhow::Error::from)?,
        options: serde_json::to_string(&Options::default()).map_err(anyhow::Error::from)?,
        state: State::Uploading,
        failure: None,
        row_count: 0,
        position: 0,
        added: 0,
        changed: 0,
        unchanged: 0,
        refused: 0,
        noted: 0,
        undone: 0,
        kept: 0,
        created_at: ctx.now,
        began_at: ctx.now,
        ended_at: None,
        leased_until: None,
    })
}
