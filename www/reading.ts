/** One reading: shows the page, walks it, asks the core, opens the overlay and serves it until the visitor leaves. */

import { copyImage } from "../extension/content/image.ts";
import { painter } from "../extension/content/paint.ts";
import { sourceText } from "../extension/content/source-text.ts";
import { walk, type Walk } from "../extension/content/walk.ts";
import type { Content, OverlayHost } from "../extension/overlay/host.ts";
import { openOverlay } from "../extension/overlay/open.ts";
import { readAnalysis } from "../extension/shared/analysis-check.ts";
import { coreOptions } from "../extension/shared/columns.ts";
import { core, type Page } from "./core.ts";
import { showPage } from "./frame.ts";
import { quietPage, type Source } from "./input.ts";
import { changeCorrections, correctionsFor, loadSettings, saveSettings } from "./store.ts";

export async function openReading(source: Source): Promise<void> {
  core.warm();
  if (source.kind === "text") return read(source.text, source.text, { address: "", ...NOTHING_SHOWN });
  const { page, address } = quietPage(source.html);
  const frame = await showPage(page);
  const closed = (): void => frame.remove();
  const walked = await walk(frame.document);
  if (walked === null) await read(source.html, null, { ...NOTHING_SHOWN, address: "", closed });
  else await read(source.html, { ...walked.columns, url: address }, { address, closed, ...shown(walked) });
}

/** What a reading does with the page that is shown. */
type Shown = Pick<OverlayHost, "address" | "page" | "closed" | "copyImage" | "sourceText"> & {
  /** Takes what the core says of the page's images. */
  use?: (images: ReadonlyMap<number, string>) => void;
};

const NOTHING_SHOWN = { page: null, closed: () => undefined, copyImage: () => null, sourceText: () => null };

function shown(walked: Walk): Omit<Shown, "address" | "closed"> {
  let sources: ReadonlyMap<number, string> = new Map();
  const page = painter();
  page.use(walked);
  return {
    page,
    copyImage: (node) => copyImage(walked.nodes[node], sources.get(node) ?? ""),
    sourceText: (spans) => sourceText(page.places(spans)),
    use: (images) => (sources = images),
  };
}

/** Reads what was `given`: the `input` that the core takes, null where the page is too large for it. */
async function read(given: string, input: Page | null, { use, ...page }: Shown): Promise<void> {
  let settings = loadSettings();
  /** Of plain text all is read. */
  let wholePage = typeof input === "string";

  async function look(): Promise<Content> {
    if (input === null) return { kind: "failure", failure: "too_large" };
    // Indirect speech is always asked for, so that the visitor can turn it on and off at once.
    const outcome = await core.analyze(input, coreOptions({ wholePage, indirect: true }));
    const analysis = outcome.ok ? readAnalysis(outcome.value) : null;
    if (analysis === null) return { kind: "failure", failure: "crashed" };
    use?.(new Map(analysis.images.map(({ node, source }) => [node, source])));
    return { kind: "analysis", analysis };
  }

  const content = await look();
  const overlay = openOverlay(document, {
    ...page,
    kept: "tab",
    analyze: ({ anyway }) => {
      wholePage ||= anyway;
      overlay.show({ kind: "loading" });
      void look().then((next) => overlay.show(next));
    },
    report: async () => {
      const outcome = input === null ? { ok: false as const } : await core.report(input, coreOptions({ wholePage, indirect: settings.indirect }));
      if (!outcome.ok) throw new Error("the core failed");
      return outcome.value;
    },
    saveSettings: (changed) => {
      settings = changed;
      saveSettings(changed);
    },
    changeCorrections: (change) => {
      changeCorrections(given, change);
      return Promise.resolve();
    },
    openOptions: null,
  }, { content, settings, corrections: correctionsFor(given) });
}
