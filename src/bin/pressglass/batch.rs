//! Many inputs as JSON lines, in order, on all cores.

use std::io::{BufRead, Write};

use pressglass::annotate::report::Report;
use pressglass::annotate::{Options, analyze, analyze_text};
use rayon::prelude::*;
use serde::Deserialize;
use serde_json::{Value, json};

/// Inputs that are held at once: enough to keep all cores busy, few enough to stream.
const CHUNK: usize = 64;

#[derive(Deserialize)]
struct Input {
    #[serde(default)]
    id: Value,
    html: Option<String>,
    text: Option<String>,
    url: Option<String>,
}

/// Runs the batch; gives whether every line could be read.
pub fn run(options: &Options) -> bool {
    let mut lines = std::io::stdin().lock().lines().map_while(Result::ok).enumerate();
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let mut good = true;
    loop {
        let chunk: Vec<_> = lines.by_ref().filter(|(_, line)| !line.trim().is_empty()).take(CHUNK).collect();
        if chunk.is_empty() {
            return good && out.flush().is_ok();
        }
        let results: Vec<_> = chunk.par_iter().map(|(number, line)| answer(number + 1, line, options)).collect();
        for result in results {
            let line = result.unwrap_or_else(|error| {
                good = false;
                error
            });
            if writeln!(out, "{line}").is_err() {
                return false;
            }
        }
    }
}

fn answer(number: usize, line: &str, options: &Options) -> Result<String, String> {
    let fail = |id: Value, error: &str| Err(json!({"id": id, "line": number, "error": error}).to_string());
    let input: Input = match serde_json::from_str(line) {
        Ok(input) => input,
        Err(error) => return fail(Value::Null, &error.to_string()),
    };
    let (snapshot, annotations) = match (&input.html, &input.text) {
        (Some(html), None) => {
            let snapshot = pressglass::html::parse(html, input.url.as_deref().unwrap_or(""));
            let annotations = analyze(&snapshot, options);
            (snapshot, annotations)
        }
        (None, Some(text)) => analyze_text(text, options),
        _ => return fail(input.id, "a line needs either \"html\" or \"text\""),
    };
    serde_json::to_string(&Report::new(input.id, &snapshot, &annotations)).or_else(|error| fail(Value::Null, &error.to_string()))
}
