/**
 * A wider version that a table calls out, typed at the desk and backed by a show of hands. Kept, so this shape is for ever:
 * { id: 'q7m2x0k3va', text: 'No late mark when the bus fails', hands: 41, from: 'wider', table: 3, level: 'changing',
 *   missing: 'parents on shifts', joinedTo: '', place: 0 }
 */
import { isLevel, type Level } from '../card/level.ts';
import { isCount, isId, isObject, isOneOf, isText, orNull } from '../guard.ts';
import { randomId } from '../id.ts';
import { MOST_PEOPLE, MOST_TABLES } from './round.ts';

/** Where an idea came from: the session itself, or what came beside it. */
export const IDEA_SOURCES = ['wider', 'audit', 'framework', 'slip', 'pupils', 'bid'] as const;
export type IdeaSource = (typeof IDEA_SOURCES)[number];

export interface Idea {
  /** Made once, by chance, and kept from a table's mouth to a governor's page. */
  id: string;
  text: string;
  /** Null until hands were counted. */
  hands: number | null;
  from: IdeaSource;
  /** 0 when nobody has said. */
  table: number;
  /** '' when nobody has said. */
  level: Level | '';
  /** Who is missing from it, in a few words; '' when nobody has said. */
  missing: string;
  /** The id of an idea that says the same and holds both; '' for one that stands alone. */
  joinedTo: string;
  place?: number | undefined;
}

export const MOST_IDEAS = 40;
export const LONGEST_IDEA = 120;

/** One line, without what people type by accident; nothing for an empty one. */
export const ideaFrom = (typed: string, id = randomId()): Idea | undefined => {
  const text = typed.replace(/\s+/g, ' ').trim().slice(0, LONGEST_IDEA);
  return text === ''
    ? undefined
    : { id, text, hands: null, from: 'wider', table: 0, level: '', missing: '', joinedTo: '' };
};

/** The most backed first; those not yet counted stay in the order in which they were called out. */
export const inOrder = (ideas: readonly Idea[]): Idea[] =>
  ideas.toSorted((left, right) => (right.hands ?? -1) - (left.hands ?? -1));

const isLine = isText(LONGEST_IDEA, 1);
const isSource = isOneOf(IDEA_SOURCES);
const isHands = orNull((value): value is number => isCount(value, MOST_PEOPLE));
const isIdOrNone = (value: unknown): value is string => value === '' || isId(value);
const isLevelOrNone = (value: unknown): value is Level | '' => value === '' || isLevel(value);

/** Reads an idea from an untrusted value, or nothing if any part is off. */
export function readIdea(value: unknown): Idea | undefined {
  if (!isObject(value)) return;
  const { id, text, hands, from, table, level, missing, joinedTo, place } = value;
  if (!isId(id) || !isLine(text) || !isHands(hands) || !isSource(from)) return;
  if (!isCount(table, MOST_TABLES) || !isLevelOrNone(level)) return;
  if (!isText(LONGEST_IDEA)(missing) || !isIdOrNone(joinedTo)) return;
  if (place !== undefined && !isCount(place, 1e6)) return;
  const idea = { id, text, hands, from, table, level, missing, joinedTo };
  return place === undefined ? idea : { ...idea, place };
}
