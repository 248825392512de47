/**
 * The wall, three ways, as one moving shot of ten seconds and as the still that it ends on.
 * Steps help one child over; a gate lets everyone in; adults take the wall down. No adult lifts a child, no child is near the bricks.
 */
import type { Mark, Picture } from '../pen.ts';
import { between, box, ease, polygon } from '../shapes.ts';
import { CHILDREN } from '../people/cast.ts';
import { person } from '../people/figure.ts';
import { cloud, outside, school, sun, tree } from '../things/outdoors.ts';
import { arch, courses } from '../things/wall.ts';
import { GROUND, HEIGHT, WIDTH } from './wall/ground.ts';
import { oneChildOver } from './wall/one-child-over.ts';
import { stillStands, takenDown } from './wall/taken-down.ts';
import { WALL_WORDS } from './wall/wall.words.ts';
import { throughTheGate } from './wall/through-the-gate.ts';
import { BRICK_WORDS } from './bricks.words.ts';

export const SECONDS = 10;

/** Everything but the camera. */
function world(time: number): Mark[] {
  const open = (x: number, y: number): boolean => Math.abs(x - 570) < 88 && y > 196;
  const names = {
    '4-1': BRICK_WORDS.cost,
    '3-1': BRICK_WORDS.rules,
    '2-0': BRICK_WORDS.habit,
    '3-4': BRICK_WORDS.distance,
    '2-4': BRICK_WORDS.jargon,
    '4-8': BRICK_WORDS.timing,
    '2-8': BRICK_WORDS.shame,
  };
  const wall = { from: 0, to: WIDTH + 40, ground: GROUND, rows: 5, names };
  return [
    ...outside(WIDTH, HEIGHT, 250),
    ...sun(1010, 74, 34),
    cloud(140, 70, 1.2),
    cloud(820, 54),
    cloud(360, 50, 0.8),
    tree(800, 262, 1.1),
    tree(1130, 268, 1.3),
    tree(884, 258, 0.8),
    school(570, 268, 1.12),
    { d: box(0, GROUND - 2, WIDTH, HEIGHT - GROUND + 2), fill: 'ground' },
    { d: polygon([494, HEIGHT], [548, 262], [592, 262], [650, HEIGHT]), fill: 'path' },
    ...courses({ ...wall, open: (x, y) => open(x, y) || x > 740 }),
    ...courses({
      ...wall,
      open: (x) => x <= 740,
      there: (x, y) => (stillStands(x, y, time) ? 1 : 0),
    }),
    ...arch(570, GROUND, 66, 146),
    ...oneChildOver(time),
    ...throughTheGate(time),
    ...takenDown(time),
    person(52, 412, { ...CHILDREN.tail, look: 0.8, mood: 'smile' }, { grow: 1 }),
    person(340, 424, { ...CHILDREN.patka, back: true }, { grow: 1 }),
  ];
}

/** The display list at `time` seconds; from ten on it is the still. */
export function at(time: number): Mark[] {
  const views: [number, number, number, number][] = [
    [0, 250, 310, 1.75],
    [0.8, 250, 310, 1.75],
    [2.9, 250, 196, 1.75],
    [4.1, 570, 300, 1.75],
    [6.1, 570, 290, 1.7],
    [7.1, 950, 290, 1.65],
    [8.6, 960, 290, 1.6],
    [9.7, WIDTH / 2, HEIGHT / 2, 1],
  ];
  const next = Math.max(
    1,
    views.findIndex(([when]) => when >= time),
  );
  const [before, after] =
    time >= 9.7 ? [views.at(-1), views.at(-1)] : [views[next - 1], views[next]];
  if (!before || !after) return [];
  const share = ease(time, before[0], after[0] || 1);
  const [cx, cy, grow] = [1, 2, 3].map((part) =>
    between(before[part] ?? 0, after[part] ?? 0, before === after ? 0 : share),
  ) as [number, number, number];
  const keep = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
  return [
    {
      x: keep(WIDTH / 2 - cx * grow, WIDTH - WIDTH * grow, 0),
      y: keep(HEIGHT / 2 - cy * grow, HEIGHT - HEIGHT * grow, 0),
      grow,
      parts: world(time),
    },
  ];
}

/** One kind of help on its own: a piece of the still, with whoever stands outside it left out. */
const piece = (id: string, left: number, top: number, alt: string): Picture => {
  const inside = (mark: Mark): boolean =>
    'words' in mark
      ? mark.x > left + 20 && mark.x < left + 372 && mark.y < top + 290
      : !('parts' in mark) ||
        mark.x === undefined ||
        (mark.x > left - 60 && mark.x < left + 460) ||
        mark.x === 570;
  return {
    id,
    width: 400,
    height: 300,
    alt,
    marks: [{ x: -left, y: -top, parts: world(SECONDS).filter(inside) }],
  };
};

export const WALL_PIECES = {
  beating: piece('the-wall-steps', 30, 52, WALL_WORDS.steps),
  changing: piece('the-wall-gate', 370, 142, WALL_WORDS.gate),
  supercharged: piece('the-wall-coming-down', 796, 142, WALL_WORDS.comingDown),
} as const;

export const theWall: Picture = {
  id: 'the-wall',
  width: WIDTH,
  height: HEIGHT,
  marks: at(SECONDS),
  alt: WALL_WORDS.whole,
};
