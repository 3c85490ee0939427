//! Pictures that administrators upload, made safe and handy: whatever comes in, only fresh PNGs of known
//! sizes go out, without metadata and without anything that was hidden in the file. Equal bytes in give
//! equal bytes out. Where pictures are kept and how they are served is decided elsewhere.

mod read;
mod shape;
mod svg;
#[cfg(test)]
mod tests;

use super::text_enum::text_enum;
use data_encoding::HEXLOWER;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{DynamicImage, ExtendedColorType, ImageEncoder, RgbaImage};
use sha2::{Digest, Sha256};

/// The largest file accepted, in bytes: a photograph straight from a camera still fits.
pub const MAX_FILE_BYTES: usize = 5 * 1024 * 1024;
/// The largest drawing accepted, in bytes: logos have a few thousand.
pub const MAX_SVG_BYTES: usize = 512 * 1024;
/// The longest side accepted, in pixels.
pub const MAX_SIDE_PIXELS: u32 = 8192;
/// The most pixels accepted: 40 megapixels, whatever the file's size.
pub const MAX_PIXELS: u64 = 40_000_000;
/// The most memory that decoding may take, in bytes.
pub const MAX_DECODE_BYTES: u64 = 256 * 1024 * 1024;
/// Width and height of the box a logo is fitted into: four times the 36 CSS pixels that it is high on a page, and over
/// twice the 220 × 40 of a mail.
pub const LOGO_BOX_PIXELS: (u32, u32) = (480, 144);
/// Width and height of the square mark.
const SQUARE_PIXELS: u32 = 512;
/// Characters of a content hash: 64 bits, plenty to tell the pictures of one tenant apart.
pub const HASH_CHARACTERS: usize = 16;

text_enum! {
    /// What a picture is uploaded as.
    PictureKind {
        /// The wide logo on light pages.
        Logo = "logo",
        /// The wide logo on dark pages.
        LogoDark = "logo-dark",
        /// The square mark, from which every icon is made.
        Square = "square",
    }
}

text_enum! {
    /// What a prepared picture is for.
    Role {
        /// The wide logo on light pages, at most 480 × 144.
        Logo = "logo",
        /// The wide logo on dark pages, at most 480 × 144.
        LogoDark = "logo-dark",
        /// The square mark, 512 × 512.
        Square = "square",
        /// The icon on a phone's home screen, 180 × 180, never transparent.
        TouchIcon = "touch-icon",
        /// The icon of a browser's tab, 32 × 32.
        Favicon = "favicon",
    }
}

text_enum! {
    /// The form of a prepared picture.
    MediaType {
        /// Portable Network Graphics (RFC 2083).
        Png = "image/png",
    }
}

/// One prepared picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// The whole file.
    pub bytes: Vec<u8>,
    /// What `bytes` are.
    pub media_type: MediaType,
    /// Pixels from left to right.
    pub width: u32,
    /// Pixels from top to bottom.
    pub height: u32,
    /// What it is for.
    pub role: Role,
}

/// Why a picture is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PictureError {
    /// More than [`MAX_FILE_BYTES`].
    #[error("the file is larger than {MAX_FILE_BYTES} bytes")]
    TooManyBytes,
    /// No bytes at all.
    #[error("the file is empty")]
    Empty,
    /// The first bytes are of no format that is accepted, whatever the name says.
    #[error("the file is no SVG, PNG, JPEG, WebP or GIF")]
    UnknownFormat,
    /// A drawing of more than [`MAX_SVG_BYTES`].
    #[error("the SVG is larger than {MAX_SVG_BYTES} bytes; export it simplified, or as PNG")]
    SvgTooManyBytes,
    /// A drawing that says more than it seems to.
    #[error("the SVG declares entities; export it as plain SVG, or as PNG")]
    SvgEntities,
    /// A drawing with filters, patterns or markers, or too deep, too long or too often the same.
    #[error("the SVG uses filters, patterns or markers, or is too complex; export it simplified, or as PNG")]
    SvgTooComplex,
    /// A drawing of which nothing is left without its texts and pictures.
    #[error("the SVG shows nothing; texts have to be converted to paths, and pictures in it are left out")]
    SvgBlank,
    /// More than [`MAX_SIDE_PIXELS`], [`MAX_PIXELS`] or [`MAX_DECODE_BYTES`].
    #[error("the picture has more than {MAX_PIXELS} pixels or a side of more than {MAX_SIDE_PIXELS}")]
    TooManyPixels,
    /// Cut off or broken.
    #[error("the file is damaged")]
    Damaged,
    /// Transparent from corner to corner.
    #[error("the picture shows nothing")]
    Blank,
}

