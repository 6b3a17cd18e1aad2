/**
 * Paints marks on the live page with the CSS Custom Highlight API and answers where they are. No node of the page is
 * wrapped, moved or changed. When the page replaces painted nodes, what can be found again is painted again.
 */

import type { PageHost, PageMark, Target } from "../overlay/host.ts";
import { keyOf } from "../overlay/stage.ts";
import type { Spans } from "../shared/analysis.ts";
import { anchors, type Anchors, type Place } from "./anchor.ts";
import * as dom from "./dom.ts";
import { STYLES, palette, type Palette, type Style } from "./palette.ts";
import { visibleBox, scrollTo } from "./place.ts";
import { watchPointer } from "./pointer.ts";
import type { Walk } from "./walk.ts";

/** Milliseconds between two looks at a page that keeps changing. */
const REFRESH = 400;
/** Milliseconds between two searches for lost marks, at most: each search that finds none doubles them. A page with a ticker never rests. */
const LONGEST_WAIT = 10_000;
/** Milliseconds for which a revealed mark is lit. */
const FLASH = 1600;

export interface Painter extends PageHost {
  /** From now on spans speak of the nodes of this walk. Nothing is painted until the next `paint`. */
  use(walk: Walk): void;
  /** Where the spans stand on the page now. */
  places(spans: Spans): Place[];
}

export function painter(): Painter {
  let anchored: Anchors | null = null;
  const palettes = new Map<Document, Palette>();
  /** The characters of each painted text node when it was painted. */
  const texts = new Map<Text, string>();
  const ranges = new Map<string, StaticRange[]>();
  let owners = new WeakMap<AbstractRange, Target>();
  let marks: readonly PageMark[] = [];
  let lit: readonly Spans[] = [];
  let flashing: Target | null = null;
  let flashTimer: ReturnType<typeof setTimeout> | undefined;
  let refreshTimer: ReturnType<typeof setTimeout> | undefined;
  let searchTimer: ReturnType<typeof setTimeout> | undefined;
  /** Milliseconds until the next search for lost marks. */
  let wait = 0;
  const observer = new MutationObserver(() => (refreshTimer ??= setTimeout(refresh, REFRESH)));

  return {
    use(walk) {
      unpaint();
      anchored = anchors(walk);
    },
    places: (spans) => anchored?.places(spans) ?? [],
    paint(next) {
      marks = next;
      wait = 0;
      anchored?.refresh();
      draw();
    },
    unpaint,
    reveal(target, motion) {
      const range = rangesOf(target)[0];
      if (!range) return false;
      scrollTo(range, motion);
      flash(target);
      return true;
    },
    rectangle(target) {
      for (const range of rangesOf(target)) {
        const box = visibleBox(range);
        if (box) return box;
      }
      return null;
    },
    light(spans) {
      lit = spans;
      hand("LIT", lit.flatMap(rangesAt));
    },
    watch(listener) {
      return watchPointer({
        palettes: () => palettes,
        targets: (hit) => [...new Set(hit.map((range) => owners.get(range)).filter((target) => target !== undefined))],
        listener,
      });
    },
  };

  function unpaint(): void {
    observer.disconnect();
    clearTimeout(flashTimer);
    clearTimeout(refreshTimer);
    clearTimeout(searchTimer);
    refreshTimer = searchTimer = undefined;
    for (const own of palettes.values()) own.remove();
    palettes.clear();
    texts.clear();
    ranges.clear();
    marks = lit = [];
    flashing = null;
  }

  /** Makes ranges for all marks and hands them to the palettes of their documents. */
  function draw(): void {
    texts.clear();
    ranges.clear();
    owners = new WeakMap();
    const byStyle = new Map<Style, StaticRange[]>(STYLES.map((style) => [style, []]));
    for (const { target, style, spans } of marks) {
      const own = rangesAt(spans);
      ranges.set(keyOf(target), own);
      for (const range of own) owners.set(range, target);
      byStyle.get(style)?.push(...own);
    }
    byStyle.set("LIT", lit.flatMap(rangesAt));
    byStyle.set("FLASH", flashing ? copies(rangesOf(flashing)) : []);
    for (const [style, own] of byStyle) hand(style, own);
  }

  /** Gives each document its part of a style's ranges. */
  function hand(style: Style, own: readonly StaticRange[]): void {
    for (const [document, palette] of palettes) {
      palette.set(style, own.filter((range) => dom.ownerDocument(range.startContainer) === document));
    }
  }

  function rangesOf(target: Target): readonly StaticRange[] {
    return ranges.get(keyOf(target)) ?? [];
  }

  function rangesAt(spans: Spans): StaticRange[] {
    return (anchored?.places(spans) ?? []).map(({ node, start, end }) => {
      if (!texts.has(node)) reach(node);
      return new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
    });
  }

  /** Sees to it that highlights show on a text node and that its changes are noticed. */
  function reach(node: Text): void {
    texts.set(node, dom.dataOf(node));
    const document = dom.ownerDocument(node);
    const parent = dom.parentNode(node);
    if (!document || !parent) return;
    let own = palettes.get(document);
    if (!own) {
      own = palette(document, dom.isElement(parent) ? parent : dom.documentElement(document));
      palettes.set(document, own);
    }
    const root = dom.rootOf(node);
    if (own.reach(root as Document | ShadowRoot)) observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  function flash(target: Target): void {
    clearTimeout(flashTimer);
    flashing = target;
    hand("FLASH", copies(rangesOf(target)));
    flashTimer = setTimeout(() => {
      flashing = null;
      hand("FLASH", []);
    }, FLASH);
  }

  /** Draws again if a painted node is gone or changed; soon, if what was lost may have come back. */
  function refresh(): void {
    refreshTimer = undefined;
    const isStale = [...texts].some(([node, text]) => !dom.isConnected(node) || dom.dataOf(node) !== text);
    if (isStale) redraw();
    else if (lost() > 0) searchTimer ??= setTimeout(search, wait);
  }

  /** Looks for what was lost, the less often the longer nothing of it comes back. */
  function search(): void {
    searchTimer = undefined;
    const before = lost();
    redraw();
    wait = lost() < before ? 0 : Math.min(Math.max(wait * 2, REFRESH), LONGEST_WAIT);
  }

  /** How many marks are nowhere on the page. */
  function lost(): number {
    return [...ranges.values()].filter((own) => own.length === 0).length;
  }

  function redraw(): void {
    anchored?.refresh();
    draw();
  }
}

/** A range may be in one highlight only for a hit to tell what it is. */
function copies(ranges: readonly StaticRange[]): StaticRange[] {
  return ranges.map((range) => new StaticRange(range));
}
