/** One stay on a page, from the click to the leaving: walks, asks the core, opens the overlay and serves it. */

import type { CloseReason, Content, OverlayHandle, OverlayHost } from "../overlay/host.ts";
import { openOverlay } from "../overlay/open.ts";
import { DEFAULT_SETTINGS } from "../overlay/settings.ts";
import { readAnalysis } from "../shared/analysis-check.ts";
import { applyChange } from "../shared/correction-change.ts";
import { coreOptions } from "../shared/columns.ts";
import type { Outcome, State } from "../shared/messages.ts";
import { mark, markNextFrame } from "../shared/stages.ts";
import { AskError, ask } from "./background.ts";
import * as dom from "./dom.ts";
import { copyImage } from "./image.ts";
import { pageOf, watchNavigation } from "./navigation.ts";
import { painter } from "./paint.ts";
import { sourceText } from "./source-text.ts";
import { walk, type Walk } from "./walk.ts";

/** Milliseconds after which the overlay opens while the page is still being listed; most pages are listed before. */
const SOON = 300;
/**
 * Milliseconds for which the overlay waits for the core before it covers the page without the article. Most answers come
 * sooner: the browser then lays out the overlay and the article in one go, and nothing flashes by.
 */
const PATIENCE = 120;

/** What is assumed where the background does not answer: nothing is stored. */
const NO_STATE: State = { settings: DEFAULT_SETTINGS, corrections: [], isPrivate: true };

export interface Session {
  /** Leaves the page as it was. */
  close(reason: CloseReason): void;
}

/** Starts a stay; `ended` is called once, when it is over. */
export function startSession(ended: () => void): Session {
  const page = painter();
  let isOver = false;
  let overlay: OverlayHandle | null = null;
  let walked: Walk | null = null;
  let sources: ReadonlyMap<number, string> = new Map();
  let wholePage = false;
  let state = NO_STATE;
  const stopWatching = watchNavigation(() => close("navigation"));
  mark("started");
  begin().catch(fail);
  return { close };

  async function begin(): Promise<void> {
    if (!canShow(document)) throw new TypeError(`no overlay in ${dom.contentType(document)}`);
    const known = ask({ kind: "state", elements: dom.elementCount(document) }).then((answer) => void (state = answer), () => undefined);
    const listing = parsed().then(() => walk(document));
    const looking = look(listing);
    const soon = later(SOON);
    // While the core is at work the overlay is made. Before, the page is not covered: a reader would wait no less, and the
    // page is listed as it stands.
    await Promise.race([Promise.all([listing.catch(() => null), known]), soon]);
    const isEarly = state === NO_STATE;
    open({ kind: "loading" });
    const content = await looking;
    await known;
    // The background was slow to start: until the reader's settings came the overlay had the usual ones.
    if (isEarly && state !== NO_STATE) open({ kind: "loading" });
    show(content);
    markNextFrame("painted");
  }

  /** Opens the overlay with what is known of the reader, in place of one that was opened before. */
  function open(content: Content): void {
    if (isOver) return;
    const former = overlay;
    overlay = null;
    former?.close("toggle");
    const { settings, corrections } = state;
    overlay = openOverlay(document, host(), { content, settings, corrections, patience: PATIENCE });
  }

  /** Leaves a page on which nothing can be shown, and lets the button say so. */
  function fail(error: unknown): void {
    console.error("pressglass: nothing can be shown on this page", error);
    close("toggle");
    tell({ kind: "blocked" });
  }

  /** What is on the page that is being listed. */
  async function look(listing: Promise<Walk | null>): Promise<Content> {
    try {
      const found = await listing;
      // A reader who left meanwhile waits for nothing, and the next click should not wait behind this one.
      if (isOver) return { kind: "loading" };
      if (!found) return { kind: "failure", failure: "too_large" };
      mark("walked");
      walked = found;
      page.use(found);
      const answer = await ask({ kind: "analyze", page: found.columns, options: options(true) });
      const analysis = readAnalysis(value(answer));
      if (!analysis) throw new AskError("crashed");
      sources = new Map(analysis.images.map(({ node, source }) => [node, source]));
      mark("answered", analysis.timings);
      return { kind: "analysis", analysis };
    } catch (error) {
      if (error instanceof AskError) return { kind: "failure", failure: error.failure };
      console.error("pressglass: the page could not be read", error);
      return { kind: "failure", failure: "crashed" };
    }
  }

  function host(): OverlayHost {
    return {
      address: pageOf(location.href),
      kept: state.isPrivate ? "visit" : "device",
      page,
      closed: () => {
        if (overlay) end();
      },
      analyze({ anyway }) {
        wholePage = anyway;
        show({ kind: "loading" });
        void look(walk(document)).then(show);
      },
      copyImage: (node) => copyImage(walked?.nodes[node], sources.get(node) ?? ""),
      sourceText: (spans) => sourceText(page.places(spans)),
      async report() {
        if (!walked) throw new AskError("crashed");
        return value(await ask({ kind: "report", page: walked.columns, options: options(state.settings.indirect) }));
      },
      saveSettings(settings) {
        state = { ...state, settings };
        tell({ kind: "save_settings", settings });
      },
      async changeCorrections(change) {
        state = { ...state, corrections: applyChange(state.corrections, change) };
        await ask({ kind: "change_corrections", ...change });
      },
      openOptions: () => tell({ kind: "open_options" }),
    };
  }

  /** Indirect speech is always asked for, so that the reader can turn it on and off at once. */
  function options(indirect: boolean): ReturnType<typeof coreOptions> {
    return coreOptions({ wholePage, indirect });
  }

  function show(content: Content): void {
    if (!isOver) overlay?.show(content);
  }

  function close(reason: CloseReason): void {
    if (overlay) overlay.close(reason);
    else end();
  }

  function end(): void {
    if (isOver) return;
    isOver = true;
    stopWatching();
    page.unpaint();
    ended();
  }
}

/** Whether elements made here are HTML: in XML documents, such as feeds and bare SVG images, they have no style. */
function canShow(document: Document): boolean {
  const type = dom.contentType(document);
  return type === "application/xhtml+xml" || !/[/+]xml$/.test(type);
}

/** Waits until the page's HTML is read to its end; a click may come before. */
async function parsed(): Promise<void> {
  if (dom.readyState(document) !== "loading") return;
  await new Promise((resolve) => dom.listen(document, "DOMContentLoaded", resolve, { once: true }));
}

/** A result of the core. */
function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new AskError("crashed");
  return outcome.value;
}

/** Sends what needs no answer. */
function tell(request: Parameters<typeof ask>[0]): void {
  ask(request).catch((error: unknown) => console.error("pressglass: not saved", error));
}

function later(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
