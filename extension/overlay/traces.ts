/**
 * Small traces at the edge of the reader's text: where else the name or speaker stands that was shown last, as in a map
 * of the whole article. For the eye alone; the list has the same facts as buttons.
 */

import type { Label } from "../shared/analysis.ts";
import type { Make } from "./dom.ts";

export interface Traces {
  element: HTMLElement;
  /** Marks the places of these highlights in the look of their type; none ends it. */
  show(highlights: readonly HTMLElement[], look: Label | "QUOTE"): void;
}

export function buildTraces(h: Make, scroller: HTMLElement): Traces {
  const element = h("div", { class: "traces", "aria-hidden": "true" });
  return {
    element,
    show: (highlights, look) => {
      if (highlights.length === 0) {
        element.replaceChildren();
        return;
      }
      element.setAttribute("data-label", look);
      const top = scroller.getBoundingClientRect().top - scroller.scrollTop;
      element.replaceChildren(...highlights.map((highlight) => {
        const share = (highlight.getBoundingClientRect().top - top) / scroller.scrollHeight;
        const trace = h("span", {});
        trace.style.setProperty("inset-block-start", `${(share * 100).toFixed(2)}%`);
        return trace;
      }));
    },
  };
}
