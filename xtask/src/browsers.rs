//! Provides the browsers: `CHROME_PATH` and `FIREFOX_PATH`, the usual places, else Debian's packages.

use crate::apt;
use anyhow::{Context as _, Result, ensure};
use std::path::{Path, PathBuf};
use xshell::{PushEnv, Shell, cmd};

/// One of the two browsers that Pressglass is for.
pub struct Browser {
    name: &'static str,
    /// Names a program of the user's own; also how the scripts are told.
    variable: &'static str,
    usual: &'static [&'static str],
    package: &'static str,
    /// The oldest major version that the extension's manifest takes.
    floor: u32,
}

/// Chrome, Chromium or Edge.
pub const CHROMIUM: Browser = Browser {
    name: "Chromium",
    variable: "CHROME_PATH",
    usual: &[
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/opt/google/chrome/chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ],
    package: "chromium",
    floor: 148,
};

/// Firefox, the extended support release included.
pub const FIREFOX: Browser = Browser {
    name: "Firefox",
    variable: "FIREFOX_PATH",
    usual: &["/usr/bin/firefox-esr", "/usr/bin/firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"],
    package: "firefox-esr",
    floor: 150,
};

/// Finds or installs the browser and tells the scripts where it is, for as long as the answer lives.
pub fn provide<'a>(sh: &'a Shell, browser: &Browser) -> Result<PushEnv<'a>> {
    let Browser { name, variable, floor, .. } = browser;
    let program = match find(sh, browser)? {
        Some(program) => program,
        None => {
            let why = format!("{name} is missing (or name its program in {variable})");
            apt::install(sh, &[browser.package], &why)?;
            find(sh, browser)?.with_context(|| why)?
        }
    };
    let version = cmd!(sh, "{program} --version").quiet().ignore_stderr().read().unwrap_or_default();
    let major = major(&version).with_context(|| format!("{} does not tell its version", program.display()))?;
    ensure!(major >= *floor, "{name} {major} is too old, {floor} is needed: name a newer one in {variable}");
    Ok(sh.push_env(variable, program))
}

fn find(sh: &Shell, browser: &Browser) -> Result<Option<PathBuf>> {
    if let Ok(program) = sh.var(browser.variable) {
        ensure!(Path::new(&program).exists(), "{} names no file: {program}", browser.variable);
        return Ok(Some(PathBuf::from(program)));
    }
    Ok(browser.usual.iter().map(PathBuf::from).find(|path| path.exists()))
}

/// The major version in what a browser says of itself.
fn major(version: &str) -> Option<u32> {
    let number = version.split_whitespace().find(|word| word.starts_with(|first: char| first.is_ascii_digit()))?;
    number.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_major_versions() {
        let cases = [
            ("Chromium 156.0.8078.108 built on Debian GNU/Linux 12 (bookworm)", Some(156)),
            ("Mozilla Firefox 153.7.0esr", Some(153)),
            ("Google Chrome 150.0.1.2 ", Some(150)),
            ("no version", None),
        ];
        for (said, expected) in cases {
            assert_eq!(major(said), expected, "{said}");
        }
    }
}
