/**
 * Moments of a stay, for the benchmark. A page can read a content script's performance marks, so only the benchmark's
 * own build (`extension/build.mjs OUT --stages`) makes any.
 */

declare const STAGES: boolean | undefined;

export type Moment =
  /** The content script starts. */
  | "started"
  /** The page is walked. */
  | "walked"
  /** The core's answer is here; `detail` is its `timings`. */
  | "answered"
  /** The first frame has been drawn with what fits the window: the article's beginning with its highlights, and the panel's. */
  | "painted"
  /** The rest of the article is set too. */
  | "complete";

export function mark(moment: Moment, detail?: unknown): void {
  if (typeof STAGES !== "undefined" && STAGES) performance.mark(`pressglass-${moment}`, { detail });
}

/** Marks the end of the frame that is drawn next, before whatever else waits for it. */
export function markNextFrame(moment: Moment): void {
  if (typeof STAGES === "undefined" || !STAGES) return;
  requestAnimationFrame(() => void scheduler.postTask(() => mark(moment), { priority: "user-blocking" }));
}
