import assert from "node:assert/strict";
import { test } from "node:test";
import type { Correction } from "../overlay/corrections.ts";
import { importCorrections, type Imported } from "./import.ts";

const CORRECTIONS: Correction[] = [
  { kind: "not_a_name", name: "Monday Club", label: "ORG" },
  { kind: "label", name: "Georgia", from: "GPE", to: "PERSON" },
  { kind: "same_as", name: "the Fund", label: "ORG", as: "International Monetary Fund" },
  { kind: "speaker", address: "https://a.example/", parts: [{ words: "“No.”", before: 0 }, { words: "“Never.”", before: 1 }], speaker: "Ada Nwosu" },
];

const read = (text: string): Promise<Imported> => importCorrections(new Blob([text]));

test("what was exported is imported", async () => {
  assert.deepEqual(await read(`${JSON.stringify(CORRECTIONS, null, 2)}\n`), { corrections: CORRECTIONS });
});

const [club, , , speech] = CORRECTIONS;
const refused: [what: string, text: string, error: RegExp][] = [
  ["nothing", "", /not JSON/],
  ["no JSON", "<html>", /not JSON/],
  ["no list", JSON.stringify(club), /not a list/],
  ["null", "null", /not a list/],
  ["an empty list", "[]", /no corrections/],
  ["too many", JSON.stringify(Array.from({ length: 2001 }, () => club)), /more than the 2000/],
  ["too large", " ".repeat(4_000_001), /too large/],
  ["an unknown kind", JSON.stringify([club, { ...club, kind: "is_a_name" }]), /^Entry 2 /],
  ["an unknown type", JSON.stringify([{ ...club, label: "ALIEN" }]), /^Entry 1 /],
  ["a type that every object has", JSON.stringify([{ ...club, label: "constructor" }]), /^Entry 1 /],
  ["a missing field", JSON.stringify([{ kind: "not_a_name", name: "Bo" }]), /^Entry 1 /],
  ["a field too many", JSON.stringify([club, club, { ...club, note: "" }]), /^Entry 3 /],
  ["a field that would change the prototype", `[{"kind":"not_a_name","name":"Bo","label":"ORG","__proto__":{}}]`, /^Entry 1 /],
  ["a name that is none", JSON.stringify([{ ...club, name: { toString: "x" } }]), /^Entry 1 /],
  ["a name that is too long", JSON.stringify([{ ...club, name: "x".repeat(10_001) }]), /^Entry 1 /],
  ["a speech without parts", JSON.stringify([{ ...speech, parts: [] }]), /^Entry 1 /],
  ["a part that is none", JSON.stringify([{ ...speech, parts: [{ words: "“No.”", before: -1 }] }]), /^Entry 1 /],
];

test("a file with anything wrong in it is refused, with the reason", async () => {
  for (const [what, text, error] of refused) {
    const imported = await read(text);
    assert.ok("error" in imported, what);
    assert.match(imported.error, error, what);
  }
});

test("a file that is gone is said to be unreadable", async () => {
  const gone = { size: 1, text: () => Promise.reject(new DOMException("gone", "NotFoundError")) } as unknown as Blob;
  assert.deepEqual(await importCorrections(gone), { error: "The file could not be read" });
});
