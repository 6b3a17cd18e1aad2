//! `cargo xtask lint`: formats, compiler warnings, TypeScript, and both extension packages.

use crate::build;
use anyhow::{Context as _, Result};
use xshell::{Shell, cmd};

/// Stops at the first complaint.
pub fn lint(sh: &Shell) -> Result<()> {
    cmd!(sh, "cargo fmt --all --check").run().context("run `cargo fmt --all`")?;
    for apart in ["benches/native/Cargo.toml", "fuzz/Cargo.toml"] {
        cmd!(sh, "cargo fmt --check --manifest-path {apart}").run().with_context(|| format!("run `cargo fmt --manifest-path {apart}`"))?;
    }
    cmd!(sh, "cargo clippy --quiet --workspace --all-targets --locked -- --deny warnings").run()?;
    // The boundary is for WebAssembly, but compiles everywhere, and a compiler for WebAssembly need not have clippy.
    cmd!(sh, "cargo clippy --quiet --lib --no-default-features --features web --locked -- --deny warnings").run()?;
    build::build(sh)?;
    cmd!(sh, "node node_modules/typescript/bin/tsc --noEmit").run()?;
    cmd!(sh, "node node_modules/eslint/bin/eslint.js --max-warnings 0").run()?;
    cmd!(sh, "node node_modules/web-ext/bin/web-ext.js lint --source-dir dist/firefox --warnings-as-errors").run()?;
    cmd!(sh, "node extension/manifest/check.mjs dist/chromium").run()?;
    println!("nothing to complain about");
    Ok(())
}
