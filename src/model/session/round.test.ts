import { expect, test } from '@playwright/test';
import type { Answer } from '../card/level.ts';
import {
  countsOf,
  countsOfVotes,
  flowOf,
  maySee,
  newRound,
  newTally,
  noCounts,
  readRound,
  votesIn,
  withRow,
} from './round.ts';

const counts = (beating: number, changing: number, supercharged: number, depends: number) => ({
  beating,
  changing,
  supercharged,
  depends,
});

test('tables add up in any order, and a table typed again replaces itself', () => {
  const one = withRow(withRow(newTally('tables'), { table: 2, counts: counts(1, 2, 3, 0) }), {
    table: 1,
    counts: counts(4, 0, 0, 1),
  });
  const other = withRow(withRow(newTally('tables'), { table: 1, counts: counts(4, 0, 0, 1) }), {
    table: 2,
    counts: counts(1, 2, 3, 0),
  });
  expect(one).toEqual(other);
  expect(countsOf(one)).toEqual(counts(5, 2, 3, 1));
  expect(votesIn(withRow(one, { table: 2, counts: counts(0, 8, 0, 0) }))).toBe(13);
  expect(withRow(one, { table: 2, counts: noCounts() }).rows).toHaveLength(1);
});

test('who moved where counts only those who were read twice, and keeps no number', () => {
  const first = new Map<number, Answer>([
    [1, 'beating'],
    [2, 'beating'],
    [3, 'depends'],
    [9, 'changing'],
  ]);
  const second = new Map<number, Answer>([
    [1, 'changing'],
    [2, 'beating'],
    [3, 'changing'],
    [7, 'supercharged'],
  ]);
  expect(flowOf(first, second)).toEqual([
    [1, 1, 0, 0],
    [0, 0, 0, 0],
    [0, 0, 0, 0],
    [0, 1, 0, 0],
  ]);
  expect(countsOfVotes(second)).toEqual(counts(1, 2, 1, 0));
});

test('fewer than five answers are not shown alone', () => {
  expect(maySee(null)).toBe(false);
  expect(maySee(withRow(newTally('room'), { table: 0, counts: counts(1, 1, 1, 1) }))).toBe(false);
  expect(maySee(withRow(newTally('room'), { table: 0, counts: counts(2, 1, 1, 1) }))).toBe(true);
});

test('a kept round is read again as it was; anything off is refused', () => {
  const round = {
    ...newRound(),
    letter: 'b',
    fingers: { a: 2 },
    votes: [
      withRow(newTally('tables'), { table: 1, counts: counts(1, 2, 3, 0) }),
      null,
    ] as ReturnType<typeof newRound>['votes'],
    flow: flowOf(new Map(), new Map()),
  };
  expect(readRound(JSON.parse(JSON.stringify(round)))).toEqual(round);
  const off: unknown[] = [
    null,
    1,
    [],
    {},
    { ...round, letter: 'z' },
    { ...round, votes: [null] },
    { ...round, fingers: { a: -1 } },
    { ...round, flow: [[1]] },
    {
      ...round,
      votes: [
        { way: 'tables', about: false, rows: [{ table: 1, counts: counts(1, 1, 1, 1.5) }] },
        null,
      ],
    },
    {
      ...round,
      votes: [
        {
          way: 'tables',
          about: false,
          rows: [
            { table: 1, counts: counts(1, 1, 1, 1) },
            { table: 1, counts: counts(1, 1, 1, 1) },
          ],
        },
        null,
      ],
    },
  ];
  for (const value of off) expect(readRound(value), JSON.stringify(value)).toBeUndefined();
});
