/** How a kept session of an older version becomes one of today. A step is never edited after release. */
import { isObject } from '../../guard.ts';
import { nothingForTheWall } from '../../plan/for-the-wall.ts';
import { noStamps, stampedWhole } from '../../stamps.ts';
import { nothingLeft } from '../left/left-behind.ts';
import { newRound } from '../round.ts';
import { readSession } from './read-session.ts';
import { SESSION_PARTS } from './session-parts.ts';

/** Version 1 kept only the letter of each round. */
const fromFirst = (data: unknown): unknown => {
  if (!isObject(data)) return data;
  const { response, ...rest } = data;
  const letters = isObject(response) ? Object.entries(response) : [];
  return {
    ...rest,
    rounds: Object.fromEntries(letters.map(([id, letter]) => [id, { ...newRound(), letter }])),
    present: 0,
    tables: 8,
    ideas: [],
    ideasShown: false,
    countsShown: false,
    talk: null,
    text: 0,
    rehearsal: false,
  };
};

/**
 * Version 2 had ideas without ids, slides without ids, and no stamps. Of two copies that old the later one stays whole, as it
 * did then: its instant becomes the first counter, and from then on counters count.
 */
const fromSecond = (data: unknown): unknown => {
  if (!isObject(data)) return data;
  const plan: unknown[] = Array.isArray(data.plan) ? data.plan : [];
  const ideas: unknown[] = Array.isArray(data.ideas) ? data.ideas : [];
  const session = readSession({
    ...data,
    planId: '',
    plan: plan.map((step) => ({ ...(step as object), slideIds: [] })),
    ideas: ideas.map((idea, place) => ({
      ...(idea as object),
      id: `old-${place + 1}`,
      from: 'wider',
      table: 0,
      level: '',
      missing: '',
      joinedTo: '',
      place,
    })),
    ...nothingLeft(),
    // Today's reader asks for what came after version 3 as well.
    wall: nothingForTheWall(),
    stamps: noStamps(),
  });
  return session && stampedWhole(SESSION_PARTS, session, [session.updatedAt, 'v2']);
};

/** Version 3 showed nothing of a plan's own. */
const fromThird = (data: unknown): unknown => ({
  wall: nothingForTheWall(),
  ...(data as object),
});

export const SESSION_MIGRATIONS: readonly ((data: unknown) => unknown)[] = [
  fromFirst,
  fromSecond,
  fromThird,
];
