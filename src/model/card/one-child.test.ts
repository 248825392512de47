import { expect, test } from '@playwright/test';
import { oneChildLine, oneChildResponses, stretchesOf, type SortedCard } from './one-child.ts';

const tests = {
  who: 'one',
  what: 'child',
  next: 'must-ask',
  acts: 'school',
  action: true,
} as const;
const response = (id: 'a' | 'b' | 'c', more: object = {}) =>
  ({ id, fit: 'beating', tests, ...more }) as SortedCard['responses'][number];
const card = (number: number, ...responses: SortedCard['responses'][number][]): SortedCard => ({
  number,
  responses,
});

test('one child is helped by a beating response for one child, and by no other', () => {
  expect(
    oneChildResponses(
      card(
        1,
        response('a', { fit: 'changing' }),
        // Three schools show parents a cheap breakfast: beating the odds, and not for one child.
        response('b', { tests: { ...tests, who: 'beyond' } }),
        response('c'),
      ),
    ),
  ).toEqual(['c']);
  expect(oneChildResponses(card(1, response('a', { keptBack: true })))).toEqual([]);
  expect(oneChildResponses(card(1, response('a', { fit: 'beating/changing' })))).toEqual([]);
});

test('numbers that follow one another are one stretch', () => {
  expect(stretchesOf([1, 2, 3, 5, 7, 8])).toEqual([
    [1, 3],
    [5, 5],
    [7, 8],
  ]);
  expect(stretchesOf([])).toEqual([]);
});

test('the line gives the session’s own cards with their letters, and then the set', () => {
  const none = card(3, response('a', { fit: 'changing' }));
  const cards = [
    card(6, response('a')),
    card(5, response('a')),
    card(4, response('a'), response('c')),
    card(2, response('b')),
    none,
    card(1, response('a')),
  ];
  expect(oneChildLine(cards, [3, 1, 4, 1])).toBe(
    'Cards with a response that helps one child: 1 (A) and 4 (A and C). In the whole set: 1, 2 and 4 to 6.',
  );
  expect(oneChildLine(cards, [])).toBe(
    'Cards with a response that helps one child: 1, 2 and 4 to 6.',
  );
  expect(oneChildLine([none], [3])).toBeUndefined();
});
