//! Sessions of signed-in users on the project's own database: listed, and ended by deleting a row.

use crate::domain::ids::{SessionId, TenantId, UserId};
use crate::domain::token;
use crate::ops::Services;
use crate::ops::session::{self, NewSession};
use actix_session::config::{BrowserSession, TtlExtensionPolicy};
use actix_session::storage::{LoadError, SaveError, SessionKey, SessionStore, UpdateError};
use actix_session::{Session, SessionMiddleware};
use actix_web::cookie::{Key, SameSite, time::Duration};
use actix_web::web;
use std::collections::HashMap;
use std::sync::Arc;

/// Random bytes of a session key (OWASP ASVS 5.0, 7.2.3: at least 128 bits).
const KEY_BYTES: usize = 32;
/// The labels of the two halves of the key that the cookie is signed with.
const COOKIE_KEYS: [&str; 2] = ["session-cookie", "session-cookie-2"];

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
    /// The locale that the user chose.
    pub locale: Option<String>,
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
            locale: get("locale"),
        })
    }

    /// Puts a user into `session`, under a new key.
    ///
    /// # Errors
    /// When the values cannot be serialized.
    pub fn begin(&self, session: &Session, browser: &str) -> anyhow::Result<()> {
        session.clear();
        session.renew();
        session.insert("id", self.id.as_str())?;
        session.insert("tenant", self.tenant.as_str())?;
        session.insert("user", self.user.as_str())?;
        session.insert("display_name", &self.display_name)?;
        session.insert("browser", browser)?;
        self.keep_locale(session)
    }

    /// Keeps the chosen locale.
    ///
    /// # Errors
    /// When the value cannot be serialized.
    pub fn keep_locale(&self, session: &Session) -> anyhow::Result<()> {
        if let Some(locale) = &self.locale {
            session.insert("locale", locale)?;
        }
        Ok(())
    }
}

/// The layer that loads and keeps sessions.
pub fn layer(services: &Arc<Services>, https: bool) -> SessionMiddleware<DatabaseStore> {
    let halves = COOKIE_KEYS.map(|label| services.keys.derive(label));
    let life = BrowserSession::default()
        .state_ttl(Duration::minutes(session::IDLE_MINUTES))
        .state_ttl_extension_policy(TtlExtensionPolicy::OnStateChanges);
    SessionMiddleware::builder(DatabaseStore(services.clone()), Key::from(&halves.concat()))
        .cookie_name(super::cx::cookie_name(https, "session"))
        .cookie_secure(https)
        .cookie_http_only(true)
        .cookie_same_site(SameSite::Lax)
        .cookie_content_security(actix_session::config::CookieContentSecurity::Signed)
        .session_lifecycle(life)
        .build()
}

type State = HashMap<String, String>;

/// Keeps sessions in the database.
#[derive(Clone)]
pub struct DatabaseStore(Arc<Services>);

impl DatabaseStore {
    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Services) -> anyhow::Result<T> + Send + 'static,
    ) -> anyhow::Result<T> {
        let services = self.0.clone();
        web::block(move || work(&services)).await?
    }
}

impl SessionStore for DatabaseStore {
    async fn load(&self, key: &SessionKey) -> Result<Option<State>, LoadError> {
        let hash = token::digest(key.as_ref());
        let state =
            self.run(move |services| session::load(services, &hash)).await.map_err(LoadError::Other)?;
        state
            .map(|state| serde_json::from_str(&state))
            .transpose()
            .map_err(|e| LoadError::Deserialization(e.into()))
    }

    async fn save(&self, state: State, ttl: &Duration) -> Result<SessionKey, SaveError> {
        let random = data_encoding::HEXLOWER.encode(&self.0.bytes::<KEY_BYTES>());
        let key = SessionKey::try_from(random).map_err(|e| SaveError::Other(e.into()))?;
        let (hash, seconds) = (token::digest(key.as_ref()), ttl.whole_seconds());
        self.run(move |services| begin(services, hash, &state, seconds)).await.map_err(SaveError::Other)?;
        Ok(key)
    }

    // A row that is gone was ended: it must not come back.
    async fn update(&self, key: SessionKey, state: State, _: &Duration) -> Result<SessionKey, UpdateError> {
        let hash = token::digest(key.as_ref());
        let write = move |services: &Services| {
            let body = serde_json::to_string(&state)?;
            session::keep_state(services, &hash, &body)
        };
        self.run(write).await.map_err(UpdateError::Other)?;
        Ok(key)
    }

    // Use is noted when a session is loaded.
    async fn update_ttl(&self, _: &SessionKey, _: &Duration) -> anyhow::Result<()> {
        Ok(())
    }

    async fn delete(&self, key: &SessionKey) -> anyhow::Result<()> {
        let hash = token::digest(key.as_ref());
        self.run(move |services| session::end(services, &hash)).await
    }
}

fn begin(services: &Services, key_hash: String, state: &State, seconds: i64) -> anyhow::Result<()> {
    let get = |key: &str| state.get(key).and_then(|json| serde_json::from_str::<String>(json).ok());
    let missing = || anyhow::anyhow!("a session without a user is not kept");
    let new = NewSession {
        key_hash,
        public_id: get("id").ok_or_else(missing)?.parse()?,
        tenant: get("tenant").ok_or_else(missing)?.parse()?,
        user: get("user").ok_or_else(missing)?.parse()?,
        state: serde_json::to_string(state)?,
        browser: get("browser").unwrap_or_default(),
        seconds,
    };
    session::begin(services, new)
}
