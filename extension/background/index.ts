/** The background: a service worker in Chromium, an event page in Firefox. Answers requests; keeps nothing in memory but the core. */

// First, since loading takes longest.
import { core } from "./core.ts";
import { isRequest, type Answers, type Request } from "../shared/messages.ts";
import { markTab, watchAction } from "./action.ts";
import { rehearsal } from "./rehearsal.ts";
import { changeCorrections, guardStore, readStore, saveSettings } from "./store.ts";

watchAction();
// The browser remembers it.
chrome.runtime.onInstalled.addListener(() => void guardStore());

/** The last answer with settings: the core, which lets nothing else be done meanwhile, waits until it is given. */
let greeting: Promise<void> = Promise.resolve();

chrome.runtime.onMessage.addListener((message: unknown, sender, respond: (answer: unknown) => void) => {
  // Only our own content script, in a tab, speaks to the background.
  if (sender.id !== chrome.runtime.id || !sender.tab || !isRequest(message)) {
    console.warn("pressglass: a message that is not ours was dropped");
    return false;
  }
  const answering = answer(message, sender.tab).then((answered) => {
    respond(answered);
    // The reader's page is being walked.
    if (message.kind === "state") core.rehearse(rehearsal);
  }, (error: unknown) => {
    console.error("pressglass: a request failed", error);
    respond(undefined);
  });
  if (message.kind === "state") greeting = answering;
  return true;
});

/** Answers one request. Nothing is stored for a private window. */
async function answer(request: Request, { id, incognito: isPrivate }: chrome.tabs.Tab): Promise<Answers[Request["kind"]]> {
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
