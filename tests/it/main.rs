//! The integration tests: one binary.

mod locales;
