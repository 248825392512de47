import { expect, test } from '@playwright/test';
import { dealt, SHEETS } from './sheets.ts';

test('cards fall onto sheets in order, and none is lost', () => {
  expect(dealt([1, 2, 3, 4, 5], 4)).toEqual([[1, 2, 3, 4], [5]]);
  expect(dealt([], 4)).toEqual([]);
  expect(dealt([1, 2], 1)).toEqual([[1], [2]]);
});

test('each kind of sheet holds so many cards', () => {
  expect(SHEETS.map(({ id, perSheet }) => [id, perSheet])).toEqual([
    ['cards-a6', 4],
    ['cards-a5', 2],
    ['plain-a5', 2],
    ['reveals', 1],
  ]);
});

test('every sheet says what paper it needs', () => {
  for (const { about, title } of SHEETS) expect(`${title} ${about}`).toMatch(/A4|sheet/);
});
