/** Where the reader was on the page before the overlay came: scroll position, focus and selection. */

import { windowOf } from "./dom.ts";

export interface PageState {
  /** Puts focus and selection back, and the scroll position too where the reader could not have scrolled the page. */
  restore(options: { scroll: boolean }): void;
}

export function rememberPage(document: Document): PageState {
  const window = windowOf(document);
  const { scrollX, scrollY } = window;
  const focused = document.activeElement;
  const selection = document.getSelection();
  const selected = selection === null ? null : {
    anchor: selection.anchorNode, anchorOffset: selection.anchorOffset, focus: selection.focusNode, focusOffset: selection.focusOffset,
  };
  return {
    restore: ({ scroll }) => {
      if (focused instanceof HTMLElement && focused.isConnected && document.activeElement !== focused) focused.focus({ preventScroll: true });
      restoreSelection();
      if (scroll && (window.scrollX !== scrollX || window.scrollY !== scrollY)) window.scrollTo({ left: scrollX, top: scrollY, behavior: "instant" });
    },
  };

  function restoreSelection(): void {
    if (selection === null || selected === null || selected.anchor === null || selected.focus === null) return;
    if (!selected.anchor.isConnected || !selected.focus.isConnected) return;
    const same = selection.anchorNode === selected.anchor && selection.anchorOffset === selected.anchorOffset
      && selection.focusNode === selected.focus && selection.focusOffset === selected.focusOffset;
    if (same) return;
    try {
      selection.setBaseAndExtent(selected.anchor, selected.anchorOffset, selected.focus, selected.focusOffset);
    } catch {
      // The node has become shorter meanwhile: the selection is gone with its text.
    }
  }
}
