//! The integration tests: one binary.

#![allow(
    missing_docs,
    clippy::panic,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::as_conversions,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "a test stops where it fails, and asks the machine what it likes"
)]

#[macro_use]
mod kit;

mod cli;
mod crash;
mod fuzz;
mod house;
mod jobs;
mod locales;
mod ops;
mod store;
mod timing;
mod web;
