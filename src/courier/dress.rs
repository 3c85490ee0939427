//! The letterhead as a template needs it: directions, type, colours, the logo's size on screen.

use std::sync::Arc;

use anyhow::Context as _;
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use super::fold::one_line;
use super::letters::Stationery;
use super::script::setting;
use crate::domain::palette::Palette;
use crate::i18n::{Direction, Localizer, direction_of};

/// Largest logo on screen, in CSS pixels; the file may hold twice as many for sharp screens.
const LOGO_WIDTH_MAX: u32 = 220;
const LOGO_HEIGHT_MAX: u32 = 40;
/// A tenant's own last lines, at most.
const FOOTER_LINES_MAX: usize = 4;

/// A tenant's logo.
#[derive(Clone, Debug)]
pub struct Logo {
    /// The file, PNG, made by us from what was uploaded.
    pub png: Vec<u8>,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
}

/// The logo as a part of a mail.
#[derive(Clone, Debug)]
pub struct InlineLogo {
    /// What `cid:` in the HTML refers to (RFC 2392), without brackets.
    pub content_id: String,
    /// The file, PNG.
    pub png: Arc<[u8]>,
}

/// Everything the layouts show. Field names are those of the templates.
pub(super) struct Sheet {
    pub(super) language: String,
    pub(super) direction: &'static str,
    /// `left` or `right`: where lines start. Outlook knows no `start`.
    pub(super) start: &'static str,
    pub(super) fonts: &'static str,
    pub(super) leading: &'static str,
    /// Mail programs know no custom properties, so each colour is written where it is used.
    pub(super) light: Palette,
    pub(super) dark: Palette,
    pub(super) brand: String,
    pub(super) short: String,
    pub(super) host: String,
    pub(super) help_desk: Option<String>,
    pub(super) footer: Option<Footer>,
    pub(super) logo: Option<ShownLogo>,
}

/// The tenant's own last lines, maybe in another language than the mail.
pub(super) struct Footer {
    pub(super) lines: Vec<String>,
    pub(super) language: String,
    pub(super) direction: &'static str,
}

/// Where the logo is and how large it appears, in CSS pixels.
pub(super) struct ShownLogo {
    pub(super) content_id: String,
    pub(super) width: u32,
    pub(super) height: u32,
}

impl Sheet {
    /// Measures a letterhead.
    pub(super) fn new(
        stationery: &Stationery,
        localizer: &Localizer,
    ) -> anyhow::Result<(Self, Option<InlineLogo>)> {
        let host = stationery.portal_url.host_str().context("the portal has no host name")?.to_owned();
        let logo = stationery.logo.as_ref().map(|logo| place(logo, &host));
        let (shown, inline) = logo.unzip();
        let language = localizer.tag().to_owned();
        let (fonts, leading) = setting(&language);
        let sheet = Sheet {
            direction: localizer.direction().as_str(),
            start: if localizer.direction() == Direction::Rtl { "right" } else { "left" },
            fonts,
            leading,
            light: stationery.light,
            dark: stationery.dark,
            brand: one_line(&stationery.brand_name),
            short: one_line(&stationery.short_name),
            host,
            help_desk: stationery.help_desk.as_deref().map(one_line).filter(|address| !address.is_empty()),
            footer: stationery.footer.as_ref().and_then(|(text, language)| footer(text, language)),
            logo: shown,
            language,
        };
        Ok((sheet, inline))
    }
}

/// The id names the content: mail programs that cache by id never show an old logo.
fn place(logo: &Logo, host: &str) -> (ShownLogo, InlineLogo) {
    let digest = HEXLOWER.encode(&Sha256::digest(&logo.png));
    let content_id = format!("{}@{host}", digest.get(..16).unwrap_or_default());
    let (width, height) = fit(logo.width.max(1), logo.height.max(1));
    let png = Arc::from(logo.png.as_slice());
    (ShownLogo { content_id: content_id.clone(), width, height }, InlineLogo { content_id, png })
}

/// The largest size of the same shape within the limits, never above the file's own.
fn fit(width: u32, height: u32) -> (u32, u32) {
    let (wide, high) = (u64::from(width), u64::from(height));
    let (width_max, height_max) = (u64::from(LOGO_WIDTH_MAX), u64::from(LOGO_HEIGHT_MAX));
    if wide <= width_max && high <= height_max {
        return (width, height);
    }
    let by_width = wide * height_max >= high * width_max;
    let (shown_width, shown_height) =
        if by_width { (width_max, high * width_max / wide) } else { (wide * height_max / high, height_max) };
    let pixels = |size: u64| u32::try_from(size.max(1)).unwrap_or(1);
    (pixels(shown_width), pixels(shown_height))
}

fn footer(text: &str, language: &str) -> Option<Footer> {
    let lines: Vec<_> =
        text.lines().map(one_line).filter(|line| !line.is_empty()).take(FOOTER_LINES_MAX).collect();
    let language: String = language.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    (!lines.is_empty()).then(|| Footer { lines, direction: direction_of(&language).as_str(), language })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_logo_keeps_its_shape_within_the_limits() {
        assert_eq!(fit(440, 80), (220, 40));
        assert_eq!(fit(100, 30), (100, 30));
        assert_eq!(fit(2000, 20), (220, 2));
        assert_eq!(fit(512, 512), (40, 40));
        assert_eq!(fit(u32::MAX, 1), (220, 1));
    }

    #[test]
    fn a_tenant_footer_is_at_most_four_plain_lines() {
        let footer = footer("Contoso\r\n\r\nVienna\n3\n4\n5", "ar\"><x").unwrap();
        assert_eq!(footer.lines, ["Contoso", "Vienna", "3", "4"]);
        assert_eq!((footer.language.as_str(), footer.direction), ("arx", "ltr"));
        assert!(super::footer(" \n ", "en").is_none());
    }
}
