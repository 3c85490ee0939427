//! Latchkey, a self-service password portal that organizations run for their people.
//!
//! The rooms, in reading order. A room looks only at those before it; `tests/it/house.rs` decides.

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
