//! The promises of the palette over the whole colour cube.

use super::*;

/// 18 values a channel, 15 apart: 5,832 accents.
fn cube() -> impl Iterator<Item = Colour> {
    let values = || (0..=255).step_by(15);
    values().flat_map(move |red| {
        values().flat_map(move |green| values().map(move |blue| Colour::new(red, green, blue)))
    })
}

/// Foreground, backgrounds and the ratio between them, for everything that people must see.
fn promises(p: &Palette, contrast: Contrast) -> [(&'static str, Colour, Vec<Colour>, f64); 6] {
    let surfaces = || vec![p.card, p.page, p.soft];
    let ratio = contrast.ratio();
    [
        ("label", p.on, vec![p.fill, p.hover, p.active], ratio),
        ("text", p.text, surfaces(), ratio),
        ("muted", p.muted, surfaces(), ratio.max(MUTED_RATIO)),
        ("link", p.link, surfaces(), ratio),
        ("edge", p.edge, vec![p.card, p.page], BOUNDARY_RATIO),
        ("field", p.field, vec![p.card, p.page], FIELD_RATIO),
    ]
}

fn assert_readable(accent: Colour, scheme: Scheme, contrast: Contrast) {
    let palette = Palette::derive(accent, scheme, contrast);
    for (name, colour, backdrops, ratio) in promises(&palette, contrast) {
        for backdrop in backdrops {
            let found = colour.contrast_with(backdrop);
            assert!(found >= ratio, "{accent} {scheme:?} {contrast}: {name} {found} in {palette:?}");
        }
    }
    if scheme == Scheme::Dark {
        assert!(palette.fill.contrast_with(palette.card) >= BOUNDARY_RATIO, "{accent}: button on dark card");
    }
}

#[test]
fn every_accent_is_readable_on_light_pages() {
    cube().for_each(|accent| assert_readable(accent, Scheme::Light, Contrast::Aa));
}

#[test]
fn every_accent_is_readable_on_dark_pages() {
    cube().for_each(|accent| assert_readable(accent, Scheme::Dark, Contrast::Aa));
}

#[test]
fn every_accent_is_readable_on_light_pages_at_aaa() {
    cube().for_each(|accent| assert_readable(accent, Scheme::Light, Contrast::Aaa));
}

#[test]
fn every_accent_is_readable_on_dark_pages_at_aaa() {
    cube().for_each(|accent| assert_readable(accent, Scheme::Dark, Contrast::Aaa));
}

#[test]
fn the_button_keeps_the_brand_colour_or_one_that_looks_the_same() {
    let mut moved = 0;
    for accent in cube() {
        let fill = Palette::derive(accent, Scheme::Light, Contrast::Aa).fill;
        let distance = (Oklch::from(accent).lightness - Oklch::from(fill).lightness).abs();
        assert!(distance <= 0.007, "{accent} became {fill}");
        moved += u32::from(fill != accent);
    }
    assert!(moved <= 101, "{moved} of 5,832 accents were moved");
}

#[test]
fn known_brands_get_known_colours() {
    let known = [
        ("#0f6cbd", "#ffffff", "#0f6cbd", "#0f6cbd"),
        ("#ffd600", "#0b0c0e", "#a78b00", "#816c00"),
        ("#ff6200", "#0b0c0e", "#f25d00", "#bd4600"),
        ("#00a651", "#0b0c0e", "#00a350", "#007f3d"),
        ("#ffffff", "#0b0c0e", "#8d8d8d", "#6d6d6d"),
    ];
    for (accent, on, edge, link) in known {
        let palette = Palette::derive(accent.parse().unwrap(), Scheme::Light, Contrast::Aa);
        let found = [palette.fill, palette.on, palette.edge, palette.link].map(|colour| colour.to_string());
        assert_eq!(found, [accent, on, edge, link]);
    }
}
