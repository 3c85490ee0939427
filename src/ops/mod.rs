//! What the product can do: one file an intention, blocking, the same for pages, workers and the command line.
//!
//! An intention checks, claims, acts and settles. Everything it changes together, with its audit events and
//! letters, is one transaction.

pub mod account;
pub mod allowance;
pub mod assist;
pub mod audit;
pub mod authenticator;
pub mod bell;
pub mod brand;
pub mod campaigns;
pub mod catalogue;
mod contact;
pub mod context;
pub mod desk;
pub mod dossier;
pub mod expiry;
pub mod figures;
pub mod first_steps;
pub mod forgot;
pub mod gateway;
pub mod groups;
pub mod help;
pub mod import;
pub mod interrupts;
pub mod keys;
pub mod lockout;
pub mod messages;
pub mod organization;
mod owner;
pub mod passkeys;
pub mod password;
pub mod policies;
pub mod pulse;
pub mod purge;
pub mod questions;
pub mod reach;
pub mod recovery_codes;
pub mod register;
pub mod report;
pub mod seals;
pub mod session;
pub mod setup;
pub mod sign_in;
pub mod stuck;
pub mod tenants;
pub mod throttle;
pub mod users;
pub mod welcome;

pub use context::{Ctx, Error, Origin, Services, Tx};
