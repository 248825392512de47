import { expect, test } from '@playwright/test';
import type { Answer } from '../../../../model/card/level.ts';
import {
  howMany,
  inWords,
  isSettled,
  leftOut,
  missing,
  numberTyped,
  sameVotes,
  strangers,
  votesOf,
  type ByHand,
} from './camera.ts';

const votes = (all: Record<number, Answer>) =>
  new Map(Object.entries(all).map(([number, answer]) => [Number(number), answer]));
const hand = (all: Record<number, Answer | 'out'>): ByHand =>
  new Map(Object.entries(all).map(([number, answer]) => [Number(number), answer]));
const NONE = votes({});
const NO_HAND = hand({});

test('a hand’s word stands above the camera’s, and the camera’s above what was held', () => {
  const result = votesOf(
    votes({ 1: 'beating', 2: 'beating', 3: 'beating' }),
    votes({ 2: 'changing', 3: 'changing' }),
    hand({ 3: 'depends', 4: 'supercharged' }),
    null,
  );
  expect([...result]).toEqual([
    [1, 'beating'],
    [2, 'changing'],
    [3, 'depends'],
    [4, 'supercharged'],
  ]);
});

test('a number left out by hand is neither counted nor missing, however often the camera reads it', () => {
  const byHand = hand({ 2: 'out' });
  const result = votesOf(NONE, votes({ 1: 'beating', 2: 'changing' }), byHand, [1, 2, 3]);
  expect([...result.keys()]).toEqual([1]);
  expect(missing([1, 2, 3], result, byHand)).toEqual([3]);
  expect(howMany([1, 2, 3], result, byHand)).toBe('1 of 2 cards is in.');
});

test('a number that nobody was dealt is named and not counted, until a hand puts it in', () => {
  const read = votes({ 1: 'beating', 17: 'changing' });
  expect(strangers([1, 2], read, votesOf(NONE, read, NO_HAND, [1, 2]))).toEqual([17]);
  const byHand = hand({ 17: 'changing' });
  const result = votesOf(NONE, read, byHand, [1, 2]);
  expect(result.get(17)).toBe('changing');
  expect(strangers([1, 2], read, result)).toEqual([]);
  // It does not stand in for a card that is missing.
  expect(howMany([1, 2], result, byHand)).toBe('1 of 2 cards is in.');
  expect(strangers(null, read, NONE)).toEqual([]);
});

test('numbers are said as people say them', () => {
  expect(inWords([])).toBe('');
  expect(inWords([7])).toBe('7');
  expect(inWords([7, 8])).toBe('7 and 8');
  expect(inWords([1, 2, 3, 7])).toBe('1 to 3 and 7');
  expect(inWords([3, 9, 17, 18, 19, 20])).toBe('3, 9 and 17 to 20');
});

test('how far the count is never tells an answer', () => {
  expect(howMany(null, NONE, NO_HAND)).toBe('0 cards are in.');
  expect(howMany(null, votes({ 5: 'beating' }), NO_HAND)).toBe('1 card is in.');
  expect(howMany([1, 2], NONE, NO_HAND)).toBe('0 of 2 cards are in.');
  expect(howMany([1, 2], votes({ 1: 'beating', 2: 'depends' }), NO_HAND)).toBe(
    'All 2 cards are in.',
  );
  expect(howMany([1], votes({ 1: 'beating' }), NO_HAND)).toBe('The one card is in.');
});

test('the picture is held only when all are in and nothing has changed for a second', () => {
  const all = votes({ 1: 'beating', 2: 'depends' });
  expect(isSettled([1, 2], all, NO_HAND, 5000, 5900)).toBe(false);
  expect(isSettled([1, 2], all, NO_HAND, 5000, 6000)).toBe(true);
  expect(isSettled([1, 2, 3], all, NO_HAND, 5000, 9000)).toBe(false);
  expect(isSettled([1, 2, 3], all, hand({ 3: 'out' }), 5000, 9000)).toBe(true);
  // Where nobody said how many cards were dealt, only a person knows when it is enough.
  expect(isSettled(null, all, NO_HAND, 5000, 9000)).toBe(false);
  expect(isSettled([], NONE, NO_HAND, 5000, 9000)).toBe(false);
  expect(isSettled([1], all, NO_HAND, 5000, 9000)).toBe(true);
});

test('votes are the same when numbers and answers are', () => {
  expect(sameVotes(votes({ 1: 'beating' }), votes({ 1: 'beating' }))).toBe(true);
  expect(sameVotes(votes({ 1: 'beating' }), votes({ 1: 'depends' }))).toBe(false);
  expect(sameVotes(votes({ 1: 'beating' }), votes({ 2: 'beating' }))).toBe(false);
  expect(sameVotes(votes({ 1: 'beating' }), NONE)).toBe(false);
  const two = votes({ 1: 'beating', 2: 'depends' });
  expect(sameVotes(two, votes({ 1: 'beating', 2: 'beating' }))).toBe(false);
  expect(sameVotes(two, votes({ 1: 'depends', 2: 'depends' }))).toBe(false);
  expect(sameVotes(NONE, NONE)).toBe(true);
});

test('only a whole number of the set is taken from the field', () => {
  expect(['12', ' 7 ', '1', '40'].map((typed) => numberTyped(typed, 40))).toEqual([12, 7, 1, 40]);
  for (const typed of ['0', '41', '', ' ', 'a', '1.5', '-3'])
    expect(numberTyped(typed, 40), typed).toBeUndefined();
});

test('numbers are told in their order, whichever the camera read first', () => {
  const read = new Map<number, Answer>([3, 1, 12, 2].map((number) => [number, 'beating']));
  expect([...votesOf(NONE, read, NO_HAND, null).keys()]).toEqual([1, 2, 3, 12]);
  expect(missing([9, 1, 10, 8], read, NO_HAND)).toEqual([8, 9, 10]);
  expect(strangers([4, 5], read, NONE)).toEqual([1, 2, 3, 12]);
  const byHand = new Map<number, Answer | 'out'>([
    [12, 'out'],
    [3, 'beating'],
    [7, 'out'],
  ]);
  expect(leftOut(byHand)).toEqual([7, 12]);
});

test('where every card was left out, none of none is in', () => {
  expect(howMany([3], NONE, hand({ 3: 'out' }))).toBe('0 of 0 cards are in.');
  expect(howMany([3, 4], votes({ 4: 'beating' }), hand({ 3: 'out' }))).toBe('The one card is in.');
});
