/** The list of the reader's corrections: each in words, with a button to forget it; export, import and clear. */

import type { Correction } from "../overlay/corrections.ts";
import type { Make } from "../overlay/dom.ts";
import { LABEL_STYLES } from "../overlay/labels.ts";

/** What is done at a press of the list's buttons. */
export interface ListActions {
  /** Keeps only the corrections that are left. */
  change: (left: Correction[]) => void;
  /** Adds the corrections of a file. */
  add: (file: File) => void;
}

/** Gives the list with its buttons. */
export function correctionList(h: Make, corrections: readonly Correction[], { change, add }: ListActions): HTMLElement[] {
  if (corrections.length === 0) {
    return [
      h("p", { class: "hint" }, "None yet. A card beside a name or a quote lets you correct it; what you say there is used on later pages."),
      h("div", { class: "actions" }, ...importButton(h, add)),
    ];
  }
  return [
    h("div", { class: "actions" },
      h("button", { type: "button", class: "quiet", onclick: () => download(h, corrections) }, "Export"),
      ...importButton(h, add),
      clearButton(h, () => change([]))),
    h("ul", { class: "corrections" }, ...corrections.map((correction) => h("li", {},
      h("span", {}, inWords(correction)),
      h("button", { type: "button", class: "quiet", "aria-label": `Forget: ${inWords(correction)}`, onclick: () => change(corrections.filter((other) => other !== correction)) }, "Forget")))),
  ];
}

export function inWords(correction: Correction): string {
  switch (correction.kind) {
    case "not_a_name": return `“${correction.name}” is not a name (${LABEL_STYLES[correction.label].singular.toLowerCase()})`;
    case "label": return `“${correction.name}” is marked as ${LABEL_STYLES[correction.to].singular.toLowerCase()}, not ${LABEL_STYLES[correction.from].singular.toLowerCase()}`;
    case "same_as": return `“${correction.name}” is the same as “${correction.as}”`;
    case "speaker": return `${correction.parts.map(({ words }) => words).join(" … ")} was said by ${correction.speaker} (${correction.address})`;
  }
}

function importButton(h: Make, add: (file: File) => void): HTMLElement[] {
  const input = h("input", {
    type: "file", accept: ".json,application/json", hidden: true, "aria-label": "File of exported corrections",
    onchange: () => {
      const file = input.files?.[0];
      // So that the same file can be chosen again, once it is mended.
      input.value = "";
      if (file !== undefined) add(file);
    },
  });
  return [h("button", { type: "button", class: "quiet", onclick: () => input.click() }, "Import"), input];
}

/** Clearing cannot be undone, so it takes a second press. */
function clearButton(h: Make, clear: () => void): HTMLElement {
  let isArmed = false;
  const button = h("button", {
    type: "button", class: "quiet",
    onclick: () => {
      if (isArmed) clear();
      else {
        isArmed = true;
        button.textContent = "Really clear all";
      }
    },
    onblur: () => {
      isArmed = false;
      button.textContent = "Clear all";
    },
  }, "Clear all");
  return button;
}

function download(h: Make, corrections: readonly Correction[]): void {
  const address = URL.createObjectURL(new Blob([`${JSON.stringify(corrections, null, 2)}\n`], { type: "application/json" }));
  h("a", { href: address, download: "pressglass-corrections.json" }).click();
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
