import { expect, test } from '@playwright/test';
import { EXAMPLE_CARD } from '../../../model/card/examples.ts';
import { countsOf, newRound, newTally, withRow } from '../../../model/session/round.ts';
import { encodeTable } from '../../../model/session/table-code.ts';
import {
  aboutCounts,
  changeRound,
  countsFrom,
  guidanceFor,
  mostSplit,
  mostSplitBySorting,
  movedWords,
  responseFor,
  totalWords,
} from './next-round.ts';

const counts = (beating: number, changing: number, supercharged: number, depends: number) => ({
  beating,
  changing,
  supercharged,
  depends,
});
const row = (table: number, ...four: [number, number, number, number]) => ({
  table,
  counts: counts(...four),
});

test('tables are tallied into a vote; another way begins that vote afresh, another response both', () => {
  let round = changeRound(newRound(), {
    kind: 'row',
    vote: 0,
    way: 'tables',
    row: row(1, 5, 2, 1, 0),
  });
  round = changeRound(round, { kind: 'row', vote: 0, way: 'tables', row: row(2, 1, 6, 0, 1) });
  round = changeRound(round, { kind: 'row', vote: 1, way: 'tables', row: row(1, 2, 5, 1, 0) });
  expect(round.votes[0]?.rows).toHaveLength(2);
  expect(
    changeRound(round, { kind: 'row', vote: 0, way: 'room', row: row(0, 9, 9, 9, 9) }).votes[0]
      ?.rows,
  ).toEqual([row(0, 9, 9, 9, 9)]);
  expect(changeRound(round, { kind: 'clear', vote: 1 }).votes).toEqual([round.votes[0], null]);
  expect(changeRound(round, { kind: 'letter', letter: 'b' }).votes).toEqual([null, null]);
  expect(
    changeRound(round, { kind: 'row', vote: 1, way: 'tables', row: row(1, 0, 0, 0, 0) }).votes[1],
  ).toBeNull();
});

test('numbers typed one after another into a table join one another', () => {
  const typed = [
    [1, 'beating', 5],
    [1, 'changing', 2],
    [2, 'depends', 1],
    [1, 'beating', 4],
  ] as const;
  const round = typed.reduce(
    (now, [table, answer, count]) =>
      changeRound(now, { kind: 'count', vote: 0, table, answer, count }),
    newRound(),
  );
  expect(round.votes[0]?.rows).toEqual([row(1, 4, 2, 0, 0), row(2, 0, 0, 0, 1)]);
});

test('fingers choose the response that split the tables most, one on the line between equals', () => {
  const [first, second] = EXAMPLE_CARD.responses;
  const line = EXAMPLE_CARD.responses.find(({ fit }) => fit.includes('/'));
  expect(mostSplit(EXAMPLE_CARD, {})).toBeUndefined();
  expect(mostSplit(EXAMPLE_CARD, { [second?.id ?? '']: 3, [first?.id ?? '']: 1 })).toBe(second?.id);
  expect(mostSplit(EXAMPLE_CARD, { [second?.id ?? '']: 3, [line?.id ?? '']: 3 })).toBe(line?.id);
  expect(responseFor(EXAMPLE_CARD, { ...newRound(), letter: 'a', fingers: { b: 9 } })?.id).toBe(
    'a',
  );
});

test('whole sortings choose the one whose answers lie furthest apart', () => {
  const [first, second] = EXAMPLE_CARD.responses.map(({ id }) => id);
  expect(
    mostSplitBySorting(EXAMPLE_CARD, {
      [first ?? '']: counts(8, 0, 0, 0),
      [second ?? '']: counts(3, 3, 2, 0),
    }),
  ).toBe(second);
  expect(mostSplitBySorting(EXAMPLE_CARD, { [first ?? '']: counts(1, 1, 1, 1) })).toBeUndefined();
});

test('about two thirds and about a third of 64 add up to 64', () => {
  expect(
    aboutCounts(
      { beating: 'two-thirds', changing: 'third', supercharged: 'none', depends: 'none' },
      64,
    ),
  ).toEqual(counts(43, 21, 0, 0));
  expect(
    aboutCounts({ beating: 'half', changing: 'half', supercharged: 'few', depends: 'few' }, 61),
  ).toEqual(counts(26, 25, 5, 5));
  expect(
    aboutCounts({ beating: 'none', changing: 'none', supercharged: 'none', depends: 'none' }, 64),
  ).toEqual(counts(0, 0, 0, 0));
});

