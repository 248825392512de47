/** How far away a camera reads a vote card, from one card at a known distance. Pure. */
import { REACH_WORDS } from './camera-check.words.ts';

/** The side of each pattern on paper, in millimetres: as printed on the vote cards. */
export const SIDES = { A5: 105, A4: 150 } as const;
export type CardSize = keyof typeof SIDES;

/** With a side of this many pixels or more, made pictures of a full room were read at almost every look. */
export const LEAST_SIDE = 32;

/** The longer pair of sides: a card that leans looks narrower, never wider. */
export function sideOf(corners: readonly (readonly [number, number])[]): number {
  const lengths = corners.map(([x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [x, y];
    return Math.hypot(nextX - x, nextY - y);
  });
  const [a = 0, b = 0, c = 0, d = 0] = lengths;
  return Math.max((a + c) / 2, (b + d) / 2);
}

/** Twice as far is half as large: the farthest metres for both sizes of card. */
export function reach(
  side: number,
  metres: number,
  held: CardSize,
): Record<CardSize, number> | undefined {
  if (!(side > 0) || !(metres > 0)) return;
  const farthest = (size: CardSize) => (side * metres * SIDES[size]) / (SIDES[held] * LEAST_SIDE);
  return { A5: farthest('A5'), A4: farthest('A4') };
}

/** To the half metre, downwards: a promise should hold. */
const inMetres = (metres: number): string => {
  const half = Math.floor(metres * 2) / 2;
  return half < 1 ? REACH_WORDS.near : REACH_WORDS.upTo(half);
};

/** `side` in pixels, `metres` from the camera to the card that has it. */
export function reachWords(side: number, metres: number, held: CardSize): string {
  const far = reach(side, metres, held);
  return far ? REACH_WORDS.reach(inMetres(far.A5), inMetres(far.A4)) : REACH_WORDS.giveMetres;
}
