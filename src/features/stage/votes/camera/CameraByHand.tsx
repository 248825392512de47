import { useRef, useState } from 'preact/hooks';
import { ANSWERS, type Answer } from '../../../../model/card/level.ts';
import { SHORT_NAMES } from '../../../../model/card/level.words.ts';
import LevelMark from '../../../../parts/LevelMark.tsx';
import { numberTyped, type ByHand } from './camera.ts';
import { HAND_WORDS } from './camera.words.ts';

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
  const [message, setMessage] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const number = numberTyped(typed, most);
  const set = (answer: Answer | 'out') => {
    if (number === undefined) {
      setMessage(HAND_WORDS.numberFirst(most));
      return;
    }
    onSet(new Map([...byHand, [number, answer]]));
    setMessage(answer === 'out' ? HAND_WORDS.isOut(number) : HAND_WORDS.isIn(number));
  };
  const leave = (left: number) => {
    // The button goes with what it takes back.
    field.current?.focus();
    onSet(new Map([...byHand].filter(([other]) => other !== left)));
    setMessage(HAND_WORDS.isLeft(left));
  };
  return (
    <details class="camera-hand">
      <summary>{HAND_WORDS.summary}</summary>
      <div class="camera-hand__inside">
        <label>
          {HAND_WORDS.number}{' '}
          <input
            ref={field}
            class="field"
            inputMode="numeric"
            autocomplete="off"
            value={typed}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setMessage('');
            }}
          />
        </label>
        <div class="camera-hand__answers" role="group" aria-label={HAND_WORDS.answer}>
          {ANSWERS.map((answer) => (
            <AnswerButton
              key={answer}
              answer={answer}
              pressed={shown ? number !== undefined && votes.get(number) === answer : undefined}
              onPress={() => set(answer)}
            />
          ))}
          <button type="button" class="button button--quiet" onClick={() => set('out')}>
            {HAND_WORDS.leaveOut}
          </button>
          {number !== undefined && byHand.has(number) && (
            <button type="button" class="button button--quiet" onClick={() => leave(number)}>
              {HAND_WORDS.leaveToCamera}
            </button>
          )}
        </div>
        <p role="status">{message}</p>
      </div>
    </details>
  );
}

interface AnswerButtonProps {
  answer: Answer;
  pressed: boolean | undefined;
  onPress: () => void;
}
const AnswerButton = ({ answer, pressed, onPress }: AnswerButtonProps) => (
  <button
    type="button"
    class="button button--quiet"
    data-answer={answer}
    aria-pressed={pressed}
    onClick={onPress}
  >
    <LevelMark answer={answer} /> {SHORT_NAMES[answer]}
  </button>
);
