//! People who are somewhere in the portal, and what their browsers hold by then.

use super::doors::{self, Door};
use crate::kit::*;
use crate::web::passkeys::{asked, here, origin, send};
use latchkey::domain::method::{Credential, Method};
use latchkey::domain::question::check::Given;
use latchkey::domain::user::Role;
use latchkey::ops::questions;
use latchkey::store::users::User;
use secrecy::SecretString;

/// Cookies of ours.
const COOKIES: [&str; 7] = ["visit", "session", "flow", "realm", "language", "browser", "help"];
/// What forms hold besides what is typed.
const HIDDEN: [&str; 3] = ["csrf", "flow", "step"];
/// How many there are.
pub const SEATS: usize = 12;

/// Somebody at a page of the portal.
pub struct Seat {
    /// What they are doing.
    pub name: &'static str,
    /// The host they ask for.
    pub host: String,
    /// The cookies of their browser, as it sends them.
    pub cookies: String,
    /// The hidden fields of their page.
    pub hidden: Vec<(String, String)>,
    /// The forms that are open to them.
    pub doors: &'static [Door],
}

/// Lets people reach everything that there is to be reached.
///
/// Nothing is refused to their network, which is the machine itself, and the tenants of tests ask for no work before a
/// flow: either would end most requests before what they are meant for.
pub fn open(app: &TestApp) {
    app.recovery("contoso", |rules| rules.methods = Method::ALL.to_vec());
    app.recovery("fabrikam", |rules| (rules.unlock, rules.ask_to_register) = (true, true));
}

/// Takes the seat with this index in this round, each time with an account that nobody used before.
pub async fn take(app: &TestApp, round: usize, index: usize) -> Seat {
    let guest = Guest { app, name: format!("guest{round}x{index}") };
    match index {
        0 => guest.visits().await,
        1 => guest.decides().await,
        2 => guest.chooses().await,
        3 => guest.types_a_code().await,
        4 => guest.unlocks().await,
        5 => guest.answers().await,
        6 => guest.shows_a_passkey().await,
        7 => guest.proved().await,
        8 => guest.signed_in("signed in", doors::ACCOUNT).await,
        9 => guest.registers().await,
        10 => guest.is_asked().await,
        _ => guest.signed_in("signed in where nobody need be", doors::OPEN).await,
    }
}

/// Somebody with an account of their own.
struct Guest<'a> {
    app: &'a TestApp,
    name: String,
}

