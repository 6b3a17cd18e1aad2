/** What `chromium.ts` and `firefox.ts` each do in their own way, and `driver.ts` builds on. */

import type { Browser, Page } from "puppeteer-core";

export interface Launch {
  /** A folder to load unpacked. */
  extension: string | undefined;
  headless: boolean;
  /** Of the proxy on 127.0.0.1 that everything not for this machine goes to. */
  proxyPort: number;
}

/** The element whose closed shadow root holds the overlay. */
export const OVERLAY = "pressglass-overlay";

export type Theme = "light" | "dark";
export type Medium = "screen" | "print";

export interface Private {
  /** Lets the extension into private windows and opens one. Closing its page closes it. */
  open(url: string): Promise<Page>;
  /** All that the extension keeps on the device. */
  stored(): Promise<Record<string, unknown>>;
}

export interface Engine {
  readonly browser: Browser;
  /** A real click on the extension's toolbar button, which grants it the page in front. Gives its moment, in milliseconds since the epoch. */
  click(page: Page): Promise<number>;
  /** Ends the service worker or the event page, as the browser does with an idle one. */
  stopBackground(): Promise<void>;
  /** Private windows; null where they cannot be driven. */
  inPrivate: Private | null;
  /** Calls the function `source` with the overlay's closed shadow root and `args`; undefined without an overlay. */
  inOverlay(page: Page, source: string, args: unknown[]): Promise<unknown>;
  setTheme(page: Page, theme: Theme): Promise<void>;
  /** Shows pages as to a reader who wants little motion; in Firefox all of them. */
  calmMotion(page: Page, isCalm: boolean): Promise<void>;
  /** Shows pages in the few colours of the system, as a reader who needs contrast sets it; in Firefox all of them. */
  forceColours(page: Page, isForced: boolean): Promise<void>;
  /** Shows the page as on this medium. */
  setMedium(page: Page, medium: Medium): Promise<void>;
}
