/**
 * Values, dates and counts in words a reader reads, by the reader's locale.
 *
 * Pure but for the locale, which is the runtime's where none is given. Bad input is given back as it is.
 */

import type { Value } from "../shared/analysis.ts";
import { countWords } from "./reading.ts";

/** Mean silent reading of English non-fiction, words per minute (Brysbaert 2019). */
const WORDS_PER_MINUTE = 238;

const MONTHS = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
] as const;

/**
 * A metadata date, "2026-03-03T09:30:00+01:00", as a day: a time of day would have to be moved to the reader's zone.
 *
 * In English as all words around it, and so without `Intl`: to make its first formatter takes longer than the first screen.
 */
export function formatPublished(published: string): string {
  const day = parseDay(published);
  return day === null ? published : `${day.getUTCDate()} ${MONTHS[day.getUTCMonth()] ?? ""} ${day.getUTCFullYear()}`;
}

export function readingMinutes(text: string, language: string | null): number {
  return Math.max(1, Math.round(countWords(text, language) / WORDS_PER_MINUTE));
}

/** What a mention stands for, or null where that adds nothing. */
export function formatValue(value: Value, locale?: string): string | null {
  switch (value.type) {
    case "date": return formatDays(value.start, value.end, locale);
    case "time": return formatTime(value.start, value.end, locale);
    case "duration": return formatDurations(value.duration, value.to, locale);
    case "money": return formatMoney(value.amount, value.to, value.currency, locale);
    case "percent": return `${ends(new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }), value.number, value.to)} %`;
    case "quantity": return formatQuantity(value.amount, value.to, value.unit, locale);
    case "country": return formatCountry(value.country, locale);
  }
}

/** A number, or both ends of a range: "5–10 miles". */
function ends(format: Intl.NumberFormat, from: number, to: number | null): string {
  return to === null || to === from ? format.format(from) : format.formatRange(from, to);
}

/** A part of 1 as "43%": in English and without `Intl`, as with dates. */
export function formatShare(share: number): string {
  return `${Math.round(100 * share)}%`;
}

/** "1 mention", "2 mentions"; `irregular` for a plural that is not the singular with an s. */
export function count(number: number, singular: string, irregular?: string): string {
  return `${number} ${number === 1 ? singular : (irregular ?? `${singular}s`)}`;
}

/** An interval of days, end exclusive, as the shortest words: a year, a month, a day or a range. */
function formatDays(start: string, end: string, locale?: string): string {
  const first = parseDay(start);
  const after = parseDay(end);
  if (first === null) return start;
  const days = after === null ? 1 : Math.round((after.getTime() - first.getTime()) / 86_400_000);
  const utc: Intl.DateTimeFormatOptions = { timeZone: "UTC", ...(first.getUTCFullYear() < 1 ? { era: "short" } : {}) };
  if (days <= 1) {
    return new Intl.DateTimeFormat(locale, { ...utc, weekday: "long", day: "numeric", month: "long", year: "numeric" }).format(first);
  }
  const last = new Date(first.getTime() + (days - 1) * 86_400_000);
  const monthly = first.getUTCDate() === 1 && after?.getUTCDate() === 1;
  if (monthly && first.getUTCMonth() === 0 && after.getUTCMonth() === 0) {
    const years = new Intl.DateTimeFormat(locale, { ...utc, year: "numeric" });
    return after.getUTCFullYear() - first.getUTCFullYear() === 1 ? years.format(first) : years.formatRange(first, last);
  }
  const fields: Intl.DateTimeFormatOptions = monthly ? { month: "long" } : { day: "numeric", month: "short" };
  return new Intl.DateTimeFormat(locale, { ...utc, ...fields, year: "numeric" }).formatRange(first, last);
}

/** Local times are shown as the text means them, never moved to the reader's zone; the offset stands behind. */
function formatTime(start: string, end: string, locale?: string): string {
  const clock = (iso: string): string | null => {
    const parts = /^(\d{4}-\d\d-\d\d)?T?(\d\d):(\d\d)/.exec(iso);
    if (parts === null) return null;
    const time = new Date(Date.UTC(2000, 0, 1, Number(parts[2]), Number(parts[3])));
    return new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone: "UTC" }).format(time);
  };
  const from = clock(start);
  if (from === null) return start;
  const to = end === start ? null : clock(end);
  const day = parseDay(start);
  const zone = /(?:Z|[+-]\d\d:?\d\d)$/.exec(start)?.[0];
  const words = to === null ? from : `${from} – ${to}`;
  const dated = day === null ? words : `${new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(day)}, ${words}`;
  return zone === undefined ? dated : `${dated} (UTC${zone === "Z" ? "" : zone})`;
}

