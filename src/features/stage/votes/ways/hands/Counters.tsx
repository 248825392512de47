import { useState } from 'preact/hooks';
import { ANSWERS, type Answer } from '../../../../../model/card/level.ts';
import { SHORT_NAMES } from '../../../../../model/card/level.words.ts';
import type { Counts } from '../../../../../model/session/round.ts';
import LevelMark from '../../../../../parts/LevelMark.tsx';
import Announced from '../../../../../ui/Announced.tsx';
import LiveText from '../../../../../ui/LiveText.tsx';
import { focusBeside } from '../../focus-beside.ts';
import { tallied } from './counter-key.ts';
import { HANDS_WORDS } from './hands.words.ts';

interface Props {
  counts: Counts;
  onAdd: (answer: Answer, by: number) => void;
}

/** Keys count only while the focus is on the counters, so that digits elsewhere keep their meaning. */
export default function Counters({ counts, onAdd }: Props) {
  const [last, setLast] = useState<Answer>();
  const add = (answer: Answer, by: number) => {
    setLast(answer);
    onAdd(answer, by);
  };
  const onKey = (event: KeyboardEvent) => {
    const tally = tallied(event);
    if (!tally) return;
    event.preventDefault();
    event.stopPropagation();
    const { target } = event;
    const isLast = tally.by < 0 && counts[tally.answer] === 1;
    // The button that is switched off at none may be the one that has the focus.
    if (isLast && target instanceof HTMLButtonElement) focusBeside(target);
    add(tally.answer, tally.by);
  };
  return (
    <>
      <div class="room-entry__counters" role="group" aria-label={HANDS_WORDS.group}>
        {ANSWERS.map((answer, at) => (
          <Counter
            key={answer}
            answer={answer}
            number={at + 1}
            count={counts[answer]}
            onAdd={(by) => add(answer, by)}
            onKey={onKey}
          />
        ))}
      </div>
      <Announced words={last ? HANDS_WORDS.heard(SHORT_NAMES[last], counts[last]) : ''} />
    </>
  );
}

interface CounterProps {
  answer: Answer;
  number: number;
  count: number;
  onAdd: (by: number) => void;
  onKey: (event: KeyboardEvent) => void;
}

function Counter({ answer, number, count, onAdd, onKey }: CounterProps) {
  const name = SHORT_NAMES[answer];
  return (
    <div class="counter" data-answer={answer}>
      <p class="counter__name">
        <LevelMark answer={answer} /> {name}
      </p>
      <p class="counter__count">
        <LiveText>{String(count)}</LiveText>
      </p>
      <p class="counter__press">
        <button
          type="button"
          aria-label={HANDS_WORDS.fewer(name)}
          disabled={count === 0}
          onKeyDown={onKey}
          onClick={(event) => {
            if (count === 1) focusBeside(event.currentTarget);
            onAdd(-1);
          }}
        >
          −
        </button>
        <button
          type="button"
          aria-label={HANDS_WORDS.more(name)}
          onKeyDown={onKey}
          onClick={() => onAdd(1)}
        >
          +
        </button>
        <button
          type="button"
          aria-label={HANDS_WORDS.fiveMore(name)}
          onKeyDown={onKey}
          onClick={() => onAdd(5)}
        >
          {HANDS_WORDS.five}
        </button>
      </p>
      <kbd class="counter__key" aria-hidden="true">
        {number}
      </kbd>
    </div>
  );
}
