import { expect, test } from '@playwright/test';
import { entriesUnder, inPlaces, itemsIn, itemsUnder, partsUnder } from './record-parts.ts';

test('entries are parts by the name of their group, and come back by it alone', () => {
  const parts = {
    ...partsUnder('rounds', { a: 1, b: 2 }),
    ...partsUnder('round', { c: 3 }),
    text: 4,
  };
  expect(parts).toEqual({ 'rounds.a': 1, 'rounds.b': 2, 'round.c': 3, text: 4 });
  expect(entriesUnder('rounds', parts)).toEqual({ a: 1, b: 2 });
  expect(entriesUnder('round', parts)).toEqual({ c: 3 });
});

test('items come back by their places, and those that share one by their ids', () => {
  const items = [
    { id: 'a', place: 2 },
    { id: 'd', place: 1 },
    { id: 'b', place: 1 },
    { id: 'z' },
    { id: 'c', place: 0 },
    { id: 'e' },
  ];
  for (const order of [items, items.toReversed(), items.toSorted((l, r) => (l.id < r.id ? -1 : 1))])
    expect(itemsIn('idea', itemsUnder('idea', order)).map(({ id }) => id)).toEqual([
      'c',
      'e',
      'z',
      'b',
      'd',
      'a',
    ]);
});

test('places begin at nought and rise by one, or stay where they rise already', () => {
  const placed = (...places: (number | undefined)[]) =>
    inPlaces(places.map((place, at) => ({ id: `i${at}`, words: 'kept', place })));
  expect(placed(undefined, undefined).map(({ place }) => place)).toEqual([0, 1]);
  expect(placed(0, 1, 5, 3, 3, 9).map(({ place }) => place)).toEqual([0, 1, 5, 6, 7, 9]);
  expect(placed(4, 4)).toEqual([
    { id: 'i0', words: 'kept', place: 4 },
    { id: 'i1', words: 'kept', place: 5 },
  ]);
});
