//! The main button: its fill, the label on it, and both while it is used.

use super::colour::Colour;
use super::contrast::{Direction, nearer, shift};
use super::oklch::Oklch;
use super::{BOUNDARY_RATIO, Contrast, Scheme};

/// The dark label: softer than black. It reaches 4.5 wherever white does not, but for a few greys, which
/// [`fill`] then moves by at most 0.007 of lightness.
const NEAR_BLACK: Colour = Colour::new(0x0b, 0x0c, 0x0e);
/// Lightness that must be left beside a fill for a visible step away from its label.
const STEP_ROOM: f64 = 0.12;
/// Steps of lightness away from the label, for hover and active.
const STEPS_AWAY: [f64; 2] = [0.05, 0.09];
/// Steps towards the label; larger, because next to black and white they are seen less.
const STEPS_TOWARDS: [f64; 2] = [0.07, 0.11];

/// The accent, moved only if no label could be read on it or if it would vanish into a dark card.
pub(super) fn fill(accent: Colour, card: Colour, scheme: Scheme, contrast: Contrast) -> Colour {
    let readable = readable_fill(accent, contrast);
    if scheme == Scheme::Light || readable.contrast_with(card) >= BOUNDARY_RATIO {
        return readable;
    }
    let visible = shift(readable, &[card], BOUNDARY_RATIO, Direction::Lighter);
    if takes_a_label(visible, contrast) {
        visible
    } else {
        shift(visible, &[NEAR_BLACK], contrast.ratio(), Direction::Lighter)
    }
}

/// White where it can be read, else the dark label.
pub(super) fn label(fill: Colour, contrast: Contrast) -> Colour {
    if Colour::WHITE.contrast_with(fill) >= contrast.ratio() { Colour::WHITE } else { NEAR_BLACK }
}

/// Hover and active fill: away from the label, so that its contrast grows; towards it where no room is left,
/// and then only as far as the label can be read.
pub(super) fn pressed(fill: Colour, label: Colour, contrast: Contrast) -> [Colour; 2] {
    let start = Oklch::from(fill);
    let away = if label == Colour::WHITE { Direction::Darker } else { Direction::Lighter };
    let has_room = away.room(start.lightness) >= STEP_ROOM;
    let (direction, steps) = if has_room { (away, STEPS_AWAY) } else { (away.reversed(), STEPS_TOWARDS) };
    steps.map(|amount| {
        let moved = start.with_lightness(direction.step(start.lightness, amount)).to_colour();
        if label.contrast_with(moved) >= contrast.ratio() { moved } else { fill }
    })
}

fn readable_fill(accent: Colour, contrast: Contrast) -> Colour {
    if takes_a_label(accent, contrast) {
        return accent;
    }
    let under_white = shift(accent, &[Colour::WHITE], contrast.ratio(), Direction::Darker);
    let under_black = shift(accent, &[NEAR_BLACK], contrast.ratio(), Direction::Lighter);
    nearer(accent, under_white, under_black)
}

fn takes_a_label(fill: Colour, contrast: Contrast) -> bool {
    [Colour::WHITE, NEAR_BLACK].iter().any(|label| label.contrast_with(fill) >= contrast.ratio())
}
