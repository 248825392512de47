import { expect, test } from '@playwright/test';
import {
  isBoolean,
  isCount,
  isDay,
  isDuration,
  isId,
  isInstant,
  isObject,
  isOneOf,
  isText,
  isTimeOfDay,
  orNull,
  readEntries,
  readList,
} from './guard.ts';

const readNumber = (value: unknown) => (typeof value === 'number' ? value : undefined);

test('an object is no list, no text and not nothing', () => {
  expect([{}, [], null, 'x', 1, undefined].map(isObject)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('counts are whole, from nought to the most', () => {
  expect([0, 5, 6, -1, 1.5, Number.NaN, '3'].map((value) => isCount(value, 5))).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('an instant is one to which a year can be added and still be a date', () => {
  expect(
    [0, 1_763_890_000_000, Date.UTC(2200, 0, 1), Date.UTC(2200, 0, 1) + 1, 8.64e15, -1, '0'].map(
      isInstant,
    ),
  ).toEqual([true, true, true, false, false, false, false]);
});

test('texts have a shortest and a longest length', () => {
  expect([isText(3)('abc'), isText(3)('abcd'), isText(3)(''), isText(3, 1)('')]).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect(isText(3)(3)).toBe(false);
});

test('ids are lower case, digits and dashes, 61 signs at most', () => {
  expect(['a', 'a-1', '', '-a', 'A', 'a_b', '../x', '__proto__'].map(isId)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
  expect([isId('a'.repeat(61)), isId('a'.repeat(62))]).toEqual([true, false]);
});

test('days and times are ones that there are', () => {
  expect(['2028-02-29', '0000-01-01', '9999-12-31'].filter((day) => !isDay(day))).toEqual([]);
  expect(
    ['2027-02-30', '2027-1-5', '2027-01', '2027', ' 2027-01-15', 'today', 7, ['2027-01-15']].filter(
      isDay,
    ),
  ).toEqual([]);
  expect(
    ['13:15', '00:00', '23:59', '24:00', '99:99', '9:05', 1315, ['13:15']].map(isTimeOfDay),
  ).toEqual([true, true, true, false, false, false, false, false]);
});

test('yes and no are booleans, and nothing like them', () => {
  expect([true, false, 0, 1, 'true', null, undefined].filter(isBoolean)).toEqual([true, false]);
});

test('a length of time is as long as instants can be apart', () => {
  const most = Date.UTC(2200, 0, 1);
  expect([0, most, most + 1, -1, 0.5, '1'].filter(isDuration)).toEqual([0, most]);
});

test('one of a list, or nothing at all', () => {
  const isColour = orNull(isOneOf(['red', 'blue']));
  expect(['red', null, 'green', undefined].map(isColour)).toEqual([true, true, false, false]);
});

test('a list is read whole or not at all', () => {
  expect(readList([1, 2], readNumber, 2)).toEqual([1, 2]);
  expect(readList([], readNumber, 2)).toEqual([]);
  for (const value of [[1, 'x'], ['x', 1], [1, 2, 3], Array(2), { 0: 1 }, 'x', undefined])
    expect(readList(value, readNumber, 2)).toBeUndefined();
});

test('entries are read whole or not at all, and a prototype is no name', () => {
  expect(readEntries({ a: 1, b: 2 }, readNumber, 2)).toEqual({ a: 1, b: 2 });
  for (const value of [
    { a: 'x' },
    { a: 1, b: 2, c: 3 },
    { '<b>': 1 },
    { a: 1, '<b>': 1 },
    JSON.parse('{"__proto__":1}') as unknown,
    [1],
    null,
  ])
    expect(readEntries(value, readNumber, 2)).toBeUndefined();
});
