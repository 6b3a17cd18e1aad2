/**
 * How each type of highlight looks and what it is called: one entry per label, read by the reader view, the panel and
 * the painter of the page. Adding a type is one entry here.
 *
 * Types are told apart by colour and by the style and thickness of the underline, which no two share, since colours are
 * lost to some eyes and in forced-colours mode: names have the heavy lines, values the thin ones. `light` and `dark` are
 * lines on a light or dark ground; `tint` is the ground behind the words. `labels.test.ts` holds every line at 3:1 or more
 * against its ground (WCAG 1.4.11) and text on a tint at 4.5:1 (1.4.3).
 */

import type { Label } from "../shared/analysis.ts";

/** Values have a line alone: with a ground of their own, dates and numbers would outshine the names. */
const NONE = "transparent";

type Thickness = 1 | 2 | 3 | 4;

export type Underline = "solid" | "double" | "dotted" | "dashed" | "wavy";

export interface LabelStyle {
  /** "Person" */
  singular: string;
  /** "People" */
  plural: string;
  light: { line: string; tint: string };
  dark: { line: string; tint: string };
  underline: Underline;
  /** Thickness of the underline in CSS pixels. */
  thickness: Thickness;
}

/** In the order of the panel: who, where, what, when and how much. */
export const LABEL_STYLES: Readonly<Record<Label, LabelStyle>> = {
  PERSON: entry("Person", "People", ["#b3401f", "#fbe9e2"], ["#f0916f", "#43261c"], "solid", 2),
  ORG: entry("Organisation", "Organisations", ["#1f5fa8", "#e3edf8"], ["#7fb2ec", "#1b2f47"], "double", 1),
  NORP: entry("Group or nationality", "Groups and nationalities", ["#8a4a9c", "#f4e8f7"], ["#cf9be0", "#38223f"], "dashed", 3),
  GPE: entry("Country, state or city", "Countries, states and cities", ["#1c7350", "#e0f1e9"], ["#6cc59d", "#173528"], "solid", 3),
  LOC: entry("Place", "Places", ["#1c7350", "#e0f1e9"], ["#6cc59d", "#173528"], "dotted", 4),
  FAC: entry("Building or site", "Buildings and sites", ["#4e6b1a", "#ecf2dc"], ["#a6c264", "#2a3315"], "dashed", 4),
  PRODUCT: entry("Product", "Products", ["#93560b", "#f8eddb"], ["#dfa85a", "#3d2c13"], "dotted", 3),
  EVENT: entry("Event", "Events", ["#a8295f", "#fae5ee"], ["#ee88b4", "#431f30"], "double", 2),
  WORK_OF_ART: entry("Work", "Works", ["#5d4bb0", "#ebe8f8"], ["#a99bf0", "#2a2547"], "wavy", 2),
  LAW: entry("Law or treaty", "Laws and treaties", ["#495a6b", "#e8ecf0"], ["#a3b6c8", "#27303a"], "wavy", 1),
  DATE: entry("Date", "Dates", ["#6b665c", NONE], ["#b0a999", NONE], "dotted", 1),
  TIME: entry("Time", "Times", ["#6b665c", NONE], ["#b0a999", NONE], "dotted", 2),
  MONEY: entry("Amount of money", "Amounts of money", ["#7a6400", NONE], ["#d2b94a", NONE], "solid", 1),
  PERCENT: entry("Percentage", "Percentages", ["#7a6400", NONE], ["#d2b94a", NONE], "dashed", 1),
  QUANTITY: entry("Quantity", "Quantities", ["#7a6400", NONE], ["#d2b94a", NONE], "dashed", 2),
};

/** Quotes have a ground and no line, so that the names inside keep theirs; `lit` while its card is open. */
export const QUOTE_STYLE = {
  light: { line: "#86701f", tint: "#faf1d3", lit: "#f3dc86" },
  dark: { line: "#d8c274", tint: "#332e1d", lit: "#655619" },
} as const;

/** Reported speech has a line over its words and no ground: the names in it have theirs below. */
export const INDIRECT_LINE = "overline dashed 1px";

export const LABELS: readonly Label[] = Object.keys(LABEL_STYLES) as Label[];

function entry(
  singular: string,
  plural: string,
  light: [line: string, tint: string],
  dark: [line: string, tint: string],
  underline: Underline,
  thickness: Thickness,
): LabelStyle {
  return {
    singular,
    plural,
    light: { line: light[0], tint: light[1] },
    dark: { line: dark[0], tint: dark[1] },
    underline,
    thickness,
  };
}
