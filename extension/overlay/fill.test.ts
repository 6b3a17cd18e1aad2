import assert from "node:assert/strict";
import { test } from "node:test";
import { fill, type Filling } from "./fill.ts";

/** A window whose next frame, and what is to be done after it, comes when the test says so. */
function frames(hidden = false): { window: Window; next: () => void } {
  const waiting: (() => void)[] = [];
  const later = (task: () => void): number => waiting.push(task);
  return {
    window: { document: { hidden }, requestAnimationFrame: later, setTimeout: later } as unknown as Window,
    next: () => {
      for (const task of waiting.splice(0)) task();
    },
  };
}

/** Fills with pieces of size 1, and notes them. */
function filling(pieces: number, enough: number, window: Window): { log: string[]; filling: Filling } {
  const log: string[] = [];
  function* steps(): Generator<number, void> {
    for (let piece = 1; piece <= pieces; piece++) {
      log.push(String(piece));
      yield 1;
    }
  }
  return { log, filling: fill(window, steps(), enough, () => log.push("done")) };
}

test("enough is made at once, the rest after the first frame", () => {
  const { window, next } = frames();
  const { log } = filling(4, 2, window);
  assert.deepEqual(log, ["1", "2"]);
  next();
  assert.deepEqual(log, ["1", "2"], "the frame is drawn first");
  next();
  assert.deepEqual(log, ["1", "2", "3", "4", "done"]);
});

test("what is less than enough is done at once", () => {
  const { log } = filling(2, 10, frames().window);
  assert.deepEqual(log, ["1", "2", "done"]);
});

test("the rest can be asked for at once, and is then not made again", () => {
  const { window, next } = frames();
  const { log, filling: own } = filling(3, 1, window);
  own.finish();
  assert.deepEqual(log, ["1", "2", "3", "done"]);
  own.finish();
  next();
  next();
  assert.equal(log.length, 4);
});

test("nothing more is made once it is stopped", () => {
  const { window, next } = frames();
  const { log, filling: own } = filling(3, 1, window);
  own.stop();
  next();
  next();
  own.finish();
  assert.deepEqual(log, ["1"]);
});

test("a document that is not shown has no frames to wait for", () => {
  assert.deepEqual(filling(3, 1, frames(true).window).log, ["1", "2", "3", "done"]);
});
