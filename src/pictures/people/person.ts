/** A person as data. All children have one height; what differs is everything else. */
import type { Mark } from '../pen.ts';
import type { Point } from '../shapes.ts';

export type Hair =
  | 'short'
  | 'long'
  | 'bob'
  | 'bun'
  | 'puffs'
  | 'afro'
  | 'tail'
  | 'braids'
  | 'locs'
  | 'curls'
  | 'fade'
  | 'bald'
  | 'none';
export type Cover = 'hijab' | 'turban' | 'patka' | 'beanie' | 'cap' | 'cook' | 'wrap';
export type Mood = 'smile' | 'glad' | 'calm' | 'thinking' | 'worried' | 'asleep' | 'talking';
export type Wear =
  'jumper' | 'coat' | 'blazer' | 'apron' | 'hivis' | 'tabard' | 'hoodie' | 'shirt' | 'pinafore';
/** Held, and drawn under the hands so that they grip it. Placed from the middle of the feet. */
export type Held = Mark[];

export interface Person {
  grown?: boolean;
  skin: 1 | 2 | 3 | 4 | 5;
  hair?: Hair;
  /** 1 black, 2 brown, 3 grey, 4 ginger, 5 fair. */
  shade?: 1 | 2 | 3 | 4 | 5;
  cover?: Cover;
  /** The colour of what covers the head. */
  coverIn?: string;
  top: string;
  wear?: Wear;
  legs?: string;
  skirt?: string;
  shoes?: string;
  bare?: boolean;
  beard?: boolean;
  glasses?: boolean;
  hearing?: boolean;
  lanyard?: boolean;
  bag?: string;
  mood?: Mood;
  back?: boolean;
  /** -1 looks left, 1 looks right. */
  look?: number;
  /** Degrees of the head, and of the body above the hips. */
  tilt?: number;
  lean?: number;
  /** Where the hands are, from the middle of the feet; left then right on the page. */
  hands?: [Point | null, Point | null];
  feet?: [Point, Point];
  elbows?: [number, number];
  seated?: 'chair' | 'wheels';
  held?: Held;
  /** Seen above a table only: nothing is drawn below the hips. */
  cut?: boolean;
}

/** Lengths, in units of a picture 480 high. */
export interface Build {
  leg: number;
  torso: number;
  shoulder: number;
  hip: number;
  head: number;
  neck: number;
  arm: number;
  sleeve: number;
  trouser: number;
  hand: number;
}
export const CHILD: Build = {
  leg: 44,
  torso: 46,
  shoulder: 18,
  hip: 15,
  head: 21,
  neck: 17,
  arm: 23,
  sleeve: 12.5,
  trouser: 13.5,
  hand: 6.2,
};
export const ADULT: Build = {
  leg: 84,
  torso: 64,
  shoulder: 25,
  hip: 19,
  head: 20,
  neck: 21,
  arm: 34,
  sleeve: 15,
  trouser: 16.5,
  hand: 7.2,
};
export const buildOf = ({ grown }: Person): Build => (grown ? ADULT : CHILD);
/** How high the seat of a chair and of a wheelchair is. */
export const SEAT = 46;
