import type { Card } from '../../../../model/card/card.ts';
import type { Round } from '../../../../model/session/round.ts';
import { mostSplit } from './asked-response.ts';
import { ASKING_WORDS } from './asking.words.ts';

interface Props {
  card: Card;
  round: Round;
  /** The response that is asked now. */
  asked: string;
  present: number;
  onLetter: (letter: string) => void;
  onPresent: (present: number) => void;
}

/** Which response the room answers, and how many are here to answer it. */
export default function Asking({ card, round, asked, present, onLetter, onPresent }: Props) {
  const split = mostSplit(card, round.fingers);
  return (
    <div class="vote-desk__ask">
      <label>
        {ASKING_WORDS.which}{' '}
        <select
          class="field"
          value={round.letter}
          onChange={(event) => onLetter(event.currentTarget.value)}
        >
          <option value="">
            {split ? ASKING_WORDS.split(split) : ASKING_WORDS.letChoose(asked)}
          </option>
          {card.responses.map(({ id, text }) => (
            <option key={id} value={id}>
              {ASKING_WORDS.response(id, text)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {ASKING_WORDS.present}{' '}
        <input
          class="field"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={present || ''}
          placeholder="64"
          onInput={(event) => onPresent(Number(event.currentTarget.value))}
        />
      </label>
    </div>
  );
}
