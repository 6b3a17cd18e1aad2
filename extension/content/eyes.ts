/** How the walker sees a page: asks the browser what is shown and where. */

import { FLAGS, TAG_CODES } from "../shared/codes.ts";
import type { Box, ColumnWriter } from "./column-writer.ts";
import * as dom from "./dom.ts";
import type { Eye, Level, Look } from "./list.ts";

/** Elements without a box of their own, about which visibility says nothing. */
const UNSEEN = codes("head", "title", "meta", "link", "script", "br", "wbr", "source", "col", "colgroup");

/** Elements that are measured themselves, beside blocks with text. */
const PICTURES = codes("img", "amp-img", "video");

/** Elements that start a line of their own where no style says otherwise: `Tag::is_block` of the core. */
const BLOCKS = codes(
  "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt",
  "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html",
  "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th",
  "thead", "tr", "ul", "noscript",
);

/** The inline element that has no style of its own, and so often one of the page's. */
const SPAN = TAG_CODES.get("span");

/** Sides of a box, and size of a font, in pixels up to which nobody sees it (the usual "visually hidden" class makes 1). */
const INVISIBLE_SIDE = 1;
/** Characters that a text must have for its block to be measured: menus and buttons have fewer, and there are many of them. */
const TELLING = 20;
/** The `visibility` property counts too. */
const ALSO_INVISIBLE: CheckVisibilityOptions = { visibilityProperty: true };
/** The least width and height of a frame that may hold an article: wider than advertisements, which are 300 or flat. */
const MAIN_FRAME = { width: 400, height: 400 };

/** Sees a page that is rendered. */
export function liveEye(document: Document, writer: ColumnWriter): Eye {
  const view = dom.defaultView(document);
  const [scrollX, scrollY] = [view?.scrollX ?? 0, view?.scrollY ?? 0];
  const families = new Map<string, number>();
  return { open, text, isMain };

  function open(level: Level, parent: Level | undefined): number {
    if (UNSEEN.has(level.code)) {
      level.isGone = parent?.isGone ?? false;
      return 0;
    }
    if (parent?.isGone) {
      level.isGone = level.isHidden = true;
    } else if (!dom.checkVisibility(level.element, ALSO_INVISIBLE)) {
      if (!dom.checkVisibility(level.element)) {
        // No box. With `display: contents` the children have theirs; else there is nothing to see below.
        if (styleOf(level.element).display === "contents") level.isHidden = parent?.isHidden ?? false;
        else level.isGone = level.isHidden = true;
      } else {
        level.isHidden = true;
      }
    }
    if (level.isHidden) return FLAGS.HIDDEN;
    if (PICTURES.has(level.code)) measure(level, boxOf(level.element));
    return 0;
  }

  function text(levels: readonly Level[], text: string): void {
    const parent = levels.at(-1);
    if (!parent || UNSEEN.has(parent.code)) return;
    let unseen = levels.length;
    while (unseen > 0 && levels[unseen - 1]?.look === null) unseen--;
    for (let at = unseen; at < levels.length; at++) if (look(levels, at)) return;
    if (parent.look && text.length >= TELLING) read(levels, parent, parent.look);
    // Where no line break stands it makes no difference whether the style would keep it.
    if (text.includes("\n") && styleOf(parent.element).getPropertyValue("white-space-collapse") !== "collapse") writer.flag(parent.index, FLAGS.PRE);
  }

  /** Looks closer at an element that holds words itself, and measures the block that they stand in. */
  function read(levels: readonly Level[], parent: Level, look: Look): void {
    if (look.isRead) return;
    look.isRead = true;
    if (parent.code === SPAN && isTiny(styleOf(parent.element))) return void hide(levels, levels.length - 1);
    const at = levels.findLastIndex((level) => level.look?.isBlock);
    const block = levels[at];
    if (!block?.look || block.look.isMeasured) return;
    block.look.isMeasured = true;
    const style = styleOf(block.element);
    if (block === parent && isTiny(style)) return void hide(levels, at);
    measure(block, boxOf(block.element), style);
  }

  function measure({ index }: Level, box: Box, style?: CSSStyleDeclaration): void {
    const font = style && { size: parseFloat(style.fontSize), weight: parseFloat(style.fontWeight), family: family(style.fontFamily) };
    writer.layout(index, box, font);
  }

  /** Notes how an element that holds visible text is shown. True if it turns out that it is not. */
  function look(levels: readonly Level[], at: number): boolean {
    const level = levels[at];
    if (!level) return false;
    const { element, index, code } = level;
    const style = styleOf(element);
    const { display } = style;
    const isBlock = display !== "inline" && !/^(contents$|inline-|ruby)/.test(display);
    level.look = { isBlock, isRead: false, isMeasured: false };
    // Whatever is taken out of the flow is a block.
    const position = isBlock ? style.position : "static";
    // Words for screen readers alone stand in the middle of a line, and do not break it.
    if ((position === "absolute" || position === "fixed") && isOutOfSight(boxOf(element))) return hide(levels, at);
    let flags = 0;
    // A floating inline element is a drop cap: its letter belongs to the word after it.
    if (isBlock && !BLOCKS.has(code) && style.cssFloat === "none") flags |= FLAGS.BLOCK;
    if ((display === "inline" || display === "contents") && BLOCKS.has(code)) flags |= FLAGS.INLINE;
    if (position === "fixed") flags |= FLAGS.FIXED;
    if (position === "sticky") flags |= FLAGS.STICKY;
    if (flags !== 0) writer.flag(index, flags);
    return false;
  }

  /** Notes that an open element is not shown after all, nor what is open below it. */
  function hide(levels: readonly Level[], from: number): true {
    for (const level of levels.slice(from)) {
      level.isHidden = true;
      writer.flag(level.index, FLAGS.HIDDEN);
    }
    return true;
  }

  /** An element's box in pixels of the whole page, frames included. */
  function boxOf(element: Element): Box {
    const { left, top, width, height } = dom.rectangleOf(element);
    let [x, y] = [left + scrollX, top + scrollY];
    for (let inner = dom.ownerDocument(element); inner && inner !== document; ) {
      const frame: Element | null = dom.defaultView(inner)?.frameElement ?? null;
      if (!frame) break;
      const edge = dom.rectangleOf(frame);
      x += edge.x;
      y += edge.y;
      inner = dom.ownerDocument(frame);
    }
    return { x, y, width, height };
  }

  function family(name: string): number {
    const known = families.get(name) ?? families.size + 1;
    families.set(name, known);
    return known;
  }

  function isMain(frame: Element): boolean {
    if (!dom.checkVisibility(frame, ALSO_INVISIBLE)) return false;
    const { width, height } = dom.rectangleOf(frame);
    return width >= MAIN_FRAME.width && height >= MAIN_FRAME.height;
  }
}

/** Whether a placed box lies off the page or is too small to be seen. */
function isOutOfSight({ x, y, width, height }: Box): boolean {
  return (width <= INVISIBLE_SIDE && height <= INVISIBLE_SIDE) || x + width <= 0 || y + height <= 0;
}

/** Whether a font is too small for anyone to see. */
function isTiny(style: CSSStyleDeclaration): boolean {
  return parseFloat(style.fontSize) <= INVISIBLE_SIDE;
}

function styleOf(element: Element): CSSStyleDeclaration {
  return getComputedStyle(element);
}

function codes(...names: string[]): ReadonlySet<number> {
  return new Set(names.map((name) => TAG_CODES.get(name) ?? NaN));
}
