/**
 * What the parts of the overlay share: the document, the host, the state, and the few things they may ask for.
 *
 * A part is a function that takes the stage and gives an element with its own `update`. Parts do not know each other.
 */

import type { Label } from "../shared/analysis.ts";
import type { Correction } from "./corrections.ts";
import type { Make } from "./dom.ts";
import { count } from "./format.ts";
import type { CloseReason, Motion, OverlayHost, Target } from "./host.ts";
import type { Name, Reading, Spoken } from "./reading.ts";
import type { Settings, View } from "./settings.ts";

export interface Stage {
  readonly document: Document;
  readonly h: Make;
  readonly host: OverlayHost;
  readonly settings: Settings;
  /** Null while there is nothing to read. */
  readonly reading: Reading | null;

  /** Whether the panel stands beside the text or over it. */
  readonly panelShown: boolean;
  togglePanel(): void;
  /** Changes settings, keeps them and shows the change. */
  set(change: Partial<Settings>): void;
  /** Switches between the two views. */
  switchTo(view: View): void;
  /** Scrolls to a mention or quote and flashes it, in the view that is shown. */
  reveal(target: Target, motion?: Motion): void;
  /** Shows the card of a mention or quote beside it; `enter` moves the focus into the card. */
  openCard(target: Target, options?: { enter?: boolean }): void;
  correct(correction: Correction): void;
  /** Copies text and says so. */
  copy(text: string, said: string): void;
  /** Says something to a reader who listens, and for a while also on the screen. */
  say(message: string, undo?: () => void): void;
  close(reason: CloseReason): void;
}

/** A string that tells a target from every other, for maps and attributes. */
export function keyOf(target: Target): string {
  return target.kind === "mention" ? `m${target.entity}.${target.mention}` : `q${target.quote}`;
}

export function isShown(settings: Settings, label: Label): boolean {
  return !settings.hidden.includes(label);
}

/** Whether a quote is highlighted under these settings. */
export function isQuoteShown(settings: Settings, spoken: Spoken): boolean {
  return settings.quotes && isQuoteListed(settings, spoken);
}

/** Whether a quote is listed under these settings, which it is also where quotes are not highlighted. */
export function isQuoteListed(settings: Settings, spoken: Spoken): boolean {
  return settings.indirect || spoken.quote.kind !== "indirect";
}

/** How many names and quotes are listed. */
export function listed(reading: Reading, settings: Settings): { names: number; quotes: number } {
  return { names: allNames(reading).length, quotes: reading.quotes.filter((spoken) => isQuoteListed(settings, spoken)).length };
}

/** "2 names and 1 quote found" */
export function foundInWords(reading: Reading, settings: Settings): string {
  const { names, quotes } = listed(reading, settings);
  return `${count(names, "name")} and ${count(quotes, "quote")} found`;
}

/** The name that a mention belongs to after corrections; undefined if the reader said that it is none. */
export function nameOf(reading: Reading, target: Target & { kind: "mention" }): Name | undefined {
  return allNames(reading).find((name) => name.mentions.some((mention) => keyOf(mention.target) === keyOf(target)));
}

export function allNames(reading: Reading): Name[] {
  return reading.groups.flatMap((group) => group.names);
}

/** The highlighted mentions or quotes in the order of the text. */
export function inOrder(reading: Reading, settings: Settings, kind: Target["kind"]): Target[] {
  if (kind === "quote") return reading.quotes.filter((spoken) => isQuoteShown(settings, spoken)).map((spoken) => spoken.target);
  return allNames(reading).filter((name) => isShown(settings, name.label)).flatMap((name) => name.mentions)
    .sort((a, b) => a.start - b.start).map((mention) => mention.target);
}

/** The target that lies `step` places further in a list, around its ends. */
export function neighbour<T extends Target>(targets: readonly T[], from: Target, step: 1 | -1): T | undefined {
  const index = targets.findIndex((target) => keyOf(target) === keyOf(from));
  return targets[(index + step + targets.length) % targets.length];
}
