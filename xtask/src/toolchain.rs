//! Finds a compiler for WebAssembly: rustup's target where it can be had, else Debian's own packages.
//!
//! Debian ships no standard library for wasm32-unknown-unknown to go with a rustup compiler, but a compiler with the
//! standard library's sources, from which cargo builds it (`-Zbuild-std`, about 40 s, once).

use crate::apt;
use anyhow::{Context as _, Result};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use xshell::{Cmd, Shell, cmd};

/// The one target of the browser side.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// How long rustup may take for some 30 MB; it tries a dead network for minutes.
const PATIENCE: Duration = Duration::from_secs(90);

/// A compiler that can build [`TARGET`].
pub enum Toolchain {
    /// The compiler that runs this, with the target added by rustup.
    Rustup,
    /// Debian's rustc-web with rust-web-src, and the linker that goes with it.
    Debian {
        /// `wasm-ld` of the compiler's own LLVM version.
        linker: PathBuf,
    },
}

/// The first toolchain that can be had on this machine; may download or install it.
pub fn find(sh: &Shell) -> Result<Toolchain> {
    if rustup_has_target(sh) { Ok(Toolchain::Rustup) } else { debian(sh) }
}

impl Toolchain {
    /// `cargo build` for the wasm target, arguments still to be added.
    pub fn cargo_build<'a>(&self, sh: &'a Shell) -> Cmd<'a> {
        match self {
            Toolchain::Rustup => cmd!(sh, "cargo build --target {TARGET}"),
            Toolchain::Debian { linker } => {
                // Cargo told by rustup's proxy which compiler to use would not take Debian's.
                cmd!(sh, "/usr/bin/cargo build --target {TARGET} -Zbuild-std=std,panic_abort")
                    .env("RUSTC", "/usr/bin/rustc")
                    .env_remove("RUSTUP_TOOLCHAIN")
                    .env("RUSTC_BOOTSTRAP", "1")
                    .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker)
            }
        }
    }

    /// Where this compiler keeps the standard library's sources, whose paths panics would carry into the module.
    pub fn sysroot(&self, sh: &Shell) -> Result<String> {
        let rustc = match self {
            Toolchain::Rustup => "rustc",
            Toolchain::Debian { .. } => "/usr/bin/rustc",
        };
        Ok(cmd!(sh, "{rustc} --print sysroot").quiet().read()?)
    }

    /// A name for the target folder: two compilers in one folder rebuild everything at each change of hands.
    pub fn name(&self) -> &'static str {
        match self {
            Toolchain::Rustup => "wasm",
            Toolchain::Debian { .. } => "wasm-debian",
        }
    }
}

/// Whether rustup has the target or could add it just now. A failure is remembered until `target/` is cleaned.
fn rustup_has_target(sh: &Shell) -> bool {
    let failed = Path::new("target/rustup-target-failed");
    let installed = || {
        let list = cmd!(sh, "rustup target list --installed").quiet().ignore_stderr().read();
        list.is_ok_and(|list| list.lines().any(|line| line == TARGET))
    };
    if installed() {
        return true;
    }
    if sh.path_exists(failed) {
        return false;
    }
    let added = succeeds_in_time(cmd!(sh, "rustup target add {TARGET}").into());
    if !added {
        // Not being able to write the note only costs the next run another try.
        let _ = sh.write_file(failed, "rustup could not add the wasm target; delete this file to let it try again\n");
    }
    added && installed()
}

/// Whether a quiet command succeeds within [`PATIENCE`].
fn succeeds_in_time(mut command: Command) -> bool {
    let Ok(mut child) = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn() else { return false };
    let end = Instant::now() + PATIENCE;
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) if Instant::now() < end => std::thread::sleep(Duration::from_millis(100)),
            Ok(None) | Err(_) => {
                let _ = child.kill();
                return false;
            }
        }
    }
}

fn debian(sh: &Shell) -> Result<Toolchain> {
    const WHY: &str = "rustup cannot add the target wasm32-unknown-unknown and Debian's compiler is missing";
    let sources = || Path::new("/usr/src").read_dir().is_ok_and(|mut dir| dir.any(|entry| is_rust_source(entry.ok())));
    let complete = ["/usr/bin/rustc", "/usr/bin/cargo"].iter().all(|path| Path::new(path).exists()) && sources();
    if !complete {
        apt::install(sh, &["rustc-web", "cargo-web", "rust-web-src"], WHY)?;
    }
    let major = llvm_major(sh).context("Debian's rustc does not tell its LLVM version")?;
    let linker = PathBuf::from(format!("/usr/bin/wasm-ld-{major}"));
    if !linker.exists() {
        apt::install(sh, &[&format!("lld-{major}")], "Debian's linker for WebAssembly is missing")?;
    }
    Ok(Toolchain::Debian { linker })
}

fn is_rust_source(entry: Option<std::fs::DirEntry>) -> bool {
    entry.is_some_and(|entry| entry.file_name().to_string_lossy().starts_with("rustc-"))
}

/// The major version of the LLVM in Debian's compiler, such as 22; its linker must be of the same.
fn llvm_major(sh: &Shell) -> Option<u32> {
    let version = cmd!(sh, "/usr/bin/rustc --version --verbose").quiet().read().ok()?;
    let llvm = version.lines().find_map(|line| line.strip_prefix("LLVM version: "))?;
    llvm.split('.').next()?.parse().ok()
}
