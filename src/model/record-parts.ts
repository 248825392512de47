/** How a record is shown as parts and put together again, for `stamps.ts`: entries by name, and lists by id and place. */
/** Entries of a record as parts of their own: `{ a: 1 }` under 'rounds' is `{ 'rounds.a': 1 }`. */
export const partsUnder = <T>(group: string, entries: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(entries).map(([name, value]) => [`${group}.${name}`, value]));

/** The way back: every part of a group as entries, in the order of their names. */
export const entriesUnder = <T>(group: string, parts: Record<string, unknown>): Record<string, T> =>
  Object.fromEntries(
    Object.entries(parts)
      .filter(([name]) => name.startsWith(`${group}.`))
      .map(([name, value]) => [name.slice(group.length + 1), value as T]),
  );

/** Items of a list as parts by their id. Their `place` says where each stands; see `inPlaces`. */
export const itemsUnder = <T extends { id: string }>(
  group: string,
  items: readonly T[],
): Record<string, T> => partsUnder(group, Object.fromEntries(items.map((item) => [item.id, item])));

/** The way back: items by place, then by id. */
export const itemsIn = <T extends Placed>(group: string, parts: Record<string, unknown>): T[] =>
  Object.values(entriesUnder<T>(group, parts)).toSorted(
    (left, right) => (left.place ?? 0) - (right.place ?? 0) || (left.id < right.id ? -1 : 1),
  );

export interface Placed {
  id: string;
  /** Where it stands among the others: only the order of these numbers counts. Written by `inPlaces` whenever a change is stamped. */
  place?: number | undefined;
}

/** The same items with rising places, so that each can be kept as a part of its own. As few as can be get a new place. */
export function inPlaces<T extends Placed>(items: readonly T[]): T[] {
  let last = -1;
  return items.map((item) => {
    const place = item.place !== undefined && item.place > last ? item.place : last + 1;
    last = place;
    return { ...item, place };
  });
}
