//! Trimming and fitting of pixels.

use super::LOGO_BOX_PIXELS;
use image::imageops::{self, FilterType};
use image::{Rgba, RgbaImage};

/// The picture without its transparent border; `None` when nothing but border is there.
pub(super) fn trim(picture: RgbaImage) -> Option<RgbaImage> {
    let visible = picture.enumerate_pixels().filter(|(_, _, Rgba([_, _, _, alpha]))| *alpha > 0);
    let nothing = (u32::MAX, u32::MAX, 0, 0);
    let (left, top, right, bottom) = visible.fold(nothing, |(left, top, right, bottom), (x, y, _)| {
        (left.min(x), top.min(y), right.max(x), bottom.max(y))
    });
    let (width, height) = (right.checked_sub(left)? + 1, bottom.checked_sub(top)? + 1);
    if (width, height) == picture.dimensions() {
        return Some(picture);
    }
    Some(imageops::crop_imm(&picture, left, top, width, height).to_image())
}

/// Fits into the box of logos. Small logos stay as they are: blown-up pixels only make the file larger.
pub(super) fn logo(picture: RgbaImage) -> RgbaImage {
    let (width, height) = picture.dimensions();
    let (box_width, box_height) = LOGO_BOX_PIXELS;
    if width <= box_width && height <= box_height {
        return picture;
    }
    resize(picture, fitted((width, height), LOGO_BOX_PIXELS))
}

/// Fits into a square of exactly `side` pixels, in the middle, the rest transparent.
pub(super) fn square(picture: RgbaImage, side: u32) -> RgbaImage {
    let (width, height) = fitted(picture.dimensions(), (side, side));
    let scaled = resize(picture, (width, height));
    let mut canvas = RgbaImage::new(side, side);
    imageops::replace(&mut canvas, &scaled, ((side - width) / 2).into(), ((side - height) / 2).into());
    canvas
}

/// The picture on white: phones show the transparent parts of a home-screen icon as black.
pub(super) fn on_white(picture: &RgbaImage) -> RgbaImage {
    let (width, height) = picture.dimensions();
    let mut canvas = RgbaImage::from_pixel(width, height, Rgba([u8::MAX; 4]));
    imageops::overlay(&mut canvas, picture, 0, 0);
    canvas
}

/// The largest size of the same proportions within a box, at least one pixel each way. Both sizes stay below
/// 2¹⁴, so no product overflows.
fn fitted((width, height): (u32, u32), (box_width, box_height): (u32, u32)) -> (u32, u32) {
    if width * box_height >= height * box_width {
        (box_width, ((height * box_width + width / 2) / width).max(1))
    } else {
        (((width * box_height + height / 2) / height).max(1), box_height)
    }
}

/// Scales with colours weighted by their opacity. Without that, the invisible colour of transparent pixels
/// bleeds into the edges of the mark.
fn resize(mut picture: RgbaImage, (width, height): (u32, u32)) -> RgbaImage {
    if picture.dimensions() == (width, height) {
        return picture;
    }
    picture.pixels_mut().for_each(premultiply);
    let mut scaled = imageops::resize(&picture, width, height, FilterType::CatmullRom);
    scaled.pixels_mut().for_each(divide_by_alpha);
    scaled
}

fn premultiply(Rgba([red, green, blue, alpha]): &mut Rgba<u8>) {
    for channel in [red, green, blue] {
        *channel = scaled(*channel, u16::from(*alpha), u16::from(u8::MAX));
    }
}

fn divide_by_alpha(Rgba([red, green, blue, alpha]): &mut Rgba<u8>) {
    for channel in [red, green, blue] {
        *channel = scaled(*channel, u16::from(u8::MAX), u16::from(*alpha).max(1));
    }
}

/// `channel × numerator ÷ denominator`, rounded and clipped to a byte.
fn scaled(channel: u8, numerator: u16, denominator: u16) -> u8 {
    let value = (u16::from(channel) * numerator + denominator / 2) / denominator;
    u8::try_from(value).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const RED: Rgba<u8> = Rgba([200, 0, 0, 255]);

    #[test]
    fn the_transparent_border_goes() {
        let mut picture = RgbaImage::new(20, 10);
        picture.put_pixel(3, 4, RED);
        picture.put_pixel(12, 6, RED);
        assert_eq!(trim(picture).unwrap().dimensions(), (10, 3));
        assert_eq!(trim(RgbaImage::new(5, 5)), None);
    }

    #[test]
    fn a_logo_keeps_its_proportions_and_is_never_blown_up() {
        for (given, expected) in [
            ((960, 288), (480, 144)),
            ((4800, 100), (480, 10)),
            ((300, 600), (72, 144)),
            ((8192, 1), (480, 1)),
            ((1, 8192), (1, 144)),
            ((100, 30), (100, 30)),
        ] {
            let (width, height) = given;
            assert_eq!(logo(RgbaImage::from_pixel(width, height, RED)).dimensions(), expected, "{given:?}");
        }
    }

    #[test]
    fn a_square_has_its_mark_in_the_middle() {
        let icon = square(RgbaImage::from_pixel(40, 20, RED), 32);
        assert_eq!(icon.dimensions(), (32, 32));
        assert_eq!(*icon.get_pixel(16, 16), RED);
        assert_eq!(icon.get_pixel(16, 4).0[3], 0);
        assert_eq!(icon.get_pixel(16, 27).0[3], 0);
    }

    #[test]
    fn the_colour_of_transparent_pixels_does_not_bleed() {
        let mut picture = RgbaImage::from_pixel(1000, 100, Rgba([0, 0, 0, 0]));
        for (x, _, pixel) in picture.enumerate_pixels_mut() {
            if x >= 501 {
                *pixel = RED;
            }
        }
        let shrunk = logo(picture);
        for pixel in shrunk.pixels().filter(|pixel| pixel.0[3] > 20) {
            assert!(pixel.0[0] >= 195 && pixel.0[1] == 0, "{pixel:?} is darker than the mark");
        }
    }

    #[test]
    fn on_white_nothing_is_transparent() {
        let picture = on_white(&RgbaImage::from_pixel(2, 2, Rgba([0, 0, 0, 0])));
        assert!(picture.pixels().all(|pixel| *pixel == Rgba([255; 4])));
    }
}
