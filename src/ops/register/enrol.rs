//! An address or a number is registered once its code came back.

use super::{check_offered, no, save};
use crate::domain::code;
use crate::domain::event::{Kind, Reason};
use crate::domain::flow::{Resend, may_send, resend};
use crate::domain::ids::EnrolmentId;
use crate::domain::letter::Letter;
use crate::domain::mail_address::MailAddress;
use crate::domain::method::{Credential, Method as Channel, Source};
use crate::domain::moment::Moment;
use crate::domain::name::{TypedName, name_key};
use crate::domain::phone::{self, Phone};
use crate::domain::refusal::Refusal;
use crate::domain::registration::No;
use crate::ops::context::{Draft, Tx};
use crate::ops::reach::ENROLMENT_CODE_KEY;
use crate::ops::{Ctx, Error, allowance, contact, throttle};
use crate::store::enrolments::{self, Enrolment, EnrolmentCode};
use crate::store::users::User;
use crate::store::{Conn, methods, users};
use secrecy::{ExposeSecret, SecretString};
use unicode_normalization::UnicodeNormalization;

/// How long an address or a number may wait for its code.
const LIFE_MINUTES: i64 = 30;

/// What shall be registered, as typed and read.
pub enum Contact {
    /// An alternate mail address.
    Mail(String),
    /// A mobile phone, and whether its code is sent as a text or spoken.
    Phone(Phone, Channel),
    /// An office phone, to which the code is spoken.
    OfficePhone(Phone),
}

impl Contact {
    /// A mail address as typed.
    pub fn mail(typed: &str) -> Self {
        Self::Mail(TypedName::parse(typed).map(|name| name.shown.nfkc().collect()).unwrap_or_default())
    }

    const fn kind(&self) -> Credential {
        match self {
            Self::Mail(_) => Credential::Mail,
            Self::Phone(..) => Credential::Phone,
            Self::OfficePhone(_) => Credential::OfficePhone,
        }
    }

    const fn channel(&self) -> Channel {
        match self {
            Self::Mail(_) => Channel::Mail,
            Self::Phone(_, channel) => *channel,
            Self::OfficePhone(_) => Channel::OfficeCall,
        }
    }

    fn value(&self) -> String {
        match self {
            Self::Mail(address) => address.clone(),
            Self::Phone(phone, _) | Self::OfficePhone(phone) => phone.stored(),
        }
    }
}

/// An enrolment as its page shows it.
pub struct View {
    /// The address or number, as its owner typed it a moment ago.
    pub value: String,
    /// How its codes are sent.
    pub channel: Channel,
    /// Until when the newest code works.
    pub code_until: Moment,
    /// Seconds until another code may be asked for; 0 when it may be now.
    pub wait_seconds: i64,
}

/// What waits for its code; none when nothing does.
///
/// # Errors
/// [`No::NotOffered`] when the tenant does not offer it; a fault when the value was sealed with a key that is gone.
pub fn view(ctx: &Ctx, user: &User, kind: Credential) -> Result<Option<View>, Error> {
    check_offered(ctx, user, kind)?;
    let found = ctx.read(|conn| {
        let Some(enrolment) = current(conn, ctx, user, kind)? else { return Ok::<_, Error>(None) };
        let codes = enrolments::list_codes(conn, ctx.tenant_id(), &enrolment.id)?;
        Ok(Some((enrolment, codes)))
    })?;
    let Some((enrolment, codes)) = found else { return Ok(None) };
    let value = value(ctx, &enrolment)?;
    let wait_seconds = match another(ctx, &codes) {
        Resend::Wait(seconds) => seconds,
        Resend::Now | Resend::Spent => 0,
    };
    Ok(Some(View {
        value: value.expose_secret().to_owned(),
        channel: enrolment.channel,
        code_until: codes.first().map_or(enrolment.expires_at, |code| code.expires_at),
        wait_seconds,
    }))
}

