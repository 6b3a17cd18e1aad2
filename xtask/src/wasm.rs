//! Builds the core for the browser: cargo, then wasm-bindgen, then wasm-opt.
//!
//! Gives `extension/core/` with `pressglass.js`, `pressglass.d.ts` and `pressglass_bg.wasm`. No path of this machine
//! gets into the module, so that a build in another folder gives the same bytes.

use crate::toolchain::{self, Toolchain};
use anyhow::{Context as _, Result};
use std::path::{Path, PathBuf};
use wasm_bindgen_cli_support::Bindgen;
use xshell::{Shell, cmd};

/// Where the bundler finds the core.
const OUT: &str = "extension/core";

/// What every browser above the manifests' floors can do, said to the compiler and to wasm-opt.
const COMPILER_FEATURES: &str = "-Ctarget-feature=+simd128";

/// How large a function may be, in LLVM's units of cost, to be drawn into its callers; 225 to 275 are usual. A browser compiles
/// all of a function at its first call, copies that do not run included, while the reader waits.
const INLINING: &str = "-Cllvm-args=-inline-threshold=75";

/// What wasm-opt is asked for: small, since a browser compiles a function at its first call, and one that holds all that it
/// calls would make it compile what is not run.
const OPTIMISATION: [&str; 2] = ["-Os", "--one-caller-inline-max-function-size=100"];

/// Builds the core, doing nothing where cargo's module is the one already bound and optimised in the same way.
pub fn build(sh: &Shell) -> Result<()> {
    let module = compile(sh, &toolchain::find(sh)?)?;
    let bytes = sh.read_binary_file(&module)?;
    let key = [bytes.as_slice(), OPTIMISATION.join(" ").as_bytes()].concat();
    let (done, optimised) = (PathBuf::from("target/wasm-bound"), Path::new(OUT).join("pressglass_bg.wasm"));
    if sh.path_exists(&optimised) && sh.read_binary_file(&done).is_ok_and(|last| last == key) {
        return Ok(());
    }
    bind(sh, bytes)?;
    optimise(sh, &optimised)?;
    sh.write_file(&done, key)?;
    Ok(())
}

/// Cargo's module, not yet bound.
fn compile(sh: &Shell, toolchain: &Toolchain) -> Result<PathBuf> {
    let target_dir = format!("target/{}", toolchain.name());
    toolchain
        .cargo_build(sh)
        .args(["--locked", "--lib", "--package", "pressglass", "--profile", "wasm"])
        .args(["--no-default-features", "--features", "web", "--target-dir", &target_dir])
        .env("RUSTFLAGS", flags(sh, toolchain)?)
        .run()
        .context("the core does not build for WebAssembly")?;
    Ok(Path::new(&target_dir).join(toolchain::TARGET).join("wasm/pressglass.wasm"))
}

/// Compiler flags: what a browser can do, how much to inline, and names in place of this machine's folders.
fn flags(sh: &Shell, toolchain: &Toolchain) -> Result<String> {
    let root = sh.current_dir();
    let home = sh.var("HOME").unwrap_or_default();
    let cargo_home = sh.var("CARGO_HOME").unwrap_or_else(|_| format!("{home}/.cargo"));
    let sources = [
        (toolchain.sysroot(sh)?, "/sysroot"),
        ("/usr/src".to_owned(), "/sysroot/src"),
        (cargo_home, "/cargo"),
        (root.display().to_string(), "/pressglass"),
    ];
    let remaps = sources.iter().map(|(from, to)| format!(" --remap-path-prefix={from}={to}")).collect::<String>();
    Ok(format!("{COMPILER_FEATURES} {INLINING}{remaps}"))
}

/// Writes the JavaScript glue, its types and the module that it needs.
fn bind(sh: &Shell, module: Vec<u8>) -> Result<()> {
    sh.remove_path(OUT)?;
    sh.create_dir(OUT)?;
    Bindgen::new()
        .input_bytes("pressglass", module)
        .web(true)?
        .omit_default_module_path(true)
        .typescript(true)
        // The background puts a new instance in place of one that trapped.
        .reset_state_function(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(sh.current_dir().join(OUT))
        .context("wasm-bindgen cannot bind the core")
}

/// Makes the module smaller and quicker to start, in place.
fn optimise(sh: &Shell, module: &Path) -> Result<()> {
    let features = ["simd", "bulk-memory", "sign-ext", "nontrapping-float-to-int", "mutable-globals", "reference-types", "multivalue"];
    let features = features.map(|feature| format!("--enable-{feature}"));
    cmd!(sh, "node node_modules/binaryen/bin/wasm-opt {OPTIMISATION...} {features...} {module} -o {module}")
        .quiet()
        .run()
        .context("wasm-opt cannot optimise the core")
}
