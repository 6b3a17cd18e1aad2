/** The row of controls on top of both views. */

import { icon, type Child } from "./dom.ts";
import { articleAsMarkdown } from "./markdown.ts";
import { buildMenu } from "./menu.ts";
import { COLUMN_WIDTHS, TEXT_SIZES, type Settings, type View } from "./settings.ts";
import { SHORTCUTS } from "./shortcuts.ts";
import type { Stage } from "./stage.ts";

export interface Toolbar {
  element: HTMLElement;
  update(): void;
}

export function buildToolbar(stage: Stage, view: View): Toolbar {
  const { h, document, host } = stage;
  const switches = (["reader", "page"] as const).map((name) => h("button", {
    type: "button", class: "segment", "aria-pressed": String(name === view), title: `${VIEW_NAMES[name]} (v)`,
    onclick: () => stage.switchTo(name),
  }, icon(document, name), h("span", {}, VIEW_NAMES[name])));
  const panelButton = h("button", {
    type: "button", class: "tool", title: "Names and quotes (s)", "aria-label": "Names and quotes",
    onclick: () => stage.togglePanel(),
  }, icon(document, view === "reader" ? "panel" : "fold"));
  const dockButton = h("button", {
    type: "button", class: "tool dock-side", title: "Move to the other side", "aria-label": "Move to the other side",
    onclick: () => stage.set({ dock: stage.settings.dock === "right" ? "left" : "right" }),
  }, icon(document, "dock"));
  const element = h("div", { class: "toolbar", role: "toolbar", "aria-label": "Pressglass" },
    h("span", { class: "wordmark", "aria-hidden": "true" }, "Pressglass"),
    host.page !== null && h("div", { class: "segments", role: "group", "aria-label": "View" }, ...switches),
    h("div", { class: "tools" },
      view === "reader" ? buildMenu(stage, "Text and colours", { letters: "Aa" }, () => typeControls(stage)) : dockButton,
      buildMenu(stage, "Copy and print", { icon: "copy" }, () => copyControls(stage, view)),
      buildMenu(stage, "Help", { icon: "help" }, () => helpControls(stage)),
      panelButton,
      h("button", { type: "button", class: "tool", title: "Close (Esc)", "aria-label": "Close", onclick: () => stage.close("button") }, icon(document, "close"))));
  return {
    element,
    update: () => {
      panelButton.disabled = stage.reading === null;
      panelButton.setAttribute("aria-pressed", String(stage.panelShown));
    },
  };
}

const VIEW_NAMES: Record<View, string> = { reader: "Reader", page: "On the page" };

function typeControls(stage: Stage): Child[] {
  return [
    stepper(stage, "Text size", "textSize", TEXT_SIZES, (size) => `${size} px`),
    stepper(stage, "Column", "columnWidth", COLUMN_WIDTHS, (width) => `${width} letters`),
    choice(stage, "Typeface", "face", { serif: "Serif", sans: "Sans" }),
    choice(stage, "Colours", "theme", { system: "System", light: "Light", dark: "Dark" }),
  ];
}

function stepper(stage: Stage, name: string, key: "textSize" | "columnWidth", range: { min: number; max: number; step: number }, words: (value: number) => string): HTMLElement {
  const { h } = stage;
  const output = h("output", {}, words(stage.settings[key]));
  const button = (sign: 1 | -1, face: string, label: string): HTMLButtonElement => h("button", {
    type: "button", class: "tool lettered", "aria-label": label,
    onclick: () => {
      stage.set({ [key]: Math.min(range.max, Math.max(range.min, stage.settings[key] + sign * range.step)) });
      output.textContent = words(stage.settings[key]);
    },
  }, face);
  return h("div", { class: "control", role: "group", "aria-label": name },
    h("span", { class: "control-name" }, name),
    h("span", { class: "control-value" }, button(-1, "−", `${name}: less`), output, button(1, "+", `${name}: more`)));
}

function choice<K extends "face" | "theme">(stage: Stage, name: string, key: K, options: Record<Settings[K], string>): HTMLElement {
  const { h } = stage;
  const buttons = (Object.entries(options) as [Settings[K], string][]).map(([value, words]) => {
    const button = h("button", {
      type: "button", class: "segment", "aria-pressed": String(stage.settings[key] === value),
      onclick: () => {
        stage.set({ [key]: value });
        for (const other of buttons) other.setAttribute("aria-pressed", String(other === button));
      },
    }, words);
    return button;
  });
  return h("div", { class: "control", role: "group", "aria-label": name },
    h("span", { class: "control-name" }, name), h("div", { class: "segments" }, ...buttons));
}

function copyControls(stage: Stage, view: View): Child[] {
  const { h, host, document } = stage;
  const { reading } = stage;
  if (reading === null) return [h("p", { class: "note" }, "There is nothing to copy yet.")];
  const item = (words: string, hint: string, action: () => void): HTMLElement =>
    h("button", { type: "button", class: "item", onclick: action }, h("span", {}, words), h("span", { class: "hint" }, hint));
  return [
    item("Copy as Markdown", "The article, its quotes and who said them", () => stage.copy(articleAsMarkdown(reading, host.address), "Article copied as Markdown")),
    item("Copy annotations as JSON", "Names and quotes with their places in the text", () => {
      host.report().then((json) => stage.copy(json, "Annotations copied as JSON"), () => stage.say("The annotations could not be made"));
    }),
    view === "reader" && item("Print the article", "Or save it as a PDF", () => document.defaultView?.print()),
  ];
}

function helpControls(stage: Stage): Child[] {
  const { h, host } = stage;
  return [
    h("p", { class: "menu-title" }, "Keys"),
    h("dl", { class: "keys" }, ...SHORTCUTS.flatMap(({ keys, does }) => [h("dt", {}, ...keys.map((key) => h("kbd", {}, key))), h("dd", {}, does)])),
    h("p", { class: "hint" }, "Everything happens on this device. Nothing is sent anywhere."),
    host.openOptions !== null && h("button", { type: "button", class: "quiet", onclick: host.openOptions }, "Options and corrections"),
  ];
}
