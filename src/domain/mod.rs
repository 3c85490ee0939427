//! Pure decisions: no input or output, no clock, no database, no words for people.
//!
//! What the product may do is decided here and nowhere else; everything it needs is passed in.

pub mod allowance;
pub mod brand;
pub mod browser;
pub mod ceremony;
pub mod code;
pub mod digits;
pub mod event;
pub mod flow;
pub mod gate;
pub mod gateway;
pub mod group;
pub mod ids;
pub mod interrupt;
pub mod keys;
pub mod lane;
pub mod letter;
pub mod lockout;
pub mod mac;
pub mod mail_address;
pub mod mask;
pub mod method;
pub mod moment;
pub mod name;
pub mod palette;
pub mod passkey;
pub mod password;
pub mod path;
pub mod phone;
pub mod picture;
pub mod policy;
pub mod qr;
pub mod question;
pub mod recovery;
pub mod recovery_code;
pub mod refusal;
pub mod registration;
pub mod tenant;
mod text_enum;
pub mod text_message;
pub mod theme;
pub mod token;
pub mod totp;
pub mod user;
pub mod vault;
