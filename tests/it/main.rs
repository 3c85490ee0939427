//! The integration tests: one binary.

#[macro_use]
mod kit;

mod crash;
mod jobs;
mod locales;
mod ops;
mod store;
mod timing;
mod web;
