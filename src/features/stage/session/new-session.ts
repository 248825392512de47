import type { CardRef } from '../../../model/card/card-ref.ts';
import {
  nothingForTheWall,
  readyForTheWall,
  type ForTheWall,
} from '../../../model/plan/for-the-wall.ts';
import { nothingLeft } from '../../../model/session/left/left-behind.ts';
import { MOST_TABLES } from '../../../model/session/round.ts';
import type { Session } from '../../../model/session/session.ts';
import { programmeOf, type Step, type Version } from '../../../model/session/step.ts';
import { noStamps } from '../../../model/stamps.ts';

interface OwnPlan {
  id?: string;
  steps: { id: string; minutes: number }[];
  cards: Record<string, CardRef>;
  staff: number;
  /** '15:30', or '' when nobody has said. */
  starts?: string;
  wall?: ForTheWall;
}

/** The steps and whole minutes of a plan of one's own, or of a version as it stands. */
function orderOf(steps: readonly Step[], version: Version, own?: OwnPlan) {
  if (!own)
    return programmeOf(steps, version).map(({ step }) => ({
      step,
      minutes: step.minutes[version],
    }));
  return own.steps.flatMap(({ id, minutes }) => {
    const step = steps.find((known) => known.id === id);
    return step && minutes > 0 ? [{ step, minutes }] : [];
  });
}

/** When a plan that starts at this time of the day ends, on the day of `now`; null where it names no time. */
function endByPlan(starts: string, minutes: number, now: number): number | null {
  const [hour, minute] = starts.split(':').map(Number);
  return hour === undefined || minute === undefined
    ? null
    : new Date(now).setHours(hour, minute + minutes, 0, 0);
}

/** From a version as it stands, or from a plan of one's own. */
export function newSession(
  steps: readonly Step[],
  version: Version,
  id: string,
  now: number,
  own?: OwnPlan,
): Session {
  const order = orderOf(steps, version, own);
  const minutesInAll = order.reduce((sum, { minutes }) => sum + minutes, 0);
  return {
    id,
    planId: own?.id ?? '',
    version,
    wall: own?.wall ? readyForTheWall(own.wall) : nothingForTheWall(),
    startedAt: null,
    endsAt: endByPlan(own?.starts ?? '', minutesInAll, now),
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
