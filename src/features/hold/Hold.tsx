import { useEffect, useRef, useState } from 'preact/hooks';
import Boundary from '../../ui/Boundary.tsx';
import LevelMark from '../../parts/LevelMark.tsx';
import { ANSWERS, ANSWER_WORDS, type Answer } from '../../model/card/level.ts';
import { stayAwake } from '../../platform/awake.ts';
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
  if (shown)
    return (
      <button
        type="button"
        class="held"
        data-answer={shown}
        ref={back}
        onClick={() => setShown(undefined)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setShown(undefined);
        }}
      >
        <LevelMark answer={shown} />
        <span class="held__name">{ANSWER_WORDS[shown].name}</span>
        <span class="held__gloss">{ANSWER_WORDS[shown].gloss}</span>
        <span class="held__back">Press anywhere to choose again</span>
      </button>
    );
  return (
    <div class="hold" role="group" aria-label="What do you hold up?" ref={choice}>
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
            <span class="answer__name">{ANSWER_WORDS[answer].name}</span>{' '}
            <span class="answer__gloss">{ANSWER_WORDS[answer].gloss}</span>
          </span>
        </button>
      ))}
    </div>
  );
}
