/** The painter on live pages of both browsers: what is highlighted, where it is, and that nothing of the page changes. */

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { browsers, serve, start, until, type Driver, type Page, type Site } from "./driver.ts";
import { bundle } from "./bundle.ts";

/** In the page: paints words wherever they stand, as the core would have found them. */
const SCRIPT = `
import { copyImage } from "./extension/content/image.ts";
import { walk } from "./extension/content/walk.ts";
import { STYLES } from "./extension/content/palette.ts";
import { painter } from "./extension/content/paint.ts";
import { sourceText } from "./extension/content/source-text.ts";

const page = painter();
let texts: readonly (string | null)[] = [];

function spansOf(words: string): number[] {
  return texts.flatMap((text, node) => {
    const at = text?.indexOf(words) ?? -1;
    return at < 0 ? [] : [node, at, at + words.length];
  });
}

export async function paint(names: string[], quotes: string[] = []): Promise<void> {
  const found = await walk(document);
  if (!found) throw new Error("too large");
  texts = found.texts;
  page.use(found);
  page.paint([
    ...quotes.map((words, quote) => ({ target: { kind: "quote", quote }, style: "QUOTE", spans: spansOf(words) }) as const),
    ...names.map((words, entity) => ({ target: { kind: "mention", entity, mention: 0 }, style: "PERSON", spans: spansOf(words) }) as const),
  ]);
}

/** Paints one word in each style, the same word for all. */
export async function paintAll(words: string): Promise<void> {
  await paint([]);
  page.paint(STYLES.filter((style) => style !== "LIT" && style !== "FLASH").map((style, entity) =>
    ({ target: { kind: "mention", entity, mention: 0 }, style, spans: spansOf(words) }) as const));
  page.light([spansOf(words)]);
}

/** What the page itself can see of its highlights: the words of each that has any. */
export function highlighted(view: Window & typeof globalThis = window): string[][] {
  return [...view.CSS.highlights.values()].map((highlight) => [...highlight].map((range) => range.startContainer.textContent!.slice(range.startOffset, range.endOffset))).filter((words) => words.length > 0);
}

export const mention = (entity: number) => ({ kind: "mention", entity, mention: 0 }) as const;
export const source = (words: string) => sourceText(page.places(spansOf(words)));
export const light = (words: string) => page.light([spansOf(words)]);
export { copyImage, page };
`;

interface Painted {
  paint(names: string[], quotes?: string[]): Promise<void>;
  paintAll(words: string): Promise<void>;
  highlighted(view?: Window): string[][];
  mention(entity: number): object;
  source(words: string): object | null;
  light(words: string): void;
  copyImage(node: Node | null, source: string): HTMLCanvasElement | null;
  page: {
    unpaint(): void;
    reveal(target: object, motion: string): boolean;
    rectangle(target: object): DOMRect | null;
    watch(listener: (hit: { targets: { kind: string }[]; how: string }) => void): () => void;
  };
}
declare const painted: Painted;
declare const hits: string[];

const BODY = `<style>body{margin:0} p{height:30px;margin:0} #far{margin-top:3000px}</style>
<p id=first>Ada Nwosu spoke.</p><p>“Nobody asked Ben Okri,” she said.</p><p id=far>Far away Chinua Achebe wrote.</p>`;

