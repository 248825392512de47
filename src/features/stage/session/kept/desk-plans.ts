/** The desk and plans: the one to begin, and the times really taken as one for next time. Fetched when a plan is asked for. */
import { planRefusal } from '../../../../model/plan/kept/read-plan.ts';
import { newPlan, type Plan } from '../../../../model/plan/plan.ts';
import type { Step } from '../../../../model/session/step.ts';
import { askedFor } from '../../../../platform/data.ts';
import { findKept, putKept } from '../../../../platform/storage/kept-values.ts';
import { PLAN_KIND } from '../../../../platform/storage/kinds/plan-kind.ts';
import { timesTaken } from '../clock.ts';
import { SESSION_STORE_WORDS } from '../session-store.words.ts';
import { sessionRecord } from './session-record.ts';

/** The plan of this id, or the sentence why there is none. */
export async function planCalled(
  id: string,
  steps: readonly Step[],
): Promise<{ plan?: Plan; sentence?: string }> {
  const plan = await findKept(PLAN_KIND, id);
  if (!plan) return { sentence: SESSION_STORE_WORDS.noPlan };
  const sentence = planRefusal(plan, steps);
  return sentence === undefined ? { plan } : { sentence };
}

/** The times really taken, as a plan for next time. True once it is kept. */
export async function keepAsPlan(steps: readonly Step[]): Promise<boolean> {
  const session = sessionRecord.$value.get();
  if (!session) return false;
  const taken = timesTaken(session, Date.now());
  const asked = askedFor('plan');
  const called = asked ? await findKept(PLAN_KIND, asked) : undefined;
  const id = `p-${session.id.slice(2)}`;
  // Who comes, the papers and the cards stay as they were planned; the minutes are those that were taken.
  const from =
    called?.version === session.version
      ? { ...called, id, updatedAt: Date.now() }
      : { ...newPlan(steps, session.version, id, Date.now()), wall: session.wall };
  return putKept(PLAN_KIND, {
    ...from,
    name: SESSION_STORE_WORDS.asItWent,
    steps: session.plan.map(({ id, minutes }) => ({ id, minutes: taken[id] ?? minutes })),
  });
}
