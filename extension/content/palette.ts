/**
 * What paints one document: a highlight for each style, under names that no page can guess, and the sheet that says how
 * they look. Nothing of the page changes but its list of adopted sheets and its registry of highlights.
 */

import type { PageMark } from "../overlay/host.ts";
import { INDIRECT_LINE, LABEL_STYLES, LABELS, QUOTE_STYLE } from "../overlay/labels.ts";
import * as dom from "./dom.ts";

/** How a range looks: as a mark, lit together with another, or just revealed. */
export type Style = PageMark["style"] | "LIT" | "FLASH";

/** A later style lies over an earlier one: names over quotes, what the reader points at over all. */
export const STYLES: readonly Style[] = ["INDIRECT", "QUOTE", ...LABELS, "LIT", "FLASH"];

/** What the reader points at, on any ground. */
const ATTENTION = { background: "#ffd84a", text: "#1c1a10" };
/** Luminance of text (0 black, 1 white) over which it must stand on a dark ground. */
const LIGHT_TEXT = 0.5;

export interface Palette {
  readonly document: Document;
  /** Paints exactly these ranges in this style. */
  set(style: Style, ranges: readonly AbstractRange[]): void;
  /** Makes the sheet hold in this root: highlights in a shadow root are styled by its own sheets. True the first time. */
  reach(root: Document | ShadowRoot): boolean;
  /** The ranges painted at a point of the viewport. */
  at(x: number, y: number): AbstractRange[];
  /** Removes everything from the document. */
  remove(): void;
}

/** A palette for a document; `sample` is an element whose text tells whether the page is dark. */
export function palette(document: Document, sample: Element | null): Palette {
  const view = dom.defaultView(document) ?? window;
  const registry = view.CSS.highlights;
  const entries = new Map<Style, { name: string; highlight: Highlight }>();
  const roots = new Set<Document | ShadowRoot>();
  const sheet = new view.CSSStyleSheet();

  STYLES.forEach((style, priority) => {
    const highlight = new view.Highlight();
    highlight.priority = priority;
    entries.set(style, { name: unguessable(), highlight });
  });
  const theme = sample && isDark(sample) ? "dark" : "light";
  const rules = (declare: (style: Style) => string): string =>
    [...entries].map(([style, { name }]) => `::highlight(${name}){${declare(style)}}`).join("\n");
  sheet.replaceSync(`${rules((style) => declarations(style, theme))}\n@media (forced-colors: active){${rules(withoutColours)}}`);
  register();

  return {
    document,
    set(style, ranges) {
      const entry = entries.get(style);
      if (!entry) return;
      register();
      entry.highlight.clear();
      for (const range of ranges) entry.highlight.add(range);
    },
    reach(root) {
      const isNew = !roots.has(root);
      roots.add(root);
      const sheets = dom.adoptedSheets(root);
      if (!sheets.includes(sheet)) dom.adoptSheets(root, [...sheets, sheet]);
      return isNew;
    },
    at(x, y) {
      register();
      const ours = new Set([...entries.values()].map(({ highlight }) => highlight));
      const shadowRoots = [...roots].filter((root) => "host" in root);
      return registry.highlightsFromPoint(x, y, { shadowRoots }).flatMap((hit) => (ours.has(hit.highlight) ? hit.ranges : []));
    },
    remove() {
      for (const { name, highlight } of entries.values()) {
        highlight.clear();
        if (registry.get(name) === highlight) registry.delete(name);
      }
      for (const root of roots) dom.adoptSheets(root, dom.adoptedSheets(root).filter((other) => other !== sheet));
    },
  };

  /** A page may clear the registry at any time; what it lacks is put back whenever the highlights are used. */
  function register(): void {
    for (const { name, highlight } of entries.values()) if (registry.get(name) !== highlight) registry.set(name, highlight);
  }
}

/** `::highlight` takes colours and text decoration alone. */
function declarations(style: Style, theme: "light" | "dark"): string {
  switch (style) {
    case "LIT":
    case "FLASH":
      return `background-color:${ATTENTION.background};color:${ATTENTION.text}`;
    case "QUOTE":
      return `background-color:${QUOTE_STYLE[theme].tint}`;
    case "INDIRECT":
      return `text-decoration:${INDIRECT_LINE} ${QUOTE_STYLE[theme].line}`;
    default: {
      const { underline, thickness, [theme]: colours } = LABEL_STYLES[style];
      return `background-color:${colours.tint};text-decoration:underline ${underline} ${thickness}px ${colours.line}`;
    }
  }
}

/**
 * What is added where the system's few colours take the place of all others, and so a ground alone says nothing: quotes get
 * a line above their words, since the names in them have theirs below, and what the reader points at the system's own mark.
 */
function withoutColours(style: Style): string {
  switch (style) {
    case "LIT":
    case "FLASH":
      return "background-color:Mark;color:MarkText";
    case "QUOTE":
      return "text-decoration:overline dotted 1px";
    default:
      return "";
  }
}

/** A CSS identifier that a page cannot guess and that says nothing. */
function unguessable(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return `h${Array.from(bytes, (byte) => byte.toString(36).padStart(2, "0")).join("")}`;
}

/** Whether the element's text is light, so that its ground must be dark. */
function isDark(element: Element): boolean {
  const [red, green, blue] = (getComputedStyle(element).color.match(/^rgba?\((\d+), (\d+), (\d+)/) ?? []).slice(1).map(Number);
  if (red === undefined || green === undefined || blue === undefined) return false;
  // Relative luminance, without the gamma: enough to tell light from dark.
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255 > LIGHT_TEXT;
}
