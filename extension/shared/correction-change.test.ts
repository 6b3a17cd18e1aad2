import assert from "node:assert/strict";
import { test } from "node:test";
import type { Correction } from "../overlay/corrections.ts";
import { applyChange, changeBetween } from "./correction-change.ts";

const monday: Correction = { kind: "not_a_name", name: "Monday", label: "ORG" };
const georgia: Correction = { kind: "label", name: "Georgia", from: "GPE", to: "PERSON" };
const law: Correction = { kind: "label", name: "Georgia", from: "GPE", to: "LAW" };
const fund: Correction = { kind: "same_as", name: "the Fund", label: "ORG", as: "International Monetary Fund" };

const changes: [what: string, before: Correction[], after: Correction[], stored: Correction[], expected: Correction[]][] = [
  ["one more, while another tab added one", [], [monday], [fund], [fund, monday]],
  ["one taken back, while another tab added one", [monday], [], [monday, fund], [fund]],
  ["another for the same name", [georgia], [law], [georgia, fund], [fund, law]],
  ["the same name corrected in both tabs: the later stays", [], [law], [georgia], [law]],
  ["equal ones with fields in another order", [monday], [], [{ label: "ORG", name: "Monday", kind: "not_a_name" }], []],
  ["nothing", [monday], [monday], [fund], [fund]],
  ["taken back in both tabs", [monday], [], [], []],
];

for (const [what, before, after, stored, expected] of changes) {
  test(`corrections are merged: ${what}`, () => {
    assert.deepEqual(applyChange(stored, changeBetween(before, after)), expected);
  });
}
