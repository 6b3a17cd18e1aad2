//! `cargo xtask bench`: speed beside the programs that people use, in the browser and natively.

use crate::{browsers, build};
use anyhow::{Context as _, Result};
use xshell::{Shell, cmd};

/// Which of the two parts to run.
#[derive(clap::Args)]
pub struct Options {
    /// Only the command-line program
    #[arg(long)]
    native: bool,
    /// Only the extension in Chromium
    #[arg(long, conflicts_with = "native")]
    browser: bool,
}

/// Prints tables; nothing else on the machine should run meanwhile.
pub fn bench(sh: &Shell, options: &Options) -> Result<()> {
    if !options.browser {
        native(sh)?;
    }
    if !options.native {
        browser(sh)?;
    }
    Ok(())
}

fn native(sh: &Shell) -> Result<()> {
    cmd!(sh, "cargo build --quiet --release --locked --package pressglass").quiet().run()?;
    let program = sh.current_dir().join("target/release/pressglass");
    // Memory that glibc hands back after each large page and asks for again would be measured as our work, or as a peer's.
    let keep = (1u64 << 32).to_string();
    cmd!(sh, "cargo run --quiet --release --locked --manifest-path benches/native/Cargo.toml --target-dir target/bench-native -- {program}")
        .envs([("MALLOC_TRIM_THRESHOLD_", &keep), ("MALLOC_MMAP_THRESHOLD_", &keep)])
        .quiet()
        .run()
        .context("the native benchmark did not end well")
}

fn browser(sh: &Shell) -> Result<()> {
    build::build(sh)?;
    let _chromium = browsers::provide(sh, &browsers::CHROMIUM)?;
    cmd!(sh, "node extension/build.mjs target/bench --stages").quiet().run()?;
    cmd!(sh, "node --import tsx benches/browser/bench.ts").quiet().run().context("the benchmark in the browser did not end well")
}
