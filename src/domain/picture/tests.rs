//! Uploads of every kind, made here.

use super::*;
use image::{ImageFormat, Rgb, RgbImage, Rgba};
use std::io::Cursor;
use std::time::Instant;

fn mark(width: u32, height: u32) -> DynamicImage {
    RgbaImage::from_fn(width, height, |x, y| Rgba([(x % 251) as u8, (y % 241) as u8, 90, 255])).into()
}

fn encoded(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn png(width: u32, height: u32) -> Vec<u8> {
    encoded(&mark(width, height), ImageFormat::Png)
}

fn jpeg(width: u32, height: u32) -> Vec<u8> {
    encoded(&mark(width, height).into_rgb8().into(), ImageFormat::Jpeg)
}

fn refused(bytes: &[u8]) -> PictureError {
    prepare(bytes, PictureKind::Logo).expect_err("this picture must be refused")
}

/// One PNG chunk (PNG specification, 5.3) with its right checksum.
fn chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let body = [kind.as_slice(), data].concat();
    let length = (data.len() as u32).to_be_bytes();
    [length.as_slice(), &body, &crc32(&body).to_be_bytes()].concat()
}

/// The checksum of PNG chunks (PNG specification, annex D).
fn crc32(bytes: &[u8]) -> u32 {
    let bits = |crc: u32, _| {
        if crc & 1 == 1 { 0xedb8_8320 ^ (crc >> 1) } else { crc >> 1 }
    };
    !bytes.iter().fold(!0, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), bits))
}

/// A well-formed PNG that claims any size, with hardly any data behind it.
fn png_claiming(width: u32, height: u32) -> Vec<u8> {
    let header = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 6, 0, 0, 0]].concat();
    [b"\x89PNG\r\n\x1a\n".to_vec(), chunk(b"IHDR", &header), chunk(b"IDAT", &[0; 64]), chunk(b"IEND", &[])]
        .concat()
}

#[test]
fn every_accepted_format_becomes_a_png() {
    for bytes in [png(960, 288), jpeg(960, 288), encoded(&mark(960, 288), ImageFormat::WebP)] {
        let pictures = prepare(&bytes, PictureKind::Logo).unwrap();
        let [logo] = pictures.as_slice() else { panic!("one picture, not {}", pictures.len()) };
        assert_eq!((logo.width, logo.height, logo.role), (480, 144, Role::Logo));
        assert_eq!(logo.media_type, MediaType::Png);
        assert_eq!(image::guess_format(&logo.bytes).unwrap(), ImageFormat::Png);
        assert_eq!(image::load_from_memory(&logo.bytes).unwrap().width(), 480);
    }
}

#[test]
fn a_square_becomes_every_icon() {
    let pictures = prepare(&png(600, 500), PictureKind::Square).unwrap();
    let sizes: Vec<_> = pictures.iter().map(|p| (p.role, p.width, p.height)).collect();
    let expected = [(Role::Square, 512), (Role::TouchIcon, 180), (Role::Favicon, 32)];
    assert_eq!(sizes, expected.map(|(role, side)| (role, side, side)));
    let touch = image::load_from_memory(&pictures[1].bytes).unwrap();
    assert!(touch.into_rgba8().pixels().all(|pixel| pixel.0[3] == 255), "a touch icon is opaque");
}

#[test]
fn the_same_upload_gives_the_same_bytes() {
    let bytes = png(700, 300);
    let twice = [prepare(&bytes, PictureKind::Square), prepare(&bytes, PictureKind::Square)];
    assert_eq!(twice[0], twice[1]);
}