/// The address or number that waits for its code.
fn value(ctx: &Ctx, enrolment: &Enrolment) -> Result<SecretString, Error> {
    let opened = contact::unseal(&ctx.services.keys, &enrolments::place(&enrolment.id), &enrolment.sealed);
    Ok(opened.map_err(anyhow::Error::from)?)
}

fn current(conn: &mut Conn, ctx: &Ctx, user: &User, kind: Credential) -> Result<Option<Enrolment>, Error> {
    let found = enrolments::find(conn, ctx.tenant_id(), &user.id, kind)?;
    Ok(found.filter(|enrolment| enrolment.expires_at > ctx.now && enrolment.failed_tries < code::CODE_TRIES))
}

/// What an administrator filled in, for a user who has nothing of their own of this kind.
///
/// # Errors
/// [`No::NotOffered`] when the tenant does not offer it.
pub fn given(ctx: &Ctx, user: &User, kind: Credential) -> Result<Option<String>, Error> {
    check_offered(ctx, user, kind)?;
    let registered = ctx.read(|conn| methods::list(conn, ctx.tenant_id(), &user.id))?;
    let best = contact::best(&registered, kind).filter(|best| best.source == Source::Administrator);
    Ok(best.and_then(|method| contact::open(&ctx.services.keys, method).ok()))
}

/// Checks what was typed and sends it its first code, in place of what waited before.
///
/// # Errors
/// [`Refusal`] for what was typed, [`Refusal::SendSpent`] when too many codes were sent within the hour, [`No::Mails`] when
/// too many were sent to the mailbox.
pub fn begin(ctx: &Ctx, user: &User, contact: &Contact) -> Result<(), Error> {
    let kind = contact.kind();
    check_offered(ctx, user, kind)?;
    check_channel(ctx, user, contact)?;
    if let Contact::Mail(address) = contact {
        check_mail(ctx, user, address)?;
    }
    let id: EnrolmentId = ctx.services.id();
    let sealed = contact::seal(ctx, &enrolments::place(&id), &contact.value())?;
    ctx.write(|tx| {
        users::hold(tx.conn, user)?;
        check_taken(tx.conn, ctx, user, (kind, &contact.value()))?;
        check_allowed(tx.conn, ctx, (kind, &contact.value()))?;
        if let Contact::Mail(address) = contact {
            throttle::check_mailbox(tx.conn, ctx, address)?;
        }
        let enrolment = Enrolment {
            id,
            tenant_id: ctx.tenant_id().clone(),
            user_id: user.id.clone(),
            kind,
            channel: contact.channel(),
            sealed,
            locale: ctx.origin.locale.clone(),
            failed_tries: 0,
            created_at: ctx.now,
            expires_at: ctx.now.plus_minutes(LIFE_MINUTES),
        };
        enrolments::replace(tx.conn, &enrolment)?;
        send(tx, ctx, &enrolment, 1)
    })
}

fn check_channel(ctx: &Ctx, user: &User, contact: &Contact) -> Result<(), Error> {
    let Contact::Phone(phone, channel) = contact else { return Ok(()) };
    let allowed = ctx.tenant.settings.recovery.allows(*channel, user.role);
    if !allowed || !matches!(channel, Channel::Text | Channel::Call) {
        return Err(no(No::Channel));
    }
    if *channel == Channel::Text && phone.kind() == phone::Kind::Fixed {
        return Err(no(No::Landline));
    }
    Ok(())
}

fn check_mail(ctx: &Ctx, user: &User, address: &str) -> Result<(), Error> {
    if address.is_empty() {
        return Err(no(No::MailEmpty));
    }
    let parsed = MailAddress::parse(address).filter(|parsed| parsed.domain().contains('.'));
    let parsed = parsed.ok_or_else(|| no(No::MailShape))?;
    let domain = parsed.domain();
    let own = user.work_mail_key.as_deref() == Some(&name_key(address));
    if own || ctx.tenant.is_at_home(domain) {
        return Err(no(No::MailAtWork { domain: domain.to_owned() }));
    }
    Ok(())
}

