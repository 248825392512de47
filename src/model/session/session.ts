/**
 * A session under way. Kept on the device and in saved files, so this shape is for ever:
 * { id: 's-lx2f9c', planId: 'p-lx2f9b', version: 'two', startedAt: 1763890000000, endsAt: null,
 *   plan: [{ id: 'welcome', minutes: 3, planned: 3, slides: 2, slideIds: ['changing-the-odds', 'four-promises'] }, ...],
 *   at: { step: 0, slide: 0 }, enteredAt: 1763890000000, paused: null, pausedFor: 0, spent: { welcome: 181000 }, blank: 'none',
 *   rounds: { 'round-one': { letter: 'b', ... } }, present: 64, tables: 8, ideas: [{ id: 'q7m2x0k3va', ... }],
 *   wall: { sentence: '', tell: 'Amina, by the door', staff: '', food: '' }, picks: {}, choices: {}, promises: {}, talk: null, text: 0, rehearsal: false, stamps: { parts: {...}, seen: {...} } }
 * Clocks are instants and pauses in milliseconds, never counters: a laptop may sleep. How two copies are joined: kept/session-parts.ts.
 */
import type { CardRef } from '../card/card-ref.ts';
import type { ForTheWall } from '../plan/for-the-wall.ts';
import type { Stamped } from '../stamps.ts';
import type { Idea } from './idea.ts';
import type { LeftBehind } from './left/left-behind.ts';
import type { Round } from './round.ts';
import type { Version } from './step.ts';
import type { Talk } from './talk.ts';

export const SESSION_VERSION = 4;
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
  /** The ids of its slides when the session began, so that a place is found again where slides were added; none in an old session. */
  slideIds: string[];
  /** The card that a plan chose for this step. */
  card?: CardRef | undefined;
}
export interface Session extends LeftBehind, Stamped {
  id: string;
  /** The plan that it began from; '' for none. */
  planId: string;
  version: Version;
  startedAt: number | null;
  /** When its plan said that it ends, by the bell; null where no plan named a time. */
  endsAt: number | null;
  plan: PlannedStep[];
  /** What its plan wrote for the wall, as the room may read it; empty texts where none did. */
  wall: ForTheWall;
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
