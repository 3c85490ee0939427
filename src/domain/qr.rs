//! QR codes as one path of an SVG picture.

use qrcode::{Color, EcLevel, QrCode};

/// The white frame, in modules (ISO/IEC 18004 §5.3.8).
const QUIET_MODULES: usize = 4;

/// A picture to scan. Its frame belongs to it: `size` counts the frame, and the whole square must be white.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Width and height in modules, the frame included.
    pub size: usize,
    /// The dark modules as the data of a path, in units of a module.
    pub path: String,
}

/// The picture of `text`; `None` when it is too long for one.
pub fn picture(text: &str) -> Option<Picture> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let width = code.width();
    let mut path = String::new();
    for (row, line) in code.to_colors().chunks(width).enumerate() {
        let mut column = 0;
        for run in line.chunk_by(|a, b| a == b) {
            if run.first() == Some(&Color::Dark) {
                let (x, y, length) = (column + QUIET_MODULES, row + QUIET_MODULES, run.len());
                path.push_str(&format!("M{x} {y}h{length}v1h-{length}z"));
            }
            column += run.len();
        }
    }
    Some(Picture { size: width + 2 * QUIET_MODULES, path })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_dark_module_is_drawn_inside_of_a_white_frame() {
        let picture = picture("otpauth://totp/x").unwrap();
        let code = QrCode::with_error_correction_level("otpauth://totp/x", EcLevel::M).unwrap();
        assert_eq!(picture.size, code.width() + 8);
        let runs = picture.path.split('h').skip(1).step_by(2);
        let drawn: usize = runs.map(|run| run.split('v').next().unwrap().parse::<usize>().unwrap()).sum();
        assert_eq!(drawn, code.to_colors().iter().filter(|color| **color == Color::Dark).count());
        assert!(picture.path.starts_with("M4 4h7v1h-7z"), "the corner's frame begins after the quiet zone");
    }

    #[test]
    fn a_text_beyond_the_largest_picture_has_none() {
        assert_eq!(picture(&"x".repeat(3_000)), None);
    }
}
