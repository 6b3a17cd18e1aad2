/** One stay on a page, from the click to the leaving: walks, asks the core, opens the overlay and serves it. */

import type { CloseReason, Content, OverlayHandle, OverlayHost } from "../overlay/host.ts";
import { openOverlay } from "../overlay/open.ts";
import { DEFAULT_SETTINGS } from "../overlay/settings.ts";
import { coreOptions } from "../shared/columns.ts";
import type { Outcome, State } from "../shared/messages.ts";
import { mark, markNextFrame } from "../shared/stages.ts";
import { AskError, ask } from "./background.ts";
import { copyImage } from "./image.ts";
import { pageOf, watchNavigation } from "./navigation.ts";
import { painter } from "./paint.ts";
import { sourceText } from "./source-text.ts";
import { walk, type Walk } from "./walk.ts";

/** Milliseconds after which the overlay opens without a result; most pages are ready before. */
const SOON = 300;

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
  void begin();
  return { close };

  async function begin(): Promise<void> {
    const asked = ask({ kind: "state" }).then((answer) => (state = answer));
    const looking = look(asked);
    await asked.catch(() => undefined);
    const content = await Promise.race([looking, later<Content>(SOON, { kind: "loading" })]);
    if (isOver) return;
    const { settings, corrections } = state;
    overlay = openOverlay(document, host(), { content, settings, corrections });
    if (content.kind === "loading") show(await looking);
    markNextFrame("painted");
  }

  /** What is on the page. The page is walked while the background reads its store. */
  async function look(ready: Promise<unknown>): Promise<Content> {
    try {
      const [found] = await Promise.all([parsed().then(() => walk(document)), ready]);
      if (!found) return { kind: "failure", failure: "too_large" };
      mark("walked");
      walked = found;
      page.use(found);
      const answer = await ask({ kind: "analyze", page: found.columns, options: options(true) });
      const analysis = value(answer);
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
      isPrivate: state.isPrivate,
      page,
      closed: () => end(),
      analyze({ anyway }) {
        wholePage = anyway;
        show({ kind: "loading" });
        void look(Promise.resolve()).then(show);
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
      saveCorrections(corrections) {
        state = { ...state, corrections: [...corrections] };
        tell({ kind: "save_corrections", corrections: [...corrections] });
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

/** Waits until the page's HTML is read to its end; a click may come before. */
async function parsed(): Promise<void> {
  if (document.readyState !== "loading") return;
  await new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve, { once: true }));
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

function later<T>(milliseconds: number, value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, value));
}
