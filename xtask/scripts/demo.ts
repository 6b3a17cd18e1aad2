/**
 * `cargo xtask demo`: opens a page in a real browser with the extension, clicks its button and says what it found.
 *
 * `node --import tsx xtask/scripts/demo.ts [--firefox] PAGE`. With a display the browser stays open until it is closed;
 * without one, screenshots of both views, light and dark, wide and narrow, go to `target/demo/`.
 */

import { mkdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { type Driver, type Page, root, serve, start, until } from "../../tests/browser/driver.ts";

const { values, positionals: [file] } = parseArgs({ options: { firefox: { type: "boolean" } }, allowPositionals: true });
if (file === undefined) throw new Error("no page to show");

const shown = ["darwin", "win32"].includes(process.platform) || ["DISPLAY", "WAYLAND_DISPLAY"].some((name) => process.env[name]);
const out = join(root, "target/demo");
const sizes = { wide: { width: 1280, height: 900 }, narrow: { width: 420, height: 900 } };

const site = await serve({ "/": { body: await readFile(file) } });
const driver = await start(values.firefox === true ? "firefox" : "chromium", { headless: !shown });
try {
  const page = await driver.open(`${site.origin}/`, { theme: "light" });
  const before = performance.now();
  await driver.click(page);
  const names = await driver.untilOverlay(page, readNames);
  console.log(`${relative(root, file)} in ${driver.name}, ${Math.round(performance.now() - before)} ms after the click:\n`);
  console.log(names);
  if (await driver.inOverlay(page, (overlay) => overlay.querySelector("#tab-quotes") !== null)) {
    await driver.clickInOverlay(page, "#tab-quotes");
    console.log(`\n${await driver.untilOverlay(page, readQuotes)}\n`);
    await driver.clickInOverlay(page, "#tab-names");
  }
  if (shown) await closed(page);
  else await pictures(driver, page);
} finally {
  await driver.close().catch(() => undefined);
  await site.close();
}

/** The headline and the list of names, or the notice; empty until there is either. Runs in the page. */
function readNames(overlay: ShadowRoot): string {
  const words = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, " ").trim() ?? "";
  const all = (within: ParentNode, selector: string) => [...within.querySelectorAll(selector)];
  const notice = all(overlay, ".notice:not(.loading) > :not(button)").map(words).join(". ");
  const title = words(overlay.querySelector("h1"));
  if (notice !== "" || title === "") return notice;
  const groups = all(overlay, ".group").map((group) => {
    const entries = all(group, "li").map((entry) => `${words(entry.querySelector(".entry-name"))} (${words(entry.querySelector(".number"))})`);
    return `  ${words(group.querySelector("h3"))}: ${entries.join(", ")}`;
  });
  return [title, "", "Names", ...groups].join("\n");
}

/** The list of quotes, once it is shown. Runs in the page. */
function readQuotes(overlay: ShadowRoot): string {
  const words = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, " ").trim() ?? "";
  const list = overlay.querySelector("#list-quotes:not([hidden])");
  if (list === null || list.childElementCount === 0) return "";
  const speakers = [...list.querySelectorAll(".speaker")].flatMap((speaker) =>
    [`  ${words(speaker.querySelector("h3"))}:`, ...[...speaker.querySelectorAll(".speech-words")].map((speech) => `    ${words(speech)}`)]);
  return speakers.length === 0 ? words(list) : ["Quotes", ...speakers].join("\n");
}

/** Waits until the person who watches closes the page or the browser. */
async function closed(page: Page): Promise<void> {
  console.log("Close the browser to end the demo.");
  await new Promise<void>((resolve) => {
    page.once("close", resolve);
    page.browser().once("disconnected", resolve);
  });
}

async function pictures(driver: Driver, page: Page): Promise<void> {
  await mkdir(out, { recursive: true });
  for (const view of ["reader", "page"]) {
    if (view === "page") await page.keyboard.press("v");
    for (const theme of ["light", "dark"] as const) {
      await driver.setTheme(page, theme);
      for (const [size, viewport] of Object.entries(sizes)) {
        await page.setViewport(viewport);
        await settled(page);
        const path = join(out, `${driver.name}-${view}-${theme}-${size}.png`);
        await page.screenshot({ path });
        console.log(relative(root, path));
      }
    }
  }
}

/** Waits until the new size or theme has been laid out and transitions are over. */
async function settled(page: Page): Promise<void> {
  await until(() => page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    return document.getAnimations().every((animation) => animation.playState === "finished");
  }), "the page never stops moving");
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}
