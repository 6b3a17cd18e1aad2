/** The button, its shortcut and the context menu: a click opens the overlay on the tab's page or closes it. */

const MENU = "read";
/** The badge of a page that no extension may touch. */
const BLOCKED_BADGE = { text: "!", color: "#b3401f" };

/** Calls `clicked` for each click, and runs the content script in the tab's page. */
export function watchAction(clicked: () => void): void {
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
    clicked();
    try {
      await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ["content.js"], injectImmediately: true });
      await mark(tab.id, false);
    } catch (error) {
      console.warn("pressglass: this page cannot be touched", error);
      await mark(tab.id, true);
    }
  }
}

/** Says on the button whether the tab's page can be read. The browser takes it back when the tab navigates. */
async function mark(tabId: number, isBlocked: boolean): Promise<void> {
  try {
    await chrome.action.setBadgeText({ tabId, text: isBlocked ? BLOCKED_BADGE.text : "" });
    await chrome.action.setTitle({ tabId, title: chrome.i18n.getMessage(isBlocked ? "blocked" : "action") });
    if (isBlocked) await chrome.action.setBadgeBackgroundColor({ tabId, color: BLOCKED_BADGE.color });
  } catch {
    // The tab was closed meanwhile.
  }
}
