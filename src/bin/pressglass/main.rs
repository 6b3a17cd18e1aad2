//! `pressglass`: the core as a command-line program.
//!
//! Reads files or JSON lines, gives a report for people or JSON for programs. Exit code 0 if all went well, 1 if something
//! could not be read or written, 2 for unusable arguments. It decides nothing about pages.

mod batch;
mod decode;
mod error;
mod print;
mod surrogates;

use std::hash::{BuildHasher, Hasher, RandomState};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};
use pressglass::annotate::report::Report;
use pressglass::annotate::{Options, analyze, analyze_text};
use pressglass::quote;

use error::Error;

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
    #[arg(required_unless_present = "batch")]
    file: Option<PathBuf>,
    /// Print one line of JSON instead of a report for people.
    #[arg(long)]
    json: bool,
    /// The file is plain text, its paragraphs parted by blank lines.
    #[arg(long, conflicts_with_all = ["batch", "url"])]
    text: bool,
    /// Read JSON lines {"id", "html" | "text", "url"?} on standard input and write one JSON line for each, in order.
    #[arg(long, conflicts_with_all = ["file", "url"])]
    batch: bool,
    /// The page's address, to make those of links and images absolute.
    #[arg(long)]
    url: Option<String>,
    /// The day that "yesterday" is counted from, where a page does not say: 2026-03-14.
    #[arg(long, value_name = "DAY")]
    date: Option<jiff::civil::Date>,
    /// Report speech without marks too: "She said that they would win."
    #[arg(long)]
    indirect: bool,
    /// Stop early.
    #[arg(long, value_name = "PART")]
    only: Option<Part>,
}

/// What to stop after.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// The article: no names, no quotes.
    Article,
}

fn main() -> ExitCode {
    // The standard library's state is random.
    pressglass::hash::seed_tables(RandomState::new().build_hasher().finish());
    let Arguments { command: Command::Analyze(arguments) } = Arguments::parse();
    match run(&arguments) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("pressglass: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Does what the arguments ask; gives whether all inputs could be analysed.
fn run(arguments: &Analyze) -> Result<bool, Error> {
    let options = Options {
        only_article: arguments.only == Some(Part::Article),
        today: arguments.date,
        quotes: quote::Options { indirect: arguments.indirect },
        ..Options::default()
    };
    match &arguments.file {
        Some(file) => one(file, arguments, &options).map(|()| true),
        None => batch::run(options),
    }
}

fn one(file: &Path, arguments: &Analyze, options: &Options) -> Result<(), Error> {
    let bytes = read(file).map_err(|error| Error::Read(file.to_owned(), error))?;
    let (snapshot, annotations) = if arguments.text {
        analyze_text(&decode::text(&bytes), options)
    } else {
        let snapshot = pressglass::html::parse(&decode::html(&bytes), arguments.url.as_deref().unwrap_or(""));
        let annotations = analyze(&snapshot, options);
        (snapshot, annotations)
    };
    let out = if arguments.json {
        let report = Report::new(file.to_string_lossy().into(), &snapshot, &annotations);
        serde_json::to_string(&report).map_err(Error::NotJson)? + "\n"
    } else {
        print::report(&annotations, &print::Style::of_terminal())
    };
    match io::stdout().write_all(out.as_bytes()).and_then(|()| io::stdout().flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Error::Write(error)),
        _ => Ok(()),
    }
}

fn read(file: &Path) -> io::Result<Vec<u8>> {
    if file.as_os_str() != "-" {
        return std::fs::read(file);
    }
    let mut bytes = Vec::new();
    io::stdin().read_to_end(&mut bytes)?;
    Ok(bytes)
}
