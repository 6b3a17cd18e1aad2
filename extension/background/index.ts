/** The background: a service worker in Chromium, an event page in Firefox. Answers requests; keeps nothing in memory but the core. */

import { core } from "./core.ts";
import { isRequest } from "../shared/messages.ts";
import { watchAction } from "./action.ts";
import { answer } from "./answer.ts";
import { rehearsal } from "./rehearsal.ts";
import { guardStore } from "./store.ts";

watchAction({ injecting: () => core.warm() });
// The browser remembers it.
chrome.runtime.onInstalled.addListener(() => void guardStore());

/** Elements of a page that takes longer to walk than the core takes to load, so that there is time for a rehearsal. */
const LARGE = 4000;

/** The last answer with settings: the core, which lets nothing else be done meanwhile, waits until it is given. */
let greeting: Promise<void> = Promise.resolve();

chrome.runtime.onMessage.addListener((message: unknown, sender, respond: (answer: unknown) => void) => {
  // Only our own content script, in a tab, speaks to the background.
  if (sender.id !== chrome.runtime.id || !sender.tab || !isRequest(message)) {
    console.warn("pressglass: a message that is not ours was dropped");
    return false;
  }
  const answering = answer(message, sender.tab, core, greeting).then((answered) => {
    respond(answered);
    // The reader's page is being walked.
    if (message.kind === "state" && message.elements >= LARGE) core.rehearse(rehearsal);
  }, (error: unknown) => {
    console.error("pressglass: a request failed", error);
    respond(undefined);
  });
  if (message.kind === "state") greeting = answering;
  return true;
});
