/**
 * Keeps the page below the reader from scrolling, and out of what is printed.
 *
 * One constructed style sheet of the document's does both, and taking it away undoes it. To stop the scrolling of a huge
 * page by style the browser lays it out anew, which takes Firefox half a second for 140,000 nodes, and as long again at
 * leaving: such a page is put back to where it was whenever it is scrolled.
 */

import { windowOf } from "./dom.ts";

/** Rules name `html`: for a rule of `:root` Firefox looks at the whole page twice as long. */
const PRINT = "@media print { html { overflow: visible !important; } html > body { display: none !important; } }";
const STILL = "html { overflow: hidden !important; }";

/** Keeps the page still; `isHuge` pages without a new layout. Gives what lets it go. */
export function keepStill(document: Document, isHuge: boolean): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(isHuge ? PRINT : STILL + PRINT);
  const released = new AbortController();
  if (isHuge) holdScroll(windowOf(document), released.signal);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    released.abort();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

function holdScroll(window: Window, signal: AbortSignal): void {
  const { scrollX: left, scrollY: top } = window;
  window.addEventListener("scroll", () => window.scrollTo({ left, top, behavior: "instant" }), { signal });
}
