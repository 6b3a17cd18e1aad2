/** The walker on live pages of both browsers: what is listed, in which order, and what it says about each element. */

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { browsers, serve, start, type Driver, type Page, type Site } from "./driver.ts";
import { bundle } from "./bundle.ts";

/** In the page: the walk as a line, elements by name with their flags, texts in quotes; white space alone is left out. */
const SCRIPT = `
import { walk } from "./extension/content/walk.ts";
import { FLAGS, TAG_NAMES } from "./extension/shared/codes.ts";

export async function outline(from = "body"): Promise<string> {
  const found = await walk(document);
  if (!found) return "too large";
  const words: string[] = [];
  const { nodes } = found.columns;
  let floor = -1;
  found.texts.forEach((text, index) => {
    const [head, depth] = [nodes[index * 3] ?? 0, nodes[index * 3 + 1] ?? 0];
    const name = TAG_NAMES[(head & 0xffff) - 2] ?? "*";
    if (floor < 0 && name === from) floor = depth;
    else if (floor >= 0 && depth > floor && text !== null && text.trim()) words.push(JSON.stringify(text.trim()));
    else if (floor >= 0 && depth > floor && text === null) words.push(name + flags(head >>> 16));
  });
  return words.join(" ");
}

function flags(bits: number): string {
  return Object.entries(FLAGS).filter(([, bit]) => bits & bit).map(([flag]) => "-" + flag.toLowerCase()).join("");
}

export async function layout(): Promise<Record<string, number[]>> {
  const found = await walk(document);
  const boxes: Record<string, number[]> = {};
  for (let at = 0; found && at < found.columns.layout.length; at += 8) {
    const [index = 0, ...facts] = found.columns.layout.slice(at, at + 8);
    const id = (found.nodes[index] as Element).id;
    if (id) boxes[id] = facts;
  }
  return boxes;
}

export { walk };
`;

declare const walker: { outline(from?: string): Promise<string>; layout(): Promise<Record<string, number[]>> };

/** Name, body, expected outline of what the body holds. */
const CASES: readonly [name: string, body: string, expected: string][] = [
  ["order", "<p>One <b>two</b> three<p>Four", `p "One" b "two" "three" p "Four"`],
  ["comments", "a<!-- no -->b", `"a" "b"`],
  ["not text of the page", "<style>p{}</style><script>1</script><template><p>later</template><svg><text>axis</text></svg><textarea>draft</textarea>", "svg textarea"],
  ["linked data", "<script type='application/ld+json'>{}</script>", `script "{}"`],
  ["display none", "<div style='display:none'><p>no</p></div>yes", `div-hidden p-hidden "no" "yes"`],
  ["visibility", "<div style='visibility:hidden'>no<p style='visibility:visible'>yes</p></div>", `div-hidden "no" p "yes"`],
  ["hidden", "<p hidden>no</p><p hidden=until-found>no</p>", `p-hidden "no" p-hidden "no"`],
  ["closed details", "<details><summary>yes</summary><p>no</p></details>", `details summary "yes" p-hidden "no"`],
  ["display contents", "<div style='display:contents'><p>yes</p></div>", `div-inline p "yes"`],
  ["contents below none", "<div hidden><div style='display:contents'><p>no</p></div></div>", `div-hidden div-hidden p-hidden "no"`],
  ["rendered as block", "<span style='display:block'>a</span><li style='display:inline'>b</li>", `span-block "a" li-inline "b"`],
  ["drop cap", "<p><span style='float:left'>T</span>he</p>", `p span "T" "he"`],
  ["fixed and sticky", "<div style='position:fixed'><p>a</p></div><div style='position:sticky'>b</div>", `div-fixed p "a" div-sticky "b"`],
  ["for screen readers alone", "<a>Read<span style='position:absolute;width:1px;height:1px;overflow:hidden'> more</span></a>", `a "Read" span-hidden "more"`],
  ["off the page", "<div style='position:absolute;left:-9999px'><p>skip</p></div>", `div-hidden p-hidden "skip"`],
  ["a font too small to be seen", "<p>yes<span style='font-size:1px'>nobody ever reads this</span></p><div style='font-size:0'><p style='font-size:16px'>yes</p></div>", `p "yes" span-hidden "nobody ever reads this" div p "yes"`],
  ["pre", "<pre>a\n b</pre><p style='white-space:pre-wrap'>c\nd</p>", `pre-pre "a\\n b" p-pre "c\\nd"`],
  ["hijacked properties", "<form><input name=childNodes><input name=firstChild><input name=nodeType><input name=attributes><p>text</p></form>", `form input input input input p "text"`],
  ["deep", `${"<div>".repeat(400)}x`, `${"div ".repeat(400)}"x"`],
];

