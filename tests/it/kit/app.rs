//! The real application, in this process.

use super::clock::{HasherClock, TestClock};
use super::mail::Mailbox;
use super::phone::Network;
use super::{Browser, Database, people};
use actix_web::HttpServer;
use actix_web::dev::ServerHandle;
use actix_web::web::Data;
use latchkey::breached::Breached;
use latchkey::clock::{Ambient, Clock, SeededRandom};
use latchkey::config::Config;
use latchkey::domain::event::Actor;
use latchkey::domain::keys::KeyRing;
use latchkey::domain::tenant::Tenant;
use latchkey::hasher::{Hasher, Parameters};
use latchkey::i18n::Catalog;
use latchkey::jobs::Postman;
use latchkey::ops::bell::Bell;
use latchkey::ops::pulse::Pulse;
use latchkey::ops::tenants::{self, DefaultTenant, TenantCache};
use latchkey::ops::throttle::{self, Tally};
use latchkey::ops::{Ctx, Services};
use latchkey::store::Store;
use latchkey::store::users::User;
use latchkey::web::{self, Connections, Site};
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;

/// How an application differs from the usual one.
#[derive(Clone)]
pub struct Options {
    /// Where people reach it; its own loopback address when there is none.
    pub public_url: Option<&'static str>,
    /// Memory of a password hash in KiB. Far under what any installation may use: tests hash thousands of times.
    pub memory_kib: u32,
    /// Networks whose forwarded headers are believed.
    pub trusted_proxies: &'static str,
    /// Whether the pseudo-languages are there.
    pub pseudo: bool,
    /// What opens the first-run page.
    pub setup_token: Option<&'static str>,
    /// The secret keys, newest first, as [`ring`] makes them.
    pub keys: &'static [u8],
}

impl Default for Options {
    fn default() -> Self {
        Self {
            public_url: None,
            memory_kib: 8,
            trusted_proxies: "",
            pseudo: false,
            setup_token: None,
            keys: &[7],
        }
    }
}

/// Secret keys, newest first: one of each byte.
pub fn ring(bytes: &[u8]) -> KeyRing {
    KeyRing::new(bytes.iter().map(|byte| vec![*byte; 32]).collect()).unwrap()
}

/// A running application with its database, clock and mailboxes.
pub struct TestApp {
    /// What the process shares.
    pub services: Arc<Services>,
    /// The worker's hands.
    pub postman: Postman,
    /// Mails that left.
    pub mailbox: Mailbox,
    /// Texts and calls that left.
    pub network: Network,
    /// The address it listens on.
    pub address: SocketAddr,
    /// Where links in mails begin.
    pub public_url: url::Url,
    clock: Arc<TestClock>,
    site: Data<Site>,
    server: Server,
    database: Database,
}

/// Stops with the test.
struct Server(ServerHandle);

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.0.stop(false));
    }
}

impl TestApp {
    /// Starts one with both organizations in its database.
    pub async fn start(database: Database) -> Self {
        database.create().await;
        let (clock, out) = (Arc::new(TestClock::new()), <(Mailbox, Network)>::default());
        let services = tokio::task::block_in_place(|| {
            let services = services(&database, &clock, &Options::default());
            people::settle(&services);
            services
        });
        Self::serve(database, clock, out, services, &Options::default()).await
    }

    /// The same database, clock and mailboxes under a process with other settings.
    pub async fn restart(self, options: Options) -> Self {
        self.server.0.stop(false).await;
        // As a process does when it stops.
        tokio::task::block_in_place(|| throttle::flush(&self.services).unwrap());
        let Self { database, clock, mailbox, network, .. } = self;
        let services = tokio::task::block_in_place(|| services(&database, &clock, &options));
        Self::serve(database, clock, (mailbox, network), services, &options).await
    }

    async fn serve(
        database: Database,
        clock: Arc<TestClock>,
        out: (Mailbox, Network),
        services: Arc<Services>,
        options: &Options,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let config = config(&database, address, options);
        let (site, postman) = tokio::task::block_in_place(|| {
            (
                site(&services, &config, options),
                postman(&services, (&config.mail.from, &config.public_url), &out),
            )
        });
        let server = listen(listener, site.clone());
        let (mailbox, network) = out;
        Self {
            services,
            postman,
            mailbox,
            network,
            address,
            public_url: config.public_url,
            clock,
            site,
            server,
            database,
        }
    }

