/**
 * What a reader has corrected, and how it changes the names and speakers of an analysis. Pure: storage is the host's.
 *
 * Corrections of names hold on every later page; one of a speaker holds for the parts of one speech at that address, each
 * found by its words.
 */

import type { Entity, Label, Quote } from "../shared/analysis.ts";
import { arrayOf, either, isCount, isString, object, oneOf, type Check } from "../shared/check.ts";
import { LABELS } from "./labels.ts";
import type { Name, Spoken } from "./reading.ts";

export type Correction =
  /** "Monday" is not an organisation, nor any other name. */
  | { kind: "not_a_name"; name: string; label: Label }
  /** "Georgia" is a person. */
  | { kind: "label"; name: string; from: Label; to: Label }
  /** "the Fund" is "International Monetary Fund". */
  | { kind: "same_as"; name: string; label: Label; as: string }
  /** Who said this speech. */
  | { kind: "speaker"; address: string; parts: Part[]; speaker: string };

/** A quote that is known by its words. */
export interface Part {
  words: string;
  /** How many quotes with the same words stand before it on the page: "“No.”" may be said by two. */
  before: number;
}

/** Characters of the longest name, address or quote that is kept: longer than any honest one, as the store holds some MB. */
const LONGEST = 10_000;
const isKept: Check<string> = (value): value is string => isString(value) && value.length <= LONGEST;
const isLabel = oneOf(...LABELS);
const isPart: Check<Part> = object<Part>({ words: isKept, before: isCount });
const areParts: Check<Part[]> = (value): value is Part[] => arrayOf(isPart)(value) && value.length > 0;

/** Whether a value that came from elsewhere is a correction. */
export const isCorrection: Check<Correction> = either<Correction>(
  object({ kind: oneOf("not_a_name"), name: isKept, label: isLabel }),
  object({ kind: oneOf("label"), name: isKept, from: isLabel, to: isLabel }),
  object({ kind: oneOf("same_as"), name: isKept, label: isLabel, as: isKept }),
  object({ kind: oneOf("speaker"), address: isKept, parts: areParts, speaker: isKept }),
);

/** The names with the corrections made, in the order in which they were made. */
export function correctNames(names: readonly Name[], corrections: readonly Correction[]): Name[] {
  let corrected = [...names];
  for (const correction of corrections) {
    switch (correction.kind) {
      case "not_a_name":
        corrected = corrected.filter((name) => !(name.name === correction.name && name.label === correction.label));
        break;
      case "label":
        corrected = join(corrected, { name: correction.name, label: correction.from }, (other) =>
          other.name === correction.name && other.label === correction.to, { label: correction.to });
        break;
      case "same_as":
        corrected = join(corrected, correction, (other) => other.name === correction.as, { name: correction.as });
        break;
      case "speaker":
        break;
    }
  }
  return corrected;
}

/**
 * The quotes with their speakers called as `names`, the corrected names of the `entities`, call them. Who is not a name
 * is no speaker, and candidates who are the same are one.
 */
export function renameSpeakers(quotes: readonly Quote[], entities: readonly Entity[], names: readonly Name[]): Quote[] {
  const shown = new Map<number, string>();
  for (const name of names) for (const mention of name.mentions) shown.set(mention.target.entity, name.name);
  /** By the core's name; null where the reader said that it is none. */
  const renamed = new Map<string, string | null>();
  for (const [index, { name, mentions }] of entities.entries()) {
    // Of two entities with one name, the first that is still there; one that is mentioned nowhere cannot be corrected.
    if (mentions.length > 0 && typeof renamed.get(name) !== "string") renamed.set(name, shown.get(index) ?? null);
  }
  return quotes.map((quote) => {
    const own = quote.speakerEntity;
    const rename = (name: string): string | null => {
      const entity = own === null ? undefined : entities[own];
      if (own !== null && entity?.name === name && entity.mentions.length > 0) return shown.get(own) ?? null;
      const known = renamed.get(name);
      return known === undefined ? name : known;
    };
    const chances = new Map<string, number>();
    for (const { name, p } of quote.candidates) {
      const called = rename(name);
      if (called !== null) chances.set(called, (chances.get(called) ?? 0) + p);
    }
    return {
      ...quote,
      speaker: quote.speaker === null ? null : rename(quote.speaker),
      via: quote.via === null ? null : rename(quote.via),
      candidates: [...chances].map(([name, p]) => ({ name, p })).sort((a, b) => b.p - a.p),
    };
  });
}

/** The quotes with the reader's own speakers in place of the guesses. */
export function correctSpeakers(quotes: readonly Spoken[], corrections: readonly Correction[], address: string): Spoken[] {
  const speakers = new Map<string, string>();
  for (const correction of corrections) {
    if (correction.kind !== "speaker" || correction.address !== address) continue;
    for (const part of correction.parts) speakers.set(partKey(part), correction.speaker);
  }
  const parts = partsOf(quotes);
  return quotes.map((quote, index) => {
    const part = parts[index];
    const speaker = part === undefined ? undefined : speakers.get(partKey(part));
    return speaker === undefined ? quote : { ...quote, speaker, certainty: "corrected", likeliest: [] };
  });
}

/** The correction that somebody said the speech of which a quote is a part; `quotes` are all of the page. */
export function speakerCorrection(quotes: readonly Spoken[], { quote }: Spoken, address: string, speaker: string): Correction {
  return { kind: "speaker", address, parts: partsOf(quotes).filter((_, index) => quotes[index]?.quote.group === quote.group), speaker };
}

function partsOf(quotes: readonly Spoken[]): Part[] {
  const counts = new Map<string, number>();
  return quotes.map(({ words }) => {
    const before = counts.get(words) ?? 0;
    counts.set(words, before + 1);
    return { words, before };
  });
}

function partKey({ words, before }: Part): string {
  return `${before} ${words}`;
}

/** The list with one more; a later correction of the same thing takes the place of an earlier one. */
export function withCorrection(corrections: readonly Correction[], added: Correction): Correction[] {
  return [...corrections.filter((correction) => !sameSubject(correction, added)), added];
}

/** Valid corrections from whatever was stored. */
export function readCorrections(stored: unknown): Correction[] {
  return Array.isArray(stored) ? stored.filter(isCorrection) : [];
}

function sameSubject(a: Correction, b: Correction): boolean {
  if (a.kind === "speaker" || b.kind === "speaker") {
    return a.kind === "speaker" && b.kind === "speaker" && a.address === b.address
      && JSON.stringify(a.parts.map(partKey)) === JSON.stringify(b.parts.map(partKey));
  }
  const labelOf = (correction: typeof a): Label => (correction.kind === "label" ? correction.from : correction.label);
  return a.name === b.name && labelOf(a) === labelOf(b);
}

/** Moves the mentions of one name to another of the page, of the same type if it can, or changes it where there is no other. */
function join(names: Name[], from: { name: string; label: Label }, isSame: (other: Name) => boolean, change: Partial<Name>): Name[] {
  const isMoved = (name: Name): boolean => name.name === from.name && name.label === from.label;
  const others = names.filter((name) => !isMoved(name) && isSame(name));
  const target = others.find((name) => name.label === from.label) ?? others[0];
  if (target === undefined) return names.map((name) => (isMoved(name) ? { ...name, ...change } : name));
  const mentions = [target, ...names.filter(isMoved)].flatMap((name) => name.mentions).sort((a, b) => a.start - b.start);
  return names.flatMap((name) => (isMoved(name) ? [] : [name === target ? { ...name, mentions } : name]));
}
