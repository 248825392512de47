import { expect, test } from '@playwright/test';
import { NEVER, neverWords, readingAge } from './plain-words.ts';

test('short words in short sentences are for younger readers than long ones', () => {
  expect(readingAge('The bus is late. Sam walks in the rain. He is cold.')).toBeLessThan(8);
  expect(
    readingAge(
      'Institutional accountability necessitates comprehensive organisational transformation throughout educational communities.',
    ),
  ).toBeGreaterThan(18);
  expect(readingAge('')).toBe(0);
});

test('words that put the trouble inside people are found, with the reason', () => {
  expect(neverWords('A vulnerable pupil from a troubled home')).toEqual([
    '“vulnerable”: puts the weakness in the child; say what the child is up against',
    '“troubled”: blames families',
  ]);
  expect(neverWords('A pupil who is hungry, and the wall that keeps breakfast away')).toEqual([]);
  expect(NEVER.every(([, why]) => why.length > 10)).toBe(true);
});
