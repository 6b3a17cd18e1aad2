/** The reader: a modal dialog over the whole window with the article, and the panel beside it. */

import { mark } from "../shared/stages.ts";
import { buildArticle } from "./article.ts";
import type { Card } from "./card.ts";
import { windowOf } from "./dom.ts";
import { buildFigures, type Figures } from "./figures.ts";
import { fill, type Filling } from "./fill.ts";
import { buildHighlighter, targetOf, type Highlighter } from "./highlighter.ts";
import type { Content, Target } from "./host.ts";
import { buildNotice, partialNote } from "./notices.ts";
import type { Reading } from "./reading.ts";
import { buildRemoved } from "./removed.ts";
import { nameOf, type Stage } from "./stage.ts";
import { buildToolbar } from "./toolbar.ts";
import { buildTraces } from "./traces.ts";

export interface Reader {
  element: HTMLDialogElement;
  highlighter: Highlighter;
  /** Gives the focus to the text, so that keys scroll it. */
  focus(): void;
  /** Goes back to where the reader was before the dialog was closed. */
  restore(): void;
  /** Where the panel stands. */
  side: HTMLElement;
  /** Marks at the edge where the same name or speaker stands. */
  trace(target: Target): void;
  /** Sets the article or a notice; keeps the place of reading if the article is the same. A new article is set from its beginning on. */
  update(content: Content): void;
  /** Sets now what is not yet there of the article. */
  finish(): void;
  /** Sets no more of it. */
  stop(): void;
}

/** Height of a line of the text in its size, at least (`.column`). */
const LINE_HEIGHT = 1.5;

export function buildReader(stage: Stage, card: () => Card): Reader {
  const { h } = stage;
  const toolbar = buildToolbar(stage, "reader");
  const scroller = h("div", { class: "scroller", tabindex: 0, role: "region", "aria-label": "Article" });
  const traces = buildTraces(h, scroller);
  const side = h("aside", { class: "side", "aria-label": "Names and quotes beside the article" });
  const element = h("dialog", { class: "surface reader", "aria-label": "Pressglass reader" },
    toolbar.element, h("div", { class: "columns" }, h("div", { class: "text" }, scroller, traces.element), side));
  const highlighter = buildHighlighter(scroller, card);
  /** How far the text is scrolled; a dialog that is closed forgets it. */
  let top = 0;
  scroller.addEventListener("scroll", () => (top = scroller.scrollTop), { passive: true });
  let figures: { of: Reading["analysis"]; figures: Figures } | null = null;
  let filling: Filling | null = null;

  /** Characters that fill the window, however wide it is: no line has more than the column allows. */
  function firstScreen(): number {
    const { columnWidth, textSize } = stage.settings;
    return columnWidth * (windowOf(stage.document).innerHeight / (textSize * LINE_HEIGHT));
  }

  return {
    element,
    highlighter,
    side,
    focus: () => scroller.focus({ preventScroll: true }),
    trace: (target) => {
      const { reading } = stage;
      if (reading === null) return;
      if (target.kind === "mention") {
        const name = nameOf(reading, target);
        if (name !== undefined) traces.show(highlighter.elementsOf(name.mentions.map((mention) => mention.target)), name.label);
      } else {
        const speaker = reading.quotes[target.quote]?.speaker;
        const quotes = reading.quotes.filter((quote) => quote.speaker === speaker).map((quote) => quote.target);
        traces.show(highlighter.elementsOf(quotes), "QUOTE");
      }
    },
    restore: () => (scroller.scrollTop = top),
    finish: () => filling?.finish(),
    stop: () => filling?.stop(),
    update: (content) => {
      toolbar.update();
      const refocus = holdFocus();
      filling?.stop();
      const notice = buildNotice(stage, content);
      // While the page is read the panel stands there empty, so that nothing moves when it is filled.
      side.hidden = !stage.panelShown || (notice !== null && content.kind !== "loading");
      const { reading } = stage;
      if (notice !== null || reading === null) {
        scroller.replaceChildren(...(notice === null ? [] : [notice]));
        refocus();
        return;
      }
      const isNew = figures?.of !== reading.analysis;
      if (figures === null || isNew) {
        figures = { of: reading.analysis, figures: buildFigures(stage, reading) };
        top = 0;
      }
      const position = top;
      const article = buildArticle(stage, reading, figures.figures);
      const partial = partialNote(stage, content);
      if (partial !== null) article.element.querySelector(".front")?.after(partial);
      const open = scroller.querySelector(".removed")?.hasAttribute("open") === true;
      const column = h("div", { class: "column" }, article.element);
      column.ariaBusy = "true";
      filling = fill(windowOf(stage.document), article.steps, firstScreen(), () => {
        const removed = buildRemoved(stage, reading);
        if (removed !== null && open) removed.setAttribute("open", "");
        if (removed !== null) column.append(removed);
        column.ariaBusy = null;
        mark("complete");
        highlighter.update(article);
      });
      if (!isNew) filling.finish();
      scroller.replaceChildren(column);
      highlighter.update(article);
      traces.show([], "QUOTE");
      if (position > 0) scroller.scrollTop = position;
      refocus();
    },
  };

  /** Notes where the focus is in the text; what it gives puts it there again, or on the whole where that is gone. */
  function holdFocus(): () => void {
    const focused = scroller.querySelector<HTMLElement>(":focus");
    return () => {
      if (focused === null) return;
      if (focused.dataset["target"] !== undefined) highlighter.giveBack(targetOf(focused));
      if (!scroller.matches(":focus-within")) scroller.focus({ preventScroll: true });
    };
  }
}
