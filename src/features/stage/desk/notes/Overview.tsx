import type { Session } from '../../../../model/session/session.ts';
import type { Step } from '../../../../model/session/step.ts';
import { timeWords } from '../../../../model/say.ts';
import LiveText from '../../../../ui/LiveText.tsx';
import { clockOf, stepTimes } from '../../session/clock.ts';
import { act } from '../../session/session.store.ts';
import { OVERVIEW_WORDS } from './notes.words.ts';

/** The whole session at a glance: when each step begins at this pace; press one to go there. */
export default function Overview({ session, steps }: { session: Session; steps: Step[] }) {
  const now = Date.now();
  const begins = stepTimes(session, now);
  const begun = clockOf(session, now).plannedEnd !== null;
  const go = (step: number) => {
    act({ kind: 'go', step });
    // Where the slide is, with the one press that is wanted next.
    const next = document.querySelector<HTMLElement>('.desk [data-focus-here]');
    next?.focus();
    next?.scrollIntoView({ block: 'center' });
  };
  const whenOf = (index: number): string => {
    if (index < session.at.step) return OVERVIEW_WORDS.done;
    if (index === session.at.step) return OVERVIEW_WORDS.now;
    if (session.plan[index]?.minutes === 0) return OVERVIEW_WORDS.leftOut;
    return begun ? timeWords(begins[index] ?? now) : '';
  };
  return (
    <details class="overview" data-reading>
      <summary>{OVERVIEW_WORDS.summary}</summary>
      <ol>
        {session.plan.map(({ id, minutes }, index) => (
          <li key={id}>
            <button
              type="button"
              class="overview__step"
              aria-current={index === session.at.step ? 'step' : undefined}
              onClick={() => go(index)}
            >
              <span>
                {OVERVIEW_WORDS.step(index + 1, steps.find((step) => step.id === id)?.title ?? id)}
              </span>{' '}
              <span class="quiet">{OVERVIEW_WORDS.minutes(minutes)}</span>{' '}
              <span class="quiet">
                <LiveText>{whenOf(index)}</LiveText>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
