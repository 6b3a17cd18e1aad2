/** Bundles a piece of the extension into a script that a test page can run, to test it apart from the rest. */

import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./driver.ts";

/** A classic script that puts what `source` exports into the global `name`. `source` is TypeScript that imports from the repository's root. */
export async function bundle(source: string, name: string): Promise<string> {
  const result = await build({
    stdin: { contents: source, resolveDir: root, loader: "ts", sourcefile: join(root, `${name}.ts`) },
    bundle: true, write: false, format: "iife", globalName: name, charset: "utf8", logLevel: "warning",
    loader: { ".css": "text" },
  });
  const [file] = result.outputFiles;
  if (file === undefined) throw new Error("nothing was bundled");
  // Evaluated rather than loaded, a script keeps its `var` to itself.
  return file.text.replace(`var ${name} =`, `globalThis.${name} =`);
}
