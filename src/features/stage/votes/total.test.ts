import { expect, test } from '@playwright/test';
import { newTally } from '../../../model/session/round.ts';
import { totalWords } from './total.ts';

test('the total is checked kindly', () => {
  const room = newTally('room');
  expect(totalWords(null, 0, 64)).toBe('No answer is in yet.');
  expect(totalWords(room, 1, 0)).toBe('1 answer so far.');
  expect(totalWords(room, 6, 0)).toBe('6 answers so far.');
  expect(totalWords(room, 61, 64)).toBe('61 of 64. Nobody has to answer.');
  expect(totalWords(room, 63, 64)).toBe('63 of 64. Nobody has to answer.');
  expect(totalWords(room, 64, 64)).toBe('All 64 have answered.');
  expect(totalWords(room, 65, 64)).toBe(
    '65 answers, and 64 present: count again, or change how many are here.',
  );
});

test('codes are one a table, whatever the room holds', () => {
  expect(totalWords(newTally('codes'), 1, 64)).toBe('1 table is in.');
  expect(totalWords(newTally('codes'), 8, 0)).toBe('8 tables are in.');
  expect(totalWords(newTally('codes'), 0, 64)).toBe('No answer is in yet.');
});
