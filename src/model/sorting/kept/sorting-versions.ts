/** How a kept sorting of an older version becomes one of today. A step is never edited after release. */
import { isObject } from '../../guard.ts';
import { noStamps, type Stamp, type Stamps } from '../../stamps.ts';
import type { Sorting } from '../sorting.ts';
import { readSorting } from './read-sorting.ts';
import { SORTING_PARTS } from './sorting-parts.ts';

/** When a part of version 1 was made; its deck and its beginning were made when it began. */
function instantOf(sorting: Sorting, part: string): number {
  const value = SORTING_PARTS.list(sorting)[part];
  if (typeof value === 'number') return value;
  return isObject(value) ? (value.at as number) : sorting.startedAt;
}

/** Version 1 joined by the instants of its parts, so these become the first counters; from then on counters count. */
function stampsByInstant(sorting: Sorting): Stamps {
  const parts = Object.keys(SORTING_PARTS.list(sorting)).map((part): [string, Stamp] => [
    part,
    [instantOf(sorting, part), 'v1'],
  ]);
  const highest = Math.max(...parts.map(([, [counter]]) => counter));
  return { parts: Object.fromEntries(parts), seen: { v1: highest } };
}

const fromFirst = (data: unknown): unknown => {
  const sorting = readSorting({ ...(data as object), stamps: noStamps() });
  return sorting && { ...sorting, stamps: stampsByInstant(sorting) };
};

export const SORTING_MIGRATIONS: readonly ((data: unknown) => unknown)[] = [fromFirst];
