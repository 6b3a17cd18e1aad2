/**
 * The messages between the content script and the background: one request, one answer, each checked on arrival.
 */

import { isCorrection, type Correction } from "../overlay/corrections.ts";
import { readSettings, type Settings } from "../overlay/settings.ts";
import { arrayOf, either, isBoolean, isCount, isString, object, oneOf, type Check } from "./check.ts";
import type { Columns, CoreOptions } from "./columns.ts";
import type { CorrectionChange } from "./correction-change.ts";

/** What the content script asks. */
export type Request =
  /** Settings and corrections, to open the overlay with on a page of so many elements. */
  | { kind: "state"; elements: number }
  /** What is on this page? */
  | { kind: "analyze"; page: Columns; options: CoreOptions }
  /** The same as the command line's JSON. */
  | { kind: "report"; page: Columns; options: CoreOptions }
  | { kind: "save_settings"; settings: Settings }
  /** What the reader corrected or took back; the background merges it with what other tabs sent. */
  | ({ kind: "change_corrections" } & CorrectionChange)
  | { kind: "open_options" }
  /** Nothing can be shown on this page. */
  | { kind: "blocked" };

/** What the background answers to each. */
export interface Answers {
  state: State;
  /** JSON, since one string crosses sooner than its many objects: `readAnalysis` reads and checks it. */
  analyze: Outcome<string>;
  report: Outcome<string>;
  save_settings: null;
  change_corrections: null;
  open_options: null;
  blocked: null;
}

export interface State {
  settings: Settings;
  corrections: Correction[];
  /** A private window: nothing is stored. */
  isPrivate: boolean;
}

/** A result of the core; without one the core crashed, and the next request runs on a new instance. */
export type Outcome<T> = { ok: true; value: T } | { ok: false };

const isColumns: Check<Columns> = object<Columns>({
  url: isString,
  nodes: (value): value is Uint32Array => value instanceof Uint32Array,
  attributes: (value): value is Uint32Array => value instanceof Uint32Array,
  layout: (value): value is Int32Array => value instanceof Int32Array,
  text: isString,
  values: isString,
});

const isOptions: Check<CoreOptions> = object<CoreOptions>({
  wholePage: isBoolean,
  indirect: isBoolean,
  today: (value): value is string => isString(value) && /^\d{4}-\d\d-\d\d$/.test(value),
});

/** Settings are valid if reading them changes nothing. */
const isSettings = (value: unknown): value is Settings => JSON.stringify(readSettings(value)) === JSON.stringify(value);

/** Whether something that arrived at the background is a request. */
export const isRequest: Check<Request> = either<Request>(
  object({ kind: oneOf("state"), elements: isCount }),
  object({ kind: oneOf("analyze"), page: isColumns, options: isOptions }),
  object({ kind: oneOf("report"), page: isColumns, options: isOptions }),
  object({ kind: oneOf("save_settings"), settings: isSettings }),
  object({ kind: oneOf("change_corrections"), added: arrayOf(isCorrection), removed: arrayOf(isCorrection) }),
  object({ kind: oneOf("open_options") }),
  object({ kind: oneOf("blocked") }),
);

const isNull: Check<null> = (value): value is null => value === null;

function outcome<T>(check: Check<T>): Check<Outcome<T>> {
  return either<Outcome<T>>(object({ ok: (value): value is true => value === true, value: check }), object({ ok: (value): value is false => value === false }));
}

/** Whether something that arrived at the content script is the answer to a request of this kind. */
export const isAnswer: { [K in keyof Answers]: Check<Answers[K]> } = {
  state: object<State>({ settings: isSettings, corrections: arrayOf(isCorrection), isPrivate: isBoolean }),
  analyze: outcome(isString),
  report: outcome(isString),
  save_settings: isNull,
  change_corrections: isNull,
  open_options: isNull,
  blocked: isNull,
};
