//! Moving a colour only as far as a contrast ratio needs.

use super::colour::Colour;
use super::oklch::Oklch;

/// Steps of halving the lightness interval: 2⁻¹⁸ is far below one step of an 8-bit channel.
const LIGHTNESS_STEPS: u32 = 18;

/// Which way lightness goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    Darker,
    Lighter,
}

impl Direction {
    pub(super) const fn reversed(self) -> Self {
        match self {
            Self::Darker => Self::Lighter,
            Self::Lighter => Self::Darker,
        }
    }

    /// `lightness` moved by `amount`, both on the scale from 0 to 1.
    pub(super) fn step(self, lightness: f64, amount: f64) -> f64 {
        match self {
            Self::Darker => lightness - amount,
            Self::Lighter => lightness + amount,
        }
    }

    /// How much lightness is left on this side.
    pub(super) fn room(self, lightness: f64) -> f64 {
        match self {
            Self::Darker => lightness,
            Self::Lighter => 1.0 - lightness,
        }
    }

    const fn end(self) -> Colour {
        match self {
            Self::Darker => Colour::BLACK,
            Self::Lighter => Colour::WHITE,
        }
    }
}

/// The colour nearest to `colour` in `direction` that has at least `ratio` to every one of `backdrops`; black
/// or white where none has.
pub(super) fn shift(colour: Colour, backdrops: &[Colour], ratio: f64, direction: Direction) -> Colour {
    if stands_out(colour, backdrops, ratio) {
        return colour;
    }
    let start = Oklch::from(colour);
    let room = direction.room(start.lightness);
    let moved = |share: f64| start.with_lightness(direction.step(start.lightness, share * room)).to_colour();
    let (mut too_near, mut enough) = (0.0, 1.0);
    if !stands_out(moved(enough), backdrops, ratio) {
        return direction.end();
    }
    for _ in 0..LIGHTNESS_STEPS {
        let middle = f64::midpoint(too_near, enough);
        if stands_out(moved(middle), backdrops, ratio) {
            enough = middle;
        } else {
            too_near = middle;
        }
    }
    moved(enough)
}

/// The one of two colours that looks more like `colour`; the first when both do equally.
pub(super) fn nearer(colour: Colour, one: Colour, two: Colour) -> Colour {
    let distance = |candidate: Colour| Oklch::from(colour).distance_squared(Oklch::from(candidate));
    if distance(two) < distance(one) { two } else { one }
}

fn stands_out(colour: Colour, backdrops: &[Colour], ratio: f64) -> bool {
    backdrops.iter().all(|backdrop| colour.contrast_with(*backdrop) >= ratio)
}

#[cfg(test)]
mod tests {
    use super::*;

    const YELLOW: Colour = Colour::new(0xff, 0xd6, 0x00);

    #[test]
    fn a_colour_that_stands_out_already_stays() {
        assert_eq!(shift(YELLOW, &[Colour::BLACK], 4.5, Direction::Lighter), YELLOW);
    }

    #[test]
    fn a_colour_moves_just_far_enough() {
        let moved = shift(YELLOW, &[Colour::WHITE], 4.5, Direction::Darker);
        let ratio = moved.contrast_with(Colour::WHITE);
        assert!((4.5..4.6).contains(&ratio), "{moved} has {ratio}");
    }

    #[test]
    fn black_or_white_is_the_last_resort() {
        let grey = Colour::new(0x77, 0x77, 0x77);
        assert_eq!(shift(grey, &[grey], 7.0, Direction::Darker), Colour::BLACK);
        assert_eq!(shift(grey, &[grey], 7.0, Direction::Lighter), Colour::WHITE);
    }

    #[test]
    fn the_nearer_of_two_is_the_one_that_looks_alike() {
        let orange = Colour::new(0xff, 0x99, 0x00);
        assert_eq!(nearer(orange, Colour::BLACK, YELLOW), YELLOW);
        assert_eq!(nearer(orange, YELLOW, Colour::BLACK), YELLOW);
    }
}
