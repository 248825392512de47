import { expect, test } from '@playwright/test';
import { adviceFor, momentOf, sourceOf, type Advice } from './guidance.ts';
import { GUIDANCE_WORDS } from './guidance.words.ts';

const counts = (beating: number, changing: number, supercharged: number, depends: number) => ({
  beating,
  changing,
  supercharged,
  depends,
});

test('advice goes by the share near the closest fit: under 35 in a hundred few, over 70 most', () => {
  const near = (share: number) => adviceFor('changing', counts(100 - share, share, 0, 0));
  expect([0, 34, 35, 70, 71, 100].map(near)).toEqual([
    'few-near',
    'few-near',
    'split',
    'split',
    'most-near',
    'most-near',
  ]);
  // Both levels count where the closest fit is the widest kind of its own.
  expect(adviceFor('supercharged', counts(0, 0, 9, 1))).toBe('most-near');
  expect(adviceFor('beating', counts(1, 9, 0, 0))).toBe('few-near');
});

test('"it depends" counts against nobody, until a third of the room says it', () => {
  expect(adviceFor('changing', counts(5, 40, 5, 10))).toBe('most-near');
  expect(adviceFor('changing', counts(5, 40, 5, 0))).toBe('most-near');
  expect(adviceFor('changing', counts(0, 20, 0, 9))).toBe('most-near');
  expect(adviceFor('changing', counts(0, 20, 0, 10))).toBe('depends');
  expect(adviceFor('changing', counts(0, 0, 0, 8))).toBe('depends');
});

test('where none of the three fits, the fourth answer is the one that is near', () => {
  const room = (fourth: number) => counts(100 - fourth, 0, 0, fourth);
  expect([34, 35, 70, 71].map((fourth) => adviceFor('higher-wall', room(fourth)))).toEqual([
    'higher-wall',
    'split',
    'split',
    'most-near',
  ]);
  expect(adviceFor('not-yet', room(20))).toBe('nobody-acted');
  expect(adviceFor('not-yet', room(90))).toBe('most-near');
});

test('no share is looked at on the line, or under five answers', () => {
  for (const spread of [counts(60, 2, 2, 0), counts(2, 2, 60, 0), counts(0, 0, 0, 60)])
    expect(adviceFor('beating/changing', spread)).toBe('on-the-line');
  expect(adviceFor('changing', counts(1, 1, 1, 1))).toBe('too-few');
  expect(adviceFor('changing', counts(1, 3, 1, 0))).toBe('split');
  expect(adviceFor('higher-wall', counts(0, 0, 0, 0))).toBe('too-few');
});

test('after the second vote nobody is sent to talk and point again, nor to show what is shown', () => {
  expect([momentOf(0, false), momentOf(1, false), momentOf(0, true), momentOf(1, true)]).toEqual([
    'before',
    'after',
    'shown',
    'shown',
  ]);
  for (const [advice, { before, after, shown }] of Object.entries(GUIDANCE_WORDS)) {
    expect(after, advice).not.toMatch(/point again|then talk/);
    expect(shown, advice).not.toMatch(/point again|then talk|[Ss]how (it|both|the closest fit)/);
    if (advice === 'split' || advice === 'few-near')
      expect(new Set([before, after, shown]).size).toBe(3);
  }
});

test('what others found is told apart from our own reading', () => {
  const others = (Object.keys(GUIDANCE_WORDS) as Advice[]).filter(
    (advice) => sourceOf(advice) === 'peer-instruction',
  );
  expect(others).toEqual(['few-near', 'split', 'most-near']);
});
