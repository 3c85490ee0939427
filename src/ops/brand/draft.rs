//! What administrators prepare: one draft for all of a tenant, changed only by whoever has seen it as it is.

use super::history::note;
use super::{insert, keep, put_picture};
use crate::domain::brand::{AssetRef, Brand, Edit};
use crate::domain::event::Kind;
use crate::domain::moment::Moment;
use crate::domain::picture::{self, PictureKind};
use crate::domain::refusal::Refusal;
use crate::domain::revision::Revision;
use crate::ops::context::Draft;
use crate::ops::{Ctx, Error, Tx};
use crate::store::brand_drafts::{self, BrandDraft};
use crate::store::{Conn, brands, tenants, users};

/// The brand as it is edited.
#[derive(Clone, Debug)]
pub struct Editing {
    /// The draft; where there is none, what is published.
    pub brand: Brand,
    /// What is published.
    pub published: Brand,
    /// Its version; 0 when nothing was published yet.
    pub version: i32,
    /// What the draft is known by until somebody changes it.
    pub revision: Revision,
    /// Who changed it last; none when there is no draft.
    pub changed: Option<Changed>,
}

/// A change of a draft.
#[derive(Clone, Debug)]
pub struct Changed {
    /// When.
    pub at: Moment,
    /// The name of who did; none when that is nobody's any more.
    pub by: Option<String>,
}

/// The tenant's brand as it is edited.
///
/// # Errors
/// When the database does not answer.
pub fn look(ctx: &Ctx) -> Result<Editing, Error> {
    ctx.read(|conn| find(conn, ctx))
}

fn find(conn: &mut Conn, ctx: &Ctx) -> Result<Editing, Error> {
    let published = brands::find_published(conn, ctx.tenant_id())?;
    let version = published.as_ref().map_or(0, |row| row.version);
    let published = match published {
        Some(row) => read(&row.body)?,
        None => Brand::fresh(&ctx.tenant.display_name),
    };
    let draft = brand_drafts::find(conn, ctx.tenant_id())?;
    let brand = draft.as_ref().map(|draft| read(&draft.body)).transpose()?;
    let brand = brand.unwrap_or_else(|| published.clone());
    let revision = Revision::of(&[&written(&brand)?, &version.to_string()]);
    let changed = match draft {
        Some(draft) => Some(Changed { at: draft.changed_at, by: name(conn, ctx, &draft)? }),
        None => None,
    };
    Ok(Editing { brand, published, version, revision, changed })
}

fn name(conn: &mut Conn, ctx: &Ctx, draft: &BrandDraft) -> Result<Option<String>, Error> {
    let Some(author) = &draft.author_id else { return Ok(None) };
    Ok(users::find(conn, ctx.tenant_id(), author)?.map(|user| user.display_name))
}

pub(super) fn read(body: &str) -> Result<Brand, Error> {
    Ok(serde_json::from_str(body).map_err(anyhow::Error::from)?)
}

fn written(brand: &Brand) -> Result<String, Error> {
    Ok(serde_json::to_string(brand).map_err(anyhow::Error::from)?)
}

/// Keeps what was typed in the draft that is known by `seen`.
///
/// # Errors
/// [`Refusal::Brand`] with everything that is wrong; [`Refusal::ChangedMeanwhile`].
pub fn save(ctx: &Ctx, seen: &Revision, edit: &Edit) -> Result<(), Error> {
    ctx.write(|tx| {
        let before = hold(tx, ctx, seen)?;
        let (after, violations) = edit.applied(&before.brand);
        if !violations.is_empty() {
            return Err(Refusal::Brand(violations).into());
        }
        put(tx, ctx, &before, &after)
    })
}

