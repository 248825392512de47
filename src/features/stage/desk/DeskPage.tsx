import { useEffect, useRef, useState } from 'preact/hooks';
import type { Card } from '../../../model/card/card.ts';
import type { Plan } from '../../../model/plan/plan.ts';
import type { Session } from '../../../model/session/session.ts';
import type { Step } from '../../../model/session/step.ts';
import { readData } from '../../../platform/data.ts';
import Boundary from '../../../ui/Boundary.tsx';
import { later } from '../../../ui/later.tsx';
import { useStore } from '../../../ui/use-store.ts';
import { unfinishedSession, watchUnfinished } from '../session/kept/kept-sessions.store.ts';
import { planAsked } from '../session/kept/plans.store.ts';
import { $session, leaveSession } from '../session/session.store.ts';
import Begin from './begin/Begin.tsx';
import { DESK_WORDS } from './desk.words.ts';

/** Fetched while the facilitator looks at how to begin. */
const Desk = later(() => import('./Desk.tsx'), { takesFocus: true });

/** The facilitator's desk: begin, or go on where it stopped. */
export default function DeskPage() {
  return (
    <Boundary>
      <TheDesk />
    </Boundary>
  );
}

const after = (milliseconds: number) =>
  new Promise<void>((done) => {
    setTimeout(done, milliseconds);
  });

/** Steps and cards, and what is under way or planned on this device. */
interface Loaded {
  steps: Step[];
  cards: Card[];
  left: Session | undefined;
  own: { plan?: Plan; sentence?: string };
}

async function load(): Promise<Loaded> {
  const [{ steps }, { cards }] = await Promise.all([
    readData('data/steps.json') as Promise<{ steps: Step[] }>,
    readData('data/cards.json') as Promise<{ cards: Card[] }>,
  ]);
  const loaded: Loaded = { steps, cards, left: undefined, own: {} };
  // What is under way is offered before anything new can be begun, and a browser that will not say is not waited for.
  const known = Promise.all([
    unfinishedSession(steps, Date.now()).then((session) => (loaded.left = session)),
    planAsked(steps).then((own) => (loaded.own = own)),
  ]);
  await Promise.race([known, after(1500)]);
  return { ...loaded };
}

function TheDesk() {
  const session = useStore($session, { ssr: () => undefined });
  const [loaded, setLoaded] = useState<Loaded>();
  const [failed, setFailed] = useState(false);
  const ran = useRef(false);
  const steps = loaded?.steps;

  useEffect(() => {
    Desk.fetchAhead();
    load().then(setLoaded, () => setFailed(true));
    // In the one file, stores outlive the page.
    return leaveSession;
  }, []);
  // A slow disk may open late, another tab may have forgotten it, and what is left can be gone on with at once.
  const running = session !== undefined;
  useEffect(() => {
    if (running) ran.current = true;
    if (!steps) return;
    const hear = (left: Session | undefined) =>
      setLoaded((before) => before && { ...before, left });
    if (!running && ran.current) unfinishedSession(steps, Date.now()).then(hear, () => undefined);
    return watchUnfinished(steps, hear);
  }, [running, steps]);

  if (failed)
    return (
      <p class="first" role="alert">
        <strong>{DESK_WORDS.notLoaded}</strong> {DESK_WORDS.notLoadedDo}
      </p>
    );
  if (!loaded) return <p class="quiet">{DESK_WORDS.setting}</p>;
  const { cards, left, own } = loaded;
  if (session) return <Desk session={session} steps={loaded.steps} cards={cards} />;
  return (
    <Begin
      steps={loaded.steps}
      left={left}
      own={own.plan}
      noPlan={own.sentence}
      again={ran.current}
    />
  );
}
