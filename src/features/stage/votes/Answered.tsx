import type { Card } from '../../../model/card/card.ts';
import { FIT_WORDS } from '../../../model/card/fit.words.ts';
import { countsOf, maySee, votesIn, type Round } from '../../../model/session/round.ts';
import type { Session } from '../../../model/session/session.ts';
import Announced from '../../../ui/Announced.tsx';
import LiveText from '../../../ui/LiveText.tsx';
import { act } from '../session/session.store.ts';
import Advice from './advice/Advice.tsx';
import { momentOf } from './advice/guidance.ts';
import Drawing from './drawing/Drawing.tsx';
import type { VoteNumber } from './next-round.ts';
import Showing from './Showing.tsx';
import { totalWords } from './total.ts';
import { VOTE_WORDS } from './vote.words.ts';

interface Props {
  response: Card['responses'][number];
  session: Session;
  round: Round;
  vote: VoteNumber;
  onClear: () => void;
}

/** What came in: how many, what the room may see of it, and what to do next. */
export default function Answered({ response: { fit }, session, round, vote, onClear }: Props) {
  const tally = round.votes[vote];
  const answered = votesIn(tally);
  return (
    <>
      <p class="vote-desk__total">
        <LiveText>{totalWords(tally, answered, session.present)}</LiveText>
      </p>
      <Announced words={answered > 0 ? VOTE_WORDS.heard(answered) : ''} />
      <Showing
        countsShown={session.countsShown}
        revealed={session.revealed}
        maySeeCounts={maySee(tally)}
        hasVotes={answered > 0}
        onCounts={(shown) => act({ kind: 'counts', shown })}
        onReveal={(shown) => act({ kind: 'reveal', shown })}
        onClear={onClear}
      />
      {!session.revealed && (
        <p class="quiet">{VOTE_WORDS.onlyYou(FIT_WORDS[fit].name, FIT_WORDS[fit].gloss)}</p>
      )}
      {answered > 0 && (
        <Advice fit={fit} counts={countsOf(tally)} moment={momentOf(vote, session.revealed)} />
      )}
      {maySee(tally) && <Drawing round={round} vote={vote} />}
    </>
  );
}
