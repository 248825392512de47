import { expect, test } from '@playwright/test';
import {
  backRow,
  copyWords,
  isClickerKey,
  letterNeeded,
  letterShown,
  smoothness,
} from './check.ts';
import { COPY_WORDS, PICTURES_WORDS, ROOM_WORDS } from './check.words.ts';

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

test('letters are reckoned in whole millimetres, in a hall of any length', () => {
  expect([letterNeeded(100), letterNeeded(0.1), letterNeeded(6.7)]).toEqual([500, 1, 34]);
  expect([letterShown(100), letterShown(2)]).toEqual([1125, 23]);
});

test('a back row that needs just what is shown can read it, and one a little farther cannot', () => {
  // A screen three metres wide shows 34 mm, which is enough for 6.9 metres and a little more.
  expect(backRow(6.89, 3)).toEqual({ ok: true, words: ROOM_WORDS.readable(34, 34) });
  expect(backRow(6.91, 3)).toEqual({ ok: false, words: ROOM_WORDS.tooSmall(34, 35, 6) });
  expect(backRow(300, 100)).toEqual({ ok: false, words: ROOM_WORDS.tooSmall(1125, 1500, 225) });
});

test('a length that is none asks for both; a very short one is one', () => {
  const giveBoth = { ok: false, words: ROOM_WORDS.giveBoth };
  for (const [room, screen] of [
    [0, 3],
    [3, 0],
    [-1, 3],
    [3, -1],
    [3, NaN],
  ] as const)
    expect(backRow(room, screen), `${room}, ${screen}`).toEqual(giveBoth);
  expect(backRow(0.5, 0.5)).toEqual({ ok: true, words: ROOM_WORDS.readable(6, 3) });
});

test('fifteen pictures a second are enough, whenever the first was painted; fewer are not', () => {
  const frames = (pictures: number, from = 0) =>
    Array.from({ length: pictures + 1 }, (_, at) => from + (at * 1000) / pictures);
  expect([smoothness(frames(15)), smoothness(frames(15, 7000)), smoothness(frames(14))]).toEqual([
    { ok: true, words: PICTURES_WORDS.smooth(15) },
    { ok: true, words: PICTURES_WORDS.smooth(15) },
    { ok: false, words: PICTURES_WORDS.jerky(14, 15) },
  ]);
  const slow = Array.from({ length: 1450 }, (_, at) => (at === 1449 ? 100_000 : at));
  for (const [times, rate] of [
    [[], 0],
    [[5], 0],
    [[5, 5], 0],
    [slow, 14],
  ] as const)
    expect(smoothness(times)).toEqual({ ok: false, words: PICTURES_WORDS.jerky(rate, 15) });
});

test('each copy says where it is from', () => {
  for (const [edition, words] of [
    ['site', COPY_WORDS.site],
    ['installed', COPY_WORDS.installed],
    ['one-file', COPY_WORDS.oneFile],
  ] as const)
    expect(copyWords('1', edition)).toBe(COPY_WORDS.version('1', words));
});

test('keys of clickers are known, and letters that people type are not', () => {
  expect(
    ['PageDown', 'PageUp', 'ArrowRight', 'ArrowLeft', 'F5', '.', 'b', 'a', 'Enter', ''].filter(
      isClickerKey,
    ),
  ).toEqual(['PageDown', 'PageUp', 'ArrowRight', 'ArrowLeft', 'F5', '.', 'b']);
});
