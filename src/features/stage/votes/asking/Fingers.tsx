import { useState } from 'preact/hooks';
import Announced from '../../../../ui/Announced.tsx';
import LiveText from '../../../../ui/LiveText.tsx';
import { focusBeside } from '../focus-beside.ts';
import { FINGERS_WORDS } from './asking.words.ts';

interface Props {
  letters: readonly string[];
  fingers: Readonly<Record<string, number>>;
  onFinger: (letter: string, count: number) => void;
}

/** Each host holds up the response that split the table most. */
export default function Fingers({ letters, fingers, onFinger }: Props) {
  const [last, setLast] = useState('');
  const countOf = (letter: string) => fingers[letter] ?? 0;
  const set = (letter: string, count: number) => {
    setLast(letter);
    onFinger(letter, count);
  };
  return (
    <details class="vote-desk__fingers">
      <summary>{FINGERS_WORDS.summary}</summary>
      <div class="fingers">
        {letters.map((letter) => (
          <p key={letter} class="fingers__one">
            <b>{letter}</b>
            <button
              type="button"
              aria-label={FINGERS_WORDS.fewer(letter)}
              disabled={countOf(letter) === 0}
              onClick={(event) => {
                if (countOf(letter) === 1) focusBeside(event.currentTarget);
                set(letter, countOf(letter) - 1);
              }}
            >
              −
            </button>
            <LiveText>{String(countOf(letter))}</LiveText>
            <button
              type="button"
              aria-label={FINGERS_WORDS.more(letter)}
              onClick={() => set(letter, countOf(letter) + 1)}
            >
              +
            </button>
          </p>
        ))}
      </div>
      <Announced words={last && FINGERS_WORDS.heard(last, countOf(last))} />
    </details>
  );
}
