import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import Boundary from '../../ui/Boundary.tsx';
import LevelMark from '../../parts/LevelMark.tsx';
import { ANSWERS, type Answer } from '../../model/card/level.ts';
import { ANSWER_WORDS, SHORT_NAMES } from '../../model/card/level.words.ts';
import { stayAwake } from '../../platform/awake.ts';
import { HOLD_WORDS } from './hold.words.ts';
import './hold.css';

/** A phone as a voting card: the whole screen one colour, one shape, one word. It remembers nothing and tells nobody. */
export default function Hold() {
  return (
    <Boundary>
      <TheCard />
    </Boundary>
  );
}

function TheCard() {
  const [shown, setShown] = useState<Answer>();
  const back = useRef<HTMLButtonElement>(null);
  const pressed = useRef<Answer>();
  const choice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!shown) {
      if (pressed.current)
        choice.current?.querySelector<HTMLElement>(`[data-answer="${pressed.current}"]`)?.focus();
      return;
    }
    pressed.current = shown;
    back.current?.focus();
    return stayAwake();
  }, [shown]);
  return shown ? (
    <HeldUp answer={shown} button={back} onBack={() => setShown(undefined)} />
  ) : (
    <div class="hold" role="group" aria-label={HOLD_WORDS.group} ref={choice}>
      {ANSWERS.map((answer) => (
        <button
          key={answer}
          type="button"
          class="answer"
          data-answer={answer}
          onClick={() => setShown(answer)}
        >
          <LevelMark answer={answer} />
          <span class="answer__words">
            <span class="answer__name">{SHORT_NAMES[answer]}</span>{' '}
            <span class="answer__gloss">{ANSWER_WORDS[answer].gloss}</span>
          </span>
        </button>
      ))}
    </div>
  );
}

interface HeldUpProps {
  answer: Answer;
  button: RefObject<HTMLButtonElement>;
  onBack: () => void;
}

/** The whole screen is the card, and one press takes it back. */
const HeldUp = ({ answer, button, onBack }: HeldUpProps) => (
  <button
    type="button"
    class="held"
    data-answer={answer}
    ref={button}
    onClick={onBack}
    onKeyDown={(event) => {
      if (event.key === 'Escape') onBack();
    }}
  >
    <LevelMark answer={answer} />
    <span class="held__name">{SHORT_NAMES[answer]}</span>
    <span class="held__gloss">{ANSWER_WORDS[answer].gloss}</span>
    <span class="held__back">{HOLD_WORDS.again}</span>
  </button>
);
