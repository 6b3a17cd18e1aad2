import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_SETTINGS } from "../overlay/settings.ts";
import { coreOptions, type Columns } from "./columns.ts";
import { isAnswer, isRequest } from "./messages.ts";

const page: Columns = { url: "https://example.org/", nodes: new Uint32Array(3), attributes: new Uint32Array(), layout: new Int32Array(), text: "", values: "" };
const options = coreOptions({ wholePage: true, indirect: false });
const settings = { ...DEFAULT_SETTINGS };

test("requests are known by their shape", () => {
  const yes = (request: unknown): void => assert.equal(isRequest(request), true, JSON.stringify(request));
  const no = (request: unknown): void => assert.equal(isRequest(request), false, JSON.stringify(request));
  yes({ kind: "state", elements: 12 });
  yes({ kind: "analyze", page, options });
  yes({ kind: "report", page, options });
  yes({ kind: "save_settings", settings });
  yes({ kind: "change_corrections", added: [{ kind: "not_a_name", name: "Monday Club", label: "ORG" }], removed: [] });
  yes({ kind: "change_corrections", added: [], removed: [{ kind: "speaker", address: "https://example.org/", parts: [{ words: "“Yes”", before: 0 }], speaker: "Ada" }] });
  yes({ kind: "open_options" });
  yes({ kind: "blocked" });

  no(null);
  no("state");
  no({ kind: "steal" });
  no({ kind: "state" });
  no({ kind: "state", elements: -1 });
  no({ kind: "state", elements: 12, more: 1 });
  no({ kind: "analyze", page });
  no({ kind: "analyze", page: { ...page, nodes: [1, 2, 3] }, options });
  no({ kind: "analyze", page: { ...page, text: 5 }, options });
  no({ kind: "analyze", page, options: { ...options, today: "yesterday" } });
  no({ kind: "analyze", page, options: { ...options, eval: "1" } });
  no({ kind: "save_settings", settings: { ...settings, theme: "hotdog" } });
  no({ kind: "save_settings", settings: { ...settings, textSize: 5000 } });
  no({ kind: "change_corrections", added: [{ kind: "label", name: "Georgia", from: "GPE", to: "COUNTRY" }], removed: [] });
  no({ kind: "change_corrections", added: [{ kind: "not_a_name", name: "A".repeat(1e6), label: "ORG" }], removed: [] });
});

test("an outcome is a text or a failure", () => {
  assert.equal(isAnswer.analyze({ ok: true, value: "{}" }), true);
  assert.equal(isAnswer.analyze({ ok: false }), true);
  assert.equal(isAnswer.analyze({ ok: true }), false);
  assert.equal(isAnswer.analyze({ ok: true, value: {} }), false);
  assert.equal(isAnswer.analyze(undefined), false, "what a background that died leaves");
});

test("a state has valid settings and corrections", () => {
  assert.equal(isAnswer.state({ settings, corrections: [], isPrivate: false }), true);
  assert.equal(isAnswer.state({ settings: { ...settings, view: "both" }, corrections: [], isPrivate: false }), false);
  assert.equal(isAnswer.state({ settings, corrections: [{}], isPrivate: false }), false);
});
