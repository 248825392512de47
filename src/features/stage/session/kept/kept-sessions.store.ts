/** The desk and what is kept from before: a session to go on with. */
import { fitToSteps } from '../../../../model/session/kept/fit-session.ts';
import type { Session } from '../../../../model/session/session.ts';
import type { Step } from '../../../../model/session/step.ts';
import { askedFor } from '../../../../platform/data.ts';
import { watchKept } from '../../../../platform/storage/kept-values.ts';
import { SESSION_KIND } from '../../../../platform/storage/kinds/session-kind.ts';
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
