/** Copies an image that the page has loaded, without a request. */

import * as dom from "./dom.ts";

/** No screen shows an article's image wider; larger copies only cost memory. */
const WIDEST = 2000;

/** A copy of the image at or below `node`; null if it is not loaded or has no size. */
export function copyImage(node: Node | undefined): HTMLCanvasElement | null {
  if (!node || !dom.isElement(node)) return null;
  const image = isImage(node) ? node : Element.prototype.querySelector.call(node, "img");
  if (!isImage(image) || !image.complete || image.naturalWidth === 0 || image.naturalHeight === 0) return null;
  const scale = Math.min(1, WIDEST / image.naturalWidth);
  const canvas = Document.prototype.createElement.call(document, "canvas") as HTMLCanvasElement;
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

/** An image of a frame is made from the frame's own prototypes, so `instanceof` would miss it. */
function isImage(element: Element | null): element is HTMLImageElement {
  return element !== null && "naturalWidth" in element;
}