for (const name of browsers) {
  describe(`the painter in ${name}`, () => {
    let driver: Driver;
    let site: Site;
    let script: string;
    before(async () => {
      script = await bundle(SCRIPT, "painted");
      site = await serve();
      driver = await start(name, { extension: null });
    });
    after(async () => {
      await driver.close();
      await site.close();
    });

    async function open(body: string): Promise<Page> {
      site.put("/page", { body: `<!doctype html><body>${body}`, headers: { "content-security-policy": "style-src 'unsafe-inline'" } });
      const page = await driver.open(`${site.origin}/page`);
      await page.evaluate(script);
      return page;
    }

    const highlighted = (page: Page): Promise<string[][]> => page.evaluate(() => painted.highlighted());

    test("names and quotes are highlighted and the page stays as it is", async () => {
      const page = await open(BODY);
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      await page.evaluate(() => painted.paint(["Ada Nwosu", "Ben Okri"], ["“Nobody asked Ben Okri,”"]));
      assert.deepEqual(await highlighted(page), [["“Nobody asked Ben Okri,”"], ["Ada Nwosu", "Ben Okri"]]);
      assert.equal(await page.evaluate(() => document.documentElement.outerHTML), before);
      await page.evaluate(() => painted.page.unpaint());
      const left = await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length]);
      assert.deepEqual(left, [0, 0]);
      await page.close();
    });

    test("names of highlights say nothing and change each time", async () => {
      const page = await open(BODY);
      const names = async (): Promise<string[]> => {
        await page.evaluate(() => painted.paint(["Ada Nwosu"]));
        return page.evaluate(() => [...CSS.highlights.keys()]);
      };
      const [first, second] = [await names(), await names()];
      assert.ok(first.every((name) => /^h[0-9a-z]{24,}$/.test(name)), first.join());
      assert.deepEqual(first.filter((name) => second.includes(name)), []);
      await page.close();
    });

    test("revealing scrolls to the words and flashes them, and the box is where they stand", async () => {
      const page = await open(BODY);
      await page.evaluate(() => painted.paint(["Chinua Achebe", "nobody"]));
      assert.equal(await page.evaluate(() => painted.page.reveal(painted.mention(0), "instant")), true);
      assert.deepEqual(await highlighted(page), [["Chinua Achebe"], ["Chinua Achebe"]]);
      const [box, paragraph] = await page.evaluate(() => [painted.page.rectangle(painted.mention(0)), document.querySelector("#far")?.getBoundingClientRect()].map((box) => box && { top: box.top, bottom: box.bottom }));
      assert.ok(box && paragraph && box.top >= paragraph.top && box.bottom <= paragraph.bottom && box.top > 0 && box.bottom < 900);
      assert.equal(await page.evaluate(() => painted.page.reveal(painted.mention(1), "instant")), false, "words that are not there");
      await until(async () => (await highlighted(page)).length === 1, "the flash never ends");
      await page.close();
    });

    test("the pointer finds the marks under it, innermost first", async () => {
      const page = await open(BODY);
      await page.evaluate(async () => {
        await painted.paint(["Ben Okri"], ["“Nobody asked Ben Okri,”"]);
        Object.assign(globalThis, { hits: [] });
        painted.page.watch(({ targets, how }) => hits.push(`${how} ${targets.map(({ kind }) => kind).join(" ")}`));
      });
      const box = await page.evaluate(() => painted.page.rectangle(painted.mention(0))?.toJSON() as DOMRect);
      // What the page's script makes up counts for nothing.
      await page.evaluate(async (clientX, clientY) => {
        for (const kind of ["pointermove", "click"]) {
          document.elementFromPoint(clientX, clientY)?.dispatchEvent(new PointerEvent(kind, { clientX, clientY, bubbles: true }));
        }
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }, box.x + 5, box.y + 5);
      assert.deepEqual(await page.evaluate(() => hits), []);
      await page.mouse.move(box.x + 5, box.y + 5);
      await until(() => page.evaluate(() => hits.includes("hover mention quote")), "no hover");
      await page.mouse.click(box.x + 5, box.y + 5);
      await page.mouse.move(600, 700);
      await until(() => page.evaluate(() => hits.at(-1) === "hover "), "the pointer never leaves");
      assert.deepEqual(await page.evaluate(() => hits), ["hover mention quote", "press mention quote", "hover "]);
      await page.close();
    });

    test("nodes that the page replaces are found again by their words, or dropped", async () => {
      const page = await open(BODY);
      await page.evaluate(() => painted.paint(["Ada Nwosu", "Chinua Achebe"]));
      await page.evaluate(() => {
        const first = document.querySelector("#first");
        if (first) first.innerHTML = "<i>Update:</i> <span>Ada Nwosu spoke.</span>";
        document.querySelector("#far")?.remove();
      });
      await until(async () => JSON.stringify(await highlighted(page)) === `[["Ada Nwosu"]]`, "not painted again");
      await page.evaluate(() => {
        const text = document.querySelector("#first span")?.firstChild as Text;
        text.data = `Then ${text.data}`;
      });
      await until(async () => JSON.stringify(await highlighted(page)) === `[["Ada Nwosu"]]`, "not moved");
      await page.evaluate(() => document.body.replaceChildren());
      await until(async () => (await highlighted(page)).length === 0, "not dropped");
      await page.close();
    });

    test("words in open shadow roots and frames are painted in their own tree", async () => {
      site.put("/inner", "<!doctype html><p>Ben Okri inside");
      const page = await open("<x-story></x-story><iframe src=/inner width=600 height=500></iframe>");
      await page.evaluate(() => {
        const root = document.querySelector("x-story")?.attachShadow({ mode: "open" });
        if (root) root.innerHTML = "<p>Ada Nwosu below</p>";
      });
      await page.evaluate(() => painted.paint(["Ada Nwosu", "Ben Okri"]));
      const found = await page.evaluate(() => {
        const [host, frame] = [document.querySelector("x-story"), document.querySelector("iframe")];
        const inner = frame?.contentWindow as unknown as Window;
        return [painted.highlighted(), painted.highlighted(inner), host?.shadowRoot?.adoptedStyleSheets.length];
      });
      assert.deepEqual(found, [[["Ada Nwosu"]], [["Ben Okri"]], 1]);
      await page.evaluate(() => painted.page.unpaint());
      assert.equal(await page.evaluate(() => document.querySelector("x-story")?.shadowRoot?.adoptedStyleSheets.length), 0);
      await page.close();
    });

    test("the page's own words are given with what stands around them", async () => {
      const page = await open("<p>Before <b>Ada</b> said â€œyesâ€\u009d after.</p><p>else</p>");
      await page.evaluate(() => painted.paint(["Ada"]));
      assert.deepEqual(await page.evaluate(() => painted.source("yes")), { before: "Before Ada said â€œ", text: "yes", after: "â€\u009d after." });
      assert.equal(await page.evaluate(() => painted.source("no such words")), null);
      await page.close();
    });

    test("names that the page gives its elements do not stand in the way", async () => {
      const shadows = ["createTreeWalker", "createRange", "adoptedStyleSheets", "addEventListener", "body", "contentType", "readyState"];
      const page = await open(`${shadows.map((name) => `<img name=${name}>`).join("")}<form id=form><input name=contains><p>Ada Nwosu spoke.</p></form>`);
      await page.evaluate(async () => {
        await painted.paint(["Ada Nwosu"]);
        painted.page.watch(() => undefined);
        const form = document.querySelector("#form p");
        if (form) form.innerHTML = "<b>Ada Nwosu spoke.</b>";
      });
      await until(() => page.evaluate(() => painted.source("Ada") !== null), "not found again");
      assert.deepEqual(await highlighted(page), [["Ada Nwosu"]]);
      assert.deepEqual(await page.evaluate(() => painted.source("Ada")), { before: "", text: "Ada", after: " Nwosu spoke." });
      await page.evaluate(() => painted.page.unpaint());
      assert.deepEqual(await highlighted(page), []);
      await page.close();
    });

    test("an image is copied, but not what stands in for one that is not loaded yet", async () => {
      const page = await open("<img>");
      const copied = await page.evaluate(async () => {
        const image = document.querySelector("img");
        const canvas = document.createElement("canvas");
        const copies: (number | undefined)[] = [];
        for (const [width, source] of [[60, ""], [60, "data:image/png,"], [60, "https://example.org/real.jpg"], [49, ""]] as const) {
          [canvas.width, canvas.height] = [width, 60];
          if (image) image.src = canvas.toDataURL();
          await image?.decode();
          copies.push(painted.copyImage(image, source)?.width);
        }
        return copies;
      });
      assert.deepEqual(copied.map((width) => width ?? null), [60, 60, null, null]);
      await page.close();
    });

    test("in forced colours lines still tell the types apart, and quotes and lit words stand out", async () => {
      const page = await open(BODY);
      await driver.forceColours(page, true);
      const looks = await page.evaluate(async () => {
        await painted.paintAll("Ada Nwosu");
        const words = document.querySelector("#first") ?? document.body;
        return [...CSS.highlights].filter(([, highlight]) => highlight.size > 0).map(([name]) => {
          const { textDecorationLine, textDecorationStyle, textDecorationThickness, backgroundColor } = getComputedStyle(words, `::highlight(${name})`);
          return { line: `${textDecorationLine} ${textDecorationStyle} ${textDecorationThickness}`, ground: backgroundColor };
        });
      });
      const plain = await page.evaluate(() => matchMedia("(forced-colors: active)").matches && getComputedStyle(document.body).color);
      await driver.forceColours(page, false);
      assert.equal(plain, "rgb(0, 0, 0)");
      const [indirect, quote, ...names] = looks;
      const lit = names.pop();
      assert.equal(indirect?.line, "overline dashed 1px");
      // Over the words: the names in a quote have their lines below.
      assert.equal(quote?.line, "overline dotted 1px");
      assert.equal(names.length, 15);
      for (const { line } of names) {
        assert.match(line, /^underline /);
        assert.equal(names.filter((other) => other.line === line).length, 1, line);
      }
      assert.notEqual(lit?.ground, names[0]?.ground);
      await page.close();
    });

    test("lit spans come and go", async () => {
      const page = await open(BODY);
      await page.evaluate(async () => {
        await painted.paint(["Ada Nwosu"]);
        painted.light("she");
      });
      assert.deepEqual(await highlighted(page), [["Ada Nwosu"], ["she"]]);
      await page.evaluate(() => painted.light("no such words"));
      assert.deepEqual(await highlighted(page), [["Ada Nwosu"]]);
      await page.close();
    });
  });
}
