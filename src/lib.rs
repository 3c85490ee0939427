//! Latchkey, a self-service password portal that organizations run for their people.
//!
//! The rooms, floor by floor from the ground up, which is the order to read them in. A room looks only at those
//! before it; `tests/it/house.rs` decides.

#![cfg_attr(
    test,
    allow(
        clippy::string_slice,
        clippy::as_conversions,
        clippy::disallowed_methods,
        reason = "a test may stop"
    )
)]

pub mod clock;
pub mod domain;
pub mod i18n;

pub mod breached;
pub mod config;
pub mod hasher;
pub mod logs;

pub mod store;

pub mod courier;
pub mod ops;

pub mod jobs;
pub mod web;

pub mod cli;
