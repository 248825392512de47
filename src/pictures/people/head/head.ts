/** Heads: hair or what covers it, and a face that looks somewhere. Drawn round (0, 0), radius r. */
import { tidy, type Mark } from '../../pen.ts';
import type { Person } from '../person.ts';
import { coverBehind, coverOver, showsHairBehind } from './covers.ts';
import { faceOf } from './face.ts';
import { hairBehind, hairOver } from './hair.ts';

/** What lies behind the head: long hair, a bun, the back of a scarf. */
export const behindHead = (person: Person, r: number): Mark[] =>
  [...coverBehind(person, r), ...(showsHairBehind(person) ? hairBehind(person, r) : [])].map(tidy);

export const face = (person: Person, r: number): Mark[] => faceOf(person, r).map(tidy);

/** What lies over the forehead, or over the whole head from behind. */
export const overHead = (person: Person, r: number): Mark[] =>
  (coverOver(person, r) ?? hairOver(person, r)).map(tidy);
