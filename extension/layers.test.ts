/** Holds the table of `extension/README.md`: which folder may import from which, and who may call extension APIs. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { test } from "node:test";

const here = import.meta.dirname;

/** What each folder may import from beside itself. */
const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  shared: ["overlay"],
  overlay: ["shared"],
  content: ["overlay", "shared"],
  background: ["core", "overlay", "shared"],
  options: ["background", "overlay", "shared"],
};

/** Where extension APIs are called. */
const APIS = /^(background\/|options\/|content\/background\.ts$)/;

const files = readdirSync(here, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.ts$/.test(path) && !/\.(test|d)\.ts$/.test(path) && !path.startsWith("core"))
  .map((path) => ({ path, source: readFileSync(join(here, path), "utf8") }));

test("folders import only from where they may", () => {
  const wrong: string[] = [];
  for (const { path, source } of files) {
    const own = path.split("/")[0] ?? "";
    for (const [, target = ""] of source.matchAll(/from "(\.[^"]+)"/g)) {
      const folder = relative(here, join(here, dirname(path), target)).split("/")[0] ?? "";
      if (folder !== own && !IMPORTS[own]?.includes(folder)) wrong.push(`${path} imports ${target}`);
    }
  }
  assert.ok(files.length > 40);
  assert.deepEqual(wrong, []);
});

test("extension APIs are called where the table says, and nowhere else", () => {
  const callers = files.filter(({ source }) => /\b(chrome|browser)\.\w/.test(source)).map(({ path }) => path);
  assert.ok(callers.length > 3);
  assert.deepEqual(callers.filter((path) => !APIS.test(path)), []);
});

test("nothing in the extension asks the network", () => {
  const asks = /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b\s*\(/;
  assert.deepEqual(files.filter(({ source }) => asks.test(source)).map(({ path }) => path), []);
});
