/** How far away a camera reads a vote card, from one card at a known distance. Pure. */

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
  return half < 1 ? 'less than a metre' : `up to ${half === 1 ? '1 metre' : `${half} metres`}`;
};

export function reachWords(side: number, metres: number, held: CardSize): string {
  const far = reach(side, metres, held);
  return far
    ? `Our estimate: this camera reads an A5 card ${inMetres(far.A5)} away, and an A4 card ${inMetres(far.A4)}. Try it in the room, in the light that you will have.`
    : 'Give the distance in metres.';
}
