import { expect, test } from '@playwright/test';
import { EXAMPLE_CARD } from '../../../../model/card/examples.ts';
import { newRound } from '../../../../model/session/round.ts';
import { mostSplit, mostSplitBySorting, responseFor, resultsOf } from './asked-response.ts';

const counts = (beating: number, changing: number, supercharged: number, depends: number) => ({
  beating,
  changing,
  supercharged,
  depends,
});

test('fingers choose the response that split the tables most, one on the line between equals', () => {
  const [first, second] = EXAMPLE_CARD.responses;
  const line = EXAMPLE_CARD.responses.find(({ fit }) => fit.includes('/'));
  expect(mostSplit(EXAMPLE_CARD, {})).toBeUndefined();
  expect(mostSplit(EXAMPLE_CARD, { [second?.id ?? '']: 3, [first?.id ?? '']: 1 })).toBe(second?.id);
  expect(mostSplit(EXAMPLE_CARD, { [second?.id ?? '']: 3, [line?.id ?? '']: 3 })).toBe(line?.id);
  expect(responseFor(EXAMPLE_CARD, { ...newRound(), letter: 'a', fingers: { b: 9 } })?.id).toBe(
    'a',
  );
});

test('whole sortings choose the one whose answers lie furthest apart', () => {
  const [first, second] = EXAMPLE_CARD.responses.map(({ id }) => id);
  expect(
    mostSplitBySorting(EXAMPLE_CARD, {
      [first ?? '']: counts(8, 0, 0, 0),
      [second ?? '']: counts(3, 3, 2, 0),
    }),
  ).toBe(second);
  expect(mostSplitBySorting(EXAMPLE_CARD, { [first ?? '']: counts(1, 1, 1, 1) })).toBeUndefined();
});

test('five answers are enough to say which response splits the room, four are not', () => {
  const [first = '', second = ''] = EXAMPLE_CARD.responses.map(({ id }) => id);
  expect(mostSplitBySorting(EXAMPLE_CARD, { [first]: counts(2, 2, 1, 0) })).toBe(first);
  expect(mostSplitBySorting(EXAMPLE_CARD, { [first]: counts(2, 2, 0, 0) })).toBeUndefined();
  expect(mostSplitBySorting(EXAMPLE_CARD, { [first]: counts(5, 0, 0, 0) })).toBeUndefined();
  expect(
    mostSplitBySorting(EXAMPLE_CARD, { [first]: counts(4, 1, 0, 0), [second]: counts(2, 2, 1, 0) }),
  ).toBe(second);
});

test('without a word from anybody it is the first on the line, else the first', () => {
  const line = EXAMPLE_CARD.responses.find(({ fit }) => fit.includes('/'));
  expect(responseFor(EXAMPLE_CARD, undefined)).toBe(line ?? EXAMPLE_CARD.responses[0]);
  const plain = EXAMPLE_CARD.responses.filter(({ fit }) => !fit.includes('/'));
  expect(responseFor({ ...EXAMPLE_CARD, responses: plain }, newRound())).toBe(plain[0]);
  // A letter that this card does not have is passed over.
  expect(responseFor(EXAMPLE_CARD, { ...newRound(), letter: 'z' })).toBe(
    line ?? EXAMPLE_CARD.responses[0],
  );
});

test('between equals one on the line is asked, and of several the earlier', () => {
  const responses = ['changing', 'beating/changing', 'beating', 'changing/supercharged'].map(
    (fit, at) => ({ ...EXAMPLE_CARD.responses[0], id: 'abcd'[at], fit }),
  ) as unknown as typeof EXAMPLE_CARD.responses;
  const card = { ...EXAMPLE_CARD, responses };
  expect(mostSplit(card, { a: 2, b: 2, c: 2, d: 2 })).toBe('b');
  expect(mostSplit(card, { a: 2, c: 2 })).toBe('a');
  // One finger is enough, and none of a letter that this card does not have.
  expect(mostSplit(card, { c: 1 })).toBe('c');
  expect(mostSplit(card, { a: 0, z: 9 })).toBeUndefined();
  expect(mostSplit({ responses: [] }, { a: 2 })).toBeUndefined();
  const split = { b: counts(3, 3, 0, 0), c: counts(0, 3, 3, 0), a: counts(4, 1, 0, 0) };
  expect(mostSplitBySorting(card, split)).toBe('b');
  expect(responseFor(card, undefined)?.id).toBe('b');
});

test('codes that cannot be read are passed over', () => {
  expect(resultsOf(['not a code', ''])).toEqual([]);
});
