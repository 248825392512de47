import { expect, test } from '@playwright/test';
import { maybeNamesSomebody } from './wider.ts';

test('two capitals side by side may be a name; a sentence is not', () => {
  expect(maybeNamesSomebody('talk with Amina Khan about it')).toBe(true);
  expect(maybeNamesSomebody('Open the hall. Toast for all.')).toBe(false);
  expect(maybeNamesSomebody('')).toBe(false);
});
