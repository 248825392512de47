/** Which of the kept sessions the desk offers to go on with. Pure. */
import { fitToSteps } from '../../../../model/session/kept/fit-session.ts';
import type { Session } from '../../../../model/session/session.ts';
import type { Step } from '../../../../model/session/step.ts';

const TWELVE_HOURS = 12 * 3_600_000;

/** Begun, and changed within the last twelve hours; at its last step too. A clock that was put back hides none. */
const isUnderWay = ({ startedAt, updatedAt }: Session, now: number): boolean =>
  startedAt !== null && now - updatedAt < TWELVE_HOURS;

/** The first of the sessions that is under way and that this copy knows a step of, and the same with the slides of this copy. */
export function sessionToOffer(
  sessions: readonly Session[],
  steps: readonly Step[],
  now: number,
): { kept: Session; fitted: Session } | undefined {
  for (const kept of sessions) {
    const fitted = isUnderWay(kept, now) ? fitToSteps(kept, steps) : undefined;
    if (fitted) return { kept, fitted };
  }
  return;
}
