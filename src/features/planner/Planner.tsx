import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import Boundary from '../../ui/Boundary.tsx';
import { minutesOf, timeAfter, type Plan } from '../../model/plan.ts';
import { MINUTES_OF, VERSION_NAMES, VERSIONS, type Step, type Version } from '../../model/step.ts';
import { pageAddress, readData } from '../../platform/data.ts';
import PlanSteps from './PlanSteps.tsx';
import RoomSheet from './RoomSheet.tsx';
import { $keeping, $plan, beginPlan, duplicatePlan, keptPlans, leavePlan, openPlan, openPlanFile, plan as change, savePlanFile } from './planner.store.ts';
import './planner.css';

const KEEPING = { idle: 'Nothing is kept until you change something.', saving: 'Saving …', saved: 'Kept on this device', 'in-memory': 'This browser keeps nothing: save the plan as a file', refused: 'NOT kept: save the plan as a file' } as const;

/** A plan of one's own: length, steps, room, papers. What must stay stays, and the sum is always in sight. */
export default function Planner() {
  return <Boundary><ThePlanner /></Boundary>;
}

export interface CardChoice { number: number; title: string }

function ThePlanner() {
  const plan = useStore($plan, { ssr: () => undefined });
  const keeping = useStore($keeping, { ssr: () => 'idle' as const });
  const [steps, setSteps] = useState<Step[]>();
  const [cards, setCards] = useState<CardChoice[]>([]);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    Promise.all([readData('data/steps.json') as Promise<{ steps: Step[] }>, readData('data/cards.json') as Promise<{ cards: CardChoice[] }>]).then(([read, dealt]) => {
      setCards(dealt.cards.map(({ number, title }) => ({ number, title })));
      setSteps(read.steps);
    }, () => setFailed(true));
    return leavePlan;
  }, []);
  if (failed) return <p class="first" role="alert"><strong>The planner did not load.</strong> The running orders on this page still work: print the one you need.</p>;
  if (!steps) return <p class="quiet">Setting out the planner …</p>;
  if (!plan) return <Plans steps={steps} />;
  return (
    <div class="planner">
      <div class="planner__bar no-print">
        <p role="status">{KEEPING[keeping]}</p>
        <a class="button" href={pageAddress('stage/', `?plan=${plan.id}`)}>Run this plan</a>
        <button type="button" class="button button--quiet" onClick={() => window.print()}>Print it</button>
        <button type="button" class="button button--quiet" onClick={savePlanFile}>Save as a file</button>
        <button type="button" class="button button--quiet" onClick={duplicatePlan}>Make a copy</button>
        <button type="button" class="button button--quiet" onClick={leavePlan}>All plans</button>
      </div>
      <Basics plan={plan} steps={steps} />
      <PlanSteps plan={plan} steps={steps} cards={cards} />
      <RoomSheet plan={plan} steps={steps} />
    </div>
  );
}

function Basics({ plan, steps }: { plan: Plan; steps: Step[] }) {
  const set = (part: Partial<Plan>) => change({ kind: 'set', part }, steps);
  const sum = minutesOf(plan);
  const over = sum - MINUTES_OF[plan.version];
  return (
    <section class="planner__basics" aria-label="The session">
      <label>Name of the plan <input class="field" maxLength={80} value={plan.name} placeholder="Monday InSET" onInput={(event) => set({ name: event.currentTarget.value })} /></label>
      <label>How long have you got? <select class="field" value={plan.version} onChange={(event) => change({ kind: 'version', version: event.currentTarget.value as Version }, steps)}>{VERSIONS.map((one) => <option key={one} value={one}>{VERSION_NAMES[one]}</option>)}</select></label>
      <label>It starts at <input class="field" type="time" value={plan.starts} onInput={(event) => set({ starts: event.currentTarget.value })} /></label>
      <label>How many staff? <input class="field" type="number" min="2" max="2000" value={plan.staff || ''} onInput={(event) => set({ staff: Math.min(2000, Math.max(0, Math.round(Number(event.currentTarget.value) || 0))) })} /></label>
      <p class="planner__sum" role="status" data-over={over > 0 ? '' : undefined}><strong>{sum} minutes</strong>{plan.starts && `, ${timeAfter(plan.starts, 0)} to ${timeAfter(plan.starts, sum)}`}. {over === 0 ? 'As planned.' : over > 0 ? `${over} more than you have.` : `${-over} to spare.`}</p>
    </section>
  );
}

function Plans({ steps }: { steps: Step[] }) {
  const [plans, setPlans] = useState<Plan[]>([]);
  const [refusal, setRefusal] = useState('');
  useEffect(() => { void keptPlans().then(setPlans); }, []);
  const open = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    setRefusal((await openPlanFile(await file.text().catch(() => ''))) ?? '');
    input.value = '';
  };
  return (
    <div class="plans no-print">
      <p><button type="button" class="button" onClick={() => beginPlan(steps, 'two')}>Make a plan of your own</button></p>
      {plans.length > 0 && <><h3>Plans on this device</h3><ul>{plans.map((one) => <li key={one.id}><button type="button" class="button button--quiet" onClick={() => openPlan(one)}>{one.name || 'A plan without a name'}, {minutesOf(one)} minutes</button></li>)}</ul></>}
      <label class="plans__file">Open a saved plan <input class="field" type="file" accept=".json,application/json" onChange={(event) => void open(event.currentTarget)} /></label>
      <p role="alert">{refusal}</p>
    </div>
  );
}
