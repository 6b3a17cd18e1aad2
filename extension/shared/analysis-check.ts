/** Reads the core's JSON, and checks that it is an `Analysis`, field by field, which speaks only of what it holds. */

import { LABELS } from "../overlay/labels.ts";
import type { Analysis, ArticleImage, Block, Cell, Entity, Inline, Mention, Metadata, Quote, Removed, Spans, Value } from "./analysis.ts";
import { arrayOf, either, isBoolean, isCount, isNumber, isString, nullable, object, oneOf, recordOf, tuple, type Check } from "./check.ts";

const isText = nullable(isString);
const isCounts = arrayOf(isCount);
const isRange = nullable(tuple<[number, number]>(isCount, isCount));

const isMetadata = object<Metadata>({
  title: isText,
  byline: isText,
  authors: arrayOf(isString),
  published: isText,
  modified: isText,
  site: isText,
  language: isText,
  direction: nullable(oneOf("ltr", "rtl")),
  image: isText,
});

const isInline = object<Inline>({
  kind: oneOf("link", "emphasis", "strong", "code", "subscript", "superscript", "mark", "deleted", "inserted"),
  start: isCount,
  end: isCount,
  href: isText,
});

const isCell = object<Cell>({ start: isCount, end: isCount, row: isCount, header: isBoolean, columns: isCount, rows: isCount });

const isBlock = object<Block>({
  kind: oneOf("title", "byline", "heading", "paragraph", "quote", "list_item", "preformatted", "table", "caption"),
  start: isCount,
  end: isCount,
  level: isCount,
  number: nullable(isCount),
  inline: arrayOf(isInline),
  cells: arrayOf(isCell),
});

const isImage = object<ArticleImage>({ node: isCount, source: isString, alternative: isString, before: isCount });

const isRemoved = object<Removed>({ node: isCount, reason: isString, confidence: isNumber, words: isCount, text: isString });

const isValue: Check<Value> = either<Value>(
  object({ type: oneOf("date", "time"), start: isString, end: isString }),
  object({ type: oneOf("duration"), duration: isString, to: isText }),
  object({ type: oneOf("money"), currency: isString, amount: isNumber, to: nullable(isNumber) }),
  object({ type: oneOf("percent"), number: isNumber, to: nullable(isNumber) }),
  object({ type: oneOf("quantity"), amount: isNumber, to: nullable(isNumber), unit: isString }),
  object({ type: oneOf("country"), country: isString }),
);

const isMention = object<Mention>({ start: isCount, end: isCount, value: nullable(isValue), spans: isCounts });

const isEntity = object<Entity>({ label: oneOf(...LABELS), name: isString, mentions: arrayOf(isMention) });

const isQuote = object<Quote>({
  start: isCount,
  end: isCount,
  kind: oneOf("direct", "mixed", "indirect"),
  parent: nullable(isCount),
  speaker: isText,
  speakerEntity: nullable(isCount),
  speakerSpan: isRange,
  cueSpan: isRange,
  via: isText,
  candidates: arrayOf(object<Quote["candidates"][number]>({ name: isString, p: isNumber })),
  confidence: isNumber,
  group: isCount,
  spans: isCounts,
  speakerSpans: isCounts,
  cueSpans: isCounts,
});

const hasShape: Check<Analysis> = object<Analysis>({
  version: oneOf(2),
  status: oneOf("article", "no_article", "paywalled", "text"),
  article: isMetadata,
  text: isString,
  blocks: arrayOf(isBlock),
  images: arrayOf(isImage),
  removed: arrayOf(isRemoved),
  entities: arrayOf(isEntity),
  quotes: arrayOf(isQuote),
  namesKnown: isBoolean,
  timings: recordOf(isNumber),
});

/** What is known about a page; null if the text is anything else. */
export function readAnalysis(json: string): Analysis | null {
  try {
    const value: unknown = JSON.parse(json);
    return hasShape(value) && isSound(value) ? value : null;
  } catch {
    return null;
  }
}

/** Whether all offsets lie in the text and all indices in their lists. */
function isSound({ text, blocks, images, entities, quotes }: Analysis): boolean {
  const isIn = ({ start, end }: { start: number; end: number }): boolean => start <= end && end <= text.length;
  const isSpan = (span: [number, number] | null): boolean => span === null || isIn({ start: span[0], end: span[1] });
  return (
    blocks.every((block) => isIn(block) && block.inline.every(isIn) && block.cells.every(isIn)) &&
    images.every(({ before }) => before <= blocks.length) &&
    entities.every(({ mentions }) => mentions.every((mention) => isIn(mention) && areSpans(mention.spans))) &&
    quotes.every((quote, at) =>
      isIn(quote) && isSpan(quote.speakerSpan) && isSpan(quote.cueSpan) && areSpans(quote.spans) && areSpans(quote.speakerSpans) && areSpans(quote.cueSpans) &&
      (quote.parent === null || quote.parent < at) && (quote.speakerEntity === null || quote.speakerEntity < entities.length))
  );
}

/** Whether the list is one of triples: node, start, end. */
function areSpans(spans: Spans): boolean {
  return spans.length % 3 === 0 && spans.every((start, at) => at % 3 !== 1 || start <= (spans[at + 1] ?? 0));
}
