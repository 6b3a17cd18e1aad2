/** What the background does for each request of a content script. */

import type { Answers, Request } from "../shared/messages.ts";
import { markTab } from "./action.ts";
import type { Engine } from "./engine.ts";
import { changeCorrections, readStore, saveSettings } from "./store.ts";

/** The tab that asks. */
type Asker = Pick<chrome.tabs.Tab, "id" | "incognito">;

/** Answers one request; an analysis waits for the `greeting`, since nothing else is done meanwhile. Nothing is stored for a private window. */
export async function answer(request: Request, { id, incognito: isPrivate }: Asker, core: Engine, greeting: Promise<void>): Promise<Answers[Request["kind"]]> {
  switch (request.kind) {
    case "state":
      return { ...(await readStore()), isPrivate };
    case "analyze":
      await greeting;
      return core.analyze(request.page, request.options);
    case "report":
      return core.report(request.page, request.options);
    case "save_settings":
      if (!isPrivate) await saveSettings(request.settings);
      return null;
    case "change_corrections":
      if (!isPrivate) await changeCorrections(request);
      return null;
    case "open_options":
      await chrome.runtime.openOptionsPage();
      return null;
    case "blocked":
      if (id !== undefined) await markTab(id, true);
      return null;
  }
}
