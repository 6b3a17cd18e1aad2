/** Chromium over the DevTools protocol: launch, the extension's button, its worker, and the overlay's closed root. */

import puppeteer, { type Browser, type CDPSession, type Page, TargetType, type WebWorker } from "puppeteer-core";
import { locate } from "./locate.ts";
import { type Engine, type Launch, OVERLAY } from "./engine.ts";

export async function launchChromium({ extension, headless, proxyPort }: Launch): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: "chrome", executablePath: locate("chromium"), pipe: true, enableExtensions: true, headless,
    args: [
      "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync", "--disable-features=OptimizationHints,MediaRouter",
      "--hide-scrollbars", `--proxy-server=127.0.0.1:${proxyPort}`,
    ],
  });
  const id = extension === undefined ? undefined : await browser.installExtension(extension);
  return {
    browser,
    click: async (page) => {
      const installed = (await browser.extensions()).get(id ?? "");
      if (installed === undefined) throw new Error("no extension is installed");
      // A click before the worker listens, or on a page that is not in front, is lost now and then.
      await listening(browser, id ?? "");
      await page.bringToFront();
      const moment = performance.timeOrigin + performance.now();
      await installed.triggerAction(page);
      return moment;
    },
    stopBackground: async () => {
      await listening(browser, id ?? "");
      await (await worker(browser, id ?? "")).close();
    },
    // The protocol's click on a page of a private window ends the browser (Chromium 156).
    inPrivate: null,
    inOverlay: (page, source, args) => inClosedRoot(page, source, args),
    setMedium: (page, medium) => page.emulateMediaType(medium),
    forceColours: async (page, isForced) => {
      const session = await page.createCDPSession();
      await session.send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: isForced ? "active" : "none" }] });
    },
    calmMotion: (page, isCalm) => page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: isCalm ? "reduce" : "no-preference" }]),
    setTheme: (page, theme) => page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]),
  };
}

async function worker(browser: Browser, id: string): Promise<WebWorker> {
  const ours = (url: string) => url.startsWith(`chrome-extension://${id}/`);
  const target = await browser.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER && ours(target.url()));
  const found = await target.worker();
  if (found === null) throw new Error("the extension's worker cannot be attached to");
  return found;
}

/** Browsers whose worker has been seen to listen; waiting again would attach to a worker that is to stay stopped. */
const seen = new WeakSet<Browser>();

/** Waits until the worker listens for the first time. */
async function listening(browser: Browser, id: string): Promise<void> {
  if (seen.has(browser)) return;
  const found = await worker(browser, id);
  // A worker that has just started has not even its API yet.
  const listens = (): Promise<boolean> => found.evaluate(() => chrome.action.onClicked.hasListeners()).catch(() => false);
  while (!(await listens())) await new Promise((resolve) => setTimeout(resolve, 5));
  seen.add(browser);
}

/** A page's session for the DOM domain, kept, since each attaching costs some milliseconds. */
const sessions = new WeakMap<Page, Promise<CDPSession>>();

async function inClosedRoot(page: Page, source: string, args: unknown[]): Promise<unknown> {
  let session = sessions.get(page);
  if (session === undefined) sessions.set(page, session = page.createCDPSession());
  const cdp = await session;
  const { result: host } = await cdp.send("Runtime.evaluate", { expression: `Document.prototype.querySelector.call(document, "${OVERLAY}")` });
  if (host.objectId === undefined) return undefined;
  const { node } = await cdp.send("DOM.describeNode", { objectId: host.objectId, depth: 1, pierce: true });
  const [closed] = node.shadowRoots ?? [];
  if (closed === undefined) return undefined;
  const { object } = await cdp.send("DOM.resolveNode", { backendNodeId: closed.backendNodeId });
  const { result, exceptionDetails } = await cdp.send("Runtime.callFunctionOn", {
    objectId: object.objectId ?? "",
    functionDeclaration: `function (...args) { return (${source})(this, ...args); }`,
    arguments: args.map((value) => ({ value })),
    returnByValue: true, awaitPromise: true, userGesture: true,
  });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as unknown;
}
