import assert from "node:assert/strict";
import { test } from "node:test";
import { readText, sourceOf } from "./input.ts";

const utf8 = new TextEncoder();
const latin1 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Uint16Array.from(`\ufeff${text}`, (character) => character.charCodeAt(0)).buffer);

test("a file is read in its encoding", async () => {
  const cases: [what: string, bytes: Uint8Array<ArrayBuffer>, expected: string][] = [
    ["UTF-8", utf8.encode("Brücke"), "Brücke"],
    ["UTF-8 with a mark", utf8.encode("\ufeffBrücke"), "Brücke"],
    ["UTF-16 with a mark", utf16("Brücke"), "Brücke"],
    ["declared", latin1('<meta charset="windows-1252">Brücke'), '<meta charset="windows-1252">Brücke'],
    ["declared as UTF-16, which it cannot be", utf8.encode("<meta charset=utf-16>Brücke"), "<meta charset=utf-16>Brücke"],
    ["declared as what nobody knows", latin1("<meta charset=x-none>Brücke"), "<meta charset=x-none>Brücke"],
    ["declared as UTF-8, with a mistake in it", latin1("<meta charset=utf-8>Br\xfccke"), "<meta charset=utf-8>Br\ufffdcke"],
    ["nothing declared, and no UTF-8", latin1("Br\xfccke"), "Brücke"],
    ["empty", new Uint8Array(), ""],
  ];
  for (const [what, bytes, expected] of cases) assert.equal(await readText(new Blob([bytes])), expected, what);
});

test("text with a tag that only pages have is a page", () => {
  assert.equal(sourceOf("a <b> c, 1 < 2").kind, "text");
  assert.equal(sourceOf("<P class=x>one").kind, "html");
});
