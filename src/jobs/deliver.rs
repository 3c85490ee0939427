//! Sends what waits in the outbox.
//!
//! At least once: a worker that dies between sending and noting it lets another one send again after the lease.
//! Both copies carry the same `Message-ID`.

use super::resolve::{Resolved, portal_url, resolve};
use crate::courier::{
    Channel, Envelope, Logo, MailColours, MailPalette, SendError, Stationery, compose, one_line,
};
use crate::domain::brand::TextElement;
use crate::domain::event::Actor;
use crate::domain::letter::Letter;
use crate::domain::palette::{Palette, Scheme};
use crate::domain::tenant::Tenant;
use crate::i18n::{Catalog, Localizer};
use crate::ops::tenants::TenantCache;
use crate::ops::{Ctx, Error, Origin, Services};
use crate::store::brands;
use crate::store::outbox::{self, Outcome, Posted};
use lettre::Address;
use lettre::message::Mailbox;
use std::sync::Arc;
use url::Url;

/// Letters leased at once.
const BATCH: i64 = 20;
/// How long a lease lasts: longer than a batch can take when every mail meets the time limit of the mail server.
const LEASE_SECONDS: i64 = 20 * 30;
/// Pauses between tries, in seconds. A letter that the last one does not help is given up, after a day in all.
const PAUSES_SECONDS: [i64; 10] = [5, 15, 60, 180, 600, 1_800, 3_600, 10_800, 21_600, 43_200];

/// Takes letters out of the outbox and hands them to a channel.
pub struct Postman {
    /// Database, keys, time.
    pub services: Arc<Services>,
    /// The tenants.
    pub tenants: Arc<TenantCache>,
    /// The languages.
    pub catalog: Catalog,
    /// The way out.
    pub channel: Box<dyn Channel>,
    /// The sender; its name gives way to the tenant's.
    pub from: Mailbox,
    /// Where links in mails begin.
    pub public_url: Url,
}

impl Postman {
    /// Sends what is due, one batch; returns how many letters it handled.
    ///
    /// # Errors
    /// When the database does not answer. A letter that cannot be sent is no error: it waits for its next try.
    pub fn deliver(&self) -> anyhow::Result<usize> {
        let now = self.services.now();
        let until = now.plus_seconds(LEASE_SECONDS);
        let leased = self.services.store.write(|conn| anyhow::Ok(outbox::lease(conn, BATCH, now, until)?))?;
        for posted in &leased {
            self.settle(posted, self.send(posted))?;
        }
        Ok(leased.len())
    }

    fn send(&self, posted: &Posted) -> anyhow::Result<Outcome> {
        let tenants = self.tenants.current();
        let Some(tenant) = tenants.get(&posted.tenant_id) else {
            return Ok(Outcome::Dropped);
        };
        let letter: Letter = serde_json::from_str(&posted.letter)?;
        let ctx = Ctx {
            services: self.services.clone(),
            tenant: tenant.clone(),
            origin: Origin::default(),
            actor: Actor::Operator,
            now: self.services.now(),
        };
        let resolved = match resolve(&ctx, &letter, &self.public_url) {
            Ok(Some(resolved)) => resolved,
            Ok(None) => return Ok(Outcome::Dropped),
            Err(Error::Fault(error)) => return Err(error),
            Err(_) => anyhow::bail!("a letter was refused"),
        };
        self.channel.send(&self.envelope(tenant, posted, resolved)?)?;
        Ok(Outcome::Sent)
    }

    fn envelope(&self, tenant: &Tenant, posted: &Posted, resolved: Resolved) -> anyhow::Result<Envelope> {
        let localizer = self.localizer(tenant, &resolved.locale);
        let mail = compose(&resolved.content, &self.stationery(tenant, &localizer)?, &localizer)?;
        let name = one_line(&tenant.brand.display_name);
        let help_desk = tenant.brand.help_desk.mail.as_deref().and_then(|mail| mail.parse::<Address>().ok());
        Ok(Envelope {
            to: resolved
                .to
                .parse()
                .map_err(|_| SendError::Permanent("the address cannot be written to".into()))?,
            from: Mailbox::new(Some(name.clone()), self.from.email.clone()),
            reply_to: help_desk.map(|address| Mailbox::new(Some(name), address)),
            message_id_domain: self.from.email.domain().to_owned(),
            mail,
            at: jiff::Timestamp::from_millisecond(*posted.created_at.as_millis())?,
            id: uuid::Uuid::try_parse(posted.id.as_str())?,
        })
    }

