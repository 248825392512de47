/** The drawing of how far help reaches: children as dots, here and beyond, in a frame of 340 by 214. Pure. */
import type { Level } from '../../../model/card/level.ts';

export interface Dot {
  x: number;
  y: number;
  /** The first reach at which this child is helped: 0 one child, 1 everyone here, 2 beyond. */
  from: number;
  /** Its place in the order of filling, from the middle outwards: 0 to 3. */
  turn: number;
}

export const FRAME = { width: 340, height: 214 } as const;
export const RING = { x: 104, y: 84, r: 78 } as const;
const BRICK = { y: 180, width: 82, height: 28, gap: 4 } as const;

const round = (value: number): number => Math.round(value * 10) / 10;

/** Dots in circles round a middle: one, six, twelve. */
function cluster(x: number, y: number, circles: number, step: number): [x: number, y: number][] {
  return Array.from({ length: circles + 1 }, (_, circle) =>
    Array.from({ length: circle === 0 ? 1 : circle * 6 }, (_, at): [number, number] => {
      const turn = (2 * Math.PI * at) / (circle * 6 || 1) - Math.PI / 2;
      return [round(x + circle * step * Math.cos(turn)), round(y + circle * step * Math.sin(turn))];
    }),
  ).flat();
}

const inside = cluster(RING.x, RING.y, 2, 28);
const outside = [...cluster(256, 44, 1, 25), ...cluster(284, 124, 1, 25)];

export const DOTS: Dot[] = [
  ...inside.map(([x, y], at) => ({ x, y, from: at === 0 ? 0 : 1, turn: at < 7 ? 1 : 2 })),
  ...outside.map(([x, y], at) => ({ x, y, from: 2, turn: at < 7 ? 1 : 3 })),
];

export const BRICKS = [0, 1, 2, 3].map((at) => ({
  x: 2 + at * (BRICK.width + BRICK.gap),
  y: BRICK.y,
  width: BRICK.width,
  height: BRICK.height,
  /** The one that others took out together. */
  goes: at === 1,
}));

/** How far a level reaches, as the number that `Dot.from` counts in. */
export const REACH: Record<Level, number> = { beating: 0, changing: 1, supercharged: 2 };
