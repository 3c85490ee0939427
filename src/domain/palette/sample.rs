//! The colours of a page side by side with what is read on them, and what became of the accent, for people who choose one.

use super::{BOUNDARY_RATIO, Colour, Contrast, FIELD_RATIO, MUTED_RATIO, Palette, Scheme};
use crate::domain::text_enum::text_enum;

text_enum! {
    /// A pair of colours that must be told from each other.
    Pair {
        /// The label on the main button.
        Button = "button",
        /// Text on a card.
        Text = "text",
        /// Quiet text around the card.
        Muted = "muted",
        /// A link on a card.
        Link = "link",
        /// A link on what is chosen.
        SoftLink = "soft-link",
        /// The border of the main button.
        Edge = "edge",
        /// The border of a field.
        Field = "field",
    }
}

/// A pair with its numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sample {
    /// Which.
    pub pair: Pair,
    /// In front.
    pub front: Colour,
    /// Behind it.
    pub back: Colour,
    /// The contrast between them.
    pub ratio: f64,
    /// The least there must be.
    pub needed: f64,
}

/// Where an accent could not be used as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moved {
    /// What buttons have instead.
    pub button: Option<Colour>,
    /// What links have instead.
    pub link: Option<Colour>,
}

impl Palette {
    /// Every pair.
    pub fn samples(&self, contrast: Contrast) -> Vec<Sample> {
        let sample = |pair: &Pair| {
            let (front, back, needed) = self.pair(*pair, contrast.ratio());
            Sample { pair: *pair, front, back, ratio: front.contrast_with(back), needed }
        };
        Pair::ALL.iter().map(sample).collect()
    }

    fn pair(&self, pair: Pair, ratio: f64) -> (Colour, Colour, f64) {
        match pair {
            Pair::Button => (self.on, self.fill, ratio),
            Pair::Text => (self.text, self.card, ratio),
            Pair::Muted => (self.muted, self.page, ratio.max(MUTED_RATIO)),
            Pair::Link => (self.link, self.card, ratio),
            Pair::SoftLink => (self.link, self.soft, ratio),
            Pair::Edge => (self.edge, self.card, BOUNDARY_RATIO),
            Pair::Field => (self.field, self.card, FIELD_RATIO),
        }
    }
}

impl Moved {
    /// What became of `accent`.
    pub fn of(accent: Colour, scheme: Scheme, contrast: Contrast) -> Self {
        let palette = Palette::derive(accent, scheme, contrast);
        let instead = |colour: Colour| Some(colour).filter(|colour| *colour != accent);
        Self { button: instead(palette.fill), link: instead(palette.link) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const YELLOW: Colour = Colour::new(0xff, 0xd6, 0x00);
    const BLUE: Colour = Colour::new(0x0f, 0x6c, 0xbd);

    #[test]
    fn a_yellow_button_stays_and_its_links_are_darkened() {
        let light = Moved::of(YELLOW, Scheme::Light, Contrast::Aa);
        assert_eq!(light, Moved { button: None, link: Some(Colour::new(0x81, 0x6c, 0x00)) });
        assert_eq!(Moved::of(YELLOW, Scheme::Dark, Contrast::Aa), Moved { button: None, link: None });
    }

    #[test]
    fn a_blue_that_can_be_read_on_white_is_too_dark_for_dark_pages_only() {
        assert_eq!(Moved::of(BLUE, Scheme::Light, Contrast::Aa), Moved { button: None, link: None });
        let dark = Moved::of(BLUE, Scheme::Dark, Contrast::Aa);
        assert_eq!(dark, Moved { button: None, link: Some(Colour::new(0x45, 0x98, 0xec)) });
    }

    #[test]
    fn every_sample_reaches_what_it_needs() {
        for scheme in [Scheme::Light, Scheme::Dark] {
            for contrast in Contrast::ALL {
                let palette = Palette::derive(YELLOW, scheme, *contrast);
                for sample in palette.samples(*contrast) {
                    assert!(sample.ratio >= sample.needed, "{sample:?}");
                }
            }
        }
    }
}
