/** "About two thirds" as people: for a room too full to count. Pure. */
import { ANSWERS, type Answer } from '../../../../../model/card/level.ts';
import { noCounts, sumOf, type Counts } from '../../../../../model/session/round.ts';

export const SHARES = {
  none: 0,
  few: 0.1,
  quarter: 0.25,
  third: 1 / 3,
  half: 0.5,
  'two-thirds': 2 / 3,
  'three-quarters': 0.75,
  nearly: 0.9,
  all: 1,
} as const;
export type Share = keyof typeof SHARES;

/** Counts guessed from shares of those present; they add up to that many, or stay at none when every share is none. */
export function aboutCounts(shares: Record<Answer, Share>, present: number): Counts {
  const sum = ANSWERS.reduce((all, answer) => all + SHARES[shares[answer]], 0);
  if (sum === 0) return noCounts();
  const exact = ANSWERS.map((answer) => ({
    answer,
    people: (SHARES[shares[answer]] / sum) * present,
  }));
  const counts = Object.fromEntries(
    exact.map(({ answer, people }) => [answer, Math.floor(people)]),
  ) as Counts;
  const rest = exact.toSorted((a, b) => (b.people % 1) - (a.people % 1));
  for (const { answer } of rest.slice(0, present - sumOf(counts))) counts[answer] += 1;
  return counts;
}
