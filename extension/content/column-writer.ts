/** Collects a page's columns, node by node in preorder. What the numbers mean stands in `src/web/columns.rs`. */

import { TEXT } from "../shared/codes.ts";
import { NODE_WORDS, type Columns } from "../shared/columns.ts";

/** Stands between two strings of a heap, so that halves of a surrogate pair in neighbouring nodes never join. */
const SEPARATOR = "\0";

/** Bits of a node's first number that hold its code; the flags lie above. */
const CODE_BITS = 16;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export class ColumnWriter {
  readonly #nodes: number[] = [];
  readonly #attributes: number[] = [];
  readonly #layout: number[] = [];
  readonly #values: string[] = [];
  /** Each text node's characters by its index; null for elements. */
  readonly texts: (string | null)[] = [];

  /** How many nodes there are. */
  get length(): number {
    return this.texts.length;
  }

  /** Adds an element and gives its index. */
  element(code: number, flags: number, depth: number): number {
    this.#nodes.push(code | (flags << CODE_BITS), depth, 0);
    return this.texts.push(null) - 1;
  }

  /** Gives the element added last an attribute. */
  attribute(code: number, value: string): void {
    const count = this.#nodes.length - 1;
    this.#nodes[count] = (this.#nodes[count] ?? 0) + 1;
    this.#attributes.push(code, value.length);
    this.#values.push(value, SEPARATOR);
  }

  /** Adds a text node. */
  text(text: string, depth: number): void {
    this.#nodes.push(TEXT, depth, text.length);
    this.texts.push(text);
  }

  /** Adds facts about an element. */
  flag(index: number, flags: number): void {
    const head = index * NODE_WORDS;
    this.#nodes[head] = (this.#nodes[head] ?? 0) | (flags << CODE_BITS);
  }

  /** Notes where an element stands, in CSS pixels of the page, and its font: size in pixels, weight, a number for the family. */
  layout(index: number, box: Box, font = { size: 0, weight: 0, family: 0 }): void {
    this.#layout.push(index, round(box.x), round(box.y), round(box.width), round(box.height), round(font.size * 10), round(font.weight), font.family);
  }

  finish(url: string): Columns {
    const texts: string[] = [];
    for (const text of this.texts) if (text !== null) texts.push(text, SEPARATOR);
    return {
      url,
      nodes: Uint32Array.from(this.#nodes),
      attributes: Uint32Array.from(this.#attributes),
      layout: Int32Array.from(this.#layout),
      text: texts.join(""),
      values: this.#values.join(""),
    };
  }
}

/** A whole number that fits 32 bits; 0 for what is no number. */
function round(value: number): number {
  return Math.max(-0x8000_0000, Math.min(0x7fff_ffff, Math.round(value))) || 0;
}
