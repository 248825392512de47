import { useState } from 'preact/hooks';
import { ANSWERS, ANSWER_WORDS, type Answer } from '../../../../model/card/level.ts';
import LevelMark from '../../../../parts/LevelMark.tsx';
import { countsOf, type Counts, type Tally } from '../../../../model/session/round.ts';
import { aboutCounts, countsFrom, SHARES, type Share } from '../next-round.ts';
import { SHARE_WORDS } from '../votes.words.ts';

interface Props {
  tally: Tally | null;
  present: number;
  onAdd: (answer: Answer, by: number) => void;
  onCounts: (counts: Counts, about: boolean) => void;
}
const NO_SHARES: Record<Answer, Share> = {
  beating: 'none',
  changing: 'none',
  supercharged: 'none',
  depends: 'none',
};

/** Hands in the whole room: four big counters, typed numbers, or "about two thirds". */
export default function RoomEntry({ tally, present, onAdd, onCounts }: Props) {
  const counts = countsOf(tally);
  const [guess, setGuess] = useState(false);
  const [shares, setShares] = useState(NO_SHARES);
  const [typed, setTyped] = useState('');
  const [refusal, setRefusal] = useState('');
  // Keys count only while the focus is on the counters, so that digits elsewhere keep their meaning.
  const onKey = (event: KeyboardEvent) => {
    const answer =
      ANSWERS[
        (event.code.startsWith('Digit') ? Number(event.code.slice(5)) : Number(event.key)) - 1
      ];
    if (
      !answer ||
      (event.target as Element).closest('input, select') ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    event.stopPropagation();
    onAdd(answer, event.shiftKey ? -1 : 1);
  };
  const share = (answer: Answer, next: Share) => {
    const all = { ...shares, [answer]: next };
    setShares(all);
    if (present > 0) onCounts(aboutCounts(all, present), true);
  };
  return (
    <div class="room-entry">
      <div
        class="room-entry__counters"
        role="group"
        aria-label="Hands in the whole room"
        onKeyDown={onKey}
      >
        {ANSWERS.map((answer, at) => (
          <div key={answer} class="counter" data-answer={answer}>
            <p class="counter__name">
              <LevelMark answer={answer} /> {ANSWER_WORDS[answer].name}
            </p>
            <p
              class="counter__count"
              aria-live="polite"
              aria-label={`${ANSWER_WORDS[answer].name}: ${counts[answer]}`}
            >
              {counts[answer]}
            </p>
            <p class="counter__press">
              <button
                type="button"
                aria-label={`One fewer: ${ANSWER_WORDS[answer].name}`}
                disabled={counts[answer] === 0}
                onClick={() => onAdd(answer, -1)}
              >
                −
              </button>
              <button
                type="button"
                aria-label={`One more: ${ANSWER_WORDS[answer].name}`}
                onClick={() => onAdd(answer, 1)}
              >
                +
              </button>
              <button
                type="button"
                aria-label={`Five more: ${ANSWER_WORDS[answer].name}`}
                onClick={() => onAdd(answer, 5)}
              >
                +5
              </button>
            </p>
            <kbd class="counter__key" aria-hidden="true">
              {at + 1}
            </kbd>
          </div>
        ))}
      </div>
      <form
        class="room-entry__paste"
        onSubmit={(event) => {
          event.preventDefault();
          const read = countsFrom(typed);
          setRefusal(read ? '' : 'Type three or four whole numbers with a space between them.');
          if (read) {
            onCounts(read, false);
            setTyped('');
          }
        }}
      >
        <label>
          Or type or paste four numbers{' '}
          <input
            class="field"
            type="text"
            inputMode="numeric"
            autocomplete="off"
            placeholder="20 31 9 4"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button button--quiet">
          Count them
        </button>
      </form>
      <p role="alert">{refusal}</p>
      <details open={guess} onToggle={(event) => setGuess(event.currentTarget.open)}>
        <summary>Too many to count? Say about how many</summary>
        {present === 0 ? (
          <p>First say above how many are present.</p>
        ) : (
          <div class="room-entry__shares">
            {ANSWERS.map((answer) => (
              <label key={answer}>
                {ANSWER_WORDS[answer].name}{' '}
                <select
                  class="field"
                  value={shares[answer]}
                  onChange={(event) => share(answer, event.currentTarget.value as Share)}
                >
                  {(Object.keys(SHARES) as Share[]).map((one) => (
                    <option key={one} value={one}>
                      {SHARE_WORDS[one]}
                    </option>
                  ))}
                </select>
              </label>
            ))}
          </div>
        )}
      </details>
      <p class="quiet">
        Keys while you are on a counter: 1 to 4 add one, with Shift they take one away.
      </p>
    </div>
  );
}
