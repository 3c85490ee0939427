//! The pictures of a brand.

use super::super::Staff;
use super::editor::{self, Typed};
use crate::domain::brand::{AssetRef, Brand};
use crate::domain::picture::{PictureError, PictureKind};
use crate::domain::refusal::Refusal;
use crate::domain::revision::Revision;
use crate::ops::{Error, brand};
use crate::web::cx::Cx;
use crate::web::fault::Fault;
use crate::web::form::Fields;
use crate::web::page::{self, Reply};
use crate::web::preview::View;
use crate::web::upload::Upload;
use crate::web::view::{Errors, FieldError};

/// A picture in the form.
pub struct PictureRow {
    /// What it is uploaded as, which is also the name of its field.
    pub kind: &'static str,
    /// The message that names it.
    pub label: &'static str,
    /// What it is for.
    pub hint: &'static str,
    /// The one there is: its address and its size in pixels.
    pub file: Option<(String, u32, u32)>,
}

/// Every picture of a brand.
pub fn rows(cx: &Cx, brand: &Brand) -> Vec<PictureRow> {
    let row = |kind: &PictureKind| {
        let (label, hint, asset) = match kind {
            PictureKind::Logo => ("admin-brand-logo", "admin-brand-logo-hint", &brand.logo),
            PictureKind::LogoDark => {
                ("admin-brand-logo-dark", "admin-brand-logo-dark-hint", &brand.logo_dark)
            }
            PictureKind::Square => ("admin-brand-square", "admin-brand-square-hint", &brand.square),
        };
        PictureRow { kind: kind.as_str(), label, hint, file: asset.as_ref().map(|asset| file(cx, asset)) }
    };
    PictureKind::ALL.iter().map(row).collect()
}

fn file(cx: &Cx, asset: &AssetRef) -> (String, u32, u32) {
    (format!("/b/{}/{}", cx.tenant.slug_or_neutral(), asset.file_name()), asset.width, asset.height)
}

/// `POST /admin/brand/picture`: the file stands in the field that bears the name of its kind.
pub async fn upload(staff: Staff, mut upload: Upload) -> Reply {
    let kind = kind(&upload.fields.text("kind"))?;
    let Some(file) = upload.file(kind.as_str()) else {
        let none = FieldError { field: None, message: "admin-brand-picture-none", args: Vec::new() };
        return refused(&staff, Errors(vec![none]), kind).await;
    };
    let (ctx, seen) = (staff.ctx(), Revision::sent(&upload.fields.text("revision")));
    let keep = move || {
        if file.too_large {
            return Err(Refusal::Picture(PictureError::TooManyBytes).into());
        }
        brand::upload_picture(&ctx, &seen, kind, &file.bytes)
    };
    let done = staff.cx.run(keep).await;
    after(&staff, kind, done, "picture").await
}

/// `POST /admin/brand/picture/remove`
pub async fn remove(staff: Staff, mut fields: Fields) -> Reply {
    let kind = kind(&fields.text("kind"))?;
    let (ctx, seen) = (staff.ctx(), Revision::sent(&fields.text("revision")));
    let done = staff.cx.run(move || brand::remove_picture(&ctx, &seen, kind)).await;
    after(&staff, kind, done, "removed").await
}

fn kind(sent: &str) -> Result<PictureKind, Fault> {
    sent.parse().map_err(|_| Fault::BadRequest("no picture of that name"))
}

/// Back to the editor, with what was wrong if anything was.
async fn after(staff: &Staff, kind: PictureKind, done: Result<(), Error>, what: &str) -> Reply {
    match done {
        Ok(()) => Ok(page::go(&staff.cx, &format!("/admin/brand?done={what}"))),
        Err(Error::Refused(refusal)) => refused(staff, editor::errors(staff, &refusal), kind).await,
        Err(error) => Err(error.into()),
    }
}

/// The editor again, with what is about no field of its own said at the picture.
async fn refused(staff: &Staff, errors: Errors, kind: PictureKind) -> Reply {
    let at = |error: FieldError| FieldError { field: error.field.or(Some(kind.as_str())), ..error };
    let errors = Errors(errors.0.into_iter().map(at).collect());
    let view = View::of(&staff.cx, "", "", "");
    editor::again(staff, Typed { edit: None, view, changed: false }, errors).await
}
