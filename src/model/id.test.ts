import { expect, test } from '@playwright/test';
import { randomId } from './id.ts';

test('an id made by chance has ten signs that nobody takes for another, and none comes twice', () => {
  const ids = Array.from({ length: 500 }, randomId);
  expect(ids.filter((id) => !/^[0-9a-hjkmnp-tv-z]{10}$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(500);
  expect(new Set(ids.join('')).size).toBe(32);
});
