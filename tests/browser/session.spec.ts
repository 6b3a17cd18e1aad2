/** A stay with a background that fails: the reader is told, and what can be tried again is. */

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { DEFAULT_SETTINGS } from "../../extension/overlay/settings.ts";
import { articlePage } from "./article.ts";
import { bundle } from "./bundle.ts";
import { browsers, serve, start, type Driver, type Page, type Site } from "./driver.ts";

/** What the page's own `chrome` answers to each analysis, in turn; the last again and again. "late" is an article after a store that answers late. */
type Reply = "crash" | "gone" | "nonsense" | "article" | "never" | "late";

/** In the page: stands for the browser's side of the content script. */
function pretend(replies: Reply[], settings: object): void {
  const analysis = {
    version: 2, status: "article", text: "It works.", namesKnown: true, images: [], removed: [], entities: [], quotes: [], timings: {},
    article: { title: null, byline: null, authors: [], published: null, modified: null, site: null, language: "en", direction: "ltr", image: null },
    blocks: [{ kind: "paragraph", start: 0, end: 9, level: 0, number: null, inline: [], cells: [] }],
  };
  const asked: string[] = [];
  const sendMessage = ({ kind }: { kind: string }): Promise<unknown> => {
    asked.push(kind);
    if (kind === "blocked") return Promise.resolve(null);
    if (kind === "state") {
      const state = { settings, corrections: [], isPrivate: false };
      return new Promise((resolve) => setTimeout(resolve, replies[0] === "late" ? 1500 : 0, state));
    }
    if (kind !== "analyze") return Promise.reject(new Error("not answered in this test"));
    const reply = replies.length > 1 ? replies.shift() : replies[0];
    switch (reply) {
      case "crash": return Promise.resolve({ ok: false });
      case "gone": return Promise.reject(new Error("The message port closed before a response was received."));
      case "nonsense": return Promise.resolve({ ok: true, value: `{"version":2}` });
      case "never": return new Promise(() => undefined);
      default: return Promise.resolve({ ok: true, value: JSON.stringify(analysis) });
    }
  };
  Object.assign(globalThis, { asked, chrome: { runtime: { id: "test", sendMessage } } });
}

declare const asked: string[];

for (const name of browsers) {
  describe(`a stay in ${name}`, () => {
    let driver: Driver;
    let site: Site;
    let script: string;
    before(async () => {
      script = await bundle(`import "./extension/content/index.ts"`, "content");
      site = await serve({ "/story": articlePage() });
      driver = await start(name, { extension: null });
    });
    after(async () => {
      await driver.close();
      await site.close();
    });

    async function click(...replies: Reply[]): Promise<Page> {
      const page = await driver.open(`${site.origin}/story`);
      await page.evaluate(pretend, replies, DEFAULT_SETTINGS);
      await page.evaluate(script);
      return page;
    }

    const untilSaid = (page: Page, words: string): Promise<boolean> =>
      driver.untilOverlay(page, (root, words) => root.querySelector("dialog")?.textContent.includes(words), words);

    test("a crash of the core is told, and trying again works", async () => {
      const page = await click("crash", "article");
      await untilSaid(page, "Reading this page failed");
      await driver.clickInOverlay(page, "button.main");
      await untilSaid(page, "It works.");
      await page.close();
    });

    test("a background that dies is asked once more, without a word", async () => {
      const page = await click("gone", "article");
      await untilSaid(page, "It works.");
      assert.equal(await page.evaluate(() => asked.filter((kind) => kind === "analyze").length), 2);
      await page.close();
    });

    test("an answer of another shape is not used", async () => {
      const page = await click("nonsense");
      await untilSaid(page, "Reading this page failed");
      await page.close();
    });

    test("while nothing comes the overlay is there, and can be left", async () => {
      const page = await click("never");
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      await untilSaid(page, "Reading the page");
      await page.keyboard.press("Escape");
      await driver.untilNoOverlay(page);
      assert.ok(before.startsWith(await page.evaluate(() => document.documentElement.outerHTML.slice(0, 200))));
      await page.close();
    });

    test("while the store is slow the overlay is there, and then has what was found", async () => {
      const page = await click("late");
      await untilSaid(page, "Reading the page");
      await untilSaid(page, "It works.");
      await page.keyboard.press("Escape");
      await driver.untilNoOverlay(page);
      await page.close();
    });

    test("a document that is not HTML is left alone, and the button says so at each click", async () => {
      site.put("/drawing", { body: `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Words</text></svg>`, headers: { "content-type": "image/svg+xml" } });
      const page = await driver.open(`${site.origin}/drawing`);
      await page.evaluate(pretend, ["article"] as Reply[], DEFAULT_SETTINGS);
      const before = await page.evaluate(() => new XMLSerializer().serializeToString(document));
      for (const clicks of [1, 2]) {
        await page.evaluate(script);
        assert.deepEqual(await page.evaluate(() => asked), Array<string>(clicks).fill("blocked"));
      }
      assert.equal(await page.evaluate(() => new XMLSerializer().serializeToString(document)), before);
      await page.close();
    });

    test("an extension that was updated says that the page must be loaded again", async () => {
      const page = await click("article");
      await untilSaid(page, "It works.");
      await page.keyboard.press("Escape");
      await driver.untilNoOverlay(page);
      await page.evaluate(() => Reflect.deleteProperty((globalThis as unknown as { chrome: { runtime: object } }).chrome.runtime, "id"));
      await page.evaluate(script);
      await untilSaid(page, "Reload the page");
      await page.close();
    });
  });
}
