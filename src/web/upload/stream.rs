//! A form with one large file, which is never in memory as a whole.

use super::super::fault::Fault;
use super::parts::{Part, Parts, Texts};
use super::{Limits, TEXT_BYTES};
use actix_web::dev::Payload;
use actix_web::web::Bytes;
use actix_web::{FromRequest, HttpRequest};
use std::future::Future;
use std::pin::Pin;

/// The largest form with a file that is passed on piece by piece.
const TOTAL_BYTES: u64 = 64 * 1024 * 1024;

/// A form of one of our pages of which everything has arrived but its file.
pub struct FileForm {
    /// The file; none when nothing was chosen.
    pub file: Option<IncomingFile>,
}

/// A file while it arrives.
pub struct IncomingFile {
    /// The name of its field.
    pub field: String,
    /// The name that its sender gave it, without folders: for people to read, never for a path.
    pub name: String,
    parts: Parts,
    part: Option<Part>,
    first: Option<Bytes>,
}

impl FileForm {
    /// Reads a form up to its file. Text has to stand before the file, and nothing behind it.
    ///
    /// # Errors
    /// As [`Upload::read`](super::Upload::read).
    pub async fn read(request: &HttpRequest, payload: Payload, limits: Limits) -> Result<Self, Fault> {
        let cx = super::from_here(request)?;
        begin(request, payload, limits, |token| cx.accepts_token(token)).await
    }
}

impl FromRequest for FileForm {
    type Error = Fault;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Fault>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let (request, payload) = (request.clone(), payload.take());
        let usual = Limits { text_bytes: TEXT_BYTES, file_bytes: 0, total_bytes: TOTAL_BYTES };
        let limits = usual.at(&request);
        Box::pin(async move { Self::read(&request, payload, limits).await })
    }
}

pub(super) async fn begin(
    request: &HttpRequest,
    payload: Payload,
    limits: Limits,
    accepts: impl Fn(&str) -> bool,
) -> Result<FileForm, Fault> {
    let mut parts = Parts::of(request, payload, limits)?;
    let mut texts = Texts::within(limits);
    while let Some(mut part) = parts.next().await? {
        let Some(name) = part.file_name.take() else {
            texts.keep(part).await?;
            continue;
        };
        texts.fields(&accepts)?;
        let field = std::mem::take(&mut part.field);
        let first = part.next().await?;
        let nothing = name.is_empty() && first.is_none();
        let mut file = IncomingFile { field, name, parts, part: Some(part), first };
        if nothing {
            file.end().await?;
        }
        return Ok(FileForm { file: Some(file).filter(|_| !nothing) });
    }
    texts.fields(&accepts)?;
    Ok(FileForm { file: None })
}

impl IncomingFile {
    /// The next piece of the file; none once all of it and the end of the form are there. Before that it may still turn out
    /// that the form is broken: what was read of the file is then to be forgotten.
    ///
    /// # Errors
    /// [`Fault::TooLarge`], [`Fault::TooSlow`], or [`Fault::BadRequest`] when it broke off or something else follows.
    pub async fn next(&mut self) -> Result<Option<Bytes>, Fault> {
        if let Some(first) = self.first.take() {
            return Ok(Some(first));
        }
        let Some(part) = self.part.as_mut() else { return Ok(None) };
        let piece = part.next().await?;
        if piece.is_none() {
            self.end().await?;
        }
        Ok(piece)
    }

    async fn end(&mut self) -> Result<(), Fault> {
        // Two at a time cannot be read.
        self.part = None;
        match self.parts.next().await? {
            None => Ok(()),
            Some(_) => Err(Fault::BadRequest("something behind the file")),
        }
    }
}
