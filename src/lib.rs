//! Pressglass: cleans a news page to its article and marks who is named and who said what.
//!
//! [`analyze`](annotate::analyze) is the façade: a [`Snapshot`](snapshot::Snapshot) in, [`Annotations`](annotate::Annotations) out.
//! The core is total: no input makes it panic or fail, and it touches neither files, nor the network, nor JavaScript.
//! Modules are layers; imports run only downwards (`tests/tidy.rs` holds the table of ARCHITECTURE.md).

pub mod annotate;
pub mod article;
pub mod entity;
pub mod forest;
pub mod hash;
#[cfg(feature = "cli")]
pub mod html;
pub mod lang;
pub mod mention;
pub mod quote;
pub mod repair;
pub mod segment;
pub mod snapshot;
pub mod text;
pub mod units;
pub mod web;
