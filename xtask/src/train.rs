//! `cargo xtask train` and `cargo xtask gazetteer`: what makes the files in `models/`, by the package `training`.

use anyhow::{Context as _, Result};
use xshell::{Shell, cmd};

/// Runs a command of `training`; without arguments it lists its commands.
pub fn train(sh: &Shell, arguments: &[String]) -> Result<()> {
    cmd!(sh, "cargo run --quiet --release --locked --package training -- {arguments...}").quiet().run().context("training did not end well")
}
