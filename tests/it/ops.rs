//! What the product does, seen from inside: changes that meet, and what stays behind of everything that was typed.

mod changes;
mod groups;
mod imports;
mod lock_out;
mod password;
mod policies;
mod questions;
mod registrations;
mod seals;
mod secrets;
mod sign_in;
mod stuck;
