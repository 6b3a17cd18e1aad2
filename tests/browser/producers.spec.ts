/**
 * Both producers of snapshots on the fixture pages: the walker on the live page in each browser, and the HTML parser of
 * the command line. Where layout decides nothing the core must find the same; where it does, `live.txt` beside the page
 * says what a live page gives. `UPDATE=1` writes those files anew, `PAGE=name` takes one page.
 */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import init, { report } from "../../extension/core/pressglass.js";
import { coreOptions, type Columns } from "../../extension/shared/columns.ts";
import { bundle } from "./bundle.ts";
import { browsers, root, serve, start, type Driver, type Page, type Site } from "./driver.ts";

const folder = join(root, "tests/pages");
const names = (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [])
  .filter((entry) => entry.isDirectory() && [undefined, entry.name].includes(process.env["PAGE"]))
  .map((entry) => entry.name)
  .sort();
const update = process.env["UPDATE"] !== undefined;

/** What is read of a report. */
interface Report {
  id: string;
  status: string;
  article: { text: string; blocks: { kind: string; start: number; end: number }[] };
  entities: { label: string; name: string; mentions: [number, number][] }[];
  quotes: { start: number; end: number; kind: string; speaker: string | null }[];
}

/** A report as lines that a person can read. */
function render({ status, article, entities, quotes }: Report): string {
  const characters = Array.from(article.text);
  const words = (start: number, end: number): string => characters.slice(start, end).join("").replaceAll("\n", "⏎");
  const lines = [
    `status: ${status}`,
    "--- article",
    ...article.blocks.map(({ kind, start, end }) => `${kind}| ${words(start, end)}`),
    "--- names",
    ...entities.map(({ label, name, mentions }) => `${label} ${name}| ${mentions.map(([start, end]) => words(start, end)).join(" | ")}`),
    "--- quotes",
    ...quotes.map(({ kind, speaker, start, end }) => `${kind} ${speaker ?? "-"}| ${words(start, end)}`),
  ];
  return `${lines.join("\n")}\n`;
}

/** What the command line finds on each page. */
function parsed(): Map<string, string> {
  execFileSync("cargo", ["build", "--quiet", "--locked", "--bin", "pressglass"], { cwd: root });
  const input = names.map((id) => JSON.stringify({ id, html: readFileSync(join(folder, id, "page.html"), "utf8") })).join("\n");
  const output = execFileSync(join(root, "target/debug/pressglass"), ["analyze", "--batch"], { input, encoding: "utf8", maxBuffer: 2 ** 28, stdio: ["pipe", "pipe", "ignore"] });
  return new Map(output.trim().split("\n").map((line) => JSON.parse(line) as Report).map((found) => [found.id, render(found)]));
}

/** Columns as they travel from the page: as JSON, since both protocols are slow with long lists. */
type Listed = { [K in keyof Columns]: Columns[K] extends string ? string : number[] };
declare const walker: { columns(): Promise<string> };

const SCRIPT = `
import { walk } from "./extension/content/walk.ts";
export async function columns() {
  // As a reader finds it: AMP, for one, hides the page for eight seconds where its script does not run.
  for (const animation of document.getAnimations()) animation.finish();
  const found = await walk(document);
  if (!found) throw new Error("too large");
  const { nodes, attributes, layout, ...rest } = found.columns;
  return JSON.stringify({ ...rest, nodes: [...nodes], attributes: [...attributes], layout: [...layout] });
}`;

describe("both producers find the same", () => {
  let html: Map<string, string>;
  let script: string;
  before(async () => {
    await init({ module_or_path: readFileSync(join(root, "extension/core/pressglass_bg.wasm")) });
    script = await bundle(SCRIPT, "walker");
    html = parsed();
  });

  for (const browser of browsers) {
    describe(browser, () => {
      let driver: Driver;
      let site: Site;
      let page: Page;
      before(async () => {
        site = await serve();
        driver = await start(browser, { extension: null });
        for (const name of names) site.put(`/${name}`, readFileSync(join(folder, name, "page.html"), "utf8"));
        page = await driver.open(site.origin);
      });
      after(async () => {
        await driver.close();
        await site.close();
      });

      for (const name of names) {
        test(name, async () => {
          await page.goto(`${site.origin}/${name}`);
          await page.evaluate(script);
          const listed = JSON.parse(await page.evaluate(() => walker.columns())) as Listed;
          const columns: Columns = {
            ...listed,
            // The command line was given no address either.
            url: "",
            nodes: Uint32Array.from(listed.nodes),
            attributes: Uint32Array.from(listed.attributes),
            layout: Int32Array.from(listed.layout),
          };
          const live = render(JSON.parse(report(columns, coreOptions({ wholePage: false, indirect: false }))) as Report);
          const file = join(folder, name, "live.txt");
          if (update) {
            if (live === html.get(name)) rmSync(file, { force: true });
            else writeFileSync(file, live);
          }
          assert.equal(live, existsSync(file) ? readFileSync(file, "utf8") : html.get(name));
        });
      }
    });
  }
});