/// The same line twice would be one proof counted as two; the user's own address again proves nothing new.
fn check_taken(
    conn: &mut Conn,
    ctx: &Ctx,
    user: &User,
    (kind, value): (Credential, &str),
) -> Result<(), Error> {
    let registered = methods::list(conn, ctx.tenant_id(), &user.id)?;
    let is_same = |method: &&methods::Method| {
        let comparable = match kind {
            Credential::Mail => method.kind == Credential::Mail && method.source == Source::User,
            _ => matches!(method.kind, Credential::Phone | Credential::OfficePhone) && method.kind != kind,
        };
        let known = || contact::open(&ctx.services.keys, method);
        comparable && known().is_ok_and(|known| line(&known) == line(value))
    };
    if registered.iter().any(|method| is_same(&method)) { Err(no(No::Taken)) } else { Ok(()) }
}

/// A code that would not leave is not promised.
fn check_allowed(conn: &mut Conn, ctx: &Ctx, (kind, value): (Credential, &str)) -> Result<(), Error> {
    match Phone::from_stored(value).filter(|_| kind != Credential::Mail) {
        Some(phone) => allowance::check_enrolment(conn, ctx, &phone),
        None => Ok(()),
    }
}

/// What answers behind an address or a number. Whoever holds a number holds its extensions too.
fn line(value: &str) -> String {
    Phone::from_stored(value).map_or_else(|| name_key(value), |phone| phone.e164())
}

/// Asks for another code. Earlier ones keep working for their own time.
///
/// # Errors
/// [`Refusal::SendWait`] when it is too early, [`Refusal::SendSpent`] when there are no more, [`No::Gone`] when nothing
/// waits for a code, [`No::NotOffered`] when the tenant does not offer it any more.
pub fn send_again(ctx: &Ctx, user: &User, kind: Credential) -> Result<(), Error> {
    check_offered(ctx, user, kind)?;
    ctx.write(|tx| {
        users::hold(tx.conn, user)?;
        let enrolment = current(tx.conn, ctx, user, kind)?.ok_or_else(|| no(No::Gone))?;
        check_allowed(tx.conn, ctx, (kind, value(ctx, &enrolment)?.expose_secret()))?;
        let codes = enrolments::list_codes(tx.conn, ctx.tenant_id(), &enrolment.id)?;
        match another(ctx, &codes) {
            Resend::Wait(seconds) => Err(Refusal::SendWait { seconds }.into()),
            Resend::Spent => Err(spent(ctx, enrolment.expires_at)),
            Resend::Now => send(tx, ctx, &enrolment, codes.first().map_or(0, |newest| newest.number) + 1),
        }
    })
}

/// Whether another code may follow these, the newest of which comes first.
fn another(ctx: &Ctx, codes: &[EnrolmentCode]) -> Resend {
    resend(i64::try_from(codes.len()).unwrap_or(i64::MAX), codes.first().map(|code| code.issued_at), ctx.now)
}

fn spent(ctx: &Ctx, until: Moment) -> Error {
    Refusal::SendSpent { seconds: ctx.now.seconds_until(until).max(1) }.into()
}

/// Sends the code with this number, unless the user was sent enough of this kind within the hour: nobody is flooded by
/// changing the number.
fn send(tx: &mut Tx<'_>, ctx: &Ctx, enrolment: &Enrolment, number: i32) -> Result<(), Error> {
    let Enrolment { user_id, kind, .. } = enrolment;
    let since = ctx.now.plus_minutes(-code::SEND_WINDOW_MINUTES);
    let sent = enrolments::list_sent(tx.conn, ctx.tenant_id(), (user_id, *kind), since)?;
    if !may_send(i64::try_from(sent.len()).unwrap_or(i64::MAX)) {
        let oldest = sent.first().copied().unwrap_or(ctx.now);
        return Err(spent(ctx, oldest.plus_minutes(code::SEND_WINDOW_MINUTES)));
    }
    let code = EnrolmentCode {
        enrolment_id: enrolment.id.clone(),
        number,
        tenant_id: ctx.tenant_id().clone(),
        user_id: user_id.clone(),
        kind: *kind,
        issued_at: ctx.now,
        expires_at: ctx.now.plus_minutes(code::CODE_LIFE_MINUTES),
    };
    enrolments::insert_code(tx.conn, &code)?;
    tx.post_code(&Letter::EnrolmentCode { enrolment: enrolment.id.clone(), number }, enrolment.channel)?;
    tx.record(Draft::done(Kind::CodeRequested, user_id))
}

