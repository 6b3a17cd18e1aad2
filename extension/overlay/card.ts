/**
 * The card beside a highlight. It opens on hover and focus without taking the focus, and on a press or Enter with it; it
 * stays while the pointer is on it.
 */

import { nameCard } from "./card-name.ts";
import { quoteCard } from "./card-quote.ts";
import { windowOf } from "./dom.ts";
import type { Target } from "./host.ts";
import { placeBeside } from "./place.ts";
import { keyOf, type Stage } from "./stage.ts";

export interface CardPlace {
  /** The boxes of the target in the view that is shown; null if it is not there. */
  rectangle(target: Target): DOMRectReadOnly | null;
  /** Lights a quote and the words that its speaker was read from; null ends it. */
  light(target: Target | null): void;
  /** Where the focus goes when it leaves the card. */
  focus(target: Target): void;
}

export interface Card {
  element: HTMLElement;
  readonly target: Target | null;
  open(target: Target, options?: { enter?: boolean; at?: DOMRectReadOnly }): void;
  /** Opens after a short rest of the pointer; null closes after a short while, so that the pointer can reach the card. */
  hover(target: Target | null, at?: DOMRectReadOnly): void;
  /** The text was scrolled: closes if the words are no longer beside the card. */
  scrolled(): void;
  close(): void;
  /** Closes and gives the focus back, if the focus is inside. */
  leave(): boolean;
}

/** A pointer that only passes by opens nothing. */
const OPEN_AFTER_MS = 120;
/** Time to move the pointer from the words to the card. */
const CLOSE_AFTER_MS = 260;
/** How far the words may move from under an open card, in CSS pixels: about a line. */
const SLACK = 30;

export function buildCard(stage: Stage, place: CardPlace): Card {
  const { h } = stage;
  const window = windowOf(stage.document);
  let target: Target | null = null;
  let timer: number | undefined;
  let anchor: DOMRectReadOnly | null = null;
  /** Where the words stood when the card was opened. */
  let top = 0;

  const element = h("div", {
    class: "card", popover: "manual", role: "dialog", tabindex: -1,
    onpointerenter: () => window.clearTimeout(timer),
    onpointerleave: (event: PointerEvent) => event.pointerType === "mouse" && !hasFocus() && hover(null),
  });

  // What unfolds in the card makes it larger; `toggle` does not bubble.
  element.addEventListener("toggle", () => anchor !== null && placeBeside(element, anchor, window), { capture: true });

  function hasFocus(): boolean {
    return element.matches(":focus-within");
  }

  function open(next: Target, options: { enter?: boolean; at?: DOMRectReadOnly } = {}): void {
    window.clearTimeout(timer);
    const { reading } = stage;
    const at = options.at ?? place.rectangle(next);
    if (reading === null || at === null || !element.isConnected) return;
    if (target === null || keyOf(target) !== keyOf(next) || !element.matches(":popover-open")) {
      const content = next.kind === "mention" ? nameCard(stage, reading, next) : quoteCard(stage, reading, next);
      if (content === null) {
        close();
        return;
      }
      target = next;
      element.replaceChildren(...content.children);
      element.setAttribute("aria-label", content.title);
      if (!element.matches(":popover-open")) element.showPopover();
      place.light(next);
    }
    anchor = at;
    placeBeside(element, anchor, window);
    top = place.rectangle(next)?.top ?? at.top;
    if (options.enter === true) element.focus({ preventScroll: true });
  }

  function close(): void {
    window.clearTimeout(timer);
    if (target === null) return;
    target = null;
    place.light(null);
    if (element.matches(":popover-open")) element.hidePopover();
  }

  function hover(next: Target | null, at?: DOMRectReadOnly): void {
    window.clearTimeout(timer);
    if (hasFocus()) return;
    if (next !== null && target !== null && keyOf(next) === keyOf(target)) return;
    timer = window.setTimeout(() => {
      if (next !== null) open(next, at === undefined ? {} : { at });
      // The focus may have come into the card meanwhile.
      else if (!hasFocus()) close();
    }, next === null ? CLOSE_AFTER_MS : OPEN_AFTER_MS);
  }

  return {
    element,
    get target() {
      return target;
    },
    open,
    hover,
    scrolled: () => {
      const now = target === null ? null : place.rectangle(target);
      if (target !== null && !hasFocus() && (now === null || Math.abs(now.top - top) > SLACK)) close();
    },
    close,
    leave: () => {
      const left = target;
      if (left === null || !hasFocus()) return false;
      close();
      place.focus(left);
      return true;
    },
  };
}
