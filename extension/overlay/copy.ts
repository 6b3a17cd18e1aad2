/** Puts text on the clipboard, also on pages without the clipboard API (those that came over plain HTTP). */

import { maker, windowOf } from "./dom.ts";

/** `place` holds a field for a moment where the old way is needed; it must be shown, and not be inert. */
export async function copyText(place: HTMLElement, text: string): Promise<boolean> {
  const document = place.ownerDocument;
  const clipboard = windowOf(document).navigator.clipboard as Clipboard | undefined;
  try {
    if (clipboard !== undefined) {
      await clipboard.writeText(text);
      return true;
    }
  } catch {
    // The page's permissions policy may forbid it; the old way asks nobody.
  }
  return copyByField(place, text);
}

function copyByField(place: HTMLElement, text: string): boolean {
  const root = place.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : place.ownerDocument.activeElement;
  const field = maker(place.ownerDocument)("textarea", { class: "unseen", "aria-hidden": "true", tabindex: -1 });
  field.value = text;
  place.append(field);
  field.select();
  const isCopied = place.ownerDocument.execCommand("copy");
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return isCopied;
}
