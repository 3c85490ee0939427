//! Intentions where no page reaches them, and what stays behind of everything that people typed.

mod secrets;
mod sign_in;
