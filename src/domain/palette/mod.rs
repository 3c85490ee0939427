//! From one accent colour to every colour of a page, so that no choice of an administrator can make a page
//! hard to read. Decides colours only; where they are used is the stylesheet's business.
//!
//! ```
//! use latchkey::domain::palette::{Colour, Contrast, Palette, Scheme};
//! let yellow: Colour = "#ffd600".parse()?;
//! let palette = Palette::derive(yellow, Scheme::Light, Contrast::Aa);
//! assert_eq!(palette.fill, yellow, "a button keeps the colour of the brand");
//! assert_eq!(palette.link.to_string(), "#816c00", "a link on white is darkened");
//! # Ok::<(), latchkey::domain::palette::ColourError>(())
//! ```

mod button;
mod colour;
mod contrast;
mod oklch;
mod sample;
#[cfg(test)]
mod tests;

pub use colour::{Colour, ColourError};
pub use sample::{Moved, Pair, Sample};

use super::text_enum::text_enum;
use contrast::{Direction, shift};
use oklch::Oklch;

/// Boundaries of controls against what is around them (WCAG 2.2, 1.4.11).
const BOUNDARY_RATIO: f64 = 3.0;
/// Borders of text fields: a little more than [`BOUNDARY_RATIO`], because they are thin.
const FIELD_RATIO: f64 = 3.2;
/// Hints and other quiet text at AA: a little more than the minimum of 4.5, because it is small.
const MUTED_RATIO: f64 = 5.0;

/// Whether the page is light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scheme {
    /// Dark text on white.
    Light,
    /// Light text on almost black.
    Dark,
}

text_enum! {
    /// How much contrast text must have (WCAG 2.2).
    #[derive(Default)]
    Contrast {
        /// 4.5 to 1 (1.4.3).
        #[default]
        Aa = "aa",
        /// 7 to 1 (1.4.6).
        Aaa = "aaa",
    }
}

/// Every colour of a page that depends on the brand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// Behind the form.
    pub card: Colour,
    /// Around the card.
    pub page: Colour,
    /// Behind what is chosen or pointed at.
    pub soft: Colour,
    /// Text.
    pub text: Colour,
    /// Hints and other quiet text.
    pub muted: Colour,
    /// The main button.
    pub fill: Colour,
    /// The label on `fill`, `hover` and `active`.
    pub on: Colour,
    /// The main button while pointed at.
    pub hover: Colour,
    /// The main button while pressed.
    pub active: Colour,
    /// Border of the main button, bars, what is selected.
    pub edge: Colour,
    /// Links.
    pub link: Colour,
    /// Lines that only divide.
    pub line: Colour,
    /// Borders of fields.
    pub field: Colour,
}

impl Palette {
    /// Every colour for this accent. The accent itself becomes the fill wherever a label on it can be read.
    pub fn derive(accent: Colour, scheme: Scheme, contrast: Contrast) -> Self {
        let (tones, away) = (Tones::of(scheme), scheme.away());
        let tint = |(lightness, chroma)| tint(accent, lightness, chroma);
        let (card, page, soft) = (tint(tones.card), tint(tones.page), tint(tones.soft));
        let fill = button::fill(accent, card, scheme, contrast);
        let on = button::label(fill, contrast);
        let [hover, active] = button::pressed(fill, on, contrast);
        Self {
            card,
            page,
            soft,
            text: tint(tones.text),
            muted: shift(tint(tones.muted), &[card, page, soft], contrast.ratio().max(MUTED_RATIO), away),
            fill,
            on,
            hover,
            active,
            edge: shift(fill, &[card, page], BOUNDARY_RATIO, away),
            link: shift(accent, &[card, page, soft], contrast.ratio(), away),
            line: tint(tones.line),
            field: shift(tint(tones.field), &[card, page], FIELD_RATIO, away),
        }
    }

    /// Every colour with the name of its custom property, without the leading dashes.
    pub const fn tokens(&self) -> [(&'static str, Colour); 13] {
        [
            ("card", self.card),
            ("page", self.page),
            ("soft", self.soft),
            ("text", self.text),
            ("muted", self.muted),
            ("fill", self.fill),
            ("on", self.on),
            ("hover", self.hover),
            ("active", self.active),
            ("edge", self.edge),
            ("link", self.link),
            ("line", self.line),
            ("field", self.field),
        ]
    }
}

impl Contrast {
    /// The least ratio between text and what is behind it.
    pub const fn ratio(&self) -> f64 {
        match self {
            Self::Aa => 4.5,
            Self::Aaa => 7.0,
        }
    }
}

impl Scheme {
    /// Away from the backgrounds.
    const fn away(self) -> Direction {
        match self {
            Self::Light => Direction::Darker,
            Self::Dark => Direction::Lighter,
        }
    }
}

/// Lightness and the most chroma of what is nearly grey; chosen by eye on the pages.
struct Tones {
    card: (f64, f64),
    page: (f64, f64),
    soft: (f64, f64),
    text: (f64, f64),
    muted: (f64, f64),
    line: (f64, f64),
    field: (f64, f64),
}

impl Tones {
    const LIGHT: Self = Self {
        card: (1.0, 0.0),
        page: (0.968, 0.010),
        soft: (0.955, 0.030),
        text: (0.235, 0.015),
        muted: (0.50, 0.015),
        line: (0.90, 0.008),
        field: (0.66, 0.012),
    };
    const DARK: Self = Self {
        card: (0.235, 0.012),
        page: (0.175, 0.012),
        soft: (0.30, 0.035),
        text: (0.945, 0.006),
        muted: (0.74, 0.012),
        line: (0.36, 0.012),
        field: (0.55, 0.012),
    };

    const fn of(scheme: Scheme) -> Self {
        match scheme {
            Scheme::Light => Self::LIGHT,
            Scheme::Dark => Self::DARK,
        }
    }
}

/// A near-grey with a trace of the accent's hue, never more colourful than the accent itself.
fn tint(accent: Colour, lightness: f64, most_chroma: f64) -> Colour {
    let Oklch { chroma, hue, .. } = accent.into();
    Oklch { lightness, chroma: chroma.min(most_chroma), hue }.to_colour()
}