for (const name of browsers) {
  describe(`the walker in ${name}`, () => {
    let driver: Driver;
    let site: Site;
    let script: string;
    before(async () => {
      script = await bundle(SCRIPT, "walker");
      site = await serve();
      driver = await start(name, { extension: null });
    });
    after(async () => {
      await driver.close();
      await site.close();
    });

    async function open(body: string): Promise<Page> {
      site.put("/page", `<!doctype html><body>${body}`);
      const page = await driver.open(`${site.origin}/page`);
      await page.evaluate(script);
      return page;
    }

    for (const [name, body, expected] of CASES) {
      test(name, async () => {
        const page = await open(body);
        assert.equal(await page.evaluate(() => walker.outline()), expected);
        await page.close();
      });
    }

    test("open shadow roots and slots are shown in place", async () => {
      const page = await open("<x-story>light<b slot=lead>lead</b><i slot=none>lost</i></x-story>");
      await page.evaluate(() => {
        const root = document.querySelector("x-story")?.attachShadow({ mode: "open" });
        if (root) root.innerHTML = "<h2>head</h2><slot name=lead>none</slot><p><slot></slot></p><slot name=empty>fallback</slot>";
      });
      assert.equal(
        await page.evaluate(() => walker.outline()),
        `*-shadow h2 "head" slot-inline b "lead" p slot-inline "light" slot-inline "fallback"`.replaceAll("slot-inline", "slot"),
      );
      await page.close();
    });

    test("a large frame of the same origin is entered, a small one is not", async () => {
      site.put("/inner", "<!doctype html><p>inside");
      const page = await open("<iframe src=/inner width=600 height=500></iframe><iframe src=/inner width=300 height=250></iframe>");
      assert.equal(await page.evaluate(() => walker.outline()), `iframe html-frame head body p "inside" iframe`);
      await page.close();
    });

    test("blocks with text have their box and font", async () => {
      const page = await open("<style>body{margin:0}</style><div style='height:50px'></div><p id=a style='margin:0 0 0 20px;width:300px;height:40px;font:700 18px serif'>more than words enough to be <b>measured</b></p><p id=b style='font-family:serif'>words enough to be measured</p><i id=c>words enough to be measured</i><p id=d>few words</p>");
      const { a, b, c, d } = await page.evaluate(() => walker.layout());
      assert.deepEqual(a?.slice(0, 6), [20, 50, 300, 40, 180, 700]);
      assert.equal(a[6], b?.[6], "one family, one number");
      assert.deepEqual([c, d], [undefined, undefined], "inline elements and blocks of few words are not measured");
      await page.close();
    });

    test("a page that changes during the walk is walked again", async () => {
      const page = await open("<main></main><p id=last>old</p>");
      const outline = await page.evaluate(async () => {
        const main = document.querySelector("main");
        if (!main) throw new Error("no main element");
        for (let at = 0; at < 30_000; at++) main.append(Object.assign(document.createElement("p"), { textContent: `p${at}` }));
        const listing = walker.outline();
        await new Promise((resolve) => setTimeout(resolve, 1));
        for (const old of document.querySelectorAll("p:nth-child(-n+29990)")) old.remove();
        main.prepend("new");
        return listing;
      });
      assert.ok(outline.startsWith(`main "new" p "p29990"`), outline.slice(0, 80));
      await page.close();
    });
  });
}