impl Guest<'_> {
    /// Their account, with or without a private address.
    fn join(&self, slug: &str, private: bool, role: Role) -> User {
        let mail = private.then(|| format!("{}.private@mail.example", self.name));
        let work = Some(format!("{}@{slug}.example", self.name));
        let ctx = self.app.ctx(slug);
        self.app.blocking(|_| add(&ctx, &self.name, [work, mail], (role, Some(ALEX))))
    }

    fn typed(&self, slug: &str) -> String {
        format!("{}@{slug}.example", self.name)
    }

    async fn visits(&self) -> Seat {
        seat("visiting", &self.app.browser(), "/sign-in", doors::OPEN).await
    }

    async fn decides(&self) -> Seat {
        self.join("fabrikam", true, Role::User);
        let browser = self.app.browser();
        browser.forgot(&self.typed("fabrikam")).await.leads_to("/forgot/purpose");
        seat("deciding", &browser, "/forgot/purpose", doors::PURPOSE).await
    }

    async fn chooses(&self) -> Seat {
        self.join("contoso", true, Role::Admin);
        self.app.register("contoso", &self.name, Credential::Phone, "+436641234567");
        let browser = self.app.browser();
        browser.forgot(&self.typed("contoso")).await.leads_to("/forgot/method");
        seat("choosing", &browser, "/forgot/method", doors::METHOD).await
    }

    async fn forgets(&self) -> Browser {
        self.join("contoso", true, Role::User);
        let browser = self.app.browser();
        browser.forgot(&self.typed("contoso")).await.leads_to("/forgot/code");
        browser
    }

    async fn types_a_code(&self) -> Seat {
        seat("typing a code", &self.forgets().await, "/forgot/code", doors::CODE).await
    }

    async fn unlocks(&self) -> Seat {
        self.join("fabrikam", true, Role::User);
        let browser = self.app.browser();
        browser.get("/unlock?realm=fabrikam.example").await;
        let typed = self.typed("fabrikam");
        browser.fill("/unlock", &[("username", &typed)]).await.leads_to("/unlock/code");
        seat("unlocking", &browser, "/unlock/code", doors::UNLOCK).await
    }

    async fn answers(&self) -> Seat {
        let (user, ctx) = (self.join("contoso", false, Role::User), self.app.ctx("contoso"));
        self.app.blocking(|_| {
            let offered = questions::choices(&ctx, &user).unwrap().offered;
            let given: Vec<_> = offered.iter().take(5).map(|asked| given(&asked.id)).collect();
            questions::register(&ctx, &user, &given).unwrap();
        });
        let browser = self.app.browser();
        browser.forgot(&self.typed("contoso")).await.leads_to("/forgot/questions");
        seat("answering", &browser, "/forgot/questions", doors::QUESTIONS).await
    }

    async fn shows_a_passkey(&self) -> Seat {
        const LIST: &str = "/register/passkey";
        self.join("contoso", false, Role::User);
        let (browser, mut device) = (here(self.app), Device::new(&origin(self.app)));
        browser.sign_in(&self.typed("contoso"), ALEX).await;
        let question = asked(&browser, LIST, LIST).await;
        let credential = device.make(&question);
        send(&browser, (LIST, LIST), &question, &credential).await.leads_to("/register/passkey?done=added");
        let browser = here(self.app);
        browser.forgot(&self.typed("contoso")).await.leads_to("/forgot/passkey");
        let seat = seat("showing a passkey", &browser, "/forgot/passkey", doors::PASSKEY).await;
        Seat { host: format!("localhost:{}", self.app.address.port()), ..seat }
    }

    async fn proved(&self) -> Seat {
        let browser = self.forgets().await;
        browser.type_code(&self.app.asked_code(&browser)).await.leads_to("/forgot/password");
        seat("proved", &browser, "/forgot/password", doors::PASSWORD).await
    }

    async fn signed_in(&self, name: &'static str, doors: &'static [Door]) -> Seat {
        self.join("contoso", true, Role::User);
        let browser = self.app.browser();
        browser.sign_in(&self.typed("contoso"), ALEX).await;
        seat(name, &browser, "/password", doors).await
    }

    async fn registers(&self) -> Seat {
        self.join("contoso", false, Role::User);
        let browser = self.app.browser();
        browser.sign_in(&self.typed("contoso"), ALEX).await;
        let address = format!("{}.new@mail.example", self.name);
        let begun = browser.fill("/register/mail", &[("address", &address)]).await;
        begun.leads_to("/register/mail/code");
        seat("registering", &browser, "/register/mail/code", doors::REGISTER).await
    }

    async fn is_asked(&self) -> Seat {
        self.join("fabrikam", false, Role::User);
        let browser = self.app.browser();
        browser.try_sign_in(&self.typed("fabrikam"), ALEX).await.leads_to("/register");
        seat("asked to register", &browser, "/register", doors::ASKED).await
    }
}

/// An answer like no other, and nothing of its question.
fn given(id: &str) -> Given {
    let answer: String = id.bytes().map(|b| char::from(b'a' + b % 16)).chain("qz".chars()).collect();
    Given { question: id.to_owned(), words: String::new(), answer: SecretString::from(answer) }
}

async fn seat(name: &'static str, browser: &Browser, path: &str, doors: &'static [Door]) -> Seat {
    let page = browser.get(path).await;
    assert_eq!(page.status, 200, "{name}: {page:?}");
    let hidden = |name: &str| {
        let value = page.attribute(&format!("input[name={name}]"), "value")?;
        Some((name.to_owned(), value))
    };
    let cookie =
        |name: &str| Some(format!("latchkey-{name}={}", browser.cookie(&format!("latchkey-{name}"))?));
    Seat {
        name,
        host: "x".to_owned(),
        cookies: COOKIES.into_iter().filter_map(cookie).collect::<Vec<_>>().join("; "),
        hidden: HIDDEN.into_iter().filter_map(hidden).collect(),
        doors,
    }
}
