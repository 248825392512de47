/**
 * A plan of one session, kept on the device and in saved files, so this shape is for ever:
 * { id: 'p-lx2f9c', name: 'Monday', version: 'two', starts: '13:15', staff: 64, phones: false, colour: false,
 *   steps: [{ id: 'welcome', minutes: 3 }, ...], cards: { sort: 3 }, updatedAt: 1763890000000 }
 * A step that is left out has 0 minutes and keeps its place.
 */
import { VERSIONS, type Step, type Version } from './step.ts';

export const PLAN_VERSION = 1;
export interface Plan {
  id: string;
  name: string;
  version: Version;
  /** '13:15', or '' when nobody has said. */
  starts: string;
  staff: number;
  phones: boolean;
  colour: boolean;
  steps: { id: string; minutes: number }[];
  /** Step id -> number of the card that it shows instead of its own. */
  cards: Record<string, number>;
  updatedAt: number;
}

export const newPlan = (steps: readonly Step[], version: Version, id: string, now: number): Plan => ({
  id, name: '', version, starts: '', staff: 64, phones: false, colour: false, cards: {}, updatedAt: now,
  steps: steps.toSorted((one, other) => one.order - other.order).map((step) => ({ id: step.id, minutes: step.minutes[version] })),
});

/** The fewest minutes that a step may have in a plan: what must stay stays, and a break is never under eight. */
export const leastOf = (step: Step): number => (step.stays === 'must' ? Math.max(1, step.least) : 0);

export type PlanEvent =
  | { kind: 'minutes'; id: string; minutes: number } | { kind: 'move'; id: string; by: -1 | 1 }
  | { kind: 'set'; part: Partial<Pick<Plan, 'name' | 'starts' | 'staff' | 'phones' | 'colour'>> } | { kind: 'card'; id: string; number: number } | { kind: 'version'; version: Version };

/** The next plan. What must stay cannot go below its least; the welcome stays first and the close last. Pure. */
export function changePlan(plan: Plan, event: PlanEvent, steps: readonly Step[], now: number): Plan {
  const stamped = { ...plan, updatedAt: now };
  switch (event.kind) {
    case 'set': return { ...stamped, ...event.part };
    case 'card': return { ...stamped, cards: { ...plan.cards, [event.id]: event.number } };
    case 'version': return { ...newPlan(steps, event.version, plan.id, now), name: plan.name, starts: plan.starts, staff: plan.staff, phones: plan.phones, colour: plan.colour, cards: plan.cards };
    case 'minutes': {
      const step = steps.find(({ id }) => id === event.id);
      const was = plan.steps.find(({ id }) => id === event.id);
      if (!step || !was) return plan;
      // A step that this version leaves out may stay out, whatever its kind.
      const least = step.minutes[plan.version] === 0 ? 0 : leastOf(step);
      return { ...stamped, steps: plan.steps.map((part) => (part.id === event.id ? { ...part, minutes: Math.min(90, Math.max(least, Math.round(event.minutes))) } : part)) };
    }
    case 'move': {
      const shown = plan.steps.filter(({ minutes }) => minutes > 0);
      const at = shown.findIndex(({ id }) => id === event.id);
      const other = shown[at + event.by];
      // The first and the last frame the session: nothing goes before the welcome or after the close.
      if (at <= 0 || at >= shown.length - 1 || !other || at + event.by <= 0 || at + event.by >= shown.length - 1) return plan;
      const order = [...plan.steps];
      const [from, to] = [order.findIndex(({ id }) => id === event.id), order.findIndex(({ id }) => id === other.id)];
      [order[from], order[to]] = [order[to] as Plan['steps'][number], order[from] as Plan['steps'][number]];
      return { ...stamped, steps: order };
    }
  }
}

export const minutesOf = (plan: Plan): number => plan.steps.reduce((sum, { minutes }) => sum + minutes, 0);

/** '13:15' and so many minutes later: '15:15'. Nothing when the start is not a time. */
export function timeAfter(starts: string, minutes: number): string {
  const found = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(starts);
  if (!found) return '';
  const sum = Number(found[1]) * 60 + Number(found[2]) + minutes;
  return `${String(Math.floor(sum / 60) % 24).padStart(2, '0')}:${String(sum % 60).padStart(2, '0')}`;
}

export interface Room { tables: number; largest: number; pairs: number; hosts: number; rows: { what: string; sheets: number }[]; sheets: number }

/** Tables of eight at most, as even as can be; copies of every sheet, single-sided. `cards`: how many cards the plan uses. Our arithmetic. */
export function roomFor(plan: Plan, cards: number): Room {
  const staff = Math.max(2, plan.staff);
  const tables = Math.max(1, Math.ceil(staff / 8));
  const pairs = Math.ceil(staff / 2);
  const has = (id: string) => plan.steps.some((part) => part.id === id && part.minutes > 0);
  const rows = [
    { what: 'Small cards, four to a sheet: one set for each pair', sheets: Math.ceil((pairs * cards) / 4) },
    { what: 'Reveal sheets for the hosts, two hosts to a set', sheets: cards * Math.ceil(tables / 2) },
    { what: 'Table-host card', sheets: tables }, { what: 'Table sheet', sheets: tables },
    ...(has('commitment') ? [{ what: 'A promise from each table', sheets: tables }] : []),
    ...(has('exit-slip') ? [{ what: 'Exit slips, four to a page', sheets: Math.ceil(staff / 4) }] : []),
    ...(has('self-assess') ? [{ what: 'How are we doing? Cut it into eight', sheets: 1 + Math.floor((tables - 1) / 8) }] : []),
    { what: 'This plan, for you and the head', sheets: 2 },
  ];
  return { tables, largest: Math.ceil(staff / tables), pairs, hosts: tables, rows, sheets: rows.reduce((sum, row) => sum + row.sheets, 0) };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown, most: number): value is number => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;

/** Reads a plan from an untrusted value, or nothing if any part is off. */
export function readPlan(value: unknown): Plan | undefined {
  if (!isObject(value) || typeof value.id !== 'string' || !/^[a-z0-9][a-z0-9-]{0,60}$/.test(value.id) || typeof value.name !== 'string' || value.name.length > 80) return;
  if (!VERSIONS.includes(value.version as Version) || typeof value.starts !== 'string' || !/^(\d{2}:\d{2})?$/.test(value.starts) || !isCount(value.staff, 2000)) return;
  if (typeof value.phones !== 'boolean' || typeof value.colour !== 'boolean' || !isCount(value.updatedAt, 8.64e15) || !Array.isArray(value.steps) || value.steps.length === 0 || value.steps.length > 60 || !isObject(value.cards)) return;
  const steps: Plan['steps'] = [];
  for (const part of value.steps as unknown[]) {
    if (!isObject(part) || typeof part.id !== 'string' || !/^[a-z0-9-]{1,60}$/.test(part.id) || !isCount(part.minutes, 90)) return;
    steps.push({ id: part.id, minutes: part.minutes });
  }
  const cards = Object.entries(value.cards);
  if (!cards.every(([id, number]) => /^[a-z0-9-]{1,60}$/.test(id) && isCount(number, 9999))) return;
  return { id: value.id, name: value.name, version: value.version as Version, starts: value.starts, staff: value.staff, phones: value.phones, colour: value.colour, steps, cards: Object.fromEntries(cards) as Record<string, number>, updatedAt: value.updatedAt };
}
