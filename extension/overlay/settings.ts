/**
 * What a reader can set, with defaults. Stored by the host as it is; `readSettings` accepts anything that was stored and
 * gives valid settings, so that an older or damaged value never stops a reader.
 */

import type { Label } from "../shared/analysis.ts";
import { LABELS } from "./labels.ts";

export type View = "reader" | "page";
export type Theme = "system" | "light" | "dark";
export type Face = "serif" | "sans";

export interface Settings {
  /** The view used last. */
  view: View;
  theme: Theme;
  face: Face;
  /** Size of the reader's body text in CSS pixels. */
  textSize: number;
  /** Width of the column in characters of body text. */
  columnWidth: number;
  /** The panel beside the reader's text. */
  panel: boolean;
  /** The side at which the panel is docked on the page. */
  dock: "left" | "right";
  quotes: boolean;
  /** Also speech reported without marks. */
  indirect: boolean;
  /** Types that are not highlighted. */
  hidden: Label[];
}

export const TEXT_SIZES = { min: 14, max: 28, step: 1 } as const;
/** Under 45 characters lines break too often, over 90 the eye loses the next line (Bringhurst, 2.1.2). */
export const COLUMN_WIDTHS = { min: 45, max: 90, step: 5 } as const;

export const DEFAULT_SETTINGS: Readonly<Settings> = Object.freeze({
  view: "reader",
  theme: "system",
  face: "serif",
  textSize: 19,
  columnWidth: 65,
  panel: true,
  dock: "right",
  quotes: true,
  indirect: false,
  hidden: [] as Label[],
});

/** Valid settings from whatever was stored: what is missing or wrong has its default. */
export function readSettings(stored: unknown): Settings {
  const from: Record<string, unknown> = typeof stored === "object" && stored !== null ? { ...stored } : {};
  return {
    view: oneOf(from["view"], ["reader", "page"], DEFAULT_SETTINGS.view),
    theme: oneOf(from["theme"], ["system", "light", "dark"], DEFAULT_SETTINGS.theme),
    face: oneOf(from["face"], ["serif", "sans"], DEFAULT_SETTINGS.face),
    textSize: within(from["textSize"], TEXT_SIZES, DEFAULT_SETTINGS.textSize),
    columnWidth: within(from["columnWidth"], COLUMN_WIDTHS, DEFAULT_SETTINGS.columnWidth),
    panel: flag(from["panel"], DEFAULT_SETTINGS.panel),
    dock: oneOf(from["dock"], ["left", "right"], DEFAULT_SETTINGS.dock),
    quotes: flag(from["quotes"], DEFAULT_SETTINGS.quotes),
    indirect: flag(from["indirect"], DEFAULT_SETTINGS.indirect),
    hidden: Array.isArray(from["hidden"]) ? LABELS.filter((label) => (from["hidden"] as unknown[]).includes(label)) : [],
  };
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], fallback: T): T {
  return allowed.find((item) => item === value) ?? fallback;
}

function flag(value: unknown, fallback: boolean): boolean {
  return typeof value === "boolean" ? value : fallback;
}

function within(value: unknown, range: { min: number; max: number }, fallback: number): number {
  if (typeof value !== "number" || !Number.isFinite(value)) return fallback;
  return Math.min(range.max, Math.max(range.min, value));
}
