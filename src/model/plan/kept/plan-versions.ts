/** How a kept plan of an older version becomes one of today. A step is never edited after release. */
import { inPlaces } from '../../record-parts.ts';
import { noStamps, stampedWhole } from '../../stamps.ts';
import { nothingForTheWall } from '../for-the-wall.ts';
import { FIRST_OPTIONS } from '../plan.ts';
import { PLAN_PARTS } from './plan-parts.ts';
import { readPlan } from './read-plan.ts';

/** Version 1 had no length of its own, no groups, no phase, film and pairs: they are as in a new plan. */
const fromFirst = (data: unknown): unknown => ({ ...FIRST_OPTIONS, ...(data as object) });

/** Version 2 had no own words, no own slides and no stamps: its last instant becomes the first counter. */
const fromSecond = (data: unknown): unknown => {
  // Today's reader asks for what came after version 3 as well.
  const plan = readPlan({
    ...(data as object),
    words: {},
    slides: {},
    wall: nothingForTheWall(),
    stamps: noStamps(),
  });
  return (
    plan &&
    stampedWhole(PLAN_PARTS, { ...plan, steps: inPlaces(plan.steps) }, [plan.updatedAt, 'v2'])
  );
};

/** Version 3 had nothing for the wall. */
const fromThird = (data: unknown): unknown => ({
  wall: nothingForTheWall(),
  ...(data as object),
});

export const PLAN_MIGRATIONS: readonly ((data: unknown) => unknown)[] = [
  fromFirst,
  fromSecond,
  fromThird,
];
