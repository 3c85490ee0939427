//! The only door to the list of breached passwords: a local file, made of the public list of hashes. Nothing leaves the
//! machine.
//!
//! The file holds one binary fuse filter for each beginning of a hash, so that a look-up reads a few hundred kilobytes
//! and keeps none of them, and a list of a billion hashes is imported with the memory of one filter.
//!
//! Layout, numbers little-endian: `MAGIC`; how many bits choose a filter (u64); 2^bits + 1 places of filters in the
//! file (u64 each); the filters. A filter is its seed (u64), the length of a segment (u32), that of all segments but the
//! last two (u32), and its fingerprints (u16 each); one of no hashes is empty.

mod import;
mod shard;

pub use import::{Imported, import};

use crate::domain::password::Password;
use anyhow::{Context, bail, ensure};
use sha1::{Digest, Sha1};
use shard::Shard;
use std::fs::File;
use std::io::ErrorKind;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

/// First in the file; the last letter is the version of the layout.
const MAGIC: [u8; 8] = *b"lkbreac1";
/// Bytes before the places.
const HEAD_BYTES: u64 = 16;
/// The most bits that choose a filter: 65,536 filters.
const MAX_BITS: u64 = 16;
/// No filter is larger, in bytes: it is read into memory at once.
const SHARD_MAX_BYTES: u64 = 64 * 1024 * 1024;

/// Where the list is, if there is one. It is opened for each look-up: a new one counts from the moment it is there.
#[derive(Clone, Debug)]
pub struct Breached {
    path: PathBuf,
}

impl Breached {
    /// The list in the data folder.
    pub fn in_folder(folder: &Path) -> Self {
        Self { path: folder.join("breached.filter") }
    }

    /// Where it is, or would be.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether there is one.
    pub fn exists(&self) -> bool {
        self.path.exists()
    }

    /// Whether `password` is on the list; never when there is none. Of 65,536 that are not on it, one is said to be.
    ///
    /// # Errors
    /// When the file is there and cannot be read, or is no such list.
    pub fn holds(&self, password: &Password) -> anyhow::Result<bool> {
        let file = match File::open(&self.path) {
            Ok(file) => file,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
            Err(error) => return Err(error).with_context(|| self.unreadable()),
        };
        let key = key(&Sha1::digest(password.expose()));
        shard(&file, key).map(|shard| shard.holds(key)).with_context(|| self.unreadable())
    }

    fn unreadable(&self) -> String {
        format!("the list of breached passwords, {}, cannot be read", self.path.display())
    }
}

/// What of a hash is kept in a filter: its first 64 bits.
fn key(hash: &[u8]) -> u64 {
    hash.first_chunk().map_or(0, |first| u64::from_be_bytes(*first))
}

/// The number of the filter that holds `key`.
fn shard_number(key: u64, bits: u64) -> u64 {
    key.checked_shr(u32::try_from(64 - bits).unwrap_or(u32::MAX)).unwrap_or(0)
}

/// Reads the one filter that `key` belongs to.
fn shard(file: &File, key: u64) -> anyhow::Result<Shard> {
    let mut head = [0; 16];
    file.read_exact_at(&mut head, 0)?;
    ensure!(head.starts_with(&MAGIC), "it was not made by `latchkey policy import-breached`");
    let bits = number(&head, 8);
    ensure!(bits <= MAX_BITS, "it is damaged");
    let mut places = [0; 16];
    file.read_exact_at(&mut places, HEAD_BYTES + 8 * shard_number(key, bits))?;
    let (start, end) = (number(&places, 0), number(&places, 8));
    let length = end.checked_sub(start).filter(|length| *length <= SHARD_MAX_BYTES);
    let Some(length) = length else { bail!("it is damaged") };
    let mut bytes = vec![0; usize::try_from(length)?];
    file.read_exact_at(&mut bytes, start)?;
    Shard::read(&bytes).context("it is damaged")
}

fn number(bytes: &[u8], at: usize) -> u64 {
    bytes.get(at..).and_then(<[u8]>::first_chunk).map_or(0, |eight| u64::from_le_bytes(*eight))
}

#[cfg(test)]
mod tests;
