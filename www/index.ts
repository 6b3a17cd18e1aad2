/**
 * The page that runs Pressglass without installing it: the same core, walker and overlay as in the extension.
 *
 * Takes an article that is pasted, opened, dropped or picked from the samples; opens the overlay over it.
 */

import { maker } from "../extension/overlay/dom.ts";
import { overlaySheets } from "../extension/overlay/sheets.ts";
import { legend } from "./legend.ts";
import { readText, sourceOf, type Source } from "./input.ts";
import { openReading } from "./reading.ts";
import { SAMPLES } from "./samples.ts";

document.adoptedStyleSheets = overlaySheets();

const h = maker(document);
const source = find("#source", HTMLTextAreaElement);
const file = find("#file", HTMLInputElement);
const state = find(".state", HTMLElement);
const drop = find(".drop", HTMLElement);

find("#legend", HTMLElement).append(legend(h));
find("#samples", HTMLElement).append(...SAMPLES.map((sample) => h("li", {},
  h("button", { type: "button", onclick: () => void openSample(sample.file) },
    h("span", { class: "kicker" }, sample.shows),
    h("span", { class: "sample-title", lang: sample.language }, sample.title)))));

find(".desk", HTMLFormElement).addEventListener("submit", (event) => {
  event.preventDefault();
  if (source.value.trim() === "") say("Paste an article first, open a file, or take one of the samples.");
  else void read(sourceOf(source.value));
});
find("#open", HTMLButtonElement).addEventListener("click", () => file.click());
file.addEventListener("change", () => {
  const chosen = file.files?.[0];
  file.value = "";
  if (chosen !== undefined) void openFile(chosen);
});
window.addEventListener("dragover", (event) => {
  event.preventDefault();
  drop.hidden = false;
});
window.addEventListener("dragleave", (event) => {
  if (event.relatedTarget === null) drop.hidden = true;
});
window.addEventListener("drop", (event) => {
  event.preventDefault();
  drop.hidden = true;
  const dropped = event.dataTransfer?.files[0];
  const text = event.dataTransfer?.getData("text/plain") ?? "";
  if (dropped !== undefined) void openFile(dropped);
  else if (text.trim() !== "") void read(sourceOf(text));
});

async function openSample(name: string): Promise<void> {
  try {
    const response = await fetch(new URL(`samples/${name}`, document.baseURI));
    if (response.ok) await read({ kind: "html", html: await response.text() });
    else say("This sample is not in the folder.");
  } catch {
    say("This sample could not be loaded.");
  }
}

async function openFile(chosen: File): Promise<void> {
  try {
    await read(sourceOf(await readText(chosen)));
  } catch {
    say("This file could not be read.");
  }
}

async function read(article: Source): Promise<void> {
  say("");
  try {
    await openReading(article);
  } catch (error) {
    console.error("pressglass: the article could not be read", error);
    say("This article could not be read.");
  }
}

function say(words: string): void {
  state.textContent = words;
}

function find<T extends HTMLElement>(selector: string, type: new () => T): T {
  const element = document.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`the page has no ${selector}`);
  return element;
}
