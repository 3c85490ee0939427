//! Security questions: registering answers, asking some of them, and checking what is typed.

use super::{Ctx, Error, contact, register};
use crate::domain::ids::{AnswerId, UserId};
use crate::domain::method::{Credential, Source};
use crate::domain::moment::Moment;
use crate::domain::password::Password;
use crate::domain::question::check::{self, Given};
use crate::domain::question::{Wording, draw, normalize};
use crate::domain::refusal::Refusal;
use crate::domain::tenant::Tenant;
use crate::hasher::SALT_BYTES;
use crate::store::Conn;
use crate::store::answers::{self, Answer};
use crate::store::methods::{self, Method};
use crate::store::users::{self, User};
use secrecy::{ExposeSecret, SecretString};
use std::collections::HashMap;

/// The label of the key that questions are drawn with.
const DRAW_KEY: &str = "questions";
/// A form that was shown before midnight may come back after it, as long as a reset lasts.
const FORM_LIFE_MINUTES: i64 = 30;

/// Whose questions are asked.
#[derive(Clone, Copy)]
pub enum Whose<'a> {
    /// Those of a user. One who registered fewer than are asked is asked as nobody would be.
    User(&'a User),
    /// Those that a name which nobody has seems to have registered.
    Nobody {
        /// The name, as names are compared.
        name_key: &'a str,
    },
}

/// A question that is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Its id, which names the field of its answer.
    pub id: String,
    /// Its words, in the language of the page where there are such.
    pub wording: Wording,
}

/// The questions of today: the same on every page until midnight in UTC, whatever was answered.
///
/// # Errors
/// When the database does not answer.
pub fn asked(ctx: &Ctx, whose: Whose<'_>) -> Result<Vec<Asked>, Error> {
    let sheet = Sheet::of(ctx, whose)?;
    let drawn = sheet.drawn(ctx, ctx.now).into_iter();
    Ok(drawn.filter_map(|id| Some(Asked { wording: wording(ctx, id)?, id: id.to_owned() })).collect())
}

/// Whether `typed`, pairs of a question's id and an answer, answers all questions of today.
///
/// Every answer is compared, whatever the first says, and a made-up account costs as many comparisons as a real one.
/// A right answer costs as much as a wrong one, also after the cost of hashes was raised.
///
/// # Errors
/// [`Error::Busy`] when too many passwords wait to be compared; when a stored answer cannot be opened.
pub fn check(ctx: &Ctx, whose: Whose<'_>, typed: &[(String, SecretString)]) -> Result<bool, Error> {
    let sheet = Sheet::of(ctx, whose)?;
    let drawn = sheet.answered(ctx, typed);
    let comparisons = usize::from(ctx.tenant.settings.recovery.questions.answered).max(drawn.len());
    let mut right = !sheet.stored.is_empty();
    for place in 0..comparisons {
        let id = drawn.get(place).copied();
        let answer = id.and_then(|id| typed.iter().find(|(asked, _)| asked == id)).map(|(_, answer)| answer);
        let stored = id.and_then(|id| sheet.stored.iter().find(|stored| stored.question_id == id));
        let hash = stored.map(|stored| opened(ctx, stored)).transpose()?;
        let hash = hash.as_ref().map(ExposeSecret::expose_secret);
        let answer = answer.map(as_password).unwrap_or_else(|| as_password(&SecretString::default()));
        let matches = ctx.services.hasher.verify_in_vain(ctx.tenant_id(), &answer, hash)?.matches;
        right &= matches || id.is_none();
    }
    Ok(right)
}

/// What an account answers questions with.
struct Sheet {
    /// What the draw is bound to.
    account: String,
    /// The ids of the questions it registered, or seems to have.
    registered: Vec<String>,
    /// The answers; none of a made-up account.
    stored: Vec<Answer>,
}

