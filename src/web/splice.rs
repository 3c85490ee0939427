//! Pages rendered once and sent many times, each with its own token.
//!
//! A page is cut where its token goes, and each piece is compressed once. To send it, the pieces are joined with
//! the token between them as a stored block of the same deflate stream (RFC 1951 §3.2.4). That costs a copy
//! instead of a compression, and the token never shares a compressed block with anything a stranger can
//! influence, so its length tells nothing (BREACH).

use actix_web::web::Bytes;
use flate2::{Compress, Compression, FlushCompress, Status};

/// gzip header (RFC 1952 §2.3): deflate, no name, no time, unknown system.
const GZIP_HEADER: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];
/// An empty last block with fixed codes (RFC 1951 §3.2.6).
const LAST_BLOCK: [u8; 2] = [0x03, 0x00];
/// Room for what a full flush adds to incompressible text.
const FLUSH_ROOM: usize = 64;

/// A page in pieces.
pub struct Spliced {
    pieces: Vec<Piece>,
    length: usize,
    packed_length: usize,
}

struct Piece {
    plain: Vec<u8>,
    packed: Vec<u8>,
}

impl Spliced {
    /// Cuts `html` wherever `mark` stands.
    ///
    /// # Errors
    /// When the compressor fails, which it does only without memory.
    pub fn cut(html: &str, mark: &str) -> anyhow::Result<Self> {
        let pieces = html.split(mark).map(Piece::new).collect::<anyhow::Result<Vec<_>>>()?;
        let length = pieces.iter().map(|piece| piece.plain.len()).sum();
        let packed_length = pieces.iter().map(|piece| piece.packed.len()).sum();
        Ok(Self { pieces, length, packed_length })
    }

    /// The page with `token` in its places.
    pub fn plain(&self, token: &str) -> Bytes {
        let mut page = Vec::with_capacity(self.length + token.len() * self.pieces.len());
        for (number, piece) in self.pieces.iter().enumerate() {
            if number > 0 {
                page.extend_from_slice(token.as_bytes());
            }
            page.extend_from_slice(&piece.plain);
        }
        page.into()
    }

    /// The same as a gzip file.
    pub fn gzip(&self, token: &str) -> Bytes {
        let stored = stored_block(token.as_bytes());
        let mut file = Vec::with_capacity(self.packed_length + (stored.len() + 8) * self.pieces.len() + 32);
        let mut sum = crc32fast::Hasher::new();
        let mut length: u32 = 0;
        file.extend_from_slice(&GZIP_HEADER);
        let mut count = |bytes: &[u8]| {
            sum.update(bytes);
            length = length.wrapping_add(u32::try_from(bytes.len()).unwrap_or(0));
        };
        for (number, piece) in self.pieces.iter().enumerate() {
            if number > 0 {
                file.extend_from_slice(&stored);
                count(token.as_bytes());
            }
            file.extend_from_slice(&piece.packed);
            count(&piece.plain);
        }
        file.extend_from_slice(&LAST_BLOCK);
        file.extend_from_slice(&sum.finalize().to_le_bytes());
        file.extend_from_slice(&length.to_le_bytes());
        file.into()
    }
}

impl Piece {
    fn new(text: &str) -> anyhow::Result<Self> {
        let plain = text.as_bytes().to_vec();
        let mut packed = Vec::with_capacity(plain.len() + plain.len() / 8 + FLUSH_ROOM);
        // A full flush ends on a byte and lets nothing later refer back past the token.
        let status = Compress::new(Compression::best(), false).compress_vec(
            &plain,
            &mut packed,
            FlushCompress::Full,
        )?;
        anyhow::ensure!(status == Status::Ok || plain.is_empty(), "a page could not be compressed");
        Ok(Self { plain, packed })
    }
}

fn stored_block(bytes: &[u8]) -> Vec<u8> {
    let length = u16::try_from(bytes.len()).unwrap_or(0);
    let mut block = vec![0];
    block.extend_from_slice(&length.to_le_bytes());
    block.extend_from_slice(&(!length).to_le_bytes());
    block.extend_from_slice(bytes);
    block
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::read::GzDecoder;
    use proptest::prelude::*;
    use std::io::Read;

    fn unpacked(file: &[u8]) -> String {
        let mut text = String::new();
        GzDecoder::new(file).read_to_string(&mut text).unwrap();
        text
    }

    #[test]
    fn the_token_stands_in_every_place_packed_and_plain() {
        let page = Spliced::cut("<a>@@</a><b>@@</b>", "@@").unwrap();
        assert_eq!(page.plain("secret").as_ref(), b"<a>secret</a><b>secret</b>");
        assert_eq!(unpacked(&page.gzip("secret")), "<a>secret</a><b>secret</b>");
    }

    #[test]
    fn the_packed_length_does_not_depend_on_the_token() {
        let page = Spliced::cut("aaaaaaaaaaaaaaaaaaaa@@aaaaaaaaaaaaa", "@@").unwrap();
        assert_eq!(page.gzip("aaaaaaaa").len(), page.gzip("q7!kZ0x_").len());
    }

    proptest! {
        #[test]
        fn any_page_survives_packing(parts in prop::collection::vec("[^@]{0,2000}", 1..5), token in "[a-z]{0,60}") {
            let page = Spliced::cut(&parts.join("@@"), "@@").unwrap();
            let expected = parts.join(&token);
            prop_assert_eq!(page.plain(&token).to_vec(), expected.as_bytes());
            prop_assert_eq!(unpacked(&page.gzip(&token)), expected);
        }
    }
}
