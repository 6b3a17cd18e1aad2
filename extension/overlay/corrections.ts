/**
 * What a reader has corrected, and how it changes the names and speakers of an analysis. Pure: storage is the host's.
 *
 * Corrections of names hold on every later page; one of a speaker holds for those words at that address.
 */

import type { Label } from "../shared/analysis.ts";
import { LABELS } from "./labels.ts";
import type { Name, Spoken } from "./reading.ts";

export type Correction =
  /** "Monday" is not an organisation, nor any other name. */
  | { kind: "not_a_name"; name: string; label: Label }
  /** "Georgia" is a person. */
  | { kind: "label"; name: string; from: Label; to: Label }
  /** "the Fund" is "International Monetary Fund". */
  | { kind: "same_as"; name: string; label: Label; as: string }
  /** Who said these words. */
  | { kind: "speaker"; address: string; words: string; speaker: string };

/** The names with the corrections made, in the order in which they were made. */
export function correctNames(names: readonly Name[], corrections: readonly Correction[]): Name[] {
  let corrected = names.map((name) => ({ ...name }));
  for (const correction of corrections) {
    switch (correction.kind) {
      case "not_a_name":
        corrected = corrected.filter((name) => !(name.name === correction.name && name.label === correction.label));
        break;
      case "label":
        for (const name of corrected) {
          if (name.name === correction.name && name.label === correction.from) name.label = correction.to;
        }
        break;
      case "same_as":
        corrected = join(corrected, correction.name, correction.label, correction.as);
        break;
      case "speaker":
        break;
    }
  }
  return corrected;
}

/** The quotes with the reader's own speakers in place of the guesses. */
export function correctSpeakers(quotes: readonly Spoken[], corrections: readonly Correction[], address: string): Spoken[] {
  const speakers = new Map<string, string>();
  for (const correction of corrections) {
    if (correction.kind === "speaker" && correction.address === address) speakers.set(correction.words, correction.speaker);
  }
  return quotes.map((quote) => {
    const speaker = speakers.get(quote.words);
    return speaker === undefined ? quote : { ...quote, speaker, certainty: "corrected", likeliest: [] };
  });
}

/** The list with one more; a later correction of the same thing takes the place of an earlier one. */
export function withCorrection(corrections: readonly Correction[], added: Correction): Correction[] {
  return [...corrections.filter((correction) => !sameSubject(correction, added)), added];
}

/** Valid corrections from whatever was stored or imported. */
export function readCorrections(stored: unknown): Correction[] {
  return Array.isArray(stored) ? stored.filter(isCorrection) : [];
}

function isCorrection(value: unknown): value is Correction {
  if (typeof value !== "object" || value === null) return false;
  const item = value as Record<string, unknown>;
  const text = (key: string): boolean => typeof item[key] === "string";
  const label = (key: string): boolean => LABELS.some((known) => known === item[key]);
  switch (item["kind"]) {
    case "not_a_name": return text("name") && label("label");
    case "label": return text("name") && label("from") && label("to");
    case "same_as": return text("name") && label("label") && text("as");
    case "speaker": return text("address") && text("words") && text("speaker");
    default: return false;
  }
}

function sameSubject(a: Correction, b: Correction): boolean {
  if (a.kind === "speaker" || b.kind === "speaker") {
    return a.kind === "speaker" && b.kind === "speaker" && a.address === b.address && a.words === b.words;
  }
  const labelOf = (correction: typeof a): Label => (correction.kind === "label" ? correction.from : correction.label);
  return a.name === b.name && labelOf(a) === labelOf(b);
}

/** Moves the mentions of one name to another of the page, or renames it where the page has no other. */
function join(names: Name[], from: string, label: Label, as: string): Name[] {
  const source = names.find((name) => name.name === from && name.label === label);
  if (source === undefined) return names;
  const target = names.find((name) => name.name === as && name !== source);
  if (target === undefined) {
    source.name = as;
    return names;
  }
  target.mentions = [...target.mentions, ...source.mentions].sort((a, b) => a.start - b.start);
  return names.filter((name) => name !== source);
}
