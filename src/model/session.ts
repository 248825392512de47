/**
 * A session under way. Kept on the device and in saved files, so this shape is for ever:
 * { id: 's-lx2f9c', version: 'two', startedAt: 1763890000000, plan: [{ id: 'welcome', minutes: 3, planned: 3, slides: 1 }, ...],
 *   at: { step: 0, slide: 0 }, enteredAt: 1763890000000, paused: null, pausedFor: 0, spent: { welcome: 181000 }, blank: 'none', card: {}, counts: {} }
 * Clocks are instants and pauses in milliseconds, never counters: a laptop may sleep.
 */
import { VERSIONS, type Version } from './step.ts';

export const SESSION_VERSION = 1;
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
  /** Step id -> the response that the room votes on. */
  response: Record<string, string>;
  /** Shown to the room: the case for each side. Hidden until asked for. */
  revealed: boolean;
  updatedAt: number;
}

const isCount = (value: unknown, most: number): value is number => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
const isInstant = (value: unknown): value is number => isCount(value, 8.64e15);
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isId = (value: unknown): value is string => typeof value === 'string' && /^[a-z0-9][a-z0-9-]{0,60}$/.test(value);

/** Reads a session from an untrusted value: a fresh copy of the known fields, or nothing if any of them is off. */
export function readSession(value: unknown): Session | undefined {
  if (!isObject(value) || !isId(value.id) || !VERSIONS.includes(value.version as Version) || !Array.isArray(value.plan) || value.plan.length === 0 || value.plan.length > 60) return;
  const plan: PlannedStep[] = [];
  for (const part of value.plan as unknown[]) {
    if (!isObject(part) || !isId(part.id) || !isCount(part.minutes, 600) || !isCount(part.planned, 600) || !isCount(part.slides, 60) || part.slides === 0) return;
    if (part.card !== undefined && !isCount(part.card, 9999)) return;
    plan.push({ id: part.id, minutes: part.minutes, planned: part.planned, slides: part.slides, ...(part.card === undefined ? {} : { card: part.card }) });
  }
  const { at } = value;
  if (!isObject(at) || !isCount(at.step, plan.length - 1) || !isCount(at.slide, (plan[at.step]?.slides ?? 1) - 1)) return;
  for (const key of ['startedAt', 'enteredAt', 'paused']) if (value[key] !== null && !isInstant(value[key])) return;
  if (!isInstant(value.pausedFor) || !isInstant(value.updatedAt) || !BLANKS.includes(value.blank as Blank) || typeof value.revealed !== 'boolean') return;
  if (!isObject(value.spent) || !isObject(value.response)) return;
  const spent = Object.entries(value.spent);
  const response = Object.entries(value.response);
  if (!spent.every(([id, time]) => isId(id) && isInstant(time)) || !response.every(([id, letter]) => isId(id) && typeof letter === 'string' && /^[a-f]$/.test(letter))) return;
  return {
    id: value.id, version: value.version as Version, startedAt: value.startedAt as number | null, plan, at: { step: at.step, slide: at.slide },
    enteredAt: value.enteredAt as number | null, paused: value.paused as number | null, pausedFor: value.pausedFor, spent: Object.fromEntries(spent) as Record<string, number>,
    blank: value.blank as Blank, response: Object.fromEntries(response) as Record<string, string>, revealed: value.revealed, updatedAt: value.updatedAt,
  };
}
