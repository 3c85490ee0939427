//! From a letter to what it says and to whom. Addresses, codes and links are found here, when it leaves.

use crate::courier::samples::{self, Model, SAMPLE_CODE, SAMPLE_CODE_MINUTES};
use crate::courier::{Content, HelpAsked};
use crate::domain::ids::{
    CallerCheckId, EnrolmentId, FlowId, HelpRequestId, MethodId, PasswordLinkId, UserId,
};
use crate::domain::letter::{Addressee, Letter, PasswordSet, Prompt, Reader};
use crate::domain::method::Method;
use crate::domain::moment::Moment;
use crate::domain::phone::Phone;
use crate::domain::tenant::Tenant;
use crate::domain::wording::{Channel, Piece};
use crate::i18n::Catalog;
use crate::ops::desk::{self, CallerLetter};
use crate::ops::forgot::{self, CodeLetter};
use crate::ops::help::{self, HelpLetter};
use crate::ops::reach::{self, EnrolmentLetter};
use crate::ops::welcome::LinkLetter;
use crate::ops::{Ctx, Error, expiry, first_steps, messages, register, report, users, welcome};
use crate::store::users::{self as rows, User};
use secrecy::SecretString;
use url::Url;

/// A letter ready to be written, in the locale its reader chose, or the page had.
pub enum Resolved {
    /// As a mail.
    Mail {
        /// The address.
        to: String,
        /// The locale.
        locale: String,
        /// What it says.
        content: Content,
    },
    /// As a text or a call.
    Phone(PhoneLetter),
}

/// What a text or call says.
pub enum Said {
    /// A code.
    Code(SecretString),
    /// A code that the help desk asks for.
    CallerCode(SecretString),
    /// That the phone lets nobody in any more.
    Former,
    /// That texts arrive.
    Trial,
}

/// A text or call on its way.
pub struct PhoneLetter {
    /// The number.
    pub to: Phone,
    /// The locale.
    pub locale: String,
    /// What it says.
    pub said: Said,
    /// As a text, or as a call.
    pub method: Method,
    /// Whose account it is about.
    pub user: UserId,
    /// The flow that asked for it, if one did.
    pub flow: Option<FlowId>,
}

/// Where links begin, and the languages.
type Portal<'a> = (&'a Url, &'a Catalog);

/// Works out a letter; `None` when there is nobody to send it to.
pub fn resolve(ctx: &Ctx, letter: &Letter, portal: Portal<'_>) -> Result<Option<Resolved>, Error> {
    let (public_url, _) = portal;
    match letter {
        Letter::RecoveryCode { flow, number } => recovery_code(ctx, flow, *number),
        Letter::EnrolmentCode { enrolment, number } => enrolment_code(ctx, enrolment, *number),
        Letter::CallerCode { check } => caller_code(ctx, check),
        Letter::PasswordSet(set) => password_set(ctx, set, public_url),
        Letter::PasswordLink { link } => password_link(ctx, link, public_url),
        Letter::PasswordExpires { user, version } => password_expires(ctx, (user, *version), public_url),
        Letter::RegistrationAsked { user, prompt, until } => {
            registration_asked(ctx, (user, *prompt, *until), public_url)
        }
        Letter::FormerPhone { user, method, sealed, locale } => {
            former_phone(ctx, (user, locale.as_deref()), (method, sealed))
        }
        Letter::MethodChanged { user, kind, change, to, at, browser, locale } => {
            let at = at.in_zone(&ctx.tenant.zone);
            let (kind, change, browser) = (*kind, *change, browser.clone());
            let content = |username| Content::MethodChanged { username, kind, change, at, browser };
            method_changed(ctx, (user, locale.as_deref()), to, content)
        }
        Letter::Disowned { user, to, at } => {
            let at = at.in_zone(&ctx.tenant.zone);
            alert(ctx, user, to.as_ref(), |username| Content::ResetDisowned { username, at })
        }
        Letter::HelpAsked { request, to } => help_asked(ctx, request, to.as_ref()),
        Letter::AdministratorReset { user, to, at } => {
            let at = at.in_zone(&ctx.tenant.zone);
            alert(ctx, user, Some(to), |username| Content::AdministratorReset { username, at })
        }
        Letter::TrialMail { user, at, locale } => {
            let at = at.in_zone(&ctx.tenant.zone);
            trial_mail(ctx, (user, locale), |username| Content::TrialMail { username, at })
        }
        Letter::TrialText { user, sealed, locale } => trial_text(ctx, user, (sealed, locale)),
        Letter::Sample { user, piece, locale, at } => sample(ctx, (user, *piece, locale, *at), portal),
    }
}

