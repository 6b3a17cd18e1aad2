/**
 * The list of quotes: by speaker, with the share of the quoted words as a bar; quotes of one speech as one. Each step adds
 * a speaker and gives the rows.
 */

import type { Child } from "./dom.ts";
import { formatShare } from "./format.ts";
import type { Target } from "./host.ts";
import type { ListOptions } from "./names-list.ts";
import type { Speaker, Speech } from "./reading.ts";
import { isQuoteListed, keyOf, type Stage } from "./stage.ts";
import { stepper } from "./stepper.ts";

/** Lines of a speech that are shown in the list; see `.speech-words`. */
const ROWS_OF_A_SPEECH = 3;

export function* quotesList(stage: Stage, list: HTMLElement, options: ListOptions): Generator<number, void> {
  const { h, reading, settings } = stage;
  if (reading === null) return;
  const toggles = h("div", { class: "quote-toggles" },
    toggle(stage, "quotes", "Highlight quotes"),
    reading.quotes.some((quote) => quote.quote.kind === "indirect") && toggle(stage, "indirect", "Also reported speech, without marks"));
  for (const speaker of reading.speakers) {
    const speeches = speaker.speeches
      .map((speech) => ({ parts: speech.parts.filter((part) => isQuoteListed(settings, part)) }))
      .filter((speech) => speech.parts.length > 0 && matches(speaker, speech, options.filter));
    if (speeches.length === 0) continue;
    if (toggles.parentNode === null) list.append(toggles);
    list.append(speakerSection(stage, speaker, speeches, options));
    yield speeches.length * ROWS_OF_A_SPEECH + 1;
  }
  if (toggles.parentNode !== null) return;
  list.append(h("p", { class: "note" }, options.filter === "" ? "Nobody is quoted on this page." : "No quote has these letters."));
}

function toggle(stage: Stage, key: "quotes" | "indirect", words: string): HTMLElement {
  const { h, settings } = stage;
  return h("label", { class: "toggle" },
    h("span", {}, words),
    h("input", { type: "checkbox", class: "switch", "data-key": `toggle-${key}`, checked: settings[key], onchange: () => stage.set({ [key]: !settings[key] }) }));
}

function speakerSection(stage: Stage, speaker: Speaker, speeches: readonly Speech[], options: ListOptions): HTMLElement {
  const { h } = stage;
  const share = formatShare(speaker.share);
  const bar = h("span", { class: "bar" });
  bar.style.setProperty("inline-size", `${Math.round(speaker.share * 1000) / 10}%`);
  return h("section", { class: speaker.name === null ? "speaker unclear" : "speaker" },
    h("div", { class: "speaker-head" },
      h("h3", { dir: "auto" }, speaker.name ?? "Speaker unclear"),
      speaker.words > 0 && h("span", { class: "number", title: "Share of the quoted words" }, share)),
    speaker.words > 0 && h("div", { class: "share", role: "img", "aria-label": `${share} of the quoted words` }, bar),
    h("ol", {}, ...speeches.map((speech) => entry(stage, speech, options))));
}

function entry(stage: Stage, speech: Speech, { current }: ListOptions): Child {
  const { h } = stage;
  const targets = speech.parts.map((part) => part.target);
  const first = targets[0];
  if (first === undefined) return null;
  const at = current === null ? -1 : targets.findIndex((target) => keyOf(target) === keyOf(current));
  const key = `speech-${keyOf(first)}`;
  const go = (target: Target): void => stage.reveal(target);
  const probable = speech.parts.some((part) => part.certainty === "probable");
  const words = speech.parts.map((part) => part.words.replace(/\s+/g, " ").trim()).join(" … ");
  const button = h("button", {
    type: "button", class: "speech", "data-key": key, "aria-current": at >= 0 ? "true" : null,
    onclick: () => go((at < 0 ? undefined : targets[at + 1]) ?? first),
  },
  h("span", { class: "speech-words", dir: "auto" }, words),
  probable && h("span", { class: "hint" }, "speaker probable"));
  if (at < 0) return h("li", {}, button);
  return h("li", { class: "current" }, button,
    stepper(stage, { targets, at, thing: "part", label: "Parts of this quote", key, go },
      h("button", { type: "button", class: "quiet", "data-key": `${key}-card`, onclick: () => stage.openCard(targets[at] ?? first, { enter: true }) }, "Details")));
}

function matches(speaker: Speaker, speech: Speech, filter: string): boolean {
  if (filter === "") return true;
  const words = [speaker.name ?? "", ...speech.parts.map((part) => part.words)];
  return words.some((text) => text.toLocaleLowerCase().includes(filter));
}
