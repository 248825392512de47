/**
 * The wall, three ways, as one moving shot of ten seconds and as the still that it ends on.
 * Steps help one child over; a gate lets everyone in; adults take the wall down. No adult lifts a child, no child is near the bricks.
 */
import type { Group, Mark, Picture } from '../pen.ts';
import { between, box, ease, polygon, type Point } from '../shapes.ts';
import { ADULTS, CHILDREN } from '../people/cast.ts';
import { person } from '../people/figure.ts';
import type { Person } from '../people/person.ts';
import { cloud, outside, school, sun, tree } from '../things/outdoors.ts';
import { arch, courses, looseBrick } from '../things/wall.ts';

const [WIDTH, HEIGHT, GROUND] = [1200, 460, 340] as const;
export const SECONDS = 10;

/** Legs and arms of somebody who walks: `steps` counts whole strides, `pace` 0 stands still. */
function walking(who: Person, steps: number, pace: number): Person {
  const swing = Math.sin(steps * Math.PI * 2) * pace;
  const lift = (phase: number) => Math.max(0, Math.cos(steps * Math.PI * 2 + phase)) * 8 * pace;
  return {
    ...who,
    feet: [
      [-7 + swing * 11, -4 - lift(0)],
      [7 - swing * 11, -4 - lift(Math.PI)],
    ],
    hands: who.hands ?? [
      [-20 - swing * 6, -44],
      [20 - swing * 6, -44],
    ],
  };
}

/** One child, by steps, over the wall. The steps serve whoever finds them. */
function oneChildOver(time: number): Mark[] {
  const along = ease(time, 0.2, 2.9);
  const stair = [
    [92, 404],
    [150, 404],
    [168, 308],
    [206, 246],
    [246, 184],
  ] as const;
  const at = along * (stair.length - 1);
  const [from, to] = [
    stair[Math.floor(at)] ?? stair[4],
    stair[Math.min(4, Math.floor(at) + 1)] ?? stair[4],
  ];
  const part = at - Math.floor(at);
  const moving = along > 0 && along < 1 ? 1 : 0;
  return [
    {
      d: polygon(
        [150, GROUND],
        [150, 312],
        [184, 312],
        [184, 282],
        [212, 282],
        [212, 250],
        [240, 250],
        [240, 186],
        [292, 186],
        [292, GROUND],
      ),
      fill: 'wood',
    },
    {
      d: `${box(150, 310, 36, 7, 2)}${box(182, 280, 32, 7, 2)}${box(210, 248, 32, 7, 2)}${box(238, 184, 56, 7, 2)}${box(238, 218, 14, 6, 2)}`,
      fill: 'wood-lit',
    },
    person(
      between(from[0], to[0], part),
      between(from[1], to[1], part) - Math.abs(Math.sin(part * Math.PI)) * 6 * moving,
      walking(
        {
          ...CHILDREN.puffs,
          back: true,
          hands:
            along > 0.98
              ? [
                  [-28, -104],
                  [20, -42],
                ]
              : [
                  [-20, -44],
                  [20, -44],
                ],
        },
        time * 2,
        moving,
      ),
      { grow: 1 },
    ),
  ];
}

/** Through the gate, each in their own time: nobody bunches. */
function throughTheGate(time: number): Mark[] {
  const walkers: [Person, Point, Point, number][] = [
    [CHILDREN.hood, [470, 420], [548, 330], 3.2],
    [CHILDREN.scarf, [660, 424], [592, 344], 3.7],
    [CHILDREN.bob, [610, 442], [560, 404], 4.3],
    [CHILDREN.fair, [700, 440], [640, 414], 4.8],
  ];
  const leaf = ease(time, 3, 3.9);
  return [
    {
      d: polygon(
        [504, 276],
        [504 - 44 * leaf + 66 * (1 - leaf), 284],
        [504 - 44 * leaf + 66 * (1 - leaf), GROUND + 8],
        [504, GROUND],
      ),
      fill: 'wood',
    },
    {
      d: polygon(
        [636, 276],
        [636 + 44 * leaf - 66 * (1 - leaf), 284],
        [636 + 44 * leaf - 66 * (1 - leaf), GROUND + 8],
        [636, GROUND],
      ),
      fill: 'wood-lit',
    },
    ...walkers.map(([who, from, to, start]) => {
      const share = ease(time, start, start + 2.3);
      const moving = share > 0.02 && share < 0.98 ? 1 : 0;
      return person(
        between(from[0], to[0], share),
        between(from[1], to[1], share),
        walking({ ...who, back: true }, time * 1.6 + start, moving),
        { grow: 1 },
      );
    }),
    person(
      between(520, 506, ease(time, 4, 6)),
      between(438, 408, ease(time, 4, 6)),
      {
        ...CHILDREN.wheels,
        look: 0.7,
        hands: [
          [-20 + Math.sin(time * 5) * 5 * (time > 4 && time < 6 ? 1 : 0), -58],
          [15, -56],
        ],
      },
      { grow: 1 },
    ),
    person(
      430,
      372,
      { ...ADULTS.site, look: 0.7, hands: [null, [46, -122]], mood: 'glad' },
      { grow: 1 },
    ),
  ];
}

