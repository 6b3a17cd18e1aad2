/**
 * Sets the article: headline, byline, facts, and its blocks with their inline marks and highlights.
 *
 * Takes the stage and a place for figures; gives an element, the steps that set its blocks one after the other, and the
 * highlighted elements by target, which grow with them. All highlights are
 * our own elements in our own shadow root, so they take the focus and the page cannot see them.
 */

import type { Block } from "../shared/analysis.ts";
import { safeLink } from "./address.ts";
import type { Child } from "./dom.ts";
import { formatPublished, readingMinutes } from "./format.ts";
import type { Figures } from "./figures.ts";
import type { Steps } from "./fill.ts";
import { LABEL_STYLES } from "./labels.ts";
import { buildMarks, type Mark } from "./marks.ts";
import type { Reading } from "./reading.ts";
import { nest, type Run } from "./runs.ts";
import { keyOf, type Stage } from "./stage.ts";
import { buildTable } from "./table.ts";

export interface Article {
  element: HTMLElement;
  /** Each sets the next block and gives the length of its text. */
  steps: Steps;
  /** The elements of each target in order; several where a quote runs through blocks or a mark was cut. */
  highlights: Map<string, HTMLElement[]>;
  /** The words from which a quote's speaker was read and the verb that reports, by the quote's target. */
  evidenceWords: Map<string, HTMLElement[]>;
}

export function buildArticle(stage: Stage, reading: Reading, figures: Figures): Article {
  const { h } = stage;
  const { analysis } = reading;
  const highlights = new Map<string, HTMLElement[]>();
  const evidenceWords = new Map<string, HTMLElement[]>();
  const marks = buildMarks(reading, stage.settings);

  const words = (start: number, end: number): Child[] => runs(nest(marks.within(start, end), start, end));

  const runs = (list: readonly Run<Mark>[]): Child[] => list.map((run) => {
    if (run.kind === "text") return analysis.text.slice(run.start, run.end);
    return element(run.value, run.first, runs(run.children));
  });

  const element = (mark: Mark, first: boolean, children: Child[]): Child => {
    switch (mark.kind) {
      case "mention": {
        const made = h("span", {
          class: "name", "data-label": mark.label, "data-target": keyOf(mark.target),
          ...(first ? { role: "button", tabindex: -1, "aria-haspopup": "dialog", "aria-description": LABEL_STYLES[mark.label].singular } : {}),
        }, ...children);
        note(highlights, keyOf(mark.target), made);
        return made;
      }
      case "quote": {
        const made = h("span", {
          class: `quote ${mark.spoken.quote.kind}`, "data-target": keyOf(mark.spoken.target),
          ...(first ? { role: "group", tabindex: -1, "aria-label": `Quote, ${mark.spoken.speaker ?? "speaker unclear"}` } : {}),
        }, ...children);
        note(highlights, keyOf(mark.spoken.target), made);
        return made;
      }
      case "evidence": {
        const made = h("span", { class: "evidence-words" }, ...children);
        note(evidenceWords, keyOf(mark.spoken.target), made);
        return made;
      }
      case "inline": return inline(mark.inline.kind, mark.inline.href, children);
    }
  };

  const inline = (kind: keyof typeof INLINE_TAGS | "link", href: string | null, children: Child[]): HTMLElement => {
    if (kind !== "link") return h(INLINE_TAGS[kind], {}, ...children);
    const link = href === null ? null : safeLink(href, stage.host.address);
    if (link === null) return h("span", {}, ...children);
    return h("a", { href: link, target: "_blank", rel: "noopener noreferrer", referrerpolicy: "no-referrer" }, ...children);
  };

  const article = h("article", {
    class: "article", lang: analysis.article.language, dir: analysis.article.direction ?? "auto", "aria-labelledby": "headline",
  });
  const body = h("div", { class: "body" });
  article.append(buildHeader(stage, reading, words), body);

  function* steps(): Generator<number, void> {
    const lists = new ListBuilder(stage);
    const main = bodyBlocks(reading);
    for (const [index, block] of analysis.blocks.entries()) {
      const before = figures.before(index);
      if (before.length > 0) lists.end();
      body.append(...before);
      if (!main.has(index)) continue;
      if (block.kind === "list_item") {
        lists.add(body, block, words(block.start, block.end));
      } else {
        lists.end();
        if (block.kind === "caption") figures.caption(body, h("figcaption", {}, ...words(block.start, block.end)));
        else body.append(buildBlock(stage, block, words));
      }
      yield block.end - block.start;
    }
    body.append(...figures.before(analysis.blocks.length));
  }
  return { element: article, steps: steps(), highlights, evidenceWords };
}

