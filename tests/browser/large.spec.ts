/** Pages of 100,000 nodes and more: read whole, in time that grows with the page, never still for longer than a reader would notice, and left where they were. */

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { articlePage, MARKED } from "./article.ts";
import { browsers, serve, start, until, type Driver, type Page, type Site } from "./driver.ts";

/** Milliseconds for which the page may stand still at a stretch. */
const STILL = 200;
/** Clicks of which the best counts: the machine may be busy with something else. */
const CLICKS = 6;
/** How much longer a page of twice the size may take: all work is linear, but small parts of it are the same for every page. */
const GROWTH = 3;
/** Seven nodes a comment: two texts of white space, `div`, `a` and `p` with their texts. */
const COMMENTS = 16_000;

const page = (comments: number): string => {
  const list = Array.from({ length: comments }, (_, at) => `<div class=comment>\n<a href=/u/${at}>reader${at}</a> <p>I think so too</p></div>`);
  return articlePage(`<section class=comments>${list.join("")}</section>`);
};

/** In the page: notes the longest time between two turns of its event loop. */
function watchTurns(): void {
  const { port1, port2 } = new MessageChannel();
  const turns = { longest: 0, last: performance.now(), stop: () => port1.close() };
  port1.onmessage = () => {
    const now = performance.now();
    turns.longest = Math.max(turns.longest, now - turns.last);
    turns.last = now;
    port2.postMessage(null);
  };
  port2.postMessage(null);
  Object.assign(globalThis, { turns });
}

declare const turns: { longest: number; stop: () => void };

for (const name of browsers) {
  describe(`a page of 100,000 nodes in ${name}`, () => {
    let driver: Driver;
    let site: Site;
    before(async () => {
      site = await serve({ "/large": page(COMMENTS), "/larger": page(2 * COMMENTS) });
      driver = await start(name);
    });
    after(async () => {
      await driver.close();
      await site.close();
    });

    /** Clicks and waits for the article. Gives the milliseconds for it and the longest time for which the page stood still, leaving included. */
    async function visit(page: Page): Promise<{ time: number; still: number }> {
      await page.evaluate(watchTurns);
      const clicked = await driver.click(page);
      const marked = await driver.untilOverlay(page, (root) => {
        const marks = [...root.querySelectorAll("dialog:is([open], :popover-open) article [data-target]")].map((mark) => mark.textContent);
        return marks.length > 0 ? marks : null;
      });
      const time = performance.timeOrigin + performance.now() - clicked;
      assert.ok(MARKED.every((words) => marked.includes(words)), marked.join("|"));
      await page.keyboard.press("Escape");
      await driver.untilNoOverlay(page);
      return { time, still: await page.evaluate(() => (turns.stop(), turns.longest)) };
    }

    test("the article is found in it and the page never stands still for long", async () => {
      const page = await driver.open(`${site.origin}/large`);
      const nodes = await page.evaluate(() => {
        const walker = document.createTreeWalker(document);
        let count = 0;
        while (walker.nextNode()) count++;
        return count;
      });
      assert.ok(nodes >= 100_000, `${nodes} nodes`);
      const longest: number[] = [];
      for (let click = 0; click < CLICKS && Math.min(...longest) > STILL; click++) longest.push((await visit(page)).still);
      assert.ok(Math.min(...longest) <= STILL, `still for ${longest.map(Math.round).join(", ")} ms`);
      await page.close();
    });

    test("the time grows no faster than the page", async () => {
      const ratios: number[] = [];
      for (let turn = 0; turn < CLICKS && Math.min(...ratios) > GROWTH; turn++) {
        const times: number[] = [];
        for (const path of ["/large", "/larger"]) {
          const page = await driver.open(site.origin + path);
          times.push((await visit(page)).time);
          await page.close();
        }
        ratios.push((times[1] ?? NaN) / (times[0] ?? NaN));
      }
      assert.ok(Math.min(...ratios) <= GROWTH, `${ratios.map((ratio) => ratio.toFixed(1)).join(", ")} times the time for twice the page`);
    });

    test("the page stays where it was, though its scroll bar is free", async () => {
      const page = await driver.open(`${site.origin}/large`);
      const top = (): Promise<number> => page.evaluate(() => Math.round(scrollY));
      await page.evaluate(() => scrollTo(0, 400));
      await driver.click(page);
      await driver.untilOverlay(page, (root) => root.querySelector("dialog")?.matches(":popover-open") && root.querySelector("article"));
      await page.evaluate(() => {
        addEventListener("scroll", () => (document.title = "scrolled"), { once: true });
        scrollTo(0, 1500);
      });
      await until(async () => (await page.title()) === "scrolled" && (await top()) === 400, "the page was not put back");
      await page.keyboard.press("Escape");
      await driver.untilNoOverlay(page);
      assert.equal(await top(), 400);
      await page.evaluate(() => scrollTo(0, 900));
      assert.equal(await top(), 900, "the page is free again");
      await page.close();
    });

    test("the focus stays in the reader, which does not make so large a page inert", async () => {
      const page = await driver.open(`${site.origin}/large`);
      await driver.click(page);
      await driver.untilOverlay(page, (root) => root.querySelector("dialog")?.matches(":popover-open") && root.querySelector("article"));
      const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.localName);
      for (let presses = 0; presses < 4; presses++) {
        await page.keyboard.down("Shift");
        await page.keyboard.press("Tab");
        await page.keyboard.up("Shift");
      }
      await until(async () => (await focused()) === "pressglass-overlay", "the focus went to the page");
      await page.evaluate(() => document.querySelector("a")?.focus());
      assert.equal(await focused(), "pressglass-overlay");
      await page.keyboard.press("v");
      await driver.untilOverlay(page, (root) => root.querySelector(".dock:popover-open") !== null);
      await page.evaluate(() => document.querySelector("a")?.focus());
      assert.equal(await focused(), "a", "on the page the focus is free");
      await page.keyboard.press("Escape");
      await driver.untilNoOverlay(page);
      await page.close();
    });
  });
}