/// What somebody else is told about a user: an administrator, or the help desk when none is named.
fn alert(
    ctx: &Ctx,
    about: &UserId,
    reader: Option<&UserId>,
    content: impl FnOnce(String) -> Content,
) -> Result<Option<Resolved>, Error> {
    let Some(about) = find(ctx, about)? else {
        return Ok(None);
    };
    let reader = staff(ctx, reader)?;
    Ok(reader.map(|(to, locale)| Resolved::Mail { to, locale, content: content(about.name) }))
}

/// Address and locale of an administrator, or of the help desk when none is named.
fn staff(ctx: &Ctx, reader: Option<&UserId>) -> Result<Option<(String, String)>, Error> {
    let usual = || ctx.tenant.default_locale.clone();
    let Some(id) = reader else {
        return Ok(ctx.tenant.brand.help_desk.mail.clone().map(|to| (to, usual())));
    };
    let Some(administrator) = find(ctx, id)? else { return Ok(None) };
    let to = users::any_mail(ctx, &administrator)?;
    Ok(to.map(|to| (to, administrator.locale.unwrap_or_else(usual))))
}

fn help_asked(
    ctx: &Ctx,
    request: &HelpRequestId,
    reader: Option<&UserId>,
) -> Result<Option<Resolved>, Error> {
    let (Some(HelpLetter { request, name, message }), Some((to, locale))) =
        (help::letter(ctx, request)?, staff(ctx, reader)?)
    else {
        return Ok(None);
    };
    let content = Content::HelpAsked(HelpAsked {
        name,
        reference: request.reference,
        message,
        at: request.sent_at.in_zone(&ctx.tenant.zone),
        browser: request.browser,
        language: request.locale,
    });
    Ok(Some(Resolved::Mail { to, locale, content }))
}

fn recovery_code(ctx: &Ctx, flow: &FlowId, number: i32) -> Result<Option<Resolved>, Error> {
    let Some(letter) = forgot::code_letter(ctx, flow, number)? else { return Ok(None) };
    let CodeLetter { user, flow, asked, code, number, mail } = letter;
    let locale = user.locale.unwrap_or(flow.locale);
    if let Some(to) = number {
        let (method, user, flow, said) = (asked.method, user.id, Some(flow.id), Said::Code(code));
        return Ok(Some(Resolved::Phone(PhoneLetter { to, locale, said, method, user, flow })));
    }
    let Some(to) = mail else { return Ok(None) };
    let zone = &ctx.tenant.zone;
    let content = Content::RecoveryCode {
        username: user.name,
        code,
        until: asked.expires_at.in_zone(zone),
        at: asked.issued_at.in_zone(zone),
        browser: flow.browser,
    };
    Ok(Some(Resolved::Mail { to, locale, content }))
}

fn enrolment_code(ctx: &Ctx, enrolment: &EnrolmentId, number: i32) -> Result<Option<Resolved>, Error> {
    let Some(letter) = reach::enrolment_letter(ctx, enrolment, number)? else { return Ok(None) };
    let EnrolmentLetter { user, enrolment, asked, value, code } = letter;
    let locale = user.locale.unwrap_or(enrolment.locale);
    let method = enrolment.channel;
    if method.wants_number() {
        let letter =
            |to| PhoneLetter { to, locale, said: Said::Code(code), method, user: user.id, flow: None };
        return Ok(Phone::from_stored(&value).map(letter).map(Resolved::Phone));
    }
    let zone = &ctx.tenant.zone;
    let content = Content::EnrolmentCode {
        username: user.name,
        code,
        until: asked.expires_at.in_zone(zone),
        at: asked.issued_at.in_zone(zone),
    };
    Ok(Some(Resolved::Mail { to: value, locale, content }))
}

fn caller_code(ctx: &Ctx, check: &CallerCheckId) -> Result<Option<Resolved>, Error> {
    let Some(CallerLetter { user, check, value, code }) = desk::caller_letter(ctx, check)? else {
        return Ok(None);
    };
    let locale = user.locale.unwrap_or_else(|| ctx.tenant.default_locale.clone());
    let method = check.method;
    if method.wants_number() {
        let (said, user) = (Said::CallerCode(code), user.id);
        let letter = |to| PhoneLetter { to, locale, said, method, user, flow: None };
        return Ok(Phone::from_stored(&value).map(letter).map(Resolved::Phone));
    }
    let zone = &ctx.tenant.zone;
    let (until, at) = (check.expires_at.in_zone(zone), check.sent_at.in_zone(zone));
    let content = Content::CallerCode { username: user.name, code, until, at };
    Ok(Some(Resolved::Mail { to: value, locale, content }))
}

