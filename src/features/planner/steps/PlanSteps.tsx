import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dayOf } from '../../../model/plan/day.ts';
import type { Plan } from '../../../model/plan/plan.ts';
import type { Step } from '../../../model/session/step.ts';
import { changePlanOnTable } from '../planner.store.ts';
import LeftOut from './LeftOut.tsx';
import type { PlanCard } from './plan-card.ts';
import PlanStep from './PlanStep.tsx';
import type { StepPress } from './step-press.ts';
import { leftOut } from './steps.ts';
import { STEPS_WORDS } from './steps.words.ts';
import './steps.css';

/** The steps as a list: shorter, longer, up, down, left out and put back. Buttons only; dragging is not needed. */
export default function PlanSteps({
  plan,
  steps,
  cards,
}: {
  plan: Plan;
  steps: Step[];
  cards: PlanCard[];
}) {
  const [message, setMessage] = useState('');
  const section = useRef<HTMLElement>(null);
  const focusNext = useRef<string[]>([]);
  // A step that moves leaves the page for a moment, and one that is left out takes its buttons with it.
  useLayoutEffect(() => {
    const [first] = focusNext.current.flatMap(
      (press) => section.current?.querySelector<HTMLElement>(`[data-press="${press}"]`) ?? [],
    );
    first?.focus();
    focusNext.current = [];
  }, [plan]);
  const onPress = ({ event, message: words, focus }: StepPress) => {
    focusNext.current = focus;
    changePlanOnTable(event, steps);
    setMessage(words);
  };
  const day = dayOf(plan, steps);
  const out = leftOut(plan, steps);
  return (
    <section class="plan-steps" aria-label={STEPS_WORDS.title} ref={section}>
      <h2>{STEPS_WORDS.title}</h2>
      <ol>
        {day.map((part, at) => (
          <PlanStep
            key={part.step.id}
            plan={plan}
            part={part}
            at={at}
            shown={day.length}
            cards={cards}
            onPress={onPress}
            onCard={(number) =>
              changePlanOnTable({ kind: 'card', id: part.step.id, number }, steps)
            }
          />
        ))}
      </ol>
      {out.length > 0 && <LeftOut steps={out} version={plan.version} onPress={onPress} />}
      <p class="hidden-words" role="status">
        {message}
      </p>
    </section>
  );
}
