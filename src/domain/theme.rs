//! The stylesheet of a brand: custom properties only, a few hundred bytes, so that one stylesheet with all
//! the rules serves every tenant and nothing of a tenant's choice is ever read as CSS.

use super::palette::{Colour, Contrast, Palette, Scheme};
use super::text_enum::text_enum;

text_enum! {
    /// How round the corners of cards, fields and buttons are.
    #[derive(Default)]
    Corner {
        /// Almost square.
        Sharp = "sharp",
        /// A little round.
        #[default]
        Soft = "soft",
        /// Very round.
        Round = "round",
    }
}

impl Corner {
    /// The radius in CSS pixels.
    pub const fn radius_px(&self) -> u8 {
        match self {
            Self::Sharp => 2,
            Self::Soft => 12,
            Self::Round => 20,
        }
    }
}

text_enum! {
    /// Whether pages and mails turn dark.
    #[derive(Default)]
    DarkMode {
        /// Where the reader's device asks for it.
        #[default]
        Device = "device",
        /// Nowhere.
        Never = "never",
    }
}

/// Which of light and dark a page is shown in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shade {
    /// What the reader's device asks for.
    Device,
    /// Light, whatever it asks for.
    Light,
    /// Dark, whatever it asks for: a preview.
    Dark,
}

/// How the portal's style sheet asks for a dark device.
const DARK_DEVICE: &str = "@media (prefers-color-scheme: dark)";

impl DarkMode {
    /// What pages are shown in.
    pub const fn shade(&self) -> Shade {
        match self {
            Self::Device => Shade::Device,
            Self::Never => Shade::Light,
        }
    }
}

impl Shade {
    /// The portal's rules with what asks for a dark device answered, where that is decided.
    pub fn settle(self, rules: &str) -> String {
        match self {
            Self::Device => rules.to_owned(),
            Self::Light => rules.replace(DARK_DEVICE, "@media not all"),
            Self::Dark => rules.replace(DARK_DEVICE, "@media all"),
        }
    }
}

/// The custom properties of a brand as CSS: light, and dark where the reader's device asks for it, or one of both.
///
/// The names are those of [`Palette::tokens`] and `radius`. Equal input gives equal bytes, so the text may be
/// served under its hash and cached for ever.
pub fn stylesheet(accent: Colour, contrast: Contrast, corner: Corner, shade: Shade) -> String {
    let of = |scheme| properties(&Palette::derive(accent, scheme, contrast));
    let radius = corner.radius_px();
    let root = |schemes: &str, colours: &str| {
        format!(":root{{color-scheme:{schemes};{colours};--radius:{radius}px}}")
    };
    match shade {
        Shade::Light => root("light", &of(Scheme::Light)),
        Shade::Dark => root("dark", &of(Scheme::Dark)),
        Shade::Device => format!(
            "{}@media (prefers-color-scheme:dark){{:root{{{}}}}}",
            root("light dark", &of(Scheme::Light)),
            of(Scheme::Dark)
        ),
    }
}

fn properties(palette: &Palette) -> String {
    palette.tokens().map(|(name, colour)| format!("--{name}:{colour}")).join(";")
}

#[cfg(test)]
mod tests {
    use super::*;

    const BLUE: Colour = Colour::new(0x0f, 0x6c, 0xbd);

    #[test]
    fn the_stylesheet_holds_custom_properties_for_light_and_dark() {
        assert_eq!(
            stylesheet(BLUE, Contrast::Aa, Corner::Soft, Shade::Device),
            ":root{color-scheme:light dark;--card:#ffffff;--page:#f0f5fb;--soft:#e6f2ff;--text:#191f25;\
             --muted:#5d646c;--fill:#0f6cbd;--on:#ffffff;--hover:#005da8;--active:#005295;--edge:#0f6cbd;\
             --link:#0f6cbd;--line:#dadee3;--field:#84898f;--radius:12px}\
             @media (prefers-color-scheme:dark){:root{--card:#1a1f24;--page:#0d1116;--soft:#212f3f;\
             --text:#eaedf1;--muted:#a5abb2;--fill:#0f6cbd;--on:#ffffff;--hover:#005da8;--active:#005295;\
             --edge:#0f6cbd;--link:#4598ec;--line:#393e43;--field:#6d7279}}"
        );
    }

    #[test]
    fn every_stylesheet_is_small() {
        for contrast in Contrast::ALL {
            for corner in Corner::ALL {
                let bytes = stylesheet(BLUE, *contrast, *corner, Shade::Device).len();
                assert!((480..=900).contains(&bytes), "{contrast} {corner}: {bytes} bytes");
            }
        }
    }

    #[test]
    fn the_corner_sets_the_radius() {
        for (corner, radius) in [(Corner::Sharp, "2px"), (Corner::Soft, "12px"), (Corner::Round, "20px")] {
            assert!(
                stylesheet(BLUE, Contrast::Aa, corner, Shade::Device)
                    .contains(&format!("--radius:{radius}}}"))
            );
        }
    }

    #[test]
    fn a_settled_shade_asks_no_device() {
        let rules = "a{}@media (prefers-color-scheme: dark) { b{} }";
        let [light, dark] = [Shade::Light, Shade::Dark].map(|shade| {
            format!("{}{}", stylesheet(BLUE, Contrast::Aa, Corner::Soft, shade), shade.settle(rules))
        });
        assert!(light.contains("color-scheme:light;--card:#ffffff") && light.contains("@media not all { b"));
        assert!(dark.contains("color-scheme:dark;--card:#1a1f24") && dark.contains("@media all { b"));
        assert!(!light.contains("prefers") && !dark.contains("prefers"));
        assert_eq!(Shade::Device.settle(rules), rules);
        assert_eq!((DarkMode::Device.shade(), DarkMode::Never.shade()), (Shade::Device, Shade::Light));
    }
}
