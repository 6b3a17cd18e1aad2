/** The web page in both browsers: pasted text and HTML, a file, the samples; nothing is asked of any other machine. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { browsers, root, serve, start, until, type Driver, type Page, type Route, type Site } from "./driver.ts";
import { audit, auditOverlay } from "./driver/axe.ts";

const FILES: Record<string, string> = {
  "/index.html": "text/html; charset=utf-8", "/index.js": "text/javascript", "/index.css": "text/css", "/core.wasm": "application/wasm",
  "/samples/harbour.html": "text/html; charset=utf-8", "/samples/lighthouse.html": "text/html; charset=utf-8",
};

/** What a page would load, were it shown as it is; none of it may be asked for. */
const GREEDY = `<html lang="en"><head><title>Bridge opens</title><base href="https://outside.example/">
  <link rel="stylesheet" href="https://outside.example/a.css"><link rel="preconnect" href="https://outside.example/"><link rel="dns-prefetch" href="https://outside.example/">
  <meta http-equiv="refresh" content="0;url=https://outside.example/"><script src="https://outside.example/a.js"></script>
  <style>body{background:url(https://outside.example/b.png)} @import "https://outside.example/c.css"; @font-face{font-family:x;src:url(https://outside.example/x.woff)} h1{font-family:x}</style></head>
  <body><article><h1>Bridge over the Tarn opens after six years</h1>
  <img src="https://outside.example/c.png" srcset="https://outside.example/d.png 2x" alt="The bridge at dawn">
  <p onclick="fetch('https://outside.example/')">The bridge over the Tarn opened on Friday, six years after its pillars were found to be cracked and lorries were sent round by the valley.</p>
  <p>“We had forgotten how short the way is,” said the baker, Lise Moreau, who crossed it first, on a bicycle and with forty loaves of bread.</p>
  <p>On market days the queue at the ferry had reached back to the church, and the school bus from Albeyrac had left before six in the morning to be there by eight.</p>
  <p>The engineer who found the cracks in 2019, Paul Vidal, did not come to the ceremony; he sent a level and a note that asked the mayor to use it every spring.</p>
  <p>The repair cost 31 million euros, of which the region paid two thirds and the town of Saint-Orens the rest, over ten years and with some grumbling.</p></article>
  <iframe src="https://outside.example/"></iframe><video poster="https://outside.example/p.png" src="https://outside.example/v.mp4"></video></body></html>`;

const TEXT = `Bridge over the Tarn opens after six years

The bridge over the Tarn opened on Friday, six years after its pillars were found to be cracked.

“We had forgotten how short the way is,” said the baker, Lise Moreau, who crossed it first.`;

/** Too little for an article. */
const LIST = "<html><body><h1>Tide table</h1><ul><li>Monday 6.12</li><li>Tuesday 7.03</li><li>Wednesday 7.58</li></ul></body></html>";

