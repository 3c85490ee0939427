//! A look into the database, past everything that the product decides.

use super::TestApp;
use diesel::prelude::*;
use diesel::sql_types::Text;
use latchkey::store::{Conn, Store};

/// Every table with data of the product.
pub const TABLES: [&str; 41] = [
    "installation",
    "tenants",
    "tenant_hosts",
    "tenant_realms",
    "brands",
    "brand_assets",
    "brand_drafts",
    "users",
    "user_words",
    "unindexed_users",
    "groups",
    "group_members",
    "methods",
    "registrations",
    "enrolments",
    "enrolment_codes",
    "answers",
    "recovery_codes",
    "password_history",
    "ceremonies",
    "sent_messages",
    "help_requests",
    "first_steps",
    "message_texts",
    "caller_checks",
    "campaigns",
    "campaign_invites",
    "sessions",
    "lockouts",
    "throttles",
    "flows",
    "flow_codes",
    "report_links",
    "password_links",
    "policy_proposals",
    "outbox",
    "events",
    "imports",
    "import_chunks",
    "import_notes",
    "import_changes",
];

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Text)]
    v: String,
}

/// The rows of a query whose one column is a text named `v`.
pub fn rows(store: &Store, query: &str) -> Vec<String> {
    let rows: Vec<Row> = store
        .read(|conn| match conn {
            Conn::Pg(pg) => diesel::sql_query(query).load::<Row>(pg),
            Conn::Sqlite(sqlite) => diesel::sql_query(query).load::<Row>(sqlite),
        })
        .unwrap();
    rows.into_iter().map(|row| row.v).collect()
}

/// Runs a statement.
pub fn execute(store: &Store, statement: &str) -> QueryResult<()> {
    store
        .write(|conn| {
            match conn {
                Conn::Pg(pg) => diesel::sql_query(statement).execute(pg),
                Conn::Sqlite(sqlite) => diesel::sql_query(statement).execute(sqlite),
            }
            .map_err(anyhow::Error::from)
        })
        .map(|_| ())
        .map_err(|error: anyhow::Error| error.downcast().unwrap())
}

/// The names of all tables there are.
pub fn tables(store: &Store) -> Vec<String> {
    let query = match store.is_sqlite() {
        true => "SELECT name AS v FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
        false => "SELECT tablename::text AS v FROM pg_tables WHERE schemaname = 'public'",
    };
    let mut names = rows(store, query);
    names.sort();
    names
}

fn columns(store: &Store, table: &str) -> Vec<String> {
    if store.is_sqlite() {
        return rows(store, &format!("SELECT name AS v FROM pragma_table_info('{table}') ORDER BY cid"));
    }
    let from = "information_schema.columns WHERE table_schema = 'public'";
    rows(
        store,
        &format!(
            "SELECT column_name::text AS v FROM {from} AND table_name = '{table}' ORDER BY ordinal_position"
        ),
    )
}

/// Every row of a table, its columns joined, in a steady order.
pub fn dump_table(store: &Store, table: &str) -> Vec<String> {
    let casts: Vec<_> =
        columns(store, table).iter().map(|name| format!("COALESCE(CAST({name} AS TEXT), '')")).collect();
    let mut all = rows(store, &format!("SELECT {} AS v FROM {table}", casts.join(" || '|' || ")));
    all.sort();
    all
}

impl TestApp {
    /// The rows of a query whose one column is a text named `v`.
    pub fn rows(&self, query: &str) -> Vec<String> {
        self.blocking(|app| rows(&app.services.store, query))
    }

    /// The one text of a query.
    pub fn value(&self, query: &str) -> String {
        self.rows(query).pop().expect("no row")
    }

    /// How many rows `from` has, conditions included.
    pub fn count(&self, from: &str) -> usize {
        self.value(&format!("SELECT CAST(count(*) AS TEXT) AS v FROM {from}")).parse().unwrap()
    }

    /// Runs a statement.
    pub fn execute(&self, statement: &str) {
        self.blocking(|app| execute(&app.services.store, statement)).unwrap();
    }

    /// Everything in these tables.
    pub fn dump(&self, tables: &[&str]) -> Vec<String> {
        self.blocking(|app| {
            let mut all = Vec::new();
            for table in tables {
                let rows = dump_table(&app.services.store, table);
                all.extend(rows.into_iter().map(|row| format!("{table}: {row}")));
            }
            all
        })
    }

    /// Everything but what merely notes that somebody looked or was refused.
    pub fn dump_all(&self) -> Vec<String> {
        self.dump(&TABLES)
    }
}

/// Every column of every table and every index, one a line, in words that both databases share.
pub fn schema(store: &Store) -> Vec<String> {
    let queries = match store.is_sqlite() {
        true => [
            "SELECT t.name || '.' || c.name || ' ' || c.type || CASE WHEN c.\"notnull\" + c.pk > 0 THEN '' ELSE ' NULL' \
             END AS v FROM sqlite_master t, pragma_table_info(t.name) c \
             WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND t.name NOT LIKE '\\_\\_%' ESCAPE '\\'",
            "SELECT 'index ' || name || ' on ' || tbl_name AS v FROM sqlite_master \
             WHERE type = 'index' AND name NOT LIKE 'sqlite_%'",
        ],
        false => [
            "SELECT table_name || '.' || column_name || ' ' || CASE udt_name WHEN 'int8' THEN 'BIGINT' \
             WHEN 'int4' THEN 'INTEGER' WHEN 'bytea' THEN 'BLOB' ELSE upper(udt_name) END || \
             CASE is_nullable WHEN 'NO' THEN '' ELSE ' NULL' END AS v FROM information_schema.columns \
             WHERE table_schema = 'public' AND table_name NOT LIKE '\\_\\_%'",
            "SELECT 'index ' || indexname || ' on ' || tablename AS v FROM pg_indexes \
             WHERE schemaname = 'public' AND indexname NOT LIKE '%\\_pkey' AND indexname NOT LIKE '%\\_key'",
        ],
    };
    let mut all: Vec<String> = queries.into_iter().flat_map(|query| rows(store, query)).collect();
    all.sort();
    all
}
