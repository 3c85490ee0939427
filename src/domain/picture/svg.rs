//! Drawings (SVG) made into pixels. What draws may also run, load and repeat: here nothing is run or loaded, and how much
//! it repeats is counted before anything is drawn.

mod size;
#[cfg(test)]
mod tests;
mod work;

use super::{MAX_SVG_BYTES, PictureError, PictureKind};
use image::RgbaImage;
use resvg::tiny_skia::{Pixmap, Rect, Transform};
use resvg::usvg::{ImageHrefResolver, Options, Tree, roxmltree};

/// Stack of the thread that draws, in bytes: room for the deepest drawing many times over.
const STACK_BYTES: usize = 16 * 1024 * 1024;
/// How far into a file the beginning of an SVG is looked for, in bytes.
const HEAD_BYTES: usize = 1024;
/// The most characters of `=` in one tag: attributes are compared with each other.
const MAX_ATTRIBUTES: usize = 2000;

/// Whether a file begins like a drawing.
pub(super) fn is_drawing(bytes: &[u8]) -> bool {
    let head = bytes.get(..HEAD_BYTES).unwrap_or(bytes);
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    let is_markup = head.trim_start_matches('\u{feff}').trim_start().starts_with('<');
    is_markup && head.contains("<svg") && !head.contains("<html") && !head.contains("<!doctype html")
}

/// The pixels of a drawing, in the size that its picture will have.
pub(super) fn decode(bytes: &[u8], kind: PictureKind) -> Result<RgbaImage, PictureError> {
    if bytes.len() > MAX_SVG_BYTES {
        return Err(PictureError::SvgTooManyBytes);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| PictureError::Damaged)?;
    let text = text.trim_start_matches('\u{feff}').trim_start();
    check_source(text)?;
    std::thread::scope(|scope| {
        let draw = std::thread::Builder::new().name("drawing".to_owned()).stack_size(STACK_BYTES);
        let drawing = draw.spawn_scoped(scope, || draw_it(text, kind)).map_err(|_| PictureError::Damaged)?;
        // Whatever made the drawing stop is in the drawing.
        drawing.join().unwrap_or(Err(PictureError::Damaged))
    })
}

/// What has to be known before it is even read: entities multiply, and so does the work of many attributes.
fn check_source(text: &str) -> Result<(), PictureError> {
    if text.contains("<!ENTITY") {
        return Err(PictureError::SvgEntities);
    }
    let crowded = |tag: &str| tag.matches('=').count() > MAX_ATTRIBUTES;
    if text.split('<').any(crowded) { Err(PictureError::SvgTooComplex) } else { Ok(()) }
}

fn draw_it(text: &str, kind: PictureKind) -> Result<RgbaImage, PictureError> {
    let options = roxmltree::ParsingOptions {
        allow_dtd: true,
        nodes_limit: size::MAX_NODES,
        ..roxmltree::ParsingOptions::default()
    };
    let read = roxmltree::Document::parse_with_options(text, options).map_err(|error| match error {
        roxmltree::Error::NodesLimitReached => PictureError::SvgTooComplex,
        _ => PictureError::Damaged,
    })?;
    size::check(&read)?;
    let tree = Tree::from_xmltree(&read, &without_pictures()).map_err(|_| PictureError::Damaged)?;
    let visible = visible(&tree).ok_or(PictureError::SvgBlank)?;
    let scale = scale(visible, kind.box_pixels());
    let (width, height) = canvas(visible, scale, kind.box_pixels());
    work::check(&tree, scale, (width, height))?;
    let mut pixels = Pixmap::new(width, height).ok_or(PictureError::SvgBlank)?;
    let place = Transform::from_translate(-visible.x(), -visible.y()).post_scale(scale, scale);
    resvg::render(&tree, place, &mut pixels.as_mut());
    let colours = pixels.pixels().iter().flat_map(|pixel| {
        let pixel = pixel.demultiply();
        [pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()]
    });
    let drawn = RgbaImage::from_raw(width, height, colours.collect()).ok_or(PictureError::Damaged)?;
    let shows = drawn.pixels().any(|pixel| pixel.0.last().is_some_and(|alpha| *alpha > 0));
    if shows { Ok(drawn) } else { Err(PictureError::SvgBlank) }
}

/// Nothing is taken from elsewhere, and no picture out of the drawing.
fn without_pictures() -> Options<'static> {
    let none =
        ImageHrefResolver { resolve_data: Box::new(|_, _, _| None), resolve_string: Box::new(|_, _| None) };
    Options { resources_dir: None, image_href_resolver: none, ..Options::default() }
}

/// What is drawn of the page, which ends at its border.
fn visible(tree: &Tree) -> Option<Rect> {
    let (page, drawn) = (tree.size(), tree.root().abs_layer_bounding_box());
    let left = drawn.left().max(0.0);
    let top = drawn.top().max(0.0);
    Rect::from_ltrb(left, top, drawn.right().min(page.width()), drawn.bottom().min(page.height()))
        .filter(|rect| rect.width() > 0.0 && rect.height() > 0.0)
}

/// How much larger it is drawn to touch the border of its box.
fn scale(visible: Rect, (width, height): (u32, u32)) -> f32 {
    let times = |pixels: u32, length: f32| u16::try_from(pixels).map_or(1.0, f32::from) / length;
    times(width, visible.width()).min(times(height, visible.height()))
}

/// Pixels, at least one each way.
fn canvas(visible: Rect, scale: f32, (width, height): (u32, u32)) -> (u32, u32) {
    let whole = |length: f32, most: u32| {
        let fits = |pixels: &u32| f64::from(*pixels) <= f64::from(length * scale).round();
        (1..=most).rev().find(fits).unwrap_or(1)
    };
    (whole(visible.width(), width), whole(visible.height(), height))
}
