/** The controls of the options page, each bound to one setting. */

import type { Make } from "../overlay/dom.ts";
import { LABEL_STYLES, LABELS } from "../overlay/labels.ts";
import { COLUMN_WIDTHS, TEXT_SIZES, type Settings } from "../overlay/settings.ts";

export interface Form {
  readonly h: Make;
  readonly settings: Settings;
  set(change: Partial<Settings>): void;
}

export function readingControls(form: Form): HTMLElement[] {
  return [
    choice(form, "view", "Opens next in", { reader: "Reader", page: "On the page" }),
    choice(form, "theme", "Colours", { system: "As the system", light: "Light", dark: "Dark" }),
    choice(form, "face", "Typeface", { serif: "Serif", sans: "Sans" }),
    range(form, "textSize", "Text size", TEXT_SIZES, (value) => `${value} px`),
    range(form, "columnWidth", "Column", COLUMN_WIDTHS, (value) => `${value} letters`),
    choice(form, "dock", "Panel on the page", { right: "At the right", left: "At the left" }),
  ];
}

export function highlightControls(form: Form): HTMLElement[] {
  const { h } = form;
  return [
    flag(form, "Quotes", () => form.settings.quotes, (on) => form.set({ quotes: on })),
    flag(form, "Reported speech, without marks", () => form.settings.indirect, (on) => form.set({ indirect: on })),
    h("div", { class: "types" }, ...LABELS.map((label) => flag(
      form, LABEL_STYLES[label].plural, () => !form.settings.hidden.includes(label),
      (on) => form.set({ hidden: LABELS.filter((other) => (other === label ? !on : form.settings.hidden.includes(other))) }), label,
    ))),
  ];
}

function flag({ h }: Form, name: string, isOn: () => boolean, set: (on: boolean) => void, label?: string): HTMLElement {
  const input = h("input", { type: "checkbox", class: "switch", checked: isOn(), onchange: () => set(input.checked) });
  return h("label", { class: "row", "data-label": label ?? null }, h("span", { class: label === undefined ? "" : "sample" }, name), input);
}

function choice<K extends "view" | "theme" | "face" | "dock">(form: Form, key: K, name: string, options: Record<Settings[K], string>): HTMLElement {
  const { h } = form;
  const select = h("select", { onchange: () => form.set({ [key]: select.value }) },
    ...Object.entries<string>(options).map(([value, words]) => h("option", { value, selected: value === form.settings[key] }, words)));
  return h("label", { class: "row" }, h("span", {}, name), select);
}

function range(form: Form, key: "textSize" | "columnWidth", name: string, bounds: { min: number; max: number; step: number }, words: (value: number) => string): HTMLElement {
  const { h } = form;
  const output = h("output", {}, words(form.settings[key]));
  const input = h("input", {
    type: "range", ...bounds, value: form.settings[key],
    oninput: () => {
      output.textContent = words(Number(input.value));
      form.set({ [key]: Number(input.value) });
    },
  });
  return h("label", { class: "row" }, h("span", {}, name), h("span", { class: "slider" }, input, output));
}
