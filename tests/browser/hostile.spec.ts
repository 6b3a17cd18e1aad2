/** Pages that get in the way, by chance or on purpose: the article is read, and the page is left as it was. */

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { articlePage, MARKED, paintedWords } from "./article.ts";
import { browsers, serve, start, until, type Driver, type Page, type Site } from "./driver.ts";

/** A form whose fields take the place of its properties, values and names of a megabyte, and text that no document should have. */
const TRAPS = `<form><input name=childNodes><input name=attributes><input name=parentNode><input name=textContent></form>
<img alt="" src="data:image/png;base64,${"A".repeat(1_000_000)}" class="${"x ".repeat(500_000)}">
<p id=broken></p><script>
  document.getElementById("broken").append("half \ud83d", "\ude00 of a pair, \u0000 and \ufeff");
  document.querySelector("h1").prepend("\udc00 ");
</script>`;

/** Properties and methods of `document` that our scripts use: elements of such a name take their place. */
const CLOBBERED = [
  "activeElement", "adoptedStyleSheets", "addEventListener", "body", "createElement", "createElementNS", "createRange", "defaultView",
  "documentElement", "execCommand", "getElementById", "getElementsByTagName", "getSelection", "hidden", "querySelector",
  "querySelectorAll", "readyState", "URL",
];

declare global {
  /** In the page: how often it took the overlay out. */
  var taken: number;
}

for (const name of browsers) {
  describe(`hostile pages in ${name}`, () => {
    let driver: Driver;
    let site: Site;
    before(async () => {
      site = await serve();
      driver = await start(name);
    });
    after(async () => {
      await driver.close();
      await site.close();
    });

    async function open(html: string): Promise<Page> {
      site.put("/story", html);
      const page = await driver.open(`${site.origin}/story`);
      await driver.click(page);
      await inReader(page);
      return page;
    }

    /** Waits for the article with all its marks. */
    const inReader = (page: Page): Promise<boolean> => driver.untilOverlay(page, (root, wanted) => {
      const marks = [...root.querySelectorAll("dialog[open] article [data-target]")].map((mark) => mark.textContent);
      return wanted.every((words) => marks.includes(words));
    }, MARKED);

    const untilPainted = (page: Page): Promise<boolean> =>
      until(async () => { const words = await paintedWords(page); return MARKED.every((mark) => words.includes(mark)); }, "not painted");

    const state = (page: Page): Promise<unknown> => page.evaluate(() =>
      [document.documentElement.outerHTML, document.adoptedStyleSheets.length, CSS.highlights.size, getComputedStyle(document.documentElement).overflow]);

    async function leave(page: Page): Promise<void> {
      await page.keyboard.press("Escape");
      await driver.untilNoOverlay(page);
    }

    test("fields that hide a form's properties, huge attributes and halves of characters", async () => {
      const page = await open(articlePage(TRAPS));
      await page.keyboard.press("v");
      await untilPainted(page);
      await page.keyboard.press("v");
      await leave(page);
      await page.close();
    });

    test("elements whose names take the place of what a document has", async () => {
      const page = await open(articlePage(CLOBBERED.map((name) => `<img alt="" name="${name}"><form name="${name}"></form>`).join("")));
      await page.keyboard.press("v");
      await untilPainted(page);
      await page.keyboard.press("v");
      await inReader(page);
      await leave(page);
      await page.close();
    });

    test("a page that clears the registry of highlights", async () => {
      const page = await open(articlePage());
      await page.keyboard.press("v");
      await untilPainted(page);
      await page.evaluate(() => CSS.highlights.clear());
      assert.deepEqual(await paintedWords(page), []);
      await page.mouse.move(200, 200);
      await page.mouse.move(210, 210);
      await untilPainted(page);
      await page.keyboard.press("v");
      await inReader(page);
      await leave(page);
      assert.equal(await page.evaluate(() => CSS.highlights.size), 0);
      await page.close();
    });

    test("a page that takes the overlay out once, as a site does that builds its document anew", async () => {
      const page = await open(articlePage());
      await page.evaluate(() => document.querySelector("pressglass-overlay")?.remove());
      await inReader(page);
      await page.keyboard.press("v");
      await untilPainted(page);
      await page.evaluate(() => document.querySelector("pressglass-overlay")?.remove());
      await driver.untilOverlay(page, (root) => root.querySelector(".dock:popover-open .entry") !== null);
      await page.keyboard.press("v");
      await inReader(page);
      await leave(page);
      await page.close();
    });

    test("a page that takes the overlay out whenever it sees it", async () => {
      site.put("/story", articlePage());
      const page = await driver.open(`${site.origin}/story`);
      const before = await state(page);
      await page.evaluate(() => {
        globalThis.taken = 0;
        new MutationObserver(() => {
          const overlay = document.querySelector("pressglass-overlay");
          if (overlay) taken += 1;
          overlay?.remove();
        }).observe(document.documentElement, { childList: true });
      });
      await driver.click(page);
      await until(() => page.evaluate(() => taken > 1), "the overlay did not come back");
      await until(async () => JSON.stringify(await state(page)) === JSON.stringify(before), "the page is not as it was");
      await page.close();
    });

    test("a page that writes itself anew is left, and can be read again", async () => {
      const page = await open(articlePage());
      await page.evaluate((html) => {
        document.open();
        document.write(html);
        document.close();
      }, articlePage());
      await driver.untilNoOverlay(page);
      await until(async () => {
        await driver.click(page);
        await new Promise((resolve) => setTimeout(resolve, 500));
        return driver.inOverlay(page, (root) => root.querySelector("dialog[open] article") !== null);
      }, "the new page was not read");
      await leave(page);
      await page.close();
    });
  });
}
