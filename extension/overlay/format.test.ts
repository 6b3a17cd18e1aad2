import assert from "node:assert/strict";
import { test } from "node:test";
import type { Value } from "../shared/analysis.ts";
import { safeImage, safeLink, wikipediaSearch } from "./address.ts";
import { formatPublished, formatValue, readingMinutes } from "./format.ts";
import { DEFAULT_SETTINGS, readSettings } from "./settings.ts";
import { commandOf } from "./shortcuts.ts";

const values: [value: Value, locale: string, expected: string][] = [
  [{ type: "date", start: "2026-03-03", end: "2026-03-04" }, "en-US", "Tuesday, March 3, 2026"],
  [{ type: "date", start: "2026-03-03", end: "2026-03-04" }, "de", "Dienstag, 3. März 2026"],
  [{ type: "date", start: "2027-03-01", end: "2027-04-01" }, "en-GB", "March 2027"],
  [{ type: "date", start: "0079-01-01", end: "0080-01-01" }, "en-GB", "79"],
  [{ type: "date", start: "-000043-01-01", end: "-000042-01-01" }, "en-GB", "44 BC"],
  [{ type: "date", start: "-000499-01-01", end: "-000399-01-01" }, "en-GB", "500–401 BC"],
  [{ type: "date", start: "-000043-03-15", end: "-000043-03-16" }, "en-GB", "Friday, 15 March 44 BC"],
  [{ type: "date", start: "-000043-03-15", end: "-000043-03-18" }, "en-GB", "15–17 Mar 44 BC"],
  [{ type: "date", start: "-000009-01-01", end: "0011-01-01" }, "en-GB", "10 BC–10 AD"],
  [{ type: "date", start: "1951-01-01", end: "1952-01-01" }, "en-GB", "1951"],
  [{ type: "date", start: "1990-01-01", end: "2000-01-01" }, "en-GB", "1990–1999"],
  [{ type: "date", start: "2026-03-02", end: "2026-03-09" }, "en-GB", "2–8 Mar 2026"],
  [{ type: "date", start: "sometime", end: "" }, "en-GB", "sometime"],
  [{ type: "time", start: "2026-03-03T18:30", end: "2026-03-03T18:30" }, "en-GB", "3 March 2026, 18:30"],
  [{ type: "time", start: "T09:00+01:00", end: "T11:00+01:00" }, "en-GB", "09:00–11:00 (UTC+01:00)"],
  [{ type: "duration", duration: "P79Y", to: null }, "en-GB", "79 years"],
  [{ type: "duration", duration: "P1DT2H", to: null }, "en-GB", "1 day, 2 hours"],
  [{ type: "duration", duration: "P3Y", to: "P5Y" }, "en-GB", "3–5 years"],
  [{ type: "duration", duration: "P1W", to: "P2W" }, "de", "1–2 Wochen"],
  [{ type: "duration", duration: "P1DT2H", to: "P2DT2H" }, "en-GB", "1 day, 2 hours–2 days, 2 hours"],
  [{ type: "duration", duration: "long", to: null }, "en-GB", "long"],
  [{ type: "money", currency: "USD", amount: 12_900_000_000, to: null }, "en-US", "$12,900,000,000"],
  [{ type: "money", currency: "USD", amount: 5_000_000, to: 10_000_000 }, "en-US", "$5,000,000–$10,000,000"],
  [{ type: "money", currency: "EUR", amount: 0.5, to: 2 }, "de", "0,50–2,00 €"],
  [{ type: "money", currency: "?", amount: 3, to: 4 }, "en-GB", "? 3–4"],
  [{ type: "money", currency: "EUR", amount: 1.5, to: null }, "de", "1,50 €"],
  [{ type: "money", currency: "?", amount: 3, to: null }, "en-GB", "? 3"],
  [{ type: "percent", number: 4.2, to: null }, "de", "4,2 %"],
  [{ type: "percent", number: 4, to: 3 }, "en-GB", "4–3 %"],
  [{ type: "quantity", amount: 0, to: 60, unit: "mile per hour" }, "en-GB", "0–60 miles per hour"],
  [{ type: "quantity", amount: 1, to: 2, unit: "light-year" }, "en-GB", "1–2 light-years"],
  [{ type: "quantity", amount: 5, to: 5, unit: "mile" }, "en-GB", "5 miles"],
  [{ type: "quantity", amount: 3, to: null, unit: "mile" }, "en-GB", "3 miles"],
  [{ type: "quantity", amount: 1, to: null, unit: "mile" }, "en-GB", "1 mile"],
  [{ type: "quantity", amount: 5.75, to: null, unit: "foot" }, "en-US", "5.75 feet"],
  [{ type: "quantity", amount: 3, to: null, unit: "inch" }, "en-US", "3 inches"],
  [{ type: "quantity", amount: 12, to: null, unit: "stone" }, "en-US", "12 stone"],
  [{ type: "quantity", amount: 2, to: null, unit: "gallon" }, "en-GB", "2 gallons"],
  [{ type: "quantity", amount: 60, to: null, unit: "mile per hour" }, "en-GB", "60 miles per hour"],
  [{ type: "quantity", amount: 38, to: null, unit: "kilometre per litre" }, "en-US", "38 kilometers per liter"],
  [{ type: "quantity", amount: 5, to: null, unit: "kilometre" }, "de", "5 Kilometer"],
  [{ type: "quantity", amount: 30, to: null, unit: "degree Celsius" }, "en-GB", "30 degrees Celsius"],
  [{ type: "quantity", amount: 900, to: null, unit: "square foot" }, "en-GB", "900 square feet"],
  [{ type: "quantity", amount: 2, to: null, unit: "acre-foot" }, "en-GB", "2 acre-feet"],
  [{ type: "quantity", amount: 2, to: null, unit: "light-year" }, "en-GB", "2 light-years"],
  [{ type: "quantity", amount: 3, to: null, unit: "gigahertz" }, "en-GB", "3 gigahertz"],
  [{ type: "quantity", amount: 300, to: null, unit: "part per million" }, "en-GB", "300 parts per million"],
  [{ type: "quantity", amount: 2, to: null, unit: "barrel of oil equivalent per day" }, "en-GB", "2 barrels of oil equivalent per day"],
  [{ type: "quantity", amount: 1, to: null, unit: "square foot" }, "en-GB", "1 square foot"],
  [{ type: "quantity", amount: 4, to: null, unit: "" }, "en-GB", "4"],
  [{ type: "country", country: "DK" }, "en-GB", "Denmark"],
];

