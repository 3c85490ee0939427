//! Sessions of signed-in users on the project's own database: listed, and ended by deleting a row.

mod layer;
mod store;

pub use layer::layer;

use super::cx::Cx;
use super::signed_in::SignedIn;
use crate::domain::ids::{SessionId, TenantId, UserId};
use crate::domain::interrupt::Interrupt;
use crate::domain::moment::Moment;
use crate::domain::token;
use crate::domain::user::Role;
use crate::ops::session::NewSession;
use crate::store::users::User;
use actix_session::Session;
use actix_session::storage::UpdateError;
use actix_web::error::InternalError;
use std::collections::HashMap;

/// Random bytes of a session key (OWASP ASVS 5.0, 7.2.3: at least 128 bits).
const KEY_BYTES: usize = 32;
/// Under which name a session that begins carries its own key, until the cookie is made of it.
const KEY: &str = "key";

/// Under which name it keeps when its user was last checked, in milliseconds.
const CHECKED_AT: &str = "checked_at";

/// Under which name it keeps what its user may do, where that is more than a user does.
const STAFF: &str = "staff";

/// What a session holds: names, and values as JSON.
type Values = HashMap<String, String>;

/// Who a session belongs to, as the pages know it without asking the database again.
#[derive(Clone, Debug)]
pub struct SessionState {
    /// Its public name.
    pub id: SessionId,
    /// Its tenant.
    pub tenant: TenantId,
    /// Whose it is.
    pub user: UserId,
    /// The user's name for people.
    pub display_name: String,
    /// Whether the user had more to do here than a user when the session began. Decides about a link alone.
    pub is_staff: bool,
    /// The locale that the user chose.
    pub locale: Option<String>,
    /// What is asked of the user before they go on.
    pub interrupt: Option<Interrupt>,
    /// Where the user was going when that came; empty for the account.
    pub next: String,
    /// What offers of this session are derived from besides it.
    pub offer: String,
    /// When the user last proved to be the one; none in a session from before that was noted.
    pub checked_at: Option<Moment>,
}

impl SessionState {
    /// What `session` holds; none when nobody is signed in.
    pub fn of(session: &Session) -> Option<Self> {
        let get = |key: &str| session.get::<String>(key).ok().flatten();
        Some(Self {
            id: get("id")?.parse().ok()?,
            tenant: get("tenant")?.parse().ok()?,
            user: get("user")?.parse().ok()?,
            display_name: get("display_name")?,
            is_staff: get(STAFF).is_some(),
            locale: get("locale"),
            interrupt: get("interrupt").and_then(|name| name.parse().ok()),
            next: get("next").unwrap_or_default(),
            offer: get("offer").unwrap_or_default(),
            checked_at: get(CHECKED_AT).and_then(|at| at.parse().ok()).map(Moment::from_millis),
        })
    }
}

/// Whether `error` says that the rows of sessions could not be read or written. The layer hides the cause; nothing
/// but the database makes it fail in these two ways.
pub fn is_unavailable(error: &actix_web::Error) -> bool {
    let read_or_ended = error.as_error::<InternalError<anyhow::Error>>();
    read_or_ended.is_some() || error.as_error::<InternalError<UpdateError>>().is_some()
}

/// Keeps the chosen locale in `session`.
///
/// # Errors
/// When the value cannot be serialized.
pub fn keep_locale(session: &Session, locale: &str) -> anyhow::Result<()> {
    Ok(session.insert("locale", locale)?)
}

/// Keeps what is asked of the user before they go on; with nothing left, where they were going is forgotten too.
///
/// # Errors
/// When the value cannot be serialized.
pub fn keep_interrupt(session: &Session, interrupt: Option<Interrupt>) -> anyhow::Result<()> {
    match interrupt {
        Some(interrupt) => session.insert("interrupt", interrupt.as_str())?,
        None => {
            session.remove("interrupt");
            session.remove("next");
        }
    }
    Ok(())
}

/// From here on the session offers other secrets than before.
///
/// # Errors
/// When the value cannot be serialized.
pub fn renew_offer(session: &Session, cx: &Cx) -> anyhow::Result<()> {
    Ok(session.insert("offer", key(cx))?)
}

/// A session about to begin. Its key is drawn first, so that its row is written together with whatever gives the
/// right to it; the cookie follows.
#[derive(Clone)]
pub struct Opening {
    key: String,
    id: SessionId,
    interrupt: Option<Interrupt>,
    next: String,
    /// Drawn anew, so that nothing is offered again that an earlier key of the session has offered.
    offer: String,
    checked_at: Moment,
}

impl Opening {
    /// For somebody who signs in on the way to `next`.
    pub fn new(cx: &Cx, next: &str) -> Self {
        let id = cx.site.services.id::<SessionId>();
        let (next, checked_at) = (next.to_owned(), cx.site.services.now());
        Self { key: key(cx), id, interrupt: None, next, offer: key(cx), checked_at }
    }

    /// The same for somebody of whom something is asked first.
    pub fn interrupted(&self, interrupt: Option<Interrupt>) -> Self {
        Self { interrupt, ..self.clone() }
    }

    /// For somebody signed in who was just checked again: the same session under a new key.
    pub fn again(signed_in: &SignedIn) -> Self {
        let SessionState { id, interrupt, next, .. } = signed_in.session.clone();
        let checked_at = signed_in.cx.site.services.now();
        Self { key: key(&signed_in.cx), id, interrupt, next, offer: key(&signed_in.cx), checked_at }
    }

    /// Its row.
    ///
    /// # Errors
    /// When a value cannot be serialized.
    pub fn row(&self, user: &User) -> anyhow::Result<NewSession> {
        let as_json = |(name, value): (&str, String)| Ok((name.to_owned(), serde_json::to_string(&value)?));
        let values = self.values(user).map(as_json).collect::<anyhow::Result<Values>>()?;
        let state = serde_json::to_string(&values)?;
        Ok(NewSession { key_hash: token::digest(&self.key), public_id: self.id.clone(), state })
    }

    /// Once its row is kept: the browser goes on with it.
    ///
    /// # Errors
    /// When a value cannot be serialized.
    pub fn begin(&self, session: &Session, user: &User) -> anyhow::Result<()> {
        session.clear();
        session.renew();
        for (name, value) in self.values(user) {
            session.insert(name, value)?;
        }
        Ok(session.insert(KEY, &self.key)?)
    }

    fn values(&self, user: &User) -> impl Iterator<Item = (&'static str, String)> {
        let values = [
            ("id", self.id.to_string()),
            ("tenant", user.tenant_id.to_string()),
            ("user", user.id.to_string()),
            ("display_name", user.display_name.clone()),
            ("offer", self.offer.clone()),
            (CHECKED_AT, self.checked_at.as_millis().to_string()),
        ];
        let locale = user.locale.clone().map(|locale| ("locale", locale));
        let staff = (user.role != Role::User).then(|| (STAFF, user.role.to_string()));
        let interrupt = self.interrupt.map(|interrupt| ("interrupt", interrupt.as_str().to_owned()));
        let next = self.interrupt.map(|_| ("next", self.next.clone()));
        values.into_iter().chain(locale).chain(staff).chain(interrupt).chain(next)
    }
}

fn key(cx: &Cx) -> String {
    data_encoding::HEXLOWER.encode(&cx.site.services.bytes::<KEY_BYTES>())
}
