import assert from "node:assert/strict";
import { test } from "node:test";
import { prepareReading } from "./reading.ts";
import { DEFAULT_SETTINGS, type Settings } from "./settings.ts";
import { foundInWords } from "./stage.ts";
import { analysisOf } from "./testing/fixture.ts";

const reading = prepareReading(analysisOf({
  blocks: [{ kind: "paragraph", text: "“No,” said Ada. She added that Bo would stay." }],
  names: [{ label: "PERSON", name: "Ada" }, { label: "PERSON", name: "Bo" }],
  quotes: [{ words: "“No,”", speaker: "Ada" }, { words: "that Bo would stay", speaker: "Ada", kind: "indirect" }],
}), [], "");

const found: [what: string, change: Partial<Settings>, expected: string][] = [
  ["reported speech is not counted where it is not listed", {}, "2 names and 1 quote found"],
  ["reported speech is counted where it is listed", { indirect: true }, "2 names and 2 quotes found"],
  ["what is not highlighted is listed all the same", { quotes: false, hidden: ["PERSON"] }, "2 names and 1 quote found"],
];

for (const [what, change, expected] of found) {
  test(what, () => assert.equal(foundInWords(reading, { ...DEFAULT_SETTINGS, ...change }), expected));
}
