//! Ways to prove who one is: what people have registered, and how they choose and pass them.

use super::{Browser, Page, TestApp, people};
use latchkey::domain::ids::MethodId;
use latchkey::domain::method::{Credential, Method, Source};
use latchkey::domain::recovery::Recovery;
use latchkey::domain::{token, vault};
use latchkey::ops::{Ctx, forgot};
use latchkey::store::methods;
use latchkey::store::users::User;

/// A value that `user` has registered, or was given.
pub fn registered(
    ctx: &Ctx,
    user: &User,
    (kind, source): (Credential, Source),
    value: &str,
) -> methods::Method {
    let id: MethodId = ctx.services.id();
    let key = ctx.services.keys.derive("contact");
    let sealed = vault::seal(&key, ctx.services.bytes(), &methods::place(&id), value).unwrap();
    methods::Method {
        id,
        tenant_id: ctx.tenant_id().clone(),
        user_id: user.id.clone(),
        kind,
        source,
        label: None,
        sealed: Some(sealed),
        used_step: None,
        verified_at: (source == Source::User).then_some(ctx.now),
        confirmed_at: None,
        created_at: ctx.now,
    }
}

impl TestApp {
    /// Changes how a tenant lets its people in again.
    pub fn recovery(&self, slug: &str, change: impl FnOnce(&mut Recovery)) {
        self.change(slug, |tenant| change(&mut tenant.settings.recovery));
    }

    /// Lets both tenants know no other method than mail: every name goes straight to its code.
    pub fn mail_only(&self) {
        for slug in ["contoso", "fabrikam"] {
            self.recovery(slug, |recovery| recovery.methods = vec![Method::Mail]);
        }
    }

    /// Registers something for a user.
    pub fn register(&self, slug: &str, name: &str, kind: Credential, value: &str) {
        let (ctx, user) = (self.ctx(slug), self.user(slug, name));
        let method = registered(&ctx, &user, (kind, Source::User), value);
        self.blocking(|_| ctx.write(|tx| Ok(methods::insert(tx.conn, &method)?)).unwrap());
    }

    /// The newest code of the browser's flow, whether it has left or not.
    pub fn asked_code(&self, browser: &Browser) -> String {
        let hash = token::digest(&browser.cookie("latchkey-flow").unwrap());
        let of =
            format!("flow_codes JOIN flows ON flows.id = flow_codes.flow_id WHERE browser_hash = '{hash}'");
        let flow = self.value(&format!("SELECT id AS v FROM flows WHERE browser_hash = '{hash}'"));
        let number = self.value(&format!("SELECT CAST(max(number) AS TEXT) AS v FROM {of}"));
        let code = forgot::code_for_letter(&self.services, &flow.parse().unwrap(), number.parse().unwrap());
        secrecy::ExposeSecret::expose_secret(&code).to_owned()
    }
}

impl Browser {
    /// Chooses a method, with the number where it wants one.
    pub async fn choose(&self, method: &str, phone: &str) -> Page {
        self.fill("/forgot/method", &[("method", method), ("phone", phone)]).await
    }

    /// Goes as Robin, an administrator, through both gates to the page for the new password.
    pub async fn prove_robin(&self, app: &TestApp) {
        self.forgot("robin@contoso.example").await.leads_to("/forgot/method");
        self.choose("mail", "").await.leads_to("/forgot/code");
        self.type_code(&app.code(people::ROBIN_MAIL)).await.leads_to("/forgot/method");
        self.choose("text", people::ROBIN_PHONE).await.leads_to("/forgot/code");
        self.type_code(&app.asked_code(self)).await.leads_to("/forgot/password");
    }
}
