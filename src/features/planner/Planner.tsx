import { useStore } from '../../ui/use-store.ts';
import { useEffect, useState } from 'preact/hooks';
import Boundary from '../../ui/Boundary.tsx';
import type { Card } from '../../model/card/card.ts';
import { minutesOf, type Plan } from '../../model/plan/plan.ts';
import type { Step } from '../../model/session/step.ts';
import { pageAddress, readData } from '../../platform/data.ts';
import Basics from './Basics.tsx';
import PlanSteps from './PlanSteps.tsx';
import RoomSheet, { ForThoseWhoCome } from './RoomSheet.tsx';
import {
  $keeping,
  $plan,
  beginPlan,
  duplicatePlan,
  keptPlans,
  leavePlan,
  openPlan,
  openPlanFile,
  savePlanFile,
} from './planner.store.ts';
import './planner.css';

const KEEPING = {
  idle: 'Nothing is kept until you change something.',
  saving: 'Saving …',
  saved: 'Kept on this device',
  'in-memory': 'This browser keeps nothing: save the plan as a file',
  refused: 'NOT kept: save the plan as a file',
} as const;

/** A plan of one's own: length, steps, room, papers. What must stay stays, and the sum is always in sight. */
export default function Planner() {
  return (
    <Boundary>
      <ThePlanner />
    </Boundary>
  );
}

export type CardChoice = Pick<Card, 'number' | 'title' | 'phase'>;

function ThePlanner() {
  const plan = useStore($plan, { ssr: () => undefined });
  const keeping = useStore($keeping, { ssr: () => 'idle' as const });
  const [steps, setSteps] = useState<Step[]>();
  const [cards, setCards] = useState<CardChoice[]>([]);
  const [failed, setFailed] = useState(false);
  const [prints, setPrints] = useState<'plan' | 'room'>();
  // The page is laid out for what was asked before the window to print opens.
  useEffect(() => {
    if (prints) {
      window.print();
      setPrints(undefined);
    }
  }, [prints]);
  useEffect(() => {
    Promise.all([
      readData('data/steps.json') as Promise<{ steps: Step[] }>,
      readData('data/cards.json') as Promise<{ cards: CardChoice[] }>,
    ]).then(
      ([read, dealt]) => {
        setCards(dealt.cards.map(({ number, title, phase }) => ({ number, title, phase })));
        setSteps(read.steps);
      },
      () => setFailed(true),
    );
    return leavePlan;
  }, []);
  if (failed)
    return (
      <p class="first" role="alert">
        <strong>The planner did not load.</strong> The running orders on this page still work: print
        the one you need.
      </p>
    );
  if (!steps) return <p class="quiet">Setting out the planner …</p>;
  if (!plan) return <Plans steps={steps} />;
  return (
    <div class="planner" data-prints={prints}>
      <div class="planner__bar no-print">
        <p role="status">{KEEPING[keeping]}</p>
        <a class="button" href={pageAddress('stage/', `?plan=${plan.id}`)}>
          Run this plan
        </a>
        <a class="button button--quiet" href={pageAddress('stage/', `?plan=${plan.id}&rehearse=1`)}>
          Rehearse it
        </a>
        <button type="button" class="button button--quiet" onClick={() => setPrints('plan')}>
          Print it
        </button>
        <button type="button" class="button button--quiet" onClick={savePlanFile}>
          Save as a file
        </button>
        <button type="button" class="button button--quiet" onClick={duplicatePlan}>
          Make a copy
        </button>
        <button type="button" class="button button--quiet" onClick={leavePlan}>
          All plans
        </button>
      </div>
      <Basics plan={plan} steps={steps} />
      <PlanSteps plan={plan} steps={steps} cards={cards} />
      <RoomSheet plan={plan} steps={steps} onPrint={() => setPrints('room')} />
      <ForThoseWhoCome plan={plan} steps={steps} />
    </div>
  );
}

const dayWords = (at: number): string =>
  new Date(at).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });

function Plans({ steps }: { steps: Step[] }) {
  const [plans, setPlans] = useState<Plan[]>([]);
  const [refusal, setRefusal] = useState('');
  useEffect(() => {
    void keptPlans().then(setPlans);
  }, []);
  const open = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    setRefusal((await openPlanFile(await file.text().catch(() => ''))) ?? '');
    input.value = '';
  };
  return (
    <div class="plans no-print">
      <p>
        <button type="button" class="button" onClick={() => beginPlan(steps, 'two')}>
          Make a plan of your own
        </button>
      </p>
      {plans.length > 0 && (
        <>
          <h3>Plans on this device</h3>
          <ul>
            {plans.map((one) => (
              <li key={one.id}>
                <button type="button" class="button button--quiet" onClick={() => openPlan(one)}>
                  {one.name || 'A plan without a name'}, {minutesOf(one)} minutes
                </button>{' '}
                <span class="quiet">{dayWords(one.updatedAt)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <label class="plans__file">
        Open a saved plan{' '}
        <input
          class="field"
          type="file"
          accept=".json,application/json"
          onChange={(event) => void open(event.currentTarget)}
        />
      </label>
      <p role="alert">{refusal}</p>
    </div>
  );
}
