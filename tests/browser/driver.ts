/**
 * Drives a real Chromium or Firefox with the extension: pages, the toolbar button, and a look into the overlay.
 *
 * A spec starts one driver for each browser and serves its pages with `serve`; see `extension.spec.ts`. `dist/` must be built.
 */

import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "puppeteer-core";
import { launchChromium } from "./driver/chromium.ts";
import type { Medium, Private, Theme } from "./driver/engine.ts";
import { launchFirefox } from "./driver/firefox.ts";
import type { BrowserName } from "./driver/locate.ts";
import { proxy } from "./driver/server.ts";

export type { Page } from "puppeteer-core";
export type { BrowserName } from "./driver/locate.ts";
export { type Route, type Site, serve } from "./driver/server.ts";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The browsers to test: both, or those that the variable BROWSERS lists. */
export const browsers: readonly BrowserName[] =
  process.env["BROWSERS"] === undefined ? ["chromium", "firefox"] : (process.env["BROWSERS"].split(",") as BrowserName[]);

/** How long anything that a spec waits for may take, in milliseconds: long, for busy machines. */
export const PATIENCE = 20_000;

export interface Options {
  /** The unpacked extension; `dist/BROWSER` unless given, none for `null`. */
  extension?: string | null;
  headless?: boolean;
}

export interface View {
  width?: number;
  height?: number;
  theme?: Theme;
}

export interface Driver {
  readonly name: BrowserName;
  /** Requests of the browser that tried to leave this machine. */
  readonly outside: string[];
  /** Opens a page and waits until it is loaded. */
  open(url: string, view?: View): Promise<Page>;
  setTheme(page: Page, theme: Theme): Promise<void>;
  setMedium(page: Page, medium: Medium): Promise<void>;
  /** Shows pages as to a reader who wants little motion; in Firefox all of them. */
  calmMotion(page: Page, isCalm: boolean): Promise<void>;
  /** Shows pages in the few colours of the system, as a reader who needs contrast sets it; in Firefox all of them. */
  forceColours(page: Page, isForced: boolean): Promise<void>;
  /** Clicks the extension's toolbar button. Gives the moment of the click, in milliseconds since the epoch. */
  click(page: Page): Promise<number>;
  /** Ends the extension's background context, so that the next click finds it cold. */
  stopBackground(): Promise<void>;
  /** Private windows; null where they cannot be driven. */
  readonly inPrivate: Private | null;
  /**
   * Calls `look` in the page with the overlay's closed shadow root; undefined while there is no overlay.
   * `look` stands alone: it may use its parameters and the DOM, nothing of the spec's file. Arguments and answer are JSON.
   */
  inOverlay<A extends unknown[], T>(page: Page, look: (root: ShadowRoot, ...args: A) => T | Promise<T>, ...args: A): Promise<T | undefined>;
  /** Asks `inOverlay` again until the article is set to its end and `look` gives something true, and gives that. */
  untilOverlay<A extends unknown[], T>(page: Page, look: (root: ShadowRoot, ...args: A) => T, ...args: A): Promise<NonNullable<T>>;
  /** Waits until the overlay is gone. */
  untilNoOverlay(page: Page): Promise<void>;
  /** A real mouse click in the middle of what `selector` finds in the overlay. */
  clickInOverlay(page: Page, selector: string): Promise<void>;
  /** A real mouse move to the middle of what `selector` finds in the overlay. */
  hoverInOverlay(page: Page, selector: string): Promise<void>;
  close(): Promise<void>;
}

export async function start(name: BrowserName, options: Options = {}): Promise<Driver> {
  const gate = await proxy();
  const extension = options.extension === null ? undefined : (options.extension ?? join(root, "dist", name));
  const launch = name === "chromium" ? launchChromium : launchFirefox;
  const engine = await launch({ extension, headless: options.headless ?? true, proxyPort: gate.port });

  const driver: Driver = {
    name,
    outside: gate.outside,
    open: async (url, view = {}) => {
      const page = await engine.browser.newPage();
      await page.setViewport({ width: view.width ?? 1280, height: view.height ?? 900 });
      if (view.theme !== undefined) await engine.setTheme(page, view.theme);
      // The TypeScript runner wraps named functions in a helper that pages do not have.
      await page.evaluateOnNewDocument("globalThis.__name = (named) => named");
      await page.goto(url, { waitUntil: "load" });
      return page;
    },
    setTheme: (page, theme) => engine.setTheme(page, theme),
    calmMotion: async (page, isCalm) => {
      await engine.calmMotion(page, isCalm);
      await untilMedia(page, `(prefers-reduced-motion: ${isCalm ? "reduce" : "no-preference"})`);
    },
    forceColours: async (page, isForced) => {
      await engine.forceColours(page, isForced);
      await untilMedia(page, `(forced-colors: ${isForced ? "active" : "none"})`);
    },
    setMedium: (page, medium) => engine.setMedium(page, medium),
    click: (page) => engine.click(page),
    stopBackground: () => engine.stopBackground(),
    inPrivate: engine.inPrivate,
    inOverlay: async <A extends unknown[], T>(page: Page, look: (root: ShadowRoot, ...args: A) => T | Promise<T>, ...args: A) =>
      (await engine.inOverlay(page, look.toString(), args)) as T | undefined,
    untilOverlay: (page, look, ...args) =>
      until(async () => (await driver.inOverlay(page, isWhole)) === true ? driver.inOverlay(page, look, ...args) : undefined,
        `the overlay never satisfied ${look.toString()}`),
    untilNoOverlay: async (page) => {
      await until(async () => (await driver.inOverlay(page, () => true)) !== true, "the overlay stays");
    },
    clickInOverlay: async (page, selector) => {
      const { x, y } = await middle(driver, page, selector);
      await page.mouse.click(x, y);
    },
    hoverInOverlay: async (page, selector) => {
      const { x, y } = await middle(driver, page, selector);
      await page.mouse.move(x, y);
    },
    close: async () => {
      await engine.browser.close();
      await gate.close();
    },
  };
  return driver;
}

/** Waits until a page knows what was set for it: Firefox sends preferences to it in its own time. */
async function untilMedia(page: Page, query: string): Promise<void> {
  await until(() => page.evaluate((query) => matchMedia(query).matches, query), `${query} never holds`);
}

/** In the overlay: nothing is being set any more. */
function isWhole(root: ShadowRoot): boolean {
  return root.querySelector("[aria-busy]") === null;
}

/** Asks again until the answer is neither missing nor false. */
export async function until<T>(ask: () => Promise<T>, otherwise: string, patience = PATIENCE): Promise<NonNullable<T>> {
  const end = performance.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() > end) throw new Error(otherwise);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Where the middle of an element of the overlay lies in the window, scrolled to where that is needed. */
function middle(driver: Driver, page: Page, selector: string): Promise<{ x: number; y: number }> {
  return driver.untilOverlay(page, (overlay, sought) => {
    const element = overlay.querySelector(sought);
    element?.scrollIntoView({ block: "nearest", behavior: "instant" });
    const box = element?.getBoundingClientRect();
    return box === undefined || box.width === 0 ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, selector);
}
