import { useEffect, useRef, useState } from 'preact/hooks';
import type { Plan } from '../../model/plan/plan.ts';
import type { Step } from '../../model/session/step.ts';
import { readData } from '../../platform/data.ts';
import Boundary from '../../ui/Boundary.tsx';
import { useStore } from '../../ui/use-store.ts';
import Basics from './basics/Basics.tsx';
import ForTheWall from './for-the-wall/ForTheWall.tsx';
import ForThoseWhoCome from './for-those-who-come/ForThoseWhoCome.tsx';
import PlanBar from './PlanBar.tsx';
import { $plan, leavePlan, openAskedPlan } from './planner.store.ts';
import { PLANNER_WORDS } from './planner.words.ts';
import Plans from './plans/Plans.tsx';
import RoomSheet from './room/RoomSheet.tsx';
import type { Card } from '../../model/card/card.ts';
import { planCard, type PlanCard } from './steps/plan-card.ts';
import PlanSteps from './steps/PlanSteps.tsx';
import './planner.css';

/** A plan of one's own: length, steps, room, papers. What must stay stays, and the sum is always in sight. */
export default function Planner() {
  return (
    <Boundary>
      <ThePlanner />
    </Boundary>
  );
}

interface Dealt {
  steps: Step[];
  cards: PlanCard[];
}

async function readDealt(): Promise<Dealt> {
  const [{ steps }, { cards }] = await Promise.all([
    readData('data/steps.json') as Promise<{ steps: Step[] }>,
    readData('data/cards.json') as Promise<{ cards: Card[] }>,
  ]);
  return { steps, cards: cards.map(planCard) };
}

function ThePlanner() {
  const plan = useStore($plan, { ssr: () => undefined });
  const [dealt, setDealt] = useState<Dealt>();
  const [failed, setFailed] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    Promise.all([readDealt(), openAskedPlan()]).then(
      ([read]) => setDealt(read),
      () => setFailed(true),
    );
    return leavePlan;
  }, []);
  useFocusOnArrival(place, plan?.id);
  if (failed)
    return (
      <p class="first" role="alert">
        <strong>{PLANNER_WORDS.failed}</strong> {PLANNER_WORDS.failedWayOn}
      </p>
    );
  if (!dealt) return <p class="quiet">{PLANNER_WORDS.loading}</p>;
  return (
    <div ref={place}>
      {plan ? <PlanOnTable plan={plan} {...dealt} /> : <Plans steps={dealt.steps} />}
    </div>
  );
}

/** When a plan is opened or left, what was pressed is gone: the focus goes to the first thing of what stands there now. */
function useFocusOnArrival(place: { current: HTMLElement | null }, id: string | undefined): void {
  const previous = useRef(id);
  useEffect(() => {
    if (previous.current === id) return;
    previous.current = id;
    if (document.activeElement === document.body)
      place.current?.querySelector<HTMLElement>('[data-arrive]')?.focus();
  }, [id, place]);
}

function PlanOnTable({ plan, steps, cards }: Dealt & { plan: Plan }) {
  const [prints, setPrints] = useState<{ part: 'plan' | 'room' }>();
  // The page is laid out for what was asked before the window to print opens, and until that window is closed:
  // not every browser waits in `print`.
  useEffect(() => {
    if (!prints) return;
    const done = () => setPrints(undefined);
    window.addEventListener('afterprint', done, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', done);
  }, [prints]);
  return (
    <div class="planner" data-prints={prints?.part}>
      <PlanBar plan={plan} onPrint={() => setPrints({ part: 'plan' })} />
      <Basics plan={plan} steps={steps} />
      <ForTheWall plan={plan} steps={steps} />
      <PlanSteps plan={plan} steps={steps} cards={cards} />
      <RoomSheet plan={plan} steps={steps} onPrint={() => setPrints({ part: 'room' })} />
      <ForThoseWhoCome plan={plan} steps={steps} />
    </div>
  );
}
