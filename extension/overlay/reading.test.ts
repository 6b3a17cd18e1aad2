import assert from "node:assert/strict";
import { test } from "node:test";
import { readCorrections, speakerCorrection, withCorrection, type Correction } from "./corrections.ts";
import { countWords, prepareReading, type Reading } from "./reading.ts";
import { analysisOf, type WrittenQuote } from "./testing/fixture.ts";
import { HARBOUR } from "./testing/harbour.ts";

const ADDRESS = "https://courier.example/quay";

/** "PERSON: Ada 2, Bo 1" per group. */
function shown(reading: Reading): string[] {
  return reading.groups.map((group) => `${group.label}: ${group.names.map((name) => `${name.name} ${name.mentions.length}`).join(", ")}`);
}

const people = analysisOf({
  blocks: [{ kind: "paragraph", text: "Bo met Ada. Ada Nwosu left Georgia. The Fund paid; the International Fund paid Ada." }],
  names: [
    { label: "PERSON", name: "Bo" }, { label: "PERSON", name: "Ada Nwosu", words: ["Ada Nwosu", "Ada"] },
    { label: "GPE", name: "Georgia" }, { label: "ORG", name: "International Fund" }, { label: "ORG", name: "Fund", words: ["Fund"] },
  ],
});

const corrected: [what: string, corrections: Correction[], expected: string[]][] = [
  ["none", [], ["PERSON: Ada Nwosu 3, Bo 1", "ORG: Fund 1, International Fund 1", "GPE: Georgia 1"]],
  ["not a name", [{ kind: "not_a_name", name: "Bo", label: "PERSON" }], ["PERSON: Ada Nwosu 3", "ORG: Fund 1, International Fund 1", "GPE: Georgia 1"]],
  ["another type with the name stays", [{ kind: "not_a_name", name: "Bo", label: "ORG" }], ["PERSON: Ada Nwosu 3, Bo 1", "ORG: Fund 1, International Fund 1", "GPE: Georgia 1"]],
  ["wrong type", [{ kind: "label", name: "Georgia", from: "GPE", to: "PERSON" }], ["PERSON: Ada Nwosu 3, Bo 1, Georgia 1", "ORG: Fund 1, International Fund 1"]],
  ["the same as another", [{ kind: "same_as", name: "Fund", label: "ORG", as: "International Fund" }], ["PERSON: Ada Nwosu 3, Bo 1", "ORG: International Fund 2", "GPE: Georgia 1"]],
  ["the same as one that the page has not", [{ kind: "same_as", name: "Bo", label: "PERSON", as: "Bo Lindqvist" }], ["PERSON: Ada Nwosu 3, Bo Lindqvist 1", "ORG: Fund 1, International Fund 1", "GPE: Georgia 1"]],
  ["the same as one of another type", [{ kind: "same_as", name: "Georgia", label: "GPE", as: "Bo" }], ["PERSON: Ada Nwosu 3, Bo 2", "ORG: Fund 1, International Fund 1"]],
];

const washington = analysisOf({
  blocks: [{ kind: "paragraph", text: "Mr Washington went to Georgia. Denzel spoke; in D.C. it rained." }],
  names: [
    { label: "GPE", name: "Washington", words: ["D.C"] }, { label: "PERSON", name: "Washington", words: ["Washington"] },
    { label: "PERSON", name: "Denzel" }, { label: "ORG", name: "Denzel", words: ["Georgia"] },
  ],
});

const joined: [what: string, corrections: Correction[], expected: string[]][] = [
  ["none", [], ["PERSON: Washington 1, Denzel 1", "ORG: Denzel 1", "GPE: Washington 1"]],
  ["the same as one of its own type, where two types have the name", [{ kind: "same_as", name: "Denzel", label: "PERSON", as: "Washington" }],
    ["PERSON: Washington 2", "ORG: Denzel 1", "GPE: Washington 1"]],
  ["the right type has the name already", [{ kind: "label", name: "Denzel", from: "ORG", to: "PERSON" }], ["PERSON: Denzel 2, Washington 1", "GPE: Washington 1"]],
];

test("a correction joins a name with one of the same type, and leaves no name twice", () => {
  for (const [what, corrections, expected] of joined) assert.deepEqual(shown(prepareReading(washington, corrections, ADDRESS)), expected, what);
});

test("names stand by type, most mentioned first, with corrections made", () => {
  for (const [what, corrections, expected] of corrected) assert.deepEqual(shown(prepareReading(people, corrections, ADDRESS)), expected, what);
});

function speakers(quotes: WrittenQuote[], text: string, corrections: Correction[] = []): string[] {
  const analysis = analysisOf({ blocks: [{ kind: "paragraph", text }], quotes });
  return prepareReading(analysis, corrections, ADDRESS).speakers.map((speaker) =>
    `${speaker.name ?? "?"} ${Math.round(speaker.share * 100)}% ${speaker.speeches.map((speech) => speech.parts.length).join("+")}`);
}

