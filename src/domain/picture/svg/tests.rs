//! Drawings, plain and hostile.

use super::*;
use std::fmt::Write;
use std::time::Instant;

fn drawn(inside: &str) -> Result<RgbaImage, PictureError> {
    let text = format!(
        "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" \
         xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 240 72\">{inside}</svg>"
    );
    decode(text.as_bytes(), PictureKind::Logo)
}

fn refused(inside: &str) -> PictureError {
    let begin = Instant::now();
    let error = drawn(inside).expect_err(inside.get(..200).unwrap_or(inside));
    assert!(begin.elapsed().as_secs() < 5, "refused before it was drawn");
    error
}

const RED: &str = "<rect id=\"red\" width=\"240\" height=\"72\" fill=\"#c00\"/>";

#[test]
fn a_drawing_fills_its_box_whatever_size_it_says() {
    for (inside, size) in [
        (RED, (480, 144)),
        ("<rect x=\"100\" y=\"30\" width=\"10\" height=\"10\"/>", (144, 144)),
        ("<path d=\"M0 36H240\" stroke=\"#000\"/>", (480, 2)),
        ("<rect x=\"-1e6\" y=\"-1e6\" width=\"1e7\" height=\"1e7\"/>", (480, 144)),
    ] {
        assert_eq!(drawn(inside).unwrap().dimensions(), size, "{inside}");
    }
    let tiny = "<svg xmlns='http://www.w3.org/2000/svg' width='1e9' height='1e9'><circle r='1e9' cx='5e8' cy='5e8'/></svg>";
    assert_eq!(decode(tiny.as_bytes(), PictureKind::Square).unwrap().dimensions(), (512, 512));
}

#[test]
fn colours_and_transparency_are_kept() {
    let half = drawn("<rect width=\"240\" height=\"72\" fill=\"#c86432\" fill-opacity=\".5\"/>").unwrap();
    let [red, green, blue, alpha] = half.get_pixel(200, 70).0;
    assert!(
        alpha.abs_diff(128) < 2 && red.abs_diff(200) < 4 && green.abs_diff(100) < 4 && blue.abs_diff(50) < 4
    );
}

#[test]
fn what_programs_export_is_drawn() {
    let figma = "<g clip-path=\"url(#c)\"><mask id=\"m\"><rect width=\"200\" height=\"72\" fill=\"#fff\"/></mask>\
                 <g mask=\"url(#m)\"><rect width=\"240\" height=\"72\" fill=\"url(#g)\"/></g></g>\
                 <defs><clipPath id=\"c\"><rect width=\"240\" height=\"72\"/></clipPath>\
                 <linearGradient id=\"g\"><stop stop-color=\"red\"/><stop offset=\"1\" stop-color=\"#00f\"/></linearGradient></defs>";
    let illustrator = "<style type=\"text/css\">.st0{clip-path:url(#SVGID_1_);} .st1{fill:#C00;}</style>\
                       <defs><rect id=\"box\" class=\"st1\" width=\"240\" height=\"72\"/></defs>\
                       <clipPath id=\"SVGID_1_\"><use xlink:href=\"#box\" style=\"overflow:visible;\"/></clipPath>\
                       <g class=\"st0\"><rect class=\"st1\" width=\"240\" height=\"72\"/></g>";
    let inkscape = "<defs id=\"defs1\"><marker id=\"Arrow\"><path d=\"M0 0h9v9z\"/></marker></defs>\
                    <g xmlns:i=\"http://www.inkscape.org/namespaces/inkscape\" id=\"layer1\" i:label=\"#layer1\">\
                    <path id=\"path1\" style=\"fill:#c00;stroke:none\" d=\"M0 0h240v72H0z\"/></g>";
    for (program, inside) in [("Figma", figma), ("Illustrator", illustrator), ("Inkscape", inkscape)] {
        let picture = drawn(inside).unwrap_or_else(|error| panic!("{program}: {error}"));
        assert!(picture.get_pixel(100, 70).0[3] == 255, "{program}");
    }
}

