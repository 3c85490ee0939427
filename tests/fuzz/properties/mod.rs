//! What holds for any input. Each file is a property, a target of the fuzzer, and the name of a folder of the corpus.

pub mod answers;
pub mod form;
pub mod gateways;
pub mod languages;
pub mod letters;
pub mod names;
pub mod passwords;
pub mod phones;
pub mod tokens;
pub mod wording;
