/** Brings the reader to the top of the window, over whatever the page has there, and takes it away again. */

/**
 * Elements of the largest page that is made inert, as a modal dialog does it: the browser styles each of them anew, a
 * microsecond or two, at opening and at closing, and meanwhile the page stands still.
 */
const MOST_INERT = 20_000;

/** Shows the dialog on top; over a page that is too large to be made inert as a popover, which stands there without that. Tells whether it is. */
export function raise(dialog: HTMLDialogElement): { isHuge: boolean } {
  const { ownerDocument: document } = dialog;
  // A modal dialog of the page makes all else inert but a modal dialog above it.
  const isHuge = document.getElementsByTagName("*").length > MOST_INERT && document.querySelector("dialog:modal") === null;
  if (isHuge) {
    dialog.popover = "manual";
    dialog.ariaModal = "true";
    dialog.showPopover();
  } else {
    dialog.showModal();
  }
  return { isHuge };
}

/** Takes the dialog away, if it is shown. */
export function lower(dialog: HTMLDialogElement): void {
  if (dialog.open) dialog.close();
  if (dialog.popover === null) return;
  // Hides it too.
  dialog.popover = null;
  dialog.ariaModal = null;
}

/** Brings the focus back that leaves the overlay for the page below, which a modal dialog does not allow. */
export function keepFocus(window: Window, overlay: Element, dialog: HTMLDialogElement, back: () => void, signal: AbortSignal): void {
  window.addEventListener("focusin", (event) => {
    if (dialog.popover !== null && event.target !== overlay) back();
  }, { capture: true, signal });
}

/** An open modal dialog of the page makes all outside it inert, so the docked panel has to stand inside. */
export function topmostContainer(document: Document): Element {
  return [...document.querySelectorAll("dialog:modal")].at(-1) ?? document.documentElement;
}

/** Calls `changed` when a dialog of the page has opened or closed: then something else is on top. */
export function watchDialogs(window: Window, changed: () => void, signal: AbortSignal): void {
  for (const kind of ["toggle", "close"]) {
    window.addEventListener(kind, (event) => {
      if (event.target instanceof HTMLDialogElement) changed();
    }, { capture: true, signal });
  }
}
