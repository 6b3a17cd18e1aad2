/** Finds the browsers: `CHROME_PATH` and `FIREFOX_PATH`, else the usual places. */

import { existsSync } from "node:fs";

export type BrowserName = "chromium" | "firefox";

const places: Record<BrowserName, { variable: string; usual: string[] }> = {
  chromium: {
    variable: "CHROME_PATH",
    usual: [
      "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/opt/google/chrome/chrome",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ],
  },
  firefox: {
    variable: "FIREFOX_PATH",
    usual: ["/usr/bin/firefox-esr", "/usr/bin/firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"],
  },
};

/** The browser's program; throws one plain line where there is none. */
export function locate(name: BrowserName): string {
  const { variable, usual } = places[name];
  const found = [process.env[variable] ?? "", ...usual].find((path) => path !== "" && existsSync(path));
  if (found === undefined) throw new Error(`${name} is missing: install it, or name its program in ${variable}`);
  return found;
}