const DURATION_UNITS = [
  ["Y", "year"], ["M", "month"], ["W", "week"], ["D", "day"], ["TH", "hour"], ["TM", "minute"], ["TS", "second"],
] as const;

/** "3–5 years" where both ends are of one unit. */
function formatDurations(from: string, to: string | null, locale?: string): string {
  if (to === null) return formatDuration(from, locale);
  const [first, last] = [from, to].map((duration) => /^P(T?)([\d.]+)([A-Z])$/.exec(duration));
  const unit = DURATION_UNITS.find(([letters]) => letters === `${first?.[1] ?? ""}${first?.[3] ?? ""}`)?.[1];
  if (unit === undefined || first?.[3] !== last?.[3]) return `${formatDuration(from, locale)} – ${formatDuration(to, locale)}`;
  return ends(new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }), Number(first?.[2]), Number(last?.[2]));
}

/** "P79Y" as "79 years". */
function formatDuration(duration: string, locale?: string): string {
  const parts = /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/.exec(duration);
  if (parts === null) return duration;
  const words = DURATION_UNITS.flatMap(([, unit], index) => {
    const amount = parts[index + 1];
    if (amount === undefined) return [];
    return [new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }).format(Number(amount))];
  });
  return words.length === 0 ? duration : new Intl.ListFormat(locale, { type: "unit" }).format(words);
}

function formatMoney(amount: number, to: number | null, currency: string, locale?: string): string {
  const digits = Number.isInteger(amount) && (to === null || Number.isInteger(to)) ? 0 : 2;
  try {
    return ends(new Intl.NumberFormat(locale, {
      style: "currency", currency, minimumFractionDigits: digits, maximumFractionDigits: digits,
    }), amount, to);
  } catch {
    return `${currency} ${ends(new Intl.NumberFormat(locale), amount, to)}`;
  }
}

/** "5 feet"; in the reader's language where the locale data know the unit, else as the core writes it, in English. */
function formatQuantity(amount: number, to: number | null, unit: string, locale?: string): string {
  const digits = { maximumFractionDigits: 6 };
  try {
    return ends(new Intl.NumberFormat(locale, { ...digits, style: "unit", unit: sanctionedUnit(unit), unitDisplay: "long" }), amount, to);
  } catch {
    const number = ends(new Intl.NumberFormat(locale, digits), amount, to);
    return unit === "" ? number : `${number} ${(to ?? amount) === 1 ? unit : pluralUnit(unit)}`;
  }
}

/** Units whose words in the locale data are wrong here: a gallon may be no US gallon, and a person weighs "12 stone". */
const OWN_WORDS: readonly string[] = ["gallon", "stone"];

/**
 * The core's name of a unit as ECMA-402 spells it: "kilometre per hour" is "kilometer-per-hour". A unit that it does
 * not sanction comes out as a name that `Intl.NumberFormat` refuses.
 */
function sanctionedUnit(unit: string): string {
  const parts = unit.split(" per ");
  if (parts.some((part) => OWN_WORDS.includes(part))) return "";
  return parts.map((part) => (part === "degree Celsius" || part === "degree Fahrenheit" ? part.slice("degree ".length).toLowerCase() : part)
    .replace(/metre$/, "meter").replace(/litre$/, "liter")).join("-per-");
}

/** Plurals that are not the singular with an s, by the end of the word. */
const IRREGULAR_PLURALS: readonly (readonly [singular: string, plural: string])[] = [
  ["foot", "feet"], ["inch", "inches"], ["hertz", "hertz"], ["horsepower", "horsepower"], ["magnitude", "magnitude"], ["stone", "stone"],
];

/** What is counted stands before "per", "of" and whoever it is called after: "barrels of oil per day", "square feet", "degrees Celsius". */
function pluralUnit(unit: string): string {
  const counted = unit.split(/ (?=per |of |\p{Lu})/u)[0] ?? unit;
  const irregular = IRREGULAR_PLURALS.find(([singular]) => counted.endsWith(singular));
  const plural = irregular === undefined ? `${counted}s` : counted.slice(0, counted.length - irregular[0].length) + irregular[1];
  return plural + unit.slice(counted.length);
}

function formatCountry(code: string, locale?: string): string | null {
  try {
    return new Intl.DisplayNames(locale, { type: "region" }).of(code) ?? null;
  } catch {
    return null;
  }
}

function parseDay(iso: string): Date | null {
  // Of years before 1 there are six digits and a sign: 44 BC is -000043.
  const parts = /^(\d{4}|[+-]\d{6})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso);
  if (parts === null) return null;
  // `Date.UTC` would take the year 79 for 1979.
  const day = new Date(0);
  day.setUTCFullYear(Number(parts[1]), Number(parts[2] ?? 1) - 1, Number(parts[3] ?? 1));
  return day;
}
