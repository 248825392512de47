/**
 * A sorting: what two people made of a deck of cards. This shape is kept on devices and in saved files, so it is for ever:
 * { id: 's-lx2f9c-7', startedAt: 1763890000000, cards: [{ id: 'no-breakfast', edition: 1 }],
 *   placings: { 'no-breakfast/a': { answers: ['beating'], dependsOn: [], note: '', at: 1763890012000 } },
 *   wider: { 'no-breakfast/here': { said: true, text: '', at: ... } }, stopped: { 'no-breakfast': 1763890200000 },
 *   place: { view: 'sort', card: 0, response: 2, at: ... }, stamps: { parts: { 'placing.no-breakfast/a': [3, 'k3v9'] }, seen: { k3v9: 3 } } }
 * Two answers in one placing mean that the pair is split. An empty list means that it was taken back.
 * `at` (milliseconds) says when a part was made; it is only for showing. How two copies are joined: kept/sorting-parts.ts.
 */
import type { Answer } from '../card/level.ts';
import { isOneOf } from '../guard.ts';
import type { Stamped } from '../stamps.ts';

export const SORTING_VERSION = 2;
export const DEPENDS_ON = ['harder', 'not-yet', 'asks', 'pays', 'lasts'] as const;
/** The reasons that this copy offers. */
export type DependsOn = (typeof DEPENDS_ON)[number];
/** A reason in a record: one of ours, or the id of one that a later toolkit offers; it is kept, and shown only where it is known. */
export type Reason = string;
export const isKnownReason = isOneOf(DEPENDS_ON);
export const VIEWS = ['front', 'sort', 'reveal', 'wider', 'summary'] as const;
export type View = (typeof VIEWS)[number];
export const WIDER = ['child', 'here', 'cause'] as const;
export type WiderStep = (typeof WIDER)[number];
export const NOTE_LENGTH = 600;

export interface Placing {
  answers: Answer[];
  dependsOn: Reason[];
  note: string;
  at: number;
}
export interface WiderNote {
  said: boolean;
  text: string;
  at: number;
}
export interface Place {
  view: View;
  card: number;
  response: number;
  at: number;
}
export interface Sorting extends Stamped {
  id: string;
  startedAt: number;
  cards: { id: string; edition: number }[];
  placings: Record<string, Placing>;
  wider: Record<string, WiderNote>;
  stopped: Record<string, number>;
  place: Place;
}