fn method_changed(
    ctx: &Ctx,
    (user, page): (&UserId, Option<&str>),
    reader: &Reader,
    content: impl FnOnce(String) -> Content,
) -> Result<Option<Resolved>, Error> {
    let Some(user) = find(ctx, user)? else { return Ok(None) };
    let to = match reader {
        Reader::Work => user.work_mail.clone(),
        Reader::Alternate => users::alternate_mail(ctx, &user.id)?,
        Reader::Former { method, sealed } => Some(reach::former(ctx, method, sealed)?),
    };
    let locale = user.locale.or_else(|| page.map(str::to_owned));
    let locale = locale.unwrap_or_else(|| ctx.tenant.default_locale.clone());
    Ok(to.map(|to| Resolved::Mail { to, locale, content: content(user.name) }))
}

/// The notice to a number that was registered until a moment ago.
fn former_phone(
    ctx: &Ctx,
    (user, page): (&UserId, Option<&str>),
    (method, sealed): (&MethodId, &str),
) -> Result<Option<Resolved>, Error> {
    let Some(user) = find(ctx, user)? else { return Ok(None) };
    let Some(to) = reach::former_number(ctx, method, sealed)? else { return Ok(None) };
    let locale = user.locale.or_else(|| page.map(str::to_owned));
    let locale = locale.unwrap_or_else(|| ctx.tenant.default_locale.clone());
    let letter =
        PhoneLetter { to, locale, said: Said::Former, method: Method::Text, user: user.id, flow: None };
    Ok(Some(Resolved::Phone(letter)))
}

fn trial_mail(
    ctx: &Ctx,
    (user, page): (&UserId, &str),
    content: impl FnOnce(String) -> Content,
) -> Result<Option<Resolved>, Error> {
    let Some(user) = find(ctx, user)? else { return Ok(None) };
    let to = users::any_mail(ctx, &user)?;
    let locale = user.locale.unwrap_or_else(|| page.to_owned());
    Ok(to.map(|to| Resolved::Mail { to, locale, content: content(user.name) }))
}

fn trial_text(ctx: &Ctx, user: &UserId, (sealed, locale): (&str, &str)) -> Result<Option<Resolved>, Error> {
    let (user, locale) = (user.clone(), locale.to_owned());
    let letter = |to| PhoneLetter { to, locale, said: Said::Trial, method: Method::Text, user, flow: None };
    Ok(first_steps::number(ctx, sealed)?.map(letter).map(Resolved::Phone))
}

/// Made-up data in the words that are kept now.
fn sample(
    ctx: &Ctx,
    (user, piece, locale, at): (&UserId, Piece, &str, Moment),
    (public_url, catalog): Portal<'_>,
) -> Result<Option<Resolved>, Error> {
    let Some(user) = find(ctx, user)? else { return Ok(None) };
    let (locale, zone) = (locale.to_owned(), &ctx.tenant.zone);
    if piece.channel() != Channel::Mail {
        let to = messages::sample_number(ctx, &user, piece)?;
        return Ok(to.and_then(|to| sample_to_phone(to, (user, piece, locale))));
    }
    let Some(to) = users::any_mail(ctx, &user)? else { return Ok(None) };
    let localizer = catalog.find(&locale).unwrap_or_else(|| catalog.default_localizer());
    let model = Model {
        username: user.name,
        at: at.in_zone(zone),
        until: at.plus_minutes(SAMPLE_CODE_MINUTES).in_zone(zone),
        url: portal_url(&ctx.tenant, public_url)?,
        language: locale.clone(),
        written: localizer.text("mail-help-asked-sample", &[]),
    };
    Ok(samples::content(piece, model).map(|content| Resolved::Mail { to, locale, content }))
}

fn sample_to_phone(to: Phone, (user, piece, locale): (User, Piece, String)) -> Option<Resolved> {
    let said = match piece {
        Piece::TextCode | Piece::CallCode => Said::Code(SAMPLE_CODE.into()),
        Piece::TextCaller | Piece::CallCaller => Said::CallerCode(SAMPLE_CODE.into()),
        Piece::TextFormer => Said::Former,
        Piece::TextTrial => Said::Trial,
        _ => return None,
    };
    let method = if piece.channel() == Channel::Text { Method::Text } else { Method::Call };
    Some(Resolved::Phone(PhoneLetter { to, locale, said, method, user: user.id, flow: None }))
}

