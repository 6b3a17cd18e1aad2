/** Where a card or a menu goes: beside its anchor, inside the window. */

const GAP = 8;

/** Sets the position of a fixed element: below the anchor, above it where there is more room, never out of the window. */
export function placeBeside(element: HTMLElement, anchor: DOMRectReadOnly, window: { innerWidth: number; innerHeight: number }): void {
  const size = element.getBoundingClientRect();
  const below = window.innerHeight - anchor.bottom - GAP;
  const above = anchor.top - GAP;
  const top = size.height <= below || below >= above ? anchor.bottom + GAP : anchor.top - GAP - size.height;
  const left = anchor.left + anchor.width / 2 - Math.min(size.width / 2, 120);
  element.style.setProperty("top", `${clamp(top, GAP, window.innerHeight - size.height - GAP)}px`);
  element.style.setProperty("left", `${clamp(left, GAP, window.innerWidth - size.width - GAP)}px`);
}

function clamp(value: number, least: number, most: number): number {
  return Math.round(Math.max(least, Math.min(value, most)));
}
