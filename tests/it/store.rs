//! The database itself.

mod plans;

use crate::kit::*;
use diesel_migrations::{FileBasedMigrations, MigrationHarness};
use latchkey::store::{Address, Conn, Store};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn folder(backend: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(backend)
}

fn names(backend: &str) -> BTreeSet<String> {
    let folders = std::fs::read_dir(folder(backend)).unwrap();
    folders.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect()
}

#[test]
fn both_databases_have_the_same_migrations() {
    assert_eq!(names("sqlite"), names("postgres"));
}

// Each has its own ways to change a table, so that the outcome is compared and not the statements.
on_both!(both_databases_come_to_the_same_tables_columns_and_indexes, |app| async {
    app.blocking(|app| {
        let folder = tempfile::tempdir().unwrap();
        let other = Store::open(Address::Sqlite(folder.path().join("other.db"))).unwrap();
        other.migrate().unwrap();
        assert_eq!(sql::schema(&app.services.store), sql::schema(&other));
    });
});

fn revert_all(store: &Store) {
    let sqlite = FileBasedMigrations::from_path(folder("sqlite")).unwrap();
    let postgres = FileBasedMigrations::from_path(folder("postgres")).unwrap();
    store
        .read(|conn| {
            match conn {
                Conn::Pg(pg) => pg.revert_all_migrations(postgres).map(|_| ()),
                Conn::Sqlite(lite) => lite.revert_all_migrations(sqlite).map(|_| ()),
            }
            .map_err(|error| anyhow::anyhow!("{error}"))
        })
        .unwrap();
}

on_both!(the_tables_come_go_and_come_again, |app| async {
    app.blocking(|app| {
        let store = &app.services.store;
        assert!(store.is_migrated().unwrap());
        store.migrate().unwrap();
        revert_all(store);
        assert!(!store.is_migrated().unwrap());
        let left = sql::tables(store);
        assert_eq!(left, ["__diesel_schema_migrations"]);
        store.migrate().unwrap();
        assert!(store.is_migrated().unwrap());
        settle(&app.services);
    });
    app.browser().try_sign_in("alex", ALEX).await;
});

on_both!(every_table_is_known_to_the_tests, |app| async {
    let mut known: Vec<_> = sql::TABLES.iter().map(|name| (*name).to_owned()).collect();
    known.push("__diesel_schema_migrations".to_owned());
    known.sort();
    assert_eq!(app.blocking(|app| sql::tables(&app.services.store)), known, "a dump would leave some out");
});

on_both!(a_row_never_points_to_nothing, |app| async {
    let nobody = uuid::Uuid::nil();
    let orphan = format!("INSERT INTO tenant_realms (realm, tenant_id) VALUES ('x.example', '{nobody}')");
    assert!(app.blocking(|app| sql::execute(&app.services.store, &orphan)).is_err());
    app.alex().await;
    app.browser().reset_alex(&app).await;
    app.execute("DELETE FROM tenants");
    // Counts refer to no tenant: they go with it, or with time.
    let free = ["installation", "throttles"];
    for table in sql::TABLES.iter().filter(|table| !free.contains(table)) {
        assert_eq!(app.count(table), 0, "{table} keeps rows of a tenant that is gone");
    }
});

on_both!(a_write_is_kept_whole_or_not_at_all, |app| async {
    let before = app.dump_all();
    app.blocking(|app| {
        let failed: anyhow::Result<()> = app.services.store.write(|conn| {
            latchkey::store::tenants::clear_default(conn)?;
            latchkey::store::installation::set_tenants_version(conn, 1)?;
            anyhow::bail!("something went wrong")
        });
        assert!(failed.is_err());
    });
    assert_eq!(app.dump_all(), before);
    app.blocking(|app| {
        let store = app.services.store.clone();
        let panicked = std::thread::spawn(move || {
            store.write(|conn| -> anyhow::Result<()> {
                latchkey::store::installation::set_tenants_version(conn, 1)?;
                panic!("in the middle")
            })
        });
        assert!(panicked.join().is_err());
    });
    assert_eq!(app.dump_all(), before, "a panic kept half of a write");
    app.execute("UPDATE installation SET value = value");
});

on_both!(a_sqlite_file_survives_a_power_cut_and_checks_its_keys, |app| async {
    if app.is_postgres() {
        return;
    }
    let pragma = |name: &str| {
        let query = format!("SELECT CAST({name} AS TEXT) AS v FROM pragma_{name}");
        app.value(&query)
    };
    assert_eq!(pragma("journal_mode"), "wal");
    assert_eq!(pragma("synchronous"), "2", "FULL");
    assert_eq!(pragma("foreign_keys"), "1");
    assert_eq!(app.value("SELECT CAST(timeout AS TEXT) AS v FROM pragma_busy_timeout"), "5000");
    assert_eq!(app.value("SELECT integrity_check AS v FROM pragma_integrity_check"), "ok");
});

on_both!(the_state_of_the_database_is_told_to_a_load_balancer, |app| async {
    let browser = app.browser();
    assert_eq!((browser.get("/healthz").await.status, browser.get("/readyz").await.status), (200, 200));
    app.blocking(|app| revert_all(&app.services.store));
    assert_eq!((browser.get("/healthz").await.status, browser.get("/readyz").await.status), (200, 503));
});