fn password_set(ctx: &Ctx, set: &PasswordSet, public_url: &Url) -> Result<Option<Resolved>, Error> {
    let Some(user) = find(ctx, &set.user)? else {
        return Ok(None);
    };
    let to = match set.to {
        Addressee::Work => user.work_mail.clone(),
        Addressee::Alternate => users::alternate_mail(ctx, &user.id)?,
    };
    let Some(to) = to else { return Ok(None) };
    let report_url = report_url(ctx, set, public_url)?;
    let (username, at, browser) = (user.name.clone(), set.at.in_zone(&ctx.tenant.zone), set.browser.clone());
    let content = Content::PasswordSet { subject: set.subject, username, at, browser, report_url };
    let locale = user.locale.or_else(|| set.locale.clone());
    Ok(Some(Resolved::Mail {
        to,
        locale: locale.unwrap_or_else(|| ctx.tenant.default_locale.clone()),
        content,
    }))
}

fn password_link(ctx: &Ctx, link: &PasswordLinkId, public_url: &Url) -> Result<Option<Resolved>, Error> {
    let Some(LinkLetter { user, link, token, mail: to }) = welcome::letter(ctx, link)? else {
        return Ok(None);
    };
    let link_url = page_url(ctx, public_url, &format!("/welcome/{token}"))?;
    let (purpose, until) = (link.purpose, link.expires_at.in_zone(&ctx.tenant.zone));
    let content = Content::PasswordLink { purpose, username: user.name, until, link_url };
    let locale = user.locale.unwrap_or_else(|| ctx.tenant.default_locale.clone());
    Ok(Some(Resolved::Mail { to, locale, content }))
}

fn password_expires(
    ctx: &Ctx,
    (user, version): (&UserId, i64),
    public_url: &Url,
) -> Result<Option<Resolved>, Error> {
    let Some((user, at)) = expiry::notice(ctx, user, version)? else { return Ok(None) };
    let Some(to) = users::any_mail(ctx, &user)? else { return Ok(None) };
    let password_url = page_url(ctx, public_url, "/password")?;
    let at = at.in_zone(&ctx.tenant.zone);
    let content = Content::PasswordExpires { username: user.name, at, password_url };
    let locale = user.locale.unwrap_or_else(|| ctx.tenant.default_locale.clone());
    Ok(Some(Resolved::Mail { to, locale, content }))
}

fn registration_asked(
    ctx: &Ctx,
    (user, prompt, until): (&UserId, Prompt, Option<Moment>),
    public_url: &Url,
) -> Result<Option<Resolved>, Error> {
    let Some(user) = register::prompted(ctx, user, prompt)? else { return Ok(None) };
    let Some(to) = users::any_mail(ctx, &user)? else { return Ok(None) };
    let register_url = page_url(ctx, public_url, "/register")?;
    let until = until.map(|until| until.in_zone(&ctx.tenant.zone));
    let content = Content::RegistrationAsked { username: user.name, prompt, until, register_url };
    let locale = user.locale.unwrap_or_else(|| ctx.tenant.default_locale.clone());
    Ok(Some(Resolved::Mail { to, locale, content }))
}

fn report_url(ctx: &Ctx, set: &PasswordSet, public_url: &Url) -> Result<Url, Error> {
    let token = report::token_for_letter(&ctx.services, &set.report);
    page_url(ctx, public_url, &format!("/report/{token}"))
}

/// The address of a page in a mail.
fn page_url(ctx: &Ctx, public_url: &Url, path: &str) -> Result<Url, Error> {
    let portal = portal_url(&ctx.tenant, public_url)?;
    let mut url = portal.join(path).map_err(anyhow::Error::from)?;
    if ctx.tenant.hosts.is_empty() {
        // Where no host tells the tenant, the link must: its reader may have no cookie of this site.
        let realm = ctx.tenant.realms.first().map(|realm| format!("realm={realm}"));
        url.set_query(realm.as_deref());
    }
    Ok(url)
}

/// Where a tenant's people reach the portal: its own host where it has one. Both come from the settings, never
/// from a request.
pub fn portal_url(tenant: &Tenant, public_url: &Url) -> anyhow::Result<Url> {
    let mut url = public_url.clone();
    let is_own = |host: &str| tenant.hosts.iter().any(|own| own == host);
    if let Some(own) = tenant.hosts.first().filter(|_| !public_url.host_str().is_some_and(is_own)) {
        url.set_host(Some(own))?;
    }
    Ok(url)
}

fn find(ctx: &Ctx, user: &UserId) -> Result<Option<User>, Error> {
    ctx.read(|conn| rows::find(conn, ctx.tenant_id(), user))
}
