/**
 * Bundles the browser side: `node extension/build.mjs [OUT] [--stages]` (default `dist`; `shared/stages.ts` says what for).
 *
 * Takes the sources and the core that `cargo xtask build` left in `extension/core/` (`pressglass.js`, `pressglass.d.ts`,
 * `pressglass_bg.wasm`: wasm-bindgen's web target without a default module path). Gives `OUT/chromium` and
 * `OUT/firefox`, each ready to be loaded unpacked, and `OUT/www` for any static file server. Nothing is minified.
 */

import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);
const out = join(root, process.argv[2] ?? "dist");
const stages = process.argv.includes("--stages");

/** The floors of the manifests: nothing is translated for older browsers. */
const target = ["chrome148", "firefox150"];

/**
 * Chromium compiles a file that begins so as a whole when it loads it; else it reads most functions twice, once to skip
 * them and again at their first call, which for the overlay is when the article comes.
 */
const COMPILE_ALL = "//# allFunctionsCalledOnLoad";

/** Bundles one entry file to one classic script, or to a module for a page of ours. */
async function bundle(entry, outfile, format) {
  await build({
    entryPoints: [join(root, entry)], outfile, format, target,
    define: { STAGES: String(stages) },
    banner: { js: COMPILE_ALL },
    bundle: true, charset: "ascii", legalComments: "none", logLevel: "warning",
    loader: { ".css": "text" },
  });
}

async function copy(from, to) {
  if (existsSync(from)) await cp(from, to, { recursive: true, filter: (path) => !/\.(ts|mjs|svg|md)$/.test(path) });
}

/** A JSON file of the manifest folder. */
const part = async (name) => JSON.parse(await readFile(join(here, "manifest", `${name}.json`), "utf8"));

async function extension(browser) {
  const dir = join(out, browser);
  await rm(dir, { recursive: true, force: true });
  await mkdir(dir, { recursive: true });
  await bundle("extension/background/index.ts", join(dir, "background.js"), "iife");
  await bundle("extension/content/index.ts", join(dir, "content.js"), "iife");
  if (existsSync(join(here, "options/index.ts"))) {
    await bundle("extension/options/index.ts", join(dir, "options.js"), "iife");
    await copy(join(here, "options/index.html"), join(dir, "options.html"));
    await copy(join(here, "options/options.css"), join(dir, "options.css"));
  }
  for (const folder of ["icons", "_locales"]) await copy(join(here, folder), join(dir, folder));
  await cp(join(here, "core/pressglass_bg.wasm"), join(dir, "core.wasm"));
  const manifest = { ...(await part("common")), ...(await part(browser)) };
  await writeFile(join(dir, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
}

async function www() {
  if (!existsSync(join(root, "www/index.ts"))) return;
  const dir = join(out, "www");
  await rm(dir, { recursive: true, force: true });
  await mkdir(dir, { recursive: true });
  await copy(join(root, "www"), dir);
  await bundle("www/index.ts", join(dir, "index.js"), "esm");
  await cp(join(here, "core/pressglass_bg.wasm"), join(dir, "core.wasm"));
}

await extension("chromium");
await extension("firefox");
await www();
