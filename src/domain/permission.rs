//! Who may do what in the administrator's portal: one table.

use super::user::Role;

/// What a page or an action of the administrator's portal needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Permission {
    /// See figures that name nobody.
    ReadFigures,
    /// Find users and see their state, masked.
    ReadUsers,
    /// Reset, unlock and verify users.
    AssistUsers,
    /// Create, change, import and delete users.
    ManageUsers,
    /// Change what counts for everybody: brand, policy, questions, messages, settings.
    Configure,
}

impl Permission {
    /// All of them, for tests and tables.
    pub const ALL: [Self; 5] =
        [Self::ReadFigures, Self::ReadUsers, Self::AssistUsers, Self::ManageUsers, Self::Configure];
}

impl Role {
    /// Whether somebody of this role may do what needs `permission`.
    pub const fn may(self, permission: Permission) -> bool {
        match self {
            Self::User => false,
            Self::Reports => matches!(permission, Permission::ReadFigures),
            Self::Helpdesk => matches!(
                permission,
                Permission::ReadFigures | Permission::ReadUsers | Permission::AssistUsers
            ),
            Self::Admin => true,
        }
    }

    /// Whether somebody of this role finds anything in the administrator's portal.
    pub const fn is_staff(self) -> bool {
        self.may(Permission::ReadFigures)
    }
}

/// Whether `actor` may reset, unlock or release somebody of the role `whose`: the help desk helps users alone, so that
/// nobody makes themselves an administrator by resetting one.
pub const fn may_assist(actor: Role, whose: Role) -> bool {
    match actor {
        Role::Admin => true,
        Role::Helpdesk => matches!(whose, Role::User),
        Role::User | Role::Reports => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_user_may_nothing_and_an_administrator_everything() {
        for permission in Permission::ALL {
            assert!(!Role::User.may(permission));
            assert!(Role::Admin.may(permission));
        }
        assert!(!Role::User.is_staff());
    }

    #[test]
    fn the_help_desk_helps_users_and_configures_nothing() {
        assert!(Role::Helpdesk.may(Permission::AssistUsers));
        assert!(!Role::Helpdesk.may(Permission::ManageUsers) && !Role::Helpdesk.may(Permission::Configure));
        assert!(may_assist(Role::Helpdesk, Role::User));
        for above in [Role::Reports, Role::Helpdesk, Role::Admin] {
            assert!(!may_assist(Role::Helpdesk, above), "{above:?}");
        }
    }

    #[test]
    fn readers_of_reports_see_figures_and_nobody() {
        let may = Permission::ALL.into_iter().filter(|&permission| Role::Reports.may(permission));
        assert_eq!(may.collect::<Vec<_>>(), [Permission::ReadFigures]);
        assert!(!may_assist(Role::Reports, Role::User));
    }
}
