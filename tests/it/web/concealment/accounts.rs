//! Every kind of account that a stranger must not tell from the others.
//!
//! Whoever is somebody has registered everything, and the organization lets names that are nobody's seem to have done the
//! same, so that all go the same way. All names have six letters: their pages are of one length.

use crate::kit::*;
use latchkey::domain::method::{Credential, Method, Source};
use latchkey::domain::moment::Moment;
use latchkey::domain::question::check::Given;
use latchkey::domain::recovery::QuestionRules;
use latchkey::domain::recovery_code::Code;
use latchkey::domain::totp::Secret;
use latchkey::domain::user::Role;
use latchkey::ops::{questions, recovery_codes, users};
use latchkey::store::{methods, recovery_codes as rows};
use secrecy::SecretString;

/// What kind it is, and the name under which a stranger meets it.
pub type Kind = (&'static str, &'static str);

/// What all others are compared with.
pub const UNKNOWN: Kind = ("unknown", "nobody@contoso.example");
pub const KNOWN: Kind = ("known", "holder@contoso.example");
pub const DISABLED: Kind = ("disabled", "barred@contoso.example");
pub const LOCKED: Kind = ("locked by its owner", "locked@contoso.example");
/// Wrong passwords have locked this one; [`LOCKED_OUT_UNKNOWN`] is the same of a name that nobody has.
pub const LOCKED_OUT: Kind = ("locked out by wrong passwords", "closed@contoso.example");
pub const LOCKED_OUT_UNKNOWN: Kind = ("unknown, locked out by wrong passwords", "spirit@contoso.example");
pub const WITHOUT_PASSWORD: Kind = ("without a password", "vacant@contoso.example");

/// Everything that is compared with [`UNKNOWN`] in a reset.
pub const KINDS: [Kind; 10] = [
    KNOWN,
    ("known, by its work address", "mailed@contoso.example"),
    DISABLED,
    LOCKED,
    LOCKED_OUT,
    WITHOUT_PASSWORD,
    ("with nothing registered", "absent@contoso.example"),
    ("in no group that may reset", "beyond@contoso.example"),
    ("of another organization", "abroad@contoso.example"),
    ("of a realm that nobody owns", "holder@unknown.example"),
];

/// The password of everybody who has one.
pub const PASSWORD: &str = "velvet anchor lighthouse";
/// The mobile phone of everybody who has one.
pub const PHONE: &str = "+43 664 1234567";
/// The questions that Contoso offers. All are asked.
pub const QUESTIONS: [&str; 3] = ["first-pet", "father-born", "first-film"];

/// Puts one account of each kind into Contoso, whose people may use every method.
pub async fn settle(app: &TestApp) {
    offer_everything(app);
    let ctx = app.ctx("contoso");
    let members = ["holder", "office", "barred", "locked", "closed", "vacant"];
    for name in members.into_iter().chain(["absent", "beyond"]) {
        let mail = (name != "absent").then(|| format!("{name}@mail.example"));
        let work = (name == "office").then(|| "mailed@contoso.example".to_owned());
        let password = (name != "vacant").then_some(PASSWORD);
        app.blocking(|_| add(&ctx, name, [work, mail], (Role::User, password)));
        if name != "absent" {
            equip(app, name);
        }
    }
    app.blocking(|app| add(&app.ctx("fabrikam"), "abroad", [None, None], (Role::User, Some(PASSWORD))));
    app.admit_group("Pilot", &[&members[..], &["absent"]].concat());
    let barred = app.user("contoso", "barred");
    app.blocking(|_| users::disable(&ctx, &barred).unwrap());
    app.execute("UPDATE users SET locked_at = 1 WHERE name = 'locked'");
    lock_out(app, LOCKED_OUT.1).await;
}

/// What a stranger's tries are counted in: emptied before another name is tried from the same address.
const COUNTED: [&str; 2] = ["flows", "help_requests"];

/// Lets nobody have tried anything yet, but for wrong passwords.
pub fn forget_tries(app: &TestApp) {
    for table in COUNTED {
        app.execute(&format!("DELETE FROM {table}"));
    }
}

/// Types wrong passwords until the name is locked.
pub async fn lock_out(app: &TestApp, name: &str) {
    let browser = app.browser();
    let mut last = 0;
    for n in 0..10 {
        last = browser.try_sign_in(name, &format!("wrong password {n}")).await.status;
    }
    assert_eq!(last, 429, "{name}");
}

fn offer_everything(app: &TestApp) {
    app.change("contoso", |tenant| {
        let settings = &mut tenant.settings;
        settings.recovery.methods = Method::ALL.to_vec();
        // Names that are nobody's seem to have registered as much as is required.
        settings.recovery.required = u8::try_from(Credential::ALL.len()).unwrap();
        settings.recovery.questions =
            QuestionRules { registered: 3, answered: 3, ..QuestionRules::default() };
        let others = settings.questions.offered().filter(|id| !QUESTIONS.contains(id));
        let others: Vec<String> = others.map(str::to_owned).collect();
        settings.questions.retired = others.into_iter().map(|id| (id, Moment::from_millis(0))).collect();
    });
}

/// Registers what is not registered with the account: all but the mail address.
fn equip(app: &TestApp, name: &str) {
    let app_secret = Secret::new([5; 20]).text();
    let values = [
        (Credential::Phone, "+436641234567"),
        (Credential::OfficePhone, "+4312345678;ext=12"),
        (Credential::Authenticator, app_secret.as_str()),
        (Credential::Passkey, "{}"),
    ];
    for (kind, value) in values {
        app.register("contoso", name, kind, value);
    }
    let (ctx, user) = (app.ctx("contoso"), app.user("contoso", name));
    let given = QUESTIONS.map(|id| Given {
        question: id.to_owned(),
        words: String::new(),
        answer: SecretString::from("somewhere else"),
    });
    app.blocking(|_| {
        questions::import(&ctx, &user, &given).unwrap();
        let codes = recovery_codes::make(&ctx, &user.id, &[recovery_code()]).unwrap();
        let row = registered(&ctx, &user, (Credential::RecoveryCodes, Source::User), "");
        let row = methods::Method { sealed: None, ..row };
        ctx.write(|tx| {
            rows::set_all(tx.conn, ctx.tenant_id(), &user.id, &codes)?;
            Ok(methods::insert(tx.conn, &row)?)
        })
        .unwrap();
    });
}

/// The recovery code of everybody who has one.
pub fn recovery_code() -> Code {
    Code::new([1; 20])
}
