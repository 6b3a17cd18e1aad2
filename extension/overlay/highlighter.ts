/**
 * The highlights of the reader's text under pointer, keyboard and list: hover and focus open cards, the arrow keys go
 * from one to the next, a reveal scrolls and flashes.
 *
 * Only one highlight at a time is a stop of the Tab key, or a reader would have to tab through every name to reach a
 * link.
 */

import type { Article } from "./article.ts";
import type { Card } from "./card.ts";
import type { Motion, Target } from "./host.ts";
import { keyOf } from "./stage.ts";

export interface Highlighter {
  /** Scrolls to it and flashes it; false if it is not in the text. */
  reveal(target: Target, motion: Motion): boolean;
  /** Gives it the focus, as the keys do; its card opens. */
  enter(target: Target): void;
  /** Gives it the focus that was in its card; the card does not open again. */
  giveBack(target: Target): void;
  /** The first element of each target that is highlighted. */
  elementsOf(targets: readonly Target[]): HTMLElement[];
  rectangle(target: Target): DOMRectReadOnly | null;
  light(target: Target | null): void;
  update(article: Article): void;
}

const FLASH_MS = 1600;

export function buildHighlighter(scroller: HTMLElement, card: () => Card): Highlighter {
  let article: Article | null = null;
  /** The first element of each target, in the order of the text. */
  let stops: HTMLElement[] = [];
  let stop: HTMLElement | null = null;
  /** The focus comes back from a card, which is not to open again. */
  let isReturning = false;

  const elementsOf = (target: Target): HTMLElement[] => article?.highlights.get(keyOf(target)) ?? [];

  const highlightAt = (event: Event): HTMLElement | null =>
    event.target instanceof Element ? event.target.closest<HTMLElement>("[data-target]") : null;

  function setStop(element: HTMLElement): void {
    if (stop !== null) stop.tabIndex = -1;
    stop = element;
    stop.tabIndex = 0;
  }

  scroller.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "mouse") return;
    const element = highlightAt(event);
    card().hover(element === null ? null : targetOf(element), element === null ? undefined : boxAt(element, event.clientX, event.clientY));
  });
  scroller.addEventListener("pointerleave", () => card().hover(null));
  scroller.addEventListener("click", (event) => {
    const element = highlightAt(event);
    if (element === null) {
      card().close();
      return;
    }
    const link = event.target instanceof Element && event.target.closest("a") !== null;
    // With a mouse the card is there already and the link is what was meant; a finger has no hover.
    if (link && !(event instanceof PointerEvent && event.pointerType === "touch")) return;
    if (scroller.ownerDocument.getSelection()?.isCollapsed === false) return;
    event.preventDefault();
    card().open(targetOf(element), { at: boxAt(element, event.clientX, event.clientY) });
  });
  scroller.addEventListener("focusin", (event) => {
    const element = highlightAt(event);
    if (element === null || element !== event.target) return;
    setStop(element);
    if (!isReturning && element.matches(":focus-visible")) card().open(targetOf(element));
  });
  scroller.addEventListener("focusout", (event) => {
    if (highlightAt(event) !== null) card().hover(null);
  });
  scroller.addEventListener("scroll", () => card().scrolled(), { passive: true });
  scroller.addEventListener("keydown", (event) => {
    const element = highlightAt(event);
    if (element === null || element !== event.target) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      card().open(targetOf(element), { enter: true });
    } else if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
      event.preventDefault();
      const next = stops[(stops.indexOf(element) + (event.key === "ArrowRight" ? 1 : -1) + stops.length) % stops.length];
      if (next === undefined) return;
      scrollTo(scroller, next, "instant");
      next.focus({ preventScroll: true });
    }
  });

  return {
    update: (next) => {
      article = next;
      const before = stop?.dataset["target"];
      stops = [...next.element.querySelectorAll<HTMLElement>("[data-target][tabindex]")];
      stop = null;
      const same = stops.find((element) => element.dataset["target"] === before) ?? stops[0];
      if (same !== undefined) setStop(same);
    },
    reveal: (target, motion) => {
      const elements = elementsOf(target);
      const first = elements[0];
      if (first === undefined) return false;
      setStop(first);
      scrollTo(scroller, first, motion);
      for (const element of elements) flash(element);
      return true;
    },
    elementsOf: (targets) => targets.flatMap((target) => elementsOf(target).slice(0, 1)),
    enter: (target) => elementsOf(target)[0]?.focus({ preventScroll: true }),
    rectangle: (target) => elementsOf(target)[0]?.getClientRects()[0] ?? null,
    light: (target) => {
      for (const lit of article?.element.querySelectorAll(".lit") ?? []) lit.classList.remove("lit");
      if (target === null) return;
      const key = keyOf(target);
      for (const element of [...elementsOf(target), ...(article?.evidenceWords.get(key) ?? [])]) element.classList.add("lit");
    },
    giveBack: (target) => {
      isReturning = true;
      elementsOf(target)[0]?.focus({ preventScroll: true });
      isReturning = false;
    },
  };
}

/** What an element with a `data-target` stands for. */
export function targetOf(element: HTMLElement): Target {
  const [first = 0, second = 0] = (element.dataset["target"] ?? "").slice(1).split(".").map(Number);
  return element.dataset["target"]?.startsWith("m") === true ? { kind: "mention", entity: first, mention: second } : { kind: "quote", quote: first };
}

/** The line of the element under the pointer: a quote may have many lines. */
function boxAt(element: HTMLElement, x: number, y: number): DOMRectReadOnly {
  const boxes = [...element.getClientRects()];
  const box = boxes.find((candidate) => y >= candidate.top && y <= candidate.bottom) ?? element.getBoundingClientRect();
  return box.width > 240 ? new DOMRectReadOnly(x - 1, box.top, 2, box.height) : box;
}

/** Where in the window a highlight is brought to, and the part in which it may stay where it is; as shares of the height. */
const REST = 0.35;
const CALM = { from: 0.1, to: 0.75 };

/** Scrolls only our own scroller: `scrollIntoView` would scroll the page below too. */
function scrollTo(scroller: HTMLElement, element: HTMLElement, motion: Motion): void {
  const view = scroller.getBoundingClientRect();
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const at = (box.top - view.top) / view.height;
  if (at >= CALM.from && at <= CALM.to) return;
  scroller.scrollBy({ top: box.top - view.top - view.height * REST, behavior: motion });
}

function flash(element: HTMLElement): void {
  element.classList.remove("flash");
  // Reading a box makes the browser notice that the class was gone, so the animation starts again.
  element.getBoundingClientRect();
  element.classList.add("flash");
  element.ownerDocument.defaultView?.setTimeout(() => element.classList.remove("flash"), FLASH_MS);
}
