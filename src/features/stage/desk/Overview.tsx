import type { Session } from '../../../model/session/session.ts';
import type { Step } from '../../../model/session/step.ts';
import { clockTime } from '../session/clock.words.ts';
import { act } from '../session/session.store.ts';
import { clockOf } from '../session/next-session.ts';

/** The whole session at a glance: when each step begins at this pace; press one to go there. */
export default function Overview({ session, steps }: { session: Session; steps: Step[] }) {
  const now = Date.now();
  const clock = clockOf(session, now);
  let at = now + Math.max(0, clock.stepLeft);
  return (
    <details class="overview">
      <summary>The whole session</summary>
      <ol>
        {session.plan.map((part, index) => {
          const title = steps.find(({ id }) => id === part.id)?.title ?? part.id;
          const begins = at;
          if (index > session.at.step) at += part.minutes * 60_000;
          const when =
            index < session.at.step
              ? 'done'
              : index === session.at.step
                ? 'now'
                : part.minutes === 0
                  ? 'left out'
                  : clock.plannedEnd === null
                    ? ''
                    : clockTime(begins);
          return (
            <li key={part.id}>
              <button
                type="button"
                class="overview__step"
                aria-current={index === session.at.step ? 'step' : undefined}
                onClick={() => act({ kind: 'go', step: index })}
              >
                <span>
                  {index + 1}. {title}
                </span>{' '}
                <span class="quiet">{part.minutes} min</span> <span class="quiet">{when}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
