//! `cargo xtask train` and `cargo xtask gazetteer`: what makes the files in `models/`, by the package `training`.

use anyhow::{Context as _, Result};
use xshell::{Shell, cmd};

/// The models in the order that they build on each other: speakers are trained on the names that the tagger finds.
const MODELS: &[&str] = &["names", "speakers"];

/// Runs a command of `training`; without one it trains all models of text, each by a program built with the ones before.
/// The forests of blocks are trained by name only, `blocks`: the shipped ones are of an earlier training (`models/blocks.md`).
pub fn train(sh: &Shell, arguments: &[String]) -> Result<()> {
    if arguments.first().is_some_and(|first| !first.starts_with('-') || first == "--help") {
        return run(sh, arguments);
    }
    for model in MODELS {
        let mut words = vec![(*model).to_owned()];
        words.extend_from_slice(arguments);
        run(sh, &words)?;
    }
    Ok(())
}

fn run(sh: &Shell, arguments: &[String]) -> Result<()> {
    cmd!(sh, "cargo run --quiet --release --locked --package training -- {arguments...}").quiet().run().context("training did not end well")
}
