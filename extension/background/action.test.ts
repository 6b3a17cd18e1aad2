import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { setImmediate } from "node:timers/promises";
import { watchAction } from "./action.ts";

type Listener = (...given: never[]) => void;

interface Seen {
  /** Listeners by their event. */
  listeners: Record<string, Listener>;
  /** Tabs that run the content script. */
  injected: number[];
  badges: string[];
  titles: string[];
  menus: object[];
  /** What was begun, in its order. */
  begun: string[];
}

/** The browser's side, and what was asked of it. `refusals` injections fail. */
function browser(refusals = 0): Seen {
  const seen: Seen = { listeners: {}, injected: [], badges: [], titles: [], menus: [], begun: [] };
  const event = (name: string): object => ({ addListener: (listener: Listener) => (seen.listeners[name] = listener) });
  let left = refusals;
  Object.assign(globalThis, {
    chrome: {
      action: {
        onClicked: event("button"),
        setBadgeText: ({ text }: { text: string }) => Promise.resolve(seen.badges.push(text)),
        setTitle: ({ title }: { title: string }) => Promise.resolve(seen.titles.push(title)),
        setBadgeBackgroundColor: () => Promise.resolve(),
      },
      contextMenus: { onClicked: event("menu"), removeAll: (then: () => void) => then(), create: (menu: object) => seen.menus.push(menu) },
      runtime: { onInstalled: event("installed") },
      i18n: { getMessage: (name: string) => name },
      scripting: {
        executeScript: ({ target, files }: { target: { tabId: number }; files: string[] }) => {
          seen.begun.push("script");
          if (left-- > 0) return Promise.reject(new Error("cannot access the page"));
          assert.deepEqual(files, ["content.js"]);
          seen.injected.push(target.tabId);
          return Promise.resolve([]);
        },
      },
    },
  });
  watchAction({ injecting: () => seen.begun.push("core") });
  return seen;
}

/** Lets all that was begun come to its end: more rounds than there are tries, each with what it waits for and all that follows. */
async function settled(t: TestContext): Promise<void> {
  for (let round = 0; round < 10; round++) {
    await setImmediate();
    t.mock.timers.tick(1000);
  }
}

test("the button and our entry of the context menu read the tab's page, others' entries do not", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { listeners, injected, menus } = browser();
  listeners["installed"]?.();
  assert.deepEqual(menus.map((menu) => Reflect.get(menu, "id") as unknown), ["read"]);
  listeners["button"]?.({ id: 3 } as never);
  listeners["menu"]?.({ menuItemId: "read" } as never, { id: 4 } as never);
  listeners["menu"]?.({ menuItemId: "another" } as never, { id: 5 } as never);
  await settled(t);
  assert.deepEqual(injected, [3, 4]);
});

test("nothing is begun before the content script is on its way, the core at once after it", () => {
  const { listeners, begun } = browser();
  listeners["button"]?.({ id: 3 } as never);
  assert.deepEqual(begun, ["script", "core"]);
});

test("a page that is granted late is read, and nothing is said", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { listeners, injected, badges } = browser(2);
  listeners["button"]?.({ id: 3 } as never);
  await settled(t);
  assert.deepEqual([injected, badges], [[3], [""]]);
});

test("on a page that may not be touched badge and title say so, until it is clicked again elsewhere", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  t.mock.method(console, "warn", () => undefined);
  const { listeners, injected, badges, titles } = browser(3);
  listeners["button"]?.({ id: 3 } as never);
  await settled(t);
  assert.deepEqual([injected, badges, titles], [[], ["", "!"], ["action", "blocked"]]);
  listeners["button"]?.({ id: 3 } as never);
  await settled(t);
  assert.deepEqual([injected, badges.at(-1), titles.at(-1)], [[3], "", "action"]);
});

test("the keys of the button are those that the README names", () => {
  const manifest = JSON.parse(readFileSync(join(import.meta.dirname, "../manifest/common.json"), "utf8")) as { commands: object };
  assert.deepEqual(manifest.commands, { _execute_action: { suggested_key: { default: "Alt+Shift+R" } } });
  assert.match(readFileSync(join(import.meta.dirname, "../../README.md"), "utf8"), /`Alt\+Shift\+R`/);
});
