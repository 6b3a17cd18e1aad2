import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import type { Correction } from "../extension/overlay/corrections.ts";
import { changeCorrections, loadCorrections, loadSettings } from "./store.ts";

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  Object.assign(globalThis, { localStorage: { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value) } });
});

const bo: Correction = { kind: "not_a_name", name: "Bo", label: "PERSON" };
const quay: Correction = { kind: "label", name: "Quay", from: "ORG", to: "FAC" };

test("a change leaves alone what another tab has corrected meanwhile", async () => {
  await changeCorrections({ added: [bo], removed: [] });
  await changeCorrections({ added: [quay], removed: [] });
  assert.deepEqual(loadCorrections(), [bo, quay]);
  await changeCorrections({ added: [], removed: [bo] });
  assert.deepEqual(loadCorrections(), [quay]);
});

test("a change that the browser does not keep is told", async () => {
  Object.assign(globalThis, { localStorage: { getItem: () => null, setItem: () => { throw new DOMException("full", "QuotaExceededError"); } } });
  await assert.rejects(changeCorrections({ added: [bo], removed: [] }));
});

test("what is damaged, or cannot be read, counts as nothing", () => {
  for (const damaged of ["{", "null", "[1, {}]", '{"kind":"not_a_name"}']) {
    kept.set("pressglass-corrections", damaged);
    kept.set("pressglass-settings", damaged);
    assert.deepEqual(loadCorrections(), []);
    assert.equal(loadSettings().view, "reader");
  }
  Object.assign(globalThis, { localStorage: undefined });
  assert.deepEqual(loadCorrections(), []);
});
