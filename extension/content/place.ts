/** Where ranges stand in the window, and how to bring them into view. Coordinates are those of the top document's viewport. */

import * as dom from "./dom.ts";

/** The part of the window's height that a mark must keep from its edges to need no scrolling. */
const MARGIN = 0.15;

/** The first box of a range that has an extent; null where it is not shown. */
export function visibleBox(range: AbstractRange): DOMRect | null {
  const document = dom.ownerDocument(range.startContainer);
  if (!document || !dom.isConnected(range.startContainer)) return null;
  const box = [...live(range, document).getClientRects()].find(({ width, height }) => width > 0 && height > 0);
  if (!box) return null;
  const { x, y } = frameOffset(document);
  return new DOMRect(box.x + x, box.y + y, box.width, box.height);
}

/** Scrolls the range to the middle of the window, unless it stands well inside it. */
export function scrollTo(range: AbstractRange, motion: "smooth" | "instant"): void {
  const parent = dom.parentNode(range.startContainer);
  const box = visibleBox(range);
  if (!parent || !dom.isElement(parent)) return;
  const margin = innerHeight * MARGIN;
  if (box && box.top >= margin && box.bottom <= innerHeight - margin) return;
  // An element that is taller than the window has its middle elsewhere than the words.
  if (box && dom.rectangleOf(parent).height > innerHeight - 2 * margin) {
    scrollBy({ top: box.top - innerHeight / 2, behavior: motion });
  } else {
    dom.scrollIntoView(parent, { block: "center", inline: "nearest", behavior: motion });
  }
}

/** Where a document's viewport begins in the top document's. */
export function frameOffset(document: Document): { x: number; y: number } {
  const offset = { x: 0, y: 0 };
  for (let frame = frameOf(document); frame; frame = frameOf(dom.ownerDocument(frame))) {
    const { x, y } = dom.rectangleOf(frame);
    offset.x += x + dom.clientLeft(frame);
    offset.y += y + dom.clientTop(frame);
  }
  return offset;
}

function frameOf(document: Document | null): Element | null {
  return (document && dom.defaultView(document)?.frameElement) ?? null;
}

function live(range: AbstractRange, document: Document): Range {
  const copy = dom.createRange(document);
  copy.setStart(range.startContainer, range.startOffset);
  copy.setEnd(range.endContainer, range.endOffset);
  return copy;
}