impl Sheet {
    fn of(ctx: &Ctx, whose: Whose<'_>) -> Result<Self, Error> {
        let (id, name_key) = match whose {
            Whose::User(user) => (user.id.clone(), user.name_key.as_str()),
            // The database is asked for nobody's answers too.
            Whose::Nobody { name_key } => (ctx.services.id::<UserId>(), name_key),
        };
        let mut stored = ctx.read(|conn| answers::list(conn, ctx.tenant_id(), &id))?;
        stored.retain(|answer| ctx.tenant.settings.questions.knows(&answer.question_id));
        // Fewer than are asked would be as many proofs too few.
        if stored.is_empty() || stored.len() < usize::from(ctx.tenant.settings.recovery.questions.answered) {
            return Ok(Self::made_up(ctx, name_key));
        }
        let registered = stored.iter().map(|answer| answer.question_id.clone()).collect();
        Ok(Self { account: id.to_string(), registered, stored })
    }

    fn made_up(ctx: &Ctx, name_key: &str) -> Self {
        let account = format!("{}:{name_key}", ctx.tenant_id());
        let (settings, key) = (&ctx.tenant.settings, ctx.services.keys.derive(DRAW_KEY));
        let count = settings.recovery.questions.registered;
        let registered = draw::made_up(&key, &account, settings.questions.offered(), count);
        let registered = registered.into_iter().map(str::to_owned).collect();
        Self { account, registered, stored: Vec::new() }
    }

    /// The ids of the questions asked on the day of `at`.
    fn drawn(&self, ctx: &Ctx, at: Moment) -> Vec<&str> {
        let key = ctx.services.keys.derive(DRAW_KEY);
        let ids = self.registered.iter().map(String::as_str);
        let count = ctx.tenant.settings.recovery.questions.answered;
        draw::asked(&key, &self.account, draw::day_of(at), ids, count)
    }

    /// The ids of the questions that `typed` answers: today's, or those of the day on which its page was shown.
    fn answered(&self, ctx: &Ctx, typed: &[(String, SecretString)]) -> Vec<&str> {
        let shown = self.drawn(ctx, ctx.now.plus_minutes(-FORM_LIFE_MINUTES));
        let fits = shown.iter().all(|id| typed.iter().any(|(asked, _)| asked == id));
        if fits { shown } else { self.drawn(ctx, ctx.now) }
    }
}

fn opened(ctx: &Ctx, stored: &Answer) -> Result<SecretString, Error> {
    Ok(contact::unseal(&ctx.services.keys, &answers::place(&stored.id), &stored.sealed)?)
}

/// An answer on its way to a hash, which is made as that of a password.
fn as_password(typed: &SecretString) -> Password {
    Password::new(&normalize::folded_answer(typed))
}

/// The words of a question in the language of the request, else in the organization's.
fn wording(ctx: &Ctx, id: &str) -> Option<Wording> {
    ctx.tenant.settings.questions.wording(id, &[&ctx.origin.locale, &ctx.tenant.default_locale])
}

/// The questions that `user` may choose: those that are offered, and retired ones that the user has answered.
///
/// # Errors
/// [`Refusal::Register`] where this user answers no questions.
pub fn choices(ctx: &Ctx, user: &User) -> Result<Choices, Error> {
    register::check_offered(ctx, user, Credential::Questions)?;
    let stored = ctx.read(|conn| answers::list(conn, ctx.tenant_id(), &user.id))?;
    let chosen: Vec<_> = stored.into_iter().map(|answer| answer.question_id).collect();
    let questions = &ctx.tenant.settings.questions;
    let kept = chosen.iter().map(String::as_str).filter(|id| questions.retired.contains_key(*id));
    let ids = questions.offered().chain(kept);
    let offered = ids.filter_map(|id| Some(Asked { wording: wording(ctx, id)?, id: id.to_owned() }));
    Ok(Choices { offered: offered.collect(), chosen })
}

/// What somebody may choose from.
pub struct Choices {
    /// The questions.
    pub offered: Vec<Asked>,
    /// The ids of those answered until now.
    pub chosen: Vec<String>,
}

