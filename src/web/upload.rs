//! Forms with files, read as strictly as the others. Nothing of a file is kept before the form has shown that it comes
//! from a page of ours: its token has to stand before the first file.

mod parts;
mod stream;
#[cfg(test)]
mod tests;
mod watch;

pub use stream::{FileForm, IncomingFile};

use super::csrf;
use super::cx::Cx;
use super::fault::Fault;
use super::form::{Fields, Room};
use crate::domain::form;
use crate::domain::picture::MAX_FILE_BYTES;
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use parts::{Part, Parts, Texts};
use std::future::Future;
use std::pin::Pin;

/// The files of a form that are kept in memory. Pages have one field for each picture of a brand, and no more.
const MAX_FILES: usize = 8;
/// What a form with files may have in text, unless its address gives more room.
const TEXT_BYTES: usize = 16 * 1024;
/// What a form may have altogether: a few pictures as large as they may be.
const TOTAL_BYTES: u64 = 24 * 1024 * 1024;

/// How large a form may be. Where the door gives its form more room, that is for its text.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// All text, in bytes, names and values.
    pub text_bytes: usize,
    /// Each file that is kept in memory, in bytes. More is read to its end, and forgotten.
    pub file_bytes: usize,
    /// The whole form, in bytes. More ends the request.
    pub total_bytes: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { text_bytes: TEXT_BYTES, file_bytes: MAX_FILE_BYTES, total_bytes: TOTAL_BYTES }
    }
}

impl Limits {
    /// These, with the room that the address gives.
    fn at(self, request: &HttpRequest) -> Self {
        let room = request.extensions().get::<Room>().map(|room| room.0);
        Self { text_bytes: room.unwrap_or(self.text_bytes), ..self }
    }

    /// The most fields of text.
    fn fields(self) -> usize {
        if self.text_bytes > TEXT_BYTES { form::MAX_FIELDS_OF_LARGE } else { form::MAX_FIELDS }
    }
}

/// A file as it was sent.
#[derive(Debug, PartialEq, Eq)]
pub struct UploadedFile {
    /// The name that its sender gave it, without folders: for people to read, never for a path.
    pub name: String,
    /// All of it. Nothing when it is too large.
    pub bytes: Vec<u8>,
    /// It was larger than a file of this form may be.
    pub too_large: bool,
}

/// A form of one of our pages with its files in memory.
pub struct Upload {
    /// The fields that are no files.
    pub fields: Fields,
    files: Vec<(String, UploadedFile)>,
}

impl Upload {
    /// Reads a form within `limits`.
    ///
    /// # Errors
    /// [`Fault::ForeignForm`] when it comes from elsewhere, [`Fault::TooLarge`], [`Fault::TooSlow`], or
    /// [`Fault::BadRequest`] when it cannot be read.
    pub async fn read(request: &HttpRequest, payload: Payload, limits: Limits) -> Result<Self, Fault> {
        let cx = from_here(request)?;
        collect(request, payload, limits, |token| cx.accepts_token(token)).await
    }

    /// The file of a field; none when nothing was chosen there.
    pub fn file(&mut self, name: &str) -> Option<UploadedFile> {
        let place = self.files.iter().position(|(field, _)| field == name)?;
        Some(self.files.swap_remove(place).1)
    }
}

impl FromRequest for Upload {
    type Error = Fault;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Fault>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let (request, payload) = (request.clone(), payload.take());
        let limits = Limits::default().at(&request);
        Box::pin(async move { Self::read(&request, payload, limits).await })
    }
}

/// Who asks, if the browser does not say that the form comes from another site.
fn from_here(request: &HttpRequest) -> Result<Cx, Fault> {
    let cx = Cx::of(request)?;
    let here = csrf::comes_from_here(request, |page| cx.is_own(page));
    if here { Ok(cx) } else { Err(Fault::ForeignForm) }
}

async fn collect(
    request: &HttpRequest,
    payload: Payload,
    limits: Limits,
    accepts: impl Fn(&str) -> bool,
) -> Result<Upload, Fault> {
    let mut parts = Parts::of(request, payload, limits)?;
    let mut texts = Texts::within(limits);
    let mut files: Vec<(String, UploadedFile)> = Vec::new();
    while let Some(mut part) = parts.next().await? {
        let Some(name) = part.file_name.take() else {
            texts.keep(part).await?;
            continue;
        };
        if files.is_empty() {
            texts.fields(&accepts)?;
        }
        if files.len() >= MAX_FILES || files.iter().any(|(field, _)| *field == part.field) {
            return Err(Fault::BadRequest("too many files, or two of one name"));
        }
        let field = std::mem::take(&mut part.field);
        files.push((field, whole(name, part, limits.file_bytes).await?));
    }
    // What a browser sends for a field in which nothing was chosen.
    files.retain(|(_, file)| !file.name.is_empty() || !file.bytes.is_empty() || file.too_large);
    Ok(Upload { fields: texts.fields(&accepts)?, files })
}

async fn whole(name: String, mut part: Part, limit: usize) -> Result<UploadedFile, Fault> {
    let (mut bytes, mut too_large) = (Vec::new(), false);
    while let Some(chunk) = part.next().await? {
        too_large |= bytes.len() + chunk.len() > limit;
        if too_large {
            bytes = Vec::new();
        } else {
            bytes.extend_from_slice(&chunk);
        }
    }
    Ok(UploadedFile { name, bytes, too_large })
}
