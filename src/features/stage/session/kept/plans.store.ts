/** Plans at the desk: what reads and writes them is fetched only when one is asked for. */
import type { Plan } from '../../../../model/plan/plan.ts';
import type { Step } from '../../../../model/session/step.ts';
import { askedFor } from '../../../../platform/data.ts';

/** The plan that the address asks for, or the sentence why there is none; neither when it asks for none. */
export async function planAsked(
  steps: readonly Step[],
): Promise<{ plan?: Plan; sentence?: string }> {
  const id = askedFor('plan');
  return id ? (await import('./desk-plans.ts')).planCalled(id, steps) : {};
}

/** The times really taken, as a plan for next time. True once it is kept. */
export const keepTimings = (steps: readonly Step[]): Promise<boolean> =>
  import('./desk-plans.ts').then(
    ({ keepAsPlan }) => keepAsPlan(steps),
    () => false,
  );
