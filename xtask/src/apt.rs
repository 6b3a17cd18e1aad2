//! Debian's package manager, for what a fresh machine lacks.

use anyhow::{Context as _, Result, bail};
use std::path::Path;
use xshell::{Shell, cmd};

/// Installs Debian packages when this user may; else fails with one line that says what to run. `why` names the need.
pub fn install(sh: &Shell, packages: &[&str], why: &str) -> Result<()> {
    let list = packages.join(" ");
    if !Path::new("/usr/bin/apt-get").exists() {
        bail!("{why}: install what Debian calls {list}");
    }
    if cmd!(sh, "id -u").quiet().read()? != "0" {
        bail!("{why}: run `sudo apt-get install {list}` and try again");
    }
    eprintln!("{why}: installing {list}");
    let _front = sh.push_env("DEBIAN_FRONTEND", "noninteractive");
    let attempt = || cmd!(sh, "apt-get install -qq -y --no-install-recommends {packages...}").quiet().ignore_stdout().run();
    // A fresh machine's package lists are missing or old: look once, refresh them, look again.
    if attempt().is_err() {
        cmd!(sh, "apt-get update -qq").quiet().ignore_stdout().run()?;
        attempt().with_context(|| format!("{why}: apt-get could not install {list}"))?;
    }
    Ok(())
}
