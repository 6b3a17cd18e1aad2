/** Reads a file of exported corrections. A file may come from anybody: every field is checked, and one that is wrong is refused whole. */

import { isCorrection, type Correction } from "../overlay/corrections.ts";
import { MOST_CORRECTIONS } from "../shared/correction-change.ts";

export type Imported = { corrections: Correction[] } | { error: string };

/** Bytes of the largest file that is read; two thousand corrected speeches have about one megabyte. */
const LARGEST_FILE = 4_000_000;

/** The corrections of a file, or in plain words why they cannot be taken. */
export async function importCorrections(file: Blob): Promise<Imported> {
  if (file.size > LARGEST_FILE) return { error: "The file is too large to be an export of corrections" };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { error: "The file could not be read" };
  }
  return parseCorrections(text);
}

function parseCorrections(text: string): Imported {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return { error: "The file is not JSON" };
  }
  if (!Array.isArray(given)) return { error: "The file is not a list of corrections" };
  if (given.length === 0) return { error: "The file has no corrections in it" };
  if (given.length > MOST_CORRECTIONS) return { error: `The file has more than the ${MOST_CORRECTIONS} corrections that are kept` };
  const corrections: Correction[] = [];
  for (const [index, entry] of given.entries()) {
    if (!isCorrection(entry)) return { error: `Entry ${index + 1} of the file is not a correction` };
    corrections.push(entry);
  }
  return { corrections };
}
