//! Latchkey, a self-service password portal that organizations run for their people.
//!
//! The rooms, in reading order. A room looks only at those before it; `tests/it/house.rs` decides.

#![cfg_attr(
    test,
    allow(
        clippy::string_slice,
        clippy::as_conversions,
        clippy::disallowed_methods,
        reason = "a test may stop"
    )
)]

pub mod cli;
pub mod clock;
pub mod config;
pub mod courier;
pub mod domain;
pub mod hasher;
pub mod i18n;
pub mod jobs;
pub mod logs;
pub mod ops;
pub mod store;
pub mod web;