const TWO = "“One two three,” said Ada. “Four five six,” she went on. “Seven eight,” said Bo.";
const shares: [what: string, quotes: WrittenQuote[], corrections: Correction[], expected: string[]][] = [
  ["by words, quotes of one group as one", [
    { words: "“One two three,”", speaker: "Ada", group: 0 }, { words: "“Four five six,”", speaker: "Ada", group: 0 }, { words: "“Seven eight,”", speaker: "Bo", group: 2 },
  ], [], ["Ada 75% 2", "Bo 25% 1"]],
  ["parts of one speech are one, also with another speech of hers between", [
    { words: "“One two three,”", speaker: "Ada", group: 0 }, { words: "“Four five six,”", speaker: "Ada", group: 1 }, { words: "“Seven eight,”", speaker: "Ada", group: 0 },
  ], [], ["Ada 100% 2+1"]],
  ["the unclear last, however much they say", [
    { words: "“One two three,”", speaker: "Ada", confidence: 0.4 }, { words: "“Four five six,”", speaker: null }, { words: "“Seven eight,”", speaker: "Bo" },
  ], [], ["Bo 25% 1", "? 75% 1+1"]],
  ["reported speech takes no share", [
    { words: "“One two three,”", speaker: "Ada" }, { words: "“Seven eight,”", speaker: "Bo", kind: "indirect" },
  ], [], ["Ada 100% 1", "Bo 0% 1"]],
  ["a quote of the same speaker inside another is not told twice", [
    { words: "“One two three,”", speaker: "Ada" }, { words: "two", speaker: "Ada", parent: 0 },
  ], [], ["Ada 100% 1"]],
  ["a quote of somebody else inside another takes no share", [
    { words: "“One two three,”", speaker: "Ada" }, { words: "two", speaker: "Bo", parent: 0 },
  ], [], ["Ada 100% 1", "Bo 0% 1"]],
  ["a corrected speaker", [
    { words: "“Seven eight,”", speaker: "Bo", confidence: 0.2 },
  ], [{ kind: "speaker", address: ADDRESS, parts: [{ words: "“Seven eight,”", before: 0 }], speaker: "Cy" }], ["Cy 100% 1"]],
  ["a correction for another page is not used", [
    { words: "“Seven eight,”", speaker: "Bo" },
  ], [{ kind: "speaker", address: "https://other.example/", parts: [{ words: "“Seven eight,”", before: 0 }], speaker: "Cy" }], ["Bo 100% 1"]],
];

test("speakers have their share of the quoted words", () => {
  for (const [what, quotes, corrections, expected] of shares) assert.deepEqual(speakers(quotes, TWO, corrections), expected, what);
});

const paid = analysisOf({
  blocks: [{ kind: "paragraph", text: "“We pay,” said the Fund. “All of it,” the International Fund said. “Or some,” said Monday." }],
  names: [{ label: "ORG", name: "International Fund" }, { label: "ORG", name: "Fund" }, { label: "ORG", name: "Monday" }],
  quotes: [
    { words: "“We pay,”", speaker: "Fund" },
    { words: "“All of it,”", speaker: "International Fund", confidence: 0.4, candidates: [{ name: "Monday", p: 0.4 }, { name: "International Fund", p: 0.35 }, { name: "Fund", p: 0.25 }] },
    { words: "“Or some,”", speaker: "Monday" },
  ],
});

/** "Ada" of a clear quote, "? Ada 0.6 Bo 0.3" of an unclear one. */
function told(corrections: Correction[]): string[] {
  return prepareReading(paid, corrections, ADDRESS).quotes.map(({ speaker, likeliest }) =>
    speaker ?? ["?", ...likeliest.map(({ name, p }) => `${name} ${p.toFixed(2)}`)].join(" "));
}

const renamed: [what: string, corrections: Correction[], expected: string[]][] = [
  ["none", [], ["Fund", "? Monday 0.40 International Fund 0.35", "Monday"]],
  ["the same as another: candidates are one", [{ kind: "same_as", name: "Fund", label: "ORG", as: "International Fund" }], ["International Fund", "? International Fund 0.60 Monday 0.40", "Monday"]],
  ["not a name: no speaker, no candidate", [{ kind: "not_a_name", name: "Monday", label: "ORG" }], ["Fund", "? International Fund 0.35 Fund 0.25", "?"]],
  ["not a name of another type", [{ kind: "not_a_name", name: "Monday", label: "PERSON" }], ["Fund", "? Monday 0.40 International Fund 0.35", "Monday"]],
  ["the reader's own speaker stays", [
    { kind: "not_a_name", name: "Monday", label: "ORG" }, { kind: "speaker", address: ADDRESS, parts: [{ words: "“Or some,”", before: 0 }], speaker: "Monday" },
  ], ["Fund", "? International Fund 0.35 Fund 0.25", "Monday"]],
];

test("corrected names reach the speakers and candidates of quotes", () => {
  for (const [what, corrections, expected] of renamed) assert.deepEqual(told(corrections), expected, what);
});