const INLINE_TAGS = {
  emphasis: "em", strong: "strong", code: "code", subscript: "sub", superscript: "sup", mark: "mark", deleted: "del", inserted: "ins",
} as const;

function buildBlock(stage: Stage, block: Block, words: (start: number, end: number) => Child[]): HTMLElement {
  const { h } = stage;
  switch (block.kind) {
    // The headline is the one heading of level 1.
    case "heading": {
      const tag = (["h2", "h2", "h3", "h4", "h5", "h6"] as const)[Math.min(6, Math.max(1, block.level)) - 1] ?? "h2";
      return h(tag, {}, ...words(block.start, block.end));
    }
    case "quote": return h("blockquote", {}, h("p", {}, ...words(block.start, block.end)));
    // Wide code and tables scroll sideways in themselves, by the keyboard too.
    case "preformatted": return h("pre", { tabindex: 0, role: "region", "aria-label": "Code" }, h("code", {}, ...words(block.start, block.end)));
    case "table": return h("div", { class: "table", tabindex: 0, role: "region", "aria-label": "Table" }, buildTable(stage.h, block, words));
    default: return h("p", { class: block.kind === "byline" ? "aside" : null }, ...words(block.start, block.end));
  }
}

/** Blocks from the first that is neither headline nor byline stand in the body; those before it in the header. */
function bodyBlocks(reading: Reading): Set<number> {
  const { blocks } = reading.analysis;
  const first = blocks.findIndex((block) => !isFront(block));
  return new Set(blocks.flatMap((block, index) => (index < first || first < 0 || block.kind === "title" ? (isFront(block) ? [] : [index]) : [index])));
}

function isFront(block: Block): boolean {
  return block.kind === "title" || block.kind === "byline";
}

function buildHeader(stage: Stage, reading: Reading, words: (start: number, end: number) => Child[]): HTMLElement {
  const { h } = stage;
  const { article, blocks, text, status } = reading.analysis;
  const main = bodyBlocks(reading);
  const front = blocks.filter((_, index) => !main.has(index));
  const title = front.find((block) => block.kind === "title");
  const headline = title === undefined ? [article.title ?? (status === "text" ? "Text of this page" : "Untitled")] : words(title.start, title.end);
  const bylines = front.filter((block) => block.kind === "byline");
  const minutes = readingMinutes(text, article.language);
  // A date that stands in the byline need not be said twice.
  const published = bylines.some((block) => isDated(reading, block)) ? null : article.published;
  return h("header", { class: "front" },
    article.site !== null && h("p", { class: "site" }, article.site),
    h("h1", { id: "headline" }, ...headline),
    ...(bylines.length > 0
      ? bylines.map((block) => h("p", { class: "byline" }, ...words(block.start, block.end)))
      : [article.authors.length > 0 && h("p", { class: "byline" }, article.authors.join(", "))]),
    h("p", { class: "facts", dir: "ltr" },
      published !== null && h("time", { datetime: published }, formatPublished(published)),
      h("span", {}, `${minutes} min read`)),
  );
}

/** Whether the day of publication is named in a block. */
function isDated({ analysis: { article, entities } }: Reading, block: Block): boolean {
  return entities.some((entity) => entity.mentions.some(({ start, end, value }) =>
    start >= block.start && end <= block.end && value?.type === "date" && value.start.slice(0, 10) === article.published?.slice(0, 10)));
}

/** Collects list items into nested lists; ordered where an item has a number. */
class ListBuilder {
  private readonly open: HTMLElement[] = [];
  private readonly stage: Stage;

  constructor(stage: Stage) {
    this.stage = stage;
  }

  add(body: HTMLElement, block: Block, words: Child[]): void {
    const { h } = this.stage;
    const depth = Math.max(1, Math.min(block.level, this.open.length + 1));
    this.open.length = Math.min(this.open.length, depth);
    const tag = block.number === null ? "ul" : "ol";
    let list = this.open[depth - 1];
    if (list === undefined || list.localName !== tag) {
      list = h(tag, block.number === null ? {} : { start: block.number });
      const above = this.open[depth - 2]?.lastElementChild ?? body;
      above.append(list);
      this.open[depth - 1] = list;
    }
    list.append(h("li", block.number === null ? {} : { value: block.number }, ...words));
  }

  end(): void {
    this.open.length = 0;
  }
}

function note(map: Map<string, HTMLElement[]>, key: string, element: HTMLElement): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [element]);
  else known.push(element);
}
