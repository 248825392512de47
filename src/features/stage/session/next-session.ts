/** The stage as one reducer, and what its clocks say. Pure: a session, an event and an instant in; a session out. */
import type { CardRef } from '../../../model/card/card-ref.ts';
import { LONGEST_IDEA, MOST_IDEAS, type Idea } from '../../../model/session/idea.ts';
import { nothingLeft } from '../../../model/session/left/left-behind.ts';
import { MOST_PEOPLE, MOST_TABLES, newRound } from '../../../model/session/round.ts';
import type { Blank, Session, TextSize } from '../../../model/session/session.ts';
import { programmeOf, type Step, type Version } from '../../../model/session/step.ts';
import { holdTalk, nextStage, startTalk, type TalkStage } from '../../../model/session/talk.ts';
import { noStamps } from '../../../model/stamps.ts';
import { changeRound, type RoundEvent } from '../votes/next-round.ts';

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

/** From a version as it stands, or from a plan of one's own. */
export function newSession(
  steps: readonly Step[],
  version: Version,
  id: string,
  now: number,
  own?: {
    id?: string;
    steps: { id: string; minutes: number }[];
    cards: Record<string, CardRef>;
    staff: number;
  },
): Session {
  const order = own
    ? own.steps.flatMap(({ id, minutes }) => {
        const found = steps.find((one) => one.id === id);
        return found && minutes > 0 ? [{ step: found, minutes }] : [];
      })
    : programmeOf(steps, version).map(({ step }) => ({ step, minutes: step.minutes[version] }));
  return {
    id,
    planId: own?.id ?? '',
    version,
    startedAt: null,
    at: { step: 0, slide: 0 },
    enteredAt: null,
    paused: null,
    pausedFor: 0,
    spent: {},
    blank: 'none',
    rounds: {},
    ...nothingLeft(),
    stamps: noStamps(),
    present: own?.staff ?? 0,
    tables: own ? Math.min(MOST_TABLES, Math.max(1, Math.ceil(own.staff / 8))) : 8,
    ideas: [],
    ideasShown: false,
    talk: null,
    text: 0,
    rehearsal: false,
    countsShown: false,
    revealed: false,
    updatedAt: now,
    plan: order.map(({ step, minutes }) => ({
      id: step.id,
      minutes,
      planned: minutes,
      slides: step.slides.length,
      slideIds: step.slides.map(({ id }) => id),
      ...(own?.cards[step.id] === undefined ? {} : { card: own.cards[step.id] }),
    })),
  };
}

const MINUTE = 60_000;

/** The next state. The first move starts the clock. An event that leads nowhere gives back the same object. */
export function step(session: Session, event: StageEvent, now: number): Session {
  switch (event.kind) {
    case 'next':
      return forward(session, now);
    case 'back':
      return backward(session, now);
    case 'first':
      return enter(session, 0, 0, now);
    case 'last':
      return enter(session, session.plan.length - 1, 0, now);
    case 'go':
      return session.plan[event.step]
        ? enter(
            session,
            event.step,
            Math.min(event.slide ?? 0, (session.plan[event.step]?.slides ?? 1) - 1),
            now,
          )
        : session;
    case 'blank':
      return {
        ...session,
        blank: session.blank === event.with ? 'none' : event.with,
        updatedAt: now,
      };
    case 'pause':
      return session.startedAt === null
        ? session
        : session.paused === null
          ? { ...session, paused: now, updatedAt: now }
          : {
              ...session,
              paused: null,
              pausedFor: session.pausedFor + Math.max(0, now - session.paused),
              updatedAt: now,
            };
    case 'more':
      return withMinutes(
        session,
        {
          [session.plan[session.at.step]?.id ?? '']: Math.max(
            1,
            (session.plan[session.at.step]?.minutes ?? 0) + event.minutes,
          ),
        },
        now,
      );
    case 'minutes':
      return withMinutes(session, event.minutes, now);
    case 'round':
      return withRound(session, event.change, now);
    case 'room':
      return {
        ...session,
        present: within(event.present ?? session.present, MOST_PEOPLE),
        tables: within(event.tables ?? session.tables, MOST_TABLES),
        updatedAt: now,
      };
    case 'counts':
      return { ...session, countsShown: event.shown, updatedAt: now };
    case 'text':
      return { ...session, text: event.size, updatedAt: now };
    case 'talk':
      return { ...session, talk: startTalk(event.stages, now), ideasShown: false, updatedAt: now };
    case 'talk-hold':
      return session.talk
        ? { ...session, talk: holdTalk(session.talk, now), updatedAt: now }
        : session;
    case 'talk-next':
      return session.talk
        ? { ...session, talk: nextStage(session.talk, now), updatedAt: now }
        : session;
    case 'talk-end':
      return { ...session, talk: null, updatedAt: now };
    case 'ideas':
      return {
        ...session,
        ideas: event.ideas
          .slice(0, MOST_IDEAS)
          .map((idea) => ({ ...idea, text: idea.text.slice(0, LONGEST_IDEA) })),
        updatedAt: now,
      };
    case 'ideas-shown':
      return { ...session, ideasShown: event.shown, updatedAt: now };
    case 'reveal':
      return { ...session, revealed: event.shown, updatedAt: now };
  }
}

