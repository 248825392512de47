import { expect, test } from '@playwright/test';
import { didYouMean, isReallyFound, lettersApart, wordsOf } from './spelling.ts';

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

test('words are told apart by anything that is no letter or digit, and marks and accents are nothing', () => {
  expect(wordsOf(' The cafe\u0301’s half-term, 2027! ')).toEqual([
    'the',
    'cafes',
    'half',
    'term',
    '2027',
  ]);
  expect(wordsOf('–')).toEqual([]);
});

test('letters apart: changed, left out, added, and swapped with a neighbour count one each', () => {
  for (const [asked, word, apart] of [
    ['', '', 0],
    ['bus', '', 3],
    ['a', 'b', 1],
    ['ab', 'ba', 1],
    ['abc', 'bca', 2],
    ['abcd', 'badc', 2],
    ['abcd', 'acbd', 1],
    ['aab', 'aba', 1],
    ['kitten', 'sitting', 3],
    ['bus', 'buses', 2],
    ['xbus', 'bus', 1],
    // A swap is of two that stand side by side in both.
    ['abc', 'cba', 2],
    ['ab', 'xa', 2],
  ] as const)
    expect([lettersApart(asked, word), lettersApart(word, asked)], `${asked} ${word}`).toEqual([
      apart,
      apart,
    ]);
});

test('another form shares its stem, or three letters and half of the word', () => {
  for (const [query, word, found] of [
    ['tie', 'ties', true],
    ['bus', 'but', false],
    ['buses', 'bus', true],
    ['abcxyz', 'abcd', true],
    ['abcdxyz', 'abcq', false],
    ['abcdxyz', 'abcdq', true],
    ['abxx', 'abyy', false],
    ['goes', 'go', true],
    ['yes', 'y', false],
    // Three letters are a word, not a stem with an ending.
    ['bed', 'bing', false],
    ['xreakfast', 'breakfast', false],
    ['hers', 'her', true],
    ['ties', 't', true],
  ] as const)
    expect(isReallyFound(query, [word]), `${query} ${word}`).toBe(found);
});

test('what is offered is near: one letter for a short word, two for one of five letters or more', () => {
  const meant = (query: string, ...words: string[]) => didYouMean(query, new Set(words));
  expect([
    meant('bust', 'bus'),
    meant('busty', 'bus'),
    meant('bist', 'bus'),
    meant('unfrms', 'uniform'),
    meant('unfo', 'uniform'),
    meant('abcde', 'abcdefg'),
    meant('abcde', 'abcdefgh'),
    meant('abcd', 'abcdef'),
    meant('bu', 'bus'),
    meant('tuo', 'to'),
    meant('buses', 'bus', 'buser'),
    meant('bat', 'cat', 'hat', 'bat'),
    meant('bet', 'cat', 'bat', 'bit'),
    meant('unknown word', 'word'),
    meant('', 'bus'),
  ]).toEqual([
    'bus',
    'bus',
    undefined,
    undefined,
    undefined,
    'abcdefg',
    undefined,
    undefined,
    'bus',
    undefined,
    'buser',
    undefined,
    'bat',
    undefined,
    undefined,
  ]);
});
