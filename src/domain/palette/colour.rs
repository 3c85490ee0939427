//! One sRGB colour as an administrator writes it, and the contrast between two of them.

use data_encoding::HEXLOWER_PERMISSIVE;
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// An opaque sRGB colour with 8 bits a channel; its text is `#rrggbb` in lower case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Colour {
    channels: [u8; 3],
}

/// Why a text is no colour. Names, short forms and functions of CSS are refused on purpose: the text
/// ends up in a stylesheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ColourError {
    /// The first character is not `#`.
    #[error("a colour begins with #")]
    NoHash,
    /// Not six characters follow the `#`.
    #[error("a colour has six digits after the #")]
    NotSixDigits,
    /// One of the six is none of 0-9, a-f, A-F.
    #[error("a colour has hexadecimal digits only")]
    NotHexadecimal,
}

impl Colour {
    /// Pure white, the first choice for labels on a fill.
    pub const WHITE: Self = Self::new(0xff, 0xff, 0xff);
    /// Pure black, where no other colour stands out enough.
    pub const BLACK: Self = Self::new(0, 0, 0);

    /// The colour of these red, green and blue values.
    pub const fn new(red: u8, green: u8, blue: u8) -> Self {
        Self { channels: [red, green, blue] }
    }

    /// Contrast ratio of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio").
    pub fn contrast_with(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// Relative luminance from 0 to 1 (WCAG 2.2, "relative luminance").
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.linear();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// Red, green and blue as light intensities from 0 to 1.
    pub(super) fn linear(self) -> [f64; 3] {
        self.channels.map(|channel| decode_gamma(f64::from(channel) / 255.0))
    }

    /// The nearest colour to these light intensities; what lies outside 0 to 1 is clipped.
    pub(super) fn from_linear(intensities: [f64; 3]) -> Self {
        Self { channels: intensities.map(|value| nearest_byte(encode_gamma(value.max(0.0)) * 255.0)) }
    }
}

impl FromStr for Colour {
    type Err = ColourError;

    fn from_str(text: &str) -> Result<Self, ColourError> {
        let digits = text.strip_prefix('#').ok_or(ColourError::NoHash)?;
        if digits.chars().count() != 6 {
            return Err(ColourError::NotSixDigits);
        }
        let bytes = HEXLOWER_PERMISSIVE.decode(digits.as_bytes()).map_err(|_| ColourError::NotHexadecimal)?;
        let channels = <[u8; 3]>::try_from(bytes).map_err(|_| ColourError::NotHexadecimal)?;
        Ok(Self { channels })
    }
}

impl TryFrom<String> for Colour {
    type Error = ColourError;

    fn try_from(text: String) -> Result<Self, ColourError> {
        text.parse()
    }
}

impl From<Colour> for String {
    fn from(colour: Colour) -> Self {
        colour.to_string()
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.channels;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

/// sRGB value to light intensity (IEC 61966-2-1; 0.04045 is the corrected threshold that WCAG names too).
fn decode_gamma(value: f64) -> f64 {
    if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
}

/// Light intensity to sRGB value (IEC 61966-2-1).
fn encode_gamma(intensity: f64) -> f64 {
    if intensity <= 0.003_130_8 { 12.92 * intensity } else { 1.055 * intensity.powf(1.0 / 2.4) - 0.055 }
}

/// The byte nearest to `value`, halves upwards, clipped to 0 and 255. The standard library turns a float
/// into an integer by `as` only; setting bit after bit needs no cast.
fn nearest_byte(value: f64) -> u8 {
    [128, 64, 32, 16, 8, 4, 2, 1].into_iter().fold(0, |byte: u8, bit| {
        let with_bit = byte | bit;
        if f64::from(with_bit) <= value + 0.5 { with_bit } else { byte }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_is_a_hash_and_six_hexadecimal_digits() {
        assert_eq!("#0F6CBD".parse(), Ok(Colour::new(0x0f, 0x6c, 0xbd)));
        assert_eq!(Colour::new(0x0f, 0x6c, 0xbd).to_string(), "#0f6cbd");
    }

    #[test]
    fn nothing_that_could_leave_a_css_value_is_a_colour() {
        let refused = [
            ("", ColourError::NoHash),
            ("red", ColourError::NoHash),
            (" #0f6cbd", ColourError::NoHash),
            ("expression(alert(1))", ColourError::NoHash),
            ("red;}body{background:url(//evil.example)", ColourError::NoHash),
            ("#fff", ColourError::NotSixDigits),
            ("#0f6cbdff", ColourError::NotSixDigits),
            ("#0f6cbd\n", ColourError::NotSixDigits),
            ("#fff}*{x:y", ColourError::NotSixDigits),
            ("#+f6cbd", ColourError::NotHexadecimal),
            ("#0f6cb;", ColourError::NotHexadecimal),
            ("#\\66666", ColourError::NotHexadecimal),
            ("#０f6cbd", ColourError::NotHexadecimal),
            ("#éè", ColourError::NotSixDigits),
        ];
        for (text, error) in refused {
            assert_eq!(text.parse::<Colour>(), Err(error), "{text:?}");
        }
    }

    #[test]
    fn a_colour_travels_as_its_text() {
        let blue: Colour = serde_json::from_str("\"#0F6CBD\"").unwrap();
        assert_eq!(serde_json::to_string(&blue).unwrap(), "\"#0f6cbd\"");
        assert!(serde_json::from_str::<Colour>("\"blue\"").is_err());
    }

    #[test]
    fn contrast_runs_from_1_to_21() {
        assert!((Colour::WHITE.contrast_with(Colour::BLACK) - 21.0).abs() < 1e-9);
        assert!((Colour::BLACK.contrast_with(Colour::BLACK) - 1.0).abs() < 1e-9);
    }

    #[test]
    fn every_colour_survives_the_way_to_light_and_back() {
        for channel in 0..=255 {
            let grey = Colour::new(channel, 255 - channel, channel);
            assert_eq!(Colour::from_linear(grey.linear()), grey);
        }
    }

    #[test]
    fn a_byte_is_rounded_and_clipped() {
        let cases = [(-3.0, 0), (0.49, 0), (0.5, 1), (127.5, 128), (254.4, 254), (999.0, 255), (f64::NAN, 0)];
        for (value, byte) in cases {
            assert_eq!(nearest_byte(value), byte, "{value}");
        }
    }
}
