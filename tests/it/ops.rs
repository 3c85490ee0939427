//! What stays behind of everything that people typed: nothing that opens anything.

mod secrets;
