import { useEffect, useRef, useState } from 'preact/hooks';
import type { Card } from '../../../model/card/card.ts';
import type { Plan } from '../../../model/plan/plan.ts';
import type { Session } from '../../../model/session/session.ts';
import type { Step } from '../../../model/session/step.ts';
import { askedFor, readData } from '../../../platform/data.ts';
import Boundary from '../../../ui/Boundary.tsx';
import { useStore } from '../../../ui/use-store.ts';
import { $session, leaveSession, planCalled, unfinishedSession } from '../session/session.store.ts';
import Begin from './begin/Begin.tsx';
import Desk from './Desk.tsx';
import { DESK_WORDS } from './desk.words.ts';

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
  own: Plan | undefined;
}

async function load(): Promise<Loaded> {
  const [{ steps }, { cards }] = await Promise.all([
    readData('data/steps.json') as Promise<{ steps: Step[] }>,
    readData('data/cards.json') as Promise<{ cards: Card[] }>,
  ]);
  const loaded: Loaded = { steps, cards, left: undefined, own: undefined };
  // What is under way is offered before anything new can be begun, and a browser that will not say is not waited for.
  const known = Promise.all([
    unfinishedSession(steps, Date.now()).then((session) => (loaded.left = session)),
    planCalled(askedFor('plan')).then((plan) => (loaded.own = plan)),
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
    load().then(setLoaded, () => setFailed(true));
    // In the one file, stores outlive the page.
    return leaveSession;
  }, []);
  // Left: what stopped can be gone on with at once.
  const running = session !== undefined;
  useEffect(() => {
    if (running) ran.current = true;
    else if (ran.current && steps)
      unfinishedSession(steps, Date.now()).then(
        (left) => setLoaded((before) => before && { ...before, left }),
        () => undefined,
      );
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
  return <Begin steps={loaded.steps} left={left} own={own} again={ran.current} />;
}
