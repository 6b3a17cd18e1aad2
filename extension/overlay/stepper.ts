/** "‹ 2 of 9 ›": goes from one mention, part or quote to the next, around the ends. */

import { icon, type Child } from "./dom.ts";
import { count } from "./format.ts";
import type { Target } from "./host.ts";
import { neighbour, type Stage } from "./stage.ts";

export interface Steps {
  targets: readonly Target[];
  /** The index of the one that is shown. */
  at: number;
  /** "mention" */
  thing: string;
  /** What is said where there is only one; nothing if it is plain to see. */
  alone?: string;
  /** What the group of buttons is called. */
  label: string;
  /** Tells the buttons from others when a list is drawn anew. */
  key?: string;
  go: (target: Target) => void;
}

/** The buttons and where we are, with what stands behind; without buttons where there is only one. */
export function stepper(stage: Stage, { targets, at, thing, alone = "", label, key, go }: Steps, ...behind: Child[]): HTMLElement {
  const { h, document } = stage;
  const from = targets[at];
  const button = (by: 1 | -1, name: "previous" | "next", words: string): Child => targets.length > 1 && h("button", {
    type: "button", class: "tool", "aria-label": `${words} ${thing}`, "data-key": key === undefined ? null : `${key}-${name}`,
    onclick: () => {
      const next = from === undefined ? undefined : neighbour(targets, from, by);
      if (next !== undefined) go(next);
    },
  }, icon(document, name));
  return h("div", { class: "stepper", role: "group", "aria-label": label },
    button(-1, "previous", "Previous"),
    h("span", { class: "position" }, targets.length > 1 ? `${at + 1} of ${count(targets.length, thing)}` : alone),
    button(1, "next", "Next"),
    ...behind);
}
