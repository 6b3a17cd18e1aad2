/**
 * The overlay by keyboard and mouse in both browsers, apart from the core: over a written analysis and a host that
 * notes what it is asked. What it does to a real page with the extension is tested in the specs of the extension.
 */

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Content } from "../../extension/overlay/host.ts";
import { HARBOUR } from "../../extension/overlay/testing/harbour.ts";
import { browsers, serve, start, until, type Driver, type Page, type Site } from "./driver.ts";
import { auditOverlay } from "./driver/axe.ts";
import { openOn, overlayScript, PAGE, type Harness, type Opening } from "./overlay-page.ts";

declare const overlay: Harness;

for (const name of browsers) {
  describe(`the overlay in ${name}`, () => {
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

    /** A page with the overlay open in it; closed again after `use`. */
    async function withOverlay(opening: Opening, use: (page: Page) => Promise<void>): Promise<void> {
      const page = await openOn(driver, site, script, opening);
      try {
        await use(page);
      } finally {
        await page.close();
      }
    }

    /** What has the focus in the overlay: its target, its label, its words, or its class. */
    const focused = (page: Page): Promise<string | undefined> => driver.inOverlay(page, (root) => {
      const active = root.activeElement;
      if (active === null) return "nothing";
      return active.getAttribute("data-target") ?? active.getAttribute("aria-label") ?? active.className;
    });
    const asked = (page: Page): Promise<Harness["asked"]> => page.evaluate(() => overlay.asked);
    const text = (page: Page, selector: string): Promise<string | null | undefined> =>
      driver.inOverlay(page, (root, sought) => root.querySelector(sought)?.textContent, selector);
    const count = (page: Page, selector: string): Promise<number | undefined> =>
      driver.inOverlay(page, (root, sought) => root.querySelectorAll(sought).length, selector);

    test("the keyboard goes from the text to names, cards, quotes, the filter and away", () => withOverlay({}, async (page) => {
      assert.equal(await focused(page), "Article");
      await page.keyboard.press("n");
      assert.equal(await focused(page), "m9.0");
      await page.keyboard.press("ArrowRight");
      assert.equal(await focused(page), "m2.0");
      await page.keyboard.press("Enter");
      assert.equal(await focused(page), "Ada Nwosu, person");
      await page.keyboard.press("Escape");
      assert.equal(await focused(page), "m2.0");
      await page.keyboard.press("q");
      assert.equal(await focused(page), "q0");
      await page.keyboard.press("Q");
      assert.equal(await focused(page), "q7");
      await page.keyboard.press("/");
      assert.equal(await focused(page), "Filter names and quotes");
      await page.keyboard.type("vin");
      assert.equal(await count(page, ".entry"), 1);
      await page.keyboard.press("Escape");
      await driver.untilNoOverlay(page);
      assert.deepEqual((await asked(page)).closed, ["escape"]);
    }));

    test("leaving puts page, focus, selection and scroll position back", async () => {
      const page = await driver.open(`${site.origin}/`);
      await page.bringToFront();
      await page.evaluate(script);
      const look = () => {
        const selection = getSelection();
        return [document.documentElement.outerHTML, document.activeElement?.id, selection?.toString(), scrollY, document.adoptedStyleSheets.length, getComputedStyle(document.documentElement).overflow];
      };
      await page.evaluate(() => {
        document.getElementById("button")?.focus();
        getSelection()?.selectAllChildren(document.getElementById("words") ?? document.body);
        scrollTo(0, 700);
      });
      const before = await page.evaluate(look);
      for (const leave of ["Escape", "v then Escape", "close"]) {
        await page.evaluate(() => overlay.open());
        await driver.untilOverlay(page, (root) => root.querySelector("h1"));
        if (leave === "v then Escape") await page.keyboard.press("v");
        if (leave === "close") await driver.clickInOverlay(page, "[aria-label=Close]");
        else await page.keyboard.press("Escape");
        await driver.untilNoOverlay(page);
        assert.deepEqual(await page.evaluate(look), before, leave);
      }
      await page.close();
    });

    test("the article has one headline, nested lists, a table with a head, and links that are safe", () => withOverlay({}, async (page) => {
      const found = await driver.inOverlay(page, (root) => ({
        h1: root.querySelectorAll("h1").length,
        outline: [...root.querySelectorAll(".body :is(h2, h3, h4)")].map((heading) => heading.localName),
        list: [...root.querySelectorAll(".body > ol > li")].map((item) => `${String((item as HTMLLIElement).value)} ${item.querySelectorAll("ul > li").length}`),
        head: [...root.querySelectorAll("th")].map((cell) => cell.scope),
        rows: root.querySelectorAll("tr").length,
        links: [...root.querySelectorAll<HTMLAnchorElement>(".body a")].map((link) => [link.href, link.target, link.rel, link.referrerPolicy].join(" ")),
        code: root.querySelector("pre")?.textContent.split("\n").length,
        caption: root.querySelector("figure:first-of-type figcaption")?.textContent,
        images: root.querySelectorAll("img").length,
        placeholders: [...root.querySelectorAll(".placeholder")].map((place) => place.textContent),
      }));
      assert.deepEqual(found, {
        h1: 1,
        outline: ["h2"],
        list: ["1 0", "2 2", "3 0"],
        head: ["col", "col", "col", "col"],
        rows: 4,
        links: ["https://courier.example/2023/coal-plan _blank noopener noreferrer no-referrer"],
        code: 3,
        caption: "The coal quay seen from the lighthouse. Photograph: Estuary Courier",
        images: 0,
        placeholders: [
          "Cranes over a heap of coal, a white church behindLoad imagefrom courier.example",
          "A map of the estuary with both quaysLoad imagefrom courier.example",
        ],
      });
    }));

    test("an image that the page has not loaded is asked for only when the reader wants it", async () => {
      site.put("/crane.svg", { body: `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>`, type: "image/svg+xml" });
      const analysis = { ...HARBOUR, images: HARBOUR.images.slice(0, 1).map((image) => ({ ...image, source: `${site.origin}/crane.svg` })) };
      const page = await openOn(driver, site, script, { content: { kind: "analysis", analysis } });
      await driver.untilOverlay(page, (root) => root.querySelector(".placeholder button"));
      assert.ok(!site.requests.includes("/crane.svg"));
      await driver.clickInOverlay(page, ".placeholder button");
      const image = await driver.untilOverlay(page, (root) => {
        const image = root.querySelector<HTMLImageElement>("figure img");
        return image && { alternative: image.alt, width: image.naturalWidth, placeholders: root.querySelectorAll(".placeholder").length };
      });
      assert.deepEqual(image, { alternative: HARBOUR.images[0]?.alternative, width: 40, placeholders: 0 });
      assert.equal(site.requests.filter((path) => path === "/crane.svg").length, 1);
      await page.close();
    });

    test("what was removed can be looked at, with its reasons", () => withOverlay({}, async (page) => {
      await driver.clickInOverlay(page, ".removed summary");
      assert.deepEqual(await driver.inOverlay(page, (root) => [...root.querySelectorAll(".removed strong")].map((reason) => reason.textContent)),
        ["Newsletter or app", "Links to other stories", "Comment form"]);
    }));

    test("an open modal dialog of the page stays below the reader, and the panel can be used over it", async () => {
      const page = await driver.open(`${site.origin}/`);
      await page.bringToFront();
      await page.evaluate(script);
      await page.evaluate(() => {
        const dialog = document.createElement("dialog");
        dialog.append("We use cookies.");
        document.body.append(dialog);
        dialog.showModal();
      });
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      await page.evaluate(() => overlay.open());
      await driver.clickInOverlay(page, "#tab-quotes");
      assert.equal(await driver.inOverlay(page, (root) => root.querySelector("#tab-quotes")?.ariaSelected), "true");
      await page.keyboard.press("v");
      await driver.clickInOverlay(page, "#tab-names");
      assert.equal(await driver.inOverlay(page, (root) => root.querySelector("#tab-names")?.ariaSelected), "true");
      await page.keyboard.press("Escape");
      await driver.untilNoOverlay(page);
      assert.equal(await page.evaluate(() => document.documentElement.outerHTML), before);
      assert.equal(await page.evaluate(() => document.querySelector("dialog")?.matches(":modal")), true);
      await page.close();
    });

    test("an entry of the list goes to its mentions one after the other", () => withOverlay({}, async (page) => {
      await driver.clickInOverlay(page, '[data-key="name-m1.0"]');
      assert.equal(await text(page, "li.current .position"), "1 of 2 mentions");
      await driver.untilOverlay(page, (root) => {
        const box = root.querySelector('[data-target="m1.0"]')?.getBoundingClientRect();
        return box !== undefined && box.top > 50 && box.bottom < innerHeight;
      });
      await driver.clickInOverlay(page, '[aria-label="Next mention"]');
      assert.equal(await text(page, "li.current .position"), "2 of 2 mentions");
      await driver.clickInOverlay(page, '[data-key="name-m1.0"]');
      assert.equal(await text(page, "li.current .position"), "1 of 2 mentions");
    }));

    test("on the page the host paints, reveals and stops, and single keys are the page's", () => withOverlay({}, async (page) => {
      await page.keyboard.press("v");
      const painted = (await asked(page)).painted.at(-1) ?? 0;
      assert.ok(painted > 20, `${painted} marks`);
      assert.equal(await driver.inOverlay(page, (root) => root.querySelector("dialog")?.open), false);
      await driver.clickInOverlay(page, '[data-key="name-m1.0"]');
      assert.deepEqual((await asked(page)).revealed, [{ kind: "mention", entity: 1, mention: 0 }]);
      await page.focus("#field");
      await page.keyboard.type("vn");
      assert.match(await page.$eval("#field", (field) => (field as HTMLInputElement).value), /vn/);
      await page.focus("#button");
      await page.keyboard.press("v");
      assert.equal(await driver.inOverlay(page, (root) => root.querySelector("dialog")?.open), true);
      assert.equal((await asked(page)).painted.at(-1), 0);
    }));

    test("a type is switched off and on, and what is kept is valid", () => withOverlay({}, async (page) => {
      const before = await count(page, '.name[data-label="DATE"]');
      assert.ok((before ?? 0) > 3);
      await driver.clickInOverlay(page, '[data-key="toggle-PERSON"]');
      await driver.clickInOverlay(page, '[data-key="toggle-DATE"]');
      await driver.clickInOverlay(page, '[data-key="toggle-PERSON"]');
      assert.equal(await count(page, '.name[data-label="DATE"]'), 0);
      assert.ok((await count(page, '.name[data-label="PERSON"]') ?? 0) > 3);
      const { settings } = await asked(page);
      assert.deepEqual(settings.map(({ changed }) => changed.hidden), [["PERSON"], ["PERSON", "DATE"], ["DATE"]]);
      assert.ok(settings.every(({ isValid }) => isValid));
      assert.equal(await focused(page), "Highlight people");
    }));

    test("a correction changes text and list, is kept, and can be undone", () => withOverlay({}, async (page) => {
      const bo = '.name[data-target="m3.0"]';
      await driver.clickInOverlay(page, bo);
      await driver.clickInOverlay(page, ".correct summary");
      await driver.clickInOverlay(page, ".correct-row button");
      assert.equal(await count(page, bo), 0);
      assert.deepEqual((await asked(page)).corrections, [{ added: [{ kind: "not_a_name", name: "Bo Lindqvist", label: "PERSON" }], removed: [] }]);
      await driver.clickInOverlay(page, ".toast button");
      assert.equal(await count(page, bo), 1);
      assert.deepEqual((await asked(page)).corrections.at(-1), { added: [], removed: [{ kind: "not_a_name", name: "Bo Lindqvist", label: "PERSON" }] });
    }));

    test("a correction that the browser does not keep is made all the same, and said to be lost", () => withOverlay({ isFull: true }, async (page) => {
      const bo = '.name[data-target="m3.0"]';
      await driver.clickInOverlay(page, bo);
      await driver.clickInOverlay(page, ".correct summary");
      await driver.clickInOverlay(page, ".correct-row button");
      await driver.untilOverlay(page, (root) => root.querySelector(".toast")?.textContent.includes("did not keep"));
      assert.equal(await count(page, bo), 0);
      assert.equal(await focused(page), "Article");
      await driver.clickInOverlay(page, ".toast button");
      assert.equal(await count(page, bo), 1);
    }));

    test("what has the focus in the text keeps it when the text is set anew", () => withOverlay({}, async (page) => {
      await page.keyboard.press("n");
      const name = await focused(page);
      await page.keyboard.press("+");
      assert.equal(await focused(page), name);
      await page.keyboard.press("ArrowRight");
      assert.notEqual(await focused(page), name);
      await page.evaluate(() => overlay.show({ kind: "failure", failure: "crashed" }));
      assert.equal(await focused(page), "Article");
    }));

    test("the panel on the page stays within reach when a modal dialog of the page opens and closes", () => withOverlay({ settings: { view: "page" } }, async (page) => {
      const isWithin = (parent: string): Promise<boolean> => until(async () =>
        (await driver.inOverlay(page, (root, parent) => root.host.parentElement?.localName === parent && root.querySelector(".dock:popover-open .entry")?.checkVisibility(), parent)) === true,
      `the panel is not shown in ${parent}`);
      await isWithin("html");
      await page.evaluate(() => {
        const dialog = document.createElement("dialog");
        dialog.append("We value your privacy.");
        document.body.append(dialog);
        dialog.showModal();
      });
      await isWithin("dialog");
      await page.evaluate(() => document.querySelector("dialog")?.close());
      await isWithin("html");
      await page.keyboard.press("Escape");
      await driver.untilNoOverlay(page);
    }));

    test("a modal dialog that the page opens later does not cover the reader", () => withOverlay({}, async (page) => {
      await page.evaluate(() => {
        const dialog = document.createElement("dialog");
        dialog.append("We value your privacy.");
        document.body.append(dialog);
        dialog.showModal();
      });
      await until(() => page.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.localName === "pressglass-overlay"), "the reader is covered");
      assert.equal(await focused(page), "Article");
      await page.keyboard.press("Escape");
      await driver.untilNoOverlay(page);
      assert.equal(await page.evaluate(() => document.querySelector("dialog")?.matches(":modal")), true);
    }));

    test("in a private window nothing is kept", () => withOverlay({ kept: "visit" }, async (page) => {
      await driver.clickInOverlay(page, '.name[data-target="m3.0"]');
      await driver.clickInOverlay(page, ".correct summary");
      assert.match(await text(page, ".correct .hint") ?? "", /private window/);
      await driver.clickInOverlay(page, ".correct-row button");
      assert.equal(await count(page, '.name[data-target="m3.0"]'), 0);
      assert.deepEqual((await asked(page)).corrections, []);
    }));

    test("a pointer over a quote opens its card and lights the words that name its speaker and report", () => withOverlay({}, async (page) => {
      await driver.hoverInOverlay(page, '[data-target="q3"]');
      await driver.untilOverlay(page, (root) => root.querySelector(".card:popover-open"));
      assert.equal(await text(page, ".card .card-title"), "a senior official at the dockers’ union");
      assert.deepEqual(await driver.inOverlay(page, (root) => [...root.querySelectorAll(".lit")].map((element) => element.textContent)), ["“They call it a transition,”", "a senior official", "said"]);
    }));

    test("an unclear speaker is not named, and the two likeliest are offered", () => withOverlay({}, async (page) => {
      await page.keyboard.press("Q");
      await page.keyboard.press("Enter");
      assert.equal(await text(page, ".card .card-title"), "Unclear: Margarethe Oyelaran-Vestergaard (31%) or VindKraft (22%)");
    }));

    const contents: [what: string, content: Content, title: string][] = [
      ["a crash", { kind: "failure", failure: "crashed" }, "Reading this page failed"],
      ["a page that is too large", { kind: "failure", failure: "too_large" }, "This page is too large"],
    ];
    for (const view of ["reader", "page"] as const) {
      for (const [what, content, title] of contents) {
        test(`${what} is said in plain words, ${view}`, () => withOverlay({ content, settings: { view } }, async (page) => {
          assert.equal(await text(page, ".notice h1"), title);
          assert.deepEqual(await auditOverlay(driver, page), []);
        }));
      }
    }

    /** Longer than any test takes. */
    const LONG = 1_000_000;

    test("the page is not covered before the article is there, but no longer than the patience lasts", async () => {
      await withOverlay({ content: { kind: "loading" }, patience: LONG }, async (page) => {
        assert.equal(await driver.inOverlay(page, () => true), undefined);
        await page.evaluate(() => overlay.show({ kind: "analysis", analysis: { status: "no_article" } as never }));
        assert.equal(await text(page, ".notice h1"), "No article here");
      });
      await withOverlay({ content: { kind: "loading" }, patience: 1 }, async (page) => {
        await until(async () => (await text(page, ".loading .unseen")) === "Reading the page", "the page is never covered");
      });
    });

    test("keys that the page's script makes up do nothing", () => withOverlay({}, async (page) => {
      await page.evaluate(() => {
        const places = [window, document, document.body, document.querySelector("pressglass-overlay") ?? document];
        for (const key of ["v", "n", "Escape"]) for (const place of places) place.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true }));
      });
      assert.equal(await driver.inOverlay(page, (root) => root.querySelector("dialog")?.open), true);
      assert.equal(await focused(page), "Article");
      assert.deepEqual((await asked(page)).closed, []);
    }));

    test("a reader who leaves before the page is covered has left", () => withOverlay({ content: { kind: "loading" }, patience: LONG }, async (page) => {
      await page.keyboard.press("Escape");
      assert.deepEqual((await asked(page)).closed, ["escape"]);
      await page.evaluate(() => overlay.show({ kind: "analysis", analysis: { status: "no_article" } as never }));
      assert.equal(await driver.inOverlay(page, () => true), undefined);
    }));

    test("where there is no article the page's text can be read anyway", () => withOverlay({ content: { kind: "loading" } }, async (page) => {
      await page.evaluate(() => overlay.show({ kind: "analysis", analysis: { status: "no_article" } as never }));
      assert.equal(await text(page, ".notice h1"), "No article here");
      await driver.clickInOverlay(page, ".notice .main");
      assert.deepEqual((await asked(page)).analyses, [{ anyway: true }]);
    }));

    test("axe-core finds nothing in cards, menus and a narrow window", () => withOverlay({}, async (page) => {
      for (const target of ["m1.0", "q3"]) {
        await driver.clickInOverlay(page, `[data-target="${target}"]`);
        await driver.clickInOverlay(page, ".correct summary");
        assert.deepEqual(await auditOverlay(driver, page), [], target);
        await driver.inOverlay(page, (root) => root.querySelector<HTMLElement>(".card")?.focus());
        await page.keyboard.press("Escape");
      }
      for (const menu of ["Text and colours", "Copy and print", "Help"]) {
        await driver.clickInOverlay(page, `.reader [aria-label="${menu}"]`);
        assert.deepEqual(await auditOverlay(driver, page), [], menu);
        await page.keyboard.press("Escape");
      }
      await page.setViewport({ width: 360, height: 740 });
      await page.keyboard.press("s");
      assert.deepEqual(await auditOverlay(driver, page), []);
      const width = await driver.inOverlay(page, (root) => root.querySelector(".scroller")?.scrollWidth);
      assert.ok((width ?? 999) <= 360, `${width} px wide`);
    }));
  });
}
