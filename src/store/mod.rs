//! The database: one file a table, its row and its queries together.
//!
//! Every query on a tenant's data takes the tenant's id right after the connection. Nothing here decides
//! anything, and nothing above writes SQL.

pub mod answers;
pub mod brands;
pub mod ceremonies;
mod conn;
mod deadlines;
pub mod enrolments;
pub mod events;
pub mod expiries;
pub mod flow_codes;
pub mod flow_limits;
pub mod flows;
pub mod group_members;
pub mod groups;
pub mod help_requests;
pub mod installation;
pub mod lockouts;
pub mod methods;
pub mod outbox;
pub mod password_history;
mod pool;
mod postgres;
mod queue;
pub mod recovery_codes;
pub mod registrations;
pub mod report_links;
#[expect(missing_docs, reason = "tables are documented by their migrations")]
pub mod schema;
pub mod sealed;
pub mod sent_messages;
pub mod sessions;
pub mod sqlite_file;
pub mod tenants;
pub mod throttles;
mod trouble;
mod types;
pub mod users;

pub use conn::Conn;
pub use pool::{Address, CONNECTIONS, Store};
pub use trouble::is_unavailable;
