/** A step of the session: what it is for, how long it takes in each version, what to do, say and show. See step.schema.ts for what an author writes. */
import type { WallPart } from '../plan/for-the-wall.ts';
import { STEP_WORDS } from './step.words.ts';

export const VERSIONS = [
  'two',
  'two-and-a-half',
  'three',
  'four',
  'taster',
  'shift',
  'presentation',
] as const;
export type Version = (typeof VERSIONS)[number];

/** Whole minutes that a version takes, from its first step to its last. */
export const MINUTES_OF: Record<Version, number> = {
  two: 120,
  'two-and-a-half': 150,
  three: 180,
  four: 240,
  taster: 60,
  shift: 20,
  presentation: 30,
};
export const VERSION_NAMES: Record<Version, string> = STEP_WORDS.versions;

export const STAYS = ['must', 'shorten', 'go'] as const;
export const GROUPS = ['everyone', 'pairs', 'tables', 'alone'] as const;
export const SOURCES = ['zap', 'blackpool', 'evidence', 'ours'] as const;
export const ACTIVITIES = [
  'listen',
  'talk',
  'sort',
  'vote',
  'film',
  'audit',
  'wider',
  'framework',
  'commit',
  'slip',
  'break',
] as const;
/** What a step asks of a card: a response that helps one child, to begin from. */
export const NEEDS = ['one-child'] as const;
export const LAYOUTS = [
  'title',
  'points',
  'question',
  'levels',
  'picture',
  'card',
  'worked',
  'vote',
  'break',
] as const;

/** The same thing to say, in three depths: a cue for those who know it, a line, and word for word. */
export interface Said {
  cue: string;
  say: string;
  word: string;
}
/** A point that a plan's own words fill: shown only where somebody wrote them. */
export interface WallPoint {
  part: WallPart;
  /** Where they stand in it: '…'. */
  words: string;
  /** Which point of ours it takes the place of, from 1; without one it comes after them. */
  instead?: number | undefined;
}
export interface Slide {
  /** Unique in its step and kept for ever: plans keep own words under it, and a session finds its place by it. */
  id: string;
  layout: (typeof LAYOUTS)[number];
  title: string;
  points: string[];
  fromPlan?: WallPoint[] | undefined;
  /** The id of a picture in `pictures/scenes`. */
  picture?: string | undefined;
  /** Which response of the card's worked example a slide of the layout `worked` shows. */
  example?: 'clear' | 'doubtful' | undefined;
  notes: Said;
}
export interface Step {
  id: string;
  order: number;
  title: string;
  /** Where the step comes from: the Zap page, Blackpool's community of practice, evidence on training, or us. */
  from: (typeof SOURCES)[number];
  purpose: string;
  /** must: never cut. shorten: down to `least`. go: may be left out. */
  stays: (typeof STAYS)[number];
  /** Whole minutes; 0 leaves the step out of that version. All timings are ours. */
  minutes: Record<Version, number>;
  least: number;
  /** The number of the card that this step shows, if it shows one. */
  card?: number | undefined;
  /** What it asks of the cards; where it is shown it says which of them have it. */
  needs?: (typeof NEEDS)[number] | undefined;
  group: (typeof GROUPS)[number];
  space: string;
  kit: string[];
  activity: (typeof ACTIVITIES)[number];
  do: string[];
  say: Said;
  slides: Slide[];
  transition: string;
  ifSomeoneSays: { says: string; reply: string }[];
  reflection: string;
}

export interface Slot {
  step: Step;
  from: number;
  until: number;
}

/** The steps of one version in order, with the minute at which each begins and ends. Pure. */
export function programmeOf(steps: readonly Step[], version: Version): Slot[] {
  let clock = 0;
  return steps
    .toSorted((left, right) => left.order - right.order)
    .filter(({ minutes }) => minutes[version] > 0)
    .map((step) => {
      const from = clock;
      clock += step.minutes[version];
      return { step, from, until: clock };
    });
}

/** Its slides think a card aloud, so its card must have a worked example. */
export const thinksAloud = (step: Step): boolean =>
  step.slides.some(({ layout }) => layout === 'worked');

const file = ({ id }: Step) => `src/content/steps/${id}.yaml`;

/** What the steps must keep: sums, and least times that can be kept. A list of what is broken, each with what to write. */
export function brokenSteps(steps: readonly Step[], pictures: ReadonlySet<string>): string[] {
  const orders = new Map<number, Step>();
  return [
    ...VERSIONS.flatMap((version) => {
      const sum = programmeOf(steps, version).at(-1)?.until ?? 0;
      return sum === MINUTES_OF[version]
        ? []
        : [
            `src/content/steps: the steps of "${version}" add up to ${sum} minutes, not ${MINUTES_OF[version]}. Change the minutes of one.`,
          ];
    }),
    ...steps.flatMap((step) => {
      const before = orders.get(step.order);
      orders.set(step.order, step);
      return before
        ? [
            `${file(step)}: order ${step.order} is also used by ${file(before)}. Give it an order of its own.`,
          ]
        : [];
    }),
    ...steps
      .filter(
        ({ stays, least, minutes }) =>
          stays === 'shorten' && (least < 1 || least > Math.max(...Object.values(minutes))),
      )
      .map(
        (step) =>
          `${file(step)}: least is ${step.least}. Write the fewest whole minutes in which the step still works.`,
      ),
    ...steps
      .filter(({ activity, least }) => activity === 'break' && least < 8)
      .map(
        (step) => `${file(step)}: a break is never under eight minutes. Write least: 8 or more.`,
      ),
    ...steps.flatMap((step) => brokenSlides(step, pictures)),
  ];
}

/** Names that are unique, examples where they belong, points of a plan that have a place, pictures that exist. */
function brokenSlides(step: Step, pictures: ReadonlySet<string>): string[] {
  return [
    ...step.slides
      .filter(({ id }, at) => step.slides.findIndex((slide) => slide.id === id) < at)
      .map(
        ({ id }) =>
          `${file(step)}: two slides have the id "${id}". Give the newer one an id of its own.`,
      ),
    ...step.slides
      .filter(({ layout, example }) => (layout === 'worked') !== (example !== undefined))
      .map(
        ({ id }) =>
          `${file(step)}: slide "${id}" must have both layout: worked and example: clear or doubtful, or neither.`,
      ),
    ...step.slides
      .filter(({ points, fromPlan = [] }) =>
        fromPlan.some(
          ({ words, instead = 0 }) => words.split('…').length !== 2 || instead > points.length,
        ),
      )
      .map(
        ({ id }) =>
          `${file(step)}: slide "${id}" takes points from the plan. Write "…" once in the words of each, and the number of a point that there is after instead:.`,
      ),
    ...step.slides
      .filter(({ picture }) => picture && !pictures.has(picture))
      .map(
        ({ picture }) =>
          `${file(step)}: there is no picture "${picture}". Look in src/pictures/scenes/index.ts for its name.`,
      ),
  ];
}
