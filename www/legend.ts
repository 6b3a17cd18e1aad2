/** The legend: each type of highlight as it looks in a text, from the table of labels. */

import type { Make } from "../extension/overlay/dom.ts";
import { LABEL_STYLES, LABELS } from "../extension/overlay/labels.ts";

export function legend(h: Make): HTMLElement {
  return h("ul", { class: "legend" },
    ...LABELS.map((label) => h("li", { "data-label": label }, h("span", { class: "sample" }, LABEL_STYLES[label].plural))),
    h("li", {}, h("span", { class: "quote" }, "“Quotes, with who said them”")));
}
