//! The npm packages of the browser side, exactly those of the lock file.

use anyhow::{Context as _, Result};
use xshell::{Shell, cmd};

/// Installs the packages where the lock file has changed since the last time.
pub fn install(sh: &Shell) -> Result<()> {
    const STAMP: &str = "node_modules/.installed-lock.json";
    let lock = sh.read_file("package-lock.json")?;
    if sh.read_file(STAMP).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    require_node(sh)?;
    cmd!(sh, "npm ci --silent").quiet().run().context("npm cannot install the packages of package-lock.json")?;
    sh.write_file(STAMP, lock)?;
    Ok(())
}

fn require_node(sh: &Shell) -> Result<()> {
    /// The oldest that runs the tools of package.json.
    const OLDEST: u32 = 20;
    let version = cmd!(sh, "node --version").quiet().ignore_stderr().read();
    let major = version.ok().and_then(|version| version.trim_start_matches('v').split('.').next()?.parse::<u32>().ok());
    let npm = cmd!(sh, "npm --version").quiet().ignore_stderr().read().is_ok();
    anyhow::ensure!(major >= Some(OLDEST) && npm, "Node.js {OLDEST} or later with npm is missing: install it and try again");
    Ok(())
}
