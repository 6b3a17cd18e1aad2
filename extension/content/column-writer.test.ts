import assert from "node:assert/strict";
import { test } from "node:test";
import { ATTRIBUTE_CODES, FLAGS, TAG_CODES } from "../shared/codes.ts";
import { ColumnWriter } from "./column-writer.ts";

const code = (name: string): number => TAG_CODES.get(name) ?? NaN;

test("nodes, attributes and layout become columns", () => {
  const writer = new ColumnWriter();
  const body = writer.element(code("body"), 0, 0);
  const p = writer.element(code("p"), FLAGS.BLOCK, 1);
  writer.attribute(ATTRIBUTE_CODES.get("class") ?? NaN, "lead");
  writer.attribute(ATTRIBUTE_CODES.get("id") ?? NaN, "é");
  writer.text("a\ud83d", 2);
  writer.text("\ude00b", 2);
  writer.flag(body, FLAGS.FIXED);
  const box = { x: 1.4, y: -2.6, width: 300.5, height: 1e12 };
  writer.layout(p, box, { size: 16.25, weight: 700, family: 3 });
  const columns = writer.finish("https://example.org/");
  assert.deepEqual([...columns.nodes], [code("body") | (FLAGS.FIXED << 16), 0, 0, code("p") | (FLAGS.BLOCK << 16), 1, 2, 0, 2, 2, 0, 2, 2]);
  assert.deepEqual([...columns.attributes], [ATTRIBUTE_CODES.get("class"), 4, ATTRIBUTE_CODES.get("id"), 1]);
  assert.deepEqual([...columns.layout], [1, 1, -3, 301, 0x7fffffff, 163, 700, 3]);
  assert.equal(columns.text, "a\ud83d\0\ude00b\0", "the halves of a surrogate pair stay apart");
  assert.equal(columns.values, "lead\0é\0");
  assert.deepEqual(writer.texts, [null, null, "a\ud83d", "\ude00b"]);
});
