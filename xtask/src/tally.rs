//! Runs test programs, passes on what they print and counts what they report.

use anyhow::{Context as _, Result};
use std::fmt;
use std::io::{BufRead as _, BufReader};
use std::ops::AddAssign;
use std::process::{Command, Stdio};

/// How many tests ended in which way.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Tally {
    pub passed: u32,
    pub failed: u32,
    pub skipped: u32,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Tally) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

/// In the form that continuous integration reads: `12 passed, 0 failed, 1 skipped`.
impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed, {} skipped", self.passed, self.failed, self.skipped)
    }
}

/// Runs `command` and counts. A program that fails without reporting a failed test (it did not build) counts as one.
pub fn run(mut command: Command) -> Result<Tally> {
    let program = command.get_program().to_string_lossy().into_owned();
    let mut child = command.stdout(Stdio::piped()).spawn().with_context(|| format!("cannot run {program}"))?;
    let output = child.stdout.take().context("no output to read")?;
    let mut tally = Tally::default();
    for line in BufReader::new(output).lines() {
        let line = line?;
        println!("{line}");
        tally += reported(&line);
    }
    if !child.wait()?.success() && tally.failed == 0 {
        tally.failed = 1;
    }
    Ok(tally)
}

/// What one line of cargo's or node's summary reports.
fn reported(line: &str) -> Tally {
    let mut tally = Tally::default();
    if let Some(counts) = line.strip_prefix("test result: ") {
        let counts = counts.split_once(". ").map_or("", |(_verdict, counts)| counts);
        for (count, name) in counts.split("; ").filter_map(|part| part.split_once(' ')) {
            add(&mut tally, name, count);
        }
    } else if let Some((name, count)) = line.strip_prefix("ℹ ").and_then(|summary| summary.split_once(' ')) {
        add(&mut tally, name, count);
    }
    tally
}

fn add(tally: &mut Tally, name: &str, count: &str) {
    let count = count.parse().unwrap_or(0);
    match name {
        "passed" | "pass" => tally.passed += count,
        "failed" | "fail" | "cancelled" => tally.failed += count,
        "ignored" | "skipped" => tally.skipped += count,
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_summaries_of_cargo_and_node() {
        let cases = [
            ("test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 3 filtered out; finished in 0.01s", (12, 0, 1)),
            ("test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out", (2, 1, 0)),
            ("ℹ pass 5", (5, 0, 0)),
            ("ℹ fail 2", (0, 2, 0)),
            ("ℹ cancelled 1", (0, 1, 0)),
            ("ℹ skipped 3", (0, 0, 3)),
            ("ℹ tests 7", (0, 0, 0)),
            ("test offsets::tile ... ok", (0, 0, 0)),
        ];
        for (line, (passed, failed, skipped)) in cases {
            assert_eq!(reported(line), Tally { passed, failed, skipped }, "{line}");
        }
    }

    #[test]
    fn a_program_that_fails_without_a_count_is_a_failed_test() -> Result<()> {
        let mut command = Command::new("sh");
        command.args(["-c", "exit 3"]);
        assert_eq!(run(command)?, Tally { passed: 0, failed: 1, skipped: 0 });
        Ok(())
    }
}
