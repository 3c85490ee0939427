//! Somebody with a browser: cookies are kept, forms are read before they are sent.

use super::{Page, people};
use reqwest::cookie::{CookieStore, Jar};
use reqwest::{Client, Method, RequestBuilder};
use std::net::SocketAddr;
use std::sync::Arc;
use url::Url;

/// A browser. It never follows a redirect unless asked to.
#[derive(Clone)]
pub struct Browser {
    client: Client,
    jar: Arc<Jar>,
    base: Url,
    /// Where it says it is, through a proxy.
    place: Option<String>,
}

impl Browser {
    /// A browser that reaches the portal at `address` under the name `host`.
    pub fn new(address: SocketAddr, host: &str) -> Self {
        let jar = Arc::new(Jar::default());
        let client = Client::builder()
            .cookie_provider(jar.clone())
            .redirect(reqwest::redirect::Policy::none())
            .resolve(host, address)
            .user_agent("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0")
            .no_proxy()
            .build()
            .unwrap();
        let base = format!("http://{host}:{}/", address.port()).parse().unwrap();
        Self { client, jar, base, place: None }
    }

    /// The same browser, with its cookies, at another place: what it asks for says that it was forwarded for `address`.
    pub fn at(&self, address: &str) -> Self {
        Self { place: Some(address.to_owned()), ..self.clone() }
    }

    /// A request with this method.
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        // Joining would tidy the path up; it must leave as it is written.
        let url = format!("{}{path}", self.base.as_str().trim_end_matches('/'));
        let request = self.client.request(method, url);
        match &self.place {
            Some(address) => request.header("x-forwarded-for", address),
            None => request,
        }
    }

    /// Sends a request.
    pub async fn send(&self, path: &str, request: RequestBuilder) -> Page {
        Page::of(path, request.send().await.unwrap()).await
    }

    /// Asks for a page.
    pub async fn get(&self, path: &str) -> Page {
        self.send(path, self.request(Method::GET, path)).await
    }

    /// Asks for a page of a portal that may be gone.
    pub async fn try_get(&self, path: &str) -> Option<Page> {
        Page::arrived(path, self.request(Method::GET, path).send().await.ok()?).await
    }

    /// Sends fields to a portal that may be gone.
    pub async fn try_post(&self, path: &str, fields: &[(&str, String)]) -> Option<Page> {
        Page::arrived(path, self.request(Method::POST, path).form(fields).send().await.ok()?).await
    }

    /// Asks for a page and goes where it leads.
    pub async fn open(&self, path: &str) -> Page {
        let page = self.get(path).await;
        self.follow(page).await
    }

    /// Goes where an answer leads.
    pub async fn follow(&self, mut page: Page) -> Page {
        for _ in 0..10 {
            if page.status != 303 {
                return page;
            }
            page = self.get(page.location()).await;
        }
        panic!("it leads on and on: {page:?}");
    }

    /// Sends fields as they are, without reading any form.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        self.send(path, self.request(Method::POST, path).form(fields)).await
    }

    /// Sends the form of `page` that goes to `action`, with everything hidden in it.
    #[track_caller]
    pub fn submit(
        &self,
        page: &Page,
        action: &str,
        fields: &[(&str, &str)],
    ) -> impl Future<Output = Page> + use<> {
        let mut form = page.form(action);
        for (name, value) in fields {
            form.fields.retain(|(known, _)| known != name);
            form.fields.push(((*name).to_owned(), (*value).to_owned()));
        }
        let request = self.request(Method::POST, &form.action).form(&form.fields);
        let browser = self.clone();
        async move { browser.send(&form.action, request).await }
    }

    /// Opens a page, fills in its form and sends it.
    pub async fn fill(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        let page = self.open(path).await;
        let action = page.path.split('?').next().unwrap_or_default().to_owned();
        self.submit(&page, &action, fields).await
    }

    /// Signs in, which must work.
    pub async fn sign_in(&self, username: &str, password: &str) -> Page {
        let page = self.try_sign_in(username, password).await;
        page.leads_to("/account");
        page
    }

    /// Tries to.
    pub async fn try_sign_in(&self, username: &str, password: &str) -> Page {
        self.fill("/sign-in", &[("username", username), ("password", password)]).await
    }

    /// Whether somebody is signed in.
    pub async fn is_signed_in(&self) -> bool {
        self.get("/account").await.status == 200
    }

    /// Changes the password on the page for that.
    pub async fn change_password(&self, current: &str, new: &str) -> Page {
        self.fill("/password", &[("current_password", current), ("new_password", new)]).await
    }

    /// Says which name the password was forgotten of.
    pub async fn forgot(&self, username: &str) -> Page {
        self.fill("/forgot", &[("username", username)]).await
    }

    /// Types a code.
    pub async fn type_code(&self, code: &str) -> Page {
        self.fill("/forgot/code", &[("code", code)]).await
    }

    /// Types a new password.
    pub async fn type_password(&self, password: &str) -> Page {
        self.fill("/forgot/password", &[("new_password", password)]).await
    }

    /// Goes as Alex to the page for the new password.
    pub async fn prove_alex(&self, app: &super::TestApp) {
        self.forgot("alex@contoso.example").await.leads_to("/forgot/code");
        self.type_code(&app.code(people::ALEX_MAIL)).await.leads_to("/forgot/password");
    }

    /// Sets a new password for Alex.
    pub async fn reset_alex(&self, app: &super::TestApp) {
        self.prove_alex(app).await;
        self.type_password(people::NEXT).await.leads_to("/forgot/done");
    }

    /// What a cookie holds.
    pub fn cookie(&self, name: &str) -> Option<String> {
        let all = self.jar.cookies(&self.base)?;
        let mut pairs = all.to_str().unwrap().split("; ").filter_map(|pair| pair.split_once('='));
        pairs.find(|(known, _)| *known == name).map(|(_, value)| value.to_owned())
    }

    /// Plants a cookie.
    pub fn set_cookie(&self, name: &str, value: &str) {
        self.jar.add_cookie_str(&format!("{name}={value}; Path=/"), &self.base);
    }
}
