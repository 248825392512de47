/** The desk and what is kept from before: a session to go on with, a plan to begin, and the times that were really taken. */
import { planRefusal } from '../../../../model/plan/kept/read-plan.ts';
import { newPlan, type Plan } from '../../../../model/plan/plan.ts';
import { fitToSteps } from '../../../../model/session/kept/fit-session.ts';
import type { Session } from '../../../../model/session/session.ts';
import type { Step } from '../../../../model/session/step.ts';
import { askedFor } from '../../../../platform/data.ts';
import { findKept, putKept, watchKept } from '../../../../platform/storage/kept-values.ts';
import { PLAN_KIND } from '../../../../platform/storage/kinds/plan-kind.ts';
import { SESSION_KIND } from '../../../../platform/storage/kinds/session-kind.ts';
import { timesTaken } from '../next-session.ts';
import { SESSION_STORE_WORDS } from '../session-store.words.ts';
import { sessionRecord } from './session-record.ts';
import { sessionToOffer } from './under-way.ts';

/** The session that the address asks for, however old; else the newest that is under way. With the slides of this copy. */
export async function unfinishedSession(
  steps: readonly Step[],
  now: number,
): Promise<Session | undefined> {
  const asked = askedFor('session');
  if (asked) {
    const kept = await sessionRecord.find(asked);
    const fitted = kept && fitToSteps(kept, steps);
    return kept && fitted && sessionRecord.changed(kept, fitted);
  }
  const offer = sessionToOffer(await sessionRecord.all(), steps, now);
  return offer && sessionRecord.changed(offer.kept, offer.fitted);
}

/** Hears of the session to go on with, now and whenever what is kept may be other than before. Returns the way to stop. */
export const watchUnfinished = (
  steps: readonly Step[],
  hear: (session: Session | undefined) => void,
): (() => void) =>
  watchKept(SESSION_KIND, () => void unfinishedSession(steps, Date.now()).then(hear));

/** The plan that the address asks for, or the sentence why there is none; neither when it asks for none. */
export async function planAsked(
  steps: readonly Step[],
): Promise<{ plan?: Plan; sentence?: string }> {
  const id = askedFor('plan');
  if (!id) return {};
  const plan = await findKept(PLAN_KIND, id);
  if (!plan) return { sentence: SESSION_STORE_WORDS.noPlan };
  const sentence = planRefusal(plan, steps);
  return sentence === undefined ? { plan } : { sentence };
}

/** The times really taken, as a plan for next time. True once it is kept. */
export async function keepTimings(steps: readonly Step[]): Promise<boolean> {
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
      : newPlan(steps, session.version, id, Date.now());
  return putKept(PLAN_KIND, {
    ...from,
    name: SESSION_STORE_WORDS.asItWent,
    steps: session.plan.map(({ id, minutes }) => ({ id, minutes: taken[id] ?? minutes })),
  });
}
