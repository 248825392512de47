/** The stage as one reducer. Pure: a session, an event and an instant in; a session out. */
import { LONGEST_IDEA, MOST_IDEAS, type Idea } from '../../../model/session/idea.ts';
import { MOST_PEOPLE, MOST_TABLES, newRound } from '../../../model/session/round.ts';
import type { Blank, Session, TextSize } from '../../../model/session/session.ts';
import { holdTalk, nextStage, startTalk, type TalkStage } from '../../../model/session/talk.ts';
import { changeRound, type RoundEvent } from '../votes/next-round.ts';
import { backward, forward, goTo } from './moves.ts';

export type StageEvent =
  | { kind: 'next' }
  | { kind: 'back' }
  | { kind: 'go'; step: number; slide?: number }
  | { kind: 'first' }
  | { kind: 'last' }
  | { kind: 'blank'; with: Blank }
  | { kind: 'pause' }
  | { kind: 'more'; minutes: number }
  | { kind: 'minutes'; minutes: Record<string, number> }
  | { kind: 'round'; change: RoundEvent }
  | { kind: 'reveal'; shown: boolean }
  | { kind: 'counts'; shown: boolean }
  | { kind: 'room'; present?: number; tables?: number }
  | { kind: 'text'; size: TextSize }
  | { kind: 'talk'; stages: readonly TalkStage[] }
  | { kind: 'talk-hold' }
  | { kind: 'talk-next' }
  | { kind: 'talk-end' }
  | { kind: 'ideas'; ideas: Idea[] }
  | { kind: 'ideas-shown'; shown: boolean };

type Next<Kind extends StageEvent['kind']> = (
  session: Session,
  event: Extract<StageEvent, { kind: Kind }>,
  now: number,
) => Session;

/** One line for each event. What leads nowhere gives back the same object. */
const NEXT: { [Kind in StageEvent['kind']]: Next<Kind> } = {
  next: (session, _, now) => forward(session, now),
  back: (session, _, now) => backward(session, now),
  first: (session, _, now) => goTo(session, 0, 0, now),
  last: (session, _, now) => goTo(session, session.plan.length - 1, 0, now),
  go: (session, { step, slide }, now) => goTo(session, step, slide ?? 0, now),
  blank: (session, event, now) => ({
    ...session,
    blank: session.blank === event.with ? 'none' : event.with,
    updatedAt: now,
  }),
  pause: (session, _, now) => withPause(session, now),
  more: (session, { minutes }, now) => {
    const current = session.plan[session.at.step];
    return current
      ? withMinutes(session, { [current.id]: Math.max(1, current.minutes + minutes) }, now)
      : session;
  },
  minutes: (session, { minutes }, now) => withMinutes(session, minutes, now),
  round: (session, { change }, now) => withRound(session, change, now),
  reveal: (session, { shown }, now) => ({ ...session, revealed: shown, updatedAt: now }),
  counts: (session, { shown }, now) => ({ ...session, countsShown: shown, updatedAt: now }),
  room: (session, { present, tables }, now) => ({
    ...session,
    present: within(present ?? session.present, MOST_PEOPLE),
    tables: within(tables ?? session.tables, MOST_TABLES),
    updatedAt: now,
  }),
  text: (session, { size }, now) => ({ ...session, text: size, updatedAt: now }),
  talk: (session, { stages }, now) => ({
    ...session,
    talk: startTalk(stages, now),
    ideasShown: false,
    updatedAt: now,
  }),
  'talk-hold': (session, _, now) =>
    session.talk ? { ...session, talk: holdTalk(session.talk, now), updatedAt: now } : session,
  'talk-next': (session, _, now) =>
    session.talk ? { ...session, talk: nextStage(session.talk, now), updatedAt: now } : session,
  'talk-end': (session, _, now) => ({ ...session, talk: null, updatedAt: now }),
  ideas: (session, { ideas }, now) => ({
    ...session,
    ideas: ideas
      .slice(0, MOST_IDEAS)
      .map((idea) => ({ ...idea, text: idea.text.slice(0, LONGEST_IDEA) })),
    updatedAt: now,
  }),
  'ideas-shown': (session, { shown }, now) => ({ ...session, ideasShown: shown, updatedAt: now }),
};

/** The next state. The first move starts the clock. */
export const nextSession = (session: Session, event: StageEvent, now: number): Session =>
  (NEXT[event.kind] as Next<StageEvent['kind']>)(session, event, now);

const within = (count: number, most: number): number =>
  Math.min(most, Math.max(0, Math.round(count) || 0));

/** The clock stands, or goes on. */
function withPause(session: Session, now: number): Session {
  if (session.startedAt === null) return session;
  if (session.paused === null) return { ...session, paused: now, updatedAt: now };
  const stood = Math.max(0, now - session.paused);
  return { ...session, paused: null, pausedFor: session.pausedFor + stood, updatedAt: now };
}

const withMinutes = (session: Session, minutes: Record<string, number>, now: number): Session => ({
  ...session,
  updatedAt: now,
  plan: session.plan.map((part) => ({ ...part, minutes: minutes[part.id] ?? part.minutes })),
});

/** A new response or a vote taken back hides what was shown: it belongs to what was asked, and nobody votes with the answer on the wall. */
function withRound(session: Session, change: RoundEvent, now: number): Session {
  const id = session.plan[session.at.step]?.id ?? '';
  const round = session.rounds[id] ?? newRound();
  const next = changeRound(round, change);
  if (next === round) return session;
  const goesOn = next.letter === round.letter && change.kind !== 'clear';
  return {
    ...session,
    rounds: { ...session.rounds, [id]: next },
    revealed: goesOn && session.revealed,
    countsShown: goesOn && session.countsShown,
    updatedAt: now,
  };
}
