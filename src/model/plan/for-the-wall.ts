/**
 * What a school writes for the wall in words of its own, all of it optional, kept in a plan and in the session that begins from it:
 * { sentence: 'I saw who stayed away when the trip cost money.', tell: 'Amina, by the door', staff: 'Joe, in room 4', food: 'Milk, wheat' }
 * Every adult in the room reads it.
 */
import { isObject, isText } from '../guard.ts';

export const WALL_PARTS = ['sentence', 'tell', 'staff', 'food'] as const;
/** The head's own reason; who to tell about a child today; who is there for staff; what is in the food. */
export type WallPart = (typeof WALL_PARTS)[number];
export type ForTheWall = Record<WallPart, string>;

/** Letters at most. The longest list of food names all fourteen allergens: half a list would be worse than none. */
export const LONGEST_ON_WALL: Record<WallPart, number> = {
  sentence: 120,
  tell: 80,
  staff: 80,
  food: 160,
};
export const MOST_SENTENCE_WORDS = 12;

export const nothingForTheWall = (): ForTheWall => ({
  sentence: '',
  tell: '',
  staff: '',
  food: '',
});

/** A fresh copy of the four texts, or nothing if one of them is off. */
export function readForTheWall(value: unknown): ForTheWall | undefined {
  if (!isObject(value)) return;
  const wall = nothingForTheWall();
  for (const part of WALL_PARTS) {
    const text = value[part];
    if (!isText(LONGEST_ON_WALL[part])(text)) return;
    wall[part] = text;
  }
  return wall;
}

/** A dash alone is no word. */
export const sentenceWords = (sentence: string): number =>
  sentence.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;

/** As a room may read it: spaces in order, and a sentence that is too long left out whole. Half of it would say something else. */
export function readyForTheWall(wall: ForTheWall): ForTheWall {
  const ready = nothingForTheWall();
  for (const part of WALL_PARTS) ready[part] = wall[part].trim().replace(/\s+/g, ' ');
  return sentenceWords(ready.sentence) > MOST_SENTENCE_WORDS ? { ...ready, sentence: '' } : ready;
}
