import { useState } from 'preact/hooks';
import type { Session } from '../../../model/session/session.ts';
import type { Step } from '../../../model/session/step.ts';
import { keepTimings } from './kept/kept-sessions.store.ts';
import { timesTaken } from './next-session.ts';

/** A rehearsal says so, and offers the times really taken once the last step is reached. */
export default function Rehearsed({
  session,
  steps,
  now,
}: {
  session: Session;
  steps: Step[];
  now: number;
}) {
  const [told, setTold] = useState('');
  const taken = timesTaken(session, now);
  const done = session.at.step === session.plan.length - 1;
  const rows = session.plan.filter(
    ({ id, minutes }) => taken[id] !== undefined && taken[id] !== minutes,
  );
  return (
    <section class="late late--asked" aria-label="The rehearsal">
      <p>
        <strong>A rehearsal.</strong>{' '}
        {done
          ? rows.length === 0
            ? 'Every step took the time that the plan gives it.'
            : 'These steps took another time than the plan gives them.'
          : 'Speak it aloud. New timings are offered at the last step.'}
      </p>
      {done && rows.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">Step</th>
              <th scope="col">Plan</th>
              <th scope="col">Taken</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, minutes }) => (
              <tr key={id}>
                <th scope="row">{steps.find((step) => step.id === id)?.title}</th>
                <td>{minutes} min</td>
                <td>{taken[id]} min</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {done && rows.length > 0 && (
        <p>
          <button
            type="button"
            class="button"
            onClick={() =>
              void keepTimings(steps).then((ok) =>
                setTold(
                  ok
                    ? 'Kept as a plan: “As it really went”.'
                    : 'The timings could not be kept on this device.',
                ),
              )
            }
          >
            Make a plan with these times
          </button>
        </p>
      )}
      {told && <p role="status">{told}</p>}
    </section>
  );
}
