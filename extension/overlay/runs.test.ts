import assert from "node:assert/strict";
import { test } from "node:test";
import { nest, type Marked, type Run } from "./runs.ts";

/** Marks as `name:start-end` with the strength of their first letter: q(uote) over n(ame) over e(mphasis). */
function marks(written: string): Marked<string>[] {
  return written.split(" ").filter((item) => item !== "").map((item) => {
    const [, value = "", start = "", end = ""] = /^(\w+):(\d+)-(\d+)$/.exec(item) ?? [];
    return { value, start: Number(start), end: Number(end), strength: { q: 3, n: 2, e: 1 }[value[0] ?? ""] ?? 0 };
  });
}

/** The tree with brackets; a part that is not the first of its range has a plus. */
function show(text: string, runs: readonly Run<string>[]): string {
  return runs.map((run) => (run.kind === "text"
    ? text.slice(run.start, run.end)
    : `${run.first ? "" : "+"}${run.value}(${show(text, run.children)})`)).join("");
}

const TEXT = "abcdefghij";
const cases: [what: string, marks: string, expected: string][] = [
  ["nothing", "", "abcdefghij"],
  ["one in the middle", "n:2-5", "abn(cde)fghij"],
  ["two beside each other", "n:0-2 e:2-4", "n(ab)e(cd)efghij"],
  ["a name inside a quote", "q:1-9 n:3-5", "aq(bcn(de)fghi)j"],
  ["the stronger outside where both have one extent", "e:2-5 n:2-5", "abn(e(cde))fghij"],
  ["emphasis that runs into a name is cut", "e:1-5 n:3-7", "ae(bc)n(+e(de)fg)hij"],
  ["emphasis that begins in a name is cut", "n:1-5 e:3-7", "an(bce(de))+e(fg)hij"],
  ["a name that crosses a quote's end is cut", "q:0-4 n:2-6", "q(abn(cd))+n(ef)ghij"],
  ["a name that crosses a quote's beginning is cut", "n:0-4 q:2-6", "n(ab)q(+n(cd)ef)ghij"],
  ["three levels", "q:0-10 n:2-8 e:3-5", "q(abn(ce(de)fgh)ij)"],
  ["empty ranges are dropped", "n:3-3", "abcdefghij"],
];

test("ranges become a tree", () => {
  for (const [what, written, expected] of cases) assert.equal(show(TEXT, nest(marks(written), 0, TEXT.length)), expected, what);
});

test("ranges are clipped to the block, and the rest of one that began before is not the first part", () => {
  assert.equal(show(TEXT, nest(marks("q:0-10"), 4, 7)), "+q(efg)");
});

test("every character stands in the tree exactly once, whatever crosses", () => {
  let seed = 7;
  const random = (below: number): number => (seed = (seed * 48271) % 2147483647) % below;
  for (let round = 0; round < 300; round += 1) {
    const written = Array.from({ length: 1 + random(9) }, () => {
      const start = random(10);
      return `${"qne"[random(3)]}:${start}-${start + 1 + random(10 - start)}`;
    }).join(" ");
    const read = (runs: readonly Run<string>[]): string =>
      runs.map((run) => (run.kind === "text" ? TEXT.slice(run.start, run.end) : read(run.children))).join("");
    assert.equal(read(nest(marks(written), 0, TEXT.length)), TEXT, written);
  }
});

test("many marks take no quadratic time", () => {
  const many = Array.from({ length: 40_000 }, (_, index): Marked<string> => ({ start: index * 3, end: index * 3 + 2, strength: 2, value: "n" }));
  const begun = performance.now();
  assert.equal(nest(many, 0, 120_000).length, 80_000);
  assert.ok(performance.now() - begun < 2000);
});
