import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHTML } from "linkedom";
import type { Correction } from "../overlay/corrections.ts";
import { maker } from "../overlay/dom.ts";
import { DEFAULT_SETTINGS, readSettings, type Settings } from "../overlay/settings.ts";
import { highlightControls, readingControls, type Form } from "./controls.ts";
import { correctionList, inWords } from "./corrections.ts";

const { document, Event } = parseHTML("<!doctype html><body></body>");
const h = maker(document);

const CORRECTIONS: Correction[] = [
  { kind: "not_a_name", name: "Monday Club", label: "ORG" },
  { kind: "label", name: "Georgia", from: "GPE", to: "PERSON" },
  { kind: "same_as", name: "the Fund", label: "ORG", as: "International Monetary Fund" },
  { kind: "speaker", address: "https://a.example/", parts: [{ words: "“No.”", before: 0 }, { words: "“Never.”", before: 1 }], speaker: "Ada Nwosu" },
];

const press = (element: Element | undefined): boolean | undefined => element?.dispatchEvent(new Event("click"));

/** The controls over settings that they change. */
function bind(controls: (form: Form) => HTMLElement[]): { elements: HTMLElement[]; settings(): Settings } {
  let settings: Settings = { ...DEFAULT_SETTINGS };
  const elements = controls({
    h,
    get settings() {
      return settings;
    },
    set: (change) => {
      settings = { ...settings, ...change };
    },
  });
  return { elements, settings: () => settings };
}

test("each correction is told in words", () => {
  assert.deepEqual(CORRECTIONS.map(inWords), [
    "“Monday Club” is not a name (organisation)",
    "“Georgia” is marked as person, not country, state or city",
    "“the Fund” is the same as “International Monetary Fund”",
    "“No.” … “Never.” was said by Ada Nwosu (https://a.example/)",
  ]);
});

test("one correction is forgotten, all are cleared at the second press", () => {
  let left: Correction[] | null = null;
  const [actions, list] = correctionList(h, CORRECTIONS, {
    change: (corrections) => {
      left = corrections;
    },
    add: () => undefined,
  });
  const buttons = [...list?.querySelectorAll("button") ?? []];
  assert.equal(buttons.length, CORRECTIONS.length);
  press(buttons[1]);
  assert.deepEqual(left, CORRECTIONS.filter((_, index) => index !== 1));
  left = null;
  const clear = [...actions?.querySelectorAll("button") ?? []].at(-1);
  press(clear);
  assert.equal(left, null);
  assert.equal(clear?.textContent, "Really clear all");
  press(clear);
  assert.deepEqual(left, []);
});

test("without corrections the page says where they come from, and some can be imported", () => {
  const files: File[] = [];
  const [hint, actions] = correctionList(h, [], { change: () => undefined, add: (file) => files.push(file) });
  assert.match(hint?.textContent ?? "", /None yet/);
  const input = actions?.querySelector("input");
  assert.ok(input);
  const file = new File(["[]"], "corrections.json");
  Object.assign(input, { files: [file] });
  input.dispatchEvent(new Event("change"));
  assert.deepEqual(files, [file]);
});

test("switches and menus set valid settings", () => {
  const highlights = bind(highlightControls);
  for (const input of highlights.elements.flatMap((element) => [...element.querySelectorAll("input")]).slice(0, 4)) {
    input.checked = !input.hasAttribute("checked");
    input.dispatchEvent(new Event("change"));
  }
  assert.deepEqual(highlights.settings(), { ...DEFAULT_SETTINGS, quotes: false, indirect: true, hidden: ["PERSON", "ORG"] });

  const reading = bind(readingControls);
  const size = reading.elements.flatMap((element) => [...element.querySelectorAll("input")])[0];
  assert.ok(size);
  size.value = "22";
  size.dispatchEvent(new Event("input"));
  assert.equal(reading.settings().textSize, 22);
  for (const form of [highlights, reading]) assert.deepEqual(readSettings(form.settings()), form.settings());
});
