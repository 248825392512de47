/** In which way a vote is counted now. Pure. */
import { WAYS, type Tally, type Way } from '../../../../model/session/round.ts';
import type { VoteNumber } from '../next-round.ts';

/** A sorting is the first answer: there is no second one for a code to hold. */
export const waysFor = (vote: VoteNumber): Way[] =>
  WAYS.filter((way) => vote === 0 || way !== 'codes');

/**
 * The way to count this vote: what a person pressed, else how it was counted so far, else how the first vote was counted,
 * else by tables. A way that this vote does not have is passed over for the tables.
 */
export function wayToCount(
  vote: VoteNumber,
  pressed: Way | undefined,
  votes: readonly [Tally | null, Tally | null],
): Way {
  const way = pressed ?? votes[vote]?.way ?? votes[0]?.way ?? 'tables';
  return waysFor(vote).includes(way) ? way : 'tables';
}
