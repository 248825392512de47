import { useEffect, useState } from 'preact/hooks';
import { minutesOf, type Plan } from '../../../model/plan/plan.ts';
import type { Step } from '../../../model/session/step.ts';
import { chosenText } from '../../../platform/storage/files/chosen-file.ts';
import { nameOf } from '../planner.ts';
import { beginPlan, openPlan, openPlanFile, watchPlans } from '../planner.store.ts';
import { PLANS_WORDS } from './plans.words.ts';

/** The plans on this device, a new one, and one from a file. */
export default function Plans({ steps }: { steps: Step[] }) {
  const [plans, setPlans] = useState<Plan[]>([]);
  useEffect(() => watchPlans(setPlans), []);
  return (
    <div class="plans no-print">
      <p>
        <button type="button" class="button" data-arrive onClick={() => beginPlan(steps, 'two')}>
          {PLANS_WORDS.make}
        </button>
      </p>
      {plans.length > 0 && (
        <>
          <h3>{PLANS_WORDS.list}</h3>
          <ul>
            {plans.map((plan) => (
              <li key={plan.id}>
                <button type="button" class="button button--quiet" onClick={() => openPlan(plan)}>
                  {nameOf(plan) || PLANS_WORDS.noName}, {PLANS_WORDS.minutes(minutesOf(plan))}
                </button>{' '}
                <span class="quiet">{PLANS_WORDS.changed(plan.updatedAt)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <PlanFile />
    </div>
  );
}

function PlanFile() {
  const [refusal, setRefusal] = useState('');
  const open = async (input: HTMLInputElement) => {
    const chosen = await chosenText(input);
    if (!chosen) return;
    setRefusal((chosen.ok ? await openPlanFile(chosen.text) : chosen.sentence) ?? '');
  };
  return (
    <>
      <label class="plans__file">
        {PLANS_WORDS.open}{' '}
        <input
          class="field"
          type="file"
          accept=".json,application/json"
          onChange={(event) => void open(event.currentTarget)}
        />
      </label>
      <p role="alert">{refusal}</p>
    </>
  );
}
