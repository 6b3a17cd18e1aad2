import assert from "node:assert/strict";
import { test } from "node:test";
import { coreOptions, type Columns } from "../shared/columns.ts";
import { engine, type Core } from "./engine.ts";

const PAGE: Columns = { url: "", nodes: new Uint32Array(), attributes: new Uint32Array(), layout: new Int32Array(), text: "", values: "" };
const OPTIONS = coreOptions({ wholePage: false, indirect: false });

/** A core whose calls are noted and whose instance traps when `fails` says so; like a real one, a trapped instance traps ever after. */
function core(fails: { load?: number; call?: number }): Core & { log: string[] } {
  const log: string[] = [];
  let isTrapped = false;
  const call = (name: string): string => {
    log.push(name);
    isTrapped ||= (fails.call ?? 0) > 0;
    if (isTrapped) {
      fails.call = 0;
      throw new WebAssembly.RuntimeError("unreachable");
    }
    return name;
  };
  return {
    log,
    load: async () => {
      log.push("load");
      if ((fails.load ?? 0) > 0) {
        fails.load = 0;
        throw new TypeError("no such file");
      }
      return Promise.resolve();
    },
    reset: () => {
      log.push("reset");
      isTrapped = false;
    },
    analyze: () => call("analyze"),
    report: () => call("report"),
  };
}

test("the core is loaded once, before or with the first call", async () => {
  const fake = core({});
  const own = engine(fake);
  own.warm();
  assert.deepEqual(await own.report(PAGE, OPTIONS), { ok: true, value: "report" });
  assert.deepEqual(await own.analyze(PAGE, OPTIONS), { ok: true, value: "analyze" });
  assert.deepEqual(fake.log, ["load", "report", "analyze"]);
});

test("the core rehearses once, and not when it is called before it is loaded", async () => {
  for (const [isCalled, log] of [[false, ["load", "analyze", "report"]], [true, ["load", "report"]]] as const) {
    const fake = core({});
    const own = engine(fake);
    own.rehearse(() => PAGE);
    if (!isCalled) await Promise.resolve().then(() => own.rehearse(() => PAGE));
    if (!isCalled) await new Promise(setImmediate);
    assert.deepEqual(await own.report(PAGE, OPTIONS), { ok: true, value: "report" });
    assert.deepEqual(fake.log, log);
  }
});

test("an instance that trapped is never called again: the next call runs on a new one", async (t) => {
  const error = t.mock.method(console, "error", () => undefined);
  const fake = core({ call: 1 });
  const own = engine(fake);
  assert.deepEqual(await own.report(PAGE, OPTIONS), { ok: false });
  assert.deepEqual(await own.report(PAGE, OPTIONS), { ok: true, value: "report" });
  assert.deepEqual(await own.report(PAGE, OPTIONS), { ok: true, value: "report" });
  assert.deepEqual(fake.log, ["load", "report", "reset", "report", "report"]);
  assert.equal(error.mock.callCount(), 1);
});

test("a core that could not be loaded is loaded at the next call", async (t) => {
  t.mock.method(console, "error", () => undefined);
  const fake = core({ load: 1 });
  const own = engine(fake);
  own.warm();
  assert.deepEqual(await own.report(PAGE, OPTIONS), { ok: false });
  assert.deepEqual(await own.report(PAGE, OPTIONS), { ok: true, value: "report" });
  assert.deepEqual(fake.log, ["load", "load", "report"]);
});
