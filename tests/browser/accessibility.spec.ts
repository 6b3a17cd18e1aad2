/** axe-core finds nothing to complain of in the overlay: both views, both lists, both themes. */

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { browsers, type Driver, type Page, serve, type Site, start } from "./driver.ts";
import { auditOverlay } from "./driver/axe.ts";

const PAGE = `<!doctype html><html lang="en"><title>Ferry runs again | The Harbour Post</title><body><main><article>
  <h1>Ferry to Mull runs again after nine days</h1>
  <p>By <a rel="author" href="/staff/aw">Agnes Whitlow</a>, <time datetime="2024-03-05">5 March 2024</time></p>
  <p>The ferry from Oban to the Isle of Mull ran again on Tuesday morning, nine days after a storm had torn away part of the
    pier at Craignure and left some 400 people on the island without fresh milk, newspapers or a way to a dentist.</p>
  <p>“We sold out of everything but tinned peaches,” said Morag Beaton, who keeps the shop at Salen. “On the last day we had
    a raffle for the butter.”</p>
  <p>Caledonian Ferries said the repair had cost £1.2 million, a third more than it had expected when divers first looked at
    the piles in February. A spokesman, Ewan Ross, said a second berth would be finished by 30 June.</p>
  <p>According to Ms Beaton, two lorries of bread were on the first crossing, and both were empty within the hour.</p>
</article></main></body></html>`;

for (const name of browsers) {
  describe(`axe-core in ${name}`, () => {
    let driver: Driver;
    let site: Site;
    let page: Page;

    before(async () => {
      site = await serve({ "/": PAGE });
      driver = await start(name);
      page = await driver.open(`${site.origin}/`);
      await driver.click(page);
      await driver.untilOverlay(page, (root) => root.querySelector("h1"));
    });
    after(async () => {
      await driver.close();
      await site.close();
    });

    for (const view of ["reader", "page"] as const) {
      for (const theme of ["light", "dark"] as const) {
        for (const list of ["names", "quotes"] as const) {
          test(`${view}, ${theme}, ${list}`, async () => {
            const shown = await driver.inOverlay(page, (root) => (root.querySelector("dialog")?.open === true ? "reader" : "page"));
            if (shown !== view) await page.keyboard.press("v");
            await driver.setTheme(page, theme);
            await driver.clickInOverlay(page, `#tab-${list}`);
            await driver.untilOverlay(page, (root, tab) => root.querySelector(tab)?.ariaSelected === "true", `#tab-${list}`);
            assert.deepEqual(await auditOverlay(driver, page), []);
          });
        }
      }
    }
  });
}
