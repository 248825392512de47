import { expect, test } from '@playwright/test';
import { upToDate } from '../../../platform/storage/migrations.ts';
import first from '../examples/version-1.json' with { type: 'json' };
import second from '../examples/version-2.json' with { type: 'json' };
import { SORTING_VERSION, type Sorting } from '../sorting.ts';
import { readSorting } from './read-sorting.ts';
import { joinSortings, stampSorting } from './sorting-parts.ts';
import { SORTING_MIGRATIONS } from './sorting-versions.ts';

const opened = (version: number, data: unknown): Sorting => {
  const sorting = readSorting(upToDate({ version, data }, SORTING_MIGRATIONS));
  if (!sorting) throw new Error(`A sorting of version ${version} does not open.`);
  return sorting;
};
const place = (sorting: Sorting, letter: string, answer: 'beating' | 'changing', writer: string) =>
  stampSorting(
    sorting,
    {
      ...sorting,
      placings: {
        ...sorting.placings,
        [`no-breakfast/${letter}`]: { answers: [answer], dependsOn: [], note: '', at: 1 },
      },
    },
    writer,
  );

test('a sorting of each version opens, and nothing of it is lost', () => {
  expect(SORTING_MIGRATIONS).toHaveLength(SORTING_VERSION - 1);
  expect(opened(1, first)).toMatchObject(first);
  expect(opened(2, second)).toEqual(second);
});

test('a reason that a later toolkit offers is kept as it is', () => {
  expect(opened(2, second).placings['no-breakfast/c']?.dependsOn).toEqual(['weather']);
});

test('two copies of the first version join as they did: the newer of two to the same response', () => {
  const newer = structuredClone(first);
  newer.placings['no-breakfast/a'] = {
    answers: ['changing'],
    dependsOn: [],
    note: '',
    at: first.placings['no-breakfast/a'].at + 1,
  };
  for (const joined of [
    joinSortings(opened(1, first), opened(1, newer)),
    joinSortings(opened(1, newer), opened(1, first)),
  ])
    expect(joined.placings['no-breakfast/a']?.answers).toEqual(['changing']);
});

test('two tabs keep both their answers, and the later act wins whatever the clock', () => {
  const start = opened(1, first);
  const [left, right] = [
    place(start, 'c', 'beating', 'left'),
    place(start, 'd', 'changing', 'right'),
  ];
  const both = joinSortings(left, right);
  expect(Object.keys(both.placings)).toEqual([
    'no-breakfast/a',
    'no-breakfast/b',
    'no-breakfast/c',
    'no-breakfast/d',
  ]);
  const later = place(both, 'a', 'changing', 'left');
  expect(joinSortings(later, right).placings['no-breakfast/a']?.answers).toEqual(['changing']);
  expect(joinSortings(right, later)).toEqual(joinSortings(later, right));
});

test('joining a sorting with itself changes nothing', () => {
  for (const sorting of [opened(1, first), opened(2, second)])
    expect(joinSortings(sorting, sorting)).toEqual(sorting);
});
