/** Accessibility: what axe-core finds, in a page or in the overlay's closed shadow root. */

import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import type axe from "axe-core";
import type { Page } from "puppeteer-core";
import type { Driver } from "../driver.ts";

/** What axe-core complains of, one line each; empty is good. */
export async function audit(page: Page): Promise<string[]> {
  await load(page);
  return page.evaluate(run, "html");
}

/** The same within the overlay. */
export async function auditOverlay(driver: Driver, page: Page): Promise<string[]> {
  await load(page);
  await driver.inOverlay(page, (root) => {
    // axe-core enters open shadow roots only: to the page's own world, and there alone, this one is made to look open.
    Object.defineProperty(root.host, "shadowRoot", { value: root, configurable: true });
  });
  return page.evaluate(run, "pressglass-overlay");
}

async function load(page: Page): Promise<void> {
  const source = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
  await page.evaluate(await readFile(source, "utf8"));
}

/** Runs in the page. */
async function run(within: string): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
  const options: axe.RunOptions = { resultTypes: ["violations"] };
  const { violations } = await axe.run(within, options);
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(" ")}: ${failureSummary ?? ""}`));
}
