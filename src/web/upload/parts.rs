//! The parts of a form with files (RFC 7578), one after the other.

use super::super::fault::Fault;
use super::super::form::Fields;
use super::{Limits, MAX_FILES, watch};
use actix_multipart::{Field, Multipart, MultipartError};
use actix_web::HttpRequest;
use actix_web::dev::Payload;
use actix_web::error::PayloadError;
use actix_web::http::header::{CONTENT_LENGTH, CONTENT_TYPE, ContentDisposition, HeaderMap};
use actix_web::web::Bytes;
use futures_util::StreamExt;
use futures_util::stream::Fuse;
use percent_encoding::{NON_ALPHANUMERIC, percent_encode};
use zeroize::Zeroizing;

/// The longest head of a form, in bytes: its boundary has at most 70 (RFC 2046 §5.1.1).
const MAX_HEAD_BYTES: usize = 200;
/// The longest head of a part, in bytes: names of a field and of a file of 255 letters fit, in any script.
const MAX_PART_HEAD_BYTES: usize = 4 * 1024;
/// The most letters of a file's name that are kept.
const NAME_LETTERS: usize = 255;

/// A form that arrives.
pub(super) struct Parts {
    multipart: Multipart,
    /// Parts that may still come.
    left: usize,
}

/// A part of which the head has arrived.
pub(super) struct Part {
    /// The name of its field.
    pub field: String,
    /// The name of the file, empty when none was chosen; none for text.
    pub file_name: Option<String>,
    content: Fuse<Field>,
}

impl Parts {
    /// Begins to read.
    pub fn of(request: &HttpRequest, payload: Payload, limits: Limits) -> Result<Self, Fault> {
        if !is_form_with_files(request.headers()) {
            return Err(Fault::BadRequest("not a form with files"));
        }
        let body = watch::body(payload, limits.total_bytes);
        // One field of text more than there may be: its reader says so.
        Ok(Self { multipart: Multipart::new(request.headers(), body), left: limits.fields() + 1 + MAX_FILES })
    }

    /// The next part; what was left of the one before is passed over. None at the end of the form.
    pub async fn next(&mut self) -> Result<Option<Part>, Fault> {
        let Some(content) = self.multipart.next().await else { return Ok(None) };
        let content = content.map_err(fault)?;
        self.left = self.left.checked_sub(1).ok_or(Fault::BadRequest("too many parts"))?;
        Part::of(content).map(Some)
    }
}

/// A head that is short, and has no length: that would be a second opinion on where a part ends. Browsers send none.
fn check_head(headers: &HeaderMap) -> Result<(), Fault> {
    let length: usize = headers.iter().map(|(name, value)| name.as_str().len() + value.len()).sum();
    if length > MAX_PART_HEAD_BYTES {
        return Err(Fault::BadRequest("a part with a long head"));
    }
    if headers.contains_key(CONTENT_LENGTH) {
        return Err(Fault::BadRequest("a part that says its length"));
    }
    Ok(())
}

impl Part {
    fn of(content: Field) -> Result<Self, Fault> {
        check_head(content.headers())?;
        let disposition = content.content_disposition();
        let field = disposition.and_then(ContentDisposition::get_name).unwrap_or_default().to_owned();
        let file_name = disposition.and_then(ContentDisposition::get_filename).map(own_name).transpose()?;
        Ok(Self { field, file_name, content: content.fuse() })
    }

    /// The next piece of its content; none at its end, however often it is asked for.
    pub async fn next(&mut self) -> Result<Option<Bytes>, Fault> {
        self.content.next().await.transpose().map_err(fault)
    }
}

/// The name of a file without folders.
fn own_name(sent: &str) -> Result<String, Fault> {
    if sent.contains(char::is_control) {
        return Err(Fault::BadRequest("a control character in the name of a file"));
    }
    let name = sent.rsplit(['/', '\\']).next().unwrap_or_default();
    Ok(name.chars().take(NAME_LETTERS).collect())
}

fn is_form_with_files(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let essence = kind.split(';').next().unwrap_or_default().trim();
    kind.len() <= MAX_HEAD_BYTES && essence.eq_ignore_ascii_case("multipart/form-data")
}

fn fault(error: MultipartError) -> Fault {
    match error {
        MultipartError::Payload(PayloadError::Overflow) => Fault::TooLarge,
        MultipartError::Payload(PayloadError::Io(error)) if watch::was_slow(&error) => Fault::TooSlow,
        _ => Fault::BadRequest("a form with files that cannot be read"),
    }
}

/// The text of a form, kept as the form without files would have sent it: one reader judges both.
pub(super) struct Texts {
    encoded: Zeroizing<Vec<u8>>,
    taken: usize,
    limits: Limits,
}

impl Texts {
    /// None yet.
    pub fn within(limits: Limits) -> Self {
        Self { encoded: Zeroizing::default(), taken: 0, limits }
    }

    /// Keeps a part.
    pub async fn keep(&mut self, mut part: Part) -> Result<(), Fault> {
        let mut value = Zeroizing::new(Vec::new());
        self.take(part.field.len())?;
        while let Some(chunk) = part.next().await? {
            self.take(chunk.len())?;
            value.extend_from_slice(&chunk);
        }
        let name = percent_encode(part.field.as_bytes(), NON_ALPHANUMERIC);
        name.chain(["="]).chain(percent_encode(&value, NON_ALPHANUMERIC)).chain(["&"]).for_each(|piece| {
            self.encoded.extend_from_slice(piece.as_bytes());
        });
        Ok(())
    }

    fn take(&mut self, bytes: usize) -> Result<(), Fault> {
        self.taken += bytes;
        if self.taken > self.limits.text_bytes { Err(Fault::TooLarge) } else { Ok(()) }
    }

    /// All fields, if the token among them is accepted.
    pub fn fields(&self, accepts: impl Fn(&str) -> bool) -> Result<Fields, Fault> {
        Fields::parse(&self.encoded, self.limits.fields(), accepts)
    }
}