test('four numbers are read however they are typed', () => {
  for (const typed of ['5 2 1 0', '5,2,1,0', ' 5; 2; 1; 0 ', '5210', '521'])
    expect(countsFrom(typed), typed).toEqual(counts(5, 2, 1, 0));
  expect(countsFrom('20 31 9 4')).toEqual(counts(20, 31, 9, 4));
  for (const typed of ['', '5', 'five', '1 2', '1 2 3 4 5', '-1 2 3 4', '1.5 2 3 4'])
    expect(countsFrom(typed), typed).toBeUndefined();
});

test('the total is checked kindly', () => {
  expect(totalWords(0, 64)).toBe('No answer is in yet.');
  expect(totalWords(61, 64)).toBe('61 of 64. Nobody has to answer.');
  expect(totalWords(64, 64)).toBe('All 64 have answered.');
  expect(totalWords(66, 64)).toMatch(/count again/);
});

test('guidance goes by the spread, never on the line, and "it depends" counts against nobody', () => {
  expect(guidanceFor('changing', counts(30, 10, 5, 0)).from).toBe('peer-instruction');
  expect(guidanceFor('changing', counts(30, 10, 5, 0)).words).toMatch(/once more/);
  expect(guidanceFor('changing', counts(20, 20, 5, 0)).words).toMatch(/neighbours talk/);
  expect(guidanceFor('changing', counts(5, 40, 5, 10)).words).toMatch(/move on/);
  // Ten who say that it depends change nothing for the others.
  expect(guidanceFor('changing', counts(5, 40, 5, 0))).toEqual(
    guidanceFor('changing', counts(5, 40, 5, 10)),
  );
  expect(guidanceFor('changing', counts(5, 10, 5, 20)).words).toMatch(/Ask on what/);
  for (const spread of [counts(60, 2, 2, 0), counts(2, 60, 2, 0), counts(2, 2, 60, 0)])
    expect(guidanceFor('beating/changing', spread).words).toMatch(/on the line/);
  expect(guidanceFor('higher-wall', counts(20, 20, 20, 4)).from).toBe('ours');
  expect(guidanceFor('changing', counts(1, 1, 1, 0)).words).toMatch(/Too few/);
});

test('who moved is said as far as it is known', () => {
  const tally = (...four: [number, number, number, number]) =>
    withRow(newTally('room'), row(0, ...four));
  expect(movedWords([tally(10, 5, 1, 0), tally(4, 10, 2, 0)], null)).toBe(
    'At least 6 people moved: counted like this we know how many, not who.',
  );
  expect(movedWords([tally(10, 5, 1, 0), tally(10, 5, 1, 0)], null)).toBe(
    'The counts are the same as before.',
  );
  expect(
    movedWords(
      [tally(2, 1, 0, 0), tally(1, 2, 0, 0)],
      [
        [1, 1, 0, 0],
        [0, 1, 0, 0],
        [0, 0, 0, 0],
        [0, 0, 0, 0],
      ],
    ),
  ).toBe('1 person of 3 moved.');
  expect(movedWords([tally(10, 5, 1, 0), null], null)).toBe('');
});

test('codes answer for whichever response the room turns to, and the most split one is found in them', () => {
  const [first, second] = EXAMPLE_CARD.responses.map(({ id }) => id as string);
  const codes = Array.from({ length: 6 }, (_, at) =>
    encodeTable({
      card: EXAMPLE_CARD.number,
      edition: EXAMPLE_CARD.edition,
      table: at + 1,
      id: at,
      answers: {
        [first ?? '']: { answer: 'beating', split: false },
        [second ?? '']: { answer: at % 2 ? 'changing' : 'depends', split: false },
      },
    }),
  );
  const round = changeRound(newRound(), { kind: 'codes', codes, letter: first ?? '' });
  expect(responseFor(EXAMPLE_CARD, round)?.id).toBe(second);
  const turned = changeRound(round, { kind: 'letter', letter: second ?? '' });
  expect(countsOf(turned.votes[0])).toEqual(counts(0, 3, 0, 3));
});
