/** One reading: shows the page, walks it, asks the core, opens the overlay and serves it until the visitor leaves. */

import { copyImage } from "../extension/content/image.ts";
import { painter } from "../extension/content/paint.ts";
import { sourceText } from "../extension/content/source-text.ts";
import { walk, type Walk } from "../extension/content/walk.ts";
import type { Content, OverlayHost } from "../extension/overlay/host.ts";
import { openOverlay } from "../extension/overlay/open.ts";
import { readAnalysis } from "../extension/shared/analysis-check.ts";
import { coreOptions, type CoreOptions } from "../extension/shared/columns.ts";
import { core, type Page } from "./core.ts";
import { showPage, type Frame } from "./frame.ts";
import { quietPage, type Source } from "./input.ts";
import { changeCorrections, loadCorrections, loadSettings, saveSettings } from "./store.ts";

export async function openReading(source: Source): Promise<void> {
  core.warm();
  if (source.kind === "text") return openText(source.text);
  const { page, address } = quietPage(source.html);
  const frame = await showPage(page);
  const walked = await walk(frame.document);
  if (walked === null) start({ kind: "failure", failure: "too_large" }, plainHost("", null, frame));
  else await openPage(walked, address, frame);
}

async function openPage(walked: Walk, address: string, frame: Frame): Promise<void> {
  const columns = { ...walked.columns, url: address };
  const page = painter();
  page.use(walked);
  const content = await look(columns, false);
  const sources = new Map(content.kind === "analysis" ? content.analysis.images.map(({ node, source }) => [node, source]) : []);
  start(content, {
    ...plainHost(address, columns, frame),
    page,
    copyImage: (node) => copyImage(walked.nodes[node], sources.get(node) ?? ""),
    sourceText: (spans) => sourceText(page.places(spans)),
  });
}

async function openText(text: string): Promise<void> {
  start(await look(text, true), plainHost("", text, null));
}

async function look(page: Page, wholePage: boolean): Promise<Content> {
  const outcome = await core.analyze(page, options(wholePage));
  const analysis = outcome.ok ? readAnalysis(outcome.value) : null;
  return analysis ? { kind: "analysis", analysis } : { kind: "failure", failure: "crashed" };
}

/** Indirect speech is always asked for, so that the visitor can turn it on and off at once. */
function options(wholePage: boolean): CoreOptions {
  return coreOptions({ wholePage, indirect: true });
}

type Host = Omit<OverlayHost, "analyze"> & { input: Page | null };

/** What a reading without a page to paint on can do. */
function plainHost(address: string, input: Page | null, frame: Frame | null): Host {
  return {
    input,
    address,
    isPrivate: false,
    page: null,
    closed: () => frame?.remove(),
    copyImage: () => null,
    sourceText: () => null,
    report: async () => {
      const outcome = input === null ? { ok: false as const } : await core.report(input, options(false));
      if (!outcome.ok) throw new Error("the core failed");
      return outcome.value;
    },
    saveSettings,
    changeCorrections,
    openOptions: null,
  };
}

function start(content: Content, host: Host): void {
  const { input } = host;
  const overlay = openOverlay(document, {
    ...host,
    analyze: ({ anyway }) => {
      if (input === null) return;
      overlay.show({ kind: "loading" });
      void look(input, anyway || typeof input === "string").then((next) => overlay.show(next));
    },
  }, { content, settings: loadSettings(), corrections: loadCorrections() });
}
