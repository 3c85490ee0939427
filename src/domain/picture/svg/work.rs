//! How much work drawing will be. A square that covers everything is one line, and a thousand of them are a thousand times
//! all pixels.

use super::super::PictureError;
use resvg::tiny_skia::Rect;
use resvg::usvg::{ClipPath, Group, Mask, Node, Paint, Path, Tree};

/// The most layers that are held one above the other: each may take 25 times the picture (resvg draws as far beyond the
/// border as the picture is twice wide and high), 26 MB for a square.
const MAX_LAYERS: u32 = 8;
/// How much larger than the picture a layer may become.
const LAYER_TIMES: f64 = 25.0;
/// The most pixels that are coloured, over all shapes and layers: a few seconds.
const MAX_PIXELS: f64 = 1_000_000_000.0;
/// The most points of shapes.
const MAX_POINTS: usize = 1_000_000;
/// The most dashed lines: each may become a million dashes.
const MAX_DASHED: u32 = 50;

/// Adds everything up.
pub(super) fn check(tree: &Tree, scale: f32, (width, height): (u32, u32)) -> Result<(), PictureError> {
    let picture = f64::from(width) * f64::from(height);
    let mut work =
        Work { scale: f64::from(scale), layer: picture * LAYER_TIMES, pixels: 0.0, points: 0, dashed: 0 };
    let bearable = work.group(tree.root(), 0).is_some();
    if bearable { Ok(()) } else { Err(PictureError::SvgTooComplex) }
}

struct Work {
    scale: f64,
    /// The pixels of the largest layer there may be.
    layer: f64,
    pixels: f64,
    points: usize,
    dashed: u32,
}

impl Work {
    fn group(&mut self, group: &Group, layers: u32) -> Option<()> {
        let layers = layers + u32::from(group.should_isolate());
        if group.should_isolate() {
            self.fill(self.area(group.abs_layer_bounding_box().to_rect()))?;
        }
        if layers > MAX_LAYERS || !group.filters().is_empty() {
            return None;
        }
        group.clip_path().map_or(Some(()), |clip| self.clip(clip, layers + 1))?;
        group.mask().map_or(Some(()), |mask| self.mask(mask, layers + 1))?;
        group.children().iter().try_for_each(|node| match node {
            Node::Group(group) => self.group(group, layers),
            Node::Path(path) => self.path(path),
            Node::Image(_) | Node::Text(_) => Some(()),
        })
    }

    fn clip(&mut self, clip: &ClipPath, layers: u32) -> Option<()> {
        self.fill(self.layer)?;
        clip.clip_path().map_or(Some(()), |outer| self.clip(outer, layers + 1))?;
        self.group(clip.root(), layers)
    }

    fn mask(&mut self, mask: &Mask, layers: u32) -> Option<()> {
        self.fill(self.layer)?;
        mask.mask().map_or(Some(()), |outer| self.mask(outer, layers + 1))?;
        self.group(mask.root(), layers)
    }

    fn path(&mut self, path: &Path) -> Option<()> {
        let paints = [path.fill().map(|fill| fill.paint()), path.stroke().map(|stroke| stroke.paint())];
        if paints.iter().flatten().any(|paint| matches!(paint, Paint::Pattern(_))) {
            return None;
        }
        let dashed = path.stroke().is_some_and(|stroke| stroke.dasharray().is_some());
        self.dashed += u32::from(dashed);
        self.points = self.points.saturating_add(path.data().len());
        self.fill(self.area(path.abs_stroke_bounding_box()))?;
        (self.dashed <= MAX_DASHED && self.points <= MAX_POINTS).then_some(())
    }

    fn area(&self, rect: Rect) -> f64 {
        let side = |length: f32| f64::from(length) * self.scale + 2.0;
        (side(rect.width()) * side(rect.height())).min(self.layer)
    }

    fn fill(&mut self, pixels: f64) -> Option<()> {
        self.pixels += pixels;
        (self.pixels <= MAX_PIXELS).then_some(())
    }
}
