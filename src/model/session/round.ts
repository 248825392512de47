/**
 * A round: the room answers one response, talks, and answers again. Kept with the session, so this shape is for ever:
 * { letter: 'b', fingers: { a: 1, b: 3 }, votes: [{ way: 'tables', rows: [{ table: 1, counts: { beating: 5, changing: 2, supercharged: 1, depends: 0 } }] }, null],
 *   codes: [], flow: null }
 * A row is one table, or the whole room (table 0). `flow[from][to]` counts people, never names or numbers of cards.
 */
import { ANSWERS, type Answer } from '../card/level.ts';

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
const added = (one: Counts, other: Counts): Counts =>
  Object.fromEntries(ANSWERS.map((answer) => [answer, one[answer] + other[answer]])) as Counts;

/** With one row changed or added; rows stand in the order of their tables. A row of none at all goes. */
export function withRow(tally: Tally, row: Row): Tally {
  const others = tally.rows.filter(({ table }) => table !== row.table);
  return {
    ...tally,
    rows: (sumOf(row.counts) > 0 ? [...others, row] : others).toSorted(
      (one, other) => one.table - other.table,
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

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown, most = MOST_PEOPLE): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
const isLetter = (value: string): boolean => /^[a-f]$/.test(value);

const isCodes = (value: unknown): value is string[] =>
  Array.isArray(value) &&
  value.length <= MOST_TABLES &&
  value.every((code) => typeof code === 'string' && /^[0-9A-Z]{16}$/.test(code));

function readCounts(value: unknown): Counts | undefined {
  if (!isObject(value) || !ANSWERS.every((answer) => isCount(value[answer]))) return;
  return Object.fromEntries(ANSWERS.map((answer) => [answer, value[answer]])) as Counts;
}

function readTally(value: unknown): Tally | null | undefined {
  if (value === null) return null;
  if (
    !isObject(value) ||
    !WAYS.includes(value.way as Way) ||
    !Array.isArray(value.rows) ||
    value.rows.length > MOST_TABLES + 1 ||
    typeof value.about !== 'boolean'
  )
    return;
  const rows: Row[] = [];
  for (const row of value.rows as unknown[]) {
    const counts = isObject(row) ? readCounts(row.counts) : undefined;
    if (
      !isObject(row) ||
      !isCount(row.table, MOST_TABLES) ||
      !counts ||
      rows.some(({ table }) => table === row.table)
    )
      return;
    rows.push({ table: row.table, counts });
  }
  return { way: value.way as Way, rows, about: value.about };
}

/** Reads a round from an untrusted value, or nothing if any part is off. */
export function readRound(value: unknown): Round | undefined {
  if (
    !isObject(value) ||
    typeof value.letter !== 'string' ||
    (value.letter !== '' && !isLetter(value.letter)) ||
    !isObject(value.fingers) ||
    !Array.isArray(value.votes) ||
    value.votes.length !== 2 ||
    !isCodes(value.codes)
  )
    return;
  const fingers = Object.entries(value.fingers);
  const [first, second] = [readTally(value.votes[0]), readTally(value.votes[1])];
  if (
    !fingers.every(([letter, count]) => isLetter(letter) && isCount(count)) ||
    first === undefined ||
    second === undefined
  )
    return;
  const flow = value.flow;
  if (
    flow !== null &&
    !(
      Array.isArray(flow) &&
      flow.length === ANSWERS.length &&
      flow.every(
        (row) =>
          Array.isArray(row) &&
          row.length === ANSWERS.length &&
          row.every((count) => isCount(count)),
      )
    )
  )
    return;
  return {
    letter: value.letter,
    fingers: Object.fromEntries(fingers) as Record<string, number>,
    votes: [first, second],
    codes: [...value.codes],
    flow: flow === null ? null : (flow as number[][]).map((row) => [...row]),
  };
}
