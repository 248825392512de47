import { expect, test } from '@playwright/test';
import { GONE, misread, NOT_COUNT, NOT_TEXT } from '../examples.ts';
import whole from './examples/version-4.json' with { type: 'json' };
import { ideaFrom, inOrder, readIdea } from './idea.ts';

test('an idea is one line without what people type by accident; an empty one is none', () => {
  expect(ideaFrom('  A later\n\t bus  ', 'x')).toEqual({
    id: 'x',
    text: 'A later bus',
    hands: null,
    from: 'wider',
    table: 0,
    level: '',
    missing: '',
    joinedTo: '',
  });
  expect(ideaFrom(` ${'a'.repeat(121)}`)?.text).toBe('a'.repeat(120));
  expect(['', ' \n\t '].map((typed) => ideaFrom(typed))).toEqual([undefined, undefined]);
  expect(ideaFrom('x')?.id).not.toBe(ideaFrom('x')?.id);
});

test('the most backed stand first; those without a count come last, in the order in which they were called out', () => {
  const ideas = ([null, 0, 5, null, 7, 5] as const).flatMap((hands, at) => {
    const idea = ideaFrom('x', `i${at}`);
    return idea ? [{ ...idea, hands }] : [];
  });
  expect(inOrder(ideas).map(({ id }) => id)).toEqual(['i4', 'i2', 'i5', 'i1', 'i0', 'i3']);
});

test('each field of an idea is looked at, at both sides of its bounds', () => {
  const [idea] = whole.ideas;
  expect([null, undefined, 7, [idea]].map(readIdea)).toEqual(Array(4).fill(undefined));
  const id = ['a', 'a'.repeat(61)];
  const notId = [...NOT_TEXT, 'A', '../x', 'a'.repeat(62)];
  expect(
    misread(readIdea, idea, {
      id: { good: id, bad: [...notId, ''] },
      text: { good: ['a', 'a'.repeat(120)], bad: [...NOT_TEXT, '', 'a'.repeat(121)] },
      hands: { good: [null, 0, 5000], bad: [GONE, -1, 0.5, '1', 5001] },
      from: {
        good: ['wider', 'audit', 'framework', 'slip', 'pupils', 'bid'],
        bad: [...NOT_TEXT, '', 'x'],
      },
      table: { good: [0, 60], bad: [...NOT_COUNT, 61] },
      level: { good: ['', 'beating', 'supercharged'], bad: [...NOT_TEXT, 'depends'] },
      missing: { good: ['', 'a'.repeat(120)], bad: [...NOT_TEXT, 'a'.repeat(121)] },
      joinedTo: { good: ['', ...id], bad: notId },
      place: {
        good: [0, 1_000_000, GONE],
        bad: NOT_COUNT.filter((bad) => bad !== GONE).concat(1_000_001),
      },
    }),
  ).toEqual([]);
  expect(readIdea({ ...idea, script: '<b>' })).toEqual(idea);
});
