/** The card of a name: what it is, how often it is named, what it stands for, and the reader's corrections. */

import type { Label } from "../shared/analysis.ts";
import { wikipediaSearch } from "./address.ts";
import { icon, type Child } from "./dom.ts";
import { formatValue } from "./format.ts";
import type { Target } from "./host.ts";
import { LABEL_STYLES, LABELS } from "./labels.ts";
import type { Name, Reading } from "./reading.ts";
import { allNames, keyOf, nameOf, type Stage } from "./stage.ts";
import { stepper } from "./stepper.ts";

export interface CardContent {
  title: string;
  children: Node[];
}

/** Dates and numbers are not looked up and not joined. */
const PLAIN_VALUES: readonly Label[] = ["DATE", "TIME", "MONEY", "PERCENT", "QUANTITY"];

export function nameCard(stage: Stage, reading: Reading, target: Target & { kind: "mention" }): CardContent | null {
  const { h } = stage;
  const name = nameOf(reading, target);
  if (name === undefined) return null;
  const targets = name.mentions.map((mention) => mention.target);
  const at = targets.findIndex((other) => keyOf(other) === keyOf(target));
  const value = name.mentions[at]?.value ?? null;
  const meaning = value === null ? null : formatValue(value);
  const style = LABEL_STYLES[name.label];
  const looked = !PLAIN_VALUES.includes(name.label);
  const go = (next: Target): void => {
    // At once, so that the card opens beside the words and not where they were.
    stage.reveal(next, "instant");
    stage.openCard(next, { enter: true });
  };
  const children: Child[] = [
    h("p", { class: "card-type", "data-label": name.label }, h("span", { class: "sample" }, style.singular)),
    h("p", { class: "card-title", dir: "auto" }, name.name),
    meaning !== null && meaning !== name.name && h("p", { class: "card-value" }, meaning),
    stepper(stage, { targets, at, thing: "mention", alone: "1 mention", label: "Mentions", go },
      looked && h("a", {
        class: "look", target: "_blank", rel: "noopener noreferrer", referrerpolicy: "no-referrer",
        href: wikipediaSearch(name.name, reading.analysis.article.language),
      }, icon(stage.document, "search"), "Wikipedia")),
    corrections(stage, reading, name, looked),
  ];
  return { title: `${name.name}, ${style.singular.toLowerCase()}`, children: children.filter((child) => child instanceof Node) };
}

function corrections(stage: Stage, reading: Reading, name: Name, joined: boolean): HTMLElement {
  const { h } = stage;
  const subject = { name: name.name, label: name.label };
  const others = joined ? allNames(reading).filter((other) => other !== name && !PLAIN_VALUES.includes(other.label)) : [];
  const type = h("select", {
    "aria-label": "Its right type",
    onchange: () => stage.correct({ kind: "label", name: name.name, from: name.label, to: type.value as Label }),
  },
  h("option", { value: "", selected: true, disabled: true }, "Wrong type …"),
  ...LABELS.filter((label) => label !== name.label).map((label) => h("option", { value: label }, LABEL_STYLES[label].singular)));
  const same = h("select", {
    "aria-label": "The same as",
    onchange: () => stage.correct({ kind: "same_as", ...subject, as: same.value }),
  },
  h("option", { value: "", selected: true, disabled: true }, "Same as …"),
  ...[...new Set(others.map((other) => other.name))].sort((a, b) => a.localeCompare(b)).map((other) => h("option", { value: other }, other)));
  return h("details", { class: "correct" },
    h("summary", {}, "Correct this"),
    h("div", { class: "correct-row" },
      h("button", { type: "button", class: "quiet", onclick: () => stage.correct({ kind: "not_a_name", ...subject }) }, "Not a name"),
      type,
      others.length > 0 && same),
    keptNote(stage));
}

export function keptNote(stage: Stage): HTMLElement {
  return stage.h("p", { class: "hint" }, KEPT[stage.host.kept]);
}

const KEPT = {
  device: "Kept on this device and used on later pages.",
  tab: "Used on what you read here, and forgotten when you close this tab.",
  visit: "In a private window a correction is forgotten when you leave.",
} as const;
