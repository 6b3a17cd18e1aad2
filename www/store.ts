/** What is kept of a visit: settings in the browser, where it allows that; corrections, which are of what was read, in this tab alone. */

import type { Correction } from "../extension/overlay/corrections.ts";
import { readSettings, type Settings } from "../extension/overlay/settings.ts";
import { applyChange, type CorrectionChange } from "../extension/shared/correction-change.ts";

const SETTINGS = "pressglass-settings";

export function loadSettings(): Settings {
  try {
    return readSettings(JSON.parse(localStorage.getItem(SETTINGS) ?? "null"));
  } catch {
    return readSettings(null);
  }
}

export function saveSettings(settings: Settings): void {
  try {
    localStorage.setItem(SETTINGS, JSON.stringify(settings));
  } catch {
    // Storage is off or full: the choice holds for this visit.
  }
}

/** Corrections of names, which hold for all that is read in this tab. */
let ofNames: Correction[] = [];
/** Corrections of speakers by what was read: a text without an address is known by nothing else. */
const ofSpeakers = new Map<string, Correction[]>();

/** The corrections that hold for what is read. */
export function correctionsFor(read: string): Correction[] {
  return [...ofNames, ...(ofSpeakers.get(read) ?? [])];
}

/** Makes a change in the corrections that hold for what is read. */
export function changeCorrections(read: string, { added, removed }: CorrectionChange): void {
  const isOfSpeaker = ({ kind }: Correction): boolean => kind === "speaker";
  const isOfName = (correction: Correction): boolean => !isOfSpeaker(correction);
  ofNames = applyChange(ofNames, { added: added.filter(isOfName), removed: removed.filter(isOfName) });
  const own = applyChange(ofSpeakers.get(read) ?? [], { added: added.filter(isOfSpeaker), removed: removed.filter(isOfSpeaker) });
  ofSpeakers.set(read, own);
}
