//! A method is chosen for a gate.

use super::account::Account;
use super::codes::Codes;
use super::{At, locked_flow, send};
use crate::domain::event::Kind;
use crate::domain::flow::{Page, Resend};
use crate::domain::gate::Event;
use crate::domain::ids::FlowId;
use crate::domain::method::Method;
use crate::domain::phone::{self, Phone};
use crate::domain::refusal::Refusal;
use crate::domain::throttle::Bucket;
use crate::ops::context::{Draft, Tx};
use crate::ops::{Ctx, Error, contact, throttle};
use crate::store::flows::{self, Flow};
use secrecy::ExposeSecret;

/// What somebody chose and typed.
pub struct Choice {
    /// The text of a method.
    pub method: String,
    /// The country of a number without its calling code (ISO 3166-1).
    pub country: String,
    /// The full number, for the methods that want one.
    pub phone: String,
}

/// Chooses a method for the gate at which the flow stands, and asks for its code where it sends one. Whatever number was
/// typed, the page goes on; the code leaves for the registered one only.
///
/// # Errors
/// [`Refusal::MethodEmpty`] for a method that is not offered, [`Refusal::Phone`] for what is
/// no number, [`Refusal::SendSpent`] when the gate has sent all it may.
pub fn choose(ctx: &Ctx, at: &At, choice: &Choice) -> Result<Page, Error> {
    let method: Method = choice.method.parse().map_err(|_| Refusal::MethodEmpty)?;
    let number = if method.wants_number() { Some(read_number(choice)?) } else { None };
    ctx.write(|tx| {
        let flow = locked_flow(tx.conn, ctx, at, Page::is_gate)?;
        throttle::check(tx.conn, ctx, &flow.name_key, Bucket::ProofsFrom)?;
        let account = Account::of(tx.conn, ctx, &flow)?;
        let next = flow.standing().after(Event::Choose(method), &account.gates);
        let next = next.ok_or(Refusal::MethodEmpty)?;
        let same_number = number.is_none() || number == typed_phone(ctx, &flow);
        let sealed =
            number.map(|number| contact::seal(ctx, &place(&flow.id), &number.stored())).transpose()?;
        flows::set_method(tx.conn, &flow, method, sealed.as_deref())?;
        let flow = Flow { method: next.method, ..flow };
        first_code(tx, ctx, &flow, same_number)?;
        tx.record(Draft::of_tenant(Kind::MethodChosen).in_flow(&flow.id))?;
        Ok(flow.progress().page(ctx.now))
    })
}

fn read_number(choice: &Choice) -> Result<Phone, Refusal> {
    let country = Some(choice.country.as_str()).filter(|country| !country.is_empty());
    phone::parse(country, &choice.phone).map_err(Refusal::Phone)
}

/// Asks for a code unless one left a moment ago in the same way: changing one's mind and back sends nothing.
pub(super) fn first_code(tx: &mut Tx<'_>, ctx: &Ctx, flow: &Flow, same_number: bool) -> Result<(), Error> {
    if !flow.method.is_some_and(Method::sends) {
        return Ok(());
    }
    let codes = Codes::of(tx.conn, ctx, flow)?;
    let newest = codes.newest(flow.method).filter(|_| same_number);
    match codes.another(newest, ctx.now) {
        Resend::Now => send::send_code(tx, ctx, flow, codes.next()),
        Resend::Wait(_) => Ok(()),
        Resend::Spent if newest.is_some_and(|code| code.works(ctx.now)) => Ok(()),
        Resend::Spent => Err(send::spent(ctx, flow).into()),
    }
}

fn place(flow: &FlowId) -> String {
    format!("flows.phone_sealed:{flow}")
}

/// The number that was typed for the gate at which a flow stands.
pub(super) fn typed_phone(ctx: &Ctx, flow: &Flow) -> Option<Phone> {
    let sealed = flow.phone_sealed.as_deref()?;
    let opened = contact::unseal(&ctx.services.keys, &place(&flow.id), sealed).ok()?;
    Phone::from_stored(opened.expose_secret())
}
