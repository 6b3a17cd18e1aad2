/**
 * Finds where spans stand on the page now.
 *
 * A listed text node that is still in the page and still holds the expected words is its own place. One that the page
 * has replaced is looked for by its words below its nearest ancestor that is left, with bounded work, else dropped.
 */

import { NODE_WORDS } from "../shared/columns.ts";
import type { Spans } from "../shared/analysis.ts";
import * as dom from "./dom.ts";
import type { Walk } from "./walk.ts";

/** A part of one text node. */
export interface Place {
  node: Text;
  start: number;
  end: number;
}

/** Text nodes that one search below an ancestor may look at. */
const MOST_CANDIDATES = 5000;
/** Searches by words that one round may make; each looks through all candidates. */
const MOST_SEARCHES = 200;
/** Words shorter than this, with what stands before them, are not evidence enough. */
const LEAST_EVIDENCE = 8;
/** How much of what stands before the words is compared. */
const CONTEXT = 24;

export interface Anchors {
  /** Where the spans stand, in order; those that cannot be found are left out. */
  places(spans: Spans): Place[];
  /** Looks anew at what was found before: the page has changed. */
  refresh(): void;
}

export function anchors(walk: Walk): Anchors {
  let found = new Map<number, Text | null>();
  let candidates = new Map<Element, Text[]>();
  let searches = 0;
  let parents: Int32Array | null = null;
  let listed: ReadonlySet<Node> | null = null;

  return {
    places(spans) {
      const places: Place[] = [];
      for (let at = 0; at + 2 < spans.length; at += 3) {
        const place = locate(spans[at] ?? 0, spans[at + 1] ?? 0, spans[at + 2] ?? 0);
        if (place) places.push(place);
      }
      return places;
    },
    refresh() {
      found = new Map();
      candidates = new Map();
      searches = 0;
    },
  };

  function locate(index: number, start: number, end: number): Place | null {
    const listedText = walk.texts[index];
    if (typeof listedText !== "string" || start >= end || end > listedText.length) return null;
    const words = listedText.slice(start, end);
    const node = standIn(index, listedText);
    if (node) {
      const text = dom.dataOf(node);
      if (text.slice(start, end) === words) return { node, start, end };
      const moved = nearest(text, words, start);
      if (moved !== null) return { node, start: moved, end: moved + words.length };
    }
    return search(index, listedText, start, words);
  }

  /** The text node that stands for a listed one: itself, or one with the same words in its place. */
  function standIn(index: number, text: string): Text | null {
    const known = found.get(index);
    if (known !== undefined) return known;
    const node = walk.nodes[index];
    let result: Text | null = null;
    if (node && dom.isText(node) && dom.isConnected(node)) result = node;
    else if (text.trim().length > 0) result = below(index).find((other) => dom.dataOf(other) === text && !taken(other)) ?? null;
    found.set(index, result);
    return result;
  }

  /** Looks for the words, with what stood before them, in the nodes that are new to the page. */
  function search(index: number, listedText: string, start: number, words: string): Place | null {
    const before = listedText.slice(Math.max(0, start - CONTEXT), start);
    if (before.length + words.length < LEAST_EVIDENCE || searches++ >= MOST_SEARCHES) return null;
    for (const node of below(index)) {
      const at = dom.dataOf(node).indexOf(before + words);
      if (at >= 0) return { node, start: at + before.length, end: at + before.length + words.length };
    }
    return null;
  }

  /** The text nodes below the nearest listed ancestor that is still in the page, but for those that were listed. */
  function below(index: number): readonly Text[] {
    const ancestor = nearestLeft(index);
    if (!ancestor) return [];
    let texts = candidates.get(ancestor);
    if (!texts) {
      texts = [];
      listed ??= new Set(walk.nodes);
      const walker = document.createTreeWalker(ancestor, NodeFilter.SHOW_TEXT);
      for (let seen = 0; seen < MOST_CANDIDATES && walker.nextNode(); seen++) {
        if (!listed.has(walker.currentNode)) texts.push(walker.currentNode as Text);
      }
      candidates.set(ancestor, texts);
    }
    return texts;
  }

  function nearestLeft(index: number): Element | null {
    parents ??= parentIndices(walk.columns.nodes);
    for (let at = parents[index] ?? -1; at >= 0; at = parents[at] ?? -1) {
      const node = walk.nodes[at];
      if (node && dom.isElement(node) && dom.isConnected(node)) return node;
    }
    return null;
  }

  /** Whether the node stands for a listed one already. */
  function taken(node: Text): boolean {
    for (const other of found.values()) if (other === node) return true;
    return false;
  }
}

/** The index of each node's parent, -1 for the root. */
function parentIndices(nodes: Uint32Array): Int32Array {
  const parents = new Int32Array(nodes.length / NODE_WORDS);
  const open: number[] = [];
  for (let index = 0; index < parents.length; index++) {
    const depth = nodes[index * NODE_WORDS + 1] ?? 0;
    parents[index] = open[depth - 1] ?? -1;
    open.length = depth;
    open.push(index);
  }
  return parents;
}

/** The place of `words` in `text` that is nearest to where they were; null if they are not there. */
function nearest(text: string, words: string, at: number): number | null {
  const before = text.lastIndexOf(words, at);
  const after = text.indexOf(words, at);
  if (before < 0 || after < 0) return before < 0 && after < 0 ? null : Math.max(before, after);
  return at - before <= after - at ? before : after;
}
