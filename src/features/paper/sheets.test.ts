import { expect, test } from '@playwright/test';
import { dealt, SHEETS } from './sheets.ts';

test('cards fall onto sheets in order, and none is lost', () => {
  expect(dealt([1, 2, 3, 4, 5], 4)).toEqual([[1, 2, 3, 4], [5]]);
  expect(dealt([], 4)).toEqual([]);
  expect(dealt([1, 2], 1)).toEqual([[1], [2]]);
});

test('every sheet says what paper it needs', () => {
  for (const { about, title } of SHEETS) expect(`${title} ${about}`).toMatch(/A4|sheet/);
});
