/**
 * A quote to paste elsewhere: the words, who said them, and a link that leads to them on the page.
 *
 * The link's text fragment is made of the page's own words as its nodes have them, since the browser looks for those.
 */

import type { SourceText } from "./host.ts";

/** Longer text is given by its first and last words: browsers look for both ends, and addresses stay short. */
const WHOLE_UP_TO = 120;
/** Words at each end of long text; few enough to stay inside one block, enough to be found once. */
const END_WORDS = 5;
/** The same for text without spaces, whose words have a character or two. */
const END_PIECES = 10;
/** Characters of a longer word are several words, of a script that puts no spaces between them. */
const LONGEST_WORD = 60;
/** Shorter text than this may stand on the page more than once, so words around it are given too. */
const CONTEXT_BELOW = 40;
const CONTEXT_WORDS = 3;

export interface Citation {
  words: string;
  speaker: string | null;
  title: string | null;
  site: string | null;
  /** The page's address; empty where there is none. */
  address: string;
  source: SourceText | null;
}

/** "“…” — Ada Nwosu\nHeadline, Site\nhttps://…#:~:text=…" */
export function citeQuote(citation: Citation): string {
  const said = citation.speaker === null ? citation.words : `${citation.words} — ${citation.speaker}`;
  const where = [citation.title, citation.site].filter((part) => part !== null && part !== "").join(", ");
  const link = citation.address === "" ? "" : linkTo(citation.address, citation.source);
  return [said, where, link].filter((line) => line !== "").join("\n");
}

/** The page's address with a text fragment that leads to the words. */
export function linkTo(address: string, source: SourceText | null): string {
  const directive = source === null ? null : textDirective(source);
  const base = address.split("#", 1)[0] ?? address;
  return directive === null ? base : `${base}#:~:text=${directive}`;
}

/** `[prefix-,]start[,end][,-suffix]` (WICG Scroll To Text Fragment), or null where the words are too few to be found. */
export function textDirective(source: SourceText): string | null {
  const text = collapse(source.text);
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  const parts: string[] = [];
  if (text.length < CONTEXT_BELOW) {
    const prefix = lastWords(collapse(source.before), CONTEXT_WORDS);
    if (prefix !== "") parts.push(`${encode(prefix)}-`);
  }
  // A fragment that names both ends may span blocks; one given whole may not.
  const isWhole = text.length <= WHOLE_UP_TO && !/\n\s*\n/.test(source.text);
  parts.push(...(isWhole ? [text] : ends(text)).map(encode));
  if (text.length < CONTEXT_BELOW) {
    const suffix = firstWords(collapse(source.after), CONTEXT_WORDS);
    if (suffix !== "") parts.push(`-${encode(suffix)}`);
  }
  return parts.join(",");
}

function collapse(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** The first and the last words. They share none: the browser looks for the end behind the beginning. */
function ends(text: string): string[] {
  const { words, space } = wordsOf(text);
  const most = Math.min(space === "" ? END_PIECES : END_WORDS, Math.floor(words.length / 2));
  return most === 0 ? [text] : [words.slice(0, most), words.slice(-most)].map((some) => some.join(space).trim());
}

function firstWords(text: string, count: number): string {
  const { words, space } = wordsOf(text);
  return words.slice(0, count).join(space).trim();
}

function lastWords(text: string, count: number): string {
  const { words, space } = wordsOf(text);
  return words.slice(-count).join(space).trim();
}

/** Text in words and what stands between them. A fragment must not end inside a word as the browser divides the text. */
function wordsOf(text: string): { words: string[]; space: string } {
  const spaced = text.split(" ");
  if (spaced.every((word) => word.length <= LONGEST_WORD)) return { words: spaced, space: " " };
  const pieces = Array.from(new Intl.Segmenter(undefined, { granularity: "word" }).segment(text), ({ segment }) => segment);
  return { words: pieces.every((word) => word.length <= LONGEST_WORD) ? pieces : Array.from(text), space: "" };
}

/** A dash, a comma or an ampersand would be read as syntax. */
function encode(words: string): string {
  return encodeURIComponent(words.replace(/\p{Cs}/gu, "\uFFFD")).replace(/-/g, "%2D");
}
