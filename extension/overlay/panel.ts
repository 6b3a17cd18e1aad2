/**
 * The panel: two lists, of names and of quotes, under one filter. The same panel stands beside the reader's text and is
 * docked on the page.
 *
 * Everything that the highlights say by colour or on a card can be reached here by buttons, since highlights on the page
 * take no focus and screen readers do not announce them.
 */

import { windowOf } from "./dom.ts";
import { fill, type Filling } from "./fill.ts";
import { namesList } from "./names-list.ts";
import { quotesList } from "./quotes-list.ts";
import { listed, type Stage } from "./stage.ts";
import type { Target } from "./host.ts";

export interface Panel {
  element: HTMLElement;
  /** Draws the lists anew; the focus stays on the same entry. */
  update(): void;
  /** Makes no more entries. */
  stop(): void;
  /** Marks the entry of a target as the current one. */
  setCurrent(target: Target): void;
  focusFilter(): void;
}

type Tab = "names" | "quotes";

/** Height of an entry in CSS pixels, at least: `.entry`. */
const ROW_HEIGHT = 30;

export function buildPanel(stage: Stage): Panel {
  const { h } = stage;
  let shown: Tab = "names";
  let current: Target | null = null;
  let filling: Filling | null = null;

  const filter = h("input", {
    type: "search", class: "filter", placeholder: "Filter names and quotes", "aria-label": "Filter names and quotes",
    autocomplete: "off", spellcheck: "false", oninput: () => update(),
  });
  const tabs = { names: tab("names", "Names"), quotes: tab("quotes", "Quotes") };
  const lists = { names: list("names"), quotes: list("quotes") };
  const element = h("section", { class: "panel", "aria-label": "Names and quotes" },
    // The lists have headings of their own, of the third level.
    h("h2", { class: "unseen" }, "Names and quotes"),
    h("div", { class: "tabs", role: "tablist", "aria-label": "Lists", onkeydown: moveTab }, tabs.names, tabs.quotes),
    h("div", { class: "filter-row" }, filter),
    lists.names, lists.quotes);

  function tab(name: Tab, title: string): HTMLButtonElement {
    return h("button", { type: "button", role: "tab", id: `tab-${name}`, "aria-controls": `list-${name}`, onclick: () => change(name) },
      h("span", {}, title), h("span", { class: "number" }));
  }

  function list(name: Tab): HTMLElement {
    return h("div", { class: "list", role: "tabpanel", id: `list-${name}`, "aria-labelledby": `tab-${name}`, tabindex: 0 });
  }

  function show(name: Tab): void {
    shown = name;
    for (const [key, button] of Object.entries(tabs)) {
      button.setAttribute("aria-selected", String(key === name));
      button.tabIndex = key === name ? 0 : -1;
      lists[key as Tab].hidden = key !== name;
    }
  }

  function change(name: Tab): void {
    show(name);
    update();
  }

  function moveTab(event: KeyboardEvent): void {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    event.preventDefault();
    change(shown === "names" ? "quotes" : "names");
    tabs[shown].focus();
  }

  function update(): void {
    const { reading, settings } = stage;
    const focused = focusedKey(element);
    const wanted = filter.value.trim().toLocaleLowerCase();
    const numbers = reading === null ? null : listed(reading, settings);
    setNumber(tabs.names, numbers?.names);
    setNumber(tabs.quotes, numbers?.quotes);
    // The hidden list is built when it is asked for: the reader's first look should not wait for it.
    const list = lists[shown];
    const isFirst = list.firstChild === null;
    const top = isFirst ? 0 : list.scrollTop;
    lists.names.replaceChildren();
    lists.quotes.replaceChildren();
    filling?.stop();
    const window = windowOf(stage.document);
    filling = fill(window, (shown === "names" ? namesList : quotesList)(stage, list, { filter: wanted, current }), window.innerHeight / ROW_HEIGHT, () => undefined);
    // What is drawn anew was seen whole before, and keeps its place.
    if (!isFirst) filling.finish();
    if (top > 0) list.scrollTop = top;
    if (focused !== null) element.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
  }

  show("names");
  return {
    element,
    update,
    stop: () => filling?.stop(),
    setCurrent: (target) => {
      current = target;
      const tabOf = target.kind === "mention" ? "names" : "quotes";
      update();
      if (tabOf === shown) lists[tabOf].querySelector(".current")?.scrollIntoView({ block: "nearest" });
    },
    focusFilter: () => filter.focus(),
  };
}

/** No number stands there while nothing is known. */
function setNumber(tab: HTMLElement, number: number | undefined): void {
  const place = tab.querySelector(".number");
  if (place !== null) place.textContent = number === undefined ? "" : String(number);
}

function focusedKey(element: HTMLElement): string | null {
  const root = element.getRootNode();
  const active = root instanceof ShadowRoot ? root.activeElement : null;
  return active !== null && element.contains(active) ? active.getAttribute("data-key") : null;
}
