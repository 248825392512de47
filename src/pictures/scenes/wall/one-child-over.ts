import type { Mark } from '../../pen.ts';
import { between, box, ease, polygon } from '../../shapes.ts';
import { CHILDREN } from '../../people/cast.ts';
import { person } from '../../people/figure.ts';
import { GROUND } from './ground.ts';
import { walking } from './walking.ts';

/** Where the child's feet are, from the ground to the top. */
const STAIR = [
  [92, 404],
  [150, 404],
  [168, 308],
  [206, 246],
  [246, 184],
] as const;

const STEPS: Mark[] = [
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
];

/** One child, by steps, over the wall. The steps serve whoever finds them. */
export function oneChildOver(time: number): Mark[] {
  const along = ease(time, 0.2, 2.9);
  const at = along * (STAIR.length - 1);
  const [from, to] = [
    STAIR[Math.floor(at)] ?? STAIR[4],
    STAIR[Math.min(4, Math.floor(at) + 1)] ?? STAIR[4],
  ];
  const part = at - Math.floor(at);
  const moving = along > 0 && along < 1 ? 1 : 0;
  return [
    ...STEPS,
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
