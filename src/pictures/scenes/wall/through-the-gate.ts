import type { Mark } from '../../pen.ts';
import { between, ease, polygon, type Point } from '../../shapes.ts';
import { ADULTS, CHILDREN } from '../../people/cast.ts';
import { person } from '../../people/figure.ts';
import type { Person } from '../../people/person.ts';
import { GROUND } from './ground.ts';
import { walking } from './walking.ts';

/** Through the gate, each in their own time: nobody bunches. */
export function throughTheGate(time: number): Mark[] {
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
