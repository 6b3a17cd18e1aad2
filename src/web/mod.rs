//! The WebAssembly boundary: columns of numbers and text in, JSON out.
//!
//! [`columns`] turns what the walker (`extension/content/walk.ts`) sends into a snapshot, [`wire`] turns annotations
//! into the shape of `extension/shared/analysis.ts`; both know no JavaScript and are tested natively. `bindings` is
//! the only file that names wasm-bindgen, js-sys, web-sys or serde-wasm-bindgen.

#[cfg(feature = "web")]
mod bindings;
#[cfg(test)]
mod codes;
pub mod columns;
pub mod wire;

/// Smaller and quicker than the allocator of the standard library, which a browser compiles twice at a first call.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();
