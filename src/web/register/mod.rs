//! `/register`: what people have for getting back in.

mod questions;

pub use questions::{register_questions, show_questions};
