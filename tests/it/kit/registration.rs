//! What users of Contoso register, and what is asked of them at sign-in.

use super::{Browser, Page, TestApp};
use latchkey::domain::method::Credential;
use latchkey::domain::recovery::Recovery;
use latchkey::ops::reach;
use latchkey::store::enrolments;
use secrecy::ExposeSecret;

/// Sam's password; Sam has registered nothing.
pub const SAM: &str = "copper meadow whistle";

impl TestApp {
    /// Changes what Contoso decides about registration and reset.
    pub fn decide(&self, change: impl FnOnce(&mut Recovery)) {
        self.recovery("contoso", change);
    }

    /// Lets Contoso ask for everything that a fresh tenant asks for.
    pub fn ask(&self) {
        self.decide(|rules| *rules = Recovery::default());
    }

    /// Lets Contoso's passwords last for so many days, on the day on which they were set.
    pub fn expire_after(&self, days: u16) {
        self.change("contoso", |tenant| tenant.settings.expiry.days = days);
    }

    /// A browser in which Sam is signed in.
    pub async fn sam(&self) -> Browser {
        let browser = self.browser();
        browser.try_sign_in("sam@contoso.example", SAM).await;
        browser
    }

    /// The newest code of what this user is registering.
    pub fn code_for(&self, name: &str, kind: Credential) -> String {
        let (ctx, user) = (self.ctx("contoso"), self.user("contoso", name));
        self.blocking(|app| {
            let found = ctx.read(|conn| enrolments::find(conn, &user.tenant_id, &user.id, kind));
            let enrolment = found.unwrap().expect("nothing waits for a code");
            let codes =
                ctx.read(|conn| enrolments::list_codes(conn, &user.tenant_id, &enrolment.id)).unwrap();
            reach::enrolment_code(&app.services, &enrolment.id, codes[0].number).expose_secret().to_owned()
        })
    }
}

impl Browser {
    /// Registers a private mail address by its code.
    pub async fn register_mail(&self, app: &TestApp, address: &str) -> Page {
        self.fill("/register/mail", &[("address", address)]).await.leads_to("/register/mail/code");
        self.fill("/register/mail/code", &[("code", &app.code(address))]).await
    }

    /// Registers Sam's phone by its code.
    pub async fn register_phone(&self, app: &TestApp, number: &str) -> Page {
        let typed = [("country", "GB"), ("number", number), ("channel", "call")];
        self.fill("/register/phone", &typed).await.leads_to("/register/phone/code");
        let code = app.code_for("sam", Credential::Phone);
        self.fill("/register/phone/code", &[("code", &code)]).await
    }

    /// Sends a form without fields of `page`.
    pub async fn press(&self, page: &str, action: &str) -> Page {
        let page = self.open(page).await;
        self.submit(&page, action, &[]).await
    }
}
