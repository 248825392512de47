/** What the camera count works out: who is in, who is missing, and whose word stands. Pure. */
import type { Answer } from '../../../../model/card/level.ts';
import { listed } from '../../../../model/say.ts';
import { HOW_MANY_WORDS, RUN_WORDS } from './camera.words.ts';

/** Put in or left out by a person at the desk. */
export type ByHand = ReadonlyMap<number, Answer | 'out'>;
type Votes = ReadonlyMap<number, Answer>;

const inOrder = (numbers: Iterable<number>): number[] => [...numbers].sort((a, b) => a - b);

/** What a person put in stands above what the camera read, and that above what was held before. A number that nobody was dealt is not counted, unless by hand. */
export function votesOf(
  held: Votes,
  read: Votes,
  byHand: ByHand,
  expected: readonly number[] | null,
): Map<number, Answer> {
  const votes = new Map<number, Answer>();
  for (const [number, answer] of [...held, ...read])
    if (!expected || expected.includes(number)) votes.set(number, answer);
  for (const [number, answer] of byHand)
    if (answer === 'out') votes.delete(number);
    else votes.set(number, answer);
  return new Map([...votes].sort(([a], [b]) => a - b));
}

/** Dealt, not in, and not left out on purpose. */
export const missing = (expected: readonly number[], votes: Votes, byHand: ByHand): number[] =>
  inOrder(expected).filter((number) => !votes.has(number) && byHand.get(number) !== 'out');

/** Read, though nobody was dealt them: a card from another set. */
export const strangers = (
  expected: readonly number[] | null,
  read: Votes,
  votes: Votes,
): number[] =>
  expected
    ? inOrder(read.keys()).filter((number) => !expected.includes(number) && !votes.has(number))
    : [];

export const sameVotes = (one: Votes, other: Votes): boolean =>
  one.size === other.size && [...one].every(([number, answer]) => other.get(number) === answer);

/** 1, 2, 3 and 7 as "1 to 3 and 7". */
export function inWords(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  const parts = runs.flatMap(([from, to]) => {
    if (to - from > 1) return [RUN_WORDS.run(from, to)];
    return from === to ? [`${from}`] : [`${from}`, `${to}`];
  });
  return listed(parts);
}

/** How far the count is. Never an answer. */
export function howMany(expected: readonly number[] | null, votes: Votes, byHand: ByHand): string {
  if (!expected) return HOW_MANY_WORDS.anyIn(votes.size);
  const asked = expected.filter((number) => byHand.get(number) !== 'out').length;
  const due = asked - missing(expected, votes, byHand).length;
  if (due < asked || asked === 0) return HOW_MANY_WORDS.someIn(due, asked);
  return asked === 1 ? HOW_MANY_WORDS.theOneIn : HOW_MANY_WORDS.allIn(asked);
}

/** Left out by a person, in order. */
export const leftOut = (byHand: ByHand): number[] =>
  inOrder(byHand.keys()).filter((number) => byHand.get(number) === 'out');

/** Somebody may still be turning a card: the picture is held only when all are in and nothing has changed for this long. */
const SETTLED_MS = 1000;
export const isSettled = (
  expected: readonly number[] | null,
  votes: Votes,
  byHand: ByHand,
  changedAt: number,
  now: number,
): boolean =>
  expected !== null &&
  expected.length > 0 &&
  missing(expected, votes, byHand).length === 0 &&
  now - changedAt >= SETTLED_MS;

/** A number as somebody types it, or nothing. */
export function numberTyped(typed: string, most: number): number | undefined {
  const number = Number(typed);
  return Number.isInteger(number) && number >= 1 && number <= most ? number : undefined;
}
