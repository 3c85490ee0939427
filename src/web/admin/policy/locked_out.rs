//! `/admin/policy/locked-out`: who could not reset under the proposed rules.

use super::confirm::proposal;
use super::{Staff, words};
use crate::domain::gate::Barred;
use crate::domain::user::Role;
use crate::i18n::filters;
use crate::ops::policies::{self, BarredUser};
use crate::web::admin::Nav;
use crate::web::page::{self, Reply};
use crate::web::view::Shell;
use askama::Template;

#[derive(Template)]
#[template(path = "admin/policy/locked_out.html")]
struct ListPage {
    shell: Shell,
    nav: Nav,
    back: String,
    rows: Vec<Row>,
    first: Option<String>,
    next: Option<String>,
}

/// Somebody who could not reset.
struct Row {
    name: String,
    display_name: String,
    is_admin: bool,
    /// The message that says why.
    why: &'static str,
    /// Messages that name what is registered.
    held: Vec<&'static str>,
    can_today: bool,
}

/// `GET /admin/policy/locked-out?proposal=&after=`
pub async fn show_list(staff: Staff) -> Reply {
    let typed = staff.cx.query_value("proposal").unwrap_or_default();
    let Some(proposal) = proposal(&staff, &typed).await? else {
        return Ok(page::go(&staff.cx, "/admin/policy?done=gone"));
    };
    let after = staff.cx.query_value("after").unwrap_or_default();
    let (ctx, from) = (staff.ctx(), after.clone());
    let found = staff.cx.run(move || policies::barred(&ctx, &proposal, &from)).await?;
    let here = page::with_value("/admin/policy/locked-out", "proposal", &typed);
    let further = |next: String| {
        let after: String = url::form_urlencoded::byte_serialize(next.as_bytes()).collect();
        format!("{here}&after={after}")
    };
    let shown = ListPage {
        shell: page::shell(&staff.cx),
        nav: staff.nav(),
        back: page::with_value("/admin/policy/confirm", "proposal", &typed),
        rows: found.rows.into_iter().map(row).collect(),
        first: (!after.is_empty()).then(|| here.clone()),
        next: found.next.map(further),
    };
    page::ok(&staff.cx, &shown)
}

fn row(one: BarredUser) -> Row {
    Row {
        is_admin: one.user.role == Role::Admin,
        name: one.user.name,
        display_name: one.user.display_name,
        why: match one.why {
            Barred::OutOfScope => "admin-policy-list-scope",
            _ => "admin-policy-list-short",
        },
        held: one.held.into_iter().map(words::credential).collect(),
        can_today: one.can_today,
    }
}
