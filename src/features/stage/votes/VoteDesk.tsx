import { useRef, useState } from 'preact/hooks';
import type { Card } from '../../../model/card/card.ts';
import { newRound, type Way } from '../../../model/session/round.ts';
import type { Session } from '../../../model/session/session.ts';
import type { Step } from '../../../model/session/step.ts';
import { voteOf } from '../screen/screen-state.ts';
import { act } from '../session/session.store.ts';
import { responseFor } from './asking/asked-response.ts';
import Answered from './Answered.tsx';
import Asking from './asking/Asking.tsx';
import Fingers from './asking/Fingers.tsx';
import type { RoundEvent } from './next-round.ts';
import { VOTE_WORDS } from './vote.words.ts';
import { forgetCards } from './ways/cards/card-votes.store.ts';
import Counting from './ways/Counting.tsx';
import { wayToCount } from './ways/way.ts';
import Ways from './ways/Ways.tsx';
import './ways/ways.css';
import './votes.css';

interface Props {
  card: Card;
  session: Session;
  step: Step;
}

const change = (event: RoundEvent) => act({ kind: 'round', change: event });

/** Which response the room answers, its counts, and when it sees them. The desk alone knows both until then. */
export default function VoteDesk({ card, session, step }: Props) {
  const round = session.rounds[step.id] ?? newRound();
  const vote = voteOf(step, session.at.slide);
  const [pressed, setPressed] = useState<Way>();
  const heading = useRef<HTMLHeadingElement>(null);
  const way = wayToCount(vote, pressed, round.votes);
  const response = responseFor(card, round);
  if (!response) return null;
  const roundKey = `${session.id}/${step.id}/${response.id}`;
  const clear = () => {
    // The button is switched off with the vote: the focus goes to the name of what was cleared.
    heading.current?.focus();
    forgetCards(roundKey, vote);
    change({ kind: 'clear', vote });
  };
  return (
    <section class="vote-desk" aria-label={VOTE_WORDS.section}>
      <h3 ref={heading} tabIndex={-1}>
        {vote === 0 ? VOTE_WORDS.first : VOTE_WORDS.second}
      </h3>
      <Asking
        card={card}
        round={round}
        asked={response.id}
        present={session.present}
        onLetter={(letter) => change({ kind: 'letter', letter })}
        onPresent={(present) => act({ kind: 'room', present })}
      />
      <Fingers
        letters={card.responses.map(({ id }) => id)}
        fingers={round.fingers}
        onFinger={(letter, count) => change({ kind: 'finger', letter, count })}
      />
      <Ways vote={vote} way={way} onWay={setPressed} />
      <Counting
        card={card}
        session={session}
        round={round}
        roundKey={roundKey}
        asked={response.id}
        vote={vote}
        way={way}
        onChange={change}
        onTables={(tables) => act({ kind: 'room', tables })}
      />
      <Answered response={response} session={session} round={round} vote={vote} onClear={clear} />
    </section>
  );
}
