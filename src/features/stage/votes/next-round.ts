/** How a round goes on when somebody counts, chooses or clears. Pure. */
import type { Answer } from '../../../model/card/level.ts';
import {
  newTally,
  noCounts,
  withRow,
  type Counts,
  type Round,
  type Row,
  type Tally,
  type Way,
} from '../../../model/session/round.ts';
import { resultsOf } from './asking/asked-response.ts';
import { MOST_COUNTED } from './ways/typed-counts.ts';

/** 0 before the talk, 1 after it. */
export type VoteNumber = 0 | 1;
export type RoundEvent =
  | { kind: 'letter'; letter: string }
  | { kind: 'finger'; letter: string; count: number }
  | { kind: 'add'; vote: VoteNumber; answer: Answer; by: number }
  | { kind: 'count'; vote: VoteNumber; table: number; answer: Answer; count: number }
  | { kind: 'row'; vote: VoteNumber; way: Way; row: Row; about?: boolean }
  | { kind: 'codes'; codes: string[]; letter: string }
  | { kind: 'clear'; vote: VoteNumber }
  | { kind: 'cards'; vote: VoteNumber; counts: Counts; flow: number[][] | null };

/** The whole room in one row. */
const ROOM = 0;

/** The next round. Another response begins afresh; counting in another way begins that vote afresh. */
export function changeRound(round: Round, event: RoundEvent): Round {
  switch (event.kind) {
    case 'letter':
      return event.letter === round.letter ? round : askingAbout(round, event.letter);
    case 'finger':
      return { ...round, fingers: { ...round.fingers, [event.letter]: Math.max(0, event.count) } };
    case 'codes': {
      const tally = tallyOfCodes(event.codes, event.letter);
      return { ...withVote(round, 0, tally), codes: event.codes };
    }
    case 'clear': {
      const cleared = withVote(round, event.vote, null);
      return event.vote === 0 ? { ...cleared, codes: [] } : cleared;
    }
    case 'cards': {
      const tally = withRow(newTally('cards'), { table: ROOM, counts: event.counts });
      return { ...withVote(round, event.vote, tally), flow: event.flow };
    }
    case 'add':
      return withCounted(round, event.vote, 'room', rowWithMore(round, event));
    case 'count':
      return withCounted(round, event.vote, 'tables', rowWithCount(round, event));
    case 'row':
      return withCounted(round, event.vote, event.way, event.row, event.about);
  }
}

/** Codes hold every response of the card: they answer for the new one too. */
function askingAbout(round: Round, letter: string): Round {
  const afresh: Round = { ...round, letter, votes: [null, null], flow: null };
  return round.votes[0]?.way === 'codes'
    ? withVote(afresh, 0, tallyOfCodes(round.codes, letter))
    : afresh;
}

/** A vote put in the place of another. Who moved where is no longer known; a vote of nobody is none. */
const withVote = (round: Round, vote: VoteNumber, tally: Tally | null): Round => {
  const counted = tally && tally.rows.length > 0 ? tally : null;
  return {
    ...round,
    flow: null,
    votes: vote === 0 ? [counted, round.votes[1]] : [round.votes[0], counted],
  };
};

/** A row counted in a way: it joins what was counted in the same way, and takes the place of anything else. */
function withCounted(round: Round, vote: VoteNumber, way: Way, row: Row, about = false): Round {
  const tally = round.votes[vote]?.way === way ? round.votes[vote] : newTally(way);
  return withVote(round, vote, { ...withRow(tally, row), about });
}

/** What was counted in this way at a table so far. */
const countedAt = (round: Round, vote: VoteNumber, way: Way, table: number): Counts => {
  const tally = round.votes[vote];
  const row = tally?.way === way ? tally.rows.find((other) => other.table === table) : undefined;
  return row?.counts ?? noCounts();
};

/** Hands: so many more or fewer for one answer. */
function rowWithMore(round: Round, event: RoundEvent & { kind: 'add' }): Row {
  const counts = countedAt(round, event.vote, 'room', ROOM);
  const count = Math.min(MOST_COUNTED, Math.max(0, counts[event.answer] + event.by));
  return { table: ROOM, counts: { ...counts, [event.answer]: count } };
}

/** One number of one table, joined to what is counted now: fingers are quicker than a view is drawn again. */
function rowWithCount(
  round: Round,
  { vote, table, answer, count }: RoundEvent & { kind: 'count' },
): Row {
  const counts = countedAt(round, vote, 'tables', table);
  return { table, counts: { ...counts, [answer]: count } };
}

/** One answer a table, for one response. */
const tallyOfCodes = (codes: readonly string[], letter: string): Tally =>
  resultsOf(codes).reduce((tally, { table, answers }) => {
    const given = answers[letter];
    return given ? withRow(tally, { table, counts: { ...noCounts(), [given.answer]: 1 } }) : tally;
  }, newTally('codes'));
