//! What happens when nobody looks: letters leave, people are told of passwords that end soon, old rows go, changed
//! tenants are noticed.
//!
//! A worker has lanes for mails, for texts and calls, for the help desk and for notices. Any number of workers may run,
//! in any number of processes: letters are leased, everything else may happen twice.

mod deliver;
mod hold;
mod import;
mod resolve;
mod round;
mod stationery;
mod worker;

pub use deliver::Postman;
pub use round::Round;
pub use worker::Worker;
