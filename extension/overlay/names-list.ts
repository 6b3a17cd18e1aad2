/** The list of names: by type, most mentioned first, set like the index of a book. Each step adds a type and gives its rows. */

import type { Child } from "./dom.ts";
import type { Target } from "./host.ts";
import { LABEL_STYLES, LABELS } from "./labels.ts";
import type { Name, NameGroup } from "./reading.ts";
import { isShown, keyOf, type Stage } from "./stage.ts";
import { stepper } from "./stepper.ts";

export interface ListOptions {
  /** In lower case; empty for no filter. */
  filter: string;
  current: Target | null;
}

/** A longer group is cut here until the reader asks for the rest, so that later types can be seen. */
const SHOWN_AT_FIRST = 8;
/** Groups of which the reader asked for the rest; by label, for as long as the overlay is open. */
const opened = new WeakMap<Stage, Set<string>>();

export function* namesList(stage: Stage, list: HTMLElement, options: ListOptions): Generator<number, void> {
  const { h, reading } = stage;
  if (reading === null) return;
  const note = (words: string): void => list.append(h("p", { class: "note" }, words));
  const { namesKnown } = reading.analysis;
  if (!namesKnown) note("Names are not known in this language yet. Dates, numbers and quotes are.");
  let isEmpty = true;
  for (const group of reading.groups) {
    const names = group.names.filter((name) => matches(name, options.filter));
    if (names.length === 0) continue;
    isEmpty = false;
    const section = groupSection(stage, group, names, options);
    list.append(section);
    yield section.querySelectorAll("li").length + 1;
  }
  if (!isEmpty) return;
  if (options.filter !== "") note("No name has these letters.");
  else if (namesKnown) note("No names were found on this page.");
}

function groupSection(stage: Stage, group: NameGroup, names: readonly Name[], options: ListOptions): HTMLElement {
  const { h, settings } = stage;
  const style = LABEL_STYLES[group.label];
  const open = opened.get(stage) ?? new Set();
  opened.set(stage, open);
  const all = options.filter !== "" || open.has(group.label) || names.length <= SHOWN_AT_FIRST + 2;
  const shown = all ? names : names.slice(0, SHOWN_AT_FIRST);
  const toggle = h("input", {
    type: "checkbox", class: "switch", "data-key": `toggle-${group.label}`, checked: isShown(settings, group.label),
    "aria-label": `Highlight ${style.plural.toLowerCase()}`,
    onchange: () => stage.set({ hidden: LABELS.filter((label) => isShown(stage.settings, label) === (label === group.label)) }),
  });
  return h("section", { class: isShown(settings, group.label) ? "group" : "group off", "data-label": group.label },
    h("div", { class: "group-head" },
      h("h3", {}, h("span", { class: "sample" }, style.plural)),
      h("label", { class: "toggle", title: `Highlight ${style.plural.toLowerCase()}` }, toggle)),
    h("ol", {}, ...shown.map((name) => entry(stage, name, options.current))),
    !all && h("button", {
      type: "button", class: "quiet rest", "data-key": `rest-${group.label}`,
      onclick: () => {
        open.add(group.label);
        stage.set({});
      },
    }, `Show all ${names.length}`));
}

function entry(stage: Stage, name: Name, current: Target | null): Child {
  const { h } = stage;
  const targets = name.mentions.map((mention) => mention.target);
  const at = current === null ? -1 : targets.findIndex((target) => keyOf(target) === keyOf(current));
  const first = targets[0];
  if (first === undefined) return null;
  const key = `name-${keyOf(first)}`;
  const go = (target: Target): void => stage.reveal(target);
  const button = h("button", {
    type: "button", class: "entry", "data-key": key, "aria-current": at >= 0 ? "true" : null,
    // A second click goes on to the next mention.
    onclick: () => go((at < 0 ? undefined : targets[at + 1]) ?? first),
  },
  h("span", { class: "entry-name", dir: "auto" }, name.name),
  h("span", { class: "leader", "aria-hidden": "true" }),
  h("span", { class: "number" }, String(targets.length)),
  h("span", { class: "unseen" }, targets.length === 1 ? " mention" : " mentions"));
  if (at < 0) return h("li", {}, button);
  return h("li", { class: "current" }, button,
    stepper(stage, { targets, at, thing: "mention", label: `Mentions of ${name.name}`, key, go },
      h("button", { type: "button", class: "quiet", "data-key": `${key}-card`, onclick: () => stage.openCard(targets[at] ?? first, { enter: true }) }, "Details")));
}

function matches(name: Name, filter: string): boolean {
  return filter === "" || name.name.toLocaleLowerCase().includes(filter);
}
