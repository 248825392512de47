import { useEffect, useRef, useState } from 'preact/hooks';
import { leastOf } from '../../model/plan/change-plan.ts';
import { timeAfter, type Plan } from '../../model/plan/plan.ts';
import type { Step } from '../../model/session/step.ts';
import type { CardChoice } from './Planner.tsx';
import { plan as change } from './planner.store.ts';

/** The steps as a list: shorter, longer, up, down, left out and put back. Buttons only; dragging is not needed. */
export default function PlanSteps({
  plan,
  steps,
  cards,
}: {
  plan: Plan;
  steps: Step[];
  cards: CardChoice[];
}) {
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const back = useRef('');
  const stepOf = (id: string) => steps.find((step) => step.id === id);
  const shown = plan.steps.filter(({ minutes }) => minutes > 0);
  const out = plan.steps.filter(({ id, minutes }) => minutes === 0 && stepOf(id));
  // A step that moved keeps the focus on the button that moved it.
  useEffect(() => {
    if (back.current)
      list.current?.querySelector<HTMLElement>(`[data-press="${back.current}"]`)?.focus();
    back.current = '';
  }, [plan]);
  let clock = 0;
  return (
    <section class="plan-steps" aria-label="The steps">
      <h2>The steps</h2>
      <ol ref={list}>
        {shown.map(({ id, minutes }, at) => {
          const step = stepOf(id);
          if (!step) return null;
          const begins = timeAfter(plan.starts, clock) || `${clock} min`;
          clock += minutes;
          const least = leastOf(step);
          const press = (what: string, act: () => void, words: string) => ({
            type: 'button' as const,
            class: 'plan-step__press',
            'data-press': `${id}-${what}`,
            onClick: () => {
              back.current = `${id}-${what}`;
              act();
              setSaid(words);
            },
          });
          return (
            <li key={id} class="plan-step">
              <span class="plan-step__time">{begins}</span>
              <span class="plan-step__title">
                {step.title}
                {step.card !== undefined && (
                  <span class="print-only">, card {plan.cards[id] ?? step.card}</span>
                )}
                {step.stays === 'must' && <span class="order__must">keep this</span>}
              </span>
              <span class="plan-step__minutes">
                <button
                  {...press(
                    'less',
                    () => change({ kind: 'minutes', id, minutes: minutes - 1 }, steps),
                    `${step.title}: ${Math.max(least, minutes - 1)} minutes`,
                  )}
                  disabled={minutes <= Math.max(1, least)}
                  aria-label={`${step.title}: one minute less`}
                >
                  −
                </button>
                <span>{minutes} min</span>
                <button
                  {...press(
                    'more',
                    () => change({ kind: 'minutes', id, minutes: minutes + 1 }, steps),
                    `${step.title}: ${minutes + 1} minutes`,
                  )}
                  aria-label={`${step.title}: one minute more`}
                >
                  +
                </button>
              </span>
              <span class="plan-step__moves no-print">
                <button
                  {...press(
                    'up',
                    () => change({ kind: 'move', id, by: -1 }, steps),
                    `${step.title} is earlier`,
                  )}
                  disabled={at <= 1 || at === shown.length - 1}
                  aria-label={`${step.title}: earlier`}
                >
                  ↑
                </button>
                <button
                  {...press(
                    'down',
                    () => change({ kind: 'move', id, by: 1 }, steps),
                    `${step.title} is later`,
                  )}
                  disabled={at === 0 || at >= shown.length - 2}
                  aria-label={`${step.title}: later`}
                >
                  ↓
                </button>
                {least === 0 && (
                  <button
                    {...press(
                      'out',
                      () => change({ kind: 'minutes', id, minutes: 0 }, steps),
                      `${step.title} is left out`,
                    )}
                    aria-label={`${step.title}: leave out`}
                  >
                    Leave out
                  </button>
                )}
              </span>
              {step.card !== undefined && (
                <label class="plan-step__card no-print">
                  Card{' '}
                  <select
                    class="field"
                    value={plan.cards[id] ?? step.card}
                    onChange={(event) =>
                      change({ kind: 'card', id, number: Number(event.currentTarget.value) }, steps)
                    }
                  >
                    <CardOptions cards={cards} phase={plan.phase} />
                  </select>
                </label>
              )}
            </li>
          );
        })}
      </ol>
      {out.length > 0 && (
        <div class="no-print">
          <h3>Left out</h3>
          <ul class="plan-steps__out">
            {out.map(({ id }) => (
              <li key={id}>
                <button
                  type="button"
                  class="button button--quiet"
                  onClick={() => {
                    const step = stepOf(id);
                    change(
                      {
                        kind: 'minutes',
                        id,
                        minutes:
                          step?.minutes[plan.version] ||
                          Math.max(...Object.values(step?.minutes ?? { least: 5 })),
                      },
                      steps,
                    );
                    setSaid(`${step?.title} is back`);
                  }}
                >
                  Put back: {stepOf(id)?.title}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p class="hidden-words" role="status">
        {said}
      </p>
    </section>
  );
}

/** Cards of the plan's own phase first; the others are still there. */
function CardOptions({ cards, phase }: { cards: CardChoice[]; phase: Plan['phase'] }) {
  const asOptions = (some: CardChoice[]) =>
    some.map(({ number, title }) => (
      <option key={number} value={number}>
        {number}. {title}
      </option>
    ));
  const [own, others] = [
    cards.filter((card) => card.phase === phase),
    cards.filter((card) => card.phase !== phase),
  ];
  return own.length === 0 ? (
    <>{asOptions(cards)}</>
  ) : (
    <>
      <optgroup label={`For ${phase}`}>{asOptions(own)}</optgroup>
      <optgroup label="For other ages">{asOptions(others)}</optgroup>
    </>
  );
}
