import { countsOf, type Round } from '../../../../model/session/round.ts';
import type { VoteNumber } from '../next-round.ts';
import { VOTE_WORDS } from '../vote.words.ts';
import { movedWords } from './moved.ts';
import RoundFlow from './RoundFlow.tsx';

/** What the room would see of this vote, for the desk alone. */
export default function Drawing({ round, vote }: { round: Round; vote: VoteNumber }) {
  const [first, second] = vote === 0 ? [round.votes[0], null] : round.votes;
  const flow = vote === 0 ? null : round.flow;
  return (
    <details class="vote-desk__flow">
      <summary>{VOTE_WORDS.drawing}</summary>
      <RoundFlow
        atDesk
        result={{
          first: first && countsOf(first),
          second: second && countsOf(second),
          flow,
          about: Boolean(round.votes.some((tally) => tally?.about)),
          moved: movedWords([first, second], flow),
        }}
      />
    </details>
  );
}
