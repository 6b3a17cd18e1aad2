/**
 * The seam between the overlay and whoever opens it: the extension's content script, or the page in `www/`.
 *
 * The overlay draws and handles input inside its own shadow root. It knows no extension API, starts no analysis itself
 * and never touches the page's nodes: what concerns the page (painting, scrolling, copying an image) it asks of the
 * host. All rectangles are in CSS pixels of the viewport of the document in which the overlay was opened.
 */

import type { Analysis, Label, Spans } from "../shared/analysis.ts";
import type { CorrectionChange } from "../shared/correction-change.ts";
import type { Correction } from "./corrections.ts";
import type { Settings, View } from "./settings.ts";

/** What the overlay shows. The host starts with `loading` and sends `analysis` or `failure` when it knows. */
export type Content =
  | { kind: "loading" }
  | { kind: "analysis"; analysis: Analysis }
  | { kind: "failure"; failure: Failure };

/** Why there is nothing to show. */
export type Failure =
  /** The core trapped or ran out of memory; the next try runs on a new instance. */
  | "crashed"
  /** No answer in time. */
  | "timeout"
  /** The page is larger than the walker's bound. */
  | "too_large"
  /** The extension was updated or removed while the page was open; only reloading the page helps. */
  | "disconnected";

/** Why the overlay went. */
export type CloseReason =
  | "escape"
  | "button"
  /** The toolbar button was clicked a second time. */
  | "toggle"
  /** A single-page site moved on. */
  | "navigation";

/** Something highlighted: a mention of an entity, or a quote; indices into the analysis that the overlay was given. */
export type Target =
  | { kind: "mention"; entity: number; mention: number }
  | { kind: "quote"; quote: number };

/** One highlight to paint on the page. */
export interface PageMark {
  target: Target;
  /** How it looks: the entry of `labels.ts`, or the quote style. */
  style: Label | "QUOTE" | "INDIRECT";
  spans: Spans;
}

export type Motion = "smooth" | "instant";

/** The page under the overlay, when it can be shown with highlights on it. */
export interface PageHost {
  /** Paints exactly these marks, in place of those painted before. The label is corrected already. */
  paint(marks: readonly PageMark[]): void;
  /** Removes every mark. */
  unpaint(): void;
  /** Scrolls to the target and flashes it. False if it is not on the page any more. */
  reveal(target: Target, motion: Motion): boolean;
  /** The first visible box of the target, or null if it is not on the page any more. */
  rectangle(target: Target): DOMRect | null;
  /** Paints these targets as lit (a quote and the words that its speaker was read from); `[]` ends it. */
  light(spans: readonly Spans[]): void;
  /**
   * Reports the marks under the pointer, innermost first: when the pointer comes to other marks or leaves them (`[]`),
   * and on each press. Gives back a function that ends it.
   */
  watch(listener: (hit: PageHit) => void): () => void;
}

export interface PageHit {
  targets: Target[];
  /** Where the pointer is. */
  x: number;
  y: number;
  /** "press" for a click or a tap. */
  how: "hover" | "press";
}

/** The page's own words around some spans, unrepaired, as its text nodes have them. */
export interface SourceText {
  /** Up to some hundred characters before, from the same block. */
  before: string;
  text: string;
  after: string;
}

export interface OverlayHost {
  /** The page's address without its fragment; empty for pasted text. */
  readonly address: string;
  /** How long corrections are kept: on the device, until the tab is closed, or, in a private window, until the reader leaves. */
  readonly kept: "device" | "tab" | "visit";
  /** Null where there is no page to paint, such as pasted text. Then the view "On the page" is not offered. */
  readonly page: PageHost | null;

  /** The overlay has left: its element, sheets and listeners are gone and focus and scroll position are back. */
  closed(reason: CloseReason): void;
  /** Analyses again and calls `show`; with `anyway` also where there is no article. */
  analyze(options: { anyway: boolean }): void;
  /** A copy of an image that the page has loaded, without a request; null if it has not, or it has no size. */
  copyImage(node: number): HTMLCanvasElement | null;
  /** The page's own words, or null if they are gone. */
  sourceText(spans: Spans): SourceText | null;
  /** The annotations as the command line's JSON, indented. */
  report(): Promise<string>;
  /** Keeps the settings. */
  saveSettings(settings: Settings): void;
  /** Keeps what the reader corrected or took back; rejects where that is not possible. Not called where they are kept for the visit alone. */
  changeCorrections(change: CorrectionChange): Promise<void>;
  /** Opens the options page, where there is one. */
  readonly openOptions: (() => void) | null;
}

export interface OverlayStart {
  content: Content;
  settings: Settings;
  corrections: readonly Correction[];
  /** Milliseconds for which the page is not yet covered while there is only `loading` to show. */
  patience?: number;
}

export interface OverlayHandle {
  readonly view: View;
  /** Shows other content in place of what is shown. */
  show(content: Content): void;
  /** Leaves; does nothing the second time. */
  close(reason: CloseReason): void;
}
