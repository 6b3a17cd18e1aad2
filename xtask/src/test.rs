//! `cargo xtask test`: every test there is, with one summary at the end.

use crate::tally::{self, Tally};
use crate::{browsers, build};
use anyhow::{Result, ensure};
use std::process::Command;
use std::time::Instant;
use xshell::{Cmd, Shell, cmd};

/// Runs all suites even after one has failed; fails in the end if any test did.
pub fn test(sh: &Shell) -> Result<()> {
    build::build(sh)?;
    let _chromium = browsers::provide(sh, &browsers::CHROMIUM)?;
    let _firefox = browsers::provide(sh, &browsers::FIREFOX)?;
    let node = || cmd!(sh, "node --import tsx --test --test-reporter=spec");
    let suites: [(&str, Command); 3] = [
        ("Rust", keep_memory(cmd!(sh, "cargo test --workspace --locked")).into()),
        ("TypeScript", node().args(files(sh, ".test.ts")?).into()),
        // One at a time: browsers that share two cores miss what a spec waits for.
        ("Browsers", node().arg("--test-concurrency=1").args(files(sh, ".spec.ts")?).into()),
    ];
    let mut total = Tally::default();
    let mut summary = Vec::new();
    for (name, command) in suites {
        let start = Instant::now();
        let tally = tally::run(command)?;
        summary.push(format!("{name:<12} {tally} ({} s)", start.elapsed().as_secs()));
        total += tally;
    }
    if !sh.path_exists("../shared/data") {
        println!("passed over what needs ../shared/data, which is not here");
    }
    println!("\n{}\n\n{total}", summary.join("\n"));
    ensure!(total.failed == 0, "{} failed", total.failed);
    Ok(())
}

/// Lets glibc keep memory that is freed instead of giving it back: what the kernel takes to hand it out again is no work of ours,
/// and `tests/growth.rs`, which compares a large page with ten small ones, would find it in the large one alone (a tenth of it).
fn keep_memory(command: Cmd<'_>) -> Cmd<'_> {
    const MUCH: &str = "4000000000";
    command.env("MALLOC_TRIM_THRESHOLD_", MUCH).env("MALLOC_MMAP_THRESHOLD_", MUCH).env("MALLOC_TOP_PAD_", "268435456")
}

/// The project's own files, sorted, whose names end in `suffix`.
fn files(sh: &Shell, suffix: &str) -> Result<Vec<String>> {
    let listed = cmd!(sh, "git ls-files --cached --others --exclude-standard *{suffix}").quiet().read()?;
    ensure!(!listed.is_empty(), "no file ends in {suffix}");
    Ok(listed.lines().map(str::to_owned).collect())
}
