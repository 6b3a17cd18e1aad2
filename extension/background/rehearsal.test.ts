import assert from "node:assert/strict";
import { test } from "node:test";
import { TEXT } from "../shared/codes.ts";
import { NODE_WORDS } from "../shared/columns.ts";
import { rehearsal } from "./rehearsal.ts";

test("the page is sound: depths go down one by one, and the texts are as long as the nodes say", () => {
  const { nodes, text } = rehearsal();
  let open = -1;
  let length = 0;
  for (let at = 0; at < nodes.length; at += NODE_WORDS) {
    const [code = NaN, depth = NaN, count = NaN] = nodes.slice(at, at + NODE_WORDS);
    assert.ok(depth <= open + 1 && (depth === 0) === (at === 0), `node ${at / NODE_WORDS}`);
    open = code === TEXT ? depth - 1 : depth;
    length += code === TEXT ? count + 1 : 0;
  }
  assert.equal(length, text.length);
});
