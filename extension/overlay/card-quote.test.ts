import assert from "node:assert/strict";
import { test } from "node:test";
import { evidenceWords } from "./card-quote.ts";
import { buildMarks } from "./marks.ts";
import { prepareReading } from "./reading.ts";
import { DEFAULT_SETTINGS } from "./settings.ts";
import { analysisOf } from "./testing/fixture.ts";

const TEXT = "Ada Nwosu, who was tired, told us “No,” said Bo.\nSaid-so Cy";

const cases: [what: string, words: string[], expected: string][] = [
  ["words apart keep their gap", ["Ada Nwosu", "told"], "Ada Nwosu … told"],
  ["in the order of the text", ["told", "Ada Nwosu"], "Ada Nwosu … told"],
  ["neighbours stand together", ["Bo", "said"], "said Bo"],
  ["a line break is a space", ["Said-so Cy", "Bo."], "Bo. Said-so Cy"],
  ["no space where the text has none", ["Said", "-so"], "Said-so"],
  ["one inside the other is told once", ["Ada Nwosu", "Nwosu"], "Ada Nwosu"],
  ["one alone", ["Bo"], "Bo"],
  ["none", [], ""],
];

test("the evidence reads as the text does, with gaps shown", () => {
  for (const [what, words, expected] of cases) {
    const spans = words.map((word): [number, number] => [TEXT.indexOf(word), TEXT.indexOf(word) + word.length]);
    assert.equal(evidenceWords(TEXT, spans), expected, what);
  }
});

test("the words of the speaker and those that report are marked, to be lit with the quote", () => {
  const text = "Ada told us: “No.” “Yes,” it says.";
  const analysis = analysisOf({
    blocks: [{ kind: "paragraph", text }],
    quotes: [{ words: "“No.”", speaker: "Ada", near: "Ada", cue: "told" }, { words: "“Yes,”", speaker: null }],
  });
  const marks = buildMarks(prepareReading(analysis, [], ""), DEFAULT_SETTINGS).within(0, text.length);
  const evidence = marks.filter((mark) => mark.value.kind === "evidence").map((mark) => text.slice(mark.start, mark.end));
  assert.deepEqual(evidence, ["Ada", "told"]);
});
