/**
 * What is kept of a private window: nothing, in a real browser. For Chromium, whose private windows cannot be driven,
 * `extension/background/answer.test.ts` holds the same.
 */

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { articlePage } from "./article.ts";
import { browsers, serve, start, until, type Driver, type Page, type Site } from "./driver.ts";

for (const name of browsers.filter((name) => name === "firefox")) {
  describe(`private windows in ${name}`, () => {
    let driver: Driver;
    let site: Site;
    before(async () => {
      site = await serve({ "/story": articlePage() });
      driver = await start(name);
    });
    after(async () => {
      await driver.close();
      await site.close();
    });

    /** Makes the text larger and says of a name that it is none. */
    async function change(page: Page): Promise<void> {
      await driver.click(page);
      const people = (): Promise<number> => driver.untilOverlay(page, (root) =>
        root.querySelectorAll('dialog[open] article .name[data-label="PERSON"]').length);
      const all = await people();
      await page.keyboard.press("+");
      await driver.untilOverlay(page, (root) => root.querySelector<HTMLElement>(".reader")?.style.getPropertyValue("--size") === "20px");
      await driver.clickInOverlay(page, 'article .body .name[data-label="PERSON"]');
      await driver.clickInOverlay(page, ".card .correct summary");
      await driver.clickInOverlay(page, ".card .correct-row button");
      await until(async () => (await people()) < all, "the name is still marked");
      await page.keyboard.press("Escape");
      await driver.untilNoOverlay(page);
    }

    test("settings and corrections hold while the overlay is open, and nothing is kept; in other windows they are", async () => {
      const { inPrivate } = driver;
      assert.ok(inPrivate);
      const page = await inPrivate.open(`${site.origin}/story`);
      await change(page);
      // The background has answered everything when it answers the next click.
      await driver.click(page);
      await driver.untilOverlay(page, (root) => root.querySelector("dialog[open] article .name"));
      assert.equal(await driver.inOverlay(page, (root) => root.querySelector<HTMLElement>(".reader")?.style.getPropertyValue("--size")), "19px");
      assert.deepEqual(await inPrivate.stored(), {});
      await page.close();

      const other = await driver.open(`${site.origin}/story`);
      await change(other);
      await until(async () => {
        const { settings, corrections } = (await inPrivate.stored()) as { settings?: { textSize: number }; corrections?: unknown[] };
        return settings?.textSize === 20 && corrections?.length === 1;
      }, "a window that is not private keeps nothing");
      await other.close();
    });
  });
}
