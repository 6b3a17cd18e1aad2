import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { DEFAULT_SETTINGS } from "../overlay/settings.ts";
import type { Correction } from "../overlay/corrections.ts";
import type { Request } from "../shared/messages.ts";
import { answer } from "./answer.ts";
import type { Engine } from "./engine.ts";

const SETTINGS = { ...DEFAULT_SETTINGS, textSize: DEFAULT_SETTINGS.textSize + 1 };
const CORRECTION: Correction = { kind: "not_a_name", name: "Monday Club", label: "ORG" };

/** What the browser keeps on the device, and every call that reached its store. */
let kept: Record<string, unknown> = {};
let calls: string[] = [];

/** A store like the browser's: it keeps copies, gives copies, and knows no more than the keys that it is asked for. */
const local = {
  get: (keys: string[]) => {
    calls.push("get");
    return Promise.resolve(structuredClone(Object.fromEntries(keys.filter((key) => key in kept).map((key) => [key, kept[key]]))));
  },
  set: (change: object) => {
    calls.push("set");
    Object.assign(kept, structuredClone(change));
    return Promise.resolve();
  },
};

const core: Engine = {
  warm: () => undefined,
  rehearse: () => undefined,
  analyze: () => Promise.resolve({ ok: true, value: "analysis" }),
  report: () => Promise.resolve({ ok: true, value: "report" }),
};

const ask = (request: Request, isPrivate: boolean): ReturnType<typeof answer> =>
  answer(request, { id: 7, incognito: isPrivate }, core, Promise.resolve());

beforeEach(() => {
  [kept, calls] = [{}, []];
  const locks = { request: (_: string, work: () => Promise<void>) => work() };
  Object.defineProperty(globalThis, "navigator", { configurable: true, value: { locks } });
  Object.assign(globalThis, { chrome: { storage: { local } } });
});
afterEach(() => void Reflect.deleteProperty(globalThis, "chrome"));

const CHANGES: Request[] = [
  { kind: "save_settings", settings: SETTINGS },
  { kind: "change_corrections", added: [CORRECTION], removed: [] },
];

test("for a window that is not private settings and corrections are kept, and given back", async () => {
  for (const change of CHANGES) assert.equal(await ask(change, false), null);
  assert.deepEqual(kept, { settings: SETTINGS, corrections: [CORRECTION] });
  assert.deepEqual(await ask({ kind: "state", elements: 1 }, false), { settings: SETTINGS, corrections: [CORRECTION], isPrivate: false });
});

test("for a private window nothing is kept, whatever it asks", async () => {
  const page = { url: "https://example.org/secret", nodes: new Uint32Array(), attributes: new Uint32Array(), layout: new Int32Array(), text: "", values: "" };
  const options = { wholePage: false, indirect: true, today: "2026-03-14" };
  for (const request of [...CHANGES, { kind: "analyze", page, options }, { kind: "report", page, options }] satisfies Request[]) await ask(request, true);
  assert.deepEqual([kept, calls], [{}, []]);
  assert.deepEqual(await ask({ kind: "state", elements: 1 }, true), { settings: DEFAULT_SETTINGS, corrections: [], isPrivate: true });
  assert.deepEqual([kept, calls], [{}, ["get"]]);
});

test("a private window has the settings of the others, and changes none of them", async () => {
  for (const change of CHANGES) await ask(change, false);
  const before = structuredClone(kept);
  await ask({ kind: "save_settings", settings: DEFAULT_SETTINGS }, true);
  await ask({ kind: "change_corrections", added: [], removed: [CORRECTION] }, true);
  assert.deepEqual(kept, before);
});
