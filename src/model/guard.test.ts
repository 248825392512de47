import { expect, test } from '@playwright/test';
import {
  isCount,
  isDay,
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
  expect([0, 1_763_890_000_000, 8.64e15, -1, '0'].map(isInstant)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
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
  expect(['2027-01-15', '2027-02-30', '2027-1-5', 'today', 7].map(isDay)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(['13:15', '00:00', '24:00', '99:99', '9:05', 1315].map(isTimeOfDay)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('one of a list, or nothing at all', () => {
  const isColour = orNull(isOneOf(['red', 'blue']));
  expect(['red', null, 'green', undefined].map(isColour)).toEqual([true, true, false, false]);
});

test('a list is read whole or not at all', () => {
  expect(readList([1, 2], readNumber, 2)).toEqual([1, 2]);
  expect(readList([], readNumber, 2)).toEqual([]);
  for (const value of [[1, 'x'], [1, 2, 3], { 0: 1 }, 'x', undefined])
    expect(readList(value, readNumber, 2)).toBeUndefined();
});

test('entries are read whole or not at all, and a prototype is no name', () => {
  expect(readEntries({ a: 1, b: 2 }, readNumber, 2)).toEqual({ a: 1, b: 2 });
  for (const value of [
    { a: 'x' },
    { a: 1, b: 2, c: 3 },
    { '<b>': 1 },
    JSON.parse('{"__proto__":1}') as unknown,
    [1],
    null,
  ])
    expect(readEntries(value, readNumber, 2)).toBeUndefined();
});