/** Row by row, hand to hand, the wall comes down: families beside staff. */
function takenDown(time: number): Mark[] {
  const passed = (start: number) => ease(time, start, start + 1.2);
  const carry = (
    x: number,
    y: number,
    who: Person,
    name: string,
    start: number,
    from: Point,
    to: Point,
  ): Group => {
    const share = passed(start);
    const [hx, hy] = [between(from[0], to[0], share), between(from[1], to[1], share)];
    return person(
      x,
      y,
      {
        ...who,
        hands: [
          [hx - 24, hy],
          [hx + 24, hy],
        ],
        elbows: [1, 1],
        look: (who.look ?? 0) + share * 0.3,
        held: [{ ...looseBrick(hx, hy, name, between(-8, 0, share)), grow: 0.8 }],
      },
      { grow: 1 },
    );
  };
  return [
    ...[
      ['timing', 816, 392],
      ['', 900, 404],
      ['shame', 862, 376],
      ['jargon', 1148, 398],
    ].map(([name, x, y]) => looseBrick(x as number, y as number, name as string)),
    carry(892, 366, { ...ADULTS.mum, look: -0.7 }, 'cost', 6.6, [-36, -112], [-8, -96]),
    carry(988, 372, { ...ADULTS.teacher, look: -0.4 }, 'habit', 7, [-22, -104], [14, -100]),
    carry(1078, 366, { ...ADULTS.dad, look: 0.2 }, 'rules', 7.4, [0, -108], [18, -84]),
    person(
      1160,
      376,
      { ...ADULTS.gran, look: -0.8, mood: 'glad', hands: [[-34, -112], null] },
      { grow: 1 },
    ),
  ];
}

/** How far left the sloping end of the wall has come, 0 before anybody began, 1 at the end. */
const stillStands = (x: number, y: number, time: number): boolean =>
  x < between(1300, 872, ease(time, 6.3, 8.8)) - (GROUND - y) * 0.55;

/** Everything but the camera. */
function world(time: number): Mark[] {
  const open = (x: number, y: number): boolean => Math.abs(x - 570) < 88 && y > 196;
  const names = {
    '4-1': 'cost',
    '3-1': 'rules',
    '2-0': 'habit',
    '3-4': 'distance',
    '2-4': 'jargon',
    '4-8': 'timing',
    '2-8': 'shame',
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
  beating: piece(
    'the-wall-steps',
    30,
    52,
    'One child has climbed wooden steps to the top of the wall, whose bricks are named cost, rules, habit, distance and jargon. Two others are still below.',
  ),
  changing: piece(
    'the-wall-gate',
    370,
    142,
    'A gate has been opened in the wall, between bricks named jargon, timing and shame. Children come in, one of them using a wheelchair.',
  ),
  supercharged: piece(
    'the-wall-coming-down',
    796,
    142,
    'Parents, a grandmother and a teacher take the wall down together. Bricks named cost, habit and rules are in their hands; timing, shame and jargon lie on the ground.',
  ),
} as const;

export const theWall: Picture = {
  id: 'the-wall',
  width: WIDTH,
  height: HEIGHT,
  marks: at(SECONDS),
  alt: 'A school behind a brick wall whose bricks are named cost, distance, rules, jargon, habit, timing and shame. On the left one child has gone up by wooden steps. In the middle the school has made a gate and everyone comes in, one of them using a wheelchair. On the right parents and a teacher take the wall down together, brick by brick.',
};
