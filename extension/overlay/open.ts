/** Opens the overlay in a document. */

import type { OverlayHandle, OverlayHost, OverlayStart } from "./host.ts";

export function openOverlay(document: Document, host: OverlayHost, start: OverlayStart): OverlayHandle {
  void document;
  const view = start.settings.view;
  return { view, show: () => undefined, close: (reason) => host.closed(reason) };
}
