import { expect, test } from '@playwright/test';
import { EXAMPLE_CARD } from '../../../model/card/examples.ts';
import { countsOf, newRound, newTally, withRow, type Round } from '../../../model/session/round.ts';
import { encodeTable } from '../../../model/session/table-code.ts';
import { responseFor } from './asking/asked-response.ts';
import { changeRound } from './next-round.ts';

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
const CODE = 'a code that nobody reads';
/** Both votes by hands, with every part filled, so that whatever is lost is seen. */
const FULL: Round = {
  letter: 'a',
  fingers: { b: 2 },
  votes: [
    withRow(newTally('room'), row(0, 5, 2, 1, 0)),
    withRow(newTally('room'), row(0, 1, 2, 3, 2)),
  ],
  codes: [CODE],
  flow: [[1]],
};

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

test('hands join those that are up, and never fall under none or pass the most', () => {
  const add = (round: Round, by: number) =>
    changeRound(round, { kind: 'add', vote: 0, answer: 'changing', by });
  expect(countsOf(add(FULL, 5).votes[0])).toEqual(counts(5, 7, 1, 0));
  expect(countsOf(add(FULL, -1).votes[0])).toEqual(counts(5, 1, 1, 0));
  expect(countsOf(add(FULL, -9).votes[0])).toEqual(counts(5, 0, 1, 0));
  expect(countsOf(add(FULL, 9999).votes[0])).toEqual(counts(5, 5000, 1, 0));
  expect(add(FULL, 1).votes[1]).toBe(FULL.votes[1]);
  // By tables first, then by hands: the tables are not added to the hands.
  const tables = changeRound(newRound(), {
    kind: 'row',
    vote: 0,
    way: 'tables',
    row: row(3, 9, 0, 0, 0),
  });
  expect(add(tables, 1).votes[0]).toEqual(withRow(newTally('room'), row(0, 0, 1, 0, 0)));
});

test('a number typed for a table takes the place of hands', () => {
  const typed = changeRound(FULL, {
    kind: 'count',
    vote: 1,
    table: 2,
    answer: 'depends',
    count: 4,
  });
  expect(typed.votes).toEqual([FULL.votes[0], withRow(newTally('tables'), row(2, 0, 0, 0, 4))]);
});

test('about two thirds is about only until it is counted', () => {
  const event = { kind: 'row', vote: 0, way: 'room', row: row(0, 1, 1, 1, 1) } as const;
  const about = changeRound(FULL, { ...event, about: true });
  expect(about.votes[0]?.about).toBe(true);
  expect(changeRound(about, event).votes[0]?.about).toBe(false);
});

test('every count makes anew who moved; only cards can say', () => {
  const row0 = row(0, 1, 1, 1, 1);
  const flow = [[4]];
  expect(changeRound(FULL, { kind: 'row', vote: 0, way: 'room', row: row0 }).flow).toBeNull();
  expect(changeRound(FULL, { kind: 'add', vote: 1, answer: 'beating', by: 1 }).flow).toBeNull();
  expect(changeRound(FULL, { kind: 'clear', vote: 1 }).flow).toBeNull();
  expect(changeRound(FULL, { kind: 'codes', codes: [], letter: 'a' }).flow).toBeNull();
  expect(changeRound(FULL, { kind: 'letter', letter: 'b' }).flow).toBeNull();
  const carded = changeRound(FULL, { kind: 'cards', vote: 1, counts: row0.counts, flow });
  expect(carded.flow).toBe(flow);
  expect(carded.votes).toEqual([FULL.votes[0], withRow(newTally('cards'), row0)]);
});

test('fingers of one response leave the others, and the votes, as they are', () => {
  const next = changeRound(FULL, { kind: 'finger', letter: 'c', count: 3 });
  expect(next).toEqual({ ...FULL, fingers: { b: 2, c: 3 } });
  expect(changeRound(FULL, { kind: 'finger', letter: 'b', count: -1 }).fingers).toEqual({ b: 0 });
});

test('the same response asked again changes nothing; another keeps the fingers and the codes', () => {
  expect(changeRound(FULL, { kind: 'letter', letter: 'a' })).toBe(FULL);
  expect(changeRound(FULL, { kind: 'letter', letter: 'b' })).toEqual({
    ...FULL,
    letter: 'b',
    votes: [null, null],
    flow: null,
  });
});

test('clearing the first vote lets its codes go; clearing the second does not', () => {
  const first = changeRound(FULL, { kind: 'clear', vote: 0 });
  expect([first.votes[0], first.votes[1], first.codes]).toEqual([null, FULL.votes[1], []]);
  const second = changeRound(FULL, { kind: 'clear', vote: 1 });
  expect([second.votes[0], second.votes[1], second.codes]).toEqual([FULL.votes[0], null, [CODE]]);
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
  // Counted by hands since then: the codes do not come back by themselves.
  const byHands = changeRound(turned, {
    kind: 'row',
    vote: 0,
    way: 'room',
    row: row(0, 9, 0, 0, 0),
  });
  expect(byHands.codes).toBe(codes);
  expect(changeRound(byHands, { kind: 'letter', letter: first ?? '' }).votes).toEqual([null, null]);
  // Left to the tables again, the codes are asked which response splits them: nothing is counted until then.
  expect(changeRound(turned, { kind: 'letter', letter: '' }).votes).toEqual([null, null]);
  expect(
    changeRound(turned, { kind: 'codes', codes: [], letter: second ?? '' }).votes[0],
  ).toBeNull();
});

test('one more hand adds to the whole room’s row alone, and a table’s number to that table’s', () => {
  const rows = [row(0, 1, 1, 1, 1), row(2, 2, 2, 2, 2)];
  const of = (way: 'room' | 'tables'): Round => ({
    ...newRound(),
    votes: [null, { way, rows, about: true }],
  });
  const add = { kind: 'add', vote: 1, answer: 'depends', by: 2 } as const;
  const counted = { kind: 'count', vote: 1, table: 2, answer: 'depends', count: 5 } as const;
  expect(changeRound(of('room'), add).votes[1]).toEqual({
    ...{ way: 'room', about: false },
    rows: [row(0, 1, 1, 1, 3), row(2, 2, 2, 2, 2)],
  });
  expect(changeRound(of('tables'), counted).votes[1]).toEqual({
    ...{ way: 'tables', about: false },
    rows: [row(0, 1, 1, 1, 1), row(2, 2, 2, 2, 5)],
  });
});
