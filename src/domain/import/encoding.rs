//! How the letters of a file are written as bytes.

use crate::domain::text_enum::text_enum;
use encoding_rs::{Decoder, UTF_8};

text_enum! {
    /// An encoding. UTF-8, UTF-16 and Windows-1252 are found out, the others can be chosen.
    Encoding {
        /// UTF-8, with a mark at the beginning or without.
        Utf8 = "utf-8",
        /// UTF-16 with the lower byte first, as Excel's "Unicode text" is.
        Utf16Le = "utf-16le",
        /// UTF-16 with the higher byte first.
        Utf16Be = "utf-16be",
        /// Western Europe, as Excel's CSV is there.
        Windows1252 = "windows-1252",
        /// Central Europe.
        Windows1250 = "windows-1250",
        /// Cyrillic.
        Windows1251 = "windows-1251",
        /// Greek.
        Windows1253 = "windows-1253",
        /// Turkish.
        Windows1254 = "windows-1254",
        /// Hebrew.
        Windows1255 = "windows-1255",
        /// Arabic.
        Windows1256 = "windows-1256",
        /// The Baltic states.
        Windows1257 = "windows-1257",
        /// Japanese.
        ShiftJis = "shift_jis",
        /// Chinese, simplified.
        Gb18030 = "gb18030",
        /// Chinese, traditional.
        Big5 = "big5",
        /// Korean.
        EucKr = "euc-kr",
    }
}

impl Encoding {
    /// Its name as people know it.
    pub const fn shown(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16Le => "UTF-16 LE",
            Self::Utf16Be => "UTF-16 BE",
            Self::Windows1252 => "Windows-1252",
            Self::Windows1250 => "Windows-1250",
            Self::Windows1251 => "Windows-1251",
            Self::Windows1253 => "Windows-1253",
            Self::Windows1254 => "Windows-1254",
            Self::Windows1255 => "Windows-1255",
            Self::Windows1256 => "Windows-1256",
            Self::Windows1257 => "Windows-1257",
            Self::ShiftJis => "Shift JIS",
            Self::Gb18030 => "GB 18030",
            Self::Big5 => "Big5",
            Self::EucKr => "EUC-KR",
        }
    }

    /// What turns its bytes into text, piece by piece. A mark at the beginning is left out; what is no letter becomes
    /// U+FFFD.
    pub fn decoding(self) -> Decoding {
        let rule = encoding_rs::Encoding::for_label(self.as_str().as_bytes()).unwrap_or(UTF_8);
        Decoding(rule.new_decoder_with_bom_removal())
    }
}

/// A file on its way from bytes to text.
pub struct Decoding(Decoder);

impl Decoding {
    /// The text of the next bytes, which may end within a letter. `is_last` says that no more come.
    pub fn next(&mut self, bytes: &[u8], is_last: bool) -> String {
        let room = self.0.max_utf8_buffer_length(bytes.len()).unwrap_or(bytes.len());
        let mut text = String::with_capacity(room);
        let _ = self.0.decode_to_string(bytes, &mut text, is_last);
        text
    }
}

/// Finds out how a file is encoded while its bytes come by.
#[derive(Default)]
pub struct Detector {
    head: Vec<u8>,
    /// Bytes so far.
    length: usize,
    /// Zero bytes at even and at odd places.
    zeros: [usize; 2],
    /// The beginning of a letter that the next bytes end.
    carry: Vec<u8>,
    is_broken: bool,
}

/// The longest mark at the beginning of a file, in bytes.
const MARK_BYTES: usize = 3;

impl Detector {
    /// Looks at the next bytes.
    pub fn look(&mut self, bytes: &[u8]) {
        self.head.extend(bytes.iter().take(MARK_BYTES.saturating_sub(self.head.len())));
        for byte in bytes {
            if *byte == 0 {
                let [even, odd] = &mut self.zeros;
                let side = if self.length.is_multiple_of(2) { even } else { odd };
                *side += 1;
            }
            self.length += 1;
        }
        if !self.is_broken {
            self.carry.extend_from_slice(bytes);
            self.check();
        }
    }

    /// Keeps what may be the beginning of a letter.
    fn check(&mut self) {
        if let Err(error) = std::str::from_utf8(&self.carry) {
            self.is_broken = error.error_len().is_some();
            self.carry.drain(..error.valid_up_to());
        } else {
            self.carry.clear();
        }
    }

    /// What the file seems to be.
    pub fn finish(&self) -> Encoding {
        let [even, odd] = self.zeros;
        match self.head.as_slice() {
            [0xEF, 0xBB, 0xBF] => Encoding::Utf8,
            [0xFF, 0xFE, ..] => Encoding::Utf16Le,
            [0xFE, 0xFF, ..] => Encoding::Utf16Be,
            // Every second byte of a European text in UTF-16 is zero; separators are in every text.
            _ if odd > even && odd * 20 > self.length => Encoding::Utf16Le,
            _ if even > odd && even * 20 > self.length => Encoding::Utf16Be,
            _ if !self.is_broken && self.carry.is_empty() => Encoding::Utf8,
            _ => Encoding::Windows1252,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn detected(bytes: &[u8]) -> Encoding {
        // In pieces that cut letters.
        let mut detector = Detector::default();
        bytes.chunks(3).for_each(|piece| detector.look(piece));
        detector.finish()
    }

    fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    fn text(encoding: Encoding, bytes: &[u8]) -> String {
        let mut decoding = encoding.decoding();
        let mut text: String = bytes.chunks(3).map(|piece| decoding.next(piece, false)).collect();
        text.push_str(&decoding.next(&[], true));
        text
    }

    #[test]
    fn every_usual_encoding_is_found_out_and_read() {
        let line = "name;Vorname\nmüller;Jürgen Ω\n";
        assert_eq!(detected(line.as_bytes()), Encoding::Utf8);
        let marked = format!("\u{FEFF}{line}");
        assert_eq!(detected(marked.as_bytes()), Encoding::Utf8);
        assert_eq!(text(Encoding::Utf8, marked.as_bytes()), line);
        for (mark, encoding, bytes) in [
            ("\u{FEFF}", Encoding::Utf16Le, u16::to_le_bytes as fn(u16) -> [u8; 2]),
            ("", Encoding::Utf16Le, u16::to_le_bytes),
            ("\u{FEFF}", Encoding::Utf16Be, u16::to_be_bytes),
            ("", Encoding::Utf16Be, u16::to_be_bytes),
        ] {
            let bytes = utf16(&format!("{mark}{line}"), bytes);
            assert_eq!(detected(&bytes), encoding);
            assert_eq!(text(encoding, &bytes), line);
        }
        let western = b"name;Vorname\nm\xFCller;J\xFCrgen \x80\n";
        assert_eq!(detected(western), Encoding::Windows1252);
        assert_eq!(text(Encoding::Windows1252, western), "name;Vorname\nmüller;Jürgen €\n");
    }

    #[test]
    fn a_letter_cut_off_at_the_end_is_no_utf_8() {
        assert_eq!(detected("Jürgen\u{FC}".as_bytes().split_last().unwrap().1), Encoding::Windows1252);
        assert_eq!(detected(b""), Encoding::Utf8);
    }

    #[test]
    fn every_encoding_that_is_offered_is_known() {
        for encoding in Encoding::ALL {
            let rule = encoding_rs::Encoding::for_label(encoding.as_str().as_bytes()).unwrap();
            assert_eq!(rule.name().to_ascii_lowercase(), encoding.as_str());
        }
    }
}
