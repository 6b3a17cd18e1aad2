//! `cargo xtask demo`: the extension on a sample page in a real browser, clicked for you.

use crate::{browsers, build};
use anyhow::{Context as _, Result, ensure};
use std::path::{Path, PathBuf};
use xshell::{Shell, cmd};

/// A page of ours that imitates a newspaper's.
const SAMPLE: &str = "www/samples/harbour.html";

/// What to show and where.
#[derive(clap::Args)]
pub struct Options {
    /// In Firefox instead of Chromium
    #[arg(long)]
    firefox: bool,
    /// An HTML file of your own instead of the sample page
    #[arg(long, value_name = "FILE")]
    page: Option<PathBuf>,
}

/// Builds, opens the browser and clicks. Without a display, screenshots go to `target/demo/`.
pub fn demo(sh: &Shell, options: &Options) -> Result<()> {
    let page = options.page.as_deref().unwrap_or(Path::new(SAMPLE));
    ensure!(page.is_file(), "there is no file {}", page.display());
    build::build(sh)?;
    let _browser = browsers::provide(sh, if options.firefox { &browsers::FIREFOX } else { &browsers::CHROMIUM })?;
    let browser = options.firefox.then_some("--firefox");
    cmd!(sh, "node --import tsx xtask/scripts/demo.ts {browser...} {page}").quiet().run().context("the demo did not end well")
}
