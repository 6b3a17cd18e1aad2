//! What the trainers of `src/main.rs` and `src/bin/` share.

pub mod boost;
