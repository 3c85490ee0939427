//! The pages, as browsers and strangers meet them.

mod abuse;
mod codes;
mod concealment;
mod csrf;
mod enrolment;
mod finish;
mod forms;
mod gates;
mod headers;
mod languages;
mod limits;
mod links;
mod locks;
mod looks_good;
mod pages;
mod passkeys;
mod proofs;
mod questions;
mod registration;
mod report;
mod sessions;
mod setup;
mod sign_in;
mod steps;
mod tabs;
mod tenancy;
