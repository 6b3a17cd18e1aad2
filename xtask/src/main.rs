//! The project's tasks, `cargo xtask help` lists them. Each does its own set-up on a fresh machine.

mod apt;
mod bench;
mod browsers;
mod build;
mod demo;
mod lint;
mod npm;
mod package;
mod tally;
mod test;
mod toolchain;
mod train;
mod wasm;

use anyhow::Context as _;
use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;
use xshell::Shell;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "The tasks of Pressglass", max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Build dist/chromium, dist/firefox (load them unpacked) and dist/www (for any static file server)
    Build,
    /// Make the zip of each browser's extension
    Package {
        /// Make them again in another folder and fail if a byte differs
        #[arg(long)]
        check: bool,
    },
    /// Open a browser with the extension on a sample page and click; without a display, take screenshots
    Demo(demo::Options),
    /// Run every test: Rust, TypeScript, and both browsers
    Test,
    /// Check formats, warnings, types and both extension packages
    Lint,
    /// Measure speed beside Readability, compromise and dom_smoothie
    Bench(bench::Options),
    /// Train the models; the arguments are those of the package `training`
    Train {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Compile the gazetteer; takes the arguments of `train gazetteer`
    Gazetteer {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
}

fn main() -> ExitCode {
    match run(Cli::parse().task) {
        Ok(()) => ExitCode::SUCCESS,
        // One line, whatever RUST_BACKTRACE says: the tools that a task calls have said the rest.
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> anyhow::Result<()> {
    let sh = Shell::new()?;
    sh.change_dir(root()?);
    match task {
        Task::Build => build::build(&sh),
        Task::Package { check } => package::package(&sh, check),
        Task::Demo(options) => demo::demo(&sh, &options),
        Task::Test => test::test(&sh),
        Task::Lint => lint::lint(&sh),
        Task::Bench(options) => bench::bench(&sh, &options),
        Task::Train { arguments } => train::train(&sh, &arguments),
        Task::Gazetteer { arguments } => train::train(&sh, &[vec!["gazetteer".to_owned()], arguments].concat()),
    }
}

/// The folder of the workspace.
fn root() -> anyhow::Result<PathBuf> {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    Ok(here.parent().context("xtask lies in the workspace's folder")?.to_path_buf())
}
