/** The panel docked at the side of the page: not modal, without a focus trap; the host paints the page. */

import type { Content, PageMark } from "./host.ts";
import { buildNotice } from "./notices.ts";
import type { Reading } from "./reading.ts";
import type { Settings } from "./settings.ts";
import { isQuoteShown, isShown, type Stage } from "./stage.ts";
import { buildToolbar } from "./toolbar.ts";

export interface Dock {
  element: HTMLElement;
  /** Where the panel stands. */
  side: HTMLElement;
  update(content: Content): void;
}

export function buildDock(stage: Stage): Dock {
  const { h } = stage;
  const toolbar = buildToolbar(stage, "page");
  const side = h("div", { class: "side" });
  const place = h("div", { class: "dock-notice" });
  const element = h("section", { class: "surface dock", popover: "manual", role: "region", "aria-label": "Pressglass", tabindex: -1 },
    toolbar.element, place, side);
  return {
    element,
    side,
    update: (content) => {
      toolbar.update();
      element.dataset["side"] = stage.settings.dock;
      const notice = buildNotice(stage, content);
      side.hidden = notice !== null || !stage.panelShown;
      element.toggleAttribute("data-folded", notice === null && !stage.panelShown);
      place.replaceChildren(...(notice === null ? [] : [notice]));
      place.hidden = notice === null;
    },
  };
}

/** What is to be painted on the page under these settings: quotes first, so that names lie on them. */
export function pageMarks(reading: Reading, settings: Settings): PageMark[] {
  const quotes = reading.quotes.filter((spoken) => isQuoteShown(settings, spoken)).map((spoken): PageMark => ({
    target: spoken.target, style: spoken.quote.kind === "indirect" ? "INDIRECT" : "QUOTE", spans: spoken.quote.spans,
  }));
  const names = reading.groups.filter((group) => isShown(settings, group.label)).flatMap((group) =>
    group.names.flatMap((name) => name.mentions.map((mention): PageMark => ({
      target: mention.target, style: group.label, spans: mention.spans,
    }))));
  return [...quotes, ...names].filter((mark) => mark.spans.length > 0);
}
