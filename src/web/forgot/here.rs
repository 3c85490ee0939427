//! Where the flow of a browser stands.

use crate::domain::flow::Page;
use crate::ops::Ctx;
use crate::ops::forgot::{self, View};
use crate::web::cx::Cx;
use crate::web::fault::Fault;
use crate::web::form::Fields;
use actix_web::HttpRequest;

/// The cookie that binds a flow to its browser.
pub const FLOW_COOKIE: &str = "flow";
/// The page for a form of a flow whose place in the browser another one has taken.
const REPLACED: &str = "/forgot/expired?other=tab";

/// The flow of this browser, and who asks for it.
pub struct Here {
    /// The request.
    pub cx: Cx,
    /// What it acts with.
    pub ctx: Ctx,
    /// The flow's token.
    pub token: String,
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
        Ok(view.map(|view| Self { cx: cx.clone(), ctx, token, view }))
    }

    /// The flow of this browser; without one it goes on at the page that says so.
    pub async fn of(request: &HttpRequest, cx: Cx) -> Result<Self, Fault> {
        Self::find(request, &cx).await?.ok_or(Fault::Elsewhere(address(Page::Expired)))
    }

    /// The flow if it stands at `page`; else it goes on where it stands.
    pub fn at(self, page: Page) -> Result<Self, Fault> {
        if self.view.page == page { Ok(self) } else { Err(Fault::Elsewhere(address(self.view.page))) }
    }

    /// The flow if the form was made for it. One that another tab has replaced must not touch its successor, which
    /// may be somebody else's; a form that names none belongs to the flow of its browser.
    pub fn sent_with(self, fields: &mut Fields) -> Result<Self, Fault> {
        let named = fields.text("flow");
        let own = named.is_empty() || named == self.view.flow.id.as_str();
        if own { Ok(self) } else { Err(Fault::Elsewhere(REPLACED)) }
    }
}

/// Where a page is.
pub const fn address(page: Page) -> &'static str {
    match page {
        Page::Purpose => "/forgot/purpose",
        Page::Method => "/forgot/method",
        Page::Code => "/forgot/code",
        Page::Questions => "/forgot/questions",
        Page::Passkey => "/forgot/passkey",
        Page::Password | Page::Setting => "/forgot/password",
        Page::Done => "/forgot/done",
        Page::Expired | Page::Stopped => "/forgot/expired",
    }
}
