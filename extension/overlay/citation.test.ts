import assert from "node:assert/strict";
import { test } from "node:test";
import { citeQuote, linkTo, textDirective } from "./citation.ts";

const cases: [what: string, source: [before: string, text: string, after: string], expected: string | null][] = [
  ["long enough to be found by itself", ["", "“We have waited for this since my grandmother lived,”", " said Ada"],
    "%E2%80%9CWe%20have%20waited%20for%20this%20since%20my%20grandmother%20lived%2C%E2%80%9D"],
  ["short words take words around them", ["in a statement on", "“boundless”", "friendship in February last year"],
    "a%20statement%20on-,%E2%80%9Cboundless%E2%80%9D,-friendship%20in%20February"],
  ["short words at the beginning of a block", ["", "“Never,”", " she said on Friday"], "%E2%80%9CNever%2C%E2%80%9D,-she%20said%20on"],
  ["a hyphen and an ampersand are no syntax", ["", "well-known Smith & Sons of the northern harbour", ""], "well%2Dknown%20Smith%20%26%20Sons%20of%20the%20northern%20harbour"],
  ["white space as the browser sees it", ["", "two\n   words and some more to make it long enough", ""], "two%20words%20and%20some%20more%20to%20make%20it%20long%20enough"],
  ["the page's own words, however broken", ["", "the invasion โ€“ or called it such, and more words here", ""],
    encodeURIComponent("the invasion โ€“ or called it such, and more words here")],
  ["a lone surrogate cannot be written", ["", "an emoji \ud83d broken in the middle of these words", ""], "an%20emoji%20%EF%BF%BD%20broken%20in%20the%20middle%20of%20these%20words"],
  ["nothing to look for", ["", "“…”", ""], null],
  ["empty", ["", "  ", ""], null],
];

test("text fragments", () => {
  for (const [what, [before, text, after], expected] of cases) assert.equal(textDirective({ before, text, after }), expected, what);
});

test("long text is given by its ends", () => {
  const words = Array.from({ length: 60 }, (_, index) => `word${index}`).join(" ");
  assert.equal(textDirective({ before: "", text: words, after: "" }), "word0%20word1%20word2%20word3%20word4,word55%20word56%20word57%20word58%20word59");
});

test("the ends of long text share no word", () => {
  const word = (letter: string): string => letter.repeat(25);
  const text = ["a", "b", "c", "d", "e", "f"].map(word).join(" ");
  const three = (...letters: string[]): string => letters.map(word).join("%20");
  assert.equal(textDirective({ before: "", text, after: "" }), `${three("a", "b", "c")},${three("d", "e", "f")}`);
  assert.equal(textDirective({ before: "", text: "“Yes, it is so.\n\nNo, it is not and never was.”", after: "" }),
    `${["“Yes,", "it", "is", "so.", "No,"].map(encodeURIComponent).join("%20")},${["is", "not", "and", "never", "was.”"].map(encodeURIComponent).join("%20")}`);
});

test("long text of a script without spaces is cut between words", () => {
  const text = "港の防波堤は来年の春までに直されると市長は記者団に語った。".repeat(5);
  const [first = "", last = ""] = (textDirective({ before: "", text, after: "" }) ?? "").split(",").map(decodeURIComponent);
  const borders = new Set(Array.from(new Intl.Segmenter(undefined, { granularity: "word" }).segment(text), ({ index }) => index));
  assert.ok(text.startsWith(first) && borders.has(first.length), first);
  assert.ok(text.endsWith(last) && borders.has(text.length - last.length), last);
});

test("long text without spaces is given by its ends too, and no character is broken", () => {
  const directive = textDirective({ before: "", text: "𠮷".repeat(300), after: "" }) ?? "";
  assert.ok(directive.length < 400, directive);
  assert.ok(decodeURIComponent(directive).startsWith("𠮷𠮷"));
});

test("a link drops the fragment of the address", () => {
  assert.equal(linkTo("https://a.example/b#c", null), "https://a.example/b");
  assert.equal(linkTo("https://a.example/b#c", { before: "x", text: "yes", after: "" }), "https://a.example/b#:~:text=x-,yes");
});

test("a quote is cited with speaker, headline, site and link", () => {
  const citation = { words: "“No,”", speaker: "Ada Nwosu", title: "Quay to close", site: "The Courier", address: "https://a.example/", source: null };
  assert.equal(citeQuote(citation), "“No,” — Ada Nwosu\nQuay to close, The Courier\nhttps://a.example/");
  assert.equal(citeQuote({ ...citation, speaker: null, title: null, site: null, address: "" }), "“No,”");
});
