/** The parts of a plan, so that two tabs and a saved file join line by line. */
import { entriesUnder, inPlaces, itemsIn, partsUnder } from '../../record-parts.ts';
import { conflictingParts, joinParts, stampedChange, type Parts } from '../../stamps.ts';
import type { ForTheWall } from '../for-the-wall.ts';
import type { Plan, PlanStep } from '../plan.ts';

/** Each of these is one choice. */
const CHOICES = [
  'name',
  'starts',
  'own',
  'phones',
  'colour',
  'staff',
  'roles',
  'phase',
  'film',
  'pairs',
  'version',
] as const;

/** Where a step stands, and what it is, are two parts: moving it in one tab and giving it a minute in another both stay. */
export const PLAN_PARTS: Parts<Plan> = {
  asOne: 'place',
  list: (plan) => ({
    ...Object.fromEntries(CHOICES.map((name) => [name, plan[name]])),
    ...partsUnder(
      'minutes',
      Object.fromEntries(plan.steps.map(({ id, minutes }) => [id, minutes])),
    ),
    ...partsUnder(
      'place',
      Object.fromEntries(plan.steps.map(({ id, place }, at) => [id, place ?? at])),
    ),
    ...partsUnder(
      'shows',
      Object.fromEntries(
        plan.steps.flatMap(({ id, film }) => (film === undefined ? [] : [[id, film]])),
      ),
    ),
    ...partsUnder('cards', plan.cards),
    ...partsUnder('words', plan.words),
    ...partsUnder('slides', plan.slides),
    ...partsUnder('wall', plan.wall),
  }),
  write: (plan, parts) => {
    const minutes = entriesUnder<number>('minutes', parts);
    const films = entriesUnder<PlanStep['film']>('shows', parts);
    const steps = itemsIn<{ id: string; place: number }>(
      'step',
      partsUnder(
        'step',
        Object.fromEntries(
          Object.entries(entriesUnder<number>('place', parts)).map(([id, place]) => [
            id,
            { id, place },
          ]),
        ),
      ),
    );
    return {
      ...plan,
      ...(Object.fromEntries(CHOICES.map((name) => [name, parts[name]])) as Pick<
        Plan,
        (typeof CHOICES)[number]
      >),
      steps: steps.map(({ id, place }) => ({
        id,
        minutes: minutes[id] ?? 0,
        ...(films[id] === undefined ? {} : { film: films[id] }),
        place,
      })),
      cards: entriesUnder('cards', parts),
      words: entriesUnder('words', parts),
      slides: entriesUnder('slides', parts),
      wall: { ...plan.wall, ...entriesUnder<string>('wall', parts) } satisfies ForTheWall,
    };
  },
};

const placed = (plan: Plan): Plan => ({ ...plan, steps: inPlaces(plan.steps) });

/** The plan after an act of this writer, with the parts stamped that the act changed. */
export const stampPlan = (before: Plan, after: Plan, writer: string): Plan =>
  stampedChange(PLAN_PARTS, before, placed(after), writer);

/** One plan of two copies, in any order. `updatedAt` is only shown: it decides nothing. */
export const joinPlans = (mine: Plan, theirs: Plan): Plan => ({
  ...joinParts(PLAN_PARTS, placed(mine), placed(theirs)),
  updatedAt: Math.max(mine.updatedAt, theirs.updatedAt),
});

/** What two people decided differently without knowing of each other. */
export type PlanConflict = 'order' | 'version' | 'name' | 'words' | 'choices';

/**
 * What a person should be asked before two copies are joined, each kind once; nothing where joining loses nobody's decision.
 * When there is any, the other copy is better kept as a plan of its own beside this one.
 */
export function planConflicts(mine: Plan, theirs: Plan): PlanConflict[] {
  const kinds = conflictingParts(PLAN_PARTS, placed(mine), placed(theirs)).map(kindOf);
  return [...new Set(kinds)].toSorted();
}

function kindOf(part: string): PlanConflict {
  if (part.startsWith('place.')) return 'order';
  if (/^(?:words|slides|wall)\./.test(part)) return 'words';
  return part === 'version' || part === 'name' ? part : 'choices';
}
