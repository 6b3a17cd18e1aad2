/**
 * Fills a place a little at a time: what the eye sees first is made at once, the rest in short slices after the first frame.
 *
 * Takes steps, each of which makes one piece and puts it in its place behind those before; knows nothing of what they are.
 */

/** Makes one piece at each step, and says how much of the place it fills, in a unit of its own. */
export type Steps = Iterator<number, void>;

export interface Filling {
  /** Makes now all that is left. */
  finish(): void;
  /** Makes no more. */
  stop(): void;
}

/** Milliseconds of a slice: with the layout that follows it leaves room in a frame of 60 Hz. */
const SLICE_MS = 6;

/** Makes `enough` at once and then the rest; calls `done` when all is there. A document that is not shown has no frames to wait for. */
export function fill(window: Window, steps: Steps, enough: number, done: () => void): Filling {
  let isOver = false;
  let made = 0;
  if (makeWhile(() => made < enough || window.document.hidden)) window.requestAnimationFrame(() => window.setTimeout(slice));

  /** Whether something is left to be made. */
  function makeWhile(goesOn: () => boolean): boolean {
    while (!isOver && goesOn()) {
      const step = steps.next();
      if (step.done !== true) made += step.value;
      else {
        isOver = true;
        done();
      }
    }
    return !isOver;
  }

  function slice(): void {
    const end = performance.now() + SLICE_MS;
    if (makeWhile(() => performance.now() < end)) window.setTimeout(slice);
  }

  return {
    finish: () => void makeWhile(() => true),
    stop: () => {
      isOver = true;
    },
  };
}
