/** The whole way in both browsers: a real click on the button, both views, and leaving. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { articlePage, MARKED, paintedWords } from "./article.ts";
import { browsers, root, serve, start, until, type Driver, type Page, type Route, type Site } from "./driver.ts";

/** Pages that differ in what they forbid. */
const PAGES: Record<string, Route> = {
  "without a policy": { body: articlePage() },
  "with script-src 'self'": { body: articlePage(), headers: { "content-security-policy": "script-src 'self'" } },
  "with default-src 'none' and Trusted Types": {
    body: articlePage(),
    headers: {
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  "with an open modal dialog": {
    body: articlePage(`<dialog><p>We value your privacy.</p><button>Accept</button></dialog>
      <script>document.querySelector("dialog").showModal()</script>`),
  },
};

for (const name of browsers) {
  describe(`the extension in ${name}`, () => {
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

    async function open(route: Route | string): Promise<Page> {
      site.put("/story", route);
      return driver.open(`${site.origin}/story`);
    }

    /** Waits for the reader view and gives what is marked in it. */
    const inReader = (page: Page): Promise<string[]> =>
      driver.untilOverlay(page, (root) => {
        const marks = [...root.querySelectorAll("dialog[open] article [data-target]")].map((mark) => mark.textContent);
        return marks.length > 0 ? marks : null;
      });

    async function untilPainted(page: Page, ...expected: string[]): Promise<void> {
      await until(async () => missing(await paintedWords(page), expected).length === 0, `not painted: ${expected.join("|")}`);
    }

    async function leave(page: Page): Promise<void> {
      await page.keyboard.press("Escape");
      await driver.untilNoOverlay(page);
    }

    for (const [title, route] of Object.entries(PAGES)) {
      test(`a page ${title} is marked in both views and restored`, async () => {
        const page = await open(route);
        const before = await state(page);
        await driver.click(page);
        const marked = await inReader(page);
        assert.deepEqual(missing(marked, MARKED), [], `marked: ${marked.join("|")}`);
        await page.keyboard.press("v");
        await untilPainted(page, ...MARKED);
        await page.keyboard.press("v");
        await inReader(page);
        assert.deepEqual(await paintedWords(page), [], "the reader view leaves nothing on the page");
        await leave(page);
        assert.deepEqual(await state(page), before);
        await page.close();
      });
    }

    test("characters that a server broke are mended in the reader, and covered as they are on the page", async () => {
      // Without its picture and its style sheet, which the page itself would ask for.
      const seed = (await readFile(join(root, "tests/pages/seed/page.html"), "utf8")).replace(/<(?:img|link)[^>]*>/g, "");
      const broken = "“The quay stays open โ€“ for now,”";
      const page = await open(seed.replace("announced on Friday.</p>", `announced on Friday.</p><p>${broken} Putin told reporters.</p>`));
      await driver.click(page);
      const marked = await inReader(page);
      assert.ok(marked.includes(broken.replace("โ€“", "–")), marked.join("|"));
      const text = (await driver.inOverlay(page, (root) => root.querySelector("article")?.textContent)) ?? "";
      assert.ok(text.includes("the Russian invasion – or called it such") && !text.includes("โ"), text);
      await page.keyboard.press("v");
      // Names that stand after broken characters, too.
      await untilPainted(page, broken, "NATO", "Kremlin");
      assert.ok(await page.evaluate(() => document.body.textContent.includes("invasion โ€“ or called")));
      await page.keyboard.press("v");
      await inReader(page);
      await leave(page);
      await page.close();
    });

    test("the view used last is remembered, and leaving it restores the page too", async () => {
      const page = await open(articlePage());
      const before = await state(page);
      await driver.click(page);
      await inReader(page);
      await page.keyboard.press("v");
      await untilPainted(page, ...MARKED);
      await leave(page);
      assert.deepEqual(await state(page), before);
      await driver.click(page);
      await untilPainted(page, ...MARKED);
      await page.keyboard.press("v");
      await inReader(page);
      await leave(page);
      await page.close();
    });

    test("scroll position, selection and focus are kept", async () => {
      const page = await open(articlePage(`<div style="height:3000px"></div><input value="typed">`));
      await page.evaluate(() => {
        document.querySelector("input")?.focus({ preventScroll: true });
        scrollTo({ top: 120, behavior: "instant" });
      });
      const before = await state(page);
      await driver.click(page);
      await inReader(page);
      await page.keyboard.press("End");
      await leave(page);
      assert.deepEqual(await state(page), before);
      await page.evaluate(() => {
        const text = document.querySelector("p")?.firstChild;
        if (text) getSelection()?.setBaseAndExtent(text, 4, text, 11);
      });
      const selected = await state(page);
      assert.equal((selected as { selection: string }).selection, "harbour");
      await driver.click(page);
      await inReader(page);
      await driver.click(page);
      await driver.untilNoOverlay(page);
      assert.deepEqual(await state(page), selected);
      await page.close();
    });

    test("ten quick clicks leave one overlay or none", async () => {
      const page = await open(articlePage());
      const before = await state(page);
      for (let click = 0; click < 10; click++) await driver.click(page);
      await new Promise((resolve) => setTimeout(resolve, 500));
      const hosts = await page.evaluate(() => document.documentElement.children.length + document.body.children.length);
      const usual = await page.evaluate(() => 2 + 3);
      assert.ok(hosts - usual <= 1, `${hosts - usual} overlays`);
      if (hosts > usual) await leave(page);
      assert.deepEqual(await state(page), before);
      await driver.click(page);
      await inReader(page);
      await leave(page);
      await page.close();
    });

    test("a click after the background was killed works, cold", async () => {
      const page = await open(articlePage());
      await driver.click(page);
      await inReader(page);
      await leave(page);
      await driver.stopBackground();
      await driver.click(page);
      assert.deepEqual(missing(await inReader(page), MARKED), []);
      await leave(page);
      await page.close();
    });

    test("painted text that the page replaces is painted again", async () => {
      const page = await open(articlePage());
      await inPageView(page);
      await page.evaluate(() => {
        const main = document.querySelector("main");
        if (main) main.replaceChildren(...new DOMParser().parseFromString(main.innerHTML, "text/html").body.childNodes);
      });
      await untilPainted(page, ...MARKED);
      await page.keyboard.press("v");
      await leave(page);
      await page.close();
    });

    test("a tap on painted words opens their card", async () => {
      const page = await open(articlePage());
      await inPageView(page);
      const { x, y } = await page.evaluate(() => {
        const text = [...document.querySelectorAll("p")].find((p) => p.textContent.includes("asked for boats"))?.firstChild;
        const range = document.createRange();
        if (text) {
          range.setStart(text, 6);
          range.setEnd(text, 12);
        }
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      });
      await page.touchscreen.tap(x, y);
      await driver.untilOverlay(page, (root) => root.querySelector(".card:popover-open")?.getAttribute("aria-label")?.startsWith("Quote"));
      await page.keyboard.press("v");
      await leave(page);
      await page.close();
    });

    test("when a single-page site moves on, the extension leaves", async () => {
      const page = await open(articlePage());
      await inPageView(page);
      await page.evaluate(() => history.replaceState(null, "", "?page=2"));
      await page.evaluate(() => location.assign("#comments"));
      await untilPainted(page, ...MARKED);
      await page.evaluate(() => history.pushState(null, "", "/other"));
      await driver.untilNoOverlay(page);
      assert.deepEqual(await paintedWords(page), []);
      await page.close();
    });

    test("a page without an article says so, and its text can be read anyway", async () => {
      const page = await open(`<!doctype html><title>Log in</title><form><label>Name <input></label><button>Log in</button></form><p>Forgot your password?`);
      await driver.click(page);
      await driver.untilOverlay(page, (root) => root.querySelector(".notice button.main")?.textContent.includes("anyway"));
      await driver.clickInOverlay(page, ".notice button.main");
      await driver.untilOverlay(page, (root) => root.querySelector(".notice") === null);
      // The view used last is the page's own.
      await page.keyboard.press("v");
      await driver.untilOverlay(page, (root) => root.querySelector("article")?.textContent.includes("password"));
      await leave(page);
      await page.close();
    });

    test("a correction is kept and made on the next page too, also after the background was stopped", async () => {
      const page = await open(articlePage());
      await driver.click(page);
      await inReader(page);
      const people = (): Promise<string[]> => driver.untilOverlay(page, (root) => {
        const names = [...root.querySelectorAll('dialog[open] article .name[data-label="PERSON"]')];
        return names.length > 0 ? names.map((name) => name.textContent) : null;
      });
      const before = await people();
      assert.ok(before.includes("Daniel Osei") && before.includes("Osei"), before.join("|"));
      const target = await driver.inOverlay(page, (root) =>
        [...root.querySelectorAll("article .name")].find((name) => name.textContent === "Daniel Osei")?.getAttribute("data-target") ?? "");
      await driver.clickInOverlay(page, `article .name[data-target="${target ?? ""}"]`);
      await driver.clickInOverlay(page, ".card .correct summary");
      await driver.clickInOverlay(page, ".card .correct-row button");
      const after = before.filter((name) => !name.includes("Osei"));
      await until(async () => JSON.stringify(await people()) === JSON.stringify(after), "the name is still marked");
      await leave(page);
      await driver.stopBackground();
      await driver.click(page);
      assert.deepEqual(await people(), after);
      await leave(page);
      await page.close();
    });

    // Firefox gives no way to see a badge from outside.
    test("where no script may run the button says so", { skip: name !== "chromium" }, async () => {
      const page = await driver.open("chrome://version/");
      await driver.click(page);
      const target = await page.browser().waitForTarget((worker) => worker.url().startsWith("chrome-extension:"));
      const worker = await target.worker();
      const button = (): Promise<string[]> =>
        worker?.evaluate(async () => {
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          const tabId = tab?.id ?? -1;
          return [await chrome.action.getBadgeText({ tabId }), await chrome.action.getTitle({ tabId })];
        }) ?? Promise.resolve([]);
      await until(async () => (await button())[0] === "!", "no badge");
      assert.match((await button())[1] ?? "", /cannot read this page/);
      await page.close();
    });

    test("nothing was asked of the network", () => {
      assert.deepEqual(driver.outside, []);
      assert.deepEqual(site.requests.filter((path) => path !== "/story" && path !== "/favicon.ico"), []);
    });

    /** Clicks, and goes to the view on the page. */
    async function inPageView(page: Page): Promise<void> {
      await driver.click(page);
      await inReader(page);
      await page.keyboard.press("v");
      await untilPainted(page, ...MARKED);
    }
  });
}

function missing(found: readonly string[], expected: readonly string[]): string[] {
  return expected.filter((words) => !found.includes(words));
}

/** What leaving must bring back. */
function state(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    scroll: [scrollX, scrollY],
    focus: document.activeElement?.tagName,
    selection: getSelection()?.toString(),
    highlights: CSS.highlights.size,
    sheets: document.adoptedStyleSheets.length,
  }));
}
