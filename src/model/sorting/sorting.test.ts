import { expect, test } from '@playwright/test';
import { noStamps } from '../stamps.ts';
import { readSorting } from './kept/read-sorting.ts';
import type { Sorting } from './sorting.ts';

const sorting = (): Sorting => ({
  id: 's-test-1',
  startedAt: 1000,
  cards: [{ id: 'no-breakfast', edition: 1 }],
  placings: { 'no-breakfast/a': { answers: ['beating'], dependsOn: [], note: '', at: 2000 } },
  wider: { 'no-breakfast/here': { said: true, text: '', at: 3000 } },
  stopped: {},
  place: { view: 'sort', card: 0, response: 1, at: 2500 },
  stamps: noStamps(),
});

test('a kept sorting is read back as it was written', () => {
  expect(readSorting(JSON.parse(JSON.stringify(sorting())))).toEqual(sorting());
});

test('unknown fields are left behind, so nothing foreign is kept', () => {
  const read = readSorting({ ...sorting(), extra: '<script>', toString: 1 });
  expect(Object.keys(read ?? {})).toEqual(Object.keys(sorting()));
});

const HOSTILE: [string, unknown][] = [
  ['nothing', null],
  ['a list', []],
  ['a number', 7],
  ['a foreign id', { ...sorting(), id: '../../etc' }],
  ['no cards', { ...sorting(), cards: [] }],
  ['a card with a path for a name', { ...sorting(), cards: [{ id: '../x', edition: 1 }] }],
  [
    'two hundred and one cards',
    { ...sorting(), cards: Array.from({ length: 201 }, () => ({ id: 'x', edition: 1 })) },
  ],
  [
    'an answer nobody offers',
    { ...sorting(), placings: { 'x/a': { answers: ['right'], dependsOn: [], note: '', at: 1 } } },
  ],
  [
    'three answers from two people',
    {
      ...sorting(),
      placings: {
        'x/a': { answers: ['beating', 'changing', 'depends'], dependsOn: [], note: '', at: 1 },
      },
    },
  ],
  [
    'the same answer twice',
    {
      ...sorting(),
      placings: { 'x/a': { answers: ['beating', 'beating'], dependsOn: [], note: '', at: 1 } },
    },
  ],
  [
    'a note as long as a book',
    { ...sorting(), wider: { 'x/here': { said: true, text: 'a'.repeat(601), at: 1 } } },
  ],
  ['a time that is not one', { ...sorting(), startedAt: Number.NaN }],
  [
    'a place outside the deck',
    { ...sorting(), place: { view: 'sort', card: 4, response: 0, at: 1 } },
  ],
  ['an unknown view', { ...sorting(), place: { view: 'admin', card: 0, response: 0, at: 1 } }],
];
for (const [what, value] of HOSTILE) {
  test(`a record with ${what} is refused`, () => {
    expect(readSorting(value)).toBeUndefined();
  });
}

test('a prototype in a file changes no prototype', () => {
  const value: unknown = JSON.parse(
    `{"id":"s-a","startedAt":1,"cards":[{"id":"x","edition":1}],"placings":{"__proto__":{"answers":[],"dependsOn":[],"note":"","at":1}},"wider":{},"stopped":{},"place":{"view":"front","card":0,"response":0,"at":1},"stamps":{"parts":{},"seen":{}}}`,
  );
  expect(readSorting(value)).toBeUndefined();
  expect(({} as Record<string, unknown>).answers).toBeUndefined();
});
