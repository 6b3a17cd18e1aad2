//! `cargo xtask package`: one zip per browser, the same bytes whenever and wherever it is made.
//!
//! Entries are sorted, carry a fixed time and fixed permissions; the core's build leaves out this machine's paths.

use crate::build;
use anyhow::{Context as _, Result, ensure};
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};
use xshell::{Shell, cmd};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// The stores take much more; this keeps a click fast and the download small.
const LIMIT: usize = 3_000_000;

const BROWSERS: [&str; 2] = ["chromium", "firefox"];

/// Makes `dist/pressglass-BROWSER-VERSION.zip`; with `check`, makes them again in another folder and compares.
pub fn package(sh: &Shell, check: bool) -> Result<()> {
    let packages = make(sh)?;
    for (name, bytes) in &packages {
        let size = bytes.len();
        ensure!(size < LIMIT, "{name} has {size} bytes, the limit is {LIMIT}");
        let path = sh.current_dir().join("dist").join(name);
        sh.write_file(&path, bytes)?;
        println!("dist/{name}: {size} bytes");
    }
    if check {
        let elsewhere = copy(sh)?;
        let again = {
            let _there = sh.push_dir(&elsewhere);
            make(sh)?
        };
        for ((name, first), (_, second)) in packages.iter().zip(&again) {
            ensure!(first == second, "{name} differs when made in {}", elsewhere.display());
        }
        println!("both are the same when made in another folder");
    }
    Ok(())
}

/// Builds and zips in the shell's folder.
fn make(sh: &Shell) -> Result<Vec<(String, Vec<u8>)>> {
    build::build(sh)?;
    let version = env!("CARGO_PKG_VERSION");
    BROWSERS
        .iter()
        .map(|browser| {
            let dir = sh.current_dir().join("dist").join(browser);
            let manifest = sh.read_file(dir.join("manifest.json"))?;
            ensure!(manifest.contains(&format!("\"version\": \"{version}\"")), "the manifest's version is not {version}");
            Ok((format!("pressglass-{browser}-{version}.zip"), zip_folder(&dir)?))
        })
        .collect()
}

fn zip_folder(dir: &Path) -> Result<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for path in files(dir)? {
        let name = path.strip_prefix(dir)?.to_str().context("a file name is not UTF-8")?;
        zip.start_file(name, options)?;
        zip.write_all(&fs::read(&path)?)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// All files under a folder, sorted.
fn files(dir: &Path) -> Result<Vec<PathBuf>> {
    let (mut found, mut open) = (Vec::new(), vec![dir.to_path_buf()]);
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(&next).with_context(|| format!("{} cannot be read", next.display()))? {
            let path = entry?.path();
            if path.is_dir() { open.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    Ok(found)
}

/// A copy of the project's own files in a folder of another name and depth.
fn copy(sh: &Shell) -> Result<PathBuf> {
    let to = sh.current_dir().join("target/elsewhere/and-deeper/copy");
    sh.remove_path(&to)?;
    for file in cmd!(sh, "git ls-files --cached --others --exclude-standard").quiet().read()?.lines() {
        let (from, to) = (sh.current_dir().join(file), to.join(file));
        if from.is_file() {
            fs::create_dir_all(to.parent().context("a file lies in a folder")?)?;
            fs::copy(&from, &to).with_context(|| format!("{file} cannot be copied"))?;
        }
    }
    Ok(to)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder with these files, written in this order.
    fn folder(name: &str, files: &[(&str, &str)]) -> Result<PathBuf> {
        let dir = std::env::temp_dir().join(format!("pressglass-package-{}-{name}", std::process::id()));
        for (path, text) in files {
            let path = dir.join(path);
            fs::create_dir_all(path.parent().context("a file lies in a folder")?)?;
            fs::write(path, text)?;
        }
        Ok(dir)
    }

    #[test]
    fn the_same_files_give_the_same_bytes() -> Result<()> {
        let first = folder("first", &[("manifest.json", "{}"), ("icons/16.png", "x")])?;
        let second = folder("second", &[("icons/16.png", "x"), ("manifest.json", "{}")])?;
        let other = folder("other", &[("icons/16.png", "y"), ("manifest.json", "{}")])?;
        // A zip's times are even seconds: a time far away would show.
        fs::File::open(second.join("manifest.json"))?.set_modified(std::time::UNIX_EPOCH)?;
        assert_eq!(zip_folder(&first)?, zip_folder(&second)?);
        assert_ne!(zip_folder(&first)?, zip_folder(&other)?);
        [first, second, other].iter().try_for_each(fs::remove_dir_all)?;
        Ok(())
    }
}
