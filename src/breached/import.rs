//! Makes the file of the public list: lines `SHA1HEX:COUNT`, sorted by hash.

use super::shard::Shard;
use super::{HEAD_BYTES, MAGIC, MAX_BITS, key, shard_number};
use anyhow::{Context, bail, ensure};
use data_encoding::HEXUPPER_PERMISSIVE;
use std::fs::{File, Permissions};
use std::io::{BufRead, BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

/// Bytes of a line of the public list, about.
const LINE_BYTES: u64 = 44;
/// Hashes of one filter, about.
const SHARD_KEYS: u64 = 32 * 1024;
/// Far more hashes with one beginning than any list of hashes has: this is another list.
const SHARD_MAX_KEYS: usize = 1024 * 1024;
/// Longer lines hold no hash.
const LINE_MAX_BYTES: u64 = 256;
/// After so many lines it is said how far it is.
const PROGRESS_LINES: u64 = 5_000_000;
/// Who may read the list: the portal, whoever imported it. Its hashes are public.
const MODE: u32 = 0o644;

/// What was imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Imported {
    /// Different hashes.
    pub hashes: u64,
    /// Bytes of the file that was made.
    pub bytes: u64,
}

/// Makes the list at `target` of the one at `source`, which takes the memory of one filter. `progress` is told how many
/// percent are done. The list until now stays until the new one is whole.
///
/// # Errors
/// When a line is no hash or stands out of order, or a file cannot be read or written.
pub fn import(source: &Path, target: &Path, progress: &mut dyn FnMut(u64)) -> anyhow::Result<Imported> {
    let list = File::open(source).with_context(|| format!("cannot read {}", source.display()))?;
    let size = list.metadata()?.len();
    let folder = target.parent().context("the list needs a folder")?;
    let unfinished = tempfile::NamedTempFile::new_in(folder)
        .with_context(|| format!("cannot write to {}", folder.display()))?;
    let mut writer = Writer::new(BufWriter::new(unfinished), bits(size))?;
    let mut lines = BufReader::new(list);
    let (mut line, mut number, mut read) = (Vec::new(), 0_u64, 0_u64);
    loop {
        line.clear();
        let length = lines.by_ref().take(LINE_MAX_BYTES).read_until(b'\n', &mut line)?;
        if length == 0 {
            break;
        }
        number += 1;
        read += u64::try_from(length)?;
        writer
            .add(hash(&line).with_context(|| format!("line {number} is no SHA-1 hash with a count"))?)
            .with_context(|| format!("at line {number}"))?;
        if number.is_multiple_of(PROGRESS_LINES) {
            progress(100 * read / size.max(1));
        }
    }
    let sample = writer.sample;
    let (file, imported) = writer.finish()?;
    check(&file, sample)?;
    file.as_file().set_permissions(Permissions::from_mode(MODE))?;
    file.persist(target).with_context(|| format!("cannot write {}", target.display()))?;
    // Until its folder is on the disk too, a crash may bring the old list back.
    File::open(folder)?.sync_all()?;
    Ok(imported)
}

/// Reads the new list as the portal will, before it takes the place of the one until now.
fn check(file: &tempfile::NamedTempFile, sample: u64) -> anyhow::Result<()> {
    let shard = super::shard(&file.reopen()?, sample).context("the list that was made cannot be read")?;
    ensure!(shard.holds(sample), "the list that was made lacks a hash");
    Ok(())
}

/// How many bits choose a filter, so that each has about [`SHARD_KEYS`].
fn bits(size: u64) -> u64 {
    let shards = (size / LINE_BYTES / SHARD_KEYS).max(1);
    u64::from(shards.ilog2()).min(MAX_BITS)
}

/// The key of a line: 40 hexadecimal digits, in the public list followed by a colon and how often the password was seen.
fn hash(line: &[u8]) -> Option<u64> {
    let (digits, rest) = line.split_at_checked(40)?;
    let ends =
        rest.is_empty() || rest.starts_with(b":") || rest.starts_with(b"\n") || rest.starts_with(b"\r");
    let bytes = HEXUPPER_PERMISSIVE.decode(digits).ok().filter(|_| ends)?;
    Some(key(&bytes))
}

struct Writer {
    file: BufWriter<tempfile::NamedTempFile>,
    bits: u64,
    /// Where each filter begins that is written, and the present one.
    places: Vec<u64>,
    keys: Vec<u64>,
    /// The last hash that was added.
    sample: u64,
    imported: Imported,
}

impl Writer {
    fn new(mut file: BufWriter<tempfile::NamedTempFile>, bits: u64) -> anyhow::Result<Self> {
        let start = HEAD_BYTES + 8 * ((1 << bits) + 1);
        file.write_all(&vec![0; usize::try_from(start)?])?;
        Ok(Self {
            file,
            bits,
            places: vec![start],
            keys: Vec::new(),
            sample: 0,
            imported: Imported { hashes: 0, bytes: start },
        })
    }

    fn add(&mut self, key: u64) -> anyhow::Result<()> {
        let shard = shard_number(key, self.bits);
        while self.open_shard() < shard {
            self.close_shard()?;
        }
        ensure!(self.open_shard() == shard, "the list is not sorted");
        match self.keys.last() {
            Some(last) if *last > key => bail!("the list is not sorted"),
            Some(last) if *last == key => return Ok(()),
            _ => {}
        }
        ensure!(self.keys.len() < SHARD_MAX_KEYS, "too many hashes begin alike");
        self.keys.push(key);
        self.sample = key;
        self.imported.hashes += 1;
        Ok(())
    }

    /// The number of the filter whose hashes are being read.
    fn open_shard(&self) -> u64 {
        u64::try_from(self.places.len()).unwrap_or(u64::MAX) - 1
    }

    fn close_shard(&mut self) -> anyhow::Result<()> {
        let bytes = Shard::of(&self.keys)?.bytes();
        self.file.write_all(&bytes)?;
        self.imported.bytes += u64::try_from(bytes.len())?;
        self.places.push(self.imported.bytes);
        self.keys.clear();
        Ok(())
    }

    fn finish(mut self) -> anyhow::Result<(tempfile::NamedTempFile, Imported)> {
        ensure!(self.imported.hashes > 0, "there is no hash in the list");
        while self.open_shard() < 1 << self.bits {
            self.close_shard()?;
        }
        let mut file = self.file.into_inner()?;
        file.seek(SeekFrom::Start(0))?;
        let head = MAGIC.into_iter().chain(self.bits.to_le_bytes());
        file.write_all(
            &head.chain(self.places.iter().flat_map(|place| place.to_le_bytes())).collect::<Vec<_>>(),
        )?;
        file.as_file().sync_all()?;
        Ok((file, self.imported))
    }
}
