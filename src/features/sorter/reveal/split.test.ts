import { expect, test } from '@playwright/test';
import { EXAMPLE_CARD, EXAMPLE_SORTING } from '../../../model/card/examples.ts';
import { readSorting } from '../../../model/sorting/kept/read-sorting.ts';
import { splitRows, splitSentence } from './split.ts';

const rows = () => splitRows(EXAMPLE_CARD, EXAMPLE_SORTING);

test('the example sorting is one that a device could have kept', () => {
  expect(readSorting(JSON.parse(JSON.stringify(EXAMPLE_SORTING)))).toEqual(EXAMPLE_SORTING);
});

test('a row is worth a talk when the two are split, or stand elsewhere than the closest fit', () => {
  // c and e are split, d makes things harder and they gave it a level; a and b fit, f was left open.
  expect(rows().map(({ id, standing, talk }) => [id, standing, talk])).toEqual([
    ['a', 'one-answer', false],
    ['b', 'one-answer', false],
    ['c', 'split', true],
    ['d', 'one-answer', true],
    ['e', 'split', true],
    ['f', 'not-placed', false],
  ]);
});

test('the fourth answer is close to what makes things harder', () => {
  const placings = {
    'the-lost-jumper/d': { answers: ['depends' as const], dependsOn: ['harder'], note: '', at: 1 },
  };
  const row = splitRows(EXAMPLE_CARD, { ...EXAMPLE_SORTING, placings }).find(
    ({ id }) => id === 'd',
  );
  expect(row).toMatchObject({ fits: ['depends'], talk: false });
});

test('either side of a line is close to it', () => {
  for (const answer of ['beating', 'changing'] as const) {
    const sorting = {
      ...EXAMPLE_SORTING,
      placings: { 'the-lost-jumper/c': { answers: [answer], dependsOn: [], note: '', at: 1 } },
    };
    expect(splitRows(EXAMPLE_CARD, sorting).find(({ id }) => id === 'c')?.talk).toBe(false);
  }
});

test('answers that one hand may have given are never called an agreement', () => {
  const placings = Object.fromEntries(
    EXAMPLE_CARD.responses.map(({ id }) => [
      `the-lost-jumper/${id}`,
      { answers: ['beating' as const], dependsOn: [], note: '', at: 1 },
    ]),
  );
  const sentence = splitSentence(splitRows(EXAMPLE_CARD, { ...EXAMPLE_SORTING, placings }));
  expect(sentence).not.toMatch(/agree/i);
  expect(sentence).toMatch(/^You two gave one answer to each of the 6 responses that you placed\./);
});

test('the drawing is said in plain words, whatever was placed', () => {
  expect(splitSentence(rows())).toBe(
    'You two were split on 2 responses of 5. Start your talk with c, d and e.',
  );
  expect(splitSentence(splitRows(EXAMPLE_CARD, { ...EXAMPLE_SORTING, placings: {} }))).toBe(
    'You two placed nothing on this card, so the drawing shows the closest fits alone.',
  );
  const one = {
    'the-lost-jumper/b': { answers: ['beating' as const], dependsOn: [], note: '', at: 1 },
  };
  expect(splitSentence(splitRows(EXAMPLE_CARD, { ...EXAMPLE_SORTING, placings: one }))).toBe(
    'You two gave one answer to the response that you placed. That is close to our reading: what would somebody in another job say?',
  );
});
