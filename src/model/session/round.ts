/**
 * A round: the room answers one response, talks, and answers again. Kept with the session, so this shape is for ever:
 * { letter: 'b', fingers: { a: 1, b: 3 }, votes: [{ way: 'tables', rows: [{ table: 1, counts: { beating: 5, changing: 2, supercharged: 1, depends: 0 } }] }, null],
 *   codes: [], flow: null }
 * A row is one table, or the whole room (table 0). `flow[from][to]` counts people, never names or numbers of cards.
 */
import { ANSWERS, type Answer } from '../card/level.ts';
import {
  isBoolean,
  isCount,
  isObject,
  isOneOf,
  readEntries,
  readList,
  type Guard,
} from '../guard.ts';

export const WAYS = ['tables', 'room', 'cards', 'codes'] as const;
export type Way = (typeof WAYS)[number];
export type Counts = Record<Answer, number>;
export interface Row {
  table: number;
  counts: Counts;
}
export interface Tally {
  way: Way;
  rows: Row[];
  /** True when the counts were guessed, as "about two thirds". */
  about: boolean;
}
export interface Round {
  /** The response that the room answers; '' lets the toolkit choose. */
  letter: string;
  /** Response -> tables whose host held up that finger: the response that split them most. */
  fingers: Record<string, number>;
  votes: [Tally | null, Tally | null];
  /** What tables read out from their sorting of this card, one code a table. */
  codes: string[];
  /** Who moved where, by the order of ANSWERS; null where only sums are known. */
  flow: number[][] | null;
}

export const MOST_TABLES = 60;
/** More are not in one room. */
export const MOST_PEOPLE = 5000;

export const newRound = (): Round => ({
  letter: '',
  fingers: {},
  votes: [null, null],
  codes: [],
  flow: null,
});
export const noCounts = (): Counts => ({ beating: 0, changing: 0, supercharged: 0, depends: 0 });
export const newTally = (way: Way): Tally => ({ way, rows: [], about: false });

export const sumOf = (counts: Counts): number =>
  ANSWERS.reduce((sum, answer) => sum + counts[answer], 0);
export const countsOf = (tally: Tally | null): Counts =>
  (tally?.rows ?? []).reduce((sum, { counts }) => added(sum, counts), noCounts());
export const votesIn = (tally: Tally | null): number => sumOf(countsOf(tally));
const added = (left: Counts, right: Counts): Counts =>
  Object.fromEntries(ANSWERS.map((answer) => [answer, left[answer] + right[answer]])) as Counts;

/** With one row changed or added; rows stand in the order of their tables. A row of none at all goes. */
export function withRow(tally: Tally, row: Row): Tally {
  const others = tally.rows.filter(({ table }) => table !== row.table);
  return {
    ...tally,
    rows: (sumOf(row.counts) > 0 ? [...others, row] : others).toSorted(
      (left, right) => left.table - right.table,
    ),
  };
}

/** Counts of the votes that people gave with numbered cards: the numbers are let go here. */
export function countsOfVotes(votes: ReadonlyMap<number, Answer>): Counts {
  const counts = noCounts();
  for (const answer of votes.values()) counts[answer] += 1;
  return counts;
}

/** Who moved where: only those who were read in both votes. */
export const flowOf = (
  first: ReadonlyMap<number, Answer>,
  second: ReadonlyMap<number, Answer>,
): number[][] =>
  ANSWERS.map((from) =>
    ANSWERS.map(
      (to) =>
        [...first].filter(([number, answer]) => answer === from && second.get(number) === to)
          .length,
    ),
  );

/** A group under five is not shown alone: in a small staff everybody would know who it was. */
export const FEWEST_SHOWN = 5;
export const maySee = (tally: Tally | null): boolean => votesIn(tally) >= FEWEST_SHOWN;

const isVotes = (value: unknown): value is number => isCount(value, MOST_PEOPLE);
const isWay = isOneOf(WAYS);
const isLetter: Guard<string> = (value): value is string =>
  typeof value === 'string' && /^[a-f]$/.test(value);
const readVotes = (value: unknown): number | undefined => (isVotes(value) ? value : undefined);
const readCode = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[0-9A-Z]{16}$/.test(value) ? value : undefined;

function readCounts(value: unknown): Counts | undefined {
  if (!isObject(value) || !ANSWERS.every((answer) => isVotes(value[answer]))) return;
  return Object.fromEntries(ANSWERS.map((answer) => [answer, value[answer]])) as Counts;
}

function readRow(value: unknown): Row | undefined {
  if (!isObject(value) || !isCount(value.table, MOST_TABLES)) return;
  const counts = readCounts(value.counts);
  return counts && { table: value.table, counts };
}

function readTally(value: unknown): Tally | null | undefined {
  if (value === null) return null;
  if (!isObject(value) || !isWay(value.way) || !isBoolean(value.about)) return;
  const rows = readList(value.rows, readRow, MOST_TABLES + 1);
  if (!rows || new Set(rows.map(({ table }) => table)).size < rows.length) return;
  return { way: value.way, rows, about: value.about };
}

function readFlow(value: unknown): number[][] | null | undefined {
  if (value === null) return null;
  const many = ANSWERS.length;
  const flow = readList(value, (row) => readList(row, readVotes, many), many);
  return flow?.length === many && flow.every((row) => row.length === many) ? flow : undefined;
}

/** Reads a round from an untrusted value, or nothing if any part is off. */
export function readRound(value: unknown): Round | undefined {
  if (!isObject(value) || !Array.isArray(value.votes) || value.votes.length !== 2) return;
  const { letter } = value;
  const fingers = readEntries(value.fingers, readVotes, 6, isLetter);
  const [first, second] = (value.votes as unknown[]).map(readTally);
  const codes = readList(value.codes, readCode, MOST_TABLES);
  const flow = readFlow(value.flow);
  if (!(letter === '' || isLetter(letter)) || !fingers || !codes) return;
  if (first === undefined || second === undefined || flow === undefined) return;
  return { letter, fingers, votes: [first, second], codes, flow };
}
