/** The options page as it is packed, over a store of the test: axe-core finds nothing, and what is changed is kept. */

import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Correction } from "../../extension/overlay/corrections.ts";
import type { Settings } from "../../extension/overlay/settings.ts";
import { browsers, root, serve, start, until, type Driver, type Page, type Site } from "./driver.ts";
import { audit } from "./driver/axe.ts";

const CORRECTIONS: Correction[] = [
  { kind: "not_a_name", name: "Monday Club", label: "ORG" },
  { kind: "speaker", address: "https://courier.example/quay", parts: [{ words: "“That ship did not wait either,”", before: 0 }], speaker: "Ada Nwosu" },
];

/** In the page, before its own script: the part of the extension's API that it asks. */
function pretend(corrections: Correction[]): void {
  const store: Record<string, unknown> = { corrections };
  const local = {
    get: () => Promise.resolve(structuredClone(store)),
    set: (change: object) => Promise.resolve(Object.assign(store, structuredClone(change))),
  };
  Object.assign(globalThis, { store, chrome: { storage: { local } } });
}

declare const store: { settings?: Settings; corrections: Correction[] };

for (const name of browsers) {
  describe(`the options page in ${name}`, () => {
    let driver: Driver;
    let site: Site;
    let page: Page;
    before(async () => {
      const file = (path: string): Promise<string> => readFile(join(root, "dist", name, path), "utf8");
      const html = await file("options.html");
      site = await serve({
        "/options.html": html.replace("<script", `<script>(${pretend.toString()})(${JSON.stringify(CORRECTIONS)})</script><script`),
        "/options.css": { body: await file("options.css"), type: "text/css" },
        "/options.js": { body: await file("options.js"), type: "text/javascript" },
      });
      driver = await start(name, { extension: null });
      page = await driver.open(`${site.origin}/options.html`);
      await until(() => page.evaluate(() => document.querySelectorAll(".corrections li").length === 2), "the page was never filled");
    });
    after(async () => {
      await driver.close();
      await site.close();
    });

    for (const theme of ["light", "dark"] as const) {
      test(`axe-core finds nothing, ${theme}`, async () => {
        await driver.setTheme(page, theme);
        assert.deepEqual(await audit(page), []);
      });
    }

    test("a setting is kept, and the page shows it at once", async () => {
      await page.select("select:has(option[value=dark])", "dark");
      await until(() => page.evaluate(() => store.settings?.theme === "dark"), "the setting was not kept");
      assert.equal(await page.evaluate(() => document.body.dataset["theme"]), "dark");
      assert.equal(await page.evaluate(() => document.querySelector(".state")?.textContent), "Kept");
    });

    test("a correction is forgotten, and then all of them", async () => {
      const left = (): Promise<number> => page.evaluate(() => store.corrections.length);
      await page.click(".corrections li button");
      await until(async () => (await left()) === 1, "the correction is still kept");
      assert.match(await page.evaluate(() => document.querySelector(".corrections")?.textContent ?? ""), /Ada Nwosu/);
      await page.click("#correction-list .actions button:last-child");
      await page.click("#correction-list .actions button:last-child");
      await until(async () => (await left()) === 0, "corrections are still kept");
    });

    test("a file of corrections is imported, and one that is wrong is refused with the reason", async () => {
      const folder = await mkdtemp(join(tmpdir(), "pressglass-"));
      const choose = async (corrections: object[]): Promise<void> => {
        const path = join(folder, "corrections.json");
        await writeFile(path, JSON.stringify(corrections));
        const input = await page.$("#correction-list input[type=file]");
        await input?.uploadFile(path);
      };
      const says = (words: string): Promise<boolean> =>
        until(() => page.evaluate((words) => document.querySelector(".state")?.textContent === words, words), `never said: ${words}`);
      await choose([...CORRECTIONS, { kind: "not_a_name", name: "<b>Bo</b>" }]);
      await says("Entry 3 of the file is not a correction. Nothing was imported.");
      assert.deepEqual(await page.evaluate(() => store.corrections), []);
      await choose(CORRECTIONS);
      await says("2 corrections imported");
      const quay: Correction = { kind: "label", name: "Quay", from: "ORG", to: "FAC" };
      const club: Correction = { kind: "label", name: "Monday Club", from: "ORG", to: "EVENT" };
      await choose([quay, { ...quay, to: "EVENT" }, club]);
      await says("3 corrections imported");
      assert.deepEqual(await page.evaluate(() => store.corrections), [CORRECTIONS[1], { ...quay, to: "EVENT" }, club]);
      assert.match(await page.evaluate(() => document.querySelector(".corrections")?.textContent ?? ""), /“Quay” is marked as event/);
      await rm(folder, { recursive: true });
    });
  });
}
