/**
 * What a room leaves behind besides ideas: lines that tables put forward (picks), the few that the room chose (choices),
 * and each table's promise. Kept with the session, each by its id; nobody's name and no vote of anybody's is in them.
 * { picks: { p1: { id: 'p1', kind: 'mend', words: 'The lunch queue', table: 3, dots: 14, place: 0 } },
 *   choices: { c1: { id: 'c1', kind: 'mend', words: 'The lunch queue', pick: 'p1', place: 0 } },
 *   promises: { r1: { id: 'r1', idea: 'q7m2x0k3va', table: 3, if: 'it is Monday', then: 'we turn the sittings round',
 *     ask: 'the deputy', firstStep: 'new order on the hall door', day: '2027-01-15', tomorrow: 'last two classes first', place: 0 } } }
 */
import {
  isCount,
  isDay,
  isId,
  isObject,
  isOneOf,
  isText,
  orNull,
  readEntries,
} from '../../guard.ts';
import { MOST_PEOPLE, MOST_TABLES } from '../round.ts';

export const PICK_KINDS = ['protect', 'mend'] as const;
export type PickKind = (typeof PICK_KINDS)[number];
export interface Pick {
  id: string;
  kind: PickKind;
  words: string;
  /** 0 for the whole room. */
  table: number;
  /** Null until dots were counted. */
  dots: number | null;
  place: number;
}
export interface Choice {
  id: string;
  kind: PickKind;
  words: string;
  /** The pick that it was; '' when it was not one. */
  pick: string;
  place: number;
}
export interface Promised {
  id: string;
  /** The idea that it carries out; '' for none. */
  idea: string;
  table: number;
  if: string;
  then: string;
  ask: string;
  firstStep: string;
  /** '2027-01-15', or '' when nobody has said. */
  day: string;
  tomorrow: string;
  place: number;
}
export interface LeftBehind {
  picks: Record<string, Pick>;
  choices: Record<string, Choice>;
  promises: Record<string, Promised>;
}

const MOST = 400;
const isLine = isText(160);
const isKind = isOneOf(PICK_KINDS);
const isDots = orNull((value): value is number => isCount(value, MOST_PEOPLE));
const isIdOrNone = (value: unknown): value is string => value === '' || isId(value);

export const nothingLeft = (): LeftBehind => ({ picks: {}, choices: {}, promises: {} });

function readPick(value: unknown): Pick | undefined {
  if (!isObject(value)) return;
  const { id, kind, words, table, dots, place } = value;
  if (!isId(id) || !isKind(kind) || !isLine(words)) return;
  if (!isCount(table, MOST_TABLES) || !isDots(dots) || !isCount(place, 1e6)) return;
  return { id, kind, words, table, dots, place };
}

function readChoice(value: unknown): Choice | undefined {
  if (!isObject(value)) return;
  const { id, kind, words, pick, place } = value;
  if (!isId(id) || !isKind(kind) || !isLine(words)) return;
  if (!isIdOrNone(pick) || !isCount(place, 1e6)) return;
  return { id, kind, words, pick, place };
}

function readPromise(value: unknown): Promised | undefined {
  if (!isObject(value)) return;
  const { id, idea, table, ask, firstStep, day, tomorrow, place } = value;
  if (!isId(id) || !isIdOrNone(idea) || !isCount(table, MOST_TABLES)) return;
  if (!isLine(value.if) || !isLine(value.then) || !isLine(ask) || !isLine(firstStep)) return;
  if (!(day === '' || isDay(day)) || !isLine(tomorrow) || !isCount(place, 1e6)) return;
  return { id, idea, table, if: value.if, then: value.then, ask, firstStep, day, tomorrow, place };
}

const named = <T extends { id: string }>(entries: Record<string, T> | undefined) =>
  entries && Object.entries(entries).every(([name, { id }]) => name === id) ? entries : undefined;

/** Reads what a room left behind, or nothing if any part is off. */
export function readLeftBehind(value: Record<string, unknown>): LeftBehind | undefined {
  const picks = named(readEntries(value.picks, readPick, MOST));
  const choices = named(readEntries(value.choices, readChoice, MOST));
  const promises = named(readEntries(value.promises, readPromise, MOST));
  return picks && choices && promises ? { picks, choices, promises } : undefined;
}