for (const name of browsers) {
  describe(`www in ${name}`, () => {
    let driver: Driver;
    let site: Site;
    before(async () => {
      site = await serve();
      for (const [path, type] of Object.entries(FILES)) {
        const route: Route = { body: await readFile(join(root, "dist/www", path)), type };
        site.put(path, route);
      }
      driver = await start(name, { extension: null });
    });
    after(async () => {
      await driver.close();
      await site.close();
      assert.deepEqual(driver.outside, []);
    });

    async function withPage(use: (page: Page) => Promise<void>): Promise<void> {
      const page = await driver.open(`${site.origin}/index.html`);
      await page.bringToFront();
      // Each visit is a first one: the view used last is remembered here.
      await page.evaluate(() => localStorage.clear());
      try {
        await use(page);
      } finally {
        await page.close();
      }
    }

    /** Reads what is given as a visitor who pastes it, and gives the article's words. */
    async function read(page: Page, given: string): Promise<string> {
      await page.$eval("#source", (field, value) => { (field as HTMLTextAreaElement).value = value; }, given);
      await page.click(".desk .main");
      return words(page);
    }

    /** The words that are shown. These texts are short, so where the core sees no article they are read anyway. */
    async function words(page: Page): Promise<string> {
      const shown = await driver.untilOverlay(page, (overlay) => overlay.querySelector(".article, .notice .main")?.className);
      if (shown === "main") await driver.clickInOverlay(page, ".notice .main");
      return driver.untilOverlay(page, (overlay) => overlay.querySelector(".article")?.textContent);
    }

    test("the page and a sample in it are accessible", () => withPage(async (page) => {
      for (const theme of ["light", "dark"] as const) {
        await driver.setTheme(page, theme);
        assert.deepEqual(await audit(page), [], theme);
      }
      await page.click("#samples button");
      await driver.untilOverlay(page, (overlay) => overlay.querySelector(".article"));
      assert.deepEqual(await auditOverlay(driver, page), []);
    }));

    test("a sample is read, shown on its own page, and left", () => withPage(async (page) => {
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      await page.click("#samples button");
      const words = await driver.untilOverlay(page, (overlay) => overlay.querySelector(".body")?.textContent);
      assert.ok(words.includes("“We have waited for this since my grandmother hung out her sheets in 1951,” said Tomás Ferreira"));
      await page.keyboard.press("v");
      const painted = await page.evaluate(() => {
        const frame = document.querySelector("iframe")?.contentWindow as (Window & typeof globalThis) | undefined | null;
        return [...frame?.CSS.highlights.values() ?? []].flatMap((highlight) => [...highlight].map((range) => range.startContainer.textContent?.slice(range.startOffset, range.endOffset)));
      });
      assert.ok(painted.includes("“the end of black washing lines”"), painted.join(" | "));
      await page.keyboard.press("Escape");
      await driver.untilNoOverlay(page);
      assert.equal(await page.evaluate(() => document.documentElement.outerHTML), before);
    }));

    test("pasted text is read", () => withPage(async (page) => {
      const shown = await read(page, TEXT);
      assert.ok(shown.includes("six years after its pillars were found to be cracked."));
      assert.equal(await driver.inOverlay(page, (overlay) => overlay.querySelectorAll(".quote").length), 1);
    }));

    test("pasted HTML is read, and nothing that it asks for is loaded", async () => {
      // Some connections are made now and then only.
      for (let visit = 0; visit < 6; visit++) await withPage(async (page) => {
        const shown = await read(page, GREEDY);
        assert.ok(shown.includes("who crossed it first, on a bicycle"));
        assert.deepEqual(driver.outside, []);
        const elsewhere = site.requests.filter((path) => !(path in FILES));
        assert.deepEqual(elsewhere, []);
      });
    });

    test("a file that is opened is read in its own encoding", () => withPage(async (page) => {
      await page.evaluate((text) => {
        const html = `<meta charset="windows-1252"><article><h1>Brücke eröffnet</h1>${text.map((words) => `<p>${words}</p>`).join("")}</article>`;
        const file = new File([Uint8Array.from(html, (letter) => letter.charCodeAt(0))], "page.html", { type: "text/html" });
        const list = new DataTransfer();
        list.items.add(file);
        dispatchEvent(new DragEvent("drop", { dataTransfer: list, bubbles: true, cancelable: true }));
      }, [
        "Nach sechs Jahren ist die Brücke über die Grüne Aue wieder für Fußgänger und Räder offen, teilte die Stadt Grünau am Freitag mit, und auch der Bus fährt.",
        "Die Pfeiler waren 2019 wegen Rissen gesperrt worden; seither mussten alle, die zum Bahnhof wollten, einen Umweg von vier Kilometern über die Mühlstraße gehen.",
        "Die Arbeiten kosteten neun Millionen Euro, ein Drittel mehr als geplant, weil der Grund weicher war, als es die alten Karten der Bahn hätten erwarten lassen.",
      ]);
      const read = await words(page);
      assert.ok(read.includes("Brücke über die Grüne Aue"), read);
    }));

    /** What "Copy annotations as JSON" gives. */
    async function annotations(page: Page): Promise<{ status: string; article: { text: string }; quotes: { kind: string }[] }> {
      await page.evaluate(() => {
        document.body.dataset["copied"] = "";
        navigator.clipboard.writeText = (text) => Promise.resolve(void (document.body.dataset["copied"] = text));
      });
      await driver.clickInOverlay(page, '.reader [aria-label="Copy and print"]');
      await driver.clickInOverlay(page, ".menu:popover-open .item:nth-of-type(2)");
      const copied = await until(() => page.evaluate(() => document.body.dataset["copied"]), "nothing was copied");
      return JSON.parse(copied) as Awaited<ReturnType<typeof annotations>>;
    }

    test("the annotations of a page that is read anyway are of its text", () => withPage(async (page) => {
      const shown = await read(page, LIST);
      assert.ok(shown.includes("Tide table"), shown);
      const copied = await annotations(page);
      assert.equal(copied.status, "article");
      assert.ok(copied.article.text.includes("Tide table"), copied.article.text);
    }));

    test("the annotations have reported speech where the setting says so", () => withPage(async (page) => {
      await read(page, `${TEXT} She said that the ferry would not be missed.`);
      const kinds = async (): Promise<string[]> => (await annotations(page)).quotes.map(({ kind }) => kind);
      assert.deepEqual(await kinds(), ["direct"]);
      await page.keyboard.press("Escape");
      await driver.clickInOverlay(page, "#tab-quotes");
      await driver.clickInOverlay(page, "[data-key=toggle-indirect]");
      assert.deepEqual(await kinds(), ["direct", "indirect"]);
    }));

    test("a corrected speaker holds for its own text, and nothing of it is stored", () => withPage(async (page) => {
      const speaker = (): Promise<string> => driver.untilOverlay(page, (overlay) => overlay.querySelector(".quote")?.getAttribute("aria-label"));
      const leave = async (): Promise<void> => {
        await page.keyboard.press("Escape");
        await driver.untilNoOverlay(page);
      };
      await read(page, TEXT);
      const guessed = await speaker();
      await driver.clickInOverlay(page, ".quote");
      await driver.clickInOverlay(page, ".correct summary");
      await driver.clickInOverlay(page, ".correct-row input");
      await page.keyboard.type("Paul Vidal");
      await page.keyboard.press("Enter");
      assert.equal(await speaker(), "Quote, Paul Vidal");
      await leave();
      await read(page, `${TEXT} It rained.`);
      assert.equal(await speaker(), guessed);
      await leave();
      await read(page, TEXT);
      assert.equal(await speaker(), "Quote, Paul Vidal");
      assert.doesNotMatch(await page.evaluate(() => JSON.stringify(localStorage)), /forgotten|Vidal|correction/);
    }));

    test("an empty field says what to do", () => withPage(async (page) => {
      await page.click(".desk .main");
      assert.match(await page.$eval(".state", (state) => state.textContent), /Paste an article/);
    }));
  });
}
