/**
 * Analyses for tests, written as text: blocks in order, names and quotes by their words.
 *
 * `analysisOf` finds the words in the text, so a test says what it means and never counts offsets.
 */

import type { Analysis, Block, BlockKind, Cell, Inline, InlineKind, Label, Quote, Status, Value } from "../../shared/analysis.ts";

export interface Written {
  status?: Status;
  language?: string;
  direction?: "ltr" | "rtl";
  title?: string | null;
  site?: string;
  published?: string;
  authors?: string[];
  blocks: WrittenBlock[];
  /** Each name with the words by which it is mentioned; every place where they stand alone is a mention. */
  names?: { label: Label; name: string; words?: string[]; value?: Value }[];
  quotes?: WrittenQuote[];
  removed?: Analysis["removed"];
  images?: Analysis["images"];
  namesKnown?: boolean;
}

export interface WrittenBlock {
  kind: BlockKind;
  text: string;
  level?: number;
  number?: number;
  inline?: { kind: InlineKind; words: string; href?: string }[];
  /** Cells of a table, row by row; the first row is its head. */
  rows?: string[][];
}

export interface WrittenQuote {
  words: string;
  /** Which place of the words it is, from 0. */
  nth?: number;
  speaker: string | null;
  kind?: Quote["kind"];
  confidence?: number;
  /** The words nearest the quote that name the speaker. */
  near?: string;
  cue?: string;
  via?: string;
  group?: number;
  parent?: number;
  candidates?: Quote["candidates"];
}

export function analysisOf(written: Written): Analysis {
  let text = "";
  const blocks = written.blocks.map((block): Block => {
    if (text !== "") text += "\n\n";
    const start = text.length;
    text += block.rows === undefined ? block.text : block.rows.map((row) => row.join("\t")).join("\n");
    return {
      kind: block.kind, start, end: text.length, level: block.level ?? 0, number: block.number ?? null,
      inline: (block.inline ?? []).map((mark): Inline => ({ kind: mark.kind, ...find(text, mark.words, start), href: mark.href ?? null })),
      cells: block.rows === undefined ? [] : cellsOf(block.rows, start),
    };
  });
  // Longer names first, so that "Port of Lisse" holds its Lisse.
  const taken: { start: number; end: number }[] = [];
  const order = [...(written.names ?? [])].sort((a, b) => b.name.length - a.name.length);
  const places = new Map(order.map((name) => [name, mentionsOf(text, name.words ?? [name.name], taken)]));
  const entities = (written.names ?? []).map((written) => ({
    label: written.label, name: written.name, mentions: (places.get(written) ?? []).map((range) => ({ ...range, value: written.value ?? null, spans: [0, range.start, range.end] })),
  }));
  return {
    version: 2,
    status: written.status ?? "article",
    article: {
      title: written.title ?? null, byline: null, authors: written.authors ?? [], published: written.published ?? null, modified: null,
      site: written.site ?? null, language: written.language ?? "en", direction: written.direction ?? "ltr", image: null,
    },
    text,
    blocks,
    images: written.images ?? [],
    removed: written.removed ?? [],
    entities,
    quotes: (written.quotes ?? []).map((quote, index) => quoteOf(text, quote, index, entities)),
    namesKnown: written.namesKnown ?? true,
    timings: {},
  };
}

function quoteOf(text: string, quote: WrittenQuote, index: number, entities: Analysis["entities"]): Quote {
  let { start, end } = find(text, quote.words);
  for (let nth = quote.nth ?? 0; nth > 0; nth -= 1) ({ start, end } = find(text, quote.words, end));
  const near = quote.near === undefined ? null : nearest(text, quote.near, start, end);
  const cue = quote.cue === undefined ? null : nearest(text, quote.cue, start, end);
  const entity = entities.findIndex((other) => other.name === quote.speaker);
  return {
    start, end, kind: quote.kind ?? "direct", parent: quote.parent ?? null, speaker: quote.speaker,
    speakerEntity: entity < 0 ? null : entity, speakerSpan: near, speakerSpans: near === null ? [] : [0, ...near], cueSpan: cue, cueSpans: cue === null ? [] : [0, ...cue], via: quote.via ?? null,
    candidates: quote.candidates ?? (quote.speaker === null ? [] : [{ name: quote.speaker, p: quote.confidence ?? 0.95 }]),
    confidence: quote.confidence ?? 0.95, group: quote.group ?? index, spans: [0, start, end],
  };
}

function cellsOf(rows: readonly string[][], start: number): Cell[] {
  let position = start;
  return rows.flatMap((row, index) => row.map((cell) => {
    const at = position;
    position += cell.length + 1;
    return { start: at, end: at + cell.length, row: index, header: index === 0, columns: 1, rows: 1 };
  }));
}

/** Every place of every word that is not taken yet, the longest words first. */
function mentionsOf(text: string, words: readonly string[], taken: { start: number; end: number }[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
      const end = start + word.length;
      const alone = !/[\p{L}\p{N}]/u.test(`${text[start - 1] ?? ""}${text[end] ?? ""}`) || /\p{Lo}/u.test(word);
      if (alone && !taken.some((other) => start < other.end && end > other.start)) {
        found.push({ start, end });
        taken.push({ start, end });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function find(text: string, words: string, from = 0): { start: number; end: number } {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

function nearest(text: string, words: string, start: number, end: number): [number, number] {
  const after = text.indexOf(words, end);
  const before = text.lastIndexOf(words, start - 1);
  const at = after < 0 || (before >= 0 && start - before < after - end) ? before : after;
  if (at < 0) throw new Error(`not in the text: ${words}`);
  return [at, at + words.length];
}
