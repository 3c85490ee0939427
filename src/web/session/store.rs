//! The rows that sessions are kept in.

use super::{KEY, Values};
use crate::domain::token;
use crate::ops::Services;
use crate::ops::session;
use actix_session::storage::{LoadError, SaveError, SessionKey, SessionStore, UpdateError};
use actix_web::cookie::time::Duration;
use actix_web::web;
use std::sync::Arc;

/// Keeps sessions in the database.
#[derive(Clone)]
pub struct DatabaseStore(pub(super) Arc<Services>);

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
    async fn load(&self, key: &SessionKey) -> Result<Option<Values>, LoadError> {
        let hash = token::digest(key.as_ref());
        let state =
            self.run(move |services| session::load(services, &hash)).await.map_err(LoadError::Other)?;
        state
            .map(|state| serde_json::from_str(&state))
            .transpose()
            .map_err(|e| LoadError::Deserialization(e.into()))
    }

    // The row was written by whatever began the session; see `Opening`.
    async fn save(&self, values: Values, _: &Duration) -> Result<SessionKey, SaveError> {
        let key = values.get(KEY).and_then(|json| serde_json::from_str::<String>(json).ok());
        let key = key.ok_or_else(|| SaveError::Other(anyhow::anyhow!("only a sign-in begins a session")))?;
        SessionKey::try_from(key).map_err(|e| SaveError::Other(e.into()))
    }

    // A row that is gone was ended: it must not come back.
    async fn update(&self, key: SessionKey, values: Values, _: &Duration) -> Result<SessionKey, UpdateError> {
        let hash = token::digest(key.as_ref());
        let write = move |services: &Services| {
            let body = serde_json::to_string(&values)?;
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
