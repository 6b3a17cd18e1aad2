/**
 * Checks the Chromium package: `node extension/manifest/check.mjs DIR`. (`web-ext lint` judges Firefox packages only.)
 *
 * Its manifest keeps to `chromium.schema.json`, every file that it names is there, every message that it names is defined,
 * and each icon has the size that it is named for.
 */

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";

const dir = process.argv[2] ?? "dist/chromium";
const json = async (path) => JSON.parse(await readFile(path, "utf8"));

const manifest = await json(join(dir, "manifest.json"));
const schema = await json(join(dirname(fileURLToPath(import.meta.url)), "chromium.schema.json"));
const messages = await json(join(dir, "_locales", manifest.default_locale, "messages.json"));

const ajv = new Ajv2020({ allErrors: true });
const complaints = ajv.validate(schema, manifest) ? [] : ajv.errors.map((error) => `${error.instancePath} ${error.message}`);

for (const text of strings(manifest)) {
  const message = /^__MSG_(\w+)__$/.exec(text)?.[1];
  if (message !== undefined && messages[message] === undefined) complaints.push(`no message ${message}`);
  if (/^[\w/-]+\.(js|html|css|png)$/.test(text) && !existsSync(join(dir, text))) complaints.push(`no file ${text}`);
}
for (const [size, path] of Object.entries({ ...manifest.icons, ...manifest.action?.default_icon })) {
  // A PNG's width and height stand in its header, bytes 16 to 23.
  const header = (await readFile(join(dir, path))).subarray(16, 24);
  if (header.readUInt32BE(0) !== Number(size) || header.readUInt32BE(4) !== Number(size)) complaints.push(`${path} is not ${size} wide and high`);
}

for (const complaint of complaints) console.error(`${dir}/manifest.json: ${complaint}`);
process.exitCode = complaints.length === 0 ? 0 : 1;

/** All strings in a JSON value. */
function strings(value) {
  if (typeof value === "string") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(strings) : [];
}
