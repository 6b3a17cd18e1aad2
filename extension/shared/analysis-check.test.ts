import assert from "node:assert/strict";
import { test } from "node:test";
import type { Analysis } from "./analysis.ts";
import { readAnalysis } from "./analysis-check.ts";

const analysis: Analysis = {
  version: 2,
  status: "article",
  article: { title: "T", byline: null, authors: [], published: null, modified: null, site: null, language: "en", direction: "ltr", image: null },
  text: "Ada paid $5.",
  blocks: [{ kind: "paragraph", start: 0, end: 12, level: 0, number: null, inline: [{ kind: "link", start: 0, end: 3, href: "/a" }], cells: [] }],
  images: [{ node: 4, source: "a.jpg", alternative: "", before: 0 }],
  removed: [{ node: 5, reason: "share", confidence: 0.9, words: 2, text: "Share this" }],
  entities: [
    { label: "PERSON", name: "Ada", mentions: [{ start: 0, end: 3, value: null, spans: [2, 0, 3] }] },
    { label: "MONEY", name: "$5", mentions: [{ start: 9, end: 11, value: { type: "money", currency: "USD", amount: 5, to: null }, spans: [2, 9, 11] }] },
  ],
  quotes: [{
    start: 0, end: 3, kind: "direct", parent: null, speaker: "Ada", speakerEntity: 0, speakerSpan: [0, 3], speakerSpans: [2, 0, 3],
    cueSpan: null, cueSpans: [], via: null, candidates: [{ name: "Ada", p: 0.9 }], confidence: 0.9, group: 0, spans: [2, 0, 3],
  }],
  namesKnown: true,
  timings: { article: 1.5 },
};

/** No field of an analysis takes this. */
const WRONG = [[false]];

test("an analysis is checked field by field", () => {
  const is = (value: unknown): boolean => readAnalysis(JSON.stringify(value)) !== null;
  assert.deepEqual(readAnalysis(JSON.stringify(analysis)), analysis);
  /** Every way of spoiling one value in the tree is found. */
  let spoilt = 0;
  const visit = (value: unknown, put: (value: unknown) => unknown): void => {
    if (Array.isArray(value)) {
      value.forEach((item, at) => visit(item, (other) => put(value.with(at, other))));
    } else if (typeof value === "object" && value !== null) {
      for (const [name, item] of Object.entries(value)) visit(item, (other) => put({ ...value, [name]: other }));
      assert.equal(is(put({ ...value, surplus: 1 })), value === analysis.timings, "a surplus field");
    } else {
      spoilt += 1;
    }
    assert.equal(is(put(WRONG)), false);
  };
  visit(analysis, (value) => value);
  assert.ok(spoilt > 50);
});

const [block, image, entity, quote] = [analysis.blocks[0], analysis.images[0], analysis.entities[0], analysis.quotes[0]];
assert.ok(block && image && entity && quote);
const mention = { start: 0, end: 3, value: null, spans: [2, 0, 3] };

const unsound: [what: string, change: Partial<Analysis>][] = [
  ["a block beyond the text", { blocks: [{ ...block, end: 13 }] }],
  ["a block that ends before it starts", { blocks: [{ ...block, start: 4, end: 3 }] }],
  ["a link beyond the text", { blocks: [{ ...block, inline: [{ kind: "link", start: 0, end: 99, href: "/a" }] }] }],
  ["a cell beyond the text", { blocks: [{ ...block, cells: [{ start: 0, end: 99, row: 0, header: false, columns: 1, rows: 1 }] }] }],
  ["an image before no block", { images: [{ ...image, before: 2 }] }],
  ["a mention beyond the text", { entities: [{ ...entity, mentions: [{ ...mention, end: 99 }] }] }],
  ["spans that are not triples", { entities: [{ ...entity, mentions: [{ ...mention, spans: [2, 0] }] }] }],
  ["a span that ends before it starts", { entities: [{ ...entity, mentions: [{ ...mention, spans: [2, 3, 0] }] }] }],
  ["a quote in itself", { quotes: [{ ...quote, parent: 0 }] }],
  ["a speaker who is not listed", { quotes: [{ ...quote, speakerEntity: 2 }] }],
  ["a speaker beyond the text", { quotes: [{ ...quote, speakerSpan: [0, 99] }] }],
  ["a cue beyond the text", { quotes: [{ ...quote, cueSpan: [5, 4] }] }],
];

for (const [what, change] of unsound) {
  test(`an analysis speaks only of what it holds: not ${what}`, () => {
    assert.equal(readAnalysis(JSON.stringify({ ...analysis, ...change })), null);
  });
}

const hostile: [what: string, json: string][] = [
  ["nothing", ""],
  ["no JSON", "{version: 2}"],
  ["an analysis that breaks off", JSON.stringify(analysis).slice(0, -1)],
  ["something after it", `${JSON.stringify(analysis)} null`],
  ["another prototype", JSON.stringify(analysis).replace("{", `{"__proto__":{"entities":[]},`)],
  ["a number beyond all", JSON.stringify(analysis).replace(`"start":0`, `"start":1e999`)],
  ["a nest deeper than the stack", "[".repeat(1e6)],
];

for (const [what, json] of hostile) {
  test(`what is no analysis is not read: ${what}`, () => {
    assert.equal(readAnalysis(json), null);
  });
}
