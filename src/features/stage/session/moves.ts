/** Where a session goes: on, back, or into another step. Pure. A move that leads nowhere gives back the same object. */
import type { Session } from '../../../model/session/session.ts';
import { inStep } from './clock.ts';

/** What belongs to one slide ends with it: a talk that is timed, and all that was shown. */
const HIDDEN = { revealed: false, countsShown: false, ideasShown: false, talk: null } as const;

const toSlide = (session: Session, slide: number, now: number): Session => ({
  ...session,
  at: { step: session.at.step, slide },
  ...HIDDEN,
  updatedAt: now,
});
const lastSlide = (session: Session, step: number): number => (session.plan[step]?.slides ?? 1) - 1;
// A blank screen comes back before anything moves on: the room sees no jump.
const unblanked = (session: Session, now: number): Session => ({
  ...session,
  blank: 'none',
  updatedAt: now,
});

export function forward(session: Session, now: number): Session {
  if (session.blank !== 'none') return unblanked(session, now);
  const { step, slide } = session.at;
  if (session.startedAt === null) return enter(session, step, slide, now);
  if (slide < lastSlide(session, step)) return toSlide(session, slide + 1, now);
  const next = session.plan.findIndex(({ minutes }, at) => at > step && minutes > 0);
  return goTo(session, next, 0, now);
}

export function backward(session: Session, now: number): Session {
  if (session.blank !== 'none') return unblanked(session, now);
  const { step, slide } = session.at;
  if (slide > 0) return toSlide(session, slide - 1, now);
  const previous = session.plan.findLastIndex(({ minutes }, at) => at < step && minutes > 0);
  return goTo(session, previous, lastSlide(session, previous), now);
}

/** To a step by its place in the plan, from 0; where there is none, nothing happens. */
export const goTo = (session: Session, step: number, slide: number, now: number): Session =>
  session.plan[step]
    ? enter(session, step, Math.min(slide, lastSlide(session, step)), now)
    : session;

/** Into a step: the time spent in the one before is written down, and the clock of this one begins or goes on. */
function enter(session: Session, step: number, slide: number, now: number): Session {
  const startedAt = session.startedAt ?? now;
  if (step === session.at.step && session.enteredAt !== null)
    return { ...toSlide(session, slide, now), startedAt };
  const leaving = session.plan[session.at.step]?.id ?? '';
  const spent =
    session.enteredAt === null
      ? session.spent
      : { ...session.spent, [leaving]: (session.spent[leaving] ?? 0) + inStep(session, now) };
  return {
    ...session,
    startedAt,
    at: { step, slide },
    spent,
    enteredAt: now,
    paused: null,
    pausedFor: 0,
    ...HIDDEN,
    updatedAt: now,
  };
}
