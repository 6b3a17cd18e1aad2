//! Holds the table of layers of ARCHITECTURE.md: a module imports only from layers below its own, only the boundary
//! knows JavaScript, and the core neither reaches outside nor panics by its own words.
//!
//! To add a module: give it a line in `LAYERS`.

use std::fs;
use std::path::{Path, PathBuf};

/// Every module of the core with its layer. Modules of one layer do not import each other.
const LAYERS: &[(&str, u8)] = &[
    ("forest", 0),
    ("hash", 0),
    ("units", 0),
    ("lang", 1),
    ("repair", 1),
    ("snapshot", 1),
    ("article", 2),
    ("text", 3),
    ("segment", 4),
    ("mention", 5),
    ("entity", 6),
    ("quote", 7),
    ("annotate", 8),
    ("html", 9),
    ("web", 9),
];

/// What only the WebAssembly boundary may name.
const JAVASCRIPT: &[&str] = &["wasm_bindgen", "js_sys", "web_sys", "serde_wasm_bindgen"];

/// What the core may not touch: files, network, environment, processes, clocks and threads.
const OUTSIDE: &[&str] = &["std::fs", "std::net", "std::env", "std::process", "std::time", "std::thread", "std::io"];

/// Calls that end the program on input that somebody else made.
const PANICS: &[&str] = &[".unwrap()", ".expect(", "panic!(", "unreachable!(", "todo!(", "unimplemented!("];

fn layer(module: &str) -> Option<u8> {
    LAYERS.iter().find(|&&(name, _)| name == module).map(|&(_, layer)| layer)
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder can be read").map(|e| e.expect("an entry").path()) {
        if entry.is_dir() {
            files.extend(rust_files(&entry));
        } else if entry.extension().is_some_and(|e| e == "rs") {
            files.push(entry);
        }
    }
    files.sort();
    files
}

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The module that a file belongs to; `None` for the crate's root and the command line.
fn module_of(file: &Path) -> Option<String> {
    let inside = file.strip_prefix(source()).expect("the file is in src");
    let first = inside.components().next()?.as_os_str().to_str()?.trim_end_matches(".rs").to_owned();
    (first != "lib" && first != "bin").then_some(first)
}

/// The lines of code of a file without its tests and comments, with their numbers.
fn code(file: &Path) -> Vec<(usize, String)> {
    let text = fs::read_to_string(file).expect("a source file is text");
    let code = text.lines().enumerate().take_while(|(_, line)| !line.starts_with("#[cfg(test)]"));
    code.filter(|(_, line)| !line.trim_start().starts_with("//")).map(|(i, line)| (i + 1, line.to_owned())).collect()
}

/// The modules of this crate that a line names after `crate::`.
fn imported(line: &str) -> Vec<&str> {
    let names = line.split("crate::").skip(1);
    names
        .map(|rest| rest.split(|c: char| !(c.is_alphanumeric() || c == '_')).next().unwrap_or(""))
        .filter(|name| !name.is_empty())
        .collect()
}

/// Lines of the core that `wrong` finds fault with, as "file:line: fault".
fn faults(wrong: impl Fn(&str, &str) -> Option<String>) -> Vec<String> {
    let mut found = Vec::new();
    for file in rust_files(&source()) {
        let Some(module) = module_of(&file) else { continue };
        for (number, line) in code(&file) {
            if let Some(fault) = wrong(&module, &line) {
                found.push(format!("{}:{number}: {fault}", file.display()));
            }
        }
    }
    found
}

#[track_caller]
fn assert_none(faults: &[String]) {
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn imports_run_only_downwards() {
    assert_none(&faults(|module, line| {
        let Some(own) = layer(module) else { return Some(format!("{module} has no layer")) };
        let other = imported(line).into_iter().find(|&other| other != module && layer(other).is_none_or(|below| below >= own))?;
        Some(format!("{module} imports {other}"))
    }));
}

#[test]
fn only_the_boundary_knows_javascript() {
    assert_none(&faults(|module, line| {
        JAVASCRIPT.iter().find(|&&name| module != "web" && line.contains(name)).map(|name| format!("{module} names {name}"))
    }));
}

#[test]
fn the_core_does_not_reach_outside() {
    assert_none(&faults(|module, line| OUTSIDE.iter().find(|&&name| line.contains(name)).map(|name| format!("{module} names {name}"))));
}

#[test]
fn the_core_does_not_panic_by_its_own_words() {
    assert_none(&faults(|_, line| PANICS.iter().find(|&&call| line.contains(call)).map(|call| format!("may panic: {call}"))));
}

#[test]
fn a_file_opens_with_what_it_does() {
    let opens = |file: &PathBuf| fs::read_to_string(file).expect("a source file is text").starts_with("//!");
    let without: Vec<_> = rust_files(&source()).into_iter().filter(|file| !opens(file)).collect();
    assert!(without.is_empty(), "files without an opening comment: {without:?}");
}

#[test]
fn the_reader_of_imports_sees_them() {
    assert_eq!(imported("use crate::units::NodeId;"), ["units"]);
    assert_eq!(imported("let x: crate::text::Document = crate::quote::none();"), ["text", "quote"]);
    assert!(imported("use std::fmt;").is_empty());
}
