import { useState } from 'preact/hooks';
import { ANSWERS, ANSWER_WORDS, type Answer } from '../../../../model/card/level.ts';
import LevelMark from '../../../../parts/LevelMark.tsx';
import { numberTyped, type ByHand } from './camera.ts';

interface Props {
  most: number;
  votes: ReadonlyMap<number, Answer>;
  byHand: ByHand;
  /** Whether answers may be seen: until then a button that was pressed does not look pressed. */
  shown: boolean;
  onSet: (byHand: ByHand) => void;
}

/** For a card that the camera will not read, or that its holder wants changed. */
export default function CameraByHand({ most, votes, byHand, shown, onSet }: Props) {
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const number = numberTyped(typed, most);
  const set = (answer: Answer | 'out' | undefined) => {
    if (number === undefined) {
      setSaid(`Type the number at the edge of the card first, from 1 to ${most}.`);
      return;
    }
    const next = new Map(byHand);
    if (answer) next.set(number, answer);
    else next.delete(number);
    onSet(next);
    setSaid(
      answer === 'out'
        ? `Card ${number} is left out.`
        : answer
          ? `Card ${number} is in.`
          : `Card ${number} is left to the camera.`,
    );
  };
  return (
    <details class="camera-hand">
      <summary>Put a card in by hand</summary>
      <div class="camera-hand__inside">
        <label>
          Number of the card{' '}
          <input
            class="field"
            inputMode="numeric"
            autocomplete="off"
            value={typed}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setSaid('');
            }}
          />
        </label>
        <div class="camera-hand__answers" role="group" aria-label="Its answer">
          {ANSWERS.map((answer) => (
            <button
              key={answer}
              type="button"
              class="button button--quiet"
              data-answer={answer}
              aria-pressed={
                shown ? number !== undefined && votes.get(number) === answer : undefined
              }
              onClick={() => set(answer)}
            >
              <LevelMark answer={answer} /> {ANSWER_WORDS[answer].name}
            </button>
          ))}
          <button type="button" class="button button--quiet" onClick={() => set('out')}>
            Leave this card out
          </button>
          {number !== undefined && byHand.has(number) && (
            <button type="button" class="button button--quiet" onClick={() => set(undefined)}>
              Leave it to the camera
            </button>
          )}
        </div>
        <p role="status">{said}</p>
      </div>
    </details>
  );
}
