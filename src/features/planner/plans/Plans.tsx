import { useEffect, useState } from 'preact/hooks';
import { minutesOf, type Plan } from '../../../model/plan/plan.ts';
import type { Step } from '../../../model/session/step.ts';
import { MOST_BYTES } from '../../../platform/storage/saved-file.ts';
import { nameOf } from '../planner.ts';
import { beginPlan, keptPlans, openPlan, openPlanFile } from '../planner.store.ts';
import { PLANS_WORDS } from './plans.words.ts';

/** The plans on this device, a new one, and one from a file. */
export default function Plans({ steps }: { steps: Step[] }) {
  const [plans, setPlans] = useState<Plan[]>([]);
  useEffect(() => {
    void keptPlans().then(setPlans);
  }, []);
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

/** A refusal, in one sentence; nothing when the plan is on the table. The size is looked at before a byte is read. */
async function openChosen(file: File): Promise<string> {
  if (file.size > MOST_BYTES) return PLANS_WORDS.tooBig;
  const text = await file.text().catch(() => undefined);
  return text === undefined ? PLANS_WORDS.unreadable : ((await openPlanFile(text)) ?? '');
}

function PlanFile() {
  const [refusal, setRefusal] = useState('');
  const open = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    setRefusal(await openChosen(file));
    // The same file may be chosen once more.
    input.value = '';
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
