import { expect, test } from '@playwright/test';
import { newlySeen } from './newly-seen.ts';

test('a code that is held up is told once, and again when it comes back later', () => {
  const isNew = newlySeen();
  expect([0, 200, 400, 600].map((at) => isNew('ABCD', at))).toEqual([true, false, false, false]);
  expect(isNew('EFGH', 700)).toBe(true);
  expect(isNew('ABCD', 9000)).toBe(true);
});