impl PictureKind {
    /// Width and height of the box that its main picture is fitted into.
    const fn box_pixels(self) -> (u32, u32) {
        match self {
            Self::Logo | Self::LogoDark => LOGO_BOX_PIXELS,
            Self::Square => (SQUARE_PIXELS, SQUARE_PIXELS),
        }
    }
}

impl Role {
    /// Whether it is one of the icons made with the square mark.
    pub const fn is_icon(self) -> bool {
        matches!(self, Self::TouchIcon | Self::Favicon)
    }

    /// The name under which a picture of this role is served. The icons carry the hash of the square they
    /// were made from, which decides every byte of them.
    pub fn file_name(self, hash: &str) -> String {
        match self {
            Self::Logo | Self::LogoDark | Self::Square => format!("{hash}.png"),
            Self::TouchIcon => format!("{hash}-180.png"),
            Self::Favicon => format!("{hash}-32.png"),
        }
    }
}

/// Turns an upload into the pictures made of it, the main one first: one for a logo; square, touch icon
/// and favicon for a square. The largest picture accepted takes about a second and twice
/// [`MAX_DECODE_BYTES`]: call it where blocking is fine, few at a time.
///
/// # Errors
/// [`PictureError`], with nothing decoded before the size in the file's header was found acceptable.
pub fn prepare(bytes: &[u8], kind: PictureKind) -> Result<Vec<Picture>, PictureError> {
    let visible = shape::trim(read::decode(bytes, kind)?).ok_or(PictureError::Blank)?;
    match kind {
        PictureKind::Logo => Ok(vec![encode(shape::logo(visible), Role::Logo)?]),
        PictureKind::LogoDark => Ok(vec![encode(shape::logo(visible), Role::LogoDark)?]),
        PictureKind::Square => icons(visible),
    }
}

/// The first 16 hexadecimal characters of the SHA-256 of `bytes`: the name of a file that never changes.
pub fn content_hash(bytes: &[u8]) -> String {
    HEXLOWER.encode(&Sha256::digest(bytes)).chars().take(HASH_CHARACTERS).collect()
}

fn icons(visible: RgbaImage) -> Result<Vec<Picture>, PictureError> {
    let square = shape::square(visible, SQUARE_PIXELS);
    let touch = shape::on_white(&shape::square(square.clone(), 180));
    let favicon = shape::square(square.clone(), 32);
    Ok(vec![encode(square, Role::Square)?, encode(touch, Role::TouchIcon)?, encode(favicon, Role::Favicon)?])
}

fn encode(pixels: RgbaImage, role: Role) -> Result<Picture, PictureError> {
    let (width, height) = pixels.dimensions();
    let opaque = pixels.pixels().all(|image::Rgba([_, _, _, alpha])| *alpha == u8::MAX);
    let (samples, form) = if opaque {
        (DynamicImage::from(pixels).into_rgb8().into_raw(), ExtendedColorType::Rgb8)
    } else {
        (pixels.into_raw(), ExtendedColorType::Rgba8)
    };
    let mut bytes = Vec::new();
    PngEncoder::new_with_quality(&mut bytes, CompressionType::Best, FilterType::Adaptive)
        .write_image(&samples, width, height, form)
        .map_err(|_| PictureError::Damaged)?;
    Ok(Picture { bytes, media_type: MediaType::Png, width, height, role })
}
