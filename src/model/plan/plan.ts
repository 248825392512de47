/**
 * A plan of one session, kept on the device and in saved files, so this shape is for ever:
 * { id: 'p-lx2f9c', name: 'Monday', version: 'two', own: 0, starts: '13:15', staff: 64, roles: { teaching: 40, support: 18, leading: 6 },
 *   phones: false, colour: false, phase: 'primary', film: 'voices', pairs: 'paper',
 *   steps: [{ id: 'welcome', minutes: 3 }, ...], cards: { sort: 3 }, updatedAt: 1763890000000 }
 * A step that is left out has 0 minutes and keeps its place. Version 1 had no own, roles, phase, film and pairs.
 */
import { PHASES } from '../card/card.ts';
import type { Roles } from './seats.ts';
import { MINUTES_OF, VERSIONS, type Step, type Version } from '../session/step.ts';

export const PLAN_VERSION = 2;
export const PLAN_PHASES = ['mixed', ...PHASES] as const;
/** What stands where a film would: two people read a script aloud, or the slides alone. */
export const FILMS = ['voices', 'slides'] as const;
export const PAIR_WAYS = ['paper', 'phones'] as const;
export const OWN_LEAST = 20;
export const OWN_MOST = 300;
export const MOST_STAFF = 2000;

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
export interface Plan extends PlanOptions {
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
  steps: { id: string; minutes: number }[];
  /** Step id -> number of the card that it shows instead of its own. */
  cards: Record<string, number>;
  updatedAt: number;
}

const FIRST_OPTIONS: PlanOptions = {
  own: 0,
  roles: { teaching: 0, support: 0, leading: 0 },
  phase: 'mixed',
  film: 'voices',
  pairs: 'paper',
};
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Brings a plan of version 1 to version 2: what it could not say yet is as in a new plan. */
export const withOptions = (data: unknown): unknown =>
  isObject(data) ? { ...FIRST_OPTIONS, ...data } : data;

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
  updatedAt: now,
  steps: steps
    .toSorted((one, other) => one.order - other.order)
    .map((step) => ({ id: step.id, minutes: step.minutes[version] })),
});

/** The fewest minutes that a step may have in a plan: what must stay stays, and a break is never under eight. */
export const leastOf = (step: Step): number =>
  step.stays === 'must' ? Math.max(1, step.least) : 0;

export type PlanEvent =
  | { kind: 'minutes'; id: string; minutes: number }
  | { kind: 'move'; id: string; by: -1 | 1 }
  | { kind: 'set'; part: Partial<Omit<Plan, 'id' | 'version' | 'steps' | 'cards' | 'updatedAt'>> }
  | { kind: 'card'; id: string; number: number }
  | { kind: 'version'; version: Version };

/** The next plan. What must stay cannot go below its least; the welcome stays first and the close last. Pure. */
export function changePlan(
  plan: Plan,
  event: PlanEvent,
  steps: readonly Step[],
  now: number,
): Plan {
  const stamped = { ...plan, updatedAt: now };
  switch (event.kind) {
    case 'set':
      return together({ ...stamped, ...event.part });
    case 'card':
      return { ...stamped, cards: { ...plan.cards, [event.id]: event.number } };
    case 'version':
      return {
        ...stamped,
        version: event.version,
        own: 0,
        steps: newPlan(steps, event.version, plan.id, now).steps,
      };
    case 'minutes': {
      const step = steps.find(({ id }) => id === event.id);
      const was = plan.steps.find(({ id }) => id === event.id);
      if (!step || !was) return plan;
      // A step that this version leaves out may stay out, whatever its kind.
      const least = step.minutes[plan.version] === 0 ? 0 : leastOf(step);
      return {
        ...stamped,
        steps: plan.steps.map((part) =>
          part.id === event.id
            ? { ...part, minutes: Math.min(90, Math.max(least, Math.round(event.minutes))) }
            : part,
        ),
      };
    }
    case 'move': {
      const shown = plan.steps.filter(({ minutes }) => minutes > 0);
      const at = shown.findIndex(({ id }) => id === event.id);
      const other = shown[at + event.by];
      // The first and the last frame the session: nothing goes before the welcome or after the close.
      if (
        at <= 0 ||
        at >= shown.length - 1 ||
        !other ||
        at + event.by <= 0 ||
        at + event.by >= shown.length - 1
      )
        return plan;
      const order = [...plan.steps];
      const [from, to] = [
        order.findIndex(({ id }) => id === event.id),
        order.findIndex(({ id }) => id === other.id),
      ];
      [order[from], order[to]] = [
        order[to] as Plan['steps'][number],
        order[from] as Plan['steps'][number],
      ];
      return { ...stamped, steps: order };
    }
  }
}