/// Registers what waits, if `typed` is one of its codes.
///
/// # Errors
/// [`Refusal`] for what was typed; [`No::TriesSpent`] after too many wrong codes, [`No::Gone`] when nothing waits,
/// [`No::NotOffered`] when the tenant does not offer it any more.
pub fn check(ctx: &Ctx, user: &User, kind: Credential, typed: &str) -> Result<(), Error> {
    check_offered(ctx, user, kind)?;
    if typed.trim().is_empty() {
        return Err(Refusal::CodeEmpty.into());
    }
    let typed = code::normalize(typed).ok_or(Refusal::CodeShape)?;
    let refusal = ctx.write(|tx| {
        users::hold(tx.conn, user)?;
        let enrolment = current(tx.conn, ctx, user, kind)?.ok_or_else(|| no(No::Gone))?;
        let codes = enrolments::list_codes(tx.conn, ctx.tenant_id(), &enrolment.id)?;
        match codes.iter().find(|asked| is_code(ctx, &enrolment, asked, &typed)) {
            Some(asked) if asked.expires_at > ctx.now => prove(tx, ctx, user, &enrolment).map(|()| None),
            Some(_) => refuse(tx, user, Reason::CodeExpired).map(|()| Some(Refusal::CodeExpired)),
            None => count_wrong(tx, user, &enrolment).map(Some),
        }
    })?;
    refusal.map_or(Ok(()), |refusal| Err(refusal.into()))
}

fn is_code(ctx: &Ctx, enrolment: &Enrolment, asked: &EnrolmentCode, typed: &str) -> bool {
    let mut keys = ctx.services.keys.derive_all(ENROLMENT_CODE_KEY);
    keys.any(|key| code::matches(&code::derive(&key, enrolment.id.as_str(), asked.number), typed))
}

fn prove(tx: &mut Tx<'_>, ctx: &Ctx, user: &User, enrolment: &Enrolment) -> Result<(), Error> {
    let value = value(ctx, enrolment)?;
    let value = value.expose_secret();
    // Asked again: two that wait for their codes at once do not see each other when they begin.
    check_taken(tx.conn, ctx, user, (enrolment.kind, value))?;
    if enrolment.kind == Credential::Mail {
        check_mail(ctx, user, value)?;
    }
    let method = contact::sealed(ctx, &user.id, (enrolment.kind, Source::User), value)?;
    save(tx, ctx, user, method)?;
    enrolments::remove(tx.conn, ctx.tenant_id(), &user.id, enrolment.kind)?;
    Ok(())
}

fn count_wrong(tx: &mut Tx<'_>, user: &User, enrolment: &Enrolment) -> Result<Refusal, Error> {
    enrolments::count_failure(tx.conn, enrolment)?;
    let left = code::CODE_TRIES - enrolment.failed_tries - 1;
    let (reason, refusal) = match left {
        1.. => (Reason::CodeWrong, Refusal::CodeWrong { left }),
        _ => (Reason::GateLimit, Refusal::Register(No::TriesSpent)),
    };
    refuse(tx, user, reason).map(|()| refusal)
}

fn refuse(tx: &mut Tx<'_>, user: &User, reason: Reason) -> Result<(), Error> {
    tx.record(Draft::refused(Kind::CodeChecked, reason, Some(&user.id)))
}