    /// The database as another process opens it.
    pub fn other_store(&self) -> Store {
        self.blocking(|app| Store::open(app.database.address()).unwrap())
    }

    /// The same installation with hashes of so much memory, which `clock` times: it is looked at before and after each.
    pub fn services_hashing(&self, memory_kib: u32, clock: Arc<dyn Clock>) -> Services {
        let parameters = Parameters { memory_kib, iterations: 1, lanes: 1 };
        Services {
            store: self.other_store(),
            hasher: Hasher::start(1, parameters, clock).unwrap(),
            breached: self.services.breached.clone(),
            keys: ring(&[7]),
            ambient: Ambient { clock: self.clock.clone(), random: self.services.ambient.random.clone() },
            bell: Bell::default(),
            pulse: Pulse::default(),
            tally: Tally::default(),
        }
    }

    /// Does what blocks, such as asking the database.
    pub fn blocking<T>(&self, work: impl FnOnce(&Self) -> T) -> T {
        tokio::task::block_in_place(|| work(self))
    }

    /// Lets so many seconds pass.
    pub fn pass(&self, seconds: i64) {
        self.clock.advance(seconds);
    }

    /// The clock, for what moves it from another thread.
    pub fn clock(&self) -> Arc<TestClock> {
        self.clock.clone()
    }

    /// Another postman of the same process and mailbox.
    pub fn another_postman(&self) -> Postman {
        let out = (self.mailbox.clone(), self.network.clone());
        self.blocking(|app| postman(&app.services, (&app.postman.from, &app.public_url), &out))
    }

    /// Lets the next look at the clock panic.
    pub fn break_clock_once(&self) {
        self.clock.break_once();
    }

    /// Whether its database is PostgreSQL.
    pub fn is_postgres(&self) -> bool {
        self.database.is_postgres()
    }

    /// A browser nobody has used yet.
    pub fn browser(&self) -> Browser {
        Browser::new(self.address, "127.0.0.1")
    }

    /// The same, which reaches the portal under another host name.
    pub fn browser_at(&self, host: &str) -> Browser {
        Browser::new(self.address, host)
    }

    /// A browser in which Alex of Contoso is signed in.
    pub async fn alex(&self) -> Browser {
        self.alex_with(people::ALEX).await
    }

    /// The same after a reset.
    pub async fn alex_with(&self, password: &str) -> Browser {
        let browser = self.browser();
        browser.sign_in("alex@contoso.example", password).await;
        browser
    }

    /// A tenant as the pages know it.
    pub fn tenant(&self, slug: &str) -> Arc<Tenant> {
        self.site.tenants.current().by_slug(slug).unwrap().clone()
    }

    /// Changes what a tenant has decided, and lets pages and postman know.
    pub fn change(&self, slug: &str, work: impl FnOnce(&mut Tenant)) {
        let ctx = self.ctx(slug);
        self.blocking(|app| {
            let change = |tenant: &mut Tenant| {
                work(tenant);
                Ok(())
            };
            tenants::update(&ctx, DefaultTenant::Keep, change).unwrap();
            app.site.tenants.refresh(&app.services).unwrap();
            app.postman.tenants.refresh(&app.services).unwrap();
        });
    }

    /// A context in which an operator acts.
    pub fn ctx(&self, slug: &str) -> Ctx {
        people::context(&self.services, self.tenant(slug))
    }

    /// The same portal behind a proxy on this machine, which says where browsers are.
    pub async fn behind_proxy(self) -> Self {
        self.restart(Options { trusted_proxies: "127.0.0.1", ..Options::default() }).await
    }

    /// The same, where few tries are many.
    pub async fn throttled(self) -> Self {
        let app = self.behind_proxy().await;
        app.change("contoso", |tenant| {
            let rules = &mut tenant.settings.throttle;
            (rules.passwords_per_network, rules.starts_per_network, rules.proofs_per_network) = (5, 8, 5);
        });
        app
    }

    /// A context in which a stranger acts from a network.
    pub fn ctx_from(&self, slug: &str, address: &str) -> Ctx {
        let mut ctx = Ctx { actor: Actor::Anonymous, ..self.ctx(slug) };
        ctx.origin.address = Some(address.to_owned());
        ctx
    }

