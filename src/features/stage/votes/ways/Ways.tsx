import type { Way } from '../../../../model/session/round.ts';
import type { VoteNumber } from '../next-round.ts';
import { waysFor } from './way.ts';
import { WAY_WORDS, WAYS_WORDS } from './ways.words.ts';

interface Props {
  vote: VoteNumber;
  way: Way;
  onWay: (way: Way) => void;
}

/** Tables, hands, cards or codes, and what each asks of the room. */
export default function Ways({ vote, way, onWay }: Props) {
  return (
    <>
      <div class="ways" role="group" aria-label={WAYS_WORDS.group}>
        {waysFor(vote).map((other) => (
          <button
            key={other}
            type="button"
            aria-pressed={way === other}
            onClick={() => onWay(other)}
          >
            {WAY_WORDS[other].name}
          </button>
        ))}
      </div>
      <p class="quiet">{WAY_WORDS[way].how}</p>
    </>
  );
}
