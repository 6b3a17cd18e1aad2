/**
 * Keeps the overlay in the document: sites that build their document anew take out what they do not know.
 */

/** How often the overlay is put back; a page that takes it out again and again is left alone. */
const RETURNS = 3;

/** Calls `back` when the page has taken the element out, and `lost` when that goes on, or the document is another one. */
export function hold(element: Element, { back, lost }: { back: () => void; lost: () => void }, signal: AbortSignal): void {
  const { ownerDocument: document } = element;
  const root = document.documentElement;
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (element.isConnected) return;
    if (document.documentElement === root && returns++ < RETURNS) back();
    else lost();
  });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener("abort", () => observer.disconnect());
}
