//! The pages, as browsers and strangers meet them.

mod abuse;
mod codes;
mod concealment;
mod csrf;
mod finish;
mod forms;
mod headers;
mod limits;
mod links;
mod pages;
mod report;
mod sessions;
mod sign_in;
mod steps;
mod tenancy;
