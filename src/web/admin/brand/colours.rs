//! What becomes of an accent, with numbers: `/admin/brand/colours` for the script, and a part of the editor.

use super::super::Staff;
use super::editing;
use crate::domain::palette::{Colour, Contrast, Moved, Pair, Palette, Sample, Scheme};
use crate::i18n::{Arg, filters};
use crate::web::page::{self, Reply};
use askama::Template;

/// A sentence with its arguments.
pub type Sentence = (&'static str, Vec<(&'static str, Arg)>);

/// Everything that is said of an accent.
pub struct Colours {
    /// What buttons and links have.
    pub sentences: Vec<Sentence>,
    /// The samples of light and of dark pages.
    pub schemes: [(&'static str, Vec<Swatch>); 2],
}

/// Two colours and the contrast between them.
pub struct Swatch {
    /// What they are.
    pub name: &'static str,
    /// In front.
    pub front: String,
    /// Behind it.
    pub back: String,
    /// Whether the one in front is a line and no text.
    pub is_line: bool,
    /// The contrast, before the decimal point and behind it.
    pub whole: i64,
    /// Tenths.
    pub tenths: i64,
}

#[derive(Template)]
#[template(path = "admin/brand/colours.html")]
struct ColoursPart {
    colours: Colours,
}

/// `GET /admin/brand/colours`: what would become of an accent.
pub async fn show(staff: Staff) -> Reply {
    let asked = |name: &str| staff.cx.query_value(name).unwrap_or_default();
    let stored = editing(&staff).await?.brand;
    let accent = asked("accent").parse().unwrap_or(stored.accent);
    let contrast = asked("contrast").parse().unwrap_or(stored.contrast);
    page::ok(&staff.cx, &ColoursPart { colours: Colours::of(accent, contrast) })
}

impl Colours {
    /// Those of an accent.
    pub fn of(accent: Colour, contrast: Contrast) -> Self {
        let swatches = |scheme| {
            let palette = Palette::derive(accent, scheme, contrast);
            palette.samples(contrast).iter().map(swatch).collect()
        };
        Self {
            sentences: sentences(accent, contrast),
            schemes: [
                ("admin-brand-colours-light", swatches(Scheme::Light)),
                ("admin-brand-colours-dark", swatches(Scheme::Dark)),
            ],
        }
    }
}

/// What is said of an accent that cannot be used everywhere as it is.
pub fn moved(accent: Colour, contrast: Contrast) -> Vec<Sentence> {
    sentences(accent, contrast).into_iter().filter(|(_, args)| !args.is_empty()).collect()
}

fn sentences(accent: Colour, contrast: Contrast) -> Vec<Sentence> {
    let name = |colour: Colour| Arg::ltr(colour.to_string().to_uppercase());
    let said = |same: Option<&'static str>, moved: &'static str, instead: Option<Colour>| match instead {
        None => same.map(|message| (message, Vec::new())),
        Some(colour) => Some((moved, vec![("colour", name(colour)), ("accent", name(accent))])),
    };
    let [light, dark] = [Scheme::Light, Scheme::Dark].map(|scheme| Moved::of(accent, scheme, contrast));
    let all = [
        said(Some("admin-brand-buttons-same"), "admin-brand-buttons-moved", light.button),
        said(Some("admin-brand-links-same"), "admin-brand-links-moved", light.link),
        said(None, "admin-brand-buttons-dark", dark.button),
        said(None, "admin-brand-links-dark", dark.link),
    ];
    all.into_iter().flatten().collect()
}

fn swatch(sample: &Sample) -> Swatch {
    let (whole, tenths) = rounded_down(sample.ratio);
    Swatch {
        name: pair_name(sample.pair),
        front: sample.front.to_string(),
        back: sample.back.to_string(),
        is_line: matches!(sample.pair, Pair::Edge | Pair::Field),
        whole,
        tenths,
    }
}

/// A ratio from 1 to 21 to one digit behind the point, never more than there is.
fn rounded_down(ratio: f64) -> (i64, i64) {
    let tenths: i64 = format!("{:.0}", (ratio * 10.0).floor()).parse().unwrap_or(10);
    (tenths / 10, tenths % 10)
}

const fn pair_name(pair: Pair) -> &'static str {
    match pair {
        Pair::Button => "admin-brand-pair-button",
        Pair::Text => "admin-brand-pair-text",
        Pair::Muted => "admin-brand-pair-muted",
        Pair::Link => "admin-brand-pair-link",
        Pair::SoftLink => "admin-brand-pair-soft-link",
        Pair::Edge => "admin-brand-pair-edge",
        Pair::Field => "admin-brand-pair-field",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(accent: Colour) -> Vec<&'static str> {
        Colours::of(accent, Contrast::Aa).sentences.into_iter().map(|(message, _)| message).collect()
    }

    #[test]
    fn it_is_said_what_became_of_the_accent() {
        let yellow = told(Colour::new(0xff, 0xd6, 0));
        assert_eq!(yellow, ["admin-brand-buttons-same", "admin-brand-links-moved"]);
        let blue = told(Colour::new(0x0f, 0x6c, 0xbd));
        assert_eq!(blue, ["admin-brand-buttons-same", "admin-brand-links-same", "admin-brand-links-dark"]);
    }

    #[test]
    fn a_ratio_is_never_rounded_up() {
        assert_eq!(rounded_down(4.4999), (4, 4));
        assert_eq!(rounded_down(21.0), (21, 0));
    }
}
