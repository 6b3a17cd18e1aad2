/**
 * Walks a page in slices, so that it never freezes, and starts again if the page changes meanwhile.
 *
 * Takes a document; gives its columns for the core and the nodes behind them. The document has a window:
 * what is shown is asked of the browser.
 */

import type { Columns } from "../shared/columns.ts";
import { ColumnWriter } from "./column-writer.ts";
import * as dom from "./dom.ts";
import { liveEye } from "./eyes.ts";
import { list, type Level } from "./list.ts";

export interface Walk {
  columns: Columns;
  /** The node of each index that the core speaks of. */
  nodes: readonly Node[];
  /** The characters of each text node when it was listed; null for elements. */
  texts: readonly (string | null)[];
}

/**
 * Milliseconds of the first slice, half of a frame at 60 Hz, so that scrolling and typing go on; how much longer each
 * next one is, so that a huge page does not draw itself anew for every few nodes; and the longest.
 */
const SLICE = { first: 8, growth: 1.25, longest: 50 };
/** How often a page that keeps changing is walked; the last time what was listed is taken. */
const ATTEMPTS = 3;
/** Nodes of the largest page that is walked: ten times what browsers themselves bear well. */
const MOST_NODES = 1_000_000;

/** Walks a page; null if it is too large. */
export async function walk(document: Document): Promise<Walk | null> {
  for (let attempt = 1; ; attempt++) {
    const result = await walkOnce(document, attempt === ATTEMPTS);
    if (result !== "changed") return result;
  }
}

async function walkOnce(document: Document, isLast: boolean): Promise<Walk | null | "changed"> {
  const writer = new ColumnWriter();
  const nodes: Node[] = [];
  const levels: Level[] = [];
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  try {
    const steps = list(document, liveEye(document, writer), writer, nodes, levels);
    let slice: number = SLICE.first;
    for (let end = performance.now() + slice; !steps.next().done; ) {
      if (performance.now() < end) continue;
      if (writer.length > MOST_NODES) return null;
      await turn();
      changes.push(...observer.takeRecords());
      if (!isWhole(levels) || (!isLast && concerns(changes.splice(0), nodes))) {
        if (!isLast) return "changed";
        if (!isWhole(levels)) break;
      }
      slice = Math.min(slice * SLICE.growth, SLICE.longest);
      end = performance.now() + slice;
    }
    // What is listed is yet to be joined and sent, which takes its time too where it is much.
    if (slice > SLICE.first) await turn();
  } finally {
    observer.disconnect();
  }
  return { columns: writer.finish(dom.addressOf(document)), nodes, texts: writer.texts };
}

/** Lets the page have its turn. `scheduler.yield` would go on before the page's own timers. */
function turn(): Promise<void> {
  return scheduler.postTask(() => undefined, { priority: "user-visible" });
}

/** Whether the place where the walk stands is still in the page. */
function isWhole(levels: readonly Level[]): boolean {
  return levels.every(({ element, next }, at) => dom.isConnected(element) && (!next || at === 0 || dom.isConnected(next)));
}

/** Whether any of the changes lies in what was listed already. Beside head and body only overlays come and go, such as ours. */
function concerns(changes: readonly MutationRecord[], nodes: readonly Node[]): boolean {
  const own = changes.filter(({ target }) => target !== nodes[0]);
  if (own.length === 0) return false;
  const listed = new Set(nodes);
  return own.some(({ target }) => listed.has(target));
}
