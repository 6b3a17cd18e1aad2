/** The card of a quote: who speaks, how sure that is and from which words it was read; copying; the reader's correction. */

import { citeQuote } from "./citation.ts";
import type { CardContent } from "./card-name.ts";
import { keptNote } from "./card-name.ts";
import { speakerCorrection } from "./corrections.ts";
import { icon, type Child } from "./dom.ts";
import { formatShare } from "./format.ts";
import type { Target } from "./host.ts";
import type { Certainty, Reading, Spoken } from "./reading.ts";
import { allNames, isQuoteShown, type Stage } from "./stage.ts";
import { stepper } from "./stepper.ts";

/** How sure we are, in words; of a sure speaker `origin` says more where it has words of the text to show. */
const CERTAINTY: Record<Certainty, string> = {
  sure: "Speaker clear from the text",
  probable: "Probably the speaker",
  unclear: "The text leaves the speaker unclear",
  corrected: "Speaker set by you",
};

const KINDS = { direct: "Quote", mixed: "Part of a quote", indirect: "Reported speech" } as const;

export function quoteCard(stage: Stage, reading: Reading, target: Target & { kind: "quote" }): CardContent | null {
  const { h } = stage;
  const spoken = reading.quotes[target.quote];
  if (spoken === undefined) return null;
  const { quote } = spoken;
  const targets = reading.quotes.filter((other) => isQuoteShown(stage.settings, other)).map((other) => other.target);
  const go = (next: Target): void => {
    // At once, so that the card opens beside the words and not where they were.
    stage.reveal(next, "instant");
    stage.openCard(next, { enter: true });
  };
  const children: Child[] = [
    h("p", { class: "card-type quote-type" }, h("span", { class: "sample" }, KINDS[quote.kind])),
    h("p", { class: "card-title", dir: "auto" }, spoken.speaker ?? likeliest(spoken)),
    ...origin(stage, reading, spoken),
    stepper(stage, { targets, at: targets.findIndex((other) => other.quote === target.quote), thing: "quote", label: "Quotes", go },
      h("button", { type: "button", class: "quiet look", onclick: () => stage.copy(citation(stage, reading, spoken), "Quote copied") }, icon(stage.document, "copy"), "Copy")),
    correction(stage, reading, spoken),
  ];
  return { title: `Quote, ${spoken.speaker ?? "speaker unclear"}`, children: children.filter((child) => child instanceof Node) };
}

/** "Ada Nwosu (45%) or Bo Lindqvist (30%)" */
function likeliest(spoken: Spoken): string {
  if (spoken.likeliest.length === 0) return "Unclear";
  return `Unclear: ${spoken.likeliest.map(({ name, p }) => `${name} (${formatShare(p)})`).join(" or ")}`;
}

/** How sure the speaker is, with the words that tell of the speaker and those that report, as they stand in the text. */
function origin(stage: Stage, reading: Reading, spoken: Spoken): Child[] {
  const { h } = stage;
  const { certainty, quote: { speakerSpan, cueSpan, via } } = spoken;
  const by = via !== null && `, by way of ${via}`;
  const told = (words: string): Child => h("p", { class: `card-value certainty ${certainty}` }, words, by);
  if (speakerSpan === null || certainty === "corrected") return [told(CERTAINTY[certainty])];
  const words = evidenceWords(reading.analysis.text, cueSpan === null ? [speakerSpan] : [speakerSpan, cueSpan]);
  const read = (start: string, end: Child): Child => h("p", { class: "evidence" }, h("span", {}, start), h("q", { dir: "auto" }, words), end);
  if (certainty !== "sure") return [told(CERTAINTY[certainty]), read("Read from ", null)];
  return isNamed(reading, spoken) ? [told("Speaker named in the text"), read("Read from ", null)] : [read("Speaker read from ", by)];
}

/** Whether the words that tell of the speaker have the speaker's name in them: not where they are "she", or "the minister". */
function isNamed(reading: Reading, { quote: { speakerEntity, speakerSpan } }: Spoken): boolean {
  if (speakerEntity === null || speakerSpan === null) return false;
  const mentions = reading.analysis.entities[speakerEntity]?.mentions ?? [];
  return mentions.some((mention) => mention.start < speakerSpan[1] && mention.end > speakerSpan[0]);
}

/** The words of some ranges in the order of the text: "Ada Nwosu … told"; "said Ada" where one character or none is between. */
export function evidenceWords(text: string, spans: readonly (readonly [start: number, end: number])[]): string {
  let words = "";
  let written: number | null = null;
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    if (written !== null && start - written > 1) words += ` … ${text.slice(start, end)}`;
    else words += text.slice(written ?? start, Math.max(end, written ?? start));
    written = Math.max(end, written ?? end);
  }
  return words.replace(/\s+/g, " ");
}

function citation(stage: Stage, reading: Reading, spoken: Spoken): string {
  const { article } = reading.analysis;
  return citeQuote({
    words: spoken.words, speaker: spoken.speaker, title: article.title, site: article.site,
    address: stage.host.address, source: stage.host.sourceText(spoken.quote.spans),
  });
}

function correction(stage: Stage, reading: Reading, spoken: Spoken): HTMLElement {
  const { h, host } = stage;
  const known = [...new Set([
    ...spoken.quote.candidates.map((candidate) => candidate.name),
    ...allNames(reading).filter((name) => ["PERSON", "ORG", "GPE", "NORP"].includes(name.label)).map((name) => name.name),
  ])].filter((name) => name !== spoken.speaker);
  const input = h("input", { type: "text", list: "speakers", "aria-label": "Who said it", placeholder: "Who said it?", autocomplete: "off" });
  return h("details", { class: "correct" },
    h("summary", {}, "Correct the speaker"),
    h("form", {
      class: "correct-row",
      onsubmit: (event: Event) => {
        event.preventDefault();
        const speaker = input.value.trim();
        if (speaker !== "") stage.correct(speakerCorrection(reading.quotes, spoken, host.address, speaker));
      },
    },
    input,
    h("datalist", { id: "speakers" }, ...known.map((name) => h("option", { value: name }))),
    h("button", { type: "submit", class: "quiet" }, "Set")),
    keptNote(stage));
}
