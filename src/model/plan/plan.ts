/**
 * A plan of one session, kept on the device and in saved files, so this shape is for ever:
 * { id: 'p-lx2f9c', name: 'Monday', version: 'two', own: 0, starts: '13:15', staff: 64, roles: { teaching: 40, support: 18, leading: 6 },
 *   phones: false, colour: false, phase: 'primary', film: 'voices', pairs: 'paper',
 *   steps: [{ id: 'welcome', minutes: 3, place: 0, film: 'script' }, ...], cards: { sort: 3, 'round-one': 'own:bus-fare' },
 *   words: { 'welcome/four-promises': { title: 'Five promises' } }, slides: { q7m2x0k3va: { layout: 'statement', ... } },
 *   wall: { sentence: '', tell: 'Amina, by the door', staff: '', food: 'Milk, wheat' },
 *   updatedAt: 1763890000000, stamps: { parts: {...}, seen: {...} } }
 * A step that is left out has 0 minutes and keeps its place. How two copies are joined: kept/plan-parts.ts.
 */
import type { CardRef } from '../card/card-ref.ts';
import { PHASES } from '../card/card.ts';
import { MINUTES_OF, type Step, type Version } from '../session/step.ts';
import { noStamps, type Stamped } from '../stamps.ts';
import { nothingForTheWall, type ForTheWall } from './for-the-wall.ts';
import type { OwnSlide, OwnWords } from './own-slides.ts';
import type { Roles } from './seats.ts';

export const PLAN_VERSION = 4;
export const PLAN_PHASES = ['mixed', ...PHASES] as const;
/** What stands where a film would: two people read a script aloud, or the slides alone. */
export const FILMS = ['voices', 'slides'] as const;
export const PAIR_WAYS = ['paper', 'phones'] as const;
export const OWN_LEAST = 20;
export const OWN_MOST = 300;
export const MOST_STAFF = 2000;
/** No step of a plan is longer. */
export const MOST_STEP_MINUTES = 90;

/** What a facilitator chooses once, whatever the steps. */
export interface PlanOptions {
  /** Minutes of one's own, 20 to 300; 0 for those of the version. */
  own: number;
  /** How many of each group come; all 0 when nobody has said. */
  roles: Roles;
  phase: (typeof PLAN_PHASES)[number];
  film: (typeof FILMS)[number];
  /** Cards on paper, or on the school's phones or tablets; phones only where `phones` is true. */
  pairs: (typeof PAIR_WAYS)[number];
}
/** What a step shows where it has a film: the film, its script, one voice that reads it, or none. */
export const STEP_FILMS = ['film', 'script', 'voice', 'none'] as const;
export type StepFilm = (typeof STEP_FILMS)[number];
export interface PlanStep {
  id: string;
  /** 0 when it is left out. */
  minutes: number;
  /** Its own choice of film; without one it goes by the plan's. */
  film?: StepFilm | undefined;
  /** Written when a change is stamped; only the order of these numbers counts. */
  place?: number | undefined;
}
export interface Plan extends PlanOptions, Stamped {
  id: string;
  name: string;
  version: Version;
  /** '13:15', or '' when nobody has said. */
  starts: string;
  staff: number;
  /** The school brings phones or tablets, one for each pair. Never people's own. */
  phones: boolean;
  /** The printer has colour. */
  colour: boolean;
  steps: PlanStep[];
  /** Step id -> the card that it shows instead of its own. */
  cards: Record<string, CardRef>;
  /** '<step>' or '<step>/<slide>' -> words that stand there instead of ours. */
  words: Record<string, OwnWords>;
  /** Own slides by their ids. */
  slides: Record<string, OwnSlide>;
  wall: ForTheWall;
  updatedAt: number;
}

/** What a plan says until somebody chooses otherwise. */
export const FIRST_OPTIONS: PlanOptions = {
  own: 0,
  roles: { teaching: 0, support: 0, leading: 0 },
  phase: 'mixed',
  film: 'voices',
  pairs: 'paper',
};
export const newPlan = (
  steps: readonly Step[],
  version: Version,
  id: string,
  now: number,
): Plan => ({
  id,
  name: '',
  version,
  starts: '',
  staff: 64,
  phones: false,
  colour: false,
  ...FIRST_OPTIONS,
  cards: {},
  words: {},
  slides: {},
  wall: nothingForTheWall(),
  stamps: noStamps(),
  updatedAt: now,
  steps: steps
    .toSorted((left, right) => left.order - right.order)
    .map((step) => ({ id: step.id, minutes: step.minutes[version] })),
});

/** The minutes that the session has: its own, or those of its version. */
export const lengthOf = (plan: Plan): number => plan.own || MINUTES_OF[plan.version];

export const minutesOf = (plan: Plan): number =>
  plan.steps.reduce((sum, { minutes }) => sum + minutes, 0);

/** '13:15' and so many minutes later: '15:15'. Nothing when the start is not a time. */
export function timeAfter(starts: string, minutes: number): string {
  const found = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(starts);
  if (!found) return '';
  const sum = Number(found[1]) * 60 + Number(found[2]) + minutes;
  return `${String(Math.floor(sum / 60) % 24).padStart(2, '0')}:${String(sum % 60).padStart(2, '0')}`;
}
