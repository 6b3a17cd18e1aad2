/** The button, its shortcut and the context menu: a click opens the overlay on the tab's page or closes it. */

const MENU = "read";
/** The badge of a page that cannot be read. */
const BLOCKED_BADGE = { text: "!", color: "#b3401f" };

/** Milliseconds before each further try: now and then Chromium reports a click before the page is granted to us. */
const TRIES = [20, 100];

interface Watcher {
  /** The content script is on its way: what is done now holds it up no longer. */
  injecting(): void;
}

/** Runs the content script in the tab's page at each click. */
export function watchAction(watcher: Watcher): void {
  chrome.action.onClicked.addListener((tab) => void click(tab));
  chrome.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU && tab) void click(tab);
  });
  chrome.runtime.onInstalled.addListener(() => {
    chrome.contextMenus.removeAll(() => {
      chrome.contextMenus.create({ id: MENU, title: chrome.i18n.getMessage("menu"), contexts: ["page", "selection", "link", "image"] });
    });
  });

  async function click(tab: chrome.tabs.Tab): Promise<void> {
    if (tab.id === undefined) return;
    const injected = inject(tab.id);
    watcher.injecting();
    // Not after the content script has run: it may say itself that the page cannot be read.
    const cleared = markTab(tab.id, false);
    try {
      await injected;
    } catch (error) {
      console.warn("pressglass: this page cannot be touched", error);
      await cleared;
      await markTab(tab.id, true);
    }
  }
}

/** Runs the content script in the tab's page; throws where no extension may. */
async function inject(tabId: number): Promise<void> {
  const run = () => chrome.scripting.executeScript({ target: { tabId }, files: ["content.js"], injectImmediately: true });
  for (const wait of TRIES) {
    try {
      await run();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  await run();
}

/** Says on the button whether the tab's page can be read. The browser takes it back when the tab navigates. */
export async function markTab(tabId: number, isBlocked: boolean): Promise<void> {
  try {
    // All asked at once, so that no later call can come between.
    await Promise.all([
      chrome.action.setBadgeText({ tabId, text: isBlocked ? BLOCKED_BADGE.text : "" }),
      chrome.action.setTitle({ tabId, title: chrome.i18n.getMessage(isBlocked ? "blocked" : "action") }),
      isBlocked && chrome.action.setBadgeBackgroundColor({ tabId, color: BLOCKED_BADGE.color }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}
