/**
 * What the core says about a page, as it crosses from WebAssembly to the page: as JSON.
 *
 * Made by `src/web/wire.rs`; `analysis-check.ts` reads it and checks every field. Offsets are UTF-16 code units into `text`, half-open.
 * A node is the index of a text node or element in the order in which the walker listed the page.
 */

export type Status = "article" | "no_article" | "paywalled" | "text";

export type BlockKind =
  | "title" | "byline" | "heading" | "paragraph" | "quote" | "list_item" | "preformatted" | "table" | "caption";

export type InlineKind =
  | "link" | "emphasis" | "strong" | "code" | "subscript" | "superscript" | "mark" | "deleted" | "inserted";

export type Label =
  | "PERSON" | "NORP" | "FAC" | "ORG" | "GPE" | "LOC" | "PRODUCT" | "EVENT" | "WORK_OF_ART" | "LAW"
  | "DATE" | "TIME" | "PERCENT" | "MONEY" | "QUANTITY";

export interface Metadata {
  title: string | null;
  byline: string | null;
  authors: string[];
  /** ISO 8601: a day or a time, with the zone where the page gives it. */
  published: string | null;
  modified: string | null;
  site: string | null;
  /** BCP 47. */
  language: string | null;
  direction: "ltr" | "rtl" | null;
  image: string | null;
}

export interface Inline {
  kind: InlineKind;
  start: number;
  end: number;
  /** A link's address as on the page; its scheme is checked before it is used. */
  href: string | null;
}

export interface Cell {
  start: number;
  end: number;
  row: number;
  header: boolean;
  columns: number;
  rows: number;
}

export interface Block {
  kind: BlockKind;
  start: number;
  end: number;
  /** A heading's level 1 to 6, a list item's depth from 1, else 0. */
  level: number;
  /** An item's number in an ordered list. */
  number: number | null;
  inline: Inline[];
  cells: Cell[];
}

export interface ArticleImage {
  node: number;
  source: string;
  alternative: string;
  /** The index of the block that it stands before; the number of blocks for one at the end. */
  before: number;
}

export interface Removed {
  node: number;
  reason: string;
  confidence: number;
  words: number;
  /** Its words, white space collapsed, cut after some hundred characters. */
  text: string;
}

/** `to` is the other end of a range, in the order of the words: "$5-10 million", "fell from 4 to 3 percent". */
export type Value =
  | { type: "date"; start: string; end: string }
  | { type: "time"; start: string; end: string }
  | { type: "duration"; duration: string; to: string | null }
  | { type: "money"; currency: string; amount: number; to: number | null }
  | { type: "percent"; number: number; to: number | null }
  | { type: "quantity"; amount: number; to: number | null; unit: string }
  | { type: "country"; country: string };

/** Parts of the page's text nodes, as flat triples: node, start, end (UTF-16 units of the node's data). */
export type Spans = number[];

export interface Mention {
  start: number;
  end: number;
  value: Value | null;
  spans: Spans;
}

export interface Entity {
  label: Label;
  name: string;
  mentions: Mention[];
}

export interface Quote {
  start: number;
  end: number;
  kind: "direct" | "mixed" | "indirect";
  parent: number | null;
  speaker: string | null;
  /** Index into `entities`. */
  speakerEntity: number | null;
  speakerSpan: [number, number] | null;
  /** Where the words of `speakerSpan` stand on the page. */
  speakerSpans: Spans;
  cueSpan: [number, number] | null;
  /** Where the words of `cueSpan` stand on the page. */
  cueSpans: Spans;
  via: string | null;
  candidates: { name: string; p: number }[];
  confidence: number;
  group: number;
  spans: Spans;
}

export interface Analysis {
  version: 2;
  status: Status;
  article: Metadata;
  text: string;
  blocks: Block[];
  images: ArticleImage[];
  removed: Removed[];
  entities: Entity[];
  quotes: Quote[];
  /** False where the core knows no names in the article's language; dates, numbers and quotes are found all the same. */
  namesKnown: boolean;
  /** Milliseconds spent in each stage of the core. */
  timings: Record<string, number>;
}