const within = (count: number, most: number): number =>
  Math.min(most, Math.max(0, Math.round(count) || 0));

/** A new response or a vote taken back hides the closest fit: what is shown always belongs to what was asked. */
function withRound(session: Session, change: RoundEvent, now: number): Session {
  const id = session.plan[session.at.step]?.id ?? '';
  const round = session.rounds[id] ?? newRound();
  const next = changeRound(round, change);
  const same = next.letter === round.letter;
  return next === round
    ? session
    : {
        ...session,
        rounds: { ...session.rounds, [id]: next },
        revealed: same && session.revealed,
        countsShown: same && session.countsShown,
        updatedAt: now,
      };
}

const withMinutes = (session: Session, minutes: Record<string, number>, now: number): Session => ({
  ...session,
  updatedAt: now,
  plan: session.plan.map((part) =>
    minutes[part.id] === undefined ? part : { ...part, minutes: minutes[part.id] ?? part.minutes },
  ),
});

function forward(session: Session, now: number): Session {
  // A blank screen comes back before anything moves on: the room sees no jump.
  if (session.blank !== 'none') return { ...session, blank: 'none', updatedAt: now };
  if (session.startedAt === null)
    return enter({ ...session, startedAt: now }, session.at.step, session.at.slide, now);
  const { step: here, slide } = session.at;
  if (slide + 1 < (session.plan[here]?.slides ?? 1))
    return {
      ...session,
      at: { step: here, slide: slide + 1 },
      revealed: false,
      countsShown: false,
      ideasShown: false,
      updatedAt: now,
    };
  const next = session.plan.findIndex((part, at) => at > here && part.minutes > 0);
  return next < 0 ? session : enter(session, next, 0, now);
}

function backward(session: Session, now: number): Session {
  if (session.blank !== 'none') return { ...session, blank: 'none', updatedAt: now };
  const { step: here, slide } = session.at;
  if (slide > 0)
    return {
      ...session,
      at: { step: here, slide: slide - 1 },
      revealed: false,
      countsShown: false,
      ideasShown: false,
      updatedAt: now,
    };
  const before = session.plan.findLastIndex((part, at) => at < here && part.minutes > 0);
  return before < 0
    ? session
    : enter(session, before, (session.plan[before]?.slides ?? 1) - 1, now);
}

/** Into a step: the time spent in the one before is written down, and the clock of this one begins or goes on. */
function enter(session: Session, at: number, slide: number, now: number): Session {
  const started = session.startedAt ?? now;
  const leaving = session.plan[session.at.step]?.id ?? '';
  const same = at === session.at.step && session.enteredAt !== null;
  if (same)
    return {
      ...session,
      startedAt: started,
      at: { step: at, slide },
      revealed: false,
      countsShown: false,
      ideasShown: false,
      updatedAt: now,
    };
  const spent =
    session.enteredAt === null
      ? session.spent
      : { ...session.spent, [leaving]: (session.spent[leaving] ?? 0) + inStep(session, now) };
  return {
    ...session,
    startedAt: started,
    at: { step: at, slide },
    spent,
    enteredAt: now,
    paused: null,
    pausedFor: 0,
    revealed: false,
    countsShown: false,
    ideasShown: false,
    talk: null,
    updatedAt: now,
  };
}

