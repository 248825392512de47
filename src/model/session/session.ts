/**
 * A session under way. Kept on the device and in saved files, so this shape is for ever:
 * { id: 's-lx2f9c', version: 'two', startedAt: 1763890000000, plan: [{ id: 'welcome', minutes: 3, planned: 3, slides: 1 }, ...],
 *   at: { step: 0, slide: 0 }, enteredAt: 1763890000000, paused: null, pausedFor: 0, spent: { welcome: 181000 }, blank: 'none',
 *   rounds: { 'round-one': { letter: 'b', ... } }, present: 64, tables: 8, ideas: [], talk: null, text: 0, rehearsal: false }
 * Clocks are instants and pauses in milliseconds, never counters: a laptop may sleep.
 */
import { MOST_IDEAS, readIdea, type Idea } from './idea.ts';
import { MOST_TABLES, newRound, readRound, type Round } from './round.ts';
import { VERSIONS, type Version } from './step.ts';
import { readTalk, type Talk } from './talk.ts';

export const SESSION_VERSION = 2;
export const TEXT_SIZES = [0, 1, 2] as const;
export type TextSize = (typeof TEXT_SIZES)[number];
export const BLANKS = ['none', 'black', 'white'] as const;
export type Blank = (typeof BLANKS)[number];
export interface PlannedStep {
  id: string;
  /** Minutes now; 0 when it is left out today. */
  minutes: number;
  /** Minutes when the session began. */
  planned: number;
  slides: number;
  /** The number of the card that a plan chose for this step. */
  card?: number | undefined;
}
export interface Session {
  id: string;
  version: Version;
  startedAt: number | null;
  plan: PlannedStep[];
  at: { step: number; slide: number };
  enteredAt: number | null;
  /** Since when the clock stands, or null. */
  paused: number | null;
  /** How long it has stood in this step. */
  pausedFor: number;
  /** Time really taken, by step. */
  spent: Record<string, number>;
  blank: Blank;
  /** Step id -> how the room answered there. */
  rounds: Record<string, Round>;
  /** How many are in the room; 0 when nobody has said. */
  present: number;
  tables: number;
  /** What tables call out, for the plan that comes later. */
  ideas: Idea[];
  /** True while the room sees the ideas in place of the slide. */
  ideasShown: boolean;
  /** The talk that is being timed, or null. */
  talk: Talk | null;
  /** How much larger the room's words are: 0 as drawn, 1 and 2 for a far back row. */
  text: TextSize;
  /** A rehearsal: the clock runs, and new timings are offered afterwards. */
  rehearsal: boolean;
  /** Whether the room sees its own counts, and the closest fit. Both are hidden until asked for, and again after each move. */
  countsShown: boolean;
  revealed: boolean;
  updatedAt: number;
}

const isCount = (value: unknown, most: number): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
const isInstant = (value: unknown): value is number => isCount(value, 8.64e15);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z0-9][a-z0-9-]{0,60}$/.test(value);

/** Reads a session from an untrusted value: a fresh copy of the known fields, or nothing if any of them is off. */
export function readSession(value: unknown): Session | undefined {
  if (
    !isObject(value) ||
    !isId(value.id) ||
    !VERSIONS.includes(value.version as Version) ||
    !Array.isArray(value.plan) ||
    value.plan.length === 0 ||
    value.plan.length > 60
  )
    return;
  const plan: PlannedStep[] = [];
  for (const part of value.plan as unknown[]) {
    if (
      !isObject(part) ||
      !isId(part.id) ||
      !isCount(part.minutes, 600) ||
      !isCount(part.planned, 600) ||
      !isCount(part.slides, 60) ||
      part.slides === 0
    )
      return;
    if (part.card !== undefined && !isCount(part.card, 9999)) return;
    plan.push({
      id: part.id,
      minutes: part.minutes,
      planned: part.planned,
      slides: part.slides,
      ...(part.card === undefined ? {} : { card: part.card }),
    });
  }
  const { at } = value;
  if (
    !isObject(at) ||
    !isCount(at.step, plan.length - 1) ||
    !isCount(at.slide, (plan[at.step]?.slides ?? 1) - 1)
  )
    return;
  for (const key of ['startedAt', 'enteredAt', 'paused'])
    if (value[key] !== null && !isInstant(value[key])) return;
  if (
    !isInstant(value.pausedFor) ||
    !isInstant(value.updatedAt) ||
    !BLANKS.includes(value.blank as Blank) ||
    typeof value.revealed !== 'boolean'
  )
    return;
  if (
    !isObject(value.spent) ||
    !isObject(value.rounds) ||
    !Array.isArray(value.ideas) ||
    value.ideas.length > MOST_IDEAS
  )
    return;
  const spent = Object.entries(value.spent);
  if (
    !spent.every(([id, time]) => isId(id) && isInstant(time)) ||
    !isCount(value.present, 5000) ||
    !isCount(value.tables, MOST_TABLES) ||
    !TEXT_SIZES.includes(value.text as TextSize) ||
    typeof value.ideasShown !== 'boolean' ||
    typeof value.countsShown !== 'boolean' ||
    typeof value.rehearsal !== 'boolean'
  )
    return;
  const rounds: Record<string, Round> = {};
  for (const [id, held] of Object.entries(value.rounds)) {
    const round = readRound(held);
    if (!isId(id) || !round) return;
    rounds[id] = round;
  }
  const ideas = (value.ideas as unknown[]).map(readIdea);
  const talk = readTalk(value.talk);
  if (talk === undefined || !ideas.every((idea) => idea !== undefined)) return;
  return {
    id: value.id,
    version: value.version as Version,
    startedAt: value.startedAt as number | null,
    plan,
    at: { step: at.step, slide: at.slide },
    enteredAt: value.enteredAt as number | null,
    paused: value.paused as number | null,
    pausedFor: value.pausedFor,
    spent: Object.fromEntries(spent) as Record<string, number>,
    blank: value.blank as Blank,
    rounds,
    present: value.present,
    tables: value.tables,
    ideas,
    ideasShown: value.ideasShown,
    talk,
    text: value.text as TextSize,
    rehearsal: value.rehearsal,
    countsShown: value.countsShown,
    revealed: value.revealed,
    updatedAt: value.updatedAt,
  };
}

/** Version 1 kept only the letter of each round. */
export const sessionFromFirstVersion = (data: unknown): unknown => {
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
