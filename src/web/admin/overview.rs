//! `/admin`: how the organization is doing, in figures.

use super::happened::what;
use super::{Door, Nav, Staff};
use crate::domain::figures::{Trouble, percent};
use crate::domain::first_steps;
use crate::domain::ids::UserId;
use crate::domain::permission::Permission;
use crate::i18n::filters;
use crate::ops::figures::{self, Figures};
use crate::ops::first_steps::progress;
use crate::store::events::Event;
use crate::store::users;
use crate::web::page::{self, Reply};
use crate::web::view::Shell;
use askama::Template;
use jiff::Zoned;
use std::collections::HashMap;

/// The doors of the first page.
pub fn doors() -> Vec<Door> {
    vec![Door::get("/admin", Permission::ReadFigures, show)]
}

#[derive(Template)]
#[template(path = "admin/overview/page.html")]
struct OverviewPage {
    shell: Shell,
    nav: Nav,
    /// Steps done and in all, while one waits for whoever reads this.
    steps: Option<(i64, i64)>,
    figures: Figures,
    percent: i64,
    days: Vec<DayRow>,
    troubles: Vec<TroubleRow>,
    /// None for those who read figures without names.
    news: Option<Vec<NewsRow>>,
}

/// One day: figures, and the widths of its bars in hundredths of the widest.
struct DayRow {
    at: Zoned,
    resets: i64,
    unlocks: i64,
    resets_width: i64,
    unlocks_width: i64,
}

struct TroubleRow {
    what: &'static str,
    advice: &'static str,
    count: i64,
}

struct NewsRow {
    at: Zoned,
    what: &'static str,
    whose: Option<String>,
}

/// `GET /admin`
async fn show(staff: Staff) -> Reply {
    let (ctx, public_url) = (staff.ctx(), staff.cx.site.public_url.clone());
    let (configures, names) = (staff.may(Permission::Configure), staff.may(Permission::ReadUsers));
    let read = move || {
        let progress = if configures { Some(progress(&ctx, &public_url)?) } else { None };
        let news = if names { Some(figures::news(&ctx)?) } else { None };
        let about: Vec<_> = news.iter().flatten().filter_map(|event| event.user_id.clone()).collect();
        let named = ctx.read(|conn| users::list_user_names(conn, ctx.tenant_id(), &about))?;
        let named = named.into_iter().collect::<HashMap<_, _>>();
        Ok((progress, figures::all(&ctx)?, news, named))
    };
    let (progress, figures, news, named) = staff.cx.run(read).await?;
    let open = progress.filter(|progress| first_steps::is_open(&progress.facts, &progress.marks));
    let page = OverviewPage {
        shell: page::shell(&staff.cx),
        nav: staff.nav(),
        steps: open.map(|progress| counted(first_steps::progress(&progress.facts, &progress.marks))),
        percent: percent(figures.registered, figures.users),
        days: day_rows(&figures),
        troubles: figures.troubles.iter().map(|(trouble, count)| trouble_row(*trouble, *count)).collect(),
        figures,
        news: news.map(|news| news.into_iter().map(|event| news_row(&staff, event, &named)).collect()),
    };
    page::ok(&staff.cx, &page)
}

fn counted((done, all): (usize, usize)) -> (i64, i64) {
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    (number(done), number(all))
}

/// The newest first.
fn day_rows(figures: &Figures) -> Vec<DayRow> {
    let most = figures.days.iter().map(|day| day.resets.max(day.unlocks)).max().unwrap_or_default();
    let row = |day: &crate::domain::figures::Day| DayRow {
        at: day.at.clone(),
        resets: day.resets,
        unlocks: day.unlocks,
        resets_width: percent(day.resets, most),
        unlocks_width: percent(day.unlocks, most),
    };
    figures.days.iter().rev().map(row).collect()
}

fn trouble_row(trouble: Trouble, count: i64) -> TroubleRow {
    let (what, advice) = match trouble {
        Trouble::Password => ("admin-overview-trouble-password", "admin-overview-advice-password"),
        Trouble::Name => ("admin-overview-trouble-name", "admin-overview-advice-name"),
        Trouble::Unregistered => {
            ("admin-overview-trouble-unregistered", "admin-overview-advice-unregistered")
        }
        Trouble::Code => ("admin-overview-trouble-code", "admin-overview-advice-code"),
        Trouble::Answers => ("admin-overview-trouble-answers", "admin-overview-advice-answers"),
        Trouble::Passkey => ("admin-overview-trouble-passkey", "admin-overview-advice-passkey"),
        Trouble::Limit => ("admin-overview-trouble-limit", "admin-overview-advice-limit"),
        Trouble::Allowance => ("admin-overview-trouble-allowance", "admin-overview-advice-allowance"),
        Trouble::Delivery => ("admin-overview-trouble-delivery", "admin-overview-advice-delivery"),
        Trouble::Barred => ("admin-overview-trouble-barred", "admin-overview-advice-barred"),
    };
    TroubleRow { what, advice, count }
}

fn news_row(staff: &Staff, event: Event, named: &HashMap<UserId, String>) -> NewsRow {
    NewsRow {
        at: event.at.in_zone(&staff.cx.tenant.zone),
        what: what(event.kind),
        whose: event.user_id.and_then(|user| named.get(&user).cloned()),
    }
}
