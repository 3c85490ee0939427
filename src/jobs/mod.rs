//! What happens when nobody looks: letters leave, old rows go, changed tenants are noticed.
//!
//! A worker has a lane for mails and one for texts and calls. Any number of workers may run, in any number of
//! processes: letters are leased, everything else may happen twice.

mod deliver;
mod hold;
mod resolve;
mod round;
mod stationery;
mod worker;

pub use deliver::Postman;
pub use round::Round;
pub use worker::Worker;
