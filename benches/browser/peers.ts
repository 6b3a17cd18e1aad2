/** What readers would otherwise use, to be bundled into the measured page: Readability for cleaning, compromise for names. */

import { Readability } from "@mozilla/readability";
import nlp from "compromise";

/** What one call does, and how long it took, in milliseconds. */
export interface Timed {
  ms: number;
  characters: number;
}

/** Cleans the live page, as Firefox's reader view does: on a copy, since Readability changes what it reads. */
export function clean(): Timed & { text: string } {
  const before = performance.now();
  const text = new Readability(document.cloneNode(true) as Document).parse()?.textContent ?? "";
  return { ms: performance.now() - before, characters: text.length, text };
}

/** Names in a text: people, places, organisations. */
export function names(text: string): Timed {
  const before = performance.now();
  const document = nlp(text);
  const found = [document.people(), document.places(), document.organizations()].map((view) => view.out("array") as string[]);
  return { ms: performance.now() - before, characters: found.flat().join().length };
}
