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
/** Text nodes that one round may look at below all ancestors. */
const MOST_SEEN = 50_000;
/** Searches by words that one round may make; each looks through all candidates. */
const MOST_SEARCHES = 200;
/** Words shorter than this, with what stands before them, are not evidence enough. */
const LEAST_EVIDENCE = 8;
/** How much of what stands before the words is compared. */
const CONTEXT = 24;

/** The new text nodes below an ancestor. */
interface Candidates {
  /** In the page's order. */
  texts: readonly Text[];
  /** By their characters, the first on top, so that taking one costs the same however many marks were lost. */
  byText: ReadonlyMap<string, Text[]>;
}

const NONE: Candidates = { texts: [], byText: new Map() };

export interface Anchors {
  /** Where the spans stand, in order; those that cannot be found are left out. */
  places(spans: Spans): Place[];
  /** Looks anew at what was found before: the page has changed. */
  refresh(): void;
}

export function anchors(walk: Walk): Anchors {
  let found = new Map<number, Text | null>();
  /** The nodes of `found`: each stands for one listed node. */
  let taken = new Set<Text>();
  let candidates = new Map<Element, Candidates>();
  let searches = 0;
  let seen = 0;
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
      taken = new Set();
      candidates = new Map();
      searches = seen = 0;
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
    else if (text.trim().length > 0) result = firstFree(below(index).byText.get(text));
    found.set(index, result);
    if (result) taken.add(result);
    return result;
  }

  /** Looks for the words, with what stood before them, in the nodes that are new to the page. */
  function search(index: number, listedText: string, start: number, words: string): Place | null {
    const before = listedText.slice(Math.max(0, start - CONTEXT), start);
    if (before.length + words.length < LEAST_EVIDENCE || searches++ >= MOST_SEARCHES) return null;
    for (const node of below(index).texts) {
      const at = dom.dataOf(node).indexOf(before + words);
      if (at >= 0) return { node, start: at + before.length, end: at + before.length + words.length };
    }
    return null;
  }

  /** The text nodes below the nearest listed ancestor that is still in the page, but for those that were listed. */
  function below(index: number): Candidates {
    const ancestor = nearestLeft(index);
    if (!ancestor) return NONE;
    let own = candidates.get(ancestor);
    if (!own) {
      const texts: Text[] = [];
      listed ??= new Set(walk.nodes);
      const walker = dom.createTreeWalker(document, ancestor, NodeFilter.SHOW_TEXT);
      for (let count = 0; count < MOST_CANDIDATES && seen < MOST_SEEN && walker.nextNode(); count++, seen++) {
        if (!listed.has(walker.currentNode)) texts.push(walker.currentNode as Text);
      }
      own = { texts, byText: stacks(texts) };
      candidates.set(ancestor, own);
    }
    return own;
  }

  function nearestLeft(index: number): Element | null {
    parents ??= parentIndices(walk.columns.nodes);
    for (let at = parents[index] ?? -1; at >= 0; at = parents[at] ?? -1) {
      const node = walk.nodes[at];
      if (node && dom.isElement(node) && dom.isConnected(node)) return node;
    }
    return null;
  }

  /** Takes the first node that stands for no listed one yet; those before it are never asked for again. */
  function firstFree(stack: Text[] = []): Text | null {
    let node = stack.pop();
    while (node && taken.has(node)) node = stack.pop();
    return node ?? null;
  }
}

/** The nodes by their characters, the first on top. */
function stacks(texts: readonly Text[]): Map<string, Text[]> {
  const byText = new Map<string, Text[]>();
  for (const node of texts.toReversed()) {
    const text = dom.dataOf(node);
    const same = byText.get(text);
    if (same) same.push(node);
    else byText.set(text, [node]);
  }
  return byText;
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