/// Puts an uploaded picture into the draft.
///
/// # Errors
/// [`Refusal::Picture`] when it is none that is accepted; [`Refusal::ChangedMeanwhile`].
pub fn upload_picture(ctx: &Ctx, seen: &Revision, kind: PictureKind, upload: &[u8]) -> Result<(), Error> {
    // Before a picture is worked on for a second.
    ctx.read(|conn| current(find(conn, ctx)?, seen).map(|_| ()))?;
    let pictures = picture::prepare(upload, kind).map_err(Refusal::Picture)?;
    ctx.write(|tx| {
        let before = hold(tx, ctx, seen)?;
        let mut after = before.brand.clone();
        put_picture(&mut after, kind, pictures.first().map(AssetRef::from));
        keep(tx, ctx, &pictures)?;
        put(tx, ctx, &before, &after)
    })
}

/// Takes a picture out of the draft.
///
/// # Errors
/// [`Refusal::ChangedMeanwhile`].
pub fn remove_picture(ctx: &Ctx, seen: &Revision, kind: PictureKind) -> Result<(), Error> {
    ctx.write(|tx| {
        let before = hold(tx, ctx, seen)?;
        let mut after = before.brand.clone();
        put_picture(&mut after, kind, None);
        put(tx, ctx, &before, &after)
    })
}

/// Forgets the draft.
///
/// # Errors
/// [`Refusal::ChangedMeanwhile`].
pub fn discard(ctx: &Ctx, seen: &Revision) -> Result<(), Error> {
    ctx.write(|tx| {
        hold(tx, ctx, seen)?;
        brand_drafts::delete(tx.conn, ctx.tenant_id())?;
        tx.record(Draft::of_tenant(Kind::BrandDraftDiscarded))
    })
}

/// Publishes the draft that is known by `seen`; answers its version.
///
/// # Errors
/// [`Refusal::ChangedMeanwhile`]; [`Refusal::BrandUnchanged`] when there is nothing to publish; [`Refusal::Brand`] when
/// something in it is wrong by now.
pub fn publish_draft(ctx: &Ctx, seen: &Revision, said: &str) -> Result<i32, Error> {
    let note = note(said)?;
    ctx.write(|tx| {
        let draft = hold(tx, ctx, seen)?;
        if draft.changed.is_none() {
            return Err(Refusal::BrandUnchanged.into());
        }
        let violations = draft.brand.violations();
        if !violations.is_empty() {
            return Err(Refusal::Brand(violations).into());
        }
        brand_drafts::delete(tx.conn, ctx.tenant_id())?;
        insert(tx, ctx, &draft.brand, note)
    })
}

/// The organization is called otherwise now: a draft that bears its former name gets the new one.
pub(in crate::ops) fn rename(tx: &mut Tx<'_>, ctx: &Ctx, (from, to): (&str, &str)) -> Result<(), Error> {
    let Some(mut draft) = brand_drafts::find(tx.conn, ctx.tenant_id())? else { return Ok(()) };
    let mut brand = read(&draft.body)?;
    if brand.display_name == from {
        brand.rename(to);
        draft.body = written(&brand)?;
        brand_drafts::set(tx.conn, &draft)?;
    }
    Ok(())
}

/// The draft as it is stored at this moment, which nobody else changes before the transaction ends.
fn hold(tx: &mut Tx<'_>, ctx: &Ctx, seen: &Revision) -> Result<Editing, Error> {
    tenants::lock(tx.conn, ctx.tenant_id())?;
    current(find(tx.conn, ctx)?, seen)
}

fn current(stored: Editing, seen: &Revision) -> Result<Editing, Error> {
    if stored.revision == *seen { Ok(stored) } else { Err(Refusal::ChangedMeanwhile.into()) }
}

/// Stores a changed draft; one that says what is published is none.
fn put(tx: &mut Tx<'_>, ctx: &Ctx, before: &Editing, after: &Brand) -> Result<(), Error> {
    if *after == before.brand {
        return Ok(());
    }
    if *after == before.published {
        brand_drafts::delete(tx.conn, ctx.tenant_id())?;
    } else {
        let draft = BrandDraft {
            tenant_id: ctx.tenant_id().clone(),
            body: written(after)?,
            author_id: ctx.actor.id().cloned(),
            changed_at: ctx.now,
        };
        brand_drafts::set(tx.conn, &draft)?;
    }
    tx.record(Draft::of_tenant(Kind::BrandDraftChanged))
}
