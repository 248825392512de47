import type { Group, Mark } from '../../pen.ts';
import { between, ease, type Point } from '../../shapes.ts';
import { ADULTS } from '../../people/cast.ts';
import { person } from '../../people/figure.ts';
import type { Person } from '../../people/person.ts';
import { looseBrick } from '../../things/wall.ts';
import { GROUND } from './ground.ts';
import { BRICK_WORDS } from '../bricks.words.ts';

/** Row by row, hand to hand, the wall comes down: families beside staff. */
export function takenDown(time: number): Mark[] {
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
      [BRICK_WORDS.timing, 816, 392],
      ['', 900, 404],
      [BRICK_WORDS.shame, 862, 376],
      [BRICK_WORDS.jargon, 1148, 398],
    ].map(([name, x, y]) => looseBrick(x as number, y as number, name as string)),
    carry(892, 366, { ...ADULTS.mum, look: -0.7 }, BRICK_WORDS.cost, 6.6, [-36, -112], [-8, -96]),
    carry(
      988,
      372,
      { ...ADULTS.teacher, look: -0.4 },
      BRICK_WORDS.habit,
      7,
      [-22, -104],
      [14, -100],
    ),
    carry(1078, 366, { ...ADULTS.dad, look: 0.2 }, BRICK_WORDS.rules, 7.4, [0, -108], [18, -84]),
    person(
      1160,
      376,
      { ...ADULTS.gran, look: -0.8, mood: 'glad', hands: [[-34, -112], null] },
      { grow: 1 },
    ),
  ];
}

/** How far left the sloping end of the wall has come, 0 before anybody began, 1 at the end. */
export const stillStands = (x: number, y: number, time: number): boolean =>
  x < between(1300, 872, ease(time, 6.3, 8.8)) - (GROUND - y) * 0.55;
