/**
 * The options page: how the reader looks, what is highlighted, and the reader's corrections, to see, export, import and clear.
 *
 * Whatever is changed is kept at once. The page reads and writes the same store as the background.
 */

import { changeCorrections, readStore, saveSettings } from "../background/store.ts";
import type { Correction } from "../overlay/corrections.ts";
import { maker } from "../overlay/dom.ts";
import { count } from "../overlay/format.ts";
import { DEFAULT_SETTINGS, type Settings } from "../overlay/settings.ts";
import { overlaySheets } from "../overlay/sheets.ts";
import { applyChange, changeBetween } from "../shared/correction-change.ts";
import { correctionList } from "./corrections.ts";
import { importCorrections } from "./import.ts";
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
  place("correction-list").replaceChildren(...correctionList(h, corrections, {
    change: (left) => {
      const change = changeBetween(corrections, left);
      corrections = left;
      showCorrections();
      void keep(changeCorrections(change));
    },
    add: (file) => void add(file),
  }));
}

async function add(file: File): Promise<void> {
  const imported = await importCorrections(file);
  if ("error" in imported) {
    say(`${imported.error}. Nothing was imported.`);
    return;
  }
  const change = { added: imported.corrections, removed: [] };
  corrections = applyChange(corrections, change);
  showCorrections();
  await keep(changeCorrections(change), `${count(imported.corrections.length, "correction")} imported`);
}

async function keep(saving: Promise<void>, done = "Kept"): Promise<void> {
  try {
    await saving;
    say(done);
  } catch {
    say("The browser did not keep this change");
  }
}

function say(words: string): void {
  const state = document.querySelector(".state");
  if (state !== null) state.textContent = words;
}

function place(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no ${id}`);
  return element;
}
