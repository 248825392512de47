/** The session on the desk: each act is shown at once, kept, and sent to the screen. */
import { atom } from 'nanostores';
import type { Plan } from '../../../model/plan/plan.ts';
import type { Session } from '../../../model/session/session.ts';
import type { Step, Version } from '../../../model/session/step.ts';
import { sessionRecord } from './kept/session-record.ts';
import { newSession, step, type Cut, type StageEvent } from './next-session.ts';

export const $session = sessionRecord.$value;
export const $keeping = sessionRecord.$keeping;

/** True while the slide fills this window: so a new session begins, two presses from the front page. */
export const $slideFillsWindow = atom(false);

export const act = (event: StageEvent): void =>
  sessionRecord.change((session) => step(session, event, Date.now()), { press: true });

/** Takes back the last act of this desk; the clock goes on. */
export function takeBack(): void {
  sessionRecord.takeBack((session) => ({ ...session, updatedAt: Date.now() }));
}

const minutesOf = (cuts: readonly Cut[], which: 'from' | 'to'): StageEvent => ({
  kind: 'minutes',
  minutes: Object.fromEntries(cuts.map((cut) => [cut.id, cut[which]])),
});

export const acceptShorterPlan = (cuts: readonly Cut[]): void => act(minutesOf(cuts, 'to'));

/** Gives the steps of a shorter plan their minutes back, whatever was pressed since; those that were changed again stay. */
export const undoShorterPlan = (cuts: readonly Cut[]): void =>
  sessionRecord.change((session) => {
    const asCut = cuts.filter(({ id, to }) =>
      session.plan.some((part) => part.id === id && part.minutes === to),
    );
    return asCut.length === 0 ? session : step(session, minutesOf(asCut, 'from'), Date.now());
  });

export function beginSession(
  steps: readonly Step[],
  version: Version,
  own?: Plan,
  rehearsal = false,
): void {
  const now = Date.now();
  $slideFillsWindow.set(true);
  const begun = newSession(steps, version, `s-${now.toString(36)}`, now, own);
  sessionRecord.begin({ ...begun, rehearsal }, true);
}

/** Leaves the desk; what was kept stays kept. */
export const leaveSession = (): void => sessionRecord.leave();

export function resumeSession(session: Session): void {
  $slideFillsWindow.set(false);
  sessionRecord.open(session);
}
