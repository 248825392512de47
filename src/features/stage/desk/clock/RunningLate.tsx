import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Session } from '../../../../model/session/session.ts';
import type { Step } from '../../../../model/session/step.ts';
import { catchUp, type Cut } from '../../session/catch-up/catch-up.ts';
import { catchUpSentence } from '../../session/catch-up/catch-up.words.ts';
import { clockOf } from '../../session/clock.ts';
import { acceptShorterPlan, undoShorterPlan } from '../../session/session.store.ts';
import { LATE_WORDS } from './desk-clock.words.ts';

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
  const box = useFocusOnAnswer(`${asked} ${accepted !== undefined}`);
  const shorten = (cuts: Cut[]) => {
    acceptShorterPlan(cuts);
    setAccepted(cuts);
    setAsked(false);
  };
  if (accepted)
    return (
      <Shorter
        box={box}
        onUndo={() => {
          undoShorterPlan(accepted);
          setAccepted(undefined);
        }}
        onFine={() => setAccepted(undefined)}
      />
    );
  if (!asked) return <Ask box={box} isLate={behind >= 1} onAsk={() => setAsked(true)} />;
  const { cuts, gained } = catchUp(session, steps, behind);
  return (
    <section class="late late--asked" aria-label={LATE_WORDS.region} ref={box} tabIndex={-1}>
      <p>
        <strong>{LATE_WORDS.say}</strong> {catchUpSentence(cuts, gained, behind)}
      </p>
      {cuts.length > 0 && <Cuts cuts={cuts} />}
      <p class="late__choices">
        {cuts.length > 0 && (
          <button type="button" class="button" onClick={() => shorten(cuts)}>
            {LATE_WORDS.accept}
          </button>
        )}
        <button type="button" class="button button--quiet" onClick={() => setAsked(false)}>
          {LATE_WORDS.keep}
        </button>
      </p>
    </section>
  );
}

/** What was pressed goes away with the question: the keyboard goes on from what stands there now, and on no press by itself. */
function useFocusOnAnswer(state: string): RefObject<HTMLParagraphElement> {
  const box = useRef<HTMLParagraphElement>(null);
  const before = useRef(state);
  useLayoutEffect(() => {
    if (before.current === state) return;
    before.current = state;
    box.current?.focus({ preventScroll: true });
  }, [state]);
  return box;
}

const Ask = ({
  box,
  isLate,
  onAsk,
}: {
  box: RefObject<HTMLParagraphElement>;
  isLate: boolean;
  onAsk: () => void;
}) => (
  <p class="late" ref={box} tabIndex={-1}>
    <button type="button" class="button button--quiet" disabled={!isLate} onClick={onAsk}>
      {LATE_WORDS.ask}
    </button>
  </p>
);

const Shorter = ({
  box,
  onUndo,
  onFine,
}: {
  box: RefObject<HTMLParagraphElement>;
  onUndo: () => void;
  onFine: () => void;
}) => (
  <p class="late" role="status" ref={box} tabIndex={-1}>
    {LATE_WORDS.shorter}{' '}
    <button type="button" class="table__tool" onClick={onUndo}>
      {LATE_WORDS.undo}
    </button>{' '}
    <button type="button" class="table__tool" onClick={onFine}>
      {LATE_WORDS.fine}
    </button>
  </p>
);

const Cuts = ({ cuts }: { cuts: Cut[] }) => (
  <table>
    <thead>
      <tr>
        <th scope="col">{LATE_WORDS.step}</th>
        <th scope="col">{LATE_WORDS.was}</th>
        <th scope="col">{LATE_WORDS.now}</th>
      </tr>
    </thead>
    <tbody>
      {cuts.map(({ id, title, from, to }) => (
        <tr key={id}>
          <th scope="row">{title}</th>
          <td>{LATE_WORDS.minutes(from)}</td>
          <td>{to === 0 ? LATE_WORDS.leftOut : LATE_WORDS.minutes(to)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
