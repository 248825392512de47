import { expect, test } from '@playwright/test';
import type { Answer } from '../card/level.ts';
import {
  GONE,
  many,
  misread,
  NOT_COUNT,
  NOT_FLAG,
  NOT_LIST,
  NOT_RECORD,
  NOT_TEXT,
} from '../examples.ts';
import {
  countsOf,
  countsOfVotes,
  flowOf,
  maySee,
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

test('each field of a round is looked at, at both sides of its bounds', () => {
  const row = (table: number) => ({ table, counts: counts(1, 2, 3, 4) });
  const rows = (length: number) => many(length, row);
  const round = {
    letter: 'b',
    fingers: { a: 2 },
    votes: [{ way: 'tables', rows: [row(1), row(2)], about: false }, null],
    codes: ['0123456789ABCDEF'],
    flow: many(4, () => [0, 1, 2, 3]),
  };
  expect([null, undefined, 7, [round]].map(readRound)).toEqual(Array(4).fill(undefined));
  const people = { good: [0, 5000], bad: [...NOT_COUNT, 5001] };
  const letters = (names: string) => Object.fromEntries([...names].map((name) => [name, 1]));
  expect(
    misread(readRound, round, {
      letter: { good: ['', 'a', 'f'], bad: [...NOT_TEXT, 'g', 'A', 'ab'] },
      fingers: {
        good: [{}, letters('abcdef')],
        bad: [...NOT_RECORD, { g: 1 }, { ab: 1 }, { a: 1, '': 1 }],
      },
      'fingers.a': { ...people, bad: people.bad.filter((bad) => bad !== GONE) },
      votes: {
        good: [[null, null]],
        bad: [...NOT_LIST, [], [null], [null, null, null], [null, 7]],
      },
      'votes.0': { good: [null], bad: [7, [], 'x', {}] },
      'votes.0.way': { good: ['tables', 'room', 'cards', 'codes'], bad: [...NOT_TEXT, 'phones'] },
      'votes.0.about': { good: [true, false], bad: NOT_FLAG },
      'votes.0.rows': {
        good: [[], rows(61)],
        bad: [...NOT_LIST, [...rows(61), row(60)], [7], [null], [row(3), row(3)]],
      },
      'votes.0.rows.0.table': { good: [0, 60], bad: [...NOT_COUNT, 61, 2] },
      'votes.0.rows.0.counts': { good: [], bad: NOT_RECORD },
      'votes.0.rows.0.counts.beating': people,
      'votes.0.rows.0.counts.depends': people,
      codes: {
        good: [[], many(60, () => 'Z'.repeat(16))],
        bad: [
          ...NOT_LIST,
          many(61, () => 'Z'.repeat(16)),
          ...[7, ['0123456789ABCDEF'], 'Z'.repeat(15), 'Z'.repeat(17), 'z'.repeat(16)].map(
            (code) => [code],
          ),
        ],
      },
      flow: {
        good: [null],
        bad: [GONE, 7, {}, [], many(3, () => [0, 0, 0, 0]), many(5, () => [0, 0, 0, 0])],
      },
      'flow.0': { good: [], bad: [null, 7, [], [0, 0, 0], [0, 0, 0, 0, 0]] },
      'flow.3.3': people,
    }),
  ).toEqual([]);
});
