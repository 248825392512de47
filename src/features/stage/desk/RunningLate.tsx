import { useState } from 'preact/hooks';
import type { Session } from '../../../model/session/session.ts';
import type { Step } from '../../../model/session/step.ts';
import { acceptShorterPlan, undoShorterPlan } from '../session/session.store.ts';
import { catchUp, catchUpSentence, clockOf, type Cut } from '../session/next-session.ts';

/** One press proposes a plan to the same end time; nothing changes until it is accepted. */
export default function RunningLate({
  session,
  steps,
  now,
}: {
  session: Session;
  steps: Step[];
  now: number;
}) {
  const [asked, setAsked] = useState(false);
  const [accepted, setAccepted] = useState<Cut[]>();
  const { behind } = clockOf(session, now);
  if (accepted)
    return (
      <p class="late" role="status">
        The plan is shorter now.{' '}
        <button
          type="button"
          class="table__tool"
          onClick={() => {
            undoShorterPlan(accepted);
            setAccepted(undefined);
          }}
        >
          Undo that
        </button>{' '}
        <button type="button" class="table__tool" onClick={() => setAccepted(undefined)}>
          Fine
        </button>
      </p>
    );
  if (!asked)
    return (
      <p class="late">
        <button
          type="button"
          class="button button--quiet"
          disabled={behind < 1}
          onClick={() => setAsked(true)}
        >
          We’re running late
        </button>
      </p>
    );
  const { cuts, gained } = catchUp(session, steps, behind);
  return (
    <section class="late late--asked" aria-label="A shorter plan">
      <p>
        <strong>Say:</strong> {catchUpSentence(cuts, gained, behind)}
      </p>
      {cuts.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">Step</th>
              <th scope="col">Was</th>
              <th scope="col">Now</th>
            </tr>
          </thead>
          <tbody>
            {cuts.map(({ id, title, from, to }) => (
              <tr key={id}>
                <th scope="row">{title}</th>
                <td>{from} min</td>
                <td>{to === 0 ? 'left out' : `${to} min`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="late__choices">
        {cuts.length > 0 && (
          <button
            type="button"
            class="button"
            onClick={() => {
              acceptShorterPlan(cuts);
              setAsked(false);
              setAccepted(cuts);
            }}
          >
            Do that
          </button>
        )}
        <button type="button" class="button button--quiet" onClick={() => setAsked(false)}>
          Keep the plan
        </button>
      </p>
    </section>
  );
}
