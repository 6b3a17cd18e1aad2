/** Tells which marks lie under the pointer, innermost first, at most once a frame. */

import type { PageHit, Target } from "../overlay/host.ts";
import * as dom from "./dom.ts";
import type { Palette } from "./palette.ts";
import { frameOffset } from "./place.ts";

interface Watch {
  palettes: () => ReadonlyMap<Document, Palette>;
  /** The marks of some ranges. */
  targets: (ranges: readonly AbstractRange[]) => Target[];
  listener: (hit: PageHit) => void;
}

/** Where the pointer is, kept from an event: its path is gone once it was dispatched. */
interface Spot {
  document: Document;
  /** In the document's own viewport. */
  x: number;
  y: number;
  /** The innermost element there. */
  top: Node;
}

/** Watches until the function that it gives back is called. Watches documents that have a palette when it starts. */
export function watchPointer({ palettes, targets, listener }: Watch): () => void {
  const end = new AbortController();
  let waiting: Spot | null = null;
  let last = "[]";

  const options = { capture: true, passive: true, signal: end.signal };
  for (const document of palettes().keys()) {
    dom.listen(document, "pointermove", (event) => move(spotOf(event, document)), options);
    dom.listen(document, "click", (event) => press(spotOf(event, document)), options);
  }
  return () => end.abort();

  function move(spot: Spot | null): void {
    if (!spot) return;
    if (!waiting) requestAnimationFrame(hover);
    waiting = spot;
  }

  function hover(): void {
    const spot = waiting;
    waiting = null;
    if (!spot || end.signal.aborted) return;
    const found = under(spot);
    const now = JSON.stringify(found);
    if (now === last) return;
    last = now;
    report(spot, found, "hover");
  }

  function press(spot: Spot | null): void {
    if (spot) report(spot, under(spot), "press");
  }

  function report({ document, x, y }: Spot, found: Target[], how: PageHit["how"]): void {
    const offset = frameOffset(document);
    listener({ targets: found, x: x + offset.x, y: y + offset.y, how });
  }

  function under({ document, x, y, top }: Spot): Target[] {
    const ranges = palettes().get(document)?.at(x, y) ?? [];
    // What lies over the text, such as our own panel, hides it.
    return targets(ranges.filter((range) => dom.contains(top, range.startContainer))).sort((a, b) => rank(a) - rank(b));
  }
}

/** Null for an event that a page's script made up. */
function spotOf(event: MouseEvent, document: Document): Spot | null {
  if (!event.isTrusted) return null;
  const top = event.composedPath()[0];
  // A frame's nodes are made from its own prototypes, so `instanceof` would miss them.
  return top && "nodeType" in top ? { document, x: event.clientX, y: event.clientY, top: top as Node } : null;
}

/** A name lies inside a quote, and an inner quote comes after its outer one. */
function rank(target: Target): number {
  return target.kind === "mention" ? -1 : 1 / (1 + target.quote);
}
