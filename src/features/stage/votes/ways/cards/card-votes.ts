/** What numbered cards answered, while this window is open: whose votes are still meant, and who moved. Pure. */
import { ANSWERS, type Answer } from '../../../../../model/card/level.ts';
import { countsOf, countsOfVotes, flowOf, type Tally } from '../../../../../model/session/round.ts';
import type { VoteNumber } from '../../next-round.ts';

/** Number of a card -> its answer. */
export type CardVotes = ReadonlyMap<number, Answer>;
/** Before the talk and after it. */
export type BothVotes = readonly [CardVotes, CardVotes];
export const NO_CARDS: BothVotes = [new Map(), new Map()];

/**
 * The session's counts are the truth, and numbers are believed only where they add up to the same: not after a vote was
 * cleared, counted again by hands, taken back, or brought here from another laptop.
 */
export const stillMeant = (
  both: BothVotes,
  tallies: readonly [Tally | null, Tally | null],
): BothVotes => [meant(both[0], tallies[0]), meant(both[1], tallies[1])];

function meant(votes: CardVotes, tally: Tally | null): CardVotes {
  if (tally?.way !== 'cards') return new Map();
  const [kept, counted] = [countsOf(tally), countsOfVotes(votes)];
  return ANSWERS.every((answer) => kept[answer] === counted[answer]) ? votes : new Map();
}

export const withVotes = (both: BothVotes, vote: VoteNumber, votes: CardVotes): BothVotes =>
  vote === 0 ? [votes, both[1]] : [both[0], votes];

/** Who moved where; null while one of the votes is not known card by card. */
export const flowBetween = ([first, second]: BothVotes): number[][] | null =>
  first.size > 0 && second.size > 0 ? flowOf(first, second) : null;
