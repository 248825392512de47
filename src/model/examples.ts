/** For the tests of readers: a good value with one of its fields changed, and what no field of a kind can be. */
import { inspect, isDeepStrictEqual } from 'node:util';

/** In the place of a value: the field is not there at all. */
export const GONE = Symbol('gone');
export const NOT_TEXT: unknown[] = [GONE, null, 7, ['x'], {}];
export const NOT_COUNT: unknown[] = [GONE, null, -1, 0.5, Number.NaN, '1', [1]];
export const NOT_FLAG: unknown[] = [GONE, null, 0, 1, 'true'];
export const NOT_LIST: unknown[] = [GONE, null, 7, 'x', {}];
export const NOT_RECORD: unknown[] = [GONE, null, 7, 'x', []];
/** The last instant of 2199 and the first of 2200 are kept; a later one is a clock gone wrong. */
export const LATEST = Date.UTC(2200, 0, 1);
export const NOT_INSTANT: unknown[] = [...NOT_COUNT, LATEST + 1];

/** The values of one field that are read as they are, and those for which the whole is refused. */
export interface Bounds {
  good: unknown[];
  bad: unknown[];
}

/** A copy in which the field at this path ('plan.0.minutes') has this value; without one, the same copy. */
function changedAt(whole: unknown, path: string, value: unknown): unknown {
  const copy = structuredClone(whole);
  const names = path.split('.');
  const last = names.pop() ?? '';
  let inner = copy as Record<string, unknown>;
  for (const name of names) inner = inner[name] as Record<string, unknown>;
  if (value === GONE) Reflect.deleteProperty(inner, last);
  else inner[last] = value;
  return copy;
}

/** As many of one thing. */
export const many = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** An object with as many entries of one thing, by the names 'n0', 'n1', .... */
export const entriesOf = <T>(count: number, make: (name: string) => T): Record<string, T> =>
  Object.fromEntries(many(count, (at) => [`n${at}`, make(`n${at}`)]));

/** Whichever values of the fields are read otherwise than they should be: good ones as they are, with bad ones not at all. */
export const misread = (
  read: (value: unknown) => unknown,
  whole: unknown,
  fields: Record<string, Bounds>,
): string[] =>
  Object.entries(fields).flatMap(([path, { good, bad }]) => [
    ...good
      .filter((value) => {
        const changed = changedAt(whole, path, value);
        return !isDeepStrictEqual(read(changed), changed);
      })
      .map((value) => `${path} is refused or changed: ${inspect(value, { maxArrayLength: 2 })}`),
    ...bad
      .filter((value) => read(changedAt(whole, path, value)) !== undefined)
      .map((value) => `${path} is taken: ${inspect(value, { maxArrayLength: 2 })}`),
  ]);
