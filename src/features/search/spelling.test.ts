import { expect, test } from '@playwright/test';
import { didYouMean, isReallyFound, lettersApart } from './spelling.ts';

test('a page with a single letter of a misspelt word is not found', () => {
  expect(isReallyFound('brekfast', ['b', 'b'])).toBe(false);
  expect(isReallyFound('brekfast', ['bread', 'break'])).toBe(false);
  expect(isReallyFound('buz', ['bus'])).toBe(false);
});

test('other forms of a word, and its beginning, are found', () => {
  for (const [query, word] of [
    ['breakfast', 'Breakfast,'],
    ['break', 'breakfast'],
    ['b', 'bus'],
    ['fares', 'fare'],
    ['bullying', 'bullied'],
    ['families', 'family'],
    ['organisation', 'organised'],
    ['cafe', 'café'],
    ['pupils', 'pupil’s'],
    ['half-term', 'half-term'],
  ] as const)
    expect(isReallyFound(query, [word]), query).toBe(true);
});

test('every word that was asked for must be there', () => {
  expect(isReallyFound('no breakfast', ['No', 'breakfast.'])).toBe(true);
  expect(isReallyFound('no brekfast', ['No', 'b'])).toBe(false);
});

test('the nearest word of the pages is offered', () => {
  const words = new Set(['no', 'breakfast', 'blazer', 'uniform', 'bus']);
  expect(didYouMean('brekfast', words)).toBe('breakfast');
  expect(didYouMean('No brekfast', words)).toBe('no breakfast');
  expect(didYouMean('unifrom', words)).toBe('uniform');
  expect(didYouMean('zzzz', words)).toBeUndefined();
  expect(didYouMean('breakfast', words)).toBeUndefined();
});

test('letters are counted as a hand mistypes them', () => {
  expect(lettersApart('brekfast', 'breakfast')).toBe(1);
  expect(lettersApart('unifrom', 'uniform')).toBe(1);
  expect(lettersApart('bus', 'bus')).toBe(0);
  expect(lettersApart('', 'bus')).toBe(3);
});