/** Versions of the locale data differ in the spaces that they use. */
function plain(text: string | null): string | undefined {
  return text?.replace(/\s*–\s*/gu, "–").replace(/\s/gu, " ");
}

test("values in the reader's locale", () => {
  for (const [value, locale, expected] of values) {
    assert.equal(plain(formatValue(value, locale)), expected, JSON.stringify(value));
  }
});

test("a published day is the page's own, not moved to the reader's zone", () => {
  assert.equal(formatPublished("2026-03-03T23:30:00-08:00"), "3 March 2026");
  assert.equal(formatPublished("2026-03"), "1 March 2026");
  assert.equal(formatPublished("spring"), "spring");
});

test("reading time is never nothing", () => {
  assert.equal(readingMinutes("", "en"), 1);
  assert.equal(readingMinutes("word ".repeat(2380), "en"), 10);
});

test("only harmless schemes are linked", () => {
  const base = "https://a.example/b/c";
  const cases: [href: string, link: string | null, image: string | null][] = [
    ["d", "https://a.example/b/d", "https://a.example/b/d"],
    ["//e.example/", "https://e.example/", "https://e.example/"],
    ["mailto:x@y.example", "mailto:x@y.example", null],
    ["javascript:alert(1)", null, null],
    [" JaVaScRiPt:alert(1)", null, null],
    ["java\nscript:alert(1)", null, null],
    ["data:text/html,x", null, null],
    ["file:///etc/passwd", null, null],
    ["blob:https://a.example/1", null, null],
    ["http://[", null, null],
  ];
  for (const [href, link, image] of cases) {
    assert.equal(safeLink(href, base), link, href);
    assert.equal(safeImage(href, base), image, href);
  }
  assert.equal(safeLink("relative", ""), null);
});

test("Wikipedia is searched in the article's language", () => {
  assert.equal(wikipediaSearch("Xi Jinping", "de-AT"), "https://de.wikipedia.org/w/index.php?search=Xi+Jinping");
  assert.equal(wikipediaSearch("A&B", null), "https://en.wikipedia.org/w/index.php?search=A%26B");
  assert.equal(wikipediaSearch("x", "evil.example/"), "https://en.wikipedia.org/w/index.php?search=x");
});

test("stored settings are checked", () => {
  for (const stored of [undefined, null, 7, "x", [], { textSize: "big", theme: "neon", hidden: "PERSON" }]) {
    assert.deepEqual(readSettings(stored), DEFAULT_SETTINGS);
  }
  const read = readSettings({ textSize: 400, view: "page", hidden: ["DATE", "ALIEN"], quotes: false });
  assert.deepEqual(read, { ...DEFAULT_SETTINGS, textSize: 28, view: "page", hidden: ["DATE"], quotes: false });
});

test("keys", () => {
  const press = { key: "", ctrlKey: false, metaKey: false, altKey: false, isComposing: false };
  const cases: [key: string, ours: boolean, typing: boolean, expected: string | null, held?: Partial<typeof press>][] = [
    ["Escape", false, false, "leave"], ["Escape", true, true, "leave"], ["v", false, false, "switch"], ["v", false, true, null],
    ["v", false, false, null, { ctrlKey: true }], ["n", false, false, null], ["n", true, false, "next-name"], ["Q", true, false, "previous-quote"],
    ["/", true, true, null], ["Escape", true, true, null, { isComposing: true }], ["constructor", true, false, null],
  ];
  for (const [key, ours, typing, expected, held] of cases) {
    assert.equal(commandOf({ ...press, ...held, key }, { ours, typing }), expected, `${key} ours=${ours} typing=${typing}`);
  }
});
