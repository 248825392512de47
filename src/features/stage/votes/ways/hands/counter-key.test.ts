import { expect, test } from '@playwright/test';
import { tallied } from './counter-key.ts';

const NONE = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

test('1 to 4 add one to their answer, with Shift they take one away', () => {
  expect(
    ['1', '2', '3', '4'].map((key) => tallied({ ...NONE, key, code: `Digit${key}` })?.answer),
  ).toEqual(['beating', 'changing', 'supercharged', 'depends']);
  expect(tallied({ ...NONE, key: '"', code: 'Digit2', shiftKey: true })).toEqual({
    answer: 'changing',
    by: -1,
  });
  expect(tallied({ ...NONE, key: '2', code: 'Numpad2' })).toEqual({ answer: 'changing', by: 1 });
});

test('other keys and short cuts are left alone', () => {
  for (const key of ['0', '5', 'b', 'Enter', ' '])
    expect(tallied({ ...NONE, key, code: key }), key).toBeUndefined();
  for (const held of ['ctrlKey', 'metaKey', 'altKey'])
    expect(tallied({ ...NONE, key: '1', code: 'Digit1', [held]: true }), held).toBeUndefined();
});
