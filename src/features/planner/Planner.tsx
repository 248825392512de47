import { useEffect, useRef, useState } from 'preact/hooks';
import type { Step } from '../../model/session/step.ts';
import { readData } from '../../platform/data.ts';
import Boundary from '../../ui/Boundary.tsx';
import { later } from '../../ui/later.tsx';
import { useStore } from '../../ui/use-store.ts';
import { $plan, leavePlan, openAskedPlan } from './planner.store.ts';
import { PLANNER_WORDS } from './planner.words.ts';
import Plans from './plans/Plans.tsx';
import type { Card } from '../../model/card/card.ts';
import { planCard, type PlanCard } from './steps/plan-card.ts';
import './planner.css';

/** Fetched while somebody looks at the list of plans. */
const PlanOnTable = later(() => import('./PlanOnTable.tsx'), { takesFocus: true });

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
    PlanOnTable.fetchAhead();
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
      {plan ? (
        <PlanOnTable plan={plan} steps={dealt.steps} cards={dealt.cards} />
      ) : (
        <Plans steps={dealt.steps} />
      )}
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
