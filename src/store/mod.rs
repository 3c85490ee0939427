//! The database: one file a table, its row and its queries together.
//!
//! Every query on a tenant's data takes the tenant's id right after the connection. Nothing here decides
//! anything, and nothing above writes SQL.

pub mod answers;
mod apart;
pub mod brand_drafts;
pub mod brands;
pub mod caller_checks;
pub mod campaign_invites;
pub mod campaign_plans;
pub mod ceremonies;
mod conn;
mod deadlines;
pub mod enrolments;
pub mod events;
pub mod expiries;
pub mod figures;
pub mod first_steps;
pub mod flow_codes;
pub mod flow_limits;
pub mod flow_stops;
pub mod flows;
pub mod group_members;
pub mod groups;
pub mod help_requests;
pub mod import_changes;
pub mod import_chunks;
pub mod import_notes;
pub mod imports;
pub mod installation;
pub mod lock_out;
pub mod lockouts;
pub mod losses;
pub mod methods;
pub mod outbox;
pub mod password_history;
pub mod policy_proposals;
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
pub mod unregistered;
pub mod user_filters;
pub mod user_search;
pub mod user_words;
pub mod users;

pub use conn::Conn;
pub use pool::{Address, CONNECTIONS, Store};
pub use trouble::is_unavailable;
