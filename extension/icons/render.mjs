/**
 * Draws the PNG sizes from `icon.svg`: `node extension/icons/render.mjs`, with CHROME_PATH or the usual Chromium.
 * Run it by hand after a change of the drawing; the files are kept, so that building a package needs no browser.
 */

import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";

const here = dirname(fileURLToPath(import.meta.url));
const drawing = await readFile(join(here, "icon.svg"), "utf8");
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  const page = await browser.newPage();
  for (const size of [16, 32, 48, 128]) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${drawing}`);
    await page.screenshot({ path: join(here, `${size}.png`), omitBackground: true });
  }
} finally {
  await browser.close();
}
