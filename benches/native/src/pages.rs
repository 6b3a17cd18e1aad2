//! The pages to measure on, decoded.

use std::fs;
use std::io::Read as _;
use std::path::Path;

use anyhow::{Context as _, ensure};

/// Real pages where they are, else our own.
pub fn read() -> anyhow::Result<Vec<String>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let real = root.join("../shared/data/pages/scrapinghub/html");
    let pages = if real.is_dir() { read_gzipped(&real)? } else { read_own(&root.join("tests/pages"))? };
    ensure!(!pages.is_empty(), "there are no pages to measure on");
    Ok(pages)
}

fn read_gzipped(dir: &Path) -> anyhow::Result<Vec<String>> {
    let mut pages = Vec::new();
    for entry in fs::read_dir(dir)? {
        let mut bytes = Vec::new();
        flate2::read::GzDecoder::new(fs::File::open(entry?.path())?).read_to_end(&mut bytes)?;
        pages.push(String::from_utf8_lossy(&bytes).into_owned());
    }
    Ok(pages)
}

fn read_own(dir: &Path) -> anyhow::Result<Vec<String>> {
    let mut pages = Vec::new();
    for entry in fs::read_dir(dir).with_context(|| format!("{} cannot be read", dir.display()))? {
        let page = entry?.path().join("page.html");
        if page.is_file() {
            pages.push(fs::read_to_string(page)?);
        }
    }
    Ok(pages)
}
