/** The reader on paper, where only the article is printed, in the system's few colours, without motion, and under a finger, which cannot hover. */

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { browsers, serve, start, type Driver, type Page, type Site } from "./driver.ts";
import { LABELS } from "../../extension/overlay/labels.ts";
import { openOn, overlayScript, PAGE } from "./overlay-page.ts";

for (const name of browsers) {
  describe(`other media in ${name}`, () => {
    let driver: Driver;
    let site: Site;
    let script: string;
    before(async () => {
      script = await overlayScript();
      site = await serve({ "/": PAGE });
      driver = await start(name, { extension: null });
    });
    after(async () => {
      await driver.close();
      await site.close();
    });

    /** Taps the first line of what `selector` finds in the overlay. */
    async function tap(page: Page, selector: string): Promise<void> {
      const { x, y } = await driver.untilOverlay(page, (root, sought) => {
        const element = root.querySelector(sought);
        element?.scrollIntoView({ block: "center", behavior: "instant" });
        const box = element?.getClientRects()[0];
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }, selector);
      await page.touchscreen.tap(x, y);
    }

    test("only the article is printed, to its end and in black", async () => {
      const page = await openOn(driver, site, script, { settings: { theme: "dark" } });
      await driver.setMedium(page, "print");
      assert.equal(await page.evaluate(() => getComputedStyle(document.body).display), "none");
      const printed = await driver.inOverlay(page, (root) => {
        const shown = [...root.querySelectorAll("*")].filter((element) => element.checkVisibility() && element.getClientRects().length > 0);
        const style = (selector: string): CSSStyleDeclaration => getComputedStyle(root.querySelector(selector) ?? root.host);
        const dialog = root.querySelector("dialog")?.getBoundingClientRect().height ?? 0;
        return {
          beside: shown.filter((element) => !element.closest(".column") && element.querySelector(".column") === null && element.textContent.trim() !== "").map((element) => element.className),
          headline: shown.some((element) => element.localName === "h1"),
          whole: dialog >= (root.querySelector("article")?.getBoundingClientRect().height ?? Infinity),
          cut: [".reader", ".columns", ".text", ".scroller"].filter((selector) => !/^(visible|clip)$/.test(style(selector).overflowY)),
          ink: style(".body p").color,
          marks: ["article .name", "article .quote"].map((selector) => style(selector).backgroundColor),
          removed: root.querySelector(".removed")?.checkVisibility(),
        };
      });
      assert.deepEqual(printed, {
        beside: [], headline: true, whole: true, cut: [], ink: "rgb(0, 0, 0)", marks: ["rgba(0, 0, 0, 0)", "rgba(0, 0, 0, 0)"], removed: false,
      });
      await driver.setMedium(page, "screen");
      assert.equal(await driver.inOverlay(page, (root) => root.querySelector(".toolbar")?.checkVisibility()), true);
      await page.close();
    });

    test("in forced colours lines still tell the types apart, and quotes and lit words stand out", async () => {
      const page = await openOn(driver, site, script, {});
      await driver.forceColours(page, true);
      const seen = await driver.inOverlay(page, (root, labels) => {
        const body = root.querySelector("article .body");
        const make = (style: string, label = ""): CSSStyleDeclaration => {
          const element = document.createElement("span");
          element.className = style;
          element.dataset["label"] = label;
          element.textContent = "Ada";
          body?.append(element);
          return getComputedStyle(element);
        };
        const line = ({ textDecorationLine, textDecorationStyle, textDecorationThickness }: CSSStyleDeclaration): string =>
          `${textDecorationLine} ${textDecorationStyle} ${textDecorationThickness}`;
        const paper = getComputedStyle(root.querySelector(".reader") ?? root.host).backgroundColor;
        const [quote, lit, flash] = [make("quote direct"), make("name lit", "PERSON"), make("name flash", "PERSON")];
        return {
          isForced: matchMedia("(forced-colors: active)").matches,
          lines: labels.map((label) => line(make("name", label))),
          indirect: line(make("quote indirect")),
          quote: `${quote.outlineStyle} ${quote.outlineWidth}`,
          standOut: [lit, flash].map((style) => style.backgroundColor !== paper),
        };
      }, [...LABELS]);
      await driver.forceColours(page, false);
      assert.ok(seen?.isForced);
      for (const line of seen.lines) {
        assert.match(line, /^underline /);
        assert.equal(seen.lines.filter((other) => other === line).length, 1, line);
      }
      assert.deepEqual([seen.quote, seen.indirect, seen.standOut], ["dotted 1px", "overline dashed 1px", [true, true]]);
      await page.close();
    });

    test("for a reader who wants little motion the text jumps to a mention, which is framed and does not flash", async () => {
      const page = await openOn(driver, site, script, {});
      await page.setViewport({ width: 1280, height: 400 });
      /** Chooses the name that is mentioned last, and looks at once. */
      const go = () => driver.inOverlay(page, (root) => {
        const scroller = root.querySelector(".scroller");
        const last = [...root.querySelectorAll("article .name")].at(-1)?.textContent ?? "";
        const entry = [...root.querySelectorAll<HTMLElement>(".entry")].find((other) => other.querySelector(".entry-name")?.textContent === last);
        scroller?.scrollTo({ top: 0, behavior: "instant" });
        entry?.click();
        const flash = root.querySelector("article .flash");
        const style = flash && getComputedStyle(flash);
        return { last, hasMoved: (scroller?.scrollTop ?? 0) > 0, animation: style?.animationName, frame: style?.outlineStyle };
      });
      const moving = await go();
      assert.deepEqual(moving, { last: moving?.last, hasMoved: false, animation: "flash", frame: "none" });
      await driver.calmMotion(page, true);
      const calm = await go();
      await driver.calmMotion(page, false);
      assert.deepEqual(calm, { last: moving.last, hasMoved: true, animation: "none", frame: "solid" });
      await page.close();
    });

    test("a tap on a name or a quote opens its card, one beside it closes it", async () => {
      const page = await openOn(driver, site, script, {});
      const card = (): Promise<string | null | undefined> => driver.inOverlay(page, (root) => root.querySelector(".card:popover-open")?.getAttribute("aria-label") ?? null);
      for (const [selector, title] of [['article .body .name[data-label="ORG"]', /organisation$/], ["article .body .quote", /^Quote/]] as const) {
        await tap(page, selector);
        assert.match(await card() ?? "", title);
        await tap(page, ".facts");
        assert.equal(await card(), null);
      }
      await page.close();
    });
  });
}
