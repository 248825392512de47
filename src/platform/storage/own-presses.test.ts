import { expect, test } from '@playwright/test';
import { sameSaying, withoutPress } from './own-presses.ts';

test('a press is taken back and nothing else', () => {
  const before = { a: { answer: 1 }, b: { answer: 1 } };
  const after = { a: { answer: 2 }, b: { answer: 1 } };
  const now = { a: { answer: 2 }, b: { answer: 5 } };
  expect(withoutPress(now, { before, after })).toEqual({ a: { answer: 1 }, b: { answer: 5 } });
});

test('what somebody else has written over it since stays', () => {
  const before = { votes: [1, 2], shown: false };
  const after = { votes: [1, 3], shown: true };
  const now = { votes: [9, 9], shown: true };
  expect(withoutPress(now, { before, after })).toEqual({ votes: [9, 9], shown: false });
});

test('what the press brought goes, and what it removed comes back', () => {
  const before = { parts: { a: { n: 1 } } as Record<string, unknown> };
  const after = { parts: { b: { n: 2 } } as Record<string, unknown> };
  const now = { parts: { b: { n: 2 }, c: { n: 3 } } as Record<string, unknown> };
  expect(withoutPress(now, { before, after })).toEqual({ parts: { a: { n: 1 }, c: { n: 3 } } });
});

test('when and by whom a part was written is no difference; a place called `at` is one', () => {
  expect(sameSaying({ answer: 1, at: 5 }, { answer: 1, at: 6 })).toBe(true);
  expect(sameSaying({ at: { step: 1 } }, { at: { step: 2 } })).toBe(false);
  expect(sameSaying([1, [2]], [1, [2]])).toBe(true);
  expect(sameSaying([1], [1, 2])).toBe(false);
});
