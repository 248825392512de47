import { expect, test } from '@playwright/test';
import { countWords, groupFound, piecesOf } from './search.ts';

const found = (route: string) => ({ route, title: route, excerpt: '' });

test('results come in three groups, cards first, and an empty group is not shown', () => {
  expect(
    groupFound(['/about/', '/cards/the-gym/', '/privacy/'].map(found)).map(
      ({ kind, found: some }) => `${kind} ${some.length}`,
    ),
  ).toEqual(['cards 1', 'read 2']);
});

test('matched words are told apart without ever becoming markup', () => {
  expect(piecesOf('a <mark>bus</mark> &lt;img onerror=x&gt;')).toEqual([
    { words: 'a ', matched: false },
    { words: 'bus', matched: true },
    { words: ' <img onerror=x>', matched: false },
  ]);
});

test('nothing found says what to try', () => {
  expect(countWords(0, 'zzz')).toMatch(/Nothing found for “zzz”\. Try/);
  expect(countWords(0, 'brekfast', 'breakfast')).toMatch(/Did you mean “breakfast”\?$/);
  expect(countWords(1, 'bus')).toBe('1 page found for “bus”');
});