#[test]
fn what_is_hidden_behind_or_inside_a_picture_is_dropped() {
    let secret = b"<script>alert(document.domain)</script>";
    let plain = png(60, 20);
    let mut with_tail = plain.clone();
    with_tail.extend_from_slice(secret);
    let text = [b"Comment\0".as_slice(), secret].concat();
    let (head, body) = plain.split_at(33);
    let with_text = [head, &chunk(b"tEXt", &text), body].concat();
    let clean = prepare(&plain, PictureKind::Logo).unwrap();
    assert_eq!(prepare(&with_tail, PictureKind::Logo).unwrap(), clean);
    assert_eq!(prepare(&with_text, PictureKind::Logo).unwrap(), clean);
    let mut photo = jpeg(60, 20);
    photo.extend_from_slice(secret);
    let [logo] = prepare(&photo, PictureKind::Logo).unwrap().try_into().unwrap();
    assert!(!logo.bytes.windows(7).any(|window| window == b"<script"));
}

#[test]
fn a_truncated_picture_is_refused() {
    for bytes in [png(300, 100), jpeg(300, 100), encoded(&mark(300, 100), ImageFormat::WebP)] {
        for kept in [bytes.len() / 4, bytes.len() / 2, bytes.len() - 20] {
            assert_eq!(refused(&bytes[..kept]), PictureError::Damaged, "{kept} of {}", bytes.len());
        }
    }
}

#[test]
fn a_picture_with_a_wrong_checksum_is_refused() {
    let mut bytes = png(300, 100);
    bytes[60] ^= 0xff;
    assert_eq!(refused(&bytes), PictureError::Damaged);
}

#[test]
fn a_huge_picture_is_refused_by_its_header() {
    let begin = Instant::now();
    for (width, height) in [(30_000, 30_000), (8193, 1), (1, 8193), (8000, 5001), (u32::MAX, u32::MAX)] {
        let error = refused(&png_claiming(width, height));
        let expected = [PictureError::TooManyPixels, PictureError::Damaged];
        assert!(expected.contains(&error), "{width} × {height}: {error}");
    }
    assert_eq!(refused(&png_claiming(30_000, 30_000)), PictureError::TooManyPixels);
    assert!(begin.elapsed().as_millis() < 500, "nothing is decoded");
}

#[test]
fn a_file_of_more_than_five_mebibytes_is_refused_unread() {
    assert_eq!(refused(&vec![0; MAX_FILE_BYTES + 1]), PictureError::TooManyBytes);
}

#[test]
fn a_name_does_not_make_a_picture() {
    let others: [&[u8]; 5] = [
        b"<!doctype html><html><script>alert(1)</script><svg></svg></html>",
        b"%PDF-1.7",
        b"PK\x03\x04",
        b"\x1f\x8b\x08svgz",
        b"RIFF\x04\x00\x00\x00WAVE",
    ];
    for bytes in others {
        assert_eq!(refused(bytes), PictureError::UnknownFormat, "{}", bytes.escape_ascii());
    }
}

#[test]
fn an_empty_file_is_called_one() {
    assert_eq!(refused(b""), PictureError::Empty);
    assert_eq!(
        refused(b"GIF89a\x01\x00\x01\x00\x00\x00\x00;"),
        PictureError::Damaged,
        "a GIF without a frame"
    );
}

#[test]
fn of_a_gif_the_first_frame_is_kept() {
    let mut bytes = Vec::new();
    let frame = |colour| image::Frame::new(RgbaImage::from_pixel(60, 20, Rgba(colour)));
    let mut encoder = image::codecs::gif::GifEncoder::new(&mut bytes);
    encoder.encode_frames([frame([200, 0, 0, 255]), frame([0, 0, 200, 255])]).unwrap();
    drop(encoder);
    let [logo] = prepare(&bytes, PictureKind::Logo).unwrap().try_into().unwrap();
    let pixels = image::load_from_memory(&logo.bytes).unwrap().into_rgb8();
    assert_eq!((pixels.dimensions(), pixels.get_pixel(30, 10).0), ((60, 20), [200, 0, 0]));
    assert_eq!(refused(&bytes[..40]), PictureError::Damaged);
}

