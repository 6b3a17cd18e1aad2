import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHTML } from "linkedom";
import { evidenceWords, quoteCard } from "./card-quote.ts";
import { maker } from "./dom.ts";
import type { OverlayHost } from "./host.ts";
import { buildMarks } from "./marks.ts";
import { prepareReading } from "./reading.ts";
import { DEFAULT_SETTINGS } from "./settings.ts";
import type { Stage } from "./stage.ts";
import { analysisOf, type Written } from "./testing/fixture.ts";

const { document, Node, Element } = parseHTML("<!doctype html><body></body>");
Object.assign(globalThis, { Node });

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

/** The lines of the card of each quote that tell how its speaker is known. */
function origins(written: Written): string[] {
  const analysis = analysisOf(written);
  const reading = prepareReading(analysis, [], "");
  const host = { address: "", kept: "device", sourceText: () => null } as unknown as OverlayHost;
  const stage = { document, h: maker(document), host, settings: DEFAULT_SETTINGS, reading } as unknown as Stage;
  return reading.quotes.map(({ target }) => (quoteCard(stage, reading, target)?.children ?? [])
    .filter((child) => child instanceof Element && child.matches(".certainty, .evidence")).map((child) => child.textContent).join(" | "));
}

test("the card says that a speaker is named only where the words are a name", () => {
  const text = "Ada Nwosu came. “One,” said Ada Nwosu. “Two,” she said. “Three,” the minister added. “Four.” “Five,” said a voter. “Six,” he said. “Seven,” he said.";
  assert.deepEqual(origins({
    blocks: [{ kind: "paragraph", text }],
    names: [{ label: "PERSON", name: "Ada Nwosu" }],
    quotes: [
      { words: "“One,”", speaker: "Ada Nwosu", near: "Ada Nwosu", cue: "said" },
      { words: "“Two,”", speaker: "Ada Nwosu", near: "she", cue: "said" },
      { words: "“Three,”", speaker: "Ada Nwosu", near: "the minister", cue: "added", via: "Reuters" },
      { words: "“Four.”", speaker: "Ada Nwosu" },
      { words: "“Five,”", speaker: "a voter", near: "a voter" },
      { words: "“Six,”", speaker: "Ada Nwosu", near: "he", cue: "said", confidence: 0.6 },
      { words: "“Seven,”", speaker: "Ada Nwosu", near: "he", cue: "said", confidence: 0.3 },
    ],
  }), [
    "Speaker named in the text | Read from said Ada Nwosu",
    "Speaker read from she said",
    "Speaker read from the minister added, by way of Reuters",
    "Speaker clear from the text",
    "Speaker read from a voter",
    "Probably the speaker | Read from he said",
    "The text leaves the speaker unclear | Read from he said",
  ]);
});
