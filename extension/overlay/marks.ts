/**
 * Everything that lies on the text, as ranges for `runs.ts`: quotes, links and other inline marks, names, and the words
 * from which a speaker was read, the verb that reports among them.
 */

import type { Inline, Label } from "../shared/analysis.ts";
import type { Target } from "./host.ts";
import type { Reading, Spoken } from "./reading.ts";
import type { Marked } from "./runs.ts";
import type { Settings } from "./settings.ts";
import { isQuoteShown, isShown } from "./stage.ts";

export type Mark =
  | { kind: "quote"; spoken: Spoken }
  | { kind: "mention"; target: Target & { kind: "mention" }; label: Label }
  | { kind: "evidence"; spoken: Spoken }
  | { kind: "inline"; inline: Inline };

/** Quotes are never cut for what lies in them; a link stands around a name; a name is not cut by emphasis. */
const STRENGTH = { quote: 5, link: 4, mention: 3, evidence: 2, inline: 1 } as const;

export interface Marks {
  /** The ranges that touch the text from `start` to `end`. */
  within(start: number, end: number): Marked<Mark>[];
}

export function buildMarks(reading: Reading, settings: Settings): Marks {
  const marks: Marked<Mark>[] = [];
  for (const spoken of reading.quotes) {
    if (!isQuoteShown(settings, spoken)) continue;
    marks.push({ start: spoken.quote.start, end: spoken.quote.end, strength: STRENGTH.quote, value: { kind: "quote", spoken } });
    for (const span of [spoken.quote.speakerSpan, spoken.quote.cueSpan]) {
      if (span !== null) marks.push({ start: span[0], end: span[1], strength: STRENGTH.evidence, value: { kind: "evidence", spoken } });
    }
  }
  for (const group of reading.groups) {
    if (!isShown(settings, group.label)) continue;
    for (const mention of group.names.flatMap((name) => name.mentions)) {
      const value = { kind: "mention", target: mention.target, label: group.label } as const;
      marks.push({ start: mention.start, end: mention.end, strength: STRENGTH.mention, value });
    }
  }
  for (const inline of reading.analysis.blocks.flatMap((block) => block.inline)) {
    const strength = inline.kind === "link" ? STRENGTH.link : STRENGTH.inline;
    marks.push({ start: inline.start, end: inline.end, strength, value: { kind: "inline", inline } });
  }
  marks.sort((a, b) => a.start - b.start);
  return { within: searcher(marks) };
}

/** Finds touching ranges among many: those that begin inside by halving, long ones that began before by a running end. */
function searcher(marks: readonly Marked<Mark>[]): Marks["within"] {
  const furthest: number[] = [];
  for (const mark of marks) furthest.push(Math.max(mark.end, furthest.at(-1) ?? 0));
  return (start, end) => {
    const found: Marked<Mark>[] = [];
    for (let index = lowerBound(marks, end) - 1; (furthest[index] ?? 0) > start; index -= 1) {
      const mark = marks[index];
      if (mark !== undefined && mark.end > start) found.push(mark);
    }
    return found.reverse();
  };
}

/** The number of ranges that begin before `position`. */
function lowerBound(marks: readonly Marked<Mark>[], position: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? position) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