#[test]
fn scripts_links_and_pictures_from_elsewhere_leave_nothing() {
    let plain = drawn(RED).unwrap();
    for more in [
        "<script>alert(1)</script>",
        "<image href=\"https://elsewhere.example/x.png\" width=\"9\" height=\"9\"/>",
        "<image href=\"file:///etc/passwd\" width=\"9\" height=\"9\"/>",
        "<image href=\"data:image/png;base64,iVBORw0KGgo=\" width=\"9\" height=\"9\"/>",
        "<image href=\"data:image/svg+xml,%3Csvg/%3E\" width=\"9\" height=\"9\"/>",
        "<use href=\"https://elsewhere.example/x.svg#a\"/>",
        "<style>@import url(https://elsewhere.example/x.css);</style>",
        "<foreignObject width=\"9\" height=\"9\"><body xmlns=\"http://www.w3.org/1999/xhtml\"/></foreignObject>",
        "<a href=\"javascript:alert(1)\"><text>x</text></a>",
        "<animate href=\"#red\" attributeName=\"fill\" to=\"#0c0\"/>",
    ] {
        assert_eq!(drawn(&format!("{RED}{more}")).unwrap(), plain, "{more}");
    }
}

#[test]
fn what_shows_nothing_says_so() {
    for nothing in [
        "",
        "<text x=\"9\" y=\"40\">Contoso</text>",
        "<image href=\"data:image/png;base64,iVBORw0KGgo=\" width=\"240\" height=\"72\"/>",
        "<rect x=\"300\" width=\"9\" height=\"9\"/>",
        "<rect width=\"9\" height=\"9\" fill=\"none\"/>",
        "<rect width=\"9\" height=\"9\" opacity=\"0\"/>",
    ] {
        assert_eq!(refused(nothing), PictureError::SvgBlank, "{nothing}");
    }
}

/// Ten times ten times ten …: each level holds the one before ten times.
fn tower(levels: usize, level: impl Fn(usize) -> String) -> String {
    (1..=levels).fold(RED.replace("red", "l0"), |tower, number| tower + &level(number))
}

fn times(count: usize, text: &str) -> String {
    text.repeat(count)
}

#[test]
fn what_multiplies_is_refused() {
    let uses =
        tower(9, |n| format!("<g id=\"l{n}\">{}</g>", times(10, &format!("<use href=\"#l{}\"/>", n - 1))));
    let masks = tower(9, |n| {
        let one = format!("<rect width=\"9\" height=\"9\" mask=\"url(#l{})\"/>", n - 1);
        format!("<mask id=\"l{n}\" maskContentUnits=\"objectBoundingBox\">{}</mask>", times(10, &one))
    }) + "<rect width=\"9\" height=\"9\" mask=\"url(#l9)\"/>";
    let styled = tower(9, |n| {
        let one = format!("<rect width=\"9\" height=\"9\" class=\"k{}\"/>", n - 1);
        let rule = format!("<style>.k{n} {{ clip-path: url('#l{n}') }}</style>");
        format!("{rule}<clipPath id=\"l{n}\">{}</clipPath>", times(10, &one))
    });
    for bomb in [uses, masks, styled] {
        assert_eq!(refused(&bomb), PictureError::SvgTooComplex);
    }
    for itself in [
        "<g id=\"a\"><rect width=\"9\" height=\"9\"/><use href=\"#a\"/></g>",
        "<g id=\"a\"><use xlink:href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g>",
        "<mask id=\"a\" mask=\"url(#a)\"/><rect width=\"9\" height=\"9\" mask=\"url(#a)\"/>",
    ] {
        assert_eq!(refused(itself), PictureError::SvgTooComplex, "{itself}");
    }
}

