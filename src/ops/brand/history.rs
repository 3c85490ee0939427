//! Earlier versions of a brand: kept for a while, and published again when a new one was a mistake.

use super::draft::read;
use super::insert;
use crate::domain::brand::{AssetRef, Brand};
use crate::domain::ids::UserId;
use crate::domain::moment::Moment;
use crate::domain::refusal::{REASON_MAX_CHARACTERS, Refusal};
use crate::ops::{Ctx, Error, Tx};
use crate::store::{Conn, brand_drafts, brands, tenants, users};
use std::collections::HashMap;

/// So many versions are kept.
pub const KEPT_VERSIONS: i32 = 50;
/// A picture that no version shows any more, nor the draft, is kept for so long: somebody may be working with it.
const PICTURE_DAYS: i64 = 7;

/// A version of a brand, as a list shows it.
#[derive(Clone, Debug)]
pub struct Version {
    /// Its number.
    pub number: i32,
    /// When it was published.
    pub at: Moment,
    /// The name of who published it; none when that is nobody's any more, or an operator did.
    pub by: Option<String>,
    /// What they said of it.
    pub note: Option<String>,
    /// The brand.
    pub brand: Brand,
}

/// Every version that is kept, the newest first.
///
/// # Errors
/// When the database does not answer.
pub fn history(ctx: &Ctx) -> Result<Vec<Version>, Error> {
    ctx.read(|conn| {
        let rows = brands::list(conn, ctx.tenant_id())?;
        let mut names = HashMap::new();
        let mut versions = Vec::new();
        for row in rows {
            versions.push(Version {
                number: row.version,
                at: row.published_at.unwrap_or(row.created_at),
                by: author(conn, ctx, row.author_id, &mut names)?,
                note: row.note,
                brand: read(&row.body)?,
            });
        }
        Ok::<_, Error>(versions)
    })
}

fn author(
    conn: &mut Conn,
    ctx: &Ctx,
    id: Option<UserId>,
    known: &mut HashMap<UserId, Option<String>>,
) -> Result<Option<String>, Error> {
    let Some(id) = id else { return Ok(None) };
    if let Some(name) = known.get(&id) {
        return Ok(name.clone());
    }
    let name = users::find(conn, ctx.tenant_id(), &id)?.map(|user| user.display_name);
    known.insert(id, name.clone());
    Ok(name)
}

/// Publishes an earlier version again, as the newest; answers its number. The draft stays. `seen` is the version that was
/// published when it was asked for; none where nobody has looked.
///
/// # Errors
/// [`Refusal::BrandVersionGone`]; [`Refusal::BrandUnchanged`] when it is what is published; [`Refusal::ChangedMeanwhile`];
/// [`Refusal::Brand`] when something in it is wrong by now.
pub fn roll_back(ctx: &Ctx, version: i32, seen: Option<i32>, said: &str) -> Result<i32, Error> {
    let note = note(said)?;
    ctx.write(|tx| {
        tenants::lock(tx.conn, ctx.tenant_id())?;
        let earlier = brands::find(tx.conn, ctx.tenant_id(), version)?.ok_or(Refusal::BrandVersionGone)?;
        let published = brands::find_published(tx.conn, ctx.tenant_id())?;
        let newest = published.as_ref().map(|row| row.version);
        if seen.is_some() && seen != newest {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        let brand = read(&earlier.body)?;
        let violations = brand.violations();
        if !violations.is_empty() {
            return Err(Refusal::Brand(violations).into());
        }
        if published.map(|row| read(&row.body)).transpose()?.as_ref() == Some(&brand) {
            return Err(Refusal::BrandUnchanged.into());
        }
        insert(tx, ctx, &brand, note)
    })
}

/// What was said of a publication, if anything.
pub(super) fn note(typed: &str) -> Result<Option<&str>, Error> {
    let typed = typed.trim();
    if typed.chars().count() > REASON_MAX_CHARACTERS {
        return Err(Refusal::ReasonLong.into());
    }
    Ok(Some(typed).filter(|typed| !typed.is_empty()))
}

/// Forgets versions beyond those that are kept, and pictures that nothing shows any more.
pub(super) fn prune(tx: &mut Tx<'_>, ctx: &Ctx, newest: i32) -> Result<(), Error> {
    brands::delete_up_to(tx.conn, ctx.tenant_id(), newest - KEPT_VERSIONS)?;
    let old = brands::list_assets(tx.conn, ctx.tenant_id(), ctx.now.plus_minutes(-PICTURE_DAYS * 24 * 60))?;
    if old.is_empty() {
        return Ok(());
    }
    let draft = brand_drafts::find(tx.conn, ctx.tenant_id())?.map(|draft| draft.body);
    let bodies = brands::list(tx.conn, ctx.tenant_id())?.into_iter().map(|row| row.body).chain(draft);
    let mut shown = Vec::new();
    for body in bodies {
        shown.extend(files(&read(&body)?));
    }
    for name in old.iter().filter(|name| !shown.contains(name)) {
        brands::delete_asset(tx.conn, ctx.tenant_id(), name)?;
    }
    Ok(())
}

/// The names of all pictures of a brand.
fn files(brand: &Brand) -> impl Iterator<Item = String> {
    let pictures = [&brand.logo, &brand.logo_dark, &brand.square].into_iter().flatten();
    let own: Vec<_> = pictures.map(AssetRef::file_name).collect();
    own.into_iter().chain(brand.favicon()).chain(brand.touch_icon())
}
