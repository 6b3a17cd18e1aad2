/**
 * The numbers by which the walker and the core name tags, attributes and flags.
 *
 * The same tables stand in `src/snapshot/` ({tag,attr,layout}.rs); a Rust test (`src/web/codes.rs`) reads this file and fails when they differ.
 */

/** A text node's code. */
export const TEXT = 0;
/** The code of an element of any name that is not in the table. */
export const OTHER = 1;
/** The code of the first name of the table. */
const FIRST = 2;

/** Known element names. A name's code is its position plus two. */
export const TAG_NAMES = [
  "a", "abbr", "address", "amp-img", "article", "aside", "audio", "b", "base", "blockquote", "body", "br", "button", "caption",
  "center", "cite", "code", "col", "colgroup", "dd", "del", "details", "dfn", "dialog", "div", "dl", "dt", "em",
  "embed", "fieldset", "figcaption", "figure", "font", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head",
  "header", "hr", "html", "i", "iframe", "img", "input", "ins", "kbd", "label", "legend", "li", "link", "main", "mark",
  "math", "menu", "meta", "nav", "noscript", "object", "ol", "option", "p", "picture", "pre", "q", "rp", "rt", "ruby",
  "s", "samp", "script", "section", "select", "slot", "small", "source", "span", "strong", "style", "sub", "summary",
  "sup", "svg", "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "time", "title", "tr", "tt",
  "u", "ul", "var", "video", "wbr",
] as const;

/** Kept attributes. A name's code is its position. */
export const ATTRIBUTE_NAMES = [
  "alt", "aria-hidden", "aria-label", "aria-modal", "charset", "cite", "class", "colspan", "content", "data-component",
  "data-lazy-src", "data-original", "data-src", "data-srcset", "data-testid", "datetime", "dir", "headers", "height",
  "hidden", "href", "http-equiv", "id", "itemprop", "itemscope", "itemtype", "lang", "name", "open", "poster", "property",
  "rel", "role", "rowspan", "scope", "slot", "src", "srcset", "start", "style", "title", "type", "value", "width",
] as const;

/** Facts about an element, one bit each. */
export const FLAGS = {
  HIDDEN: 1,
  BLOCK: 2,
  INLINE: 4,
  FIXED: 8,
  STICKY: 16,
  FRAME: 32,
  SHADOW: 64,
  PRE: 128,
} as const;

export type TagName = (typeof TAG_NAMES)[number];
export type AttributeName = (typeof ATTRIBUTE_NAMES)[number];

/** An element's code by its name in lower case. */
export const TAG_CODES: ReadonlyMap<string, number> = new Map(TAG_NAMES.map((name, at) => [name, at + FIRST]));

/** An attribute's code by its name in lower case. */
export const ATTRIBUTE_CODES: ReadonlyMap<string, number> = new Map(ATTRIBUTE_NAMES.map((name, at) => [name, at]));
