/**
 * Lists a page's nodes in the order in which they are shown: through open shadow roots, slots and same-origin frames.
 *
 * Takes a document; writes columns and remembers the nodes. It reads the page and changes nothing. It keeps a stack of
 * its own, so a deep page costs no call stack, and gives up control at every step, so that `walk.ts` can take slices.
 */

import { ATTRIBUTE_CODES, FLAGS, OTHER, TAG_CODES } from "../shared/codes.ts";
import type { ColumnWriter } from "./column-writer.ts";
import * as dom from "./dom.ts";

/** An element that is open, with what is known of it. */
export interface Level {
  element: Element;
  /** Its index among the page's nodes. */
  index: number;
  code: number;
  /** Not shown itself; what it holds may be. */
  isHidden: boolean;
  /** Nothing below it has a box: `display: none` or skipped contents. */
  isGone: boolean;
  /** What the eye has seen of it, once it turned out to hold text. */
  look: Look | null;
  /** The child to visit next, in a list or by siblings. */
  next: Node | null;
  list: readonly Node[] | null;
  at: number;
}

/** How an element that holds text is shown. */
export interface Look {
  /** It starts a line of its own. */
  isBlock: boolean;
  /** Its own words were looked at closely. */
  isRead: boolean;
  /** Its box and font are noted. */
  isMeasured: boolean;
}

/** What decides whether elements are shown, and notes where. */
export interface Eye {
  /** Flags of an element that is about to be opened; sets `isHidden` and `isGone`. */
  open(level: Level, parent: Level | undefined): number;
  /** Called for each text node with visible characters: `levels` are its ancestors. */
  text(levels: readonly Level[], text: string): void;
  /** Whether the frame is large enough to hold the article. */
  isMain(frame: Element): boolean;
}

/** Nothing of these is text of the page. The same list stands in `src/html/mod.rs`. */
const LEFT_OUT = new Set(["style", "template", "noframes", "noembed"]);
/** What these hold is not text of the page. */
const SHELLS = new Set(["svg", "textarea", "object", "iframe", "frame", "noscript"]);

/** Longer values are of no use to the core: images written into an address, lists of sources. */
const LONGEST_VALUE = 4000;
/** Facts that layout tells better; reading long styles costs time. */
const STYLE = ATTRIBUTE_CODES.get("style");
const HIDDEN = ATTRIBUTE_CODES.get("hidden");

/** Steps between two places where control is given up. */
const STEPS = 32;

/** Lists the page. Each step of the generator takes some ten microseconds; `nodes` and `writer` grow together. */
export function* list(document: Document, eye: Eye, writer: ColumnWriter, nodes: Node[], levels: Level[]): Generator<void> {
  const root = dom.documentElement(document);
  if (!root) return;
  open(root, 0);
  let steps = 0;
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    if (++steps % STEPS === 0) yield;
    const node = advance(level);
    if (!node) {
      levels.pop();
    } else if (dom.isElement(node)) {
      open(node, 0);
    } else if (dom.isText(node)) {
      const text = dom.dataOf(node);
      writer.text(text, levels.length);
      nodes.push(node);
      if (!level.isHidden && /\S/.test(text)) eye.text(levels, text);
    }
  }

  /** Opens an element, if it is one that is listed, and makes it the innermost level. */
  function open(element: Element, flags: number): void {
    const name = dom.localName(element);
    if (LEFT_OUT.has(name) || (name === "script" && !isLinkedData(element))) return;
    const code = TAG_CODES.get(name) ?? OTHER;
    const level: Level = { element, index: writer.length, code, isHidden: false, isGone: false, look: null, next: null, list: null, at: 0 };
    const root = dom.shadowRoot(element);
    const frame = SHELLS.has(name) ? frameToEnter(element) : null;
    writer.element(code, flags | eye.open(level, levels.at(-1)) | (root ? FLAGS.SHADOW : 0), levels.length);
    nodes.push(element);
    attributes(element, level);
    levels.push(level);
    if (frame) {
      open(frame, FLAGS.FRAME);
    } else if (root) {
      level.next = dom.firstChild(root);
    } else if (name === "slot") {
      const assigned = dom.assignedNodes(element as HTMLSlotElement);
      if (assigned.length > 0) level.list = assigned;
      else level.next = dom.firstChild(element);
    } else if (!SHELLS.has(name)) {
      level.next = dom.firstChild(element);
    }
  }

  /** The root of a frame's document, where it may hold the article. */
  function frameToEnter(element: Element): Element | null {
    if (!eye.isMain(element)) return null;
    const inner = dom.frameDocument(element);
    return inner ? dom.documentElement(inner) : null;
  }

  function attributes(element: Element, level: Level): void {
    if (!dom.hasAttributes(element)) return;
    for (const name of dom.attributeNames(element)) {
      const code = ATTRIBUTE_CODES.get(name);
      if (code === undefined || code === STYLE) continue;
      const value = dom.attribute(element, name) ?? "";
      writer.attribute(code, value.slice(0, LONGEST_VALUE));
      if (code === HIDDEN && value === "until-found") foldAway(level);
    }
  }

  /** The element has a box, but what it holds is not shown until somebody searches for it. */
  function foldAway(level: Level): void {
    level.isHidden = level.isGone = true;
    writer.flag(level.index, FLAGS.HIDDEN);
  }
}

/** The level's next child, which is then behind it. */
function advance(level: Level): Node | null {
  if (level.list) return level.list[level.at++] ?? null;
  const node = level.next;
  if (node) level.next = dom.nextSibling(node);
  return node;
}

function isLinkedData(script: Element): boolean {
  return dom.attribute(script, "type")?.trim().toLowerCase() === "application/ld+json";
}
