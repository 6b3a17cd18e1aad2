import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import type { Correction } from "../extension/overlay/corrections.ts";
import { DEFAULT_SETTINGS } from "../extension/overlay/settings.ts";
import { changeCorrections, correctionsFor, loadSettings, saveSettings } from "./store.ts";

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  Object.assign(globalThis, { localStorage: { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value) } });
});

const bo: Correction = { kind: "not_a_name", name: "Bo", label: "PERSON" };
const quay: Correction = { kind: "label", name: "Quay", from: "ORG", to: "FAC" };
const no: Correction = { kind: "speaker", address: "", parts: [{ words: "“No.”", before: 0 }], speaker: "Ada Nwosu" };

test("a corrected name holds for all that is read, a corrected speaker for the same text alone, and neither is stored", () => {
  changeCorrections("one", { added: [bo, no], removed: [] });
  changeCorrections("two", { added: [quay], removed: [] });
  assert.deepEqual(correctionsFor("one"), [bo, quay, no]);
  assert.deepEqual(correctionsFor("two"), [bo, quay]);
  changeCorrections("two", { added: [], removed: [bo, no] });
  assert.deepEqual(correctionsFor("one"), [quay, no]);
  changeCorrections("one", { added: [], removed: [no] });
  assert.deepEqual(correctionsFor("one"), [quay]);
  assert.deepEqual([...kept], []);
});

test("settings are kept", () => {
  saveSettings({ ...DEFAULT_SETTINGS, view: "page", hidden: ["DATE"] });
  assert.deepEqual(loadSettings(), { ...DEFAULT_SETTINGS, view: "page", hidden: ["DATE"] });
});

test("settings that are damaged, or cannot be read or kept, are the usual ones", () => {
  for (const damaged of ["{", "null", "[1, {}]", '{"view":"both"}']) {
    kept.set("pressglass-settings", damaged);
    assert.deepEqual(loadSettings(), DEFAULT_SETTINGS);
  }
  Object.assign(globalThis, { localStorage: undefined });
  assert.deepEqual(loadSettings(), DEFAULT_SETTINGS);
  saveSettings(DEFAULT_SETTINGS);
});
