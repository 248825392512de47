import type { Card } from '../../model/card.ts';
import type { Session } from '../../model/session.ts';
import type { Step } from '../../model/step.ts';
import { FIT_WORDS } from '../../model/fit.words.ts';
import { act } from './stage.store.ts';
import { responseFor } from './for-screen.ts';

/** Which response the room answers, and when it sees the closest fit. The desk alone knows the fit until then. */
export default function VoteDesk({ card, session, step }: { card: Card; session: Session; step: Step }) {
  const response = responseFor(card, session.response[step.id]);
  if (!response) return null;
  return (
    <section class="vote-desk" aria-label="The vote">
      <label>Which response split the tables most? <select class="field" value={response.id} onChange={(event) => act({ kind: 'response', letter: event.currentTarget.value })}>{card.responses.map(({ id, text }) => <option key={id} value={id}>{id}. {text}</option>)}</select></label>
      <p><button type="button" class="button" aria-pressed={session.revealed} onClick={() => act({ kind: 'reveal', shown: !session.revealed })}>{session.revealed ? 'Hide the closest fit' : 'Show the closest fit'}</button> <span class="quiet">Only you see this until then: {FIT_WORDS[response.fit].name}, {FIT_WORDS[response.fit].gloss}.</span></p>
      <p class="quiet">Vote by hands: everybody points on three. Talk with a neighbour. Point again. Then show it.</p>
    </section>
  );
}