#[test]
fn what_is_deep_long_or_slow_is_refused() {
    let nested = format!("{}{RED}{}", times(9000, "<g>"), times(9000, "</g>"));
    let chain = (1..200).fold(RED.replace("red", "u0"), |chain, n| {
        chain + &format!("<g id=\"u{n}\" opacity=\".9\"><use href=\"#u{}\"/></g>", n - 1)
    });
    let layers = format!("{}{RED}{}", times(20, "<g opacity=\".9\">"), times(20, "</g>"));
    let squares = times(15_000, "<path d=\"M-9e4-9e4h9e5v9e5z\"/>");
    let dashes = times(99, "<path d=\"M0 0H1e6\" stroke=\"#000\" stroke-dasharray=\".001\"/>");
    let many = times(30_000, "<g/>");
    let mut crowd = String::from("<rect width=\"9\" height=\"9\" ");
    (0..5000).for_each(|n| write!(crowd, "a{n}=\"\" ").unwrap());
    let rules = format!("<style>{}</style>{RED}{}", times(3000, "a{b:c}"), times(1000, "<g/>"));
    let filter = "<filter id=\"f\"><feTurbulence numOctaves=\"99999999\"/></filter><rect width=\"9\" height=\"9\" filter=\"url(#f)\"/>";
    let blur = "<rect width=\"9\" height=\"9\" filter=\"blur(1e6px)\"/>";
    let pattern = "<pattern id=\"p\" width=\"1e6\" height=\"1e6\" patternUnits=\"userSpaceOnUse\"><path d=\"M0 0h9v9z\"/></pattern>\
                   <g fill=\"url(#p)\"><rect width=\"9\" height=\"9\"/></g>";
    let marker = "<marker id=\"m\"><path d=\"M0 0h9v9z\"/></marker><path style=\"marker-mid:url(#m)\" d=\"M0 0h9v9z\"/>";
    for slow in [
        nested,
        chain,
        layers,
        squares,
        dashes,
        many,
        crowd + "/>",
        rules,
        filter.to_owned(),
        blur.to_owned(),
        pattern.to_owned(),
        marker.to_owned(),
    ] {
        assert_eq!(refused(&slow), PictureError::SvgTooComplex, "{:.200}", slow);
    }
    assert_eq!(refused(&times(300_000, "  ")), PictureError::SvgTooManyBytes);
}

#[test]
fn entities_are_refused_before_they_are_read() {
    for inside in [
        "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&x;</text></svg>",
        "<!DOCTYPE svg [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&b;</text></svg>",
    ] {
        assert_eq!(decode(inside.as_bytes(), PictureKind::Logo).err(), Some(PictureError::SvgEntities));
    }
    let typed = format!(
        "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\
         <svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 240 72\">{RED}</svg>"
    );
    assert!(
        decode(typed.as_bytes(), PictureKind::Logo).is_ok(),
        "what programs write before a drawing is no harm"
    );
}

#[test]
fn broken_drawings_are_damaged() {
    for broken in [
        "<svg",
        "<svg></g>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect",
        "<svg width=\"0\" height=\"0\" xmlns=\"http://www.w3.org/2000/svg\"/>",
    ] {
        assert_eq!(
            decode(broken.as_bytes(), PictureKind::Logo).err(),
            Some(PictureError::Damaged),
            "{broken}"
        );
    }
    assert_eq!(decode(b"<svg>\xff</svg>", PictureKind::Logo).err(), Some(PictureError::Damaged));
}

proptest::proptest! {
    #[test]
    fn nothing_made_up_stops_the_drawing(
        pieces in proptest::collection::vec(
            proptest::sample::select(vec![
                "<g>", "</g>", "<rect width=\"9\" height=\"9\"/>", "<use href=\"#a\"/>", "<g id=\"a\">", "<clipPath id=\"b\">",
                "</clipPath>", "<g clip-path=\"url(#b)\">", "<path d=\"M0 0L1e38 1e38z\"/>", "<path d=\"M0 0A0 0 0 1 1 9 9\" stroke=\"#000\" stroke-width=\"1e30\"/>",
                "<g transform=\"scale(1e-30)\">", "<g transform=\"matrix(0 0 0 0 0 0)\">", "<svg viewBox=\"0 0 1e-9 1e9\">", "</svg>",
                "<linearGradient id=\"c\" href=\"#c\">", "<style>g{fill:url(#c)}</style>", "x", "<mask id=\"d\">", "</mask>", "<g mask=\"url(#d)\" opacity=\".5\">",
            ]),
            0..24,
        )
    ) {
        drawn(&pieces.concat()).ok();
    }
}
