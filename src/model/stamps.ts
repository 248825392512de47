/**
 * How two copies of one record become one, part by part, whatever their order and whatever any clock says.
 *
 * A record names its parts (`Parts.list`); a part is one thing that a person changes in one act, such as the count of a round
 * or the minutes of a step. Each part carries a stamp `[counter, writer]`. The counter of a change is one above the highest
 * that the record has seen anywhere, so whoever changes something after seeing a change is always above it. The writer is a
 * random id of this tab. Of two copies of a part the higher counter stays, then the higher writer. A part that was
 * removed leaves its stamp behind, so that an old copy cannot bring it back.
 *
 *   stamps: { parts: { 'rounds.round-one': [12, 'k3v9x0q2wd'], text: [4, 'k3v9x0q2wd'] }, seen: { k3v9x0q2wd: 12 } }
 *
 * `seen` holds the highest counter of each writer that this copy knows of: with it two copies can tell whether one of them
 * knew what the other says, or whether both were changed apart (`conflictingParts`).
 *
 * How a store uses it: `next = stampedChange(parts, before, rule(before), writer)` at each act of a person;
 * `joinParts(parts, mine, theirs)` whenever another copy turns up (disk, other tab, file); `takenBack(...)` for undo.
 */
import { isCount, isObject, readEntries, type Guard } from './guard.ts';

export type Stamp = readonly [counter: number, writer: string];
export interface Stamps {
  /** Part -> its last change. A part that is named here and is not in the record was removed. */
  parts: Record<string, Stamp>;
  /** Writer -> the highest counter of theirs that this copy has seen. */
  seen: Record<string, number>;
}
export interface Stamped {
  stamps: Stamps;
}

/** How a noun shows its parts. `list(write(any, parts))` gives those same parts. */
export interface Parts<T extends Stamped> {
  /** The parts that the record has, by name; values are plain data. What is not a part (its id) never changes. */
  list: (record: T) => Record<string, unknown>;
  /** The record with exactly these parts. */
  write: (record: T, parts: Record<string, unknown>) => T;
  /** Parts under this name are stamped all together: an order is one decision, however many places it has. */
  asOne?: string;
}

const NEVER: Stamp = [0, ''];
const MOST_PARTS = 6000;
const MOST_WRITERS = 200;

export const noStamps = (): Stamps => ({ parts: {}, seen: {} });

/**
 * The changed record with its stamps: those parts that differ from `before` carry the next counter and this writer.
 * The stamps of `after` are not looked at. Where nothing differs, the stamps are those of `before`.
 */
export function stampedChange<T extends Stamped>(
  kind: Parts<T>,
  before: T,
  after: T,
  writer: string,
): T {
  const changed = withWholeGroup(kind, after, changedParts(kind, before, after));
  if (changed.length === 0) return { ...after, stamps: before.stamps };
  const counter = highestOf(before.stamps) + 1;
  const stamps = changed.map((name): [string, Stamp] => [name, [counter, writer]]);
  return {
    ...after,
    stamps: {
      parts: { ...before.stamps.parts, ...Object.fromEntries(stamps) },
      seen: latestWriters({ ...before.stamps.seen, [writer]: counter }),
    },
  };
}

function withWholeGroup<T extends Stamped>(
  { asOne, list }: Parts<T>,
  after: T,
  changed: string[],
): string[] {
  const inGroup = (name: string) => asOne !== undefined && name.startsWith(`${asOne}.`);
  if (!changed.some(inGroup)) return changed;
  return [...new Set([...changed, ...Object.keys(list(after)).filter(inGroup)])];
}

/** Every part stamped alike: a record that comes from an older version, which had no stamps. */
export const stampedWhole = <T extends Stamped>(kind: Parts<T>, record: T, stamp: Stamp): T => ({
  ...record,
  stamps: {
    parts: Object.fromEntries(
      Object.keys(kind.list(record)).map((name): [string, Stamp] => [name, stamp]),
    ),
    seen: { [stamp[1]]: stamp[0] },
  },
});

/** Every part of a new record stamped: the first change of all. */
export const firstStamped = <T extends Stamped>(kind: Parts<T>, record: T, writer: string): T =>
  stampedWhole(kind, record, [1, writer]);

/** One record of two copies. The same result in any order and any grouping; a copy joined with itself is itself. */
export function joinParts<T extends Stamped>(kind: Parts<T>, mine: T, theirs: T): T {
  const [myParts, theirParts] = [kind.list(mine), kind.list(theirs)];
  const names = namesOf(myParts, theirParts, mine.stamps.parts, theirs.stamps.parts);
  const parts: [string, unknown][] = [];
  const stamps: [string, Stamp][] = [];
  for (const name of names) {
    const part = laterOf(copyOf(mine, myParts, name), copyOf(theirs, theirParts, name));
    if (part.value !== undefined) parts.push([name, part.value]);
    if (part.stamp !== NEVER) stamps.push([name, part.stamp]);
  }
  return {
    ...kind.write(mine, Object.fromEntries(parts)),
    stamps: {
      parts: Object.fromEntries(stamps),
      seen: highestSeen(mine.stamps.seen, theirs.stamps.seen),
    },
  };
}

