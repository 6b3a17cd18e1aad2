/**
 * What changed between two lists of corrections. Tabs send changes, not lists, so that one does not undo what the reader
 * corrected in another meanwhile.
 */

import { withCorrection, type Correction } from "../overlay/corrections.ts";

export interface CorrectionChange {
  added: Correction[];
  removed: Correction[];
}

/** The newest are kept; more would only slow every page. */
export const MOST_CORRECTIONS = 2000;

/** What turns `before` into `after`, but for the order of what is in both. */
export function changeBetween(before: readonly Correction[], after: readonly Correction[]): CorrectionChange {
  return { added: without(after, before), removed: without(before, after) };
}

/** Makes a change in a list that others may have changed too. */
export function applyChange(corrections: readonly Correction[], { added, removed }: CorrectionChange): Correction[] {
  return added.reduce(withCorrection, without(corrections, removed)).slice(-MOST_CORRECTIONS);
}

function without(corrections: readonly Correction[], others: readonly Correction[]): Correction[] {
  const left = new Set(others.map(key));
  return corrections.filter((correction) => !left.has(key(correction)));
}

/** The same for equal corrections: the order of fields may change in the browser's store. */
function key(correction: Correction): string {
  return JSON.stringify(Object.entries(correction).sort(([a], [b]) => (a < b ? -1 : 1)));
}
