import { expect, test } from '@playwright/test';
import { newlySeen } from './newly-seen.ts';

test('a code that is held up is told once, and again when it comes back later', () => {
  const isNew = newlySeen();
  expect([0, 200, 400, 600].map((at) => isNew('ABCD', at))).toEqual([true, false, false, false]);
  expect(isNew('EFGH', 700)).toBe(true);
  expect(isNew('ABCD', 9000)).toBe(true);
});

test('a code is quiet for four seconds after it was last seen, however late in the day', () => {
  const isNew = newlySeen();
  const day = 86_400_000;
  expect(isNew('ABCD', day)).toBe(true);
  expect(isNew('ABCD', day + 4000)).toBe(false);
  // Seen again, so the four seconds begin anew.
  expect(isNew('ABCD', day + 8000)).toBe(false);
  expect(isNew('ABCD', day + 12_001)).toBe(true);
});