    fn localizer(&self, tenant: &Tenant, tag: &str) -> Arc<Localizer> {
        let wanted = self.catalog.find(tag).filter(|found| tenant.offers(found.tag()));
        wanted
            .or_else(|| self.catalog.find(&tenant.default_locale))
            .unwrap_or_else(|| self.catalog.default_localizer())
    }

    fn stationery(&self, tenant: &Tenant, localizer: &Localizer) -> anyhow::Result<Stationery> {
        let brand = &tenant.brand;
        let footer = brand.text(TextElement::MailFooter, &[localizer.tag()], &tenant.default_locale);
        let colours = |scheme| colours(&Palette::derive(brand.accent, scheme, brand.contrast));
        Ok(Stationery {
            brand_name: brand.display_name.clone(),
            short_name: brand.short_name.clone(),
            colours: MailColours { light: colours(Scheme::Light), dark: colours(Scheme::Dark) },
            logo: self.logo(tenant)?,
            portal_url: portal_url(tenant, &self.public_url)?,
            help_desk: brand.help_desk.mail.clone(),
            footer: footer.map(|(text, tag)| (text.to_owned(), tag.to_owned())),
        })
    }

    fn logo(&self, tenant: &Tenant) -> anyhow::Result<Option<Logo>> {
        let Some(logo) = &tenant.brand.logo else {
            return Ok(None);
        };
        let name = logo.file_name();
        let asset = self.services.store.read(|conn| brands::find_asset(conn, &tenant.id, &name))?;
        Ok(asset.map(|asset| Logo { png: asset.body, width: logo.width, height: logo.height }))
    }

    fn settle(&self, posted: &Posted, result: anyhow::Result<Outcome>) -> anyhow::Result<()> {
        let now = self.services.now();
        let error = match result {
            Ok(outcome) => {
                return self
                    .services
                    .store
                    .write(|conn| Ok(outbox::finish(conn, posted, outcome, None, now)?));
            }
            Err(error) => error,
        };
        let final_word = matches!(error.downcast_ref::<SendError>(), Some(SendError::Permanent(_)));
        let pause = usize::try_from(posted.tries).ok().and_then(|tries| PAUSES_SECONDS.get(tries));
        let reason = format!("{error:#}");
        match pause.filter(|_| !final_word) {
            Some(pause) => {
                tracing::warn!(letter.id = %posted.id, retry.seconds = *pause, "a mail waits: {reason}");
                let due = now.plus_seconds(*pause);
                self.services.store.write(|conn| Ok(outbox::postpone(conn, posted, &reason, due)?))
            }
            None => {
                tracing::error!(letter.id = %posted.id, "a mail was given up: {reason}");
                let give_up = Outcome::GivenUp;
                self.services
                    .store
                    .write(|conn| Ok(outbox::finish(conn, posted, give_up, Some(&reason), now)?))
            }
        }
    }

    /// The way out, for whoever describes or checks it.
    pub fn channel(&self) -> &dyn Channel {
        self.channel.as_ref()
    }
}

impl std::fmt::Debug for Postman {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Postman").field("channel", &self.channel.describe()).finish_non_exhaustive()
    }
}

fn colours(palette: &Palette) -> MailPalette {
    MailPalette {
        page: palette.page.to_string(),
        card: palette.card.to_string(),
        soft: palette.soft.to_string(),
        text: palette.text.to_string(),
        muted: palette.muted.to_string(),
        line: palette.line.to_string(),
        edge: palette.edge.to_string(),
        link: palette.link.to_string(),
    }
}
