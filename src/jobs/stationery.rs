//! From a resolved letter to a message on its way: the tenant's letterhead, language and sender.

use super::Postman;
use super::resolve::{PhoneLetter, Said, portal_url};
use crate::courier::phone::{self, Letterhead, PhoneMessage, Words};
use crate::courier::{Content, Envelope, Logo, SendError, Stationery, compose, in_own_words, one_line};
use crate::domain::method::Method;
use crate::domain::tenant::Tenant;
use crate::i18n::Localizer;
use crate::ops::gateway;
use crate::store::outbox::Posted;
use crate::store::{Conn, brands, message_texts};
use anyhow::Context;
use lettre::Address;
use lettre::message::Mailbox;
use std::sync::Arc;

impl Postman {
    /// The mail that a letter becomes.
    pub(super) fn envelope(
        &self,
        tenant: &Tenant,
        posted: &Posted,
        (to, locale, content): (&str, &str, &Content),
    ) -> anyhow::Result<Envelope> {
        let localizer = self.localizer(tenant, locale)?;
        let mail = compose(content, &self.stationery(tenant, &localizer)?, &localizer)?;
        let name = one_line(&tenant.brand.display_name);
        let help_desk = tenant.brand.help_desk.mail.as_deref().and_then(|mail| mail.parse::<Address>().ok());
        Ok(Envelope {
            to: to.parse().map_err(|_| SendError::Permanent("the address cannot be written to".into()))?,
            from: Mailbox::new(Some(name.clone()), self.from.email.clone()),
            reply_to: help_desk.map(|address| Mailbox::new(Some(name), address)),
            message_id_domain: self.from.email.domain().to_owned(),
            mail,
            at: jiff::Timestamp::from_millisecond(*posted.created_at.as_millis())?,
            id: uuid::Uuid::try_parse(posted.id.as_str())?,
        })
    }

    /// The text or call that a letter becomes.
    pub(super) fn phone_message(
        &self,
        tenant: &Tenant,
        posted: &Posted,
        letter: PhoneLetter,
    ) -> anyhow::Result<PhoneMessage> {
        let localizer = self.localizer(tenant, &letter.locale)?;
        let portal = portal_url(tenant, &self.public_url)?;
        let host = portal.host_str().context("the portal has no host name")?.to_owned();
        let letterhead = Letterhead { name: tenant.brand.short_name.clone(), host };
        let (words, code) = match (letter.said, letter.method) {
            (Said::Former, _) => (Words::Text(phone::former(&letterhead, &localizer)), None),
            (Said::Trial, _) => (Words::Text(phone::trial(&letterhead, &localizer)), None),
            (Said::CallerCode(code), Method::Text) => {
                (Words::Text(phone::caller_text(&letterhead, &code, &localizer)), Some(code))
            }
            (Said::CallerCode(code), _) => {
                (Words::Call(phone::caller_call(&letterhead, &code, &localizer)), Some(code))
            }
            (Said::Code(code), Method::Text) => {
                (Words::Text(phone::text(&letterhead, &code, &localizer)), Some(code))
            }
            (Said::Code(code), _) => (Words::Call(phone::call(&letterhead, &code, &localizer)), Some(code)),
        };
        let token = gateway::token_for_message(&self.services, &tenant.id, &posted.id);
        Ok(PhoneMessage {
            id: uuid::Uuid::try_parse(posted.id.as_str())?,
            to: letter.to,
            language: localizer.tag().to_owned(),
            code,
            words,
            // Not at the tenant's own host: the gateway is the installation's.
            report: self.public_url.join(&format!("/gateway/{token}"))?.into(),
            at: jiff::Timestamp::from_millisecond(*posted.created_at.as_millis())?,
        })
    }

    /// The language with this tag, else the tenant's, in the tenant's own words where it has such.
    fn localizer(&self, tenant: &Tenant, tag: &str) -> anyhow::Result<Arc<Localizer>> {
        let wanted = self.catalog.find(tag).filter(|found| tenant.offers(found.tag()));
        let spoken = wanted
            .or_else(|| self.catalog.find(&tenant.default_locale))
            .unwrap_or_else(|| self.catalog.default_localizer());
        let list = |conn: &mut Conn| message_texts::list_in(conn, &tenant.id, spoken.tag());
        let stored = self.services.store.read(list)?;
        let words: Vec<_> = stored.iter().map(|row| (row.message.as_str(), row.words.as_str())).collect();
        Ok(in_own_words(&spoken, &words))
    }

    fn stationery(&self, tenant: &Tenant, localizer: &Localizer) -> anyhow::Result<Stationery> {
        let portal_url = portal_url(tenant, &self.public_url)?;
        Ok(Stationery::of(tenant, localizer, portal_url, self.logo(tenant)?))
    }

    fn logo(&self, tenant: &Tenant) -> anyhow::Result<Option<Logo>> {
        let Some(logo) = &tenant.brand.logo else {
            return Ok(None);
        };
        let name = logo.file_name();
        let asset = self.services.store.read(|conn| brands::find_asset(conn, &tenant.id, &name))?;
        Ok(asset.map(|asset| Logo { png: asset.body, width: logo.width, height: logo.height }))
    }
}
