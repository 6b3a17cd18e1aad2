/** Settings and corrections of this page, kept in the browser where it allows that. */

import { readCorrections, type Correction } from "../extension/overlay/corrections.ts";
import { readSettings, type Settings } from "../extension/overlay/settings.ts";
import { applyChange, type CorrectionChange } from "../extension/shared/correction-change.ts";

export function loadSettings(): Settings {
  return readSettings(load("settings"));
}

export function saveSettings(settings: Settings): void {
  save("settings", settings);
}

export function loadCorrections(): Correction[] {
  return readCorrections(load("corrections"));
}

/** Makes a change in the kept list, which another tab may have changed meanwhile; rejects where nothing can be kept. */
export function changeCorrections(change: CorrectionChange): Promise<void> {
  return save("corrections", applyChange(loadCorrections(), change)) ? Promise.resolve() : Promise.reject(new Error("storage is off or full"));
}

function load(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(`pressglass-${key}`) ?? "null");
  } catch {
    return null;
  }
}

/** Whether the browser keeps the value; else the choice holds for this visit. */
function save(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(`pressglass-${key}`, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
