import assert from "node:assert/strict";
import { test } from "node:test";
import { articleAsMarkdown } from "./markdown.ts";
import { prepareReading } from "./reading.ts";
import { analysisOf, type Written, type WrittenBlock } from "./testing/fixture.ts";
import { HARBOUR } from "./testing/harbour.ts";

const ADDRESS = "https://courier.example/2026/quay";

function markdown(written: Written): string {
  return articleAsMarkdown(prepareReading(analysisOf(written), [], ADDRESS), ADDRESS).trimEnd();
}

const blocks: [what: string, blocks: WrittenBlock[], expected: string][] = [
  ["a paragraph", [{ kind: "paragraph", text: "Plain." }], "Plain."],
  ["signs of Markdown in the text", [{ kind: "paragraph", text: "2 * 3 [x] _y_ <b>" }], "2 \\* 3 \\[x\\] \\_y\\_ \\<b\\>"],
  ["a paragraph that looks like a list", [{ kind: "paragraph", text: "1. May was cold" }], "1\\. May was cold"],
  ["a paragraph that looks like a heading", [{ kind: "paragraph", text: "# 1 in the charts" }], "\\# 1 in the charts"],
  ["headings never have level 1", [{ kind: "heading", level: 1, text: "Part" }], "## Part"],
  ["emphasis leaves the spaces outside", [{ kind: "paragraph", text: "a very big one", inline: [{ kind: "strong", words: " very " }] }], "a **very** big one"],
  ["a link", [{ kind: "paragraph", text: "see there", inline: [{ kind: "link", words: "there", href: "/a (b)" }] }], "see [there](<https://courier.example/a%20(b)>)"],
  ["a link with a scheme that may run code", [{ kind: "paragraph", text: "see there", inline: [{ kind: "link", words: "there", href: "javascript:alert(1)" }] }], "see there"],
  ["code in a line", [{ kind: "paragraph", text: "run a*b now", inline: [{ kind: "code", words: "a*b" }] }], "run `a*b` now"],
  ["a list, nested and numbered", [
    { kind: "list_item", level: 1, number: 1, text: "one" }, { kind: "list_item", level: 2, text: "inner" }, { kind: "list_item", level: 1, number: 2, text: "two" },
  ], "1. one\n    - inner\n2. two"],
  ["a quotation of two lines", [{ kind: "quote", text: "one\n# two" }], "> one\\\n> \\# two"],
  ["a paragraph of two lines", [{ kind: "paragraph", text: "12 High Street\n- Lisse" }], "12 High Street\\\n\\- Lisse"],
  ["a list item that looks like another list", [{ kind: "list_item", level: 1, text: "1. FC wins\nand again" }], "- 1\\. FC wins\\\n  and again"],
  ["a line under a line is no heading", [{ kind: "paragraph", text: "Sum\n--\n=" }], "Sum\\\n\\--\\\n\\="],
  ["a heading that ends in signs", [{ kind: "heading", level: 2, text: "The rise\nof C #" }], "## The rise of C \\#"],
  ["what looks like a character reference", [{ kind: "paragraph", text: "AT&T wrote &lt; and &#38;" }], "AT&T wrote \\&lt; and \\&#38;"],
  ["code in a line with backticks", [{ kind: "paragraph", text: "a``b`c", inline: [{ kind: "code", words: "a``b`c" }] }], "``` a``b`c ```"],
  ["code with fences in it", [{ kind: "preformatted", text: "```\nx\n```" }], "````\n```\nx\n```\n````"],
  ["a table", [{ kind: "table", text: "", rows: [["a", "b"], ["1", "2|3"]] }], "| a | b |\n| --- | --- |\n| 1 | 2\\|3 |"],
  ["a table with empty columns", [{ kind: "table", text: "", rows: [["a", "b", ""], ["1", "", ""]] }], "| a | b |\n| --- | --- |\n| 1 |  |"],
  ["a link to no address of the web", [{ kind: "paragraph", text: "write me", inline: [{ kind: "link", words: "me", href: "mailto:a <b>(c)" }] }],
    "write [me](<mailto:a%20%3Cb%3E(c)>)"],
];

test("blocks as Markdown", () => {
  for (const [what, written, expected] of blocks) assert.equal(markdown({ blocks: written }), expected, what);
});

test("an article has its title, its facts and its quotes with their speakers", () => {
  const text = articleAsMarkdown(prepareReading(HARBOUR, [], ADDRESS), ADDRESS);
  assert.ok(text.startsWith("# Port of Lisse to close its coal quay in 2027, ending a century of black dust\n\nAda Nwosu, Bo Lindqvist · "));
  assert.ok(text.includes(`<${ADDRESS}>`));
  assert.ok(text.includes("![Cranes over a heap of coal, a white church behind](https://courier.example/img/quay.jpg)"));
  assert.ok(text.includes("**Tomás Ferreira** (50% of the quoted words)\n\n- “We have waited for this since my grandmother hung out her sheets in 1951,” … “She never lived to see a clean one.”\n- “weep"));
  assert.ok(text.includes("- “They call it a transition,” … “For us it is a closure.” (probably)"));
  assert.ok(text.includes("**Speaker unclear** (7% of the quoted words)\n\n- “if the wind allows”"));
});

test("a title known from the metadata alone stands on top", () => {
  assert.equal(markdown({ title: "T*", blocks: [{ kind: "paragraph", text: "x" }] }), "# T\\*\n\nx");
});
