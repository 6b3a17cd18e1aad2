/** Firefox over WebDriver BiDi: launch, the extension's button and background in chrome scope, the overlay's closed root. */

import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { locate } from "./locate.ts";
import { type Engine, type Launch, OVERLAY } from "./engine.ts";

export async function launchFirefox({ extension, headless, proxyPort }: Launch): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: "firefox", executablePath: locate("firefox"), headless, args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "network.proxy.type": 1,
      "network.proxy.http": "127.0.0.1", "network.proxy.http_port": proxyPort,
      "network.proxy.ssl": "127.0.0.1", "network.proxy.ssl_port": proxyPort,
    },
  });
  const id = extension === undefined ? undefined : await browser.installExtension(extension);
  const ours = `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;
  return {
    browser,
    click: async (page) => {
      await page.bringToFront();
      const moment = performance.timeOrigin + performance.now();
      await inChrome(browser, `(async () => {
        const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
        const button = ExtensionParent.apiManager.global.browserActionFor(${ours});
        await button.triggerAction(Services.wm.getMostRecentWindow("navigator:browser"));
      })()`);
      return moment;
    },
    stopBackground: async () => {
      await inChrome(browser, `${ours}.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`);
    },
    inPrivate: {
      open: async (url) => {
        await inChrome(browser, `(async () => {
          const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
          const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
          const id = ${JSON.stringify(id)};
          await ExtensionPermissions.add(id, { permissions: ["internal:privateBrowsingAllowed"], origins: [] });
          await (await AddonManager.getAddonByID(id)).reload();
          await ${ours}.promise;
          const own = OpenBrowserWindow({ private: true });
          while (!own.gBrowserInit?.delayedStartupFinished) await new Promise((resolve) => setTimeout(resolve, 20));
          own.gBrowser.loadURI(Services.io.newURI(${JSON.stringify(url)}), { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
        })()`);
        const target = await browser.waitForTarget((target) => target.url() === url);
        const page = await target.page();
        if (page === null) throw new Error("the private window has no page");
        return page;
      },
      stored: async () => {
        const { result } = await inChrome(browser, `(async () => {
          const { ExtensionStorageIDB } = ChromeUtils.importESModule("resource://gre/modules/ExtensionStorageIDB.sys.mjs");
          const database = await ExtensionStorageIDB.open(ExtensionStorageIDB.getStoragePrincipal(${ours}));
          return JSON.stringify(await database.get(null));
        })()`);
        return JSON.parse(result?.value as string) as Record<string, unknown>;
      },
    },
    inOverlay: (page, source, args) => inClosedRoot(browser, page, source, args),
    setMedium: async (page, medium) => {
      await page.bringToFront();
      await inChrome(browser, `gBrowser.selectedBrowser.browsingContext.mediumOverride = ${JSON.stringify(medium)}`);
    },
    forceColours: async (page, isForced) => {
      await page.bringToFront();
      await inChrome(browser, `Services.prefs.setIntPref("browser.display.document_color_use", ${isForced ? 2 : 0})`);
    },
    calmMotion: async (page, isCalm) => {
      await page.bringToFront();
      await inChrome(browser, `Services.prefs.setIntPref("ui.prefersReducedMotion", ${isCalm ? 1 : 0})`);
    },
    setTheme: async (page, theme) => {
      await page.bringToFront();
      await inChrome(browser, `gBrowser.selectedBrowser.browsingContext.prefersColorSchemeOverride = ${JSON.stringify(theme)}`);
    },
  };
}

/** What BiDi answers here, as far as it is used. */
interface Answer {
  type: "success" | "exception";
  result?: Remote;
  exceptionDetails?: { text: string };
}
interface Remote {
  type: string;
  sharedId?: string;
  value?: unknown;
}
interface RemoteElement extends Remote {
  /** Missing for null. */
  value?: { shadowRoot?: Remote | null };
}

/** One BiDi command; puppeteer keeps its connection to itself. */
async function send(browser: Browser, method: string, params: object): Promise<Record<string, unknown>> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: Record<string, unknown> }> };
  };
  return (await connection.send(method, params)).result;
}

async function inChrome(browser: Browser, expression: string): Promise<Answer> {
  const { contexts } = await send(browser, "browsingContext.getTree", { "moz:scope": "chrome" });
  const [window] = contexts as { context: string }[];
  return succeeded(await send(browser, "script.evaluate", {
    expression, target: { context: window?.context }, awaitPromise: true,
  }));
}

function succeeded(answer: unknown): Answer {
  const typed = answer as Answer;
  if (typed.type === "exception") throw new Error(typed.exceptionDetails?.text ?? "an exception in Firefox");
  return typed;
}

async function inClosedRoot(browser: Browser, page: Page, source: string, args: unknown[]): Promise<unknown> {
  const target = { context: (page.mainFrame() as unknown as { _id: string })._id };
  const host = succeeded(await send(browser, "script.callFunction", {
    functionDeclaration: `() => Document.prototype.querySelector.call(document, "${OVERLAY}")`, target, awaitPromise: false,
    serializationOptions: { includeShadowTree: "all", maxDomDepth: 1 },
  }));
  const closed = (host.result as RemoteElement).value?.shadowRoot;
  if (!closed) return undefined;
  // The answer goes through JSON, since BiDi's own form of values would have to be read back.
  const answer = succeeded(await send(browser, "script.callFunction", {
    functionDeclaration: `async (root, args) => JSON.stringify(await (${source})(root, ...JSON.parse(args)))`,
    arguments: [{ sharedId: closed.sharedId }, { type: "string", value: JSON.stringify(args) }],
    target, awaitPromise: true, userActivation: true,
  }));
  return answer.result?.type === "string" ? (JSON.parse(answer.result.value as string) as unknown) : undefined;
}
