import { expect, test } from '@playwright/test';
import { EXAMPLE_CARD, EXAMPLE_SORTING } from '../../../model/card/examples.ts';
import { encodeTable, readTableCode } from '../../../model/session/table-code.ts';
import { placedCards, tableResult } from './room-code.ts';

test('a table tells where it is split, its first answer there, and nothing of what it left open', () => {
  const { answers } = tableResult(EXAMPLE_CARD, EXAMPLE_SORTING, 4);
  expect(answers.c?.split).toBe(true);
  expect(answers.c?.answer).toBe(EXAMPLE_SORTING.placings['the-lost-jumper/c']?.answers[0]);
  expect(answers.a?.split).toBe(false);
  expect(answers).not.toHaveProperty('f');
});

test('what it tells comes back from its code as it was', () => {
  const result = tableResult(EXAMPLE_CARD, EXAMPLE_SORTING, 4);
  expect(readTableCode(encodeTable(result))).toEqual({ ok: true, result });
});

test('a sorting has one number, whatever table it gives; two sortings seldom share theirs', () => {
  const idOf = (id: string, table: number) =>
    tableResult(EXAMPLE_CARD, { ...EXAMPLE_SORTING, id }, table).id;
  expect(idOf('s-one', 3)).toBe(idOf('s-one', 4));
  // Codes that are on paper come from these numbers.
  expect([idOf('s-one', 3), idOf('s-lx2f9c-7', 3)]).toEqual([1633, 674]);
  const ids = new Set(Array.from({ length: 400 }, (_, at) => idOf(`s-lx2f9c-${at}`, 1)));
  // Of 400 numbers drawn evenly from 4,096, about 381 are different.
  expect(ids.size).toBeGreaterThan(360);
});

test('only cards of which something is placed have a code', () => {
  expect(placedCards([EXAMPLE_CARD], EXAMPLE_SORTING)).toEqual([EXAMPLE_CARD]);
  expect(placedCards([EXAMPLE_CARD], { ...EXAMPLE_SORTING, placings: {} })).toEqual([]);
  const one = {
    'the-lost-jumper/b': { answers: ['beating' as const], dependsOn: [], note: '', at: 1 },
  };
  expect(placedCards([EXAMPLE_CARD], { ...EXAMPLE_SORTING, placings: one })).toEqual([
    EXAMPLE_CARD,
  ]);
});
