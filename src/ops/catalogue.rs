//! The security questions of a tenant, as an administrator sees and changes them.

use super::policies::stored;
use super::tenants::{self, DefaultTenant};
use super::{Ctx, Error};
use crate::domain::event::Kind;
use crate::domain::moment::Moment;
use crate::domain::question::catalogue::{PREDEFINED, Predefined, predefined};
use crate::domain::question::edit::{self, Fault};
use crate::domain::question::{OwnQuestion, Questions};
use crate::domain::refusal::Refusal;
use crate::domain::revision::Revision;
use crate::store::answers;
use data_encoding::HEXLOWER;
use std::collections::{BTreeMap, HashMap};

/// A question with what an administrator wants to know of it.
pub struct Listed {
    /// Its id.
    pub id: String,
    /// Its words.
    pub words: Words,
    /// Since when it is offered to nobody new.
    pub retired_at: Option<Moment>,
    /// How many users have answered it.
    pub used: i64,
}

/// The words of a question.
pub enum Words {
    /// A message of the portal, in every language.
    Predefined(Predefined),
    /// The tenant's own, by language.
    Own(BTreeMap<String, String>),
}

impl Listed {
    /// Which words and which state these are.
    pub fn revision(&self) -> Revision {
        let state = if self.retired_at.is_some() { "retired" } else { "offered" };
        let mut parts = vec![state];
        if let Words::Own(texts) = &self.words {
            parts.extend(texts.iter().flat_map(|(tag, text)| [tag.as_str(), text.as_str()]));
        }
        Revision::of(&parts)
    }
}

/// What became of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changed {
    /// It is done.
    Yes,
    /// There is no such question.
    Unknown,
}

/// All questions: the tenant's own first, then the predefined ones.
///
/// # Errors
/// When the database does not answer.
pub fn list(ctx: &Ctx) -> Result<Vec<Listed>, Error> {
    let tenant = stored(ctx)?;
    let counted = ctx.read(|conn| answers::count_by_question(conn, ctx.tenant_id()))?;
    let used: HashMap<String, i64> = counted.into_iter().collect();
    let questions = &tenant.settings.questions;
    let own = questions.own.iter().map(|one| one.id.as_str());
    let ids = own.chain(PREDEFINED.iter().map(|one| one.id));
    let listed = |id: &str| listed(questions, id, used.get(id).copied().unwrap_or(0));
    Ok(ids.filter_map(listed).collect())
}

/// The question with this id.
///
/// # Errors
/// When the database does not answer.
pub fn find(ctx: &Ctx, id: &str) -> Result<Option<Listed>, Error> {
    Ok(list(ctx)?.into_iter().find(|one| one.id == id))
}

fn listed(questions: &Questions, id: &str, used: i64) -> Option<Listed> {
    let words = match predefined(id) {
        Some(known) => Words::Predefined(known),
        None => Words::Own(questions.own(id)?.texts.clone()),
    };
    Some(Listed { id: id.to_owned(), words, retired_at: questions.retired.get(id).copied(), used })
}

/// Adds a question of the tenant's own; answers its id.
///
/// # Errors
/// [`Refusal::Wording`] for its words, or when enough are offered.
pub fn add(ctx: &Ctx, typed: &[(String, String)]) -> Result<String, Error> {
    let id = format!("own-{}", HEXLOWER.encode(&ctx.services.bytes::<4>()));
    tenants::update_as(ctx, (DefaultTenant::Keep, Kind::QuestionsChanged), |_, tenant| {
        let texts = edit::texts(typed, &tenant.default_locale).map_err(Refusal::Wording)?;
        let settings = &mut tenant.settings;
        settings.questions.own.push(OwnQuestion { id: id.clone(), texts });
        edit::check_offered(&settings.questions, &settings.recovery.questions).map_err(Refusal::Wording)?;
        Ok(Some(format!("{id}: added")))
    })?;
    Ok(id)
}

/// Changes the words of one of the tenant's own questions, unless somebody else has changed it since `revision`.
///
/// # Errors
/// [`Refusal::ChangedMeanwhile`], or [`Refusal::Wording`] for the words.
pub fn set_texts(
    ctx: &Ctx,
    id: &str,
    typed: &[(String, String)],
    revision: &Revision,
) -> Result<Changed, Error> {
    change(ctx, id, revision, |questions, default| {
        let texts = edit::texts(typed, default)?;
        let own = questions.own.iter_mut().find(|one| one.id == id);
        if let Some(own) = own {
            // Words in languages that the page does not show stay.
            own.texts.retain(|tag, _| !typed.iter().any(|(shown, _)| shown == tag));
            own.texts.extend(texts);
        }
        Ok(format!("{id}: words"))
    })
}

/// Offers a question to nobody new. Whoever answered it keeps it.
///
/// # Errors
/// [`Refusal::ChangedMeanwhile`], or [`Refusal::Wording`] when too few would be offered.
pub fn retire(ctx: &Ctx, id: &str, revision: &Revision) -> Result<Changed, Error> {
    change(ctx, id, revision, |questions, _| {
        questions.retired.entry(id.to_owned()).or_insert(ctx.now);
        Ok(format!("{id}: retired"))
    })
}

/// Offers a question again.
///
/// # Errors
/// [`Refusal::ChangedMeanwhile`], or [`Refusal::Wording`] when enough are offered.
pub fn offer(ctx: &Ctx, id: &str, revision: &Revision) -> Result<Changed, Error> {
    change(ctx, id, revision, |questions, _| {
        questions.retired.remove(id);
        Ok(format!("{id}: offered"))
    })
}

fn change(
    ctx: &Ctx,
    id: &str,
    revision: &Revision,
    work: impl FnOnce(&mut Questions, &str) -> Result<String, Vec<Fault>>,
) -> Result<Changed, Error> {
    if find(ctx, id)?.is_none() {
        return Ok(Changed::Unknown);
    }
    tenants::update_as(ctx, (DefaultTenant::Keep, Kind::QuestionsChanged), |_, tenant| {
        let settings = &mut tenant.settings;
        let now = listed(&settings.questions, id, 0);
        if now.is_none_or(|now| now.revision() != *revision) {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        let note = work(&mut settings.questions, &tenant.default_locale).map_err(Refusal::Wording)?;
        edit::check_offered(&settings.questions, &settings.recovery.questions).map_err(Refusal::Wording)?;
        Ok(Some(note))
    })?;
    Ok(Changed::Yes)
}
