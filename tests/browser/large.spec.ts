/** A page of 100,000 nodes: read whole, and never still for longer than a reader would notice. */

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { articlePage, MARKED } from "./article.ts";
import { browsers, serve, start, type Driver, type Page, type Site } from "./driver.ts";

/** Milliseconds for which the page may stand still at a stretch. */
const STILL = 200;
/** Clicks of which the best counts, each set against how busy the machine is with something else. */
const CLICKS = 4;

/** Six nodes a comment: two texts of white space, `div`, `a` and `p` with their texts. */
const comments = Array.from({ length: 16_000 }, (_, at) => `<div class=comment>\n<a href=/u/${at}>reader${at}</a> <p>I think so too</p></div>`);
const large = articlePage(`<section class=comments>${comments.join("")}</section>`);

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

/**
 * In the page: how many times slower than alone the machine is now, by the same work done in short pieces, of which the
 * best was not interrupted, and at a stretch.
 */
function slowness(): number {
  const work = (): number => {
    const start = performance.now();
    let sum = 0;
    for (let at = 0; at < 400_000; at++) sum += Math.sqrt(at);
    return sum > 0 ? performance.now() - start : 0;
  };
  const pieces = Array.from({ length: 200 }, work);
  const mean = pieces.reduce((sum, piece) => sum + piece, 0) / pieces.length;
  return Math.max(1, mean / Math.min(...pieces));
}

declare const turns: { longest: number; stop: () => void };

for (const name of browsers) {
  describe(`a page of 100,000 nodes in ${name}`, () => {
    let driver: Driver;
    let site: Site;
    let page: Page;
    before(async () => {
      site = await serve({ "/large": large });
      driver = await start(name);
      page = await driver.open(`${site.origin}/large`);
    });
    after(async () => {
      await driver.close();
      await site.close();
    });

    test("the article is found in it and the page never stands still for long", async () => {
      const nodes = await page.evaluate(() => {
        const walker = document.createTreeWalker(document);
        let count = 0;
        while (walker.nextNode()) count++;
        return count;
      });
      assert.ok(nodes >= 100_000, `${nodes} nodes`);
      const longest: number[] = [];
      for (let click = 0; click < CLICKS && Math.min(...longest) > STILL; click++) {
        await page.evaluate(watchTurns);
        await driver.click(page);
        const marked = await driver.untilOverlay(page, (root) => {
          const marks = [...root.querySelectorAll("dialog[open] article [data-target]")].map((mark) => mark.textContent);
          return marks.length > 0 ? marks : null;
        });
        assert.ok(MARKED.every((words) => marked.includes(words)), marked.join("|"));
        const still = await page.evaluate(() => (turns.stop(), turns.longest));
        longest.push(still / (await page.evaluate(slowness)));
        await page.keyboard.press("Escape");
        await driver.untilNoOverlay(page);
      }
      assert.ok(Math.min(...longest) <= STILL, `still for ${longest.map(Math.round).join(", ")} ms`);
    });
  });
}
