/** What the clocks of a session say. Pure: instants and pauses in milliseconds, read and never counted. */
import type { Session } from '../../../model/session/session.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Milliseconds in this step since it was entered, pauses left out. */
export const inStep = (session: Session, now: number): number =>
  session.enteredAt === null
    ? 0
    : Math.max(
        0,
        now -
          session.enteredAt -
          session.pausedFor -
          (session.paused === null ? 0 : Math.max(0, now - session.paused)),
      );

export interface Clock {
  /** Milliseconds left in the step; below zero when it runs over. */
  stepLeft: number;
  /** When the session was to end, and when it will at this pace. Null before it has begun. */
  plannedEnd: number | null;
  expectedEnd: number | null;
  /** Minutes behind; below zero when ahead. */
  behind: number;
  tone: 'calm' | 'amber' | 'red';
  paused: boolean;
}

/** Amber at a fifth left, red at a twentieth: a tone, never a noise. */
export function clockOf(session: Session, now: number): Clock {
  const current = session.plan[session.at.step];
  const whole = (current?.minutes ?? 0) * MINUTE;
  const stepLeft = whole - inStep(session, now) - (session.spent[current?.id ?? ''] ?? 0);
  return {
    stepLeft,
    ...endsOf(session, now + Math.max(0, stepLeft) + stillAhead(session)),
    paused: session.paused !== null,
    tone: stepLeft <= whole * 0.05 ? 'red' : stepLeft <= whole * 0.2 ? 'amber' : 'calm',
  };
}

/**
 * By the plan as it was when the session began: by its bell where the clock was started within an hour of the time that the
 * plan names, else as long after the start as the plan takes. A rehearsal the evening before is not hours behind.
 */
function endsOf(
  { startedAt, endsAt, plan }: Session,
  expectedEnd: number,
): Pick<Clock, 'plannedEnd' | 'expectedEnd' | 'behind'> {
  if (startedAt === null) return { plannedEnd: null, expectedEnd: null, behind: 0 };
  const asLong = startedAt + plan.reduce((sum, { planned }) => sum + planned, 0) * MINUTE;
  const plannedEnd = endsAt !== null && Math.abs(asLong - endsAt) <= HOUR ? endsAt : asLong;
  return { plannedEnd, expectedEnd, behind: Math.round((expectedEnd - plannedEnd) / MINUTE) };
}

/** Milliseconds that a step to come takes, less what was spent in it already. */
const toCome = ({ id, minutes }: Session['plan'][number], { spent }: Session): number =>
  Math.max(0, minutes * MINUTE - (spent[id] ?? 0));

const stillAhead = (session: Session): number =>
  session.plan.slice(session.at.step + 1).reduce((sum, part) => sum + toCome(part, session), 0);

/** The instant at which the step under way ends by the clock; null before it was entered. */
export function endOfStep(session: Session): number | null {
  const current = session.plan[session.at.step];
  if (!current || session.enteredAt === null) return null;
  return (
    session.enteredAt +
    session.pausedFor +
    current.minutes * MINUTE -
    (session.spent[current.id] ?? 0)
  );
}

/** Whole minutes really taken, by step, the one under way included; a step passed in seconds has none. */
export function timesTaken(session: Session, now: number): Record<string, number> {
  const current = session.plan[session.at.step]?.id ?? '';
  const all = { ...session.spent, [current]: (session.spent[current] ?? 0) + inStep(session, now) };
  return Object.fromEntries(
    Object.entries(all)
      .filter(([, spent]) => spent >= MINUTE / 2)
      .map(([id, spent]) => [id, Math.round(spent / MINUTE)]),
  );
}

/** 4:05, and −0:30 when it runs over. Up to the whole second, so that 0:00 is the end and no second is passed over. */
export function minutesAndSeconds(left: number): string {
  const whole = Math.ceil(left / 1000);
  const seconds = Math.abs(whole);
  return `${whole < 0 ? '−' : ''}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** When each step of the plan begins at this pace; for those that are over and the one under way, the end of that one. */
export function stepTimes(session: Session, now: number): number[] {
  let at = now + Math.max(0, clockOf(session, now).stepLeft);
  return session.plan.map((part, index) => {
    const begins = at;
    if (index > session.at.step) at += toCome(part, session);
    return begins;
  });
}