/** The names of the parts that both copies changed without knowing of each other, and that now differ. */
export function conflictingParts<T extends Stamped>(kind: Parts<T>, mine: T, theirs: T): string[] {
  const knows = (record: T, [counter, writer]: Stamp) =>
    (record.stamps.seen[writer] ?? 0) >= counter;
  return changedParts(kind, mine, theirs).filter((name) => {
    const myStamp = mine.stamps.parts[name] ?? NEVER;
    const theirStamp = theirs.stamps.parts[name] ?? NEVER;
    return !knows(mine, theirStamp) && !knows(theirs, myStamp);
  });
}

/**
 * Undo of one's own act, which led from `before` to `after`: each part that it changed is as before, unless somebody else
 * (another tab, another desk) has changed it since. The result is stamped as a new change of this writer.
 */
export function takenBack<T extends Stamped>(
  kind: Parts<T>,
  current: T,
  act: { before: T; after: T },
  writer: string,
): T {
  const [now, was, made] = [kind.list(current), kind.list(act.before), kind.list(act.after)];
  const mine = changedParts(kind, act.before, act.after).filter(
    (name) =>
      current.stamps.parts[name]?.[1] === writer && canonical(now[name]) === canonical(made[name]),
  );
  const parts = new Map(Object.entries(now));
  for (const name of mine)
    if (was[name] === undefined) parts.delete(name);
    else parts.set(name, was[name]);
  const restored = kind.write(current, Object.fromEntries(parts));
  return stampedChange(kind, current, restored, writer);
}

/** The names of the parts that differ. */
export function changedParts<T extends Stamped>(kind: Parts<T>, before: T, after: T): string[] {
  const [was, is] = [kind.list(before), kind.list(after)];
  return namesOf(was, is).filter((name) => canonical(was[name]) !== canonical(is[name]));
}

const isPartName: Guard<string> = (value): value is string =>
  typeof value === 'string' && /^[a-zA-Z]{1,20}(\.[a-z0-9:/.-]{1,140})?$/.test(value);
const isWriter: Guard<string> = (value): value is string =>
  typeof value === 'string' && /^[a-z0-9]{1,20}$/.test(value);
const readCounter = (value: unknown): number | undefined =>
  isCount(value, Number.MAX_SAFE_INTEGER) ? value : undefined;

function readStamp(value: unknown): Stamp | undefined {
  if (!Array.isArray(value) || value.length !== 2) return;
  const [counter, writer] = value as unknown[];
  return isCount(counter, Number.MAX_SAFE_INTEGER) && isWriter(writer)
    ? [counter, writer]
    : undefined;
}

/** Reads stamps from an untrusted value, or nothing if one of them is off. */
export function readStamps(value: unknown): Stamps | undefined {
  if (!isObject(value)) return;
  const parts = readEntries(value.parts, readStamp, MOST_PARTS, isPartName);
  const seen = readEntries(value.seen, readCounter, MOST_WRITERS * 10, isWriter);
  return parts && seen ? { parts, seen } : undefined;
}

const highestOf = ({ parts, seen }: Stamps): number =>
  Object.values(parts).reduce(
    (highest, [counter]) => Math.max(highest, counter),
    Object.values(seen).reduce((highest, counter) => Math.max(highest, counter), 0),
  );

/** Tabs come and go: only the latest two hundred are remembered. */
const latestWriters = (seen: Record<string, number>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(seen)
      .toSorted(([, left], [, right]) => right - left)
      .slice(0, MOST_WRITERS),
  );

const highestSeen = (
  mine: Record<string, number>,
  theirs: Record<string, number>,
): Record<string, number> =>
  Object.fromEntries(
    namesOf(mine, theirs).map((writer) => [
      writer,
      Math.max(mine[writer] ?? 0, theirs[writer] ?? 0),
    ]),
  );

interface Copy {
  stamp: Stamp;
  value: unknown;
}
const copyOf = <T extends Stamped>(
  record: T,
  parts: Record<string, unknown>,
  name: string,
): Copy => ({ stamp: record.stamps.parts[name] ?? NEVER, value: parts[name] });

/** Equal stamps with different values do not happen to honest copies; then what is there stays, by an order that is the same everywhere. */
function laterOf(mine: Copy, theirs: Copy): Copy {
  const [[myCounter, myWriter], [theirCounter, theirWriter]] = [mine.stamp, theirs.stamp];
  if (myCounter !== theirCounter) return myCounter > theirCounter ? mine : theirs;
  if (myWriter !== theirWriter) return myWriter > theirWriter ? mine : theirs;
  return canonical(mine.value) >= canonical(theirs.value) ? mine : theirs;
}

const namesOf = (...records: Record<string, unknown>[]): string[] =>
  [...new Set(records.flatMap((record) => Object.keys(record)))].toSorted();

/** The same text for the same data, whatever the order of its fields; '' for nothing at all. */
function canonical(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const fields = Object.keys(value)
    .filter((name) => value[name] !== undefined)
    .toSorted()
    .map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`);
  return `{${fields.join()}}`;
}
