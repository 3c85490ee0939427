//! What most commands work on: an opened installation, its tenants and its users.

use super::args::UserAddress;
use super::refused;
use super::start::{self, Opened};
use crate::domain::event::Actor;
use crate::domain::name::TypedName;
use crate::domain::tenant::{Tenant, Tenants};
use crate::ops::{Ctx, Origin, Services, tenants, users};
use crate::store::users::User;
use anyhow::Context;
use std::path::Path;
use std::sync::Arc;

/// An opened installation.
pub struct Installation {
    /// Its database and keys.
    pub services: Arc<Services>,
    /// Its tenants, as they were when it was opened.
    pub tenants: Tenants,
}

impl Installation {
    /// Opens one that is there.
    pub fn open(config: Option<&Path>) -> anyhow::Result<Self> {
        Self::of(start::existing(config)?)
    }

    /// Opens one, and makes it first where there is none.
    pub fn open_or_make(config: Option<&Path>) -> anyhow::Result<Self> {
        Self::of(start::ready(config)?)
    }

    fn of(opened: Opened) -> anyhow::Result<Self> {
        let tenants = opened.services.store.read(tenants::read_all)?;
        Ok(Self { services: opened.services, tenants })
    }

    /// The tenant with this short name.
    pub fn tenant(&self, slug: &str) -> anyhow::Result<Arc<Tenant>> {
        let found = self.tenants.by_slug(slug).cloned();
        found.with_context(|| format!("there is no tenant {slug}; see `latchkey tenant list`"))
    }

    /// The tenant that was named, else the default one.
    pub fn tenant_or_default(&self, slug: Option<&str>) -> anyhow::Result<Arc<Tenant>> {
        match slug {
            Some(slug) => self.tenant(slug),
            None => self
                .tenants
                .default_tenant()
                .cloned()
                .context("there is no tenant yet; `latchkey tenant create` makes one"),
        }
    }

    /// The tenant that a user name belongs to: the named one, else the one of its realm, else the default one.
    pub fn tenant_of(&self, address: &UserAddress) -> anyhow::Result<Arc<Tenant>> {
        let name = TypedName::parse(&address.user);
        let by_realm =
            name.as_ref().and_then(TypedName::realm).and_then(|realm| self.tenants.of_realm(realm));
        match (&address.tenant, by_realm) {
            (None, Some(tenant)) => Ok(tenant.clone()),
            (slug, _) => self.tenant_or_default(slug.as_deref()),
        }
    }

    /// What an operator's command is given in `tenant`.
    pub fn ctx(&self, tenant: Arc<Tenant>) -> Ctx {
        Ctx {
            origin: Origin { locale: tenant.default_locale.clone(), ..Origin::default() },
            services: self.services.clone(),
            tenant,
            actor: Actor::Operator,
            now: self.services.now(),
            note: None,
        }
    }

    /// The user whom `address` means.
    pub fn user(&self, address: &UserAddress) -> anyhow::Result<(Ctx, User)> {
        let ctx = self.ctx(self.tenant_of(address)?);
        let found = users::find(&ctx, &address.user).map_err(refused::in_words)?;
        let user = found.with_context(|| {
            format!("there is no user {} in the tenant {}", address.user, ctx.tenant.slug)
        })?;
        Ok((ctx, user))
    }
}

/// The whole name of a user, with a realm of the tenant where the name has none.
pub fn full_name(tenant: &Tenant, user: &User) -> String {
    match tenant.realms.first() {
        Some(realm) if !user.name.contains('@') => format!("{}@{realm}", user.name),
        _ => user.name.clone(),
    }
}
