/**
 * Sets a small article that nobody sees, while the overlay waits for the one to read.
 *
 * Browsers compile code at its first call and look for a font at its first letter, so the first article would come on the
 * screen later than any after it; the time in which the core works is free. The article has a little of everything.
 */

import type { Analysis, Block, BlockKind } from "../shared/analysis.ts";
import { buildArticle } from "./article.ts";
import { buildFigures } from "./figures.ts";
import { namesList } from "./names-list.ts";
import { prepareReading } from "./reading.ts";
import type { Stage } from "./stage.ts";

const TEXT = "A headline\nMira Solberg said on Monday: “We waited.”\nA list item";

/** The article and its list of names. */
export function rehearsal(stage: Stage): HTMLElement {
  const reading = prepareReading(analysis(), [], "");
  const own: Stage = { ...stage, reading };
  const { element, steps } = buildArticle(own, reading, buildFigures(own, reading));
  const list = stage.h("div", { class: "list" });
  for (const each of [steps, namesList(own, list, { filter: "", current: null })]) while (each.next().done !== true);
  return stage.h("div", { class: "rehearsal", "aria-hidden": "true" }, stage.h("div", { class: "column" }, element), list);
}

function analysis(): Analysis {
  const at = (words: string): { start: number; end: number } => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
  const block = (kind: BlockKind, words: string): Block => ({ kind, ...at(words), level: 1, number: null, inline: [], cells: [] });
  const said = at("“We waited.”");
  return {
    version: 2,
    status: "article",
    article: {
      title: null, byline: null, authors: ["Mira Solberg"], published: "2026-03-03", modified: null, site: "The Post", language: "en", direction: "ltr", image: null,
    },
    text: TEXT,
    blocks: [
      block("title", "A headline"),
      { ...block("paragraph", "Mira Solberg said on Monday: “We waited.”"), inline: [{ kind: "emphasis", ...at("waited"), href: null }] },
      block("list_item", "A list item"),
    ],
    images: [],
    removed: [],
    entities: [
      { label: "PERSON", name: "Mira Solberg", mentions: [{ ...at("Mira Solberg"), value: null, spans: [] }] },
      { label: "DATE", name: "Monday", mentions: [{ ...at("Monday"), value: null, spans: [] }] },
    ],
    quotes: [{
      ...said, kind: "direct", parent: null, speaker: "Mira Solberg", speakerEntity: 0, speakerSpan: [at("Mira Solberg").start, at("Mira Solberg").end],
      cueSpan: null, via: null, candidates: [], confidence: 1, group: 0, spans: [], speakerSpans: [], cueSpans: [],
    }],
    namesKnown: true,
    timings: {},
  };
}
