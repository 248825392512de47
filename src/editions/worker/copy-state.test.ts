import { expect, test } from '@playwright/test';
import { onTakeOver, readHeld, stateOf, type Facts } from './copy-state.ts';

const OURS = 'https://school.example/sw.js';
const held = { version: 'a1', files: 354, bytes: 6_000_000, ready: true };
const good: Facts = {
  active: OURS,
  ours: OURS,
  isInstalling: false,
  isWaiting: false,
  held,
  hasFailed: false,
};
const state = (change: Partial<Facts>) => stateOf({ ...good, ...change });

test('ready is said only when the worker has just found every file', () => {
  expect(state({})).toBe('ready');
  expect(state({ held: { ...held, ready: false } })).toBe('incomplete');
  expect(state({ held: undefined })).toBe('incomplete');
  expect(state({ held: { ...held, ready: false }, isWaiting: true })).toBe('incomplete');
});

test('before there is a copy it is on its way, or it failed', () => {
  expect(state({ active: undefined, isInstalling: true })).toBe('copying');
  expect(state({ active: undefined, hasFailed: true })).toBe('failed');
  expect(state({ active: undefined, isInstalling: true, hasFailed: true })).toBe('copying');
});

test('a worker of somebody else is noticed, whatever it says', () => {
  expect(state({ active: 'https://school.example/other.js' })).toBe('foreign');
});

test('an update that did not arrive is told, and one that waits is offered', () => {
  expect(state({ hasFailed: true })).toBe('update-failed');
  expect(state({ isWaiting: true })).toBe('update-waiting');
});

test('only an answer of our own shape is believed', () => {
  expect(readHeld(held)).toEqual(held);
  for (const answer of [
    undefined,
    'ready',
    { ready: true },
    { ...held, files: -1 },
    { ...held, ready: 1 },
  ])
    expect(readHeld(answer)).toBeUndefined();
});

test('when a newer copy takes over, a tab loads again unless somebody is in the middle', () => {
  const tab = { hadACopy: true, isInTheMiddle: false, isTyping: false };
  expect(onTakeOver(tab)).toBe('load-again');
  expect(onTakeOver({ ...tab, isInTheMiddle: true })).toBe('tell');
  expect(onTakeOver({ ...tab, isTyping: true })).toBe('tell');
  // The first copy changes nothing for anybody.
  expect(onTakeOver({ ...tab, hadACopy: false })).toBe('nothing');
});
