/** Tells which marks lie under the pointer, innermost first, at most once a frame. */

import type { PageHit, Target } from "../overlay/host.ts";
import type { Palette } from "./palette.ts";
import { frameOffset } from "./place.ts";

interface Watch {
  palettes: () => ReadonlyMap<Document, Palette>;
  /** The marks of some ranges. */
  targets: (ranges: readonly AbstractRange[]) => Target[];
  listener: (hit: PageHit) => void;
}

/** Watches until the function that it gives back is called. Watches documents that have a palette when it starts. */
export function watchPointer({ palettes, targets, listener }: Watch): () => void {
  const end = new AbortController();
  let waiting: PointerEvent | null = null;
  let last = "";

  const options = { capture: true, passive: true, signal: end.signal };
  for (const document of palettes().keys()) {
    document.addEventListener("pointermove", move, options);
    document.addEventListener("click", press, options);
  }
  return () => end.abort();

  function move(event: PointerEvent): void {
    if (!waiting) requestAnimationFrame(hover);
    waiting = event;
  }

  function hover(): void {
    const event = waiting;
    waiting = null;
    if (!event || end.signal.aborted) return;
    const found = under(event);
    const now = JSON.stringify(found);
    if (now === last) return;
    last = now;
    report(event, found, "hover");
  }

  function press(event: MouseEvent): void {
    report(event, under(event), "press");
  }

  function report(event: MouseEvent, found: Target[], how: PageHit["how"]): void {
    const offset = event.view ? frameOffset(event.view.document) : { x: 0, y: 0 };
    listener({ targets: found, x: event.clientX + offset.x, y: event.clientY + offset.y, how });
  }

  function under(event: MouseEvent): Target[] {
    // What lies over the text, such as our own panel, hides it.
    const top = event.composedPath()[0];
    const own = event.view ? palettes().get(event.view.document) : undefined;
    if (!own || !isNode(top)) return [];
    const ranges = own.at(event.clientX, event.clientY).filter((range) => top.contains(range.startContainer));
    return targets(ranges).sort((a, b) => rank(a) - rank(b));
  }
}

/** A name lies inside a quote, and an inner quote comes after its outer one. */
function rank(target: Target): number {
  return target.kind === "mention" ? -1 : 1 / (1 + target.quote);
}

/** A frame's nodes are made from its own prototypes, so `instanceof` would miss them. */
function isNode(target: EventTarget | undefined): target is Node {
  return target !== undefined && "nodeType" in target;
}
