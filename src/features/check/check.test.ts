import { expect, test } from '@playwright/test';
import { backRow, letterNeeded, letterShown } from './check.ts';

test('a back row ten metres away needs letters of five centimetres', () => {
  expect(letterNeeded(10)).toBe(50);
  expect(letterShown(3)).toBe(34);
});

test('the sentence says what to do when the room is too long', () => {
  expect(backRow(6, 3)).toEqual({ ok: true, words: 'The smallest words will be about 34 mm high, and the back row needs 30. Good.' });
  expect(backRow(15, 3).words).toMatch(/Seat people nearer than 6 metres, or read the slides aloud\./);
  expect(backRow(NaN, 3)).toEqual({ ok: false, words: 'Give both lengths in metres.' });
});