/// Keeps `given` in place of all earlier answers of `user`.
///
/// # Errors
/// [`Refusal::Questions`] naming everything that is wrong with them, [`Refusal::Register`] where this user answers none,
/// [`Error::Busy`] when too many passwords wait.
pub fn register(ctx: &Ctx, user: &User, given: &[Given]) -> Result<(), Error> {
    register::check_offered(ctx, user, Credential::Questions)?;
    let flaws = check::check(&ctx.tenant.settings.recovery.questions, given, &own_names(user));
    if !flaws.is_empty() {
        return Err(Refusal::Questions(flaws).into());
    }
    let new = given.iter().map(|one| hashed(ctx, user, one)).collect::<Result<Vec<_>, _>>()?;
    ctx.write(|tx| {
        users::hold(tx.conn, user)?;
        answers::set_all(tx.conn, ctx.tenant_id(), &user.id, &new)?;
        register::save(tx, ctx, user, row(ctx, user))
    })
}

/// After the rules or the questions of `tenant` changed: whoever answered fewer than are asked now has registered none,
/// until they answer more or fewer are asked again.
///
/// # Errors
/// When the database does not answer.
pub(super) fn recount(conn: &mut Conn, tenant: &Tenant) -> Result<(), Error> {
    let least = usize::from(tenant.settings.recovery.questions.answered);
    let mut known: HashMap<UserId, usize> = HashMap::new();
    for (user, question) in answers::list_questions(conn, &tenant.id)? {
        *known.entry(user).or_default() += usize::from(tenant.settings.questions.knows(&question));
    }
    let (enough, few): (Vec<_>, Vec<_>) = known.into_iter().partition(|(_, count)| *count >= least);
    let users = |counted: Vec<(UserId, usize)>| counted.into_iter().map(|(user, _)| user).collect::<Vec<_>>();
    methods::set_verified(conn, &tenant.id, Credential::Questions, &users(enough))?;
    methods::set_unverified(conn, &tenant.id, Credential::Questions, &users(few))?;
    Ok(())
}

/// Keeps `given` for a user who has answered nothing, unchecked. Nobody is told.
///
/// # Errors
/// [`Error::Busy`] when too many passwords wait.
pub fn import(ctx: &Ctx, user: &User, given: &[Given]) -> Result<(), Error> {
    let new = given.iter().map(|one| hashed(ctx, user, one)).collect::<Result<Vec<_>, _>>()?;
    ctx.write(|tx| {
        answers::set_all(tx.conn, ctx.tenant_id(), &user.id, &new)?;
        Ok(methods::insert(tx.conn, &row(ctx, user))?)
    })
}

fn own_names(user: &User) -> Vec<String> {
    let (given, family) =
        (user.given_name.clone().unwrap_or_default(), user.family_name.clone().unwrap_or_default());
    let local = user.name.split('@').next().unwrap_or_default().to_owned();
    let both = [format!("{given} {family}"), format!("{family} {given}")];
    [user.name.clone(), local, user.display_name.clone(), given, family].into_iter().chain(both).collect()
}

fn hashed(ctx: &Ctx, user: &User, given: &Given) -> Result<Answer, Error> {
    let hash = ctx.services.hasher.hash(&as_password(&given.answer), ctx.services.bytes::<SALT_BYTES>())?;
    let id: AnswerId = ctx.services.id();
    Ok(Answer {
        sealed: contact::seal(ctx, &answers::place(&id), &hash)?,
        id,
        tenant_id: ctx.tenant_id().clone(),
        user_id: user.id.clone(),
        question_id: given.question.clone(),
        created_at: ctx.now,
    })
}

fn row(ctx: &Ctx, user: &User) -> Method {
    let bare = contact::bare(ctx, &user.id, (Credential::Questions, Source::User));
    Method { verified_at: Some(ctx.now), confirmed_at: Some(ctx.now), ..bare }
}
