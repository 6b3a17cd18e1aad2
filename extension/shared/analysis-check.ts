/** Whether a value that came from the background is an `Analysis`, field by field. */

import { LABELS } from "../overlay/labels.ts";
import type { Analysis, ArticleImage, Block, Cell, Entity, Inline, Mention, Metadata, Quote, Removed, Value } from "./analysis.ts";
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
  object({ type: oneOf("duration"), duration: isString }),
  object({ type: oneOf("money"), currency: isString, amount: isNumber }),
  object({ type: oneOf("percent"), number: isNumber }),
  object({ type: oneOf("quantity"), amount: isNumber, unit: isString }),
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
});

export const isAnalysis: Check<Analysis> = object<Analysis>({
  version: oneOf(1),
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
