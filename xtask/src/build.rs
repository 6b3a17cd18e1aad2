//! `cargo xtask build`: the core, then the bundles around it.

use crate::{npm, wasm};
use anyhow::{Context as _, Result};
use xshell::{Shell, cmd};

/// Leaves `dist/chromium`, `dist/firefox` and `dist/www`.
pub fn build(sh: &Shell) -> Result<()> {
    npm::install(sh)?;
    wasm::build(sh)?;
    cmd!(sh, "node extension/build.mjs").quiet().run().context("the extension's sources do not bundle")
}
