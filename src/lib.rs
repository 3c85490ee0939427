//! Latchkey, a self-service password portal that organizations run for their people.
//!
//! The rooms, in reading order. A room looks only at those before it; `tests/it/house.rs` decides.

pub mod clock;
pub mod config;
pub mod domain;
pub mod hasher;
pub mod i18n;
pub mod logs;
pub mod store;
pub mod ops;
pub mod courier;
pub mod jobs;
pub mod web;
pub mod cli;
