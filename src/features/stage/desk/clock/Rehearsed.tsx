import { useState } from 'preact/hooks';
import type { Session } from '../../../../model/session/session.ts';
import type { Step } from '../../../../model/session/step.ts';
import { timesTaken } from '../../session/clock.ts';
import { keepTimings } from '../../session/kept/plans.store.ts';
import { REHEARSED_WORDS } from './desk-clock.words.ts';

interface Taken {
  id: string;
  title: string;
  /** Whole minutes. */
  planned: number;
  taken: number;
}

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
  const [message, setMessage] = useState('');
  const done = session.at.step === session.plan.length - 1;
  const rows = done ? othersThanPlanned(session, steps, now) : [];
  const keep = async () => {
    const kept = await keepTimings(steps);
    setMessage(kept ? REHEARSED_WORDS.kept : REHEARSED_WORDS.notKept);
  };
  return (
    <section class="late late--asked" aria-label={REHEARSED_WORDS.region}>
      <p>
        <strong>{REHEARSED_WORDS.title}</strong> {sentence(done, rows.length)}
      </p>
      {rows.length > 0 && (
        <>
          <TakenTable rows={rows} />
          <p>
            <button type="button" class="button" onClick={() => void keep()}>
              {REHEARSED_WORDS.make}
            </button>
          </p>
        </>
      )}
      {message && <p role="status">{message}</p>}
    </section>
  );
}

function othersThanPlanned(session: Session, steps: Step[], now: number): Taken[] {
  const times = timesTaken(session, now);
  return session.plan.flatMap(({ id, minutes }) => {
    const taken = times[id];
    const title = steps.find((step) => step.id === id)?.title ?? '';
    return taken === undefined || taken === minutes ? [] : [{ id, title, planned: minutes, taken }];
  });
}

function sentence(done: boolean, others: number): string {
  if (!done) return REHEARSED_WORDS.speak;
  return others === 0 ? REHEARSED_WORDS.asPlanned : REHEARSED_WORDS.other;
}

const TakenTable = ({ rows }: { rows: Taken[] }) => (
  <table>
    <thead>
      <tr>
        <th scope="col">{REHEARSED_WORDS.step}</th>
        <th scope="col">{REHEARSED_WORDS.plan}</th>
        <th scope="col">{REHEARSED_WORDS.taken}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ id, title, planned, taken }) => (
        <tr key={id}>
          <th scope="row">{title}</th>
          <td>{REHEARSED_WORDS.minutes(planned)}</td>
          <td>{REHEARSED_WORDS.minutes(taken)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
