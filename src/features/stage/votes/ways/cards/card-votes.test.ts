import { expect, test } from '@playwright/test';
import type { Answer } from '../../../../../model/card/level.ts';
import {
  countsOfVotes,
  newRound,
  newTally,
  withRow,
  type Round,
} from '../../../../../model/session/round.ts';
import { changeRound, type VoteNumber } from '../../next-round.ts';
import { $cardVotes, cardVotesOf, forgetCards, rememberCards } from './card-votes.store.ts';
import { flowBetween, stillMeant, withVotes, type CardVotes } from './card-votes.ts';

const cards = (...answers: Answer[]): CardVotes =>
  new Map(answers.map((answer, at) => [at + 1, answer]));
const FIRST = cards('beating', 'beating', 'changing', 'depends');
const SECOND = cards('changing', 'beating', 'changing', 'depends');
const ROUND = 's-1/round-one/b';

/** As the desk does it: the numbers stay here, the counts and the moves go into the session. */
function count(round: Round, vote: VoteNumber, votes: CardVotes): Round {
  const both = withVotes(stillMeant(cardVotesOf(ROUND), round.votes), vote, votes);
  rememberCards(ROUND, vote, votes);
  const counts = countsOfVotes(votes);
  return changeRound(round, { kind: 'cards', vote, counts, flow: flowBetween(both) });
}
const known = (round: Round) => stillMeant(cardVotesOf(ROUND), round.votes);

test.beforeEach(() => $cardVotes.set(new Map()));

test('two votes by cards tell who moved where', () => {
  const round = count(count(newRound(), 0, FIRST), 1, SECOND);
  expect(known(round)).toEqual([FIRST, SECOND]);
  expect(round.flow?.[0]).toEqual([1, 1, 0, 0]);
});

test('a vote that was cleared is not held by the camera any more', () => {
  const round = changeRound(count(newRound(), 0, FIRST), { kind: 'clear', vote: 0 });
  // Even where nobody told the memory: no count stands behind the numbers.
  expect(known(round)[0].size).toBe(0);
  forgetCards(ROUND, 0);
  expect(cardVotesOf(ROUND)[0].size).toBe(0);
});

test('only the vote that is cleared is forgotten', () => {
  count(count(newRound(), 0, FIRST), 1, SECOND);
  forgetCards(ROUND, 1);
  expect(cardVotesOf(ROUND)[0]).toBe(FIRST);
  expect(cardVotesOf('s-1/round-two/b')[0].size).toBe(0);
});

test('who moved is never told from a vote that was taken again by hands', () => {
  let round = changeRound(count(newRound(), 0, FIRST), { kind: 'clear', vote: 0 });
  const counts = { beating: 1, changing: 2, supercharged: 3, depends: 34 };
  round = changeRound(round, { kind: 'row', vote: 0, way: 'room', row: { table: 0, counts } });
  expect(count(round, 1, SECOND).flow).toBeNull();
});

test('numbers that do not add up to what is kept are not believed', () => {
  const counts = { beating: 2, changing: 1, supercharged: 0, depends: 1 };
  const tally = (other: Partial<typeof counts>) =>
    withRow(newTally('cards'), { table: 0, counts: { ...counts, ...other } });
  expect(stillMeant([FIRST, SECOND], [tally({}), null])).toEqual([FIRST, new Map()]);
  for (const other of [{ beating: 1 }, { changing: 0 }, { supercharged: 1 }, { depends: 2 }])
    expect(stillMeant([FIRST, SECOND], [tally(other), null])[0].size).toBe(0);
  const byHands = { ...tally({}), way: 'room' as const };
  expect(stillMeant([FIRST, SECOND], [byHands, null])[0].size).toBe(0);
});

test('who moved is known only with both votes', () => {
  expect(flowBetween([FIRST, new Map()])).toBeNull();
  expect(flowBetween([new Map(), SECOND])).toBeNull();
  expect(flowBetween([FIRST, SECOND])).not.toBeNull();
});
