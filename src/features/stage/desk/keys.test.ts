import { expect, test } from '@playwright/test';
import { meaningOf, pressOfKey, type Keyboard } from './keys.ts';

const stage: Keyboard = { focus: 'stage', onControl: false, letters: true, digits: '' };
const reading: Keyboard = { ...stage, focus: 'reading' };
const field: Keyboard = { ...stage, focus: 'field' };
const kind = (key: string, keyboard: Keyboard) => meaningOf(key, keyboard)?.kind;

test('on the stage the keys of clickers and of PowerPoint move the slides', () => {
  for (const key of ['PageDown', 'ArrowRight', 'ArrowDown', ' '])
    expect(kind(key, stage)).toBe('next');
  for (const key of ['PageUp', 'ArrowLeft', 'ArrowUp']) expect(kind(key, stage)).toBe('back');
  expect([kind('Home', stage), kind('End', stage)]).toEqual(['first', 'last']);
  expect(meaningOf('.', stage)).toEqual({ kind: 'blank', with: 'black' });
  expect(meaningOf('W', stage)).toEqual({ kind: 'blank', with: 'white' });
  expect(meaningOf('7', stage)).toEqual({ kind: 'digit', digit: '7' });
  expect(kind('q', stage)).toBeUndefined();
});

test('no key that starts or ends a show does anything, wherever the focus is', () => {
  for (const keyboard of [stage, reading, { ...stage, letters: false }])
    for (const key of ['F5', 'Escape']) expect(kind(key, keyboard)).toBe('harmless');
  expect(kind('F5', field)).toBe('harmless');
});

test('in notes that were reached by keyboard the keys scroll', () => {
  for (const key of ['PageDown', 'PageUp', 'ArrowDown', 'ArrowUp', 'Home', 'End', ' '])
    expect(kind(key, reading), key).toBeUndefined();
  expect(kind('b', reading)).toBe('blank');
});

test('in a field keys are words, but for those that only a clicker sends', () => {
  expect([kind('PageDown', field), kind('PageUp', field)]).toEqual(['next', 'back']);
  for (const key of ['b', '.', '7', ' ', 'Enter', 'ArrowDown', 'Home', 'Escape'])
    expect(kind(key, field), key).toBeUndefined();
});

test('Enter and the space bar press what has the focus, unless a number was typed', () => {
  const control = { ...stage, onControl: true };
  expect([kind('Enter', control), kind(' ', control)]).toEqual([undefined, undefined]);
  expect(kind('Enter', { ...control, digits: '7' })).toBe('jump');
  expect(kind('Enter', stage)).toBe('jump');
});

test('single characters can be turned off', () => {
  for (const key of ['b', '.', 'w', ',', '7', ' '])
    expect(kind(key, { ...stage, letters: false }), key).toBeUndefined();
  expect(kind('PageDown', { ...stage, letters: false })).toBe('next');
});

test('in the room’s window a clicker moves, blanks and reloads nothing', () => {
  const stroke = { ctrlKey: false, metaKey: false, altKey: false };
  const press = (key: string) => pressOfKey({ ...stroke, key });
  expect(['PageDown', 'PageUp', 'B', '.', 'w', 'F5', 'q'].map(press)).toEqual([
    'next',
    'back',
    'black',
    'black',
    'white',
    'harmless',
    undefined,
  ]);
  expect(pressOfKey({ ...stroke, key: 'b', ctrlKey: true })).toBeUndefined();
});
