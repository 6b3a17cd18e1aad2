/**
 * Owns the core: loads it once, calls it, and drops an instance that trapped.
 *
 * Takes columns and options; gives results as JSON, or `{ ok: false }` if the core crashed (a bug of ours, or no memory left).
 * A crashed instance is never called again: the next call runs on a new one of the same compiled module.
 */

import { coreOptions, type Columns, type CoreOptions } from "../shared/columns.ts";
import type { Outcome } from "../shared/messages.ts";

/** What the generated glue `extension/core/pressglass.js` offers. */
export interface Core<Page = Columns> {
  /** Loads the core if it is not loaded. */
  load(): Promise<unknown>;
  /** Puts a new instance in place of the one that is loaded. */
  reset(): void;
  /** `Analysis` of `extension/shared/analysis.ts`. */
  analyze(page: Page, options: CoreOptions): string;
  /** What the command line prints. */
  report(page: Page, options: CoreOptions): string;
}

export interface Engine<Page = Columns> {
  /** Starts loading, so that the core is ready when the page is walked. */
  warm(): void;
  /** Lets the core read a page that does not matter, once, unless it is called meanwhile: its first call is slow. */
  rehearse(page: () => Page): void;
  analyze(page: Page, options: CoreOptions): Promise<Outcome<string>>;
  report(page: Page, options: CoreOptions): Promise<Outcome<string>>;
}

export function engine<Page = Columns>(core: Core<Page>): Engine<Page> {
  let loading: Promise<unknown> | null = null;
  let isBroken = false;
  let isRehearsed = false;

  async function call<T>(run: () => T): Promise<Outcome<T>> {
    isRehearsed = true;
    try {
      await load();
      if (isBroken) core.reset();
      isBroken = false;
      return { ok: true, value: run() };
    } catch (error) {
      console.error("pressglass: the core failed", error);
      isBroken = loading !== null;
      return { ok: false };
    }
  }

  /** A load that failed is tried again at the next call. */
  function load(): Promise<unknown> {
    loading ??= core.load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  }

  return {
    warm: () => void load().catch(() => undefined),
    rehearse: (page) => void load().then(() => {
      if (!isRehearsed) void call(() => core.analyze(page(), coreOptions({ wholePage: false, indirect: true })));
    }, () => undefined),
    analyze: (page, options) => call(() => core.analyze(page, options)),
    report: (page, options) => call(() => core.report(page, options)),
  };
}
