/** A page with the overlay over a written analysis, apart from the core and the extension, for the specs of the overlay. */

import type { CloseReason, Content, OverlayHandle, OverlayHost } from "../../extension/overlay/host.ts";
import type { Settings } from "../../extension/overlay/settings.ts";
import type { CorrectionChange } from "../../extension/shared/correction-change.ts";
import { bundle } from "./bundle.ts";
import type { Driver, Page, Site } from "./driver.ts";

/** In the page: opens the overlay over a host that keeps everything in `asked`. */
const SCRIPT = `
import { openOverlay } from "./extension/overlay/open.ts";
import { DEFAULT_SETTINGS, readSettings } from "./extension/overlay/settings.ts";
import { HARBOUR } from "./extension/overlay/testing/harbour.ts";

export const asked = { closed: [], settings: [], corrections: [], analyses: [], painted: [], revealed: [] };
let handle;

export function open({ settings = {}, content, patience, kept = "device", isFull = false } = {}) {
  handle = openOverlay(document, {
    address: "https://courier.example/2026/quay", kept,
    page: {
      paint: (marks) => asked.painted.push(marks.length),
      unpaint: () => asked.painted.push(0),
      reveal: (target) => asked.revealed.push(target) > 0,
      rectangle: () => new DOMRect(100, 100, 80, 20),
      light: () => {},
      watch: () => () => {},
    },
    closed: (reason) => asked.closed.push(reason),
    analyze: (options) => asked.analyses.push(options),
    copyImage: () => null,
    sourceText: () => null,
    report: async () => "{}",
    saveSettings: (changed) => asked.settings.push({ changed, isValid: JSON.stringify(readSettings(changed)) === JSON.stringify(changed) }),
    changeCorrections: (change) => {
      asked.corrections.push(structuredClone(change));
      return isFull ? Promise.reject(new Error("no room")) : Promise.resolve();
    },
    openOptions: null,
  }, { content: content ?? { kind: "analysis", analysis: HARBOUR }, settings: { ...DEFAULT_SETTINGS, ...settings }, corrections: [], patience });
}
export const show = (content) => handle.show(content);
export const close = (reason) => handle.close(reason);
`;

export interface Opening {
  settings?: Partial<Settings>;
  content?: Content;
  patience?: number;
  kept?: OverlayHost["kept"];
  /** The store keeps nothing more. */
  isFull?: boolean;
}
export interface Harness {
  open(opening?: Opening): void;
  show: OverlayHandle["show"];
  close: OverlayHandle["close"];
  asked: {
    closed: CloseReason[];
    settings: { changed: Settings; isValid: boolean }[];
    corrections: CorrectionChange[];
    analyses: { anyway: boolean }[];
    painted: number[];
    revealed: object[];
  };
}
declare const overlay: Harness;

export const PAGE = `<!doctype html><html lang="en"><title>A page</title><body style="margin:0;height:4000px"><p id=words>Some words to select.</p>
<input id=field value="a field"><button id=button>A button</button></body></html>`;

/** The script that puts the harness into a page, as `overlay`. */
export const overlayScript = (): Promise<string> => bundle(SCRIPT, "overlay");

/** Opens the site's page with the overlay in it. */
export async function openOn(driver: Driver, site: Site, script: string, opening: Opening): Promise<Page> {
  const page = await driver.open(`${site.origin}/`);
  await page.bringToFront();
  await page.evaluate(script);
  await page.evaluate((given) => overlay.open(given), opening);
  return page;
}
