//! The way through the portal: what stands beside every page of it.

use super::staff::Staff;
use crate::domain::permission::Permission;
use crate::web::assets::Script;

/// Every part of the portal: where it begins, the message that names it, and what it needs.
const PARTS: [(&str, &str, Permission); 11] = [
    ("/admin", "admin-nav-overview", Permission::ReadFigures),
    ("/admin/start", "admin-start-title", Permission::Configure),
    ("/admin/users", "admin-users-nav", Permission::ReadUsers),
    ("/admin/desk", "admin-nav-desk", Permission::AssistUsers),
    ("/admin/import", "admin-import-nav", Permission::ManageUsers),
    ("/admin/campaigns", "admin-nav-campaigns", Permission::Configure),
    ("/admin/brand", "admin-brand-nav", Permission::Configure),
    ("/admin/policy", "admin-policy-nav", Permission::Configure),
    ("/admin/questions", "admin-questions-nav", Permission::Configure),
    ("/admin/messages", "admin-messages-title", Permission::Configure),
    ("/admin/settings", "admin-settings-title", Permission::Configure),
];

/// What the pages of the portal show besides their own.
#[derive(Clone, Debug)]
pub struct Nav {
    /// The parts that the reader may see.
    pub parts: Vec<Part>,
    /// Where the portal's style sheet is.
    pub style_sheet_url: String,
    /// Where its script is.
    pub script_url: String,
}

/// A link to a part of the portal.
#[derive(Clone, Debug)]
pub struct Part {
    /// Where it leads.
    pub href: &'static str,
    /// The message that names it.
    pub message: &'static str,
    /// Whether the page is in this part.
    pub is_current: bool,
}

impl Nav {
    /// For a page that `staff` asked for.
    pub fn of(staff: &Staff) -> Self {
        let path = staff.cx.path.as_str();
        let may = PARTS.iter().filter(|(_, _, needs)| staff.may(*needs));
        let part = |&(href, message, _): &(&'static str, &'static str, Permission)| Part {
            href,
            message,
            is_current: is_within(path, href),
        };
        Self {
            parts: may.map(part).collect(),
            style_sheet_url: staff.cx.site.assets.admin_style_sheet_url(),
            script_url: staff.cx.site.assets.script_url(Script::Admin),
        }
    }
}

/// Whether `path` is the page `part` or lies below it; everything lies below the overview.
fn is_within(path: &str, part: &str) -> bool {
    let below = path.strip_prefix(part).is_some_and(|rest| rest.starts_with('/'));
    path == part || (below && part != "/admin")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_in_its_part_and_in_no_other() {
        assert!(is_within("/admin", "/admin") && !is_within("/admin/users", "/admin"));
        assert!(is_within("/admin/users/1/edit", "/admin/users"));
        assert!(!is_within("/admin/usersx", "/admin/users"));
    }
}
