//! The organizations and users of the demo.

use crate::domain::user::Role;

/// An organization of the demo.
pub struct Tenant {
    /// Short name.
    pub slug: &'static str,
    /// Realm.
    pub realm: &'static str,
    /// Name for people.
    pub display_name: &'static str,
    /// Default locale.
    pub locale: &'static str,
    /// Time zone.
    pub time_zone: &'static str,
    /// Accent colour.
    pub accent: &'static str,
    /// Help desk: phone number and mail name.
    pub phone: &'static str,
    /// Wide logo, the same for dark pages, square mark.
    pub pictures: [&'static [u8]; 3],
}

/// The two organizations.
pub const TENANTS: [Tenant; 2] = [
    Tenant {
        slug: "contoso",
        realm: "contoso.example",
        display_name: "Contoso",
        locale: "en",
        time_zone: "Europe/Vienna",
        accent: "#0f6cbd",
        phone: "+43 1 234 5678",
        pictures: [
            include_bytes!("../../../static/demo/contoso-logo.png"),
            include_bytes!("../../../static/demo/contoso-logo-dark.png"),
            include_bytes!("../../../static/demo/contoso-square.png"),
        ],
    },
    Tenant {
        slug: "fabrikam",
        realm: "fabrikam.example",
        display_name: "Fabrikam",
        locale: "ar",
        time_zone: "Asia/Dubai",
        accent: "#0b7a4b",
        phone: "+971 4 234 5678",
        pictures: [
            include_bytes!("../../../static/demo/fabrikam-logo.png"),
            include_bytes!("../../../static/demo/fabrikam-logo-dark.png"),
            include_bytes!("../../../static/demo/fabrikam-square.png"),
        ],
    },
];

/// What a user of the demo has registered.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Registered {
    /// Nothing.
    Nothing,
    /// A mail address and a phone, confirmed today.
    Today,
    /// The same, confirmed so long ago that it is due again.
    LongAgo,
    /// An office phone and an authenticator app as well.
    Everything,
}

/// Days that a password lasts in the demo.
pub const EXPIRY_DAYS: u16 = 90;

/// The key of the authenticator app that is registered for whoever has everything.
pub const APP_KEY: &str = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

/// The security questions that are answered for whoever has everything.
pub const ANSWERS: [(&str, &str); 5] = [
    ("first-pet", "Biscuit"),
    ("first-school", "Oakfield"),
    ("childhood-friend", "Marigold"),
    ("stuffed-animal", "Tango"),
    ("first-trip", "Zanzibar"),
];

/// A user that each organization has.
pub struct Person {
    /// User name.
    pub name: &'static str,
    /// Name for people.
    pub display_name: &'static str,
    /// Password.
    pub password: &'static str,
    /// Role.
    pub role: Role,
    /// What is registered.
    pub registered: Registered,
    /// How many days ago the password was set.
    pub password_days: i64,
    /// The end of their phone numbers.
    pub phone: u16,
    /// What there is to try.
    pub note: &'static str,
}

impl Person {
    /// The private mail address, where one is registered.
    pub fn mail(&self, tenant: &Tenant) -> String {
        format!("{}.{}@mail.example", self.name, tenant.slug)
    }

    /// The mobile phone as it may be typed, where one is registered. Kept for fiction (Ofcom, 07700 900000 to 900999).
    pub fn mobile_phone(&self) -> String {
        format!("+44 7700 900{:03}", self.phone)
    }

    /// The office phone in the same way (Ofcom, 020 7946 0000 to 0999).
    pub fn office_phone(&self) -> String {
        format!("+44 20 7946 0{:03} ext 12", self.phone)
    }
}

/// The users. Their passwords are no secret: the demo serves this machine only.
pub const PEOPLE: [Person; 6] = [
    Person {
        name: "alex",
        display_name: "Alex",
        password: "violet harbor lantern",
        role: Role::User,
        registered: Registered::Everything,
        password_days: 0,
        phone: 101,
        note: "has registered an authenticator app, mail, two phones and answers",
    },
    Person {
        name: "sam",
        display_name: "Sam",
        password: "copper meadow whistle",
        role: Role::User,
        registered: Registered::Nothing,
        password_days: 0,
        phone: 102,
        note: "has registered nothing and is asked to at sign-in",
    },
    Person {
        name: "lee",
        display_name: "Lee",
        password: "silver orchard compass",
        role: Role::User,
        registered: Registered::LongAgo,
        password_days: 0,
        phone: 103,
        note: "is asked at sign-in whether everything is still right",
    },
    Person {
        name: "noor",
        display_name: "Noor",
        password: "amber glacier notebook",
        role: Role::User,
        registered: Registered::Today,
        password_days: 100,
        phone: 104,
        note: "has a password that has expired, and sets a new one at sign-in",
    },
    Person {
        name: "kim",
        display_name: "Kim",
        password: "quiet thunder basket",
        role: Role::Helpdesk,
        registered: Registered::Today,
        password_days: 0,
        phone: 105,
        note: "works at the help desk (opens no page yet)",
    },
    Person {
        name: "robin",
        display_name: "Robin",
        password: "golden bridge teapot",
        role: Role::Admin,
        registered: Registered::Today,
        password_days: 0,
        phone: 106,
        note: "is the administrator; a reset asks for two proofs, such as mail and the mobile phone +44 7700 900106",
    },
];