/** Choices that hang together: nobody sorts on phones that are not there, and the groups are never more than the staff. */
function together(plan: Plan): Plan {
  const counted = plan.roles.teaching + plan.roles.support + plan.roles.leading;
  return {
    ...plan,
    pairs: plan.phones ? plan.pairs : 'paper',
    staff: Math.min(MOST_STAFF, Math.max(plan.staff, counted)),
  };
}

/** The minutes that one has got. */
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

const isCount = (value: unknown, most: number): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;

/** Reads a plan from an untrusted value, or nothing if any part is off. A plan of version 1 is read too: the desk hands it over as it was kept. */
export function readPlan(kept: unknown): Plan | undefined {
  const value = withOptions(kept);
  if (
    !isObject(value) ||
    typeof value.id !== 'string' ||
    !/^[a-z0-9][a-z0-9-]{0,60}$/.test(value.id) ||
    typeof value.name !== 'string' ||
    value.name.length > 80
  )
    return;
  if (
    !VERSIONS.includes(value.version as Version) ||
    typeof value.starts !== 'string' ||
    !/^(\d{2}:\d{2})?$/.test(value.starts) ||
    !isCount(value.staff, MOST_STAFF)
  )
    return;
  if (
    typeof value.phones !== 'boolean' ||
    typeof value.colour !== 'boolean' ||
    !isCount(value.updatedAt, 8.64e15) ||
    !Array.isArray(value.steps) ||
    value.steps.length === 0 ||
    value.steps.length > 60 ||
    !isObject(value.cards)
  )
    return;
  const options = readOptions(value);
  if (!options) return;
  const steps: Plan['steps'] = [];
  for (const part of value.steps as unknown[]) {
    if (
      !isObject(part) ||
      typeof part.id !== 'string' ||
      !/^[a-z0-9-]{1,60}$/.test(part.id) ||
      !isCount(part.minutes, 90)
    )
      return;
    steps.push({ id: part.id, minutes: part.minutes });
  }
  const cards = Object.entries(value.cards);
  if (!cards.every(([id, number]) => /^[a-z0-9-]{1,60}$/.test(id) && isCount(number, 9999))) return;
  return together({
    id: value.id,
    name: value.name,
    version: value.version as Version,
    starts: value.starts,
    staff: value.staff,
    phones: value.phones,
    colour: value.colour,
    ...options,
    steps,
    cards: Object.fromEntries(cards) as Record<string, number>,
    updatedAt: value.updatedAt,
  });
}

function readOptions({
  own,
  roles,
  phase,
  film,
  pairs,
}: Record<string, unknown>): PlanOptions | undefined {
  const oneOf = <T extends string>(list: readonly T[], value: unknown): value is T =>
    list.includes(value as T);
  if (!isCount(own, OWN_MOST) || (own > 0 && own < OWN_LEAST) || !isObject(roles)) return;
  const { teaching, support, leading } = roles;
  if (
    !isCount(teaching, MOST_STAFF) ||
    !isCount(support, MOST_STAFF) ||
    !isCount(leading, MOST_STAFF)
  )
    return;
  if (!oneOf(PLAN_PHASES, phase) || !oneOf(FILMS, film) || !oneOf(PAIR_WAYS, pairs)) return;
  return { own, roles: { teaching, support, leading }, phase, film, pairs };
}
