//! `latchkey question add`, `set` and `retire`.

use super::super::args::{QuestionAdd, QuestionSet};
use super::super::installation::Installation;
use super::super::typed::Languages;
use super::super::{output, policy, refused};
use crate::domain::moment::Moment;
use crate::domain::question::{
    self, OWN_QUESTIONS, OwnQuestion, QUESTION_MAX_CHARACTERS, QUESTION_MIN_CHARACTERS, Questions, TextFault,
};
use crate::domain::tenant::{Tenant, valid_slug};
use crate::ops::tenants::{self, DefaultTenant};
use anyhow::{Context, bail, ensure};
use std::collections::BTreeMap;
use std::path::Path;

/// Adds a question of the tenant's own.
pub fn add(config: Option<&Path>, options: &QuestionAdd) -> anyhow::Result<()> {
    let id = &options.id;
    ensure!(
        valid_slug(id),
        "{id} is no id; expected 2 to 40 lower-case letters, digits and hyphens, a letter first"
    );
    change(config, options.tenant.as_deref(), &format!("Added the question {id}."), |tenant, _| {
        ensure!(!tenant.settings.questions.knows(id), "there is a question {id} already");
        let mut texts = BTreeMap::new();
        set_texts(&mut texts, &options.text)?;
        refuse_unreadable(&texts, &tenant.default_locale)?;
        tenant.settings.questions.own.push(OwnQuestion { id: id.clone(), texts });
        Ok(())
    })
}

/// Changes the words of a question, offers it again, or no longer.
pub fn set(config: Option<&Path>, options: &QuestionSet) -> anyhow::Result<()> {
    let id = &options.id;
    change(config, options.tenant.as_deref(), &format!("Changed the question {id}."), |tenant, now| {
        refuse_unknown(&tenant.settings.questions, id)?;
        if !options.text.is_empty() || !options.remove_text.is_empty() {
            set_words(&mut tenant.settings.questions, options, &tenant.default_locale)?;
        }
        match options.offered {
            Some(true) => _ = tenant.settings.questions.retired.remove(id),
            Some(false) => retire_in(tenant, id, now),
            None => {}
        }
        Ok(())
    })
}

/// Offers a question to nobody new.
pub fn retire(config: Option<&Path>, id: &str, slug: Option<&str>) -> anyhow::Result<()> {
    let done = format!("Retired the question {id}; whoever answered it keeps it.");
    change(config, slug, &done, |tenant, now| {
        refuse_unknown(&tenant.settings.questions, id)?;
        retire_in(tenant, id, now);
        Ok(())
    })
}

/// One that was retired before stays so since then.
fn retire_in(tenant: &mut Tenant, id: &str, now: Moment) {
    tenant.settings.questions.retired.entry(id.to_owned()).or_insert(now);
}

/// Does `work` to a tenant and keeps it, if what is offered afterwards is neither too much nor too little.
fn change(
    config: Option<&Path>,
    slug: Option<&str>,
    done: &str,
    work: impl FnOnce(&mut Tenant, Moment) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let installation = Installation::open(config)?;
    let ctx = installation.ctx(installation.tenant_or_default(slug)?);
    let change = |tenant: &mut Tenant| {
        work(tenant, ctx.now)?;
        refuse_too_many_or_few(tenant)
    };
    tenants::update(&ctx, DefaultTenant::Keep, change).map_err(refused::in_words)?;
    output::note(done);
    Ok(())
}

fn refuse_too_many_or_few(tenant: &Tenant) -> anyhow::Result<()> {
    ensure!(
        tenant.settings.questions.own_offered() <= OWN_QUESTIONS,
        "at most {OWN_QUESTIONS} questions of your own can be offered; retire one first"
    );
    policy::refuse_contradictions(tenant)
}

fn refuse_unknown(questions: &Questions, id: &str) -> anyhow::Result<()> {
    ensure!(questions.knows(id), "there is no question {id}; see `latchkey question list`");
    Ok(())
}

fn set_words(questions: &mut Questions, options: &QuestionSet, default_locale: &str) -> anyhow::Result<()> {
    let own = questions.own.iter_mut().find(|one| one.id == options.id);
    let own =
        own.context("the words of predefined questions cannot be changed; add a question of your own")?;
    for typed in &options.remove_text {
        let tag = own.texts.keys().find(|tag| tag.eq_ignore_ascii_case(typed)).cloned();
        let tag = tag.with_context(|| format!("there are no words in {typed} to take away"))?;
        own.texts.remove(&tag);
    }
    set_texts(&mut own.texts, &options.text)?;
    refuse_unreadable(&own.texts, default_locale)
}

fn set_texts(texts: &mut BTreeMap<String, String>, given: &[String]) -> anyhow::Result<()> {
    let languages = Languages::load()?;
    for pair in given.chunks_exact(2) {
        let [locale, text] = pair else { continue };
        let tag = languages.tag(locale)?;
        match question::fault_of(text) {
            None => _ = texts.insert(tag, text.trim().to_owned()),
            Some(TextFault::ForbiddenCharacter) => {
                bail!("the question in {tag} has a line break or another character that cannot be seen")
            }
            Some(TextFault::TooShort | TextFault::TooLong) => bail!(
                "the question in {tag} has {} characters; it needs {QUESTION_MIN_CHARACTERS} to \
                 {QUESTION_MAX_CHARACTERS}",
                text.trim().chars().count()
            ),
        }
    }
    Ok(())
}

/// Whoever reads a language that a question is not in reads it in the tenant's.
fn refuse_unreadable(texts: &BTreeMap<String, String>, default_locale: &str) -> anyhow::Result<()> {
    ensure!(
        texts.contains_key(default_locale),
        "the question needs words in {default_locale}, the tenant's own language"
    );
    Ok(())
}
