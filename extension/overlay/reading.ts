/**
 * What the overlay shows of an analysis: names and quotes with the reader's corrections, and speakers with their shares.
 *
 * Pure. Takes the core's analysis and the corrections; knows no document and no settings.
 */

import type { Analysis, Label, Quote, Spans, Value } from "../shared/analysis.ts";
import type { Correction } from "./corrections.ts";
import { correctNames, correctSpeakers, renameSpeakers } from "./corrections.ts";
import type { Target } from "./host.ts";
import { LABELS } from "./labels.ts";

/**
 * Below this confidence a speaker is called unclear: a wrong name is worse than none, and under one half another
 * candidate may well be likelier.
 */
export const UNCLEAR_BELOW = 0.5;
/** From here on a speaker is named without "probably": the confidence at which the core is right 19 times of 20. */
export const SURE_FROM = 0.85;

export interface NameMention {
  target: Target & { kind: "mention" };
  start: number;
  end: number;
  value: Value | null;
  spans: Spans;
}

export interface Name {
  label: Label;
  name: string;
  /** In the order of the text; never empty. */
  mentions: NameMention[];
}

export type Certainty = "sure" | "probable" | "unclear" | "corrected";

/** A quote as it is shown. */
export interface Spoken {
  target: Target & { kind: "quote" };
  /** As the core gives it, but for names that the reader corrected. */
  quote: Quote;
  /** The words with their marks. */
  words: string;
  /** Null where the core has no guess, or only an unclear one. */
  speaker: string | null;
  certainty: Certainty;
  /** The two likeliest speakers where it is unclear. */
  likeliest: { name: string; p: number }[];
}

/** Quotes of one speech, shown as one. */
export interface Speech {
  parts: Spoken[];
}

export interface Speaker {
  /** Null for all quotes whose speaker is unclear. */
  name: string | null;
  speeches: Speech[];
  /** Quoted words, of direct and mixed quotes alone. */
  words: number;
  /** The part of all quoted words on the page, 0 to 1. */
  share: number;
}

/** One type with its names, most mentioned first. */
export interface NameGroup {
  label: Label;
  names: Name[];
  mentions: number;
}

export interface Reading {
  analysis: Analysis;
  groups: NameGroup[];
  quotes: Spoken[];
  speakers: Speaker[];
}

export function prepareReading(analysis: Analysis, corrections: readonly Correction[], address: string): Reading {
  const names = correctNames(namesOf(analysis), corrections);
  const guessed = renameSpeakers(analysis.quotes, analysis.entities, names).map((quote, index) => spoken(analysis.text, quote, index));
  const quotes = correctSpeakers(guessed, corrections, address);
  return { analysis, groups: groupNames(names), quotes, speakers: groupQuotes(quotes, analysis.article.language) };
}

/** Names by type in the order of the table of labels; within a type most mentioned first, then by first mention. */
export function groupNames(names: readonly Name[]): NameGroup[] {
  return LABELS.flatMap((label) => {
    const members = names.filter((name) => name.label === label).sort(byMentions);
    if (members.length === 0) return [];
    return [{ label, names: members, mentions: members.reduce((sum, name) => sum + name.mentions.length, 0) }];
  });
}

/**
 * Quotes by speaker, those with most quoted words first, the unclear last. A quote inside another is listed where its own
 * speaker is another one; its words count for the outer speaker alone, so that shares add up to 1.
 */
export function groupQuotes(quotes: readonly Spoken[], language: string | null): Speaker[] {
  const speakers = new Map<string | null, { name: string | null; words: number; speeches: Map<number, Speech> }>();
  let total = 0;
  for (const item of quotes) {
    const outer = item.quote.parent === null ? undefined : quotes[item.quote.parent];
    if (outer !== undefined && outer.speaker === item.speaker) continue;
    let speaker = speakers.get(item.speaker);
    if (speaker === undefined) {
      speaker = { name: item.speaker, words: 0, speeches: new Map() };
      speakers.set(item.speaker, speaker);
    }
    const speech = speaker.speeches.get(item.quote.group);
    if (speech === undefined) speaker.speeches.set(item.quote.group, { parts: [item] });
    else speech.parts.push(item);
    if (outer === undefined && item.quote.kind !== "indirect") {
      const words = countWords(item.words, language);
      speaker.words += words;
      total += words;
    }
  }
  const listed = [...speakers.values()].map(({ name, words, speeches }): Speaker =>
    ({ name, speeches: [...speeches.values()], words, share: total === 0 ? 0 : words / total }));
  return listed.sort((a, b) => Number(a.name === null) - Number(b.name === null) || b.words - a.words);
}

// Ranges, not `\p{…}`: laying those out takes two milliseconds of the first click.
/** Characters of scripts that put no spaces between words: Thai, Lao, Myanmar, Khmer, kana, Han. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\ud840-\ud88f]/;
/** What stands between spaces and is more than punctuation and signs. */
const WORD = /\S*[^\s\0-/:-@[-`{-\u00bf\u2000-\u206f]\S*/g;

/** Words between spaces, or as the language divides them where it writes none. */
export function countWords(text: string, language: string | null): number {
  if (!UNSPACED.test(text)) return text.match(WORD)?.length ?? 0;
  let words = 0;
  for (const part of segmenter(language).segment(text)) if (part.isWordLike === true) words += 1;
  return words;
}

function segmenter(language: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? undefined, { granularity: "word" });
  } catch {
    // A page may claim a language tag that is none.
    return new Intl.Segmenter(undefined, { granularity: "word" });
  }
}

function namesOf(analysis: Analysis): Name[] {
  return analysis.entities.flatMap((entity, index) => {
    if (entity.mentions.length === 0) return [];
    const mentions = entity.mentions.map((mention, position): NameMention => ({
      target: { kind: "mention", entity: index, mention: position },
      start: mention.start,
      end: mention.end,
      value: mention.value,
      spans: mention.spans,
    }));
    return [{ label: entity.label, name: entity.name, mentions }];
  });
}

function spoken(text: string, quote: Quote, index: number): Spoken {
  const known = quote.speaker !== null;
  const unclear = !known || quote.confidence < UNCLEAR_BELOW;
  return {
    target: { kind: "quote", quote: index },
    quote,
    words: text.slice(quote.start, quote.end),
    speaker: unclear ? null : quote.speaker,
    certainty: unclear ? "unclear" : quote.confidence < SURE_FROM ? "probable" : "sure",
    likeliest: unclear ? quote.candidates.slice(0, 2) : [],
  };
}

function byMentions(a: Name, b: Name): number {
  return b.mentions.length - a.mentions.length || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0);
}
