import { useEffect, useRef, useState } from 'preact/hooks';
import type { Plan } from '../../model/plan/plan.ts';
import type { Step } from '../../model/session/step.ts';
import Basics from './basics/Basics.tsx';
import ForTheWall from './for-the-wall/ForTheWall.tsx';
import ForThoseWhoCome from './for-those-who-come/ForThoseWhoCome.tsx';
import PlanBar from './PlanBar.tsx';
import RoomSheet from './room/RoomSheet.tsx';
import type { PlanCard } from './steps/plan-card.ts';
import PlanSteps from './steps/PlanSteps.tsx';

interface Props {
  plan: Plan;
  steps: Step[];
  cards: PlanCard[];
}

/** The plan that is open: its length, its steps, the room and the papers. */
export default function PlanOnTable({ plan, steps, cards }: Props) {
  const table = useRef<HTMLDivElement>(null);
  // It may come a moment after the press that opened it: what waited in its place had the focus.
  useEffect(() => {
    if (document.activeElement === document.body)
      table.current?.querySelector<HTMLElement>('[data-arrive]')?.focus();
  }, []);
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
    <div ref={table} class="planner" data-prints={prints?.part}>
      <PlanBar plan={plan} onPrint={() => setPrints({ part: 'plan' })} />
      <Basics plan={plan} steps={steps} />
      <ForTheWall plan={plan} steps={steps} />
      <PlanSteps plan={plan} steps={steps} cards={cards} />
      <RoomSheet plan={plan} steps={steps} onPrint={() => setPrints({ part: 'room' })} />
      <ForThoseWhoCome plan={plan} steps={steps} />
    </div>
  );
}
