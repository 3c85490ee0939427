//! A fresh database for every test.

use latchkey::store::{Address, Store};
use secrecy::SecretString;
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use tempfile::TempDir;
use tokio_postgres::{Client, NoTls};
use url::Url;

/// Where a test keeps its data; gone at its end.
pub struct Database {
    folder: TempDir,
    server: Option<Url>,
    name: String,
}

/// Any number will do, as long as nothing else locks it.
const TEMPLATE_LOCK: i64 = 7_319_255;

impl Database {
    /// An empty SQLite file.
    pub fn sqlite() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), server: None, name: String::new() }
    }

    /// A PostgreSQL database made for this test.
    pub fn postgres() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let server = std::env::var("LATCHKEY_TEST_POSTGRES_URL").expect("LATCHKEY_TEST_POSTGRES_URL");
        let name = format!("it_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::SeqCst));
        Self { folder: tempfile::tempdir().unwrap(), server: Some(server.parse().unwrap()), name }
    }

    /// The folder for everything that is kept in files.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The SQLite file, should it be one.
    pub fn file(&self) -> PathBuf {
        self.folder.path().join("latchkey.db")
    }

    /// Whether it is PostgreSQL.
    pub fn is_postgres(&self) -> bool {
        self.server.is_some()
    }

    /// Where the store finds it.
    pub fn address(&self) -> Address {
        match &self.server {
            Some(server) => address(server, &self.name),
            None => Address::Sqlite(self.file()),
        }
    }

    /// Makes it, with all tables in it.
    pub async fn create(&self) {
        let Some(server) = &self.server else {
            tokio::task::block_in_place(|| Store::open(self.address()).unwrap().migrate().unwrap());
            return;
        };
        let client = connect(server).await;
        let template = template(server, &client).await;
        client.batch_execute(&format!("CREATE DATABASE {} TEMPLATE {template}", self.name)).await.unwrap();
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let Some(server) = self.server.clone() else { return };
        let drop = format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.name);
        // A thread of its own: this one may belong to a runtime.
        let work = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async { connect(&server).await.batch_execute(&drop).await })
        });
        work.join().ok();
    }
}

fn address(server: &Url, name: &str) -> Address {
    let mut url = server.clone();
    url.set_path(name);
    let roots = rustls::RootCertStore::empty();
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let builder = rustls::ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let tls = builder.unwrap().with_root_certificates(roots).with_no_client_auth();
    url.set_query(Some("sslmode=disable"));
    Address::Postgres(SecretString::from(url.to_string()), Box::new(tls))
}

async fn connect(server: &Url) -> Client {
    let (client, connection) = tokio_postgres::connect(server.as_str(), NoTls).await.unwrap();
    tokio::spawn(connection);
    client
}

/// The name of a migrated database to copy. Whoever comes first makes it; it is named after the migrations.
async fn template(server: &Url, client: &Client) -> String {
    let name = format!("latchkey_template_{}", digest_of_migrations());
    client.batch_execute(&format!("SELECT pg_advisory_lock({TEMPLATE_LOCK})")).await.unwrap();
    let query = format!("SELECT 1 FROM pg_database WHERE datname = '{name}'");
    if client.query(&query, &[]).await.unwrap().is_empty() {
        let draft = format!("{name}_draft");
        client.batch_execute(&format!("DROP DATABASE IF EXISTS {draft} WITH (FORCE)")).await.unwrap();
        client.batch_execute(&format!("CREATE DATABASE {draft}")).await.unwrap();
        let place = address(server, &draft);
        tokio::task::block_in_place(|| Store::open(place).unwrap().migrate().unwrap());
        wait_until_alone(client, &draft).await;
        client.batch_execute(&format!("ALTER DATABASE {draft} RENAME TO {name}")).await.unwrap();
    }
    client.batch_execute(&format!("SELECT pg_advisory_unlock({TEMPLATE_LOCK})")).await.unwrap();
    name
}

/// A dropped pool closes its connections a moment later.
async fn wait_until_alone(client: &Client, name: &str) {
    let query =
        format!("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = '{name}'");
    while client.query_one(&query, &[]).await.unwrap().get::<_, i64>(0) > 0 {
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
}

fn digest_of_migrations() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations/postgres");
    let mut folders: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    let digest = folders.iter().fold(Sha256::new(), |digest, folder| {
        digest
            .chain_update(folder.file_name().unwrap().as_encoded_bytes())
            .chain_update(std::fs::read(folder.join("up.sql")).unwrap())
    });
    data_encoding::HEXLOWER.encode(&digest.finalize())[..16].to_owned()
}
