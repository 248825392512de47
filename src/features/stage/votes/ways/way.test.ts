import { expect, test } from '@playwright/test';
import { newTally, type Way } from '../../../../model/session/round.ts';
import { wayToCount, waysFor } from './way.ts';

const votes = (first?: Way, second?: Way) =>
  [first ? newTally(first) : null, second ? newTally(second) : null] as const;

test('what was pressed wins, then how this vote was counted, then how the first was, then tables', () => {
  expect(wayToCount(0, undefined, votes())).toBe('tables');
  expect(wayToCount(0, undefined, votes('room'))).toBe('room');
  expect(wayToCount(0, 'cards', votes('room'))).toBe('cards');
  expect(wayToCount(1, undefined, votes('room'))).toBe('room');
  expect(wayToCount(1, undefined, votes('room', 'cards'))).toBe('cards');
  expect(wayToCount(1, 'tables', votes('room', 'cards'))).toBe('tables');
  // What the second vote did says nothing of the first.
  expect(wayToCount(0, undefined, votes(undefined, 'cards'))).toBe('tables');
});

test('codes answer the first vote only', () => {
  expect(waysFor(0)).toEqual(['tables', 'room', 'cards', 'codes']);
  expect(waysFor(1)).toEqual(['tables', 'room', 'cards']);
  expect(wayToCount(0, undefined, votes('codes'))).toBe('codes');
  expect(wayToCount(1, undefined, votes('codes'))).toBe('tables');
  expect(wayToCount(1, 'codes', votes('room'))).toBe('tables');
});
