//! `pressglass`: the core as a command-line program.

mod batch;

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use pressglass::annotate;

/// Cleans news pages to their article and marks who is named and who said what.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Analyses one page, or with --batch one JSON line after the other.
    Analyze(Analyze),
}

#[derive(clap::Args)]
struct Analyze {
    /// An HTML file, or - for standard input.
    file: Option<String>,
    /// Read JSON lines {"id", "html" | "text", "url"?} on standard input and write one JSON line for each.
    #[arg(long, conflicts_with = "file")]
    batch: bool,
    /// Only find the article: no names, no quotes.
    #[arg(long = "only", value_parser = ["article"])]
    only: Option<String>,
}

fn main() -> ExitCode {
    let Arguments { command: Command::Analyze(arguments) } = Arguments::parse();
    let options = annotate::Options { only_article: arguments.only.is_some(), ..annotate::Options::default() };
    if arguments.batch && batch::run(&options) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
