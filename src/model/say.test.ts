import { expect, test } from '@playwright/test';
import { counted, dayWords, listed, plural, timeWords } from './say.ts';

const TABLES = { one: 'table', other: 'tables' };

test('one is one, and nought and two are more', () => {
  expect([0, 1, 2].map((count) => plural(count, TABLES))).toEqual(['tables', 'table', 'tables']);
  expect([0, 1, 21].map((count) => counted(count, TABLES))).toEqual([
    '0 tables',
    '1 table',
    '21 tables',
  ]);
});

test('lists have "and" before the last, and no comma there', () => {
  expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});

test('days and times are written as a British reader expects them', () => {
  const instant = new Date(2026, 10, 4, 9, 5).getTime();
  expect([dayWords(instant), timeWords(instant)]).toEqual(['4 November 2026', '09:05']);
});
