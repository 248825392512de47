import { expect, test } from '@playwright/test';
import { backRow, copyWords, letterNeeded, letterShown, smoothness } from './check.ts';

test('a back row ten metres away needs letters of five centimetres', () => {
  expect(letterNeeded(10)).toBe(50);
  expect(letterShown(3)).toBe(34);
});

test('the sentence says what to do when the room is too long', () => {
  expect(backRow(6, 3)).toEqual({
    ok: true,
    words: 'The smallest words will be about 34 mm high, and the back row needs 30. Good.',
  });
  expect(backRow(15, 3).words).toMatch(
    /Seat people nearer than 6 metres, or read the slides aloud\./,
  );
  expect(backRow(NaN, 3)).toEqual({ ok: false, words: 'Give both lengths in metres.' });
});

test('this copy says its version and whether it needs the internet', () => {
  expect(copyWords('0.1.0', 'one-file')).toBe(
    'Version 0.1.0, the one file: it works with no internet. A second laptop must show the same number.',
  );
  expect(copyWords('0.1.0', 'site')).toMatch(/needs the internet/);
});

test('a picture that moves is judged by what was painted', () => {
  expect(smoothness(Array.from({ length: 61 }, (_, at) => at * 16.67))).toEqual({
    ok: true,
    words: 'It played: 60 pictures a second.',
  });
  expect(smoothness([0, 500, 1000])).toEqual({
    ok: false,
    words: 'It jerked: 2 pictures a second, and a hall needs 15.',
  });
  expect(smoothness([]).ok).toBe(false);
});
