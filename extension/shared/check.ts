/**
 * Checks of the shape of values that come from elsewhere: each takes anything and says whether it is a `T`.
 *
 * `object` asks for exactly the listed fields, so that a field that is new or misspelt on one side is found at once.
 */

export type Check<T> = (value: unknown) => value is T;

export const isString: Check<string> = (value) => typeof value === "string";
export const isBoolean: Check<boolean> = (value) => typeof value === "boolean";
export const isNumber: Check<number> = (value): value is number => Number.isFinite(value);
/** An index, offset or count. */
export const isCount: Check<number> = (value): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

export function nullable<T>(check: Check<T>): Check<T | null> {
  return (value): value is T | null => value === null || check(value);
}

export function oneOf<const T extends string | number>(...values: readonly T[]): Check<T> {
  const known = new Set<unknown>(values);
  return (value): value is T => known.has(value);
}

export function arrayOf<T>(check: Check<T>): Check<T[]> {
  return (value): value is T[] => Array.isArray(value) && value.every(check);
}

export function tuple<T extends unknown[]>(...checks: { [K in keyof T]: Check<T[K]> }): Check<T> {
  return (value): value is T =>
    Array.isArray(value) && value.length === checks.length && checks.every((check, at) => check(value[at]));
}

export function recordOf<T>(check: Check<T>): Check<Record<string, T>> {
  return (value): value is Record<string, T> => isRecord(value) && Object.values(value).every(check);
}

export function object<T extends object>(fields: { [K in keyof Required<T>]: Check<T[K]> }): Check<T> {
  const checks = Object.entries<Check<unknown>>(fields);
  return (value): value is T => {
    if (!isRecord(value)) return false;
    for (const [name, check] of checks) if (!check(value[name])) return false;
    return Object.keys(value).length === checks.length;
  };
}

export function either<T>(...checks: readonly Check<T>[]): Check<T> {
  return (value): value is T => checks.some((check) => check(value));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
