//! Colours by perceived lightness, chroma and hue: the space in which a brand colour is moved without
//! becoming another colour. Matrices: Björn Ottosson, "A perceptual color space for image processing"
//! (2020), <https://bottosson.github.io/posts/oklab/>.

use super::colour::Colour;

/// Light intensities of red, green and blue to those of the three kinds of cones.
const RGB_TO_CONES: [[f64; 3]; 3] = [
    [0.4122214708, 0.5363325363, 0.0514459929],
    [0.2119034982, 0.6806995451, 0.1073969566],
    [0.0883024619, 0.2817188376, 0.6299787005],
];
/// Cube roots of the cones' intensities to lightness, green-red and blue-yellow.
const CONES_TO_LAB: [[f64; 3]; 3] = [
    [0.2104542553, 0.7936177850, -0.0040720468],
    [1.9779984951, -2.4285922050, 0.4505937099],
    [0.0259040371, 0.7827717662, -0.8086757660],
];
/// The inverse of [`CONES_TO_LAB`].
const LAB_TO_CONES: [[f64; 3]; 3] = [
    [1.0, 0.3963377774, 0.2158037573],
    [1.0, -0.1055613458, -0.0638541728],
    [1.0, -0.0894841775, -1.2914855480],
];
/// The inverse of [`RGB_TO_CONES`].
const CONES_TO_RGB: [[f64; 3]; 3] = [
    [4.0767416621, -3.3077115913, 0.2309699292],
    [-1.2684380046, 2.6097574011, -0.3413193965],
    [-0.0041960863, -0.7034186147, 1.7076147010],
];
/// Steps of halving the chroma interval: 2⁻¹⁶ is far below one step of an 8-bit channel.
const GAMUT_STEPS: u32 = 16;
/// How far outside 0 to 1 an intensity may lie and still count as displayable; rounding hides it.
const GAMUT_TOLERANCE: f64 = 1e-4;

/// A colour in OKLCH.
#[derive(Clone, Copy, Debug)]
pub(super) struct Oklch {
    /// Perceived lightness, 0 (black) to 1 (white).
    pub lightness: f64,
    /// Distance from grey, 0 to about 0.32 within sRGB.
    pub chroma: f64,
    /// Hue angle in radians.
    pub hue: f64,
}

impl From<Colour> for Oklch {
    fn from(colour: Colour) -> Self {
        let cones = multiply(&RGB_TO_CONES, colour.linear()).map(f64::cbrt);
        let [lightness, green_red, blue_yellow] = multiply(&CONES_TO_LAB, cones);
        Self { lightness, chroma: green_red.hypot(blue_yellow), hue: blue_yellow.atan2(green_red) }
    }
}

impl Oklch {
    /// The displayable colour of this lightness and hue with as much of the chroma as sRGB can show.
    pub(super) fn to_colour(self) -> Colour {
        let asked = Self { lightness: self.lightness.clamp(0.0, 1.0), ..self };
        if asked.is_displayable() {
            return Colour::from_linear(asked.to_linear());
        }
        let (mut inside, mut outside) = (0.0, asked.chroma);
        for _ in 0..GAMUT_STEPS {
            let middle = f64::midpoint(inside, outside);
            if asked.with_chroma(middle).is_displayable() {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        Colour::from_linear(asked.with_chroma(inside).to_linear())
    }

    /// The same hue and chroma at another lightness.
    pub(super) fn with_lightness(self, lightness: f64) -> Self {
        Self { lightness, ..self }
    }

    /// The square of the perceived difference to `other`.
    pub(super) fn distance_squared(self, other: Self) -> f64 {
        let differences = std::iter::zip(self.to_lab(), other.to_lab()).map(|(one, two)| one - two);
        differences.map(|difference| difference.powi(2)).sum()
    }

    fn with_chroma(self, chroma: f64) -> Self {
        Self { chroma, ..self }
    }

    /// Lightness, green-red and blue-yellow: the same colour in `OKLab`.
    fn to_lab(self) -> [f64; 3] {
        [self.lightness, self.chroma * self.hue.cos(), self.chroma * self.hue.sin()]
    }

    fn to_linear(self) -> [f64; 3] {
        let cones = multiply(&LAB_TO_CONES, self.to_lab()).map(|root| root.powi(3));
        multiply(&CONES_TO_RGB, cones)
    }

    fn is_displayable(self) -> bool {
        let range = -GAMUT_TOLERANCE..=1.0 + GAMUT_TOLERANCE;
        self.to_linear().iter().all(|intensity| range.contains(intensity))
    }
}

fn multiply(matrix: &[[f64; 3]; 3], [x, y, z]: [f64; 3]) -> [f64; 3] {
    matrix.map(|[first, second, third]| first * x + second * y + third * z)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_comes_back_as_it_went_in() {
        for (red, green, blue) in [(0, 0, 0), (255, 255, 255), (15, 108, 189), (255, 214, 0), (255, 0, 255)] {
            let colour = Colour::new(red, green, blue);
            assert_eq!(Oklch::from(colour).to_colour(), colour);
        }
    }

    #[test]
    fn white_has_lightness_one_and_no_chroma() {
        let white = Oklch::from(Colour::WHITE);
        assert!((white.lightness - 1.0).abs() < 1e-6 && white.chroma < 1e-6);
    }

    #[test]
    fn too_much_chroma_is_taken_back_without_touching_the_lightness() {
        let vivid = Oklch { lightness: 0.6, chroma: 0.5, hue: 2.0 };
        let shown = Oklch::from(vivid.to_colour());
        assert!((shown.lightness - 0.6).abs() < 0.005 && shown.chroma < 0.3 && shown.chroma > 0.1);
    }
}
