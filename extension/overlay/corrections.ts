/**
 * What a reader has corrected, and how it changes an analysis. Pure: storage is the host's.
 *
 * Corrections of names hold on every later page; one of a speaker holds for that quote at that address.
 */

import type { Label } from "../shared/analysis.ts";

export type Correction =
  /** "Monday Club" is not a name. */
  | { kind: "not_a_name"; name: string; label: Label }
  /** "Georgia" is a person here. */
  | { kind: "label"; name: string; from: Label; to: Label }
  /** "the Fund" is "International Monetary Fund". */
  | { kind: "same_as"; name: string; label: Label; as: string }
  /** Who said these words. */
  | { kind: "speaker"; address: string; words: string; speaker: string };
