//! Logos that somebody sends who means harm, or picks the wrong file.

use image::{DynamicImage, ImageFormat, Rgba, RgbaImage};
use latchkey::domain::picture::{MAX_FILE_BYTES, MAX_SVG_BYTES, PictureError};
use std::io::Cursor;

/// A file: what it is, its bytes, and what has to happen to it. What is accepted becomes harmless.
pub type Hostile = (&'static str, Vec<u8>, Result<(), PictureError>);

/// What a script in a file would look like.
pub const SCRIPT: &str = "<script>alert(document.domain)</script>";

const SHAPE: &str = "<rect width=\"240\" height=\"72\" fill=\"#c00\"/>";

/// All of them.
pub fn hostile() -> Vec<Hostile> {
    files().into_iter().chain(drawings()).chain(bombs()).collect()
}

fn files() -> Vec<Hostile> {
    let plain = png();
    let mut huge = plain.clone();
    huge.resize(MAX_FILE_BYTES + 1, 0);
    let broken = plain[..plain.len() / 2].to_vec();
    vec![
        ("nothing", vec![], Err(PictureError::Empty)),
        ("a page", format!("<!doctype html><html>{SCRIPT}<svg></svg></html>").into_bytes(), wrong_type()),
        ("a document", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3".to_vec(), wrong_type()),
        ("a program", b"MZ\x90\x00\x03\x00\x00\x00".to_vec(), wrong_type()),
        ("an archive", b"PK\x03\x04\x14\x00".to_vec(), wrong_type()),
        ("a packed drawing", b"\x1f\x8b\x08\x00svgz".to_vec(), wrong_type()),
        ("a large file", huge, Err(PictureError::TooManyBytes)),
        ("a picture of 100 megapixels", claiming(10_000, 10_000), Err(PictureError::TooManyPixels)),
        ("a picture of 49 megapixels", claiming(7000, 7000), Err(PictureError::TooManyPixels)),
        ("half a picture", broken, Err(PictureError::Damaged)),
        ("a picture and a page", [plain, SCRIPT.as_bytes().to_vec()].concat(), Ok(())),
        ("a GIF and a script", [encoded(ImageFormat::Gif), b"*/=alert(1)//".to_vec()].concat(), Ok(())),
    ]
}

fn drawings() -> Vec<Hostile> {
    let elsewhere = "<image href=\"https://elsewhere.example/x.png\" width=\"240\" height=\"72\"/>\
                     <image href=\"file:///etc/passwd\" width=\"240\" height=\"72\"/>\
                     <style>@import url(https://elsewhere.example/x.css);</style>\
                     <use href=\"https://elsewhere.example/x.svg#a\"/>";
    vec![
        ("a drawing with a script", svg(&format!("{SCRIPT}{SHAPE}")), Ok(())),
        ("a drawing with a page", svg(&format!("<foreignObject>{SCRIPT}</foreignObject>{SHAPE}")), Ok(())),
        ("a drawing with links to elsewhere", svg(&format!("{elsewhere}{SHAPE}")), Ok(())),
        ("a drawing of nothing but links", svg(elsewhere), Err(PictureError::SvgBlank)),
        ("a drawing of text", svg("<text x=\"9\" y=\"40\">Contoso</text>"), Err(PictureError::SvgBlank)),
        ("an endless drawing", svg(&" ".repeat(MAX_SVG_BYTES)), Err(PictureError::SvgTooManyBytes)),
        (
            "half a drawing",
            b"<svg xmlns=\"http://www.w3.org/2000/svg\"><rect".to_vec(),
            Err(PictureError::Damaged),
        ),
    ]
}

fn bombs() -> Vec<Hostile> {
    let laughs: String =
        (1..9).map(|n| format!("<!ENTITY l{n} \"{}\">", format!("&l{};", n - 1).repeat(10))).collect();
    let laughs = format!("<!DOCTYPE svg [<!ENTITY l0 \"ha\">{laughs}]><svg><text>&l8;</text></svg>");
    let file = "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg><text>&x;</text></svg>";
    let uses: String = (1..9)
        .map(|n| format!("<g id=\"u{n}\">{}</g>", format!("<use href=\"#u{}\"/>", n - 1).repeat(10)))
        .collect();
    let uses = format!("<g id=\"u0\">{SHAPE}</g>{uses}");
    let nested = format!("{}{SHAPE}{}", "<g>".repeat(9000), "</g>".repeat(9000));
    let filter = "<filter id=\"f\" width=\"9e9\" height=\"9e9\"><feMorphology radius=\"9e9\"/></filter>\
                  <rect width=\"9\" height=\"9\" filter=\"url(#f)\"/>";
    vec![
        ("a drawing with an entity bomb", laughs.into_bytes(), Err(PictureError::SvgEntities)),
        ("a drawing that asks for a file", file.as_bytes().to_vec(), Err(PictureError::SvgEntities)),
        ("a drawing that uses itself", svg("<g id=\"a\"><use href=\"#a\"/></g>"), too_complex()),
        ("a drawing that multiplies", svg(&uses), too_complex()),
        ("a deep drawing", svg(&nested), too_complex()),
        ("a giant filter", svg(filter), too_complex()),
    ]
}

fn wrong_type() -> Result<(), PictureError> {
    Err(PictureError::UnknownFormat)
}

fn too_complex() -> Result<(), PictureError> {
    Err(PictureError::SvgTooComplex)
}

fn svg(inside: &str) -> Vec<u8> {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 240 72\" onload=\"alert(1)\">{inside}</svg>"
    )
    .into_bytes()
}

fn png() -> Vec<u8> {
    encoded(ImageFormat::Png)
}

fn encoded(format: ImageFormat) -> Vec<u8> {
    let picture: DynamicImage = RgbaImage::from_pixel(240, 72, Rgba([200, 0, 0, 255])).into();
    let mut bytes = Cursor::new(vec![]);
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// A PNG whose head promises more pixels than it has (PNG specification, 5.3).
fn claiming(width: u32, height: u32) -> Vec<u8> {
    let head = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 6, 0, 0, 0]].concat();
    [b"\x89PNG\r\n\x1a\n".to_vec(), chunk(b"IHDR", &head), chunk(b"IDAT", &[0; 64]), chunk(b"IEND", &[])]
        .concat()
}

fn chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let body = [kind.as_slice(), data].concat();
    let length = u32::try_from(data.len()).unwrap().to_be_bytes();
    [length.as_slice(), &body, &crc32fast::hash(&body).to_be_bytes()].concat()
}
