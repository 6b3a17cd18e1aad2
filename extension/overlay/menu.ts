/** A button that opens a small sheet of controls below it. */

import { icon, type Child, type IconName } from "./dom.ts";
import { placeBeside } from "./place.ts";
import type { Stage } from "./stage.ts";

let made = 0;

/** `content` is built anew at each opening, so that it always shows the present settings. */
export function buildMenu(stage: Stage, name: string, face: IconName | string, content: () => Child[]): HTMLElement {
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
      if (event.newState === "open") placeBeside(sheet, button.getBoundingClientRect(), document.defaultView!);
    },
  });
  const drawn = isIcon(face);
  const button = h("button", {
    type: "button", class: drawn ? "tool" : "tool lettered", popovertarget: id, "aria-label": name, title: name, "aria-expanded": "false",
    "aria-haspopup": "dialog",
  }, drawn ? icon(document, face) : h("span", { "aria-hidden": "true" }, face));
  return h("div", { class: "menu-place" }, button, sheet);
}

function isIcon(face: IconName | string): face is IconName {
  return face.length > 2;
}
