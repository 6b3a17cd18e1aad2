/** Copies an image that the page has loaded, without a request. */

import * as dom from "./dom.ts";

/** No screen shows an article's image wider; larger copies only cost memory. */
const WIDEST = 2000;

/** Pixels of the shorter side below which an image is a placeholder or a tracker: `LEAST_SIDE` of the core. */
const LEAST_SIDE = 50;

/** A copy of the image at or below `node`; null if it is not loaded, or a placeholder stands in for `source` still. */
export function copyImage(node: Node | undefined, source: string): HTMLCanvasElement | null {
  if (!node || !dom.isElement(node)) return null;
  const image = isImage(node) ? node : Element.prototype.querySelector.call(node, "img");
  if (!isImage(image) || !image.complete || Math.min(image.naturalWidth, image.naturalHeight) < LEAST_SIDE) return null;
  if (source !== "" && isInline(image.currentSrc) && !isInline(source)) return null;
  const scale = Math.min(1, WIDEST / image.naturalWidth);
  const canvas = dom.createElement(document, "canvas");
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
  try {
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  } catch {
    // A broken image.
    return null;
  }
  return canvas;
}

/** Whether an address holds the image itself. A lazy image has a blank one until the reader scrolls to it. */
function isInline(address: string): boolean {
  return /^data:/i.test(address);
}

/** An image of a frame is made from the frame's own prototypes, so `instanceof` would miss it. */
function isImage(element: Element | null): element is HTMLImageElement {
  return element !== null && "naturalWidth" in element;
}