const dam = analysisOf({
  blocks: [{ kind: "paragraph", text: "“No,” said Ada. “If the rain goes on,” he said, “we will open the dam.” “No,” said Bo. “Never.”" }],
  quotes: [
    { words: "“No,”", speaker: "Ada" }, { words: "“If the rain goes on,”", speaker: "Cy", group: 1 }, { words: "“we will open the dam.”", speaker: "Cy", group: 1 },
    { words: "“No,”", speaker: "Bo", group: 3, nth: 1 }, { words: "“Never.”", speaker: "Bo", group: 3 },
  ],
});

const speeches: [what: string, corrected: [quote: number, speaker: string][], expected: string[]][] = [
  ["all parts of a speech, from the first", [[1, "Di"]], ["Ada", "Di", "Di", "Bo", "Bo"]],
  ["all parts of a speech, from the last", [[2, "Di"]], ["Ada", "Di", "Di", "Bo", "Bo"]],
  ["not another quote with the same words", [[0, "Di"]], ["Di", "Cy", "Cy", "Bo", "Bo"]],
  ["a speech with words that somebody else said before", [[4, "Di"]], ["Ada", "Cy", "Cy", "Di", "Di"]],
  ["the later of two", [[1, "Di"], [2, "Ed"]], ["Ada", "Ed", "Ed", "Bo", "Bo"]],
];

test("a corrected speaker said the whole speech", () => {
  for (const [what, corrected, expected] of speeches) {
    const { quotes } = prepareReading(dam, [], ADDRESS);
    const corrections = corrected.reduce<Correction[]>((made, [index, speaker]) => {
      const quote = quotes[index];
      assert.ok(quote);
      return withCorrection(made, speakerCorrection(quotes, quote, ADDRESS, speaker));
    }, []);
    assert.equal(corrections.length, 1, what);
    // As a later visit finds them.
    const reading = prepareReading(dam, readCorrections(JSON.parse(JSON.stringify(corrections))), ADDRESS);
    assert.deepEqual(reading.quotes.map(({ speaker }) => speaker), expected, what);
    assert.equal(reading.speakers.flatMap((speaker) => speaker.speeches).length, 3, what);
  }
});

test("parts of a corrected speech are found by their words where the page parts speeches otherwise", () => {
  const { quotes } = prepareReading(dam, [], ADDRESS);
  const first = quotes[1];
  assert.ok(first);
  const correction = speakerCorrection(quotes, first, ADDRESS, "Di");
  const parted = { ...dam, quotes: dam.quotes.map((quote, index) => ({ ...quote, group: index })).slice(1) };
  assert.deepEqual(prepareReading(parted, [correction], ADDRESS).quotes.map(({ speaker }) => speaker), ["Di", "Di", "Bo", "Bo"]);
});

test("confidence becomes words, and the two likeliest are kept only where it is unclear", () => {
  const { quotes } = prepareReading(HARBOUR, [], ADDRESS);
  assert.deepEqual(quotes.map((quote) => quote.certainty), ["sure", "sure", "sure", "probable", "probable", "sure", "sure", "unclear"]);
  assert.deepEqual(quotes.at(-1)?.likeliest.map(({ name }) => name), ["Margarethe Oyelaran-Vestergaard", "VindKraft"]);
  assert.equal(quotes.at(-1)?.speaker, null);
  assert.deepEqual(quotes[0]?.likeliest, []);
});

test("words are counted as each language divides them", () => {
  const cases: [text: string, language: string | null, words: number][] = [
    ["It’s 4.2% more.", "en", 3], ["", "en", 0], ["— … —", "en", 0], ["ฉันรักภาษาไทย", "th", 4], ["one two", "not a tag!", 2], ["one two", null, 2],
  ];
  for (const [text, language, words] of cases) assert.equal(countWords(text, language), words, text);
  assert.ok(countWords("中国外交部宣布", "zh") >= 3);
});

test("a later correction of the same name takes the place of an earlier one", () => {
  const first: Correction = { kind: "not_a_name", name: "Bo", label: "PERSON" };
  const second: Correction = { kind: "label", name: "Bo", from: "PERSON", to: "ORG" };
  const other: Correction = { kind: "not_a_name", name: "Bo", label: "ORG" };
  assert.deepEqual(withCorrection(withCorrection([first], other), second), [other, second]);
});

test("stored corrections are checked", () => {
  const good: Correction = { kind: "label", name: "Bo", from: "PERSON", to: "ORG" };
  const bad = [null, 3, "x", {}, { kind: "label", name: "Bo", from: "PERSON", to: "ALIEN" }, { kind: "speaker", words: "x" }, { kind: "speaker", address: "", parts: [], speaker: "x" }, { kind: "speaker", address: "", parts: [{ words: "x", before: -1 }], speaker: "x" }, { kind: "else" }];
  assert.deepEqual(readCorrections([good, ...bad]), [good]);
  for (const other of bad) assert.deepEqual(readCorrections(other), []);
});
