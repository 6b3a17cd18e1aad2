/**
 * The options page: how the reader looks, what is highlighted, and the reader's corrections, to see, export and clear.
 *
 * Whatever is changed is kept at once. The page reads and writes the same store as the background.
 */

import { changeCorrections, readStore, saveSettings } from "../background/store.ts";
import type { Correction } from "../overlay/corrections.ts";
import { maker } from "../overlay/dom.ts";
import { DEFAULT_SETTINGS, type Settings } from "../overlay/settings.ts";
import { overlaySheets } from "../overlay/sheets.ts";
import { changeBetween } from "../shared/correction-change.ts";
import { correctionList } from "./corrections.ts";
import { highlightControls, readingControls, type Form } from "./controls.ts";

document.adoptedStyleSheets = overlaySheets();

const h = maker(document);
let settings: Settings = { ...DEFAULT_SETTINGS };
let corrections: Correction[] = [];

const form: Form = {
  h,
  get settings() {
    return settings;
  },
  set: (change) => {
    settings = { ...settings, ...change };
    showTheme();
    void keep(saveSettings(settings));
  },
};

void start();

async function start(): Promise<void> {
  ({ settings, corrections } = await readStore());
  showTheme();
  place("reading-controls").append(...readingControls(form));
  place("highlight-controls").append(...highlightControls(form));
  showCorrections();
}

function showTheme(): void {
  document.body.dataset["theme"] = settings.theme;
}

function showCorrections(): void {
  place("correction-list").replaceChildren(...correctionList(h, corrections, (left) => {
    const change = changeBetween(corrections, left);
    corrections = left;
    showCorrections();
    void keep(changeCorrections(change));
  }));
}

async function keep(saving: Promise<void>): Promise<void> {
  const state = document.querySelector(".state");
  try {
    await saving;
    if (state !== null) state.textContent = "Kept";
  } catch {
    if (state !== null) state.textContent = "The browser did not keep this change";
  }
}

function place(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no ${id}`);
  return element;
}
