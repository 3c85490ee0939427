//! Where the flow of a browser stands.

use crate::domain::flow::{Page, Purpose};
use crate::domain::gate::Standing;
use crate::domain::refusal::Refusal;
use crate::ops::forgot::{self, At, View};
use crate::ops::{Ctx, Error};
use crate::web::cx::Cx;
use crate::web::fault::Fault;
use crate::web::form::Fields;
use actix_web::HttpRequest;

/// The cookie that binds a flow to its browser.
pub const FLOW_COOKIE: &str = "flow";
/// The page that says what became of a flow, and leads to where it stands.
pub const EXPIRED: &str = "/forgot/expired";
/// The page for a form of a flow whose place in the browser another one has taken.
const REPLACED: &str = "/forgot/expired?other=tab";

/// The flow of this browser, and who asks for it.
pub struct Here {
    /// The request.
    pub cx: Cx,
    /// What it acts with.
    pub ctx: Ctx,
    /// The flow as the sender of a form saw it.
    pub at: At,
    /// The flow.
    pub view: View,
}

impl Here {
    /// The flow of this browser, if there is one.
    pub async fn find(request: &HttpRequest, cx: &Cx) -> Result<Option<Self>, Fault> {
        let token = Cx::cookie_value(request, &cx.site, FLOW_COOKIE).unwrap_or_default();
        if token.is_empty() {
            return Ok(None);
        }
        let (ctx, key) = (cx.ctx(), token.clone());
        let look = ctx.clone();
        let view = cx.run(move || forgot::view(&look, &key)).await?;
        Ok(view.map(|view| {
            let at = At { token, seen: view.flow.standing() };
            Self { cx: cx.clone(), ctx, at, view }
        }))
    }

    /// The flow of this browser; without one it goes on at the page that says so.
    pub async fn of(request: &HttpRequest, cx: Cx) -> Result<Self, Fault> {
        Self::find(request, &cx).await?.ok_or(Fault::Elsewhere(EXPIRED))
    }

    /// The flow if it stands at `page`; else it goes on where it stands.
    pub fn at(self, page: Page) -> Result<Self, Fault> {
        if self.view.page == page { Ok(self) } else { Err(Fault::Elsewhere(self.address())) }
    }

    /// The flow if the form was made for it and for the gate at which it stands. One that another tab has replaced must
    /// not touch its successor, which may be somebody else's; one sent twice must be no wrong try at the next gate. A
    /// form that names none belongs to the flow of its browser.
    pub fn sent_with(self, fields: &mut Fields) -> Result<Self, Fault> {
        let (flow, step) = (fields.text("flow"), fields.text("step"));
        if !flow.is_empty() && flow != self.view.flow.id.as_str() {
            return Err(Fault::Elsewhere(REPLACED));
        }
        let standing = self.view.flow.standing();
        let here = step.is_empty() || step == choice_step(standing) || step == proof_step(standing);
        if here { Ok(self) } else { Err(Fault::Elsewhere(self.address())) }
    }

    /// Where the flow stands.
    pub fn address(&self) -> &'static str {
        address(self.view.flow.purpose, self.view.page)
    }
}

/// The gate at which a method is chosen, as its form names it.
pub fn choice_step(standing: Standing) -> String {
    standing.gate().to_string()
}

/// The gate at which a method is proved, as its form names it.
pub fn proof_step(standing: Standing) -> String {
    format!("{}.{}", standing.gate(), standing.method.map(|method| method.as_str()).unwrap_or_default())
}

/// On to where the flow stands when it is elsewhere than its browser believes; else the refusal, for the page to show.
///
/// # Errors
/// What is no refusal.
pub fn refusal(error: Error) -> Result<Refusal, Fault> {
    match error {
        // Wherever the flow stands now, that page leads there.
        Error::Refused(Refusal::FlowElsewhere) => Err(Fault::Elsewhere(EXPIRED)),
        // A network that is refused gets a page of its own, and so do faults.
        Error::Refused(refusal) if !matches!(refusal, Refusal::Throttled { .. }) => Ok(refusal),
        error => Err(error.into()),
    }
}

/// Where a page of a flow for `purpose` is.
pub const fn address(purpose: Purpose, page: Page) -> &'static str {
    match (purpose, page) {
        (_, Page::Purpose) => "/forgot/purpose",
        (Purpose::Unlock, Page::Method) => "/unlock/method",
        (Purpose::Unlock, Page::Code) => "/unlock/code",
        (Purpose::Unlock, Page::Questions) => "/unlock/questions",
        (Purpose::Unlock, Page::Passkey) => "/unlock/passkey",
        (_, Page::Method) => "/forgot/method",
        (_, Page::Code) => "/forgot/code",
        (_, Page::Questions) => "/forgot/questions",
        (_, Page::Passkey) => "/forgot/passkey",
        (_, Page::Password | Page::Setting) => "/forgot/password",
        (_, Page::Done) => "/forgot/done",
        (_, Page::Unlocked) => "/unlock/done",
        (_, Page::Expired | Page::Stopped) => EXPIRED,
    }
}
