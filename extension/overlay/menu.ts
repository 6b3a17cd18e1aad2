/** A button that opens a small sheet of controls below it. */

import { icon, windowOf, type Child, type IconName } from "./dom.ts";
import { placeBeside } from "./place.ts";
import type { Stage } from "./stage.ts";

let made = 0;

/** What stands on the button. */
export type Face = { icon: IconName } | { letters: string };

/** `content` is built anew at each opening, so that it always shows the present settings. */
export function buildMenu(stage: Stage, name: string, face: Face, content: () => Child[]): HTMLElement {
  const { h, document } = stage;
  made += 1;
  const id = `menu-${made}`;
  const sheet = h("div", {
    class: "menu", popover: "auto", id, role: "dialog", "aria-label": name,
    onbeforetoggle: (event: ToggleEvent) => {
      if (event.newState === "open") sheet.replaceChildren(...content().filter((child) => child instanceof Node));
    },
    ontoggle: (event: ToggleEvent) => {
      button.setAttribute("aria-expanded", String(event.newState === "open"));
      if (event.newState === "open") placeBeside(sheet, button.getBoundingClientRect(), windowOf(document));
    },
  });
  const button = h("button", {
    type: "button", class: "icon" in face ? "tool" : "tool lettered", popovertarget: id, "aria-label": name, title: name, "aria-expanded": "false",
    "aria-haspopup": "dialog",
  }, "icon" in face ? icon(document, face.icon) : h("span", { "aria-hidden": "true" }, face.letters));
  return h("div", { class: "menu-place" }, button, sheet);
}
