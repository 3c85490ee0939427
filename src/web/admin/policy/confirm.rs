//! `/admin/policy/confirm`: what would change, whom it would lock out, and the last word.

use super::values::{self, ChangeRow, Told};
use super::{FormPage, Staff, Stored, form, refusals, stored};
use crate::domain::ids::ProposalId;
use crate::domain::lock_out::Loss;
use crate::domain::refusal::Refusal;
use crate::domain::setting::{self, Typed};
use crate::i18n::filters;
use crate::ops::Error;
use crate::ops::policies::{self, Begun, Kept, Proposal, REMIND_DAYS};
use crate::web::admin::Nav;
use crate::web::fault::Fault;
use crate::web::form::Fields;
use crate::web::page::{self, Reply};
use crate::web::view::Shell;
use askama::Template;
use jiff::Zoned;

/// Where there is nothing to be kept any more.
const GONE: &str = "/admin/policy?done=gone";
/// The days that are offered first.
const USUAL_DAYS: u8 = 14;

#[derive(Template)]
#[template(path = "admin/policy/confirm.html")]
struct ConfirmPage {
    shell: Shell,
    nav: Nav,
    proposal: String,
    rows: Vec<ChangeRow>,
    loss: Option<Loss>,
    counted_at: Zoned,
    /// Whether administrators find two ways to pass their gates.
    serves_administrators: bool,
    /// Since when users are reminded, and how many were.
    reminding: Option<(Zoned, i64)>,
    notice: Option<&'static str>,
    days: Vec<(u8, bool)>,
}

/// `GET /admin/policy/confirm?proposal=`
pub async fn show_changes(staff: Staff) -> Reply {
    let typed = staff.cx.query_value("proposal").unwrap_or_default();
    let Some(proposal) = proposal(&staff, &typed).await? else { return Ok(page::go(&staff.cx, GONE)) };
    let Stored { tenant, groups } = stored(&staff).await?;
    let zone = &tenant.zone;
    let shown = ConfirmPage {
        shell: page::shell(&staff.cx),
        nav: staff.nav(),
        rows: values::rows(&proposal.changes, &groups),
        loss: proposal.loss,
        counted_at: proposal.counted_at.in_zone(zone),
        serves_administrators: proposal.settings.recovery.serves_administrators(),
        reminding: proposal.reminding.map(|(at, count)| (at.in_zone(zone), count)),
        proposal: proposal.id.to_string(),
        notice: match staff.cx.query_value("done").as_deref() {
            Some("reminding") => Some("admin-policy-notice-reminding"),
            Some("before") => Some("admin-policy-notice-reminded-before"),
            _ => None,
        },
        days: REMIND_DAYS.iter().map(|days| (*days, *days == USUAL_DAYS)).collect(),
    };
    page::ok(&staff.cx, &shown)
}

/// The proposal with this id, while it may be kept.
pub async fn proposal(staff: &Staff, typed: &str) -> Result<Option<Proposal>, Fault> {
    let Ok(id) = typed.parse::<ProposalId>() else { return Ok(None) };
    let ctx = staff.ctx();
    Ok(staff.cx.run(move || policies::find_proposal(&ctx, &id)).await?)
}

/// `POST /admin/policy/confirm`: it counts from now on.
pub async fn keep(staff: Staff, mut fields: Fields) -> Reply {
    let typed = fields.text("proposal");
    let Ok(id) = typed.parse::<ProposalId>() else { return Ok(page::go(&staff.cx, GONE)) };
    let ctx = staff.ctx();
    match staff.configure(move || policies::keep(&ctx, &id)).await {
        Ok(Kept::Yes) => Ok(page::go(&staff.cx, "/admin/policy?done=saved")),
        Ok(Kept::Gone) => Ok(page::go(&staff.cx, GONE)),
        Err(Error::Refused(refusal)) => refused(&staff, &typed, &refusal).await,
        Err(error) => Err(error.into()),
    }
}

/// Back in the form, with the proposed rules typed and those that somebody else has kept beside them.
async fn refused(staff: &Staff, id: &str, refusal: &Refusal) -> Reply {
    let Some(proposal) = proposal(staff, id).await? else { return Ok(page::go(&staff.cx, GONE)) };
    let stored = stored(staff).await?;
    let shell = Shell { address: "/admin/policy".to_owned(), ..page::shell_refused(&staff.cx) };
    let typed = Typed::of(&proposal.settings);
    let newer = setting::changes(&stored.tenant.settings, &proposal.settings);
    let form = FormPage {
        newer: Some(values::rows(&newer, &stored.groups)),
        ..form(staff, shell, &stored, &typed, refusals::errors(refusal))
    };
    page::refused_for(&staff.cx, refusal, &form)
}

/// `POST /admin/policy/remind`: those who have registered too little are written to.
pub async fn remind(staff: Staff, mut fields: Fields) -> Reply {
    let typed = fields.text("proposal");
    let days = fields.text("days").parse().ok().filter(|days| REMIND_DAYS.contains(days));
    let days = days.ok_or(Fault::BadRequest("not one of the days that are offered"))?;
    let Ok(id) = typed.parse::<ProposalId>() else { return Ok(page::go(&staff.cx, GONE)) };
    let ctx = staff.ctx();
    let done = match staff.cx.run(move || policies::begin_reminding(&ctx, &id, days)).await? {
        Begun::Yes => "reminding",
        Begun::Before(_) => "before",
        Begun::Gone => return Ok(page::go(&staff.cx, GONE)),
    };
    let back = page::with_value("/admin/policy/confirm", "proposal", &typed);
    Ok(page::go(&staff.cx, &format!("{back}&done={done}")))
}
