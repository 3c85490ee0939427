//! Brands: every publication is a new version.

mod draft;
mod history;
mod link;

pub(super) use draft::rename;
pub use draft::{Changed, Editing, discard, look, publish_draft, remove_picture, save, upload_picture};
pub use history::{KEPT_VERSIONS, Version, history, roll_back};
pub use link::{open_preview, preview_token, read_preview};

use super::context::{Draft, Tx};
use super::{Ctx, Error};
use crate::domain::brand::{AssetRef, Brand};
use crate::domain::event::Kind;
use crate::domain::picture::{self, Picture, PictureError, PictureKind};
use crate::store::brands;

/// Publishes `brand` as the tenant's newest version, with the pictures that are new in it.
///
/// # Errors
/// When somebody else publishes at the same time.
pub fn publish(ctx: &Ctx, brand: &Brand, pictures: &[Picture]) -> Result<i32, Error> {
    ctx.write(|tx| {
        keep(tx, ctx, pictures)?;
        insert(tx, ctx, brand, None)
    })
}

/// Stores pictures by their content.
fn keep(tx: &mut Tx<'_>, ctx: &Ctx, pictures: &[Picture]) -> Result<(), Error> {
    for (name, picture) in named(pictures) {
        let asset = brands::Asset {
            tenant_id: ctx.tenant_id().clone(),
            name,
            media_type: picture.media_type.to_string(),
            body: picture.bytes.clone(),
            created_at: ctx.now,
        };
        brands::insert_asset(tx.conn, &asset)?;
    }
    Ok(())
}

/// The same inside a transaction, without new pictures; `note` is what its author says of it.
pub(super) fn insert(tx: &mut Tx<'_>, ctx: &Ctx, brand: &Brand, note: Option<&str>) -> Result<i32, Error> {
    let version = brands::newest_version(tx.conn, ctx.tenant_id())? + 1;
    let row = brands::Brand {
        tenant_id: ctx.tenant_id().clone(),
        version,
        body: serde_json::to_string(brand).map_err(anyhow::Error::from)?,
        created_at: ctx.now,
        published_at: Some(ctx.now),
        author_id: ctx.actor.id().cloned(),
        note: note.map(str::to_owned),
    };
    brands::insert(tx.conn, &row)?;
    history::prune(tx, ctx, version)?;
    tx.tell_tenants_changed()?;
    tx.record(Draft::of_tenant(Kind::BrandPublished).noted(note.unwrap_or_default()))?;
    Ok(version)
}

/// The file name of each picture. Icons are named after the square they were made of, which comes before them.
fn named(pictures: &[Picture]) -> Vec<(String, &Picture)> {
    let mut hash = String::new();
    let mut names = Vec::new();
    for picture in pictures {
        if !picture.role.is_icon() {
            hash = picture::content_hash(&picture.bytes);
        }
        names.push((picture.role.file_name(&hash), picture));
    }
    names
}

/// Puts an uploaded picture into `brand`; the pictures made of it go along to [`publish`].
///
/// # Errors
/// [`PictureError`] when the upload is no picture that is accepted.
pub fn set_picture(
    brand: &mut Brand,
    kind: PictureKind,
    upload: &[u8],
) -> Result<Vec<Picture>, PictureError> {
    let pictures = picture::prepare(upload, kind)?;
    put_picture(brand, kind, pictures.first().map(AssetRef::from));
    Ok(pictures)
}

fn put_picture(brand: &mut Brand, kind: PictureKind, reference: Option<AssetRef>) {
    match kind {
        PictureKind::Logo => brand.logo = reference,
        PictureKind::LogoDark => brand.logo_dark = reference,
        PictureKind::Square => brand.square = reference,
    }
}
