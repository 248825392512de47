import { expect, test } from '@playwright/test';
import { minutesAndSeconds } from './clock.ts';
import { behindWords, leftWords } from './clock.words.ts';

const MINUTE = 60_000;

test('a step that has just begun has its own minutes, and ends calmly', () => {
  expect(
    [3 * MINUTE + 400, 3 * MINUTE, 2.5 * MINUTE, 1 * MINUTE, 20_000, 0, -5000].map((left) =>
      leftWords(left, false),
    ),
  ).toEqual([
    '3 minutes left',
    '3 minutes left',
    '3 minutes left',
    'One minute left',
    'Half a minute left',
    'Finish your sentence',
    'Finish your sentence',
  ]);
  expect(leftWords(1, true)).toBe('Take the time you need');
});

test('the desk counts in minutes and seconds, below nought with a minus', () => {
  expect([245_000, 1, 0, -30_000].map(minutesAndSeconds)).toEqual([
    '4:05',
    '0:01',
    '0:00',
    '−0:30',
  ]);
});

test('ahead and behind are said in words', () => {
  expect([0, 1, 17, -1, -4].map(behindWords)).toEqual([
    'On time',
    '1 minute behind',
    '17 minutes behind',
    '1 minute ahead',
    '4 minutes ahead',
  ]);
});
