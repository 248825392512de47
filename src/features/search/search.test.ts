import { expect, test } from '@playwright/test';
import { countWords, groupFound, piecesOf } from './search.ts';
import { SEARCH_WORDS } from './search.words.ts';

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

test('groups stand in their order, whatever the order of the results', () => {
  const list = ['/about/', '/plan/', '/cards/the-gym/', '/cards/a-bus/'].map(found);
  expect(groupFound(list)).toEqual([
    { kind: 'cards', found: [list[2], list[3]] },
    { kind: 'do', found: [list[1]] },
    { kind: 'read', found: [list[0]] },
  ]);
  expect(groupFound([])).toEqual([]);
});

test('an excerpt that begins with its word has no empty piece, and signs are read as what they stand for', () => {
  expect(piecesOf('<mark>bus</mark><mark>fare</mark>')).toEqual([
    { words: 'bus', matched: true },
    { words: 'fare', matched: true },
  ]);
  expect(piecesOf('&quot;a &amp;lt; b&#39;s&quot;')).toEqual([
    { words: '"a &lt; b\'s"', matched: false },
  ]);
  expect(piecesOf('')).toEqual([]);
});

test('how many were found is said, and for none what was probably meant', () => {
  expect([
    countWords(2, 'bus', 'buses'),
    countWords(0, 'bus'),
    countWords(0, 'bsu', 'bus'),
  ]).toEqual([
    SEARCH_WORDS.found(2, 'bus'),
    SEARCH_WORDS.nothing('bus'),
    SEARCH_WORDS.nothingButNear('bsu', 'bus'),
  ]);
});
