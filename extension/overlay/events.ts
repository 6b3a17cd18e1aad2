/** Which events are the overlay's and which the page's. */

/** The page's own listeners (shortcuts, focus traps, "click outside") hear nothing of what happens in the overlay. */
export function keepEventsInside(element: HTMLElement, signal: AbortSignal): void {
  const kinds = [
    "keydown", "keyup", "keypress", "beforeinput", "input", "change", "click", "dblclick", "auxclick", "contextmenu", "mousedown", "mouseup",
    "mouseover", "mouseout", "mousemove", "pointerdown", "pointerup", "pointermove", "pointerover", "pointerout", "touchstart", "touchend",
    "touchmove", "wheel", "focusin", "focusout", "copy", "cut", "paste", "dragstart", "submit",
  ];
  for (const kind of kinds) element.addEventListener(kind, (event) => event.stopPropagation(), { signal, passive: true });
}

/** Whether a key press goes into a field that takes text. */
export function isTyping(target: EventTarget | null | undefined): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !["button", "checkbox", "radio", "range", "submit", "reset"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}
