/** What comes out on paper: the reader prints the article alone, the page's own view the page alone. */

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { extractText, getDocumentProxy } from "unpdf";
import { articlePage, PARAGRAPHS } from "./article.ts";
import { browsers, serve, start, type Driver, type Page, type Site } from "./driver.ts";

/** Enough for several sheets, no two alike, as the article has nothing twice. */
const LONG = Array.from({ length: 12 }, (_, part) => PARAGRAPHS.map((words, at) => `Part ${part}, section ${at}. ${words}`)).flat();
const HEADLINE = "Port Elara counts its boats after the storm";
/** Words of the overlay's controls and of the page around the article. */
const CONTROLS = ["On the page", "Names and quotes", "Filter", "People", "Show what was removed"];
const AROUND = ["World", "Terms"];

/** The text of each sheet without its white space, which breaks lines elsewhere in each browser. */
async function print(page: Page): Promise<string[]> {
  const sheets = await getDocumentProxy(new Uint8Array(await page.pdf({ format: "A4" })));
  return (await extractText(sheets)).text.map(squeeze);
}

function squeeze(words: string): string {
  return words.replace(/\s+/g, "");
}

for (const name of browsers) {
  describe(`printing in ${name}`, () => {
    let driver: Driver;
    let site: Site;
    before(async () => {
      site = await serve({ "/story": articlePage("", LONG) });
      driver = await start(name);
    });
    after(async () => {
      await driver.close();
      await site.close();
    });

    test("the reader prints the whole article and nothing else, the page itself all but the panel", async () => {
      const page = await driver.open(`${site.origin}/story`);
      await driver.click(page);
      await driver.untilOverlay(page, (root) => root.querySelector("dialog[open] article .quote"));
      const sheets = await print(page);
      const text = sheets.join("");
      assert.ok(sheets.length >= 3 && sheets.every((sheet) => sheet !== ""), `${sheets.length} sheets`);
      let end = 0;
      for (const words of LONG) {
        const at = text.indexOf(squeeze(words), end);
        assert.ok(at >= end, `not printed in its place: ${words}`);
        end = at + 1;
      }
      assert.ok(text.includes(squeeze(HEADLINE)));
      assert.deepEqual([...CONTROLS, ...AROUND].filter((words) => text.includes(squeeze(words))), []);

      await page.keyboard.press("v");
      await driver.untilOverlay(page, (root) => root.querySelector(".dock:popover-open .entry"));
      const whole = (await print(page)).join("");
      assert.deepEqual([HEADLINE, ...LONG, ...AROUND].filter((words) => !whole.includes(squeeze(words))), []);
      assert.deepEqual(CONTROLS.filter((words) => whole.includes(squeeze(words))), []);
      await page.close();
    });
  });
}