    /// Tells the database what was tried, as a running process does every second.
    pub fn tell(&self) {
        self.blocking(|app| throttle::flush(&app.services).unwrap());
    }

    /// Deletes both organizations.
    pub fn delete_tenants(&self) {
        for slug in ["contoso", "fabrikam"] {
            let ctx = self.ctx(slug);
            self.blocking(|_| tenants::delete(&ctx).unwrap());
        }
        self.blocking(|app| app.site.tenants.refresh(&app.services).unwrap());
    }

    /// A user as stored.
    pub fn user(&self, slug: &str, name: &str) -> User {
        let ctx = self.ctx(slug);
        self.blocking(|_| latchkey::ops::users::find(&ctx, name).unwrap().unwrap())
    }

    /// The portal.
    pub fn site(&self) -> &Site {
        &self.site
    }
}

fn services(database: &Database, clock: &Arc<TestClock>, options: &Options) -> Arc<Services> {
    // Salts, tokens and ids must differ from those of the process before.
    let seed = 1
        + u64::from(options.memory_kib)
        + 1_000 * std::fs::read_dir(database.folder()).unwrap().count() as u64;
    std::fs::write(database.folder().join(format!("start-{seed}")), "").unwrap();
    let parameters = Parameters { memory_kib: options.memory_kib, iterations: 1, lanes: 1 };
    Arc::new(Services {
        store: Store::open(database.address()).unwrap(),
        hasher: Hasher::start(2, parameters, Arc::new(HasherClock(clock.clone()))).unwrap(),
        breached: Breached::in_folder(database.folder()),
        keys: ring(options.keys),
        ambient: Ambient { clock: clock.clone(), random: Arc::new(SeededRandom::new(seed)) },
        bell: Bell::default(),
        pulse: Pulse::default(),
        tally: Tally::default(),
    })
}

fn config(database: &Database, address: SocketAddr, options: &Options) -> Config {
    let folder = database.folder().to_string_lossy().into_owned();
    let environment = |name: &str| match name {
        "LATCHKEY_DATA_DIR" => Some(folder.clone()),
        "LATCHKEY_LISTEN" => Some(address.to_string()),
        "LATCHKEY_PUBLIC_URL" => options.public_url.map(str::to_owned),
        "LATCHKEY_TRUSTED_PROXIES" => {
            Some(options.trusted_proxies.to_owned()).filter(|list| !list.is_empty())
        }
        "LATCHKEY_MAIL_FROM" => Some("Latchkey <no-reply@portal.example>".to_owned()),
        _ => None,
    };
    Config::load(None, &environment).unwrap()
}

fn site(services: &Arc<Services>, config: &Config, options: &Options) -> Data<Site> {
    let mut site = Site::new(services.clone(), config).unwrap();
    site.setup_token = options.setup_token.map(str::to_owned);
    if options.pseudo {
        site.catalog = Catalog::embedded().unwrap().with_pseudo().unwrap();
    }
    site.setup_token = options.setup_token.map(str::to_owned);
    Data::new(site)
}

fn postman(
    services: &Arc<Services>,
    (from, public_url): (&lettre::message::Mailbox, &url::Url),
    (mailbox, network): &(Mailbox, Network),
) -> Postman {
    Postman {
        services: services.clone(),
        tenants: Arc::new(TenantCache::load(services).unwrap()),
        catalog: Catalog::embedded().unwrap(),
        channel: Box::new(mailbox.clone()),
        texts: Box::new(network.clone()),
        calls: Box::new(network.clone()),
        from: from.clone(),
        public_url: public_url.clone(),
        codes_per_hour: None,
    }
}

fn listen(listener: TcpListener, site: Data<Site>) -> Server {
    let (tell, told) = std::sync::mpsc::channel();
    let connections = Connections::new(site.trusted_proxies.clone());
    std::thread::spawn(move || {
        actix_web::rt::System::new().block_on(async move {
            let server = HttpServer::new(move || web::app(site.clone())).workers(2).disable_signals();
            let server = server.on_connect(move |connection, kept| connections.admit(connection, kept));
            let server = server.shutdown_timeout(1).listen(listener).unwrap().run();
            tell.send(server.handle()).unwrap();
            server.await.unwrap();
        });
    });
    Server(told.recv().unwrap())
}
