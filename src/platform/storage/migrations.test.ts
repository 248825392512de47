import { expect, test } from '@playwright/test';
import { upToDate } from './migrations.ts';

const STEPS = [
  (data: unknown) => ({ ...(data as object), second: true }),
  (data: unknown) => ({ ...(data as object), third: true }),
];

test('a record of each earlier version arrives at the present one', () => {
  expect(upToDate({ version: 1, data: { first: true } }, STEPS)).toEqual({
    first: true,
    second: true,
    third: true,
  });
  expect(upToDate({ version: 2, data: { first: true } }, STEPS)).toEqual({
    first: true,
    third: true,
  });
  expect(upToDate({ version: 3, data: { first: true } }, STEPS)).toEqual({ first: true });
});

test('a record of a newer version, or of none, is left alone', () => {
  for (const version of [4, 0, -1, 1.5, Number.NaN])
    expect(upToDate({ version, data: {} }, STEPS)).toBeUndefined();
});