#[test]
fn a_drawing_becomes_the_same_pictures_as_a_photograph() {
    let drawing = b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><circle cx='4' cy='4' r='3' fill='#c00'/></svg>";
    let sizes: Vec<_> =
        prepare(drawing, PictureKind::Square).unwrap().iter().map(|p| (p.role, p.width, p.height)).collect();
    let expected = [(Role::Square, 512), (Role::TouchIcon, 180), (Role::Favicon, 32)];
    assert_eq!(sizes, expected.map(|(role, side)| (role, side, side)));
    assert_eq!(prepare(drawing, PictureKind::Logo).unwrap()[0].height, 144);
}

#[test]
fn a_picture_that_shows_nothing_is_refused() {
    let empty = RgbaImage::from_pixel(50, 50, Rgba([255, 255, 255, 0]));
    assert_eq!(refused(&encoded(&empty.into(), ImageFormat::Png)), PictureError::Blank);
}

#[test]
fn a_photograph_is_turned_upright() {
    let wide = RgbImage::from_fn(80, 20, |x, _| if x < 40 { Rgb([250, 0, 0]) } else { Rgb([0, 0, 250]) });
    let plain = encoded(&wide.into(), ImageFormat::Jpeg);
    // Exif with one entry: orientation 6, a quarter turn clockwise (Exif 2.32, 4.6.4).
    let exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
    let length = (exif.len() as u16 + 2).to_be_bytes();
    let turned = [&plain[..2], &[0xff, 0xe1], &length, exif, &plain[2..]].concat();
    let [logo] = prepare(&turned, PictureKind::LogoDark).unwrap().try_into().unwrap();
    assert_eq!((logo.width, logo.height, logo.role), (20, 80, Role::LogoDark));
    let pixels = image::load_from_memory(&logo.bytes).unwrap().into_rgb8();
    assert!(pixels.get_pixel(10, 5).0[0] > 200, "red was on the left and is on top");
}

#[test]
fn a_content_hash_is_sixteen_characters_of_sha_256() {
    assert_eq!(content_hash(b"abc"), "ba7816bf8f01cfea");
}

#[test]
fn icons_are_named_after_their_square() {
    let names: Vec<_> = Role::ALL.iter().map(|role| role.file_name("ba7816bf8f01cfea")).collect();
    assert_eq!(names[0], "ba7816bf8f01cfea.png");
    assert_eq!(names[3..], ["ba7816bf8f01cfea-180.png", "ba7816bf8f01cfea-32.png"]);
}

#[test]
fn the_pictures_of_the_demo_are_small_and_accepted() {
    let demo =
        |name: &str| std::fs::read(format!("{}/static/demo/{name}.png", env!("CARGO_MANIFEST_DIR"))).unwrap();
    for tenant in ["contoso", "fabrikam"] {
        for (name, kind) in [
            (format!("{tenant}-logo"), PictureKind::Logo),
            (format!("{tenant}-logo-dark"), PictureKind::LogoDark),
            (format!("{tenant}-square"), PictureKind::Square),
        ] {
            let bytes = demo(&name);
            assert!(bytes.len() <= 10_000, "{name}: {} bytes", bytes.len());
            let main = prepare(&bytes, kind).unwrap().swap_remove(0);
            assert!(main.bytes.len() <= 20_000, "{name}: {} bytes", main.bytes.len());
        }
    }
}

proptest::proptest! {
    #[test]
    fn no_damage_makes_a_decoder_panic(format in 0..4usize, changes in proptest::collection::vec((0..4096usize, 0..=255u8), 1..12)) {
        let format = [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP, ImageFormat::Gif][format];
        let mut bytes = encoded(&mark(40, 20).into_rgb8().into(), format);
        for (position, value) in changes {
            let length = bytes.len();
            bytes[position % length] = value;
        }
        for picture in prepare(&bytes, PictureKind::Logo).into_iter().flatten() {
            proptest::prop_assert!(picture.width <= 480 && picture.height <= 144);
        }
    }
}
