/**
 * One kit for every value that comes from outside: a kept record, a saved file, a message of another window. A guard says
 * whether a value has a shape and tells TypeScript so; a reader gives back a fresh copy of the known parts, or nothing.
 */
export type Guard<T> = (value: unknown) => value is T;
export type Reader<T> = (value: unknown) => T | undefined;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isText =
  (longest: number, shortest = 0): Guard<string> =>
  (value): value is string =>
    typeof value === 'string' && value.length >= shortest && value.length <= longest;

/** A whole number from 0, `most` included. */
export const isCount = (value: unknown, most: number): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;

/** The first instant of 2200. A later one is a clock gone wrong, and a little more would be no date at all. */
const LATEST_INSTANT = 7_258_118_400_000;

/** Milliseconds since 1970, until 2200: what is added to it still is a date. */
export const isInstant = (value: unknown): value is number => isCount(value, LATEST_INSTANT);

/** A length of time in milliseconds: as long as instants can be apart. */
export const isDuration = (value: unknown): value is number => isCount(value, LATEST_INSTANT);

/** '2027-01-15', a day that there is. */
export const isDay = (value: unknown): value is string => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
};

/** '13:15', a time that there is. */
export const isTimeOfDay = (value: unknown): value is string =>
  typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);

export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

/** The ids that we write ourselves: lower case, digits and dashes, 61 signs at most. */
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z0-9][a-z0-9-]{0,60}$/.test(value);

export const isOneOf =
  <T>(known: readonly T[]): Guard<T> =>
  (value): value is T =>
    known.includes(value as T);

export const orNull =
  <T>(guard: Guard<T>): Guard<T | null> =>
  (value): value is T | null =>
    value === null || guard(value);

/** Every item read, or nothing if one of them is off or there are more than `most`. */
export function readList<T>(value: unknown, read: Reader<T>, most: number): T[] | undefined {
  if (!Array.isArray(value) || value.length > most) return;
  // Not `map`: it would skip a hole, and so would `every`.
  const items = Array.from(value as unknown[], read);
  return items.every((item) => item !== undefined) ? items : undefined;
}

/** Every entry of an object read, its names being ids; or nothing if one of them is off or there are more than `most`. */
export function readEntries<T>(
  value: unknown,
  read: Reader<T>,
  most: number,
  isName: (name: string) => boolean = isId,
): Record<string, T> | undefined {
  if (!isObject(value)) return;
  const names = Object.keys(value);
  if (names.length > most || !names.every(isName)) return;
  const entries: [string, T][] = [];
  for (const name of names) {
    const item = read(value[name]);
    if (item === undefined) return;
    entries.push([name, item]);
  }
  return Object.fromEntries(entries);
}
