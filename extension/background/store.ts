/**
 * What is kept on the device: the reader's settings and corrections. Whatever was stored is read as valid values.
 *
 * Only extension pages and the background may read it: content scripts ask by message.
 */

import { readCorrections, type Correction } from "../overlay/corrections.ts";
import { readSettings, type Settings } from "../overlay/settings.ts";
import { applyChange, type CorrectionChange } from "../shared/correction-change.ts";

const SETTINGS = "settings";
const CORRECTIONS = "corrections";

export async function readStore(): Promise<{ settings: Settings; corrections: Correction[] }> {
  const stored = await chrome.storage.local.get([SETTINGS, CORRECTIONS]);
  return { settings: readSettings(stored[SETTINGS]), corrections: readCorrections(stored[CORRECTIONS]) };
}

export async function saveSettings(settings: Settings): Promise<void> {
  await chrome.storage.local.set({ [SETTINGS]: settings });
}

/** Makes a change in the stored corrections; one after the other, whichever page of the extension asks. */
export async function changeCorrections(change: CorrectionChange): Promise<void> {
  await navigator.locks.request(CORRECTIONS, async () => {
    const { corrections } = await readStore();
    await chrome.storage.local.set({ [CORRECTIONS]: applyChange(corrections, change) });
  });
}

/** Keeps content scripts, which live in the pages' processes, from reading the store. */
export async function guardStore(): Promise<void> {
  const area: { setAccessLevel?: typeof chrome.storage.local.setAccessLevel } = chrome.storage.local;
  await area.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });
}
