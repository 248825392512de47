/**
 * A sorting: what two people made of a deck of cards. This shape is kept on devices and in saved files, so it is for ever:
 * { id: 's-lx2f9c-7', startedAt: 1763890000000, cards: [{ id: 'no-breakfast', edition: 1 }],
 *   placings: { 'no-breakfast/a': { answers: ['beating'], dependsOn: [], note: '', at: 1763890012000 } },
 *   wider: { 'no-breakfast/here': { said: true, text: '', at: ... } }, stopped: { 'no-breakfast': 1763890200000 },
 *   place: { view: 'sort', card: 0, response: 2, at: ... } }
 * Two answers in one placing mean that the pair is split. An empty list means that it was taken back.
 * Every part carries the instant (`at`, milliseconds) when it was made, so that two copies can be joined without loss.
 */
import { isAnswer, type Answer } from '../card/level.ts';

export const SORTING_VERSION = 1;
export const DEPENDS_ON = ['asks', 'pays', 'lasts'] as const;
export type DependsOn = (typeof DEPENDS_ON)[number];
export const VIEWS = ['front', 'sort', 'reveal', 'wider', 'summary'] as const;
export type View = (typeof VIEWS)[number];
export const WIDER = ['child', 'here', 'cause'] as const;
export type WiderStep = (typeof WIDER)[number];
export const NOTE_LENGTH = 600;

export interface Placing {
  answers: Answer[];
  dependsOn: DependsOn[];
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
export interface Sorting {
  id: string;
  startedAt: number;
  cards: { id: string; edition: number }[];
  placings: Record<string, Placing>;
  wider: Record<string, WiderNote>;
  stopped: Record<string, number>;
  place: Place;
}

/** Joins two copies of one sorting: of each part, the newer one stays. */
export function joinSortings(one: Sorting, other: Sorting): Sorting {
  return {
    ...one,
    placings: newest(one.placings, other.placings, (part) => part.at),
    wider: newest(one.wider, other.wider, (part) => part.at),
    stopped: newest(one.stopped, other.stopped, (at) => at),
    place: other.place.at > one.place.at ? other.place : one.place,
  };
}

function newest<T>(
  one: Record<string, T>,
  other: Record<string, T>,
  at: (part: T) => number,
): Record<string, T> {
  const joined = { ...one };
  for (const [key, part] of Object.entries(other)) {
    const mine = joined[key];
    if (mine === undefined || at(part) > at(mine)) joined[key] = part;
  }
  return joined;
}

const CARD = /^(?:[a-z]+[:/])?[a-z0-9][a-z0-9-]{0,60}$/;
const isCount = (value: unknown, most: number): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
const isInstant = (value: unknown): value is number => isCount(value, 8.64e15);
const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= NOTE_LENGTH;
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a sorting from an untrusted value: a fresh copy of just the known fields, or nothing if any of them is off. */
export function readSorting(value: unknown): Sorting | undefined {
  if (
    !isObject(value) ||
    typeof value.id !== 'string' ||
    !/^s-[a-z0-9-]{1,40}$/.test(value.id) ||
    !isInstant(value.startedAt)
  )
    return;
  const cards = readList(value.cards, 200, readDeckCard);
  if (!cards?.length) return;
  const placings = readParts(
    value.placings,
    (key) => /\/[a-f]$/.test(key) && CARD.test(key.slice(0, -2)),
    readPlacing,
  );
  const wider = readParts(
    value.wider,
    (key) => /\/(child|here|cause)$/.test(key) && CARD.test(key.replace(/\/[a-z]+$/, '')),
    readWider,
  );
  const stopped = readParts(
    value.stopped,
    (key) => CARD.test(key),
    (at) => (isInstant(at) ? at : undefined),
  );
  const place = readPlace(value.place, cards.length);
  if (!placings || !wider || !stopped || !place) return;
  return { id: value.id, startedAt: value.startedAt, cards, placings, wider, stopped, place };
}

function readDeckCard(value: unknown) {
  if (
    isObject(value) &&
    typeof value.id === 'string' &&
    CARD.test(value.id) &&
    isCount(value.edition, 9999)
  )
    return { id: value.id, edition: value.edition };
  return;
}

function readPlacing(value: unknown): Placing | undefined {
  if (!isObject(value) || !isText(value.note) || !isInstant(value.at)) return;
  const answers = readList(value.answers, 2, (answer) => (isAnswer(answer) ? answer : undefined));
  const dependsOn = readList(value.dependsOn, 3, (reason) =>
    DEPENDS_ON.includes(reason as DependsOn) ? (reason as DependsOn) : undefined,
  );
  if (!answers || !dependsOn || (answers.length === 2 && answers[0] === answers[1])) return;
  return { answers, dependsOn, note: value.note, at: value.at };
}

function readWider(value: unknown): WiderNote | undefined {
  if (
    !isObject(value) ||
    typeof value.said !== 'boolean' ||
    !isText(value.text) ||
    !isInstant(value.at)
  )
    return;
  return { said: value.said, text: value.text, at: value.at };
}

function readPlace(value: unknown, cardCount: number): Place | undefined {
  if (
    !isObject(value) ||
    !VIEWS.includes(value.view as View) ||
    !isCount(value.card, cardCount - 1) ||
    !isCount(value.response, 5) ||
    !isInstant(value.at)
  )
    return;
  return { view: value.view as View, card: value.card, response: value.response, at: value.at };
}

function readList<T>(
  value: unknown,
  most: number,
  read: (item: unknown) => T | undefined,
): T[] | undefined {
  if (!Array.isArray(value) || value.length > most) return;
  const items = value.map(read);
  return items.includes(undefined) ? undefined : (items as T[]);
}

function readParts<T>(
  value: unknown,
  allowed: (key: string) => boolean,
  read: (part: unknown) => T | undefined,
): Record<string, T> | undefined {
  if (!isObject(value)) return;
  const entries = Object.entries(value);
  if (entries.length > 1200) return;
  const parts: Record<string, T> = {};
  for (const [key, part] of entries) {
    const known = allowed(key) ? read(part) : undefined;
    if (known === undefined) return;
    parts[key] = known;
  }
  return parts;
}
