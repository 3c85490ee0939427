//! The words of mails, texts and calls that an organization replaces, and samples of them.

use super::context::Draft;
use super::{Ctx, Error, allowance, contact, interrupts, users};
use crate::domain::event::Kind;
use crate::domain::letter::Letter;
use crate::domain::method::{Credential, Method};
use crate::domain::phone::{self, Phone};
use crate::domain::refusal::Refusal;
use crate::domain::registration::No;
use crate::domain::revision::Revision;
use crate::domain::wording::{self, Channel, Defaults, Own, Piece};
use crate::store::message_texts::{self as rows, MessageText};
use crate::store::users::User;
use crate::store::{methods, tenants};
use std::collections::BTreeMap;

/// Words of a piece, in one language, as they are typed.
pub struct Edition {
    /// Of which.
    pub piece: Piece,
    /// BCP 47 tag of the language.
    pub language: String,
    /// What the portal says there.
    pub defaults: Defaults,
    /// What was typed, by message.
    pub typed: BTreeMap<&'static str, String>,
}

/// All words that the context's tenant has replaced.
///
/// # Errors
/// When the database does not answer.
pub fn list(ctx: &Ctx) -> Result<Vec<MessageText>, Error> {
    ctx.read(|conn| rows::list(conn, ctx.tenant_id()))
}

/// Those in one language.
///
/// # Errors
/// When the database does not answer.
pub fn list_in(ctx: &Ctx, language: &str) -> Result<Vec<MessageText>, Error> {
    ctx.read(|conn| rows::list_in(conn, ctx.tenant_id(), language))
}

/// What the page of a piece was made of: the portal's words, and those `stored` in their place.
pub fn revision(piece: Piece, defaults: &Defaults, stored: &[MessageText]) -> Revision {
    let mut values = Vec::new();
    for part in piece.parts() {
        let own = stored.iter().find(|row| row.message == part.message);
        values.push(part.message);
        values.push(defaults.get(part.message).map_or("", String::as_str));
        values.push(own.map_or("", |row| row.words.as_str()));
    }
    Revision::of(&values)
}

/// Replaces the words of a piece in one language, if they are still what whoever changes them has `seen`. Empty ones go
/// back to the portal's. What is kept counts as written for the portal's words of today.
///
/// # Errors
/// [`Refusal::Messages`] naming everything that is wrong; [`Refusal::ChangedMeanwhile`].
pub fn save(ctx: &Ctx, seen: &Revision, edition: &Edition) -> Result<(), Error> {
    let Edition { piece, language, defaults, typed } = edition;
    let wanted = wording::own_words(*piece, defaults, typed).map_err(Refusal::Messages)?;
    ctx.write(|tx| {
        tenants::lock(tx.conn, ctx.tenant_id())?;
        let stored = rows::list_in(tx.conn, ctx.tenant_id(), language)?;
        if revision(*piece, defaults, &stored) != *seen {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        let mut changed = Vec::new();
        for part in piece.parts() {
            let before = stored.iter().find(|row| row.message == part.message);
            let after = wanted.iter().find(|own| own.message == part.message);
            match after {
                Some(own) => rows::put(tx.conn, &row(ctx, language, own))?,
                None => _ = rows::remove(tx.conn, ctx.tenant_id(), (language, part.message))?,
            }
            if before.map(|row| row.words.as_str()) != after.map(|own| own.words.as_str()) {
                changed.push(part.message);
            }
        }
        if changed.is_empty() {
            return Ok(());
        }
        let note = format!("{language}: {}", changed.join(", "));
        tx.record(Draft::of_tenant(Kind::MessagesChanged).noted(&note))
    })
}

fn row(ctx: &Ctx, language: &str, own: &Own) -> MessageText {
    MessageText {
        tenant_id: ctx.tenant_id().clone(),
        language: language.to_owned(),
        message: own.message.to_owned(),
        words: own.words.clone(),
        default_words: own.default.clone(),
        changed_at: ctx.now,
    }
}

/// Why `user` cannot have a sample sent; `None` when it can.
///
/// # Errors
/// When the database does not answer.
pub fn refuse_sample(ctx: &Ctx, user: &User, piece: Piece) -> Result<Option<Refusal>, Error> {
    match check_sample(ctx, user, piece) {
        Ok(()) => Ok(None),
        Err(Error::Refused(refusal)) => Ok(Some(refusal)),
        Err(error) => Err(error),
    }
}

fn check_sample(ctx: &Ctx, user: &User, piece: Piece) -> Result<(), Error> {
    let method = match piece.channel() {
        Channel::Mail => {
            users::any_mail(ctx, user)?.ok_or(Refusal::TrialNowhere)?;
            return Ok(());
        }
        Channel::Text => Method::Text,
        Channel::Call => Method::Call,
    };
    if !ctx.tenant.settings.recovery.methods.contains(&method) {
        return Err(Refusal::Register(No::NotOffered).into());
    }
    let number = sample_number(ctx, user, piece)?.ok_or(Refusal::SampleNowhere)?;
    ctx.read(|conn| allowance::check_enrolment(conn, ctx, &number))
}

/// The mobile phone of `user` that a sample reaches, if one is registered.
///
/// # Errors
/// When the database does not answer.
pub fn sample_number(ctx: &Ctx, user: &User, piece: Piece) -> Result<Option<Phone>, Error> {
    let registered = ctx.read(|conn| methods::list(conn, ctx.tenant_id(), &user.id))?;
    let Some(best) = contact::best(&registered, Credential::Phone) else { return Ok(None) };
    let counts = interrupts::entries(std::slice::from_ref(best)).iter().all(|entry| entry.counts());
    // What no key opens reaches nobody.
    let value = contact::open(&ctx.services.keys, best).ok().filter(|_| counts);
    let number = value.and_then(|value| Phone::from_stored(&value));
    let deaf = |number: &Phone| piece.channel() == Channel::Text && number.kind() == phone::Kind::Fixed;
    Ok(number.filter(|number| !deaf(number)))
}

/// Sends a sample in the words that are kept to the administrator who asks for it. Texts and calls count as those for
/// registering do.
///
/// # Errors
/// [`Refusal::TrialNowhere`], [`Refusal::SampleNowhere`] and [`Refusal::Register`] when it can go nowhere.
pub fn send_sample(ctx: &Ctx, user: &User, (piece, language): (Piece, &str)) -> Result<(), Error> {
    check_sample(ctx, user, piece)?;
    ctx.write(|tx| {
        let (user, locale) = (user.id.clone(), language.to_owned());
        tx.post(&Letter::Sample { user, piece, locale, at: ctx.now })?;
        tx.record(Draft::of_tenant(Kind::SampleSent).noted(&format!("{language}: {piece}")))
    })
}
