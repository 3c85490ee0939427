//! From bytes of unknown origin to pixels. The name of a file and the type its sender claims play no part.

use super::{MAX_DECODE_BYTES, MAX_FILE_BYTES, MAX_PIXELS, MAX_SIDE_PIXELS, PictureError, PictureKind, svg};
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits, RgbaImage};
use std::io::Cursor;

/// The pixels of a picture, upright, first frame only.
pub(super) fn decode(bytes: &[u8], kind: PictureKind) -> Result<RgbaImage, PictureError> {
    if bytes.is_empty() {
        return Err(PictureError::Empty);
    }
    if bytes.len() > MAX_FILE_BYTES {
        return Err(PictureError::TooManyBytes);
    }
    let Some(format) = identify(bytes) else {
        return if svg::is_drawing(bytes) {
            svg::decode(bytes, kind)
        } else {
            Err(PictureError::UnknownFormat)
        };
    };
    // The decoder fills the missing part of a JPEG with grey instead of refusing it.
    if format == ImageFormat::Jpeg && !jpeg_is_complete(bytes) {
        return Err(PictureError::Damaged);
    }
    pixels(bytes, format).map_err(|error| match error {
        ImageError::Limits(_) => PictureError::TooManyPixels,
        _ => PictureError::Damaged,
    })?
}

/// The format by the file's first bytes, if it is one of pixels that is accepted.
fn identify(bytes: &[u8]) -> Option<ImageFormat> {
    let accepted = [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP, ImageFormat::Gif];
    image::guess_format(bytes).ok().filter(|format| accepted.contains(format))
}

/// The outer error is the decoder's, the inner one ours.
fn pixels(bytes: &[u8], format: ImageFormat) -> Result<Result<RgbaImage, PictureError>, ImageError> {
    let mut limits = Limits::default();
    limits.max_image_width = Some(MAX_SIDE_PIXELS);
    limits.max_image_height = Some(MAX_SIDE_PIXELS);
    limits.max_alloc = Some(MAX_DECODE_BYTES);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits.clone());
    let mut decoder = reader.into_decoder()?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MAX_PIXELS {
        return Ok(Err(PictureError::TooManyPixels));
    }
    limits.reserve(decoder.total_bytes())?;
    let orientation = decoder.orientation()?;
    let mut picture = DynamicImage::from_decoder(decoder)?;
    picture.apply_orientation(orientation);
    Ok(Ok(picture.into_rgba8()))
}

/// Whether the end-of-image marker is reached by walking from segment to segment (ITU-T T.81, annex B). A
/// search for its two bytes would be satisfied by the one inside an embedded thumbnail.
fn jpeg_is_complete(bytes: &[u8]) -> bool {
    const END_OF_IMAGE: u8 = 0xd9;
    let mut rest = bytes.get(2..).unwrap_or_default();
    while let Some((marker, after)) = next_marker(rest) {
        if marker == END_OF_IMAGE {
            return true;
        }
        let Some(length) = after.first_chunk() else {
            return false;
        };
        let Some(following) = after.get(usize::from(u16::from_be_bytes(*length))..) else {
            return false;
        };
        rest = following;
    }
    false
}

/// The next marker that begins a segment, and what follows it: neither a stuffed byte, nor a fill byte, nor a
/// restart inside a scan.
fn next_marker(bytes: &[u8]) -> Option<(u8, &[u8])> {
    let begins_segment = |pair: &[u8]| matches!(pair, [0xff, 0x01..=0xcf | 0xd8..=0xfe]);
    let position = bytes.windows(2).position(begins_segment)?;
    let (marker, after) = bytes.get(position + 1..)?.split_first()?;
    Some((*marker, after))
}
