import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_SETTINGS } from "../overlay/settings.ts";
import type { Analysis } from "./analysis.ts";
import { coreOptions, type Columns } from "./columns.ts";
import { isAnswer, isRequest } from "./messages.ts";

const page: Columns = { url: "https://example.org/", nodes: new Uint32Array(3), attributes: new Uint32Array(), layout: new Int32Array(), text: "", values: "" };
const options = coreOptions({ wholePage: true, indirect: false });
const settings = { ...DEFAULT_SETTINGS };

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
    { label: "MONEY", name: "$5", mentions: [{ start: 9, end: 11, value: { type: "money", currency: "USD", amount: 5 }, spans: [2, 9, 11] }] },
  ],
  quotes: [{
    start: 0, end: 3, kind: "direct", parent: null, speaker: "Ada", speakerEntity: 0, speakerSpan: [0, 3], speakerSpans: [2, 0, 3],
    cueSpan: null, cueSpans: [], via: null, candidates: [{ name: "Ada", p: 0.9 }], confidence: 0.9, group: 0, spans: [2, 0, 3],
  }],
  namesKnown: true,
  timings: { article: 1.5 },
};

test("requests are known by their shape", () => {
  const yes = (request: unknown): void => assert.equal(isRequest(request), true, JSON.stringify(request));
  const no = (request: unknown): void => assert.equal(isRequest(request), false, JSON.stringify(request));
  yes({ kind: "state" });
  yes({ kind: "analyze", page, options });
  yes({ kind: "report", page, options });
  yes({ kind: "save_settings", settings });
  yes({ kind: "change_corrections", added: [{ kind: "not_a_name", name: "Monday Club", label: "ORG" }], removed: [] });
  yes({ kind: "change_corrections", added: [], removed: [{ kind: "speaker", address: "https://example.org/", words: "“Yes”", speaker: "Ada" }] });
  yes({ kind: "open_options" });
  yes({ kind: "blocked" });

  no(null);
  no("state");
  no({ kind: "steal" });
  no({ kind: "state", more: 1 });
  no({ kind: "analyze", page });
  no({ kind: "analyze", page: { ...page, nodes: [1, 2, 3] }, options });
  no({ kind: "analyze", page: { ...page, text: 5 }, options });
  no({ kind: "analyze", page, options: { ...options, today: "yesterday" } });
  no({ kind: "analyze", page, options: { ...options, eval: "1" } });
  no({ kind: "save_settings", settings: { ...settings, theme: "hotdog" } });
  no({ kind: "save_settings", settings: { ...settings, textSize: 5000 } });
  no({ kind: "change_corrections", added: [{ kind: "label", name: "Georgia", from: "GPE", to: "COUNTRY" }], removed: [] });
  no({ kind: "change_corrections", added: [{ kind: "not_a_name", name: "A".repeat(1e6), label: "ORG" }], removed: [] });
});

test("an analysis is checked field by field", () => {
  const is = (value: unknown): boolean => isAnswer.analyze({ ok: true, value });
  assert.equal(is(analysis), true);
  assert.equal(isAnswer.analyze({ ok: false }), true);
  assert.equal(isAnswer.analyze(undefined), false, "what a background that died leaves");
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
    assert.equal(is(put(Symbol("wrong"))), false);
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
    assert.equal(isAnswer.analyze({ ok: true, value: { ...analysis, ...change } }), false);
  });
}

test("a state has valid settings and corrections", () => {
  assert.equal(isAnswer.state({ settings, corrections: [], isPrivate: false }), true);
  assert.equal(isAnswer.state({ settings: { ...settings, view: "both" }, corrections: [], isPrivate: false }), false);
  assert.equal(isAnswer.state({ settings, corrections: [{}], isPrivate: false }), false);
});
