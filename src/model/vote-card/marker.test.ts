import { expect, test } from '@playwright/test';
import { ANSWER_AT_TOP, CELLS, NUMBERS, TABLE_NUMBERS, turnedIndex } from './marker.ts';
import { cellsOf, codeOf } from './marker-codes.ts';

const all = Array.from({ length: NUMBERS }, (_, at) => at + 1);
const turnsOf = (number: number) =>
  [0, 1, 2, 3].map((turn) => {
    const cells = cellsOf(number);
    return turnedIndex(turn).map((at) => cells[at]);
  });
const apart = (one: (boolean | undefined)[], other: (boolean | undefined)[]) =>
  one.filter((cell, at) => cell !== other[at]).length;

test('every two cards differ in seven cells or more however they are turned, those for tables in eight, and so does each from its own turns', () => {
  const turns = all.map(turnsOf);
  let [tables, persons] = [25, 25];
  for (const [one, turnsOfOne] of turns.entries())
    for (const [other, turnsOfOther] of turns.entries())
      for (const turn of [0, 1, 2, 3]) {
        if (other < one || (one === other && turn === 0)) continue;
        const cells = apart(turnsOfOne[0] ?? [], turnsOfOther[turn] ?? []);
        persons = Math.min(persons, cells);
        if (other < TABLE_NUMBERS) tables = Math.min(tables, cells);
      }
  expect([tables, persons]).toEqual([8, 7]);
  expect([TABLE_NUMBERS, NUMBERS]).toEqual([80, 240]);
});

test('a card has as many cells as it says, and a number without a card has none', () => {
  for (const number of all) expect(cellsOf(number)).toHaveLength(CELLS * CELLS);
  expect([cellsOf(0), cellsOf(NUMBERS + 1), codeOf(-1)]).toEqual([[], [], undefined]);
  expect(ANSWER_AT_TOP).toHaveLength(4);
});

test('the printed cards stay as they are: card 1 is black in its first eight cells', () => {
  expect(cellsOf(1)).toEqual([...Array<boolean>(8).fill(true), ...Array<boolean>(17).fill(false)]);
  expect([codeOf(1), codeOf(2), codeOf(NUMBERS)]).toEqual([255, 3855, parseInt('344tf', 36)]);
});

test('with its right side at the top a card shows its right column as the top row', () => {
  const seen = turnedIndex(1);
  // From left to right the top row then is the right column of the upright card, read downwards from its top.
  expect(seen.slice(0, CELLS)).toEqual([4, 9, 14, 19, 24]);
  expect(turnedIndex(0)).toEqual(Array.from({ length: 25 }, (_, at) => at));
});
