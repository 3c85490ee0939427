//! What a column of a file can mean.

use crate::domain::text_enum::text_enum;

text_enum! {
    /// What a column holds. These texts are the headings of the template.
    Field {
        /// The user name; the only one that a file must have.
        UserName = "user_name",
        /// The name for people.
        DisplayName = "display_name",
        /// The given name.
        GivenName = "given_name",
        /// The family name.
        FamilyName = "family_name",
        /// The mail address at work.
        WorkMail = "work_mail",
        /// The alternate mail address.
        PrivateMail = "private_mail",
        /// The mobile phone.
        MobilePhone = "mobile_phone",
        /// The office phone.
        OfficePhone = "office_phone",
        /// The language of pages and mails.
        Language = "language",
        /// What the user may do.
        Role = "role",
        /// The groups to join; several columns may hold some.
        Groups = "groups",
        /// The password as another system keeps it, hashed.
        PasswordHash = "password_hash",
    }
}

impl Field {
    /// Whether several columns may hold it.
    pub const fn may_repeat(self) -> bool {
        matches!(self, Self::Groups)
    }

    /// Whether what it holds is sealed in the database, and shown masked.
    pub const fn is_private(self) -> bool {
        matches!(self, Self::PrivateMail | Self::MobilePhone | Self::OfficePhone | Self::PasswordHash)
    }
}