/** Milliseconds in this step since it was entered, pauses left out. */
const inStep = (session: Session, now: number): number =>
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
  const here = session.plan[session.at.step];
  const whole = (here?.minutes ?? 0) * MINUTE;
  const taken = inStep(session, now) + (session.spent[here?.id ?? ''] ?? 0);
  const stepLeft = whole - taken;
  const ahead = session.plan
    .slice(session.at.step + 1)
    .reduce(
      (sum, part) =>
        sum +
        (session.spent[part.id] === undefined
          ? part.minutes * MINUTE
          : Math.max(0, part.minutes * MINUTE - (session.spent[part.id] ?? 0))),
      0,
    );
  const plannedEnd =
    session.startedAt === null
      ? null
      : session.startedAt + session.plan.reduce((sum, part) => sum + part.planned, 0) * MINUTE;
  const expectedEnd = session.startedAt === null ? null : now + Math.max(0, stepLeft) + ahead;
  return {
    stepLeft,
    plannedEnd,
    expectedEnd,
    paused: session.paused !== null,
    behind:
      plannedEnd === null || expectedEnd === null
        ? 0
        : Math.round((expectedEnd - plannedEnd) / MINUTE),
    tone: stepLeft <= whole * 0.05 ? 'red' : stepLeft <= whole * 0.2 ? 'amber' : 'calm',
  };
}

export interface Cut {
  id: string;
  title: string;
  from: number;
  to: number;
}

/**
 * A plan to the same end time. First what may go, then what may be shortened, the longest slack first; what must stay and every
 * break keep their minutes. `gained` may fall short: then the sentence says by how much.
 */
export function catchUp(
  session: Session,
  steps: readonly Step[],
  minutesBehind: number,
): { cuts: Cut[]; gained: number } {
  const ahead = session.plan
    .filter(({ minutes }, at) => at > session.at.step && minutes > 0)
    .flatMap((part) => {
      const found = steps.find(({ id }) => id === part.id);
      return found ? [{ part, step: found }] : [];
    });
  const cuts: Cut[] = [];
  let gained = 0;
  const cut = (part: Session['plan'][number], title: string, to: number) => {
    if (gained >= minutesBehind || to >= part.minutes) return;
    const enough = to === 0 ? 0 : Math.max(to, part.minutes - (minutesBehind - gained));
    cuts.push({ id: part.id, title, from: part.minutes, to: enough });
    gained += part.minutes - enough;
  };
  for (const {
    part,
    step: { title },
  } of ahead
    .filter(({ step: { stays } }) => stays === 'go')
    .toSorted((one, other) => other.part.minutes - one.part.minutes))
    cut(part, title, 0);
  for (const {
    part,
    step: { title, least },
  } of ahead
    .filter(({ step: { stays } }) => stays === 'shorten')
    .toSorted(
      (one, other) => other.part.minutes - other.step.least - (one.part.minutes - one.step.least),
    ))
    cut(part, title, least);
  return { cuts, gained };
}

/** What the facilitator says aloud when the plan changes. */
export function catchUpSentence(
  cuts: readonly Cut[],
  gained: number,
  minutesBehind: number,
): string {
  if (cuts.length === 0)
    return 'There is nothing left that may be cut: end a little late, or take a shorter reply at each table.';
  const out = cuts.filter(({ to }) => to === 0).map(({ title }) => `we leave out “${title}”`);
  const shorter = cuts
    .filter(({ to }) => to > 0)
    .map(({ title, to }) => `“${title}” takes ${to} ${to === 1 ? 'minute' : 'minutes'}`);
  const said = [...out, ...shorter];
  const list = said.length === 1 ? said[0] : `${said.slice(0, -1).join(', ')} and ${said.at(-1)}`;
  return `To end on time, ${list}.${gained < minutesBehind ? ` We shall still be ${minutesBehind - gained} ${minutesBehind - gained === 1 ? 'minute' : 'minutes'} late.` : ''}`;
}

/** Whole minutes really taken, by step, the one under way included; a step passed in seconds has none. */
export function timesTaken(session: Session, now: number): Record<string, number> {
  const here = session.plan[session.at.step]?.id ?? '';
  const all = { ...session.spent, [here]: (session.spent[here] ?? 0) + inStep(session, now) };
  return Object.fromEntries(
    Object.entries(all)
      .filter(([, spent]) => spent >= MINUTE / 2)
      .map(([id, spent]) => [id, Math.max(1, Math.round(spent / MINUTE))]),
  );
}
